import { type Document, Flag, goesOn, hasFlag, isDash, isGlued, textAt, wordAt } from "../../document/index.js";
import type { NumberExpression } from "../../grammar/index.js";
import { AGE_UNITS, AGED_OF, type AgeUnitWord, BEFORE_AGE, isPersonNoun, YEARS_OF_AGE } from "../../lexicon/ages.js";
import { wordSet } from "../../lexicon/word-set.js";
import { AFTER_AGE, mayEnd } from "./after.js";
import { readApposition } from "./apposition.js";
import { decadeOf, readDecade } from "./decades.js";
import { type AgeReading, ageReading } from "./reading.js";
import { BE, isSaidOfPerson, isSaidOfThing, isThing, SUPERLATIVES } from "./things.js";

const OLDEST = 125;

/** The age that a number of the text states, if it states one. */
export function readNumber(document: Document, e: NumberExpression): AgeReading | null {
  if (e.scale !== 1 || e.prefix !== "" || e.form === "vague" || e.high > OLDEST || e.low < 0) return null;
  const decade = decadeOf(document, e);
  if (decade) return readDecade(document, e.numberToken, e.endToken + 1, decade);
  return (
    readUnit(document, e) ??
    (Number.isInteger(e.low) && Number.isInteger(e.high) && e.high > 0 ? readBare(document, e) : null)
  );
}

/** A number without a unit: its neighbours say that it is an age. */
function readBare(document: Document, e: NumberExpression): AgeReading | null {
  return (
    readAged(document, e) ??
    readAsYoungAs(document, e) ??
    readGroup(document, e) ??
    (e.qualifier === null || e.approximate
      ? (readApposition(document, e) ??
        readTurned(document, e) ??
        readBe(document, e) ??
        readAt(document, e) ??
        readOf(document, e) ??
        readSuperlative(document, e))
      : readBound(document, e))
  );
}

/** The bounds of an age: "under 18" ends at 17. */
function bounds(document: Document, e: NumberExpression): [number | null, number | null] {
  if (e.range) return [e.low, e.high];
  if (e.qualifier === "most") return [null, isUnder(document, e) ? e.high - 1 : e.high];
  return e.qualifier === "least" ? [e.low, null] : [e.low, e.high];
}

const UNDER = wordSet("under below than");

/** "under 18", "younger than 18", "fewer than": the number itself is left out. */
const isUnder = (document: Document, e: NumberExpression) => UNDER.has(wordAt(document, e.numberToken - 1));

/** "34-year-old", "15 to 16-year-olds", "six months old", "34yo", "45 to 55 years of age". */
function readUnit(document: Document, e: NumberExpression): AgeReading | null {
  let at = e.endToken;
  // "between 10 and 19 [years old]"
  const bracket = textAt(document, at) === "[";
  if (bracket || (isDash(document, at) && isGlued(document, at))) at++;
  const word = wordAt(document, at);
  if (word === "" || !goesOn(document, at)) return null;
  if (YEARS_OF_AGE.has(word)) return made(document, e, at + 1, "year", "years of age");
  if (word === "y" && textAt(document, at + 1) === "/" && wordAt(document, at + 2) === "o")
    return made(document, e, at + 3, "year", "years of age");
  const unit = AGE_UNITS.get(word);
  if (!unit) return null;
  at++;
  if (isDash(document, at) && isGlued(document, at)) at++;
  const after = wordAt(document, at);
  if (after === "old" || after === "olds") {
    const hyphened = isDash(document, at - 1) || isDash(document, e.endToken);
    if (hyphened ? after === "old" && isThing(document, at + 1) : isSaidOfThing(document, e.firstToken)) return null;
    return made(document, e, bracket && textAt(document, at + 1) === "]" ? at + 2 : at + 1, unit, "years old");
  }
  if (after === "of" && wordAt(document, at + 1) === "age") return made(document, e, at + 2, unit, "years of age");
  // "a male, black, 30-35 years, 5'11": a description
  if (e.range && unit === "year" && wordAt(document, e.firstToken - 1) === "," && wordAt(document, at) === ",") {
    for (let i = e.firstToken - 2; i >= 0 && i > e.firstToken - 8; i--)
      if (DESCRIBED.has(wordAt(document, i))) return made(document, e, at, unit, "description");
  }
  return null;
}

const DESCRIBED = wordSet("male female man woman black white asian hispanic");

function made(document: Document, e: NumberExpression, end: number, unit: AgeUnitWord, rule: string): AgeReading {
  const [min, max] = bounds(document, e);
  return ageReading(e.firstToken, end, min, max, rule, unit, e.approximate);
}

const AGE_NOUNS = wordSet("aged age ages");

const AFTER_AGE_NOUN = wordSet("of : is was from at group range bracket as ranging were are between");

const AFTER_AGED = wordSet(
  "just only about around roughly nearly approximately some over under above below at least up to",
);

/** "aged 34", "ages 5 to 12", "at the age of eight", "Age: 15", "under the age of 16", "aged between 25 and 39". */
function readAged(document: Document, e: NumberExpression): AgeReading | null {
  let at = e.firstToken - 1;
  let steps = 0;
  while (steps < 3 && AFTER_AGED.has(wordAt(document, at))) {
    at--;
    steps++;
  }
  if (!AGE_NOUNS.has(wordAt(document, at))) {
    at = e.firstToken - 1;
    if (!AFTER_AGE_NOUN.has(wordAt(document, at))) return null;
    const colon = wordAt(document, at) === ":";
    let left = at - 1;
    for (let n = 0; n < (colon ? 3 : 1) && !AGE_NOUNS.has(wordAt(document, left)); n++) left--;
    if (
      !AGE_NOUNS.has(wordAt(document, left)) &&
      AFTER_AGE_NOUN.has(wordAt(document, at - 1)) &&
      AGE_NOUNS.has(wordAt(document, at - 2))
    )
      left = at - 2;
    if (!AGE_NOUNS.has(wordAt(document, left))) return null;
    at = left;
  }
  const aged = wordAt(document, at) === "aged";
  if (wordAt(document, at) === "age" && wordAt(document, at - 1) === "-") return null;
  let [min, max] = bounds(document, e);
  let first = e.range || e.qualifier !== null ? (aged ? at : e.firstToken) : e.numberToken;
  // "under the age of 16", "over age 18"
  const limit = wordAt(document, wordAt(document, at - 1) === "the" ? at - 2 : at - 1);
  if (!aged && e.qualifier === null && !e.range) {
    if (limit === "under" || limit === "below") [min, max] = [null, e.high - 1];
    else if (limit === "over" || limit === "above") [min, max] = [e.low, null];
    if (min === null || max === null) first = wordAt(document, at - 1) === "the" ? at - 2 : at - 1;
  }
  // "aged 8 months", "aged 12 years"
  let end = e.endToken;
  const unit = AGE_UNITS.get(wordAt(document, end));
  if (unit) end++;
  const [older, close] = orOlder(document, end);
  if (older) {
    if (older > 0) max = null;
    else [min, max] = [null, e.high];
    end = close;
  }
  return ageReading(first, end, min, max, "aged", unit ?? "year", e.approximate);
}

/** "and older", "or over": 1, "or younger", "and under": -1, with the end; 0 if neither. */
function orOlder(document: Document, i: number): [number, number] {
  const link = wordAt(document, i);
  if (link !== "and" && link !== "or") return [0, i];
  const word = wordAt(document, i + 1);
  if (word === "older" || word === "over" || word === "above" || word === "up") return [1, i + 2];
  return word === "younger" || word === "under" || word === "below" ? [-1, i + 2] : [0, i];
}

/** "as young as 14", "as old as 80". */
function readAsYoungAs(document: Document, e: NumberExpression): AgeReading | null {
  const at = e.firstToken - 1;
  if (wordAt(document, at) !== "as" || wordAt(document, at - 2) !== "as") return null;
  const word = wordAt(document, at - 1);
  if (word === "young") return ageReading(at - 2, e.endToken, e.low, null, "as young as");
  return word === "old" ? ageReading(at - 2, e.endToken, null, e.high, "as old as") : null;
}

/** "under-18s", "over-65s", "under 21s", "18 and older". */
function readGroup(document: Document, e: NumberExpression): AgeReading | null {
  if (e.range) return null;
  const plural = wordAt(document, e.endToken) === "s" && isGlued(document, e.endToken);
  let at = e.numberToken - 1;
  const hyphen = isDash(document, at) && isGlued(document, at);
  if (hyphen) at--;
  const word = wordAt(document, at);
  if ((word === "under" || word === "over") && (plural || hyphen) && e.low >= 5 && e.low <= 100) {
    const end = plural ? e.endToken + 1 : e.endToken;
    return word === "under"
      ? ageReading(at, end, null, e.high - 1, "under-18s")
      : ageReading(at, end, e.low, null, "over-65s");
  }
  const [older, end] = orOlder(document, e.endToken);
  const compared = wordAt(document, end - 1);
  if (older && (compared === "older" || compared === "younger") && e.form !== "fraction")
    return older > 0
      ? ageReading(e.numberToken, end, e.low, null, "and older")
      : ageReading(e.numberToken, end, null, e.high, "and younger");
  return null;
}

const PEOPLE_WORDS = wordSet(
  "those them anyone anybody everyone everybody someone somebody nobody none all aged persons",
);

/** "five of them under 18", "every victim was over 70", "three kids under 10". */
function readBound(document: Document, e: NumberExpression): AgeReading | null {
  const word = wordAt(document, e.numberToken - 1);
  if (word !== "under" && word !== "over" && word !== "above" && word !== "below" && word !== "than") return null;
  if (word === "than" && !COMPARED.has(wordAt(document, e.numberToken - 2))) return null;
  if (e.low < 5 || e.high > 100 || !mayEnd(document, e.endToken)) return null;
  const before = e.firstToken - 1;
  const owner = wordAt(document, before);
  const people = PEOPLE_WORDS.has(owner) || isPersonNoun(owner);
  if (!people && !isSaidOfPerson(document, before)) return null;
  const [min, max] = bounds(document, e);
  return ageReading(e.firstToken, e.endToken, min, max, "over or under", "year", e.approximate);
}

const COMPARED = wordSet("younger older");

/** "turned 21", "would have turned 20". */
function readTurned(document: Document, e: NumberExpression): AgeReading | null {
  let at = e.firstToken - 1;
  if (BEFORE_AGE.has(wordAt(document, at))) at--;
  const verb = wordAt(document, at);
  if (verb !== "turned" && verb !== "turns" && verb !== "turning" && verb !== "turn") return null;
  if (e.suffix >= 0 || e.compound >= 0 || !mayEnd(document, e.endToken)) return null;
  return ageReading(e.numberToken, e.endToken, e.low, e.high, "turned");
}

/** "who was 20", "when she was 16", "Kit is two", "the youngest is 14". */
function readBe(document: Document, e: NumberExpression): AgeReading | null {
  if (e.suffix >= 0 || e.compound >= 0 || e.form === "fraction") return null;
  let at = e.firstToken - 1;
  for (let n = 0; n < 2 && BEFORE_AGE.has(wordAt(document, at)); n++) at--;
  if (!BE.has(wordAt(document, at)) || !isSaidOfPerson(document, at)) return null;
  if (e.latent && wordAt(document, e.endToken) !== "when") return null;
  // "My guards are eight": a count
  if (e.form === "words" && (wordAt(document, at) === "are" || wordAt(document, at) === "were")) return null;
  if (!mayEnd(document, e.endToken)) return null;
  return ageReading(e.firstToken, e.endToken, e.low, e.high, "was so old", "year", e.approximate);
}

const AT_AGE = wordSet("died dies dying dead death married widowed orphaned pregnant retired murdered passed raped");

/** "died at 93", "pregnant at 15", "at just 17". */
function readAt(document: Document, e: NumberExpression): AgeReading | null {
  let at = e.firstToken - 1;
  const only = wordAt(document, at) === "just" || wordAt(document, at) === "only";
  if (only) at--;
  if (wordAt(document, at) !== "at" || e.suffix >= 0 || e.compound >= 0 || !mayEnd(document, e.endToken)) return null;
  if (!only && !AT_AGE.has(wordAt(document, at - 1))) return null;
  return ageReading(e.numberToken, e.endToken, e.low, e.high, "died at");
}

/** "a lad of 19", "a grandmother of 62". */
function readOf(document: Document, e: NumberExpression): AgeReading | null {
  if (e.range || e.suffix >= 0 || e.compound >= 0 || e.latent) return null;
  const at = e.firstToken - 1;
  const noun = wordAt(document, at - 1);
  if (wordAt(document, at) !== "of" || !AGED_OF.has(noun)) return null;
  if (noun.startsWith("grand") && e.low < 30) return null;
  const next = wordAt(document, e.endToken);
  if (goesOn(document, e.endToken) && (isPersonNoun(next) || AGE_UNITS.has(next))) return null;
  return ageReading(e.numberToken, e.endToken, e.low, e.high, "a man of");
}

/** "the oldest 69", "the youngest only 12". */
function readSuperlative(document: Document, e: NumberExpression): AgeReading | null {
  let at = e.firstToken - 1;
  if (BEFORE_AGE.has(wordAt(document, at))) at--;
  if (!SUPERLATIVES.has(wordAt(document, at)) || e.suffix >= 0 || e.compound >= 0 || !mayEnd(document, e.endToken))
    return null;
  return ageReading(e.numberToken, e.endToken, e.low, e.high, "the oldest");
}

/**
 * The next age of a list: "aged 9, 8, 4 and 8 months", "two men, 21 and 29, are".
 * @param last the age before
 */
export function readNext(document: Document, last: AgeReading, e: NumberExpression): AgeReading | null {
  const { end } = last;
  const gap = e.firstToken - end;
  if (
    e.latent ||
    gap < 1 ||
    gap > 2 ||
    e.range ||
    e.qualifier !== null ||
    e.scale !== 1 ||
    e.prefix !== "" ||
    e.high > OLDEST
  )
    return null;
  for (let i = end; i < e.firstToken; i++) {
    const word = wordAt(document, i);
    if (word !== "," && word !== "and" && word !== "or" && word !== "&") return null;
  }
  // "Petkevicius, 41, six": only "Sam and Joe Smith, 21 and 23" goes on after a name
  if (last.rule === "name, age" && wordAt(document, e.firstToken - 1) === ",") return null;
  if (!Number.isInteger(e.low) || e.form === "fraction" || !goesOn(document, e.firstToken)) return null;
  const unit = AGE_UNITS.get(wordAt(document, e.endToken));
  if (unit) {
    const old = wordAt(document, e.endToken + 1) === "old";
    return ageReading(e.numberToken, e.endToken + (old ? 2 : 1), e.low, e.high, "list of ages", unit);
  }
  if (e.suffix >= 0 || e.compound >= 0) return null;
  const next = wordAt(document, e.endToken);
  if (goesOn(document, e.endToken) && hasFlag(document, e.endToken, Flag.WORD)) {
    // "Gomez, 27, 69 Wooster Street"
    if (isPersonNoun(next) || hasFlag(document, e.endToken, Flag.CAPITAL)) return null;
    if (!AFTER_AGE.has(next) && next !== "respectively" && next.endsWith("s")) return null;
  }
  return ageReading(e.numberToken, e.endToken, e.low, e.high, "list of ages");
}

/** The number before "and 15-year-olds" in "14- and 15-year-olds". */
export function readSuspended(document: Document, e: NumberExpression, next: AgeReading): AgeReading | null {
  if (e.range || e.scale !== 1 || !Number.isInteger(e.low) || e.high > OLDEST) return null;
  if (!isDash(document, e.endToken) || !isGlued(document, e.endToken)) return null;
  const link = wordAt(document, e.endToken + 1);
  const article = wordAt(document, e.endToken + 2) === "a" || wordAt(document, e.endToken + 2) === "an";
  const gap = next.first - e.endToken - (article ? 1 : 0);
  if (gap === 2 && (link === "and" || link === "or" || link === "to" || link === ","))
    return ageReading(e.numberToken, e.endToken, e.low, e.high, "suspended hyphen", next.unit);
  return null;
}
