import { Flag, isGlued, together, wordAt } from "../../../document/index.js";
import { AMBIGUOUS_MONTHS, COUNTED, MONTHS, WEEKDAYS } from "../../../lexicon/calendar.js";
import { wordSet } from "../../../lexicon/word-set.js";
import type { Phrase } from "../phrase.js";
import { isCapital, isSmall } from "../tokens.js";
import {
  DETERMINERS,
  dayOfMonth,
  ORDINALS,
  ordinalDay,
  RANGE_OF_NUMBERS,
  type Reader,
  type Reading,
  yearAfter,
} from "./reading.js";

const BEFORE_MONTH = wordSet(
  "in since until till by from to during between and of before after around through throughout or for mid beyond - – ( /",
);

export const readMonth: Reader = (reading, i, phrase, inside) => {
  const { document } = reading;
  const { tokens } = document;
  const name = tokens.lower[i];
  const month = MONTHS.get(name)!;
  if (!isCapital(document, i)) return 0;
  phrase.month = month;
  phrase.rule = "month";
  const [day, afterDay] = dayOfMonth(reading, wordAt(document, i + 1) === "the" ? i + 2 : i + 1);
  if (day && together(document, i, afterDay - 1) && dayStands(reading, afterDay) && !isName(reading, i, afterDay)) {
    phrase.day = day;
    phrase.rule = "month day";
    let end = afterDay;
    const [last, afterLast] = rangeOfDays(reading, end, day);
    if (last) {
      phrase.lastDay = last;
      end = afterLast;
    }
    const [year, afterYear] = yearAfter(reading, end);
    // "the Sept. 11 attacks": the name of an event
    if (month === 9 && day === 11 && !year && ATTACKS.test(`${wordAt(document, end)} ${wordAt(document, end + 1)}`))
      return 0;
    phrase.year = wordAt(document, end) === "in" || wordAt(document, end) === "of" ? 0 : year;
    return phrase.year ? afterYear : end;
  }
  const [year, afterYear] = yearAfter(reading, i + 1);
  if (year && wordAt(document, i + 1) !== "in") {
    phrase.year = year;
    phrase.rule = "month year";
    return afterYear;
  }
  // "Jan-Hendrik"
  if (wordAt(document, i + 1) === "-" && isGlued(document, i + 1) && isCapital(document, i + 2)) return 0;
  if (inside) return i + 1;
  return monthStandsAlone(reading, i, name) ? i + 1 : 0;
};

/** "May first appeared in court": a month with a day in words only where a date stands. */
function isName(reading: Reading, i: number, end: number): boolean {
  const { document } = reading;
  const { tokens } = document;
  if (tokens.flags[end - 1] & Flag.NUMBER || ORDINALS.has(tokens.lower[end - 1])) return false;
  if (yearAfter(reading, end)[0]) return false;
  const before = wordAt(document, i - 1);
  if (before === "," && WEEKDAYS.has(wordAt(document, i - 2))) return false;
  return !(BEFORE_DAY.has(before) || WEEKDAYS.has(before));
}

const BEFORE_DAY = wordSet("on by until till since from between and to before after through dated");

/** What follows a day of the month does not make it a count or an age: "May 25 people", "April 24-year-old". */
function dayStands({ document }: Reading, end: number): boolean {
  const next = wordAt(document, end);
  if (isGlued(document, end) && (next === ":" || next === "%" || next === "/")) return false;
  if (next === "-" && isGlued(document, end) && wordAt(document, end + 1).startsWith("year")) return false;
  return !(COUNTED.has(next) && isSmall(document, end));
}

/** "-14", "to 14" after "May 12": [last day, end]. */
function rangeOfDays(reading: Reading, i: number, first: number): [number, number] {
  const link = wordAt(reading.document, i);
  if (!RANGE_OF_NUMBERS.has(link) || link === "or") return [0, i];
  const [last, end] = dayOfMonth(reading, i + 1);
  if (!last || last <= first || !together(reading.document, i, end - 1)) return [0, i];
  const next = wordAt(reading.document, end);
  if (MONTHS.has(next) || next === "a.m." || next === "p.m." || next === "am" || next === "pm" || next === ":")
    return [0, i];
  // "from May 5 to 12 men"
  if (isSmall(reading.document, end) && !["in", "at", "on", "of", "and", "for", "when", "while"].includes(next))
    return [0, i];
  return dayStands(reading, end) ? [last, end] : [0, i];
}

/** A bare month: after a preposition or a determiner, and no part of a name ("April Jones", "Theresa May", "March Road"). */
function monthStandsAlone({ document }: Reading, i: number, name: string): boolean {
  const before = wordAt(document, i - 1);
  const nextCapital = isCapital(document, i + 1) && together(document, i, i + 1) && !isGlued(document, i + 1);
  const afterPreposition = BEFORE_MONTH.has(before) && together(document, i - 1, i);
  if (nextCapital) {
    // "In March Smith was", "the December Fayre": only after "in" and "since", and not before what a road ends in
    return (before === "in" || before === "since") && !AMBIGUOUS_MONTHS.has(name);
  }
  if (afterPreposition) {
    if (before === "and" || before === "or" || before === "to" || before === "(" || before === "/" || before === "for")
      return !AMBIGUOUS_MONTHS.has(name) || MONTHS.has(wordAt(document, i - 2));
    if (before === "-" || before === "–")
      return wordAt(document, i - 2) === "mid" || MONTHS.has(wordAt(document, i - 2));
    if (before === "of" || before === "by" || before === "from" || before === "after" || before === "before")
      return name !== "may" && name !== "march" && name !== "april" && name !== "june"
        ? true
        : !isCapital(document, i - 2) && wordAt(document, i + 1) !== "'s";
    return true;
  }
  if (DETERMINERS.has(before) && together(document, i - 1, i))
    return isSmall(document, i + 1) && name !== "may" && name !== "march" && wordAt(document, i + 1) !== "'s";
  return false;
}

/** "12 August 2023", "3rd of May", "12–14 May", "7 to 20 October". */
export function dayThenMonth(reading: Reading, i: number, phrase: Phrase): number {
  const { document } = reading;
  const [day, afterDay] = dayOfMonth(reading, i);
  if (!day) return 0;
  let at = afterDay;
  let last = 0;
  const mark = wordAt(document, at);
  // "12-Aug-2023", "12/Aug/2023"
  const marked =
    (mark === "-" || mark === "/") &&
    isGlued(document, at) &&
    isGlued(document, at + 1) &&
    MONTHS.has(wordAt(document, at + 1));
  if (!marked && RANGE_OF_NUMBERS.has(mark)) {
    const [value, end] = dayOfMonth(reading, at + 1);
    if (value <= day) return 0;
    last = value;
    at = end;
  }
  if (wordAt(document, at) === "of" || marked) at++;
  if (!together(document, i, at)) return 0;
  const month = MONTHS.get(wordAt(document, at));
  if (!month) return 0;
  if (!isCapital(document, at)) {
    // "23rd february 2016", but not "1 may be"
    const [year] = yearAfter(reading, at + 1);
    if (!year || wordAt(document, at + 1) === "in" || wordAt(document, at + 1) === "of") return 0;
  }
  // "19 March Road", "two 18 May Streets": a capital after the month that is no weekday makes it a name
  phrase.day = day;
  phrase.lastDay = last;
  phrase.month = month;
  phrase.rule = "day month";
  if (marked) {
    if (wordAt(document, at + 1) !== mark || !isGlued(document, at + 1) || !isGlued(document, at + 2)) {
      const [year, afterYear] = yearAfter(reading, at + 1);
      phrase.year = year;
      return year ? afterYear : reset(phrase);
    }
    const [year, afterYear] = yearAfter(reading, at + 2);
    phrase.year = year;
    return year ? afterYear : reset(phrase);
  }
  const [year, afterYear] = yearAfter(reading, at + 1);
  if (year && wordAt(document, at + 1) !== "in") {
    phrase.year = year;
    return afterYear;
  }
  if (isCapital(document, at + 1) && STREETS.has(wordAt(document, at + 1))) return reset(phrase);
  return at + 1;
}

const ATTACKS = /attack|hijack|memorial|victims/u;

const STREETS = wordSet(
  "road street avenue lane drive close place terrace crescent gardens rd st ave square way court house",
);

function reset(phrase: Phrase): number {
  phrase.day = 0;
  phrase.lastDay = 0;
  phrase.month = 0;
  return 0;
}

/** "the twenty-fourth of May". */
export const readOrdinal: Reader = (reading, i, phrase) => {
  const { document } = reading;
  const [, end] = ordinalDay(document, i);
  if (end === i || wordAt(document, end) !== "of" || !isCapital(document, end + 1)) return 0;
  if (isCapital(document, end + 2) && together(document, i, end + 2)) return 0;
  return dayThenMonth(reading, i, phrase);
};
