import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createPipeline, defineExtractor, type Organisation, type Person, quotes } from "../../../src/index.js";

/** `people`: name, gender (f, m) and role; `quotes`: speaker, cue, content and "indirect". */
interface Row {
  about: string;
  text: string;
  people?: string[];
  organisations?: string[];
  quotes: [string | null, string | null, string, "indirect"?][];
}
const rows: Row[] = JSON.parse(readFileSync(new URL("../../specs/quotes.json", import.meta.url), "utf8"));

function mentionsIn(text: string, name: string) {
  const mentions = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    mentions.push({ text: name, start: at, end: at + name.length });
  return mentions;
}

/** Quotations among names that are given, so that a row tests nothing but attribution. */
function quotesOf({ text, people = [], organisations = [] }: Pick<Row, "text" | "people" | "organisations">) {
  const named = people.flatMap((known): Omit<Person, "id">[] => {
    const [, name, gender, role = "other"] = /^(.+?) ([fm])(?: (\w+))?$/u.exec(known)!;
    const mentions = mentionsIn(text, name);
    if (mentions.length === 0) return [];
    return [
      {
        name,
        mentions,
        evidence: {},
        aliases: [],
        title: null,
        role: role as Person["role"],
        status: [],
        organisationId: null,
        age: null,
        gender: gender === "f" ? "female" : "male",
        nationality: null,
        residence: null,
        confidence: 1,
      },
    ];
  });
  const bodies = organisations.map((name): Omit<Organisation, "id"> => {
    const mentions = mentionsIn(text, name);
    return { name, mentions, evidence: {}, kind: "company", acronym: null, confidence: 1 };
  });
  const pipeline = createPipeline([
    defineExtractor<"people", Person>({ list: "people", find: () => named }),
    defineExtractor<"organisations", Organisation>({ list: "organisations", find: () => bodies }),
    quotes,
  ]);
  return pipeline.extract(text);
}

describe("quotes", () => {
  it.each(rows.map((row) => [row.about, row] as const))("%s", (_, row) => {
    const found = quotesOf(row);
    expect(
      found.quotes.map(({ speaker, cue, content, type }) => [
        speaker?.name ?? null,
        cue?.text ?? null,
        content,
        ...(type === "indirect" ? [type] : []),
      ]),
    ).toEqual(row.quotes);
    for (const { text, start, end, speaker, cue } of found.quotes) {
      expect(row.text.slice(start, end)).toBe(text);
      if (cue) expect(row.text.slice(cue.start, cue.end)).toBe(cue.text);
      if (speaker?.text) expect(row.text.slice(speaker.start!, speaker.end!)).toBe(speaker.text);
    }
  });

  it("gives the parts of one utterance one id", () => {
    const text = "“But where,” Ann Lee asked, “is the patrol car?” “I do not know,” said Tom Byrne.";
    const found = quotesOf({ text, people: ["Ann Lee f", "Tom Byrne m"] }).quotes;
    expect(found.map((quote) => quote.utteranceId)).toEqual(["utterance-1", "utterance-1", "utterance-2"]);
  });

  it("ties speakers to people and organisations", () => {
    const text = "“We did all that we could,” said Ann Lee. “It was not our van,” Harbour Foods said.";
    const found = quotesOf({ text, people: ["Ann Lee f"], organisations: ["Harbour Foods"] });
    expect(found.quotes.map((quote) => quote.speaker?.personId)).toEqual([found.people[0].id, null]);
    expect(found.quotes.map((quote) => quote.speaker?.organisationId)).toEqual([null, found.organisations[0].id]);
  });

  it("works alone, with the words of the source", () => {
    const { quotes: found } = createPipeline([quotes]).extract("“We looked everywhere,” said Sergeant Mia Okoro.");
    expect(found[0].speaker).toMatchObject({ name: "Sergeant Mia Okoro", personId: null, organisationId: null });
  });

  it("says why on demand", () => {
    const { quotes: found } = createPipeline([quotes]).extract("“We looked everywhere,” said police.", {
      explain: true,
    });
    expect(found[0].explanation).toEqual(["cue after the quotation"]);
  });
});
