import { type Document, Flag, hasFlag, mentionOf, wordAt } from "../../document/index.js";
import { numbersOf } from "../../grammar/index.js";
import { AGE_WORDS, DECADES } from "../../lexicon/ages.js";
import { linkAges } from "../../links/age-owner.js";
import { defineExtractor, type FindContext, type Found } from "../../pipeline/index.js";
import { type Age, ageSchema } from "../../schemas/index.js";
import { readDecade, readTeens } from "./decades.js";
import { readNext, readNumber, readSuspended } from "./numbers.js";
import { type AgeReading, ageReading } from "./reading.js";

/** Stated ages of people; `link` says of whom. */
export const ages = defineExtractor<"ages", Age>({
  list: "ages",
  singular: "age",
  schema: ageSchema,
  links: ["people", "counts", "locations"],
  find: findAges,
  link: linkAges,
});

function findAges({ document }: FindContext): Found<Age>[] {
  const readings = [...readNumbers(document), ...readWords(document)].sort(
    (a, b) => a.first - b.first || b.end - a.end,
  );
  const { tokens } = document;
  const found: Found<Age>[] = [];
  let end = 0;
  for (const reading of readings) {
    if (reading.first < end) continue;
    end = reading.end;
    found.push({
      ...mentionOf(document, tokens.start[reading.first], tokens.end[reading.end - 1]),
      min: reading.min,
      max: reading.max,
      unit: reading.unit,
      approximate: reading.approximate,
      personId: null,
      countId: null,
      evidence: {},
      explanation: [reading.rule],
    });
  }
  return found;
}

function readNumbers(document: Document): AgeReading[] {
  const { expressions } = numbersOf(document);
  const readings: AgeReading[] = [];
  let last: AgeReading | null = null;
  for (let k = 0; k < expressions.length; k++) {
    const e = expressions[k];
    let reading = readNumber(document, e);
    if (!reading && last) reading = readNext(document, last, e);
    last = reading && isList(reading.rule) ? reading : null;
    if (!reading) continue;
    if (reading.rule === "years old" && k > 0) joinSuspended(document, expressions[k - 1], reading, readings);
    joinBetween(document, reading, readings);
    readings.push(reading);
  }
  return readings;
}

/** After these rules a list of ages may go on. */
const isList = (rule: string): boolean =>
  rule === "aged" ||
  rule === "name, age" ||
  rule === "people, ages" ||
  rule === "list of ages" ||
  rule === "died at" ||
  rule === "was so old";

/** "14- and 15-year-olds", "15- to 16-year-olds". */
function joinSuspended(
  document: Document,
  before: Parameters<typeof readSuspended>[1],
  reading: AgeReading,
  readings: AgeReading[],
): void {
  const suspended = readSuspended(document, before, reading);
  if (!suspended) return;
  if (wordAt(document, suspended.end + 1) === "to") {
    reading.first = suspended.first;
    reading.min = suspended.min;
  } else readings.push(suspended);
}

/** "between the ages of 10 and 15": one age, though the words stand between. */
function joinBetween(document: Document, reading: AgeReading, readings: AgeReading[]): void {
  const before = readings[readings.length - 1];
  if (reading.rule !== "list of ages" || before?.rule !== "aged" || before.end + 1 !== reading.first) return;
  if (wordAt(document, before.end) !== "and" || before.min === null || reading.max === null) return;
  let at = before.first - 1;
  for (let n = 0; n < 3 && wordAt(document, at) !== "between"; n++) at--;
  if (wordAt(document, at) !== "between") return;
  readings.pop();
  reading.first = before.first;
  reading.min = before.min;
}

/** "teenager", "in his twenties", "in her late teens". */
function readWords(document: Document): AgeReading[] {
  const { tokens } = document;
  const readings: AgeReading[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!(tokens.flags[i] & Flag.WORD)) continue;
    const word = tokens.lower[i];
    const first = word.charCodeAt(0);
    // t, f, s, o, n, e, c: the rest is no such word
    if (first !== 116 && (word.length < 7 || word.length > 15)) continue;
    const range = AGE_WORDS.get(word);
    if (range) {
      if (isName(document, i)) continue;
      const teens = word === "teens" ? readTeens(document, i) : null;
      readings.push(teens ?? ageReading(i, i + 1, range[0], range[1], word));
      continue;
    }
    const decade = DECADES.get(word);
    const reading = decade ? readDecade(document, i, i + 1, decade) : null;
    if (reading) readings.push(reading);
  }
  return readings;
}

/** "the Teenage Cancer Trust": capitals after "the", not all in capitals. */
const isName = (document: Document, i: number): boolean =>
  hasFlag(document, i, Flag.CAPITAL) &&
  !hasFlag(document, i, Flag.UPPER | Flag.SENTENCE_START) &&
  hasFlag(document, i + 1, Flag.CAPITAL) &&
  wordAt(document, i - 1) === "the";
