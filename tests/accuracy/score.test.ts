import { describe, expect, it } from "vitest";
import { type Extraction, SCHEMA_VERSION } from "../../src/schemas/index.js";
import { alike, bareName, bareQuote, fold, match, sameNumber } from "../../tools/accuracy/compare.js";
import { type Article, readCorpus } from "../../tools/accuracy/corpus.js";
import { raise, underFloor } from "../../tools/accuracy/floors.js";
import { f1, score } from "../../tools/accuracy/score.js";

const articles = readCorpus(new URL("../../fixtures/articles.jsonl", import.meta.url));

const NOTHING = {
  schemaVersion: SCHEMA_VERSION,
  warnings: [],
  people: [],
  organisations: [],
  locations: [],
  counts: [],
  ages: [],
  currencies: [],
  quotes: [],
  dates: [],
  checks: [],
} satisfies Extraction;

/** The result that a perfect library would give for an article, as far as the scorer reads it. */
function perfect({ gold }: Article): Extraction {
  const personId = (name: string | null) => {
    const i = gold.people.findIndex((p) => p.name === name);
    return i < 0 ? null : `person-${i}`;
  };
  const organisations = gold.organisations.map((o, i) => ({ ...o, id: `organisation-${i}` }));
  // an employer is told as the organisation whose name is most like its words
  const organisationId = (words: string | null) => organisations.find((o) => alike(o.name, words))?.id ?? null;
  const found = {
    ...NOTHING,
    people: gold.people.map((p) => ({
      ...p,
      id: personId(p.name),
      age: p.age === null ? null : { min: p.age, max: p.age, unit: "year" },
      organisationId: organisationId(p.organisation),
    })),
    organisations,
    locations: gold.locations.map((l) => ({ ...l, countryCode: l.country })),
    counts: gold.counts,
    ages: gold.ages.map((a) => ({ ...a, personId: personId(a.of) })),
    currencies: gold.currencies,
    dates: gold.dates,
    quotes: gold.quotes.map((q) => ({
      ...q,
      type: "direct",
      speaker: q.speaker === null ? null : { name: q.speaker },
      cue: q.cue === null ? null : { text: q.cue },
    })),
  };
  return found as unknown as Extraction;
}

describe("score", () => {
  it("gives a perfect result full marks", () => {
    const scores = score(articles, perfect);
    for (const [line, tally] of scores)
      if (line !== "people organisation") expect([line, f1(tally)]).toEqual([line, 100]);
    expect(f1(scores.get("people organisation")!)).toBeGreaterThan(80);
  });

  it("gives nothing for nothing", () => {
    for (const [line, tally] of score(articles, () => NOTHING)) {
      expect([line, tally.right, tally.said]).toEqual([line, 0, 0]);
      expect(tally.errors).toHaveLength(
        line.match(/^(people|locations|counts|quotes|currencies|organisations|ages) (?!mentions|by name)/u)
          ? 0
          : tally.due,
      );
    }
  });

  it("counts what is wrong, extra and missed once each", () => {
    const article = articles.find((a) => a.gold.counts.length > 2)!;
    const right = perfect(article);
    const [first, second, ...rest] = right.counts;
    const changed = { ...right, counts: [{ ...first, min: 987 }, ...rest, { ...second, start: 0, end: 1 }] };
    const tally = score([article], () => changed).get("counts")!;
    expect([tally.right, tally.said, tally.due]).toEqual([rest.length, rest.length + 2, rest.length + 2]);
    expect(tally.errors).toHaveLength(4);
  });

  it("calls it a false accusation if one who was cleared is a suspect, or a suspect convicted", () => {
    const accuse = (role: string) => (article: Article) => {
      const right = perfect(article);
      return { ...right, people: right.people.map((p) => ({ ...p, role })) } as Extraction;
    };
    const guilty = articles.flatMap((a) => a.gold.people).filter((p) => p.role === "convicted").length;
    const suspected = articles.flatMap((a) => a.gold.people).filter((p) => p.role === "suspect").length;
    expect(score(articles, accuse("convicted")).get("accusations")!.right).toBe(guilty);
    expect(score(articles, accuse("suspect")).get("accusations")!.right).toBe(guilty + suspected);
    expect(score(articles, accuse("other")).get("accusations")).toBeUndefined();
  });
});

describe("comparing", () => {
  it("folds names", () => {
    expect(fold("The Gardaí’s")).toBe("gardai");
    expect(fold(null)).toBe("");
  });
  it("tells wordings of one thing", () => {
    expect(alike("the two masked men", "men")).toBe(true);
    expect(alike("detective chief inspector", "chief inspector Tansley")).toBe(true);
    expect(alike("men", "women")).toBe(false);
    expect(alike(null, "men")).toBe(false);
  });
  it("compares numbers", () => {
    expect(sameNumber(null, null)).toBe(true);
    expect(sameNumber(0, null)).toBe(false);
    expect(sameNumber(1e9, 1e9 + 1)).toBe(true);
    expect(sameNumber(4, 5)).toBe(false);
  });
  it("cuts names and quotations to their words", () => {
    const text = "the Hawks’s “No, sir,”";
    expect(bareName({ start: 0, end: 11 }, text)).toEqual({ start: 4, end: 9 });
    expect(bareQuote({ start: 12, end: 22 }, text)).toEqual({ start: 13, end: 20 });
  });
  it("matches each label once", () => {
    expect(match([1, 1, 2], [1, 3], (a, b) => a === b)).toEqual({ pairs: [[1, 1]], extra: [1, 2], missed: [3] });
  });
});

describe("floors", () => {
  const figures = new Map([
    ["ages", 91.26],
    ["dates", 80],
  ]);
  it("only go up", () => {
    expect(raise({ a: { ages: 95, quotes: 70 } }, "a", figures)).toEqual({ a: { ages: 95, quotes: 70, dates: 80 } });
    expect(raise({ a: { ages: 90 }, b: { ages: 1 } }, "a", figures)).toEqual({
      a: { ages: 91.2, dates: 80 },
      b: { ages: 1 },
    });
  });
  it("name what is under them or not measured", () => {
    const under = underFloor({ a: { ages: 91.2, dates: 81, quotes: 1 } }, "a", figures);
    expect(under).toEqual(["a: dates is 80.0, its floor 81", "a: quotes is not measured, its floor 1"]);
    expect(underFloor({}, "a", figures)).toEqual([]);
  });
});
