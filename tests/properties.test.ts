import Ajv2020 from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Extraction, extract, type Options } from "../src/index.js";
import { jsonSchema } from "../tools/json-schema.js";
import { NEWS } from "./support/news.js";

const validate = new Ajv2020({ strict: true }).compile(jsonSchema());

/** Pieces of crime news, whole and broken, that meet in any order. */
const PIECES = [
  ...[
    "Sgt. Marta Lindqvist",
    "John O’Neill-Baptiste Jr.",
    "Lindqvist",
    "Mr Okonkwo",
    "Ms. J. R. Tan",
    "O'Brien's",
    "al-Masri",
  ],
  ...[
    "the Metropolitan Police",
    "Leeds Crown Court",
    "West Bengal",
    "Paris, Texas",
    "Oak Street",
    "U.S.",
    "FBI",
    "St. John’s",
  ],
  ...[
    "12 men",
    "two of the three",
    "dozens of",
    "a 34-year-old",
    "aged 7 months",
    "in his 30s",
    ", 41, of",
    "15 to 16-year-olds",
  ],
  ...[
    "$5 million",
    "£1.2bn",
    "€250,000 (£212,128)",
    "Rs 2 crore",
    "20p",
    "US$10-12m",
    "thousands of pounds",
    "1,000,000,000,000",
  ],
  ...[
    "on Friday",
    "last March",
    "at 3.40am",
    "2019-05-06",
    "5/6/19",
    "between 10 and 12",
    "24/7",
    "March Road",
    "T16:30",
  ],
  ...[
    "“",
    "”",
    '"',
    "‘",
    "’",
    "'",
    "«",
    "»",
    "(",
    ")",
    "[",
    "{",
    "said",
    "told police",
    "according to",
    "he added:",
    "she asked,",
  ],
  ...[
    "was charged with",
    "arrested",
    "pleaded guilty to",
    "was found dead",
    "accused of",
    "sentenced to five years",
    "victim",
  ],
  ...["\n\n", "\r\n", "\n", " ", "\u00a0", "\u200b", "\u00ad", "\t", "...", "—", "-", ".", ",", ";", "?", "!", "…"],
  ...[
    "\ud83d\ude00",
    "\ud800",
    "\udc00",
    "e\u0301",
    "ﬁ",
    "İ",
    "ß",
    "東京",
    "\u202e",
    "\ufeff",
    "\0",
    "x".repeat(300),
    "9".repeat(40),
  ],
];

const newsLike = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(" ", " ", " ", "")), { maxLength: 60 })
  .map((pieces) => pieces.flat().join(""));
/** A real sentence or two, with something pushed into it anywhere. */
const disturbed = fc
  .tuple(fc.constantFrom(...NEWS), fc.nat(), fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary" })))
  .map(([text, at, piece]) => text.slice(0, at % text.length) + piece + text.slice(at % text.length));
const text = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
  { weight: 4, arbitrary: newsLike },
  { weight: 3, arbitrary: disturbed },
);
const options: fc.Arbitrary<Options> = fc.record(
  {
    publishedAt: fc.constantFrom("2024-02-29", "2023-01-01T00:30:00Z"),
    region: fc.constantFrom("GB", "US", "IN", "NG"),
    explain: fc.boolean(),
    known: fc.constantFrom({}, { people: [{ name: "Marta Lindqvist", aliases: ["Oak Street"] }] }),
    ignore: fc.constantFrom([], ["Leeds Crown Court", "said", ""]),
  },
  { requiredKeys: [] },
);

/** Runs a property on any text with any options. */
function holds(property: (text: string, result: Extraction, options: Options) => void, numRuns = 300): void {
  fc.assert(
    fc.property(text, options, (text, options) => property(text, extract(text, options), options)),
    { numRuns },
  );
}

type Mention = { text: string; start: number; end: number };

/** Every stretch of text in a result: records, mentions, evidence, speakers, cues. */
function mentionsIn(value: unknown): Mention[] {
  if (typeof value !== "object" || value === null) return [];
  const nested = Object.values(value).flatMap(mentionsIn);
  return "start" in value && value.start !== null ? [value as Mention, ...nested] : nested;
}

const recordsOf = ({ schemaVersion: _, warnings: __, ...lists }: Extraction) => Object.values(lists).flat();

describe("for any text and any options", () => {
  test("every offset is exact, of evidence, speakers and cues too", () => {
    holds((text, result) => {
      for (const mention of mentionsIn(result)) {
        expect(mention.start).toBeLessThanOrEqual(mention.end);
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      }
    });
  });

  test("ids are unique and every link is the id of a record", () => {
    holds((_, result) => {
      const ids = recordsOf(result).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const known = new Set([null, ...ids]);
      const { people, counts, ages, currencies, quotes, checks } = result;
      const links = [
        ...people.flatMap((p) => [p.organisationId, p.residence]),
        ...counts.flatMap((c) => [c.partOf, ...c.locationIds]),
        ...ages.flatMap((a) => [a.personId, a.countId]),
        ...currencies.map((c) => c.equivalentOf),
        ...quotes.flatMap((q) => [q.speaker?.personId ?? null, q.speaker?.organisationId ?? null]),
        ...checks.flatMap((c) => c.recordIds),
      ];
      expect(links.filter((id) => !known.has(id))).toEqual([]);
    });
  });

  test("no two mentions of different lists of names overlap", () => {
    holds((_, { people, organisations, locations }) => {
      // one list may claim a span twice: "the Faulkners" are a mention of each
      const mentions = [people, organisations, locations].flatMap((list, i) =>
        list.flatMap((e) => e.mentions.map((mention) => ({ ...mention, list: i }))),
      );
      mentions.sort((a, b) => a.start - b.start || a.list - b.list);
      for (let i = 1; i < mentions.length; i++)
        if (mentions[i].list !== mentions[i - 1].list)
          expect(mentions[i].start, mentions[i].text).toBeGreaterThanOrEqual(mentions[i - 1].end);
    });
  });

  test("lists are in order of their records' first offset", () => {
    holds((_, { warnings: _w, schemaVersion: _s, checks: _c, ...lists }) => {
      for (const [list, records] of Object.entries(lists)) {
        const starts = records.map((r) => ("mentions" in r ? r.mentions[0].start : r.start));
        expect(starts, list).toEqual([...starts].sort((a, b) => a - b));
      }
    });
  });

  test("a result survives JSON and passes the schema", () => {
    holds((_, result) => {
      const copy = JSON.parse(JSON.stringify(result));
      expect(copy).toEqual(result);
      validate(copy);
      expect(validate.errors).toBeNull();
    });
  });

  test("the same input gives the same output, whatever came between", () => {
    holds((text, result, options) => {
      extract(NEWS[0], { known: { organisations: [{ name: "Oak Street" }] }, region: "AU", publishedAt: "1999-12-31" });
      expect(JSON.stringify(extract(text, options))).toBe(JSON.stringify(result));
    }, 150);
  });
});
