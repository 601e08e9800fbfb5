import { describe, expect, it } from "vitest";
import { readCorpus } from "../../tools/accuracy/corpus.js";

const articles = readCorpus(new URL("../../fixtures/articles.jsonl", import.meta.url));

describe("fixtures", () => {
  it("come from many countries and styles", () => {
    const texts = articles.map((a) => a.text);
    expect(articles.length).toBeGreaterThanOrEqual(15);
    expect(new Set(articles.map((a) => a.region)).size).toBeGreaterThanOrEqual(8);
    expect(new Set(articles.map((a) => a.id)).size).toBe(articles.length);
    expect(texts.some((t) => t.includes("“"))).toBe(true);
    expect(texts.some((t) => t.includes('"'))).toBe(true);
    expect(texts.some((t) => !t.trim().includes("\n"))).toBe(true);
  });

  it.each(articles.map((a) => [a.id, a] as const))("%s has labels that stand where they say", (_, { text, gold }) => {
    const spans = [
      ...[...gold.people, ...gold.organisations, ...gold.locations].flatMap((e) => e.mentions),
      ...[...gold.counts, ...gold.ages, ...gold.currencies, ...gold.dates, ...gold.quotes],
    ];
    for (const { start, end, text: written } of spans) expect(text.slice(start, end)).toBe(written);
  });

  it.each(articles.map((a) => [a.id, a] as const))("%s has names in order, apart, as they stand", (_, { gold }) => {
    const entities = [...gold.people, ...gold.organisations, ...gold.locations];
    for (const { name, mentions } of entities) expect(mentions.map((m) => m.text)).toContain(name);
    const mentions = entities.flatMap((e) => e.mentions).sort((a, b) => a.start - b.start);
    for (let i = 1; i < mentions.length; i++) expect(mentions[i].start).toBeGreaterThanOrEqual(mentions[i - 1].end);
  });
});
