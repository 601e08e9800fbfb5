import { type Document, Flag, isGlued, together, wordAt } from "../../document/index.js";
import {
  AMBIGUOUS_MONTHS,
  CLOCK_WORDS,
  COUNTED,
  EARLY,
  HOLIDAY_REGIONS,
  HOLIDAYS,
  HOUR_WORDS,
  type Holiday,
  LATE,
  MONTHS,
  ORDINAL_DAYS,
  ORDINAL_TENS,
  OVERNIGHT,
  PARTS,
  SEASONS,
  SHORT_WEEKDAYS,
  UNITS,
  WEEKDAYS,
} from "../../lexicon/calendar.js";
import { readNumericDate } from "../../libraries/chrono.js";
import { readClock } from "./clock.js";
import type { Phrase } from "./phrase.js";
import { isCapital, isSmall, wholeNumber } from "./tokens.js";

/** What a reader needs beside the document. */
export interface Reading {
  readonly document: Document;
  readonly monthFirst: boolean;
  /** Alpha-2 code of the publisher's country, "" if not given. */
  readonly region: string;
  /** Weekdays are given names in the publisher's country. */
  readonly weekdayNames: boolean;
}

/**
 * Reads one part of a date at token `i` into an empty phrase; `inside`: another part stands just before it. Returns
 * one past its last token, 0 if none stands there.
 */
export type Reader = (reading: Reading, i: number, phrase: Phrase, inside: boolean) => number;

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const ORDINALS = words("st nd rd th");
const BEFORE_MONTH = words(
  "in since until till by from to during between and of before after around through throughout or for mid beyond - – ( /",
);
const DETERMINERS = words("a an the his her their its this that another 's our my your late early");
const BEFORE_YEAR = words(
  "in since from by until till during throughout before after between and mid to through for - –",
);
const RANGE_OF_NUMBERS = words("- – — to through and & or");
/** Quantity words of "two years ago". */
const QUANTITIES: ReadonlyMap<string, number> = new Map(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, i): [string, number] => [word, i + 1]),
);

/** A day of the month with its ordinal ending: [value, end], value 0 if none. */
function dayOfMonth({ document }: Reading, i: number): [number, number] {
  const { tokens } = document;
  if (i >= tokens.length) return [0, i];
  if (tokens.flags[i] & Flag.WORD) return ordinalDay(document, i);
  if (!(tokens.flags[i] & Flag.NUMBER) || tokens.text[i].length > 2) return [0, i];
  const value = wholeNumber(tokens.text[i]);
  if (value < 1 || value > 31) return [0, i];
  const ordinal = isGlued(document, i + 1) && ORDINALS.has(wordAt(document, i + 1));
  return [value, ordinal ? i + 2 : i + 1];
}

/** "third", "twenty-first": [value, end], value 0 if none. */
function ordinalDay(document: Document, i: number): [number, number] {
  const tens = ORDINAL_TENS.get(wordAt(document, i)) ?? 0;
  const at = !tens ? i : wordAt(document, i + 1) === "-" ? i + 2 : i + 1;
  const value = ORDINAL_DAYS.get(wordAt(document, at)) ?? 0;
  if (!value || (tens && value > (tens === 30 ? 1 : 9))) return [0, i];
  return [tens + value, at + 1];
}

/** A year of four digits, with the comma before it if there is one: [value, end]. */
function yearAfter({ document }: Reading, i: number): [number, number] {
  const { tokens } = document;
  let at = i;
  if (wordAt(document, at) === "," || wordAt(document, at) === "of" || wordAt(document, at) === "in") at++;
  if (!together(document, i - 1, at) || tokens.text[at].length !== 4) return [0, i];
  const year = wholeNumber(tokens.text[at]);
  if (year < 1500 || year > 2100) return [0, i];
  // "in May, 2000 people": a count
  if (COUNTED.has(wordAt(document, at + 1)) && isSmall(document, at + 1)) return [0, i];
  return [year, at + 1];
}

const readMonth: Reader = (reading, i, phrase, inside) => {
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
const BEFORE_DAY = words("on by until till since from between and to before after through dated");

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

const readNumber: Reader = (reading, i, phrase, inside) => {
  const { document } = reading;
  const { tokens } = document;
  const digits = tokens.text[i];
  const next = wordAt(document, i + 1);
  if (digits.length > 10 || next === "%") return 0;
  const before = wordAt(document, i - 1);
  if (isGlued(document, i) && (before === "$" || before === "£" || before === "€" || before === "#")) return 0;
  if (digits.length <= 2) {
    const end = dayThenMonth(reading, i, phrase) || rangeOfHours(reading, i, phrase);
    if (end) return end;
  }
  const clock = readClock(document, i, phrase, inside);
  if (clock) return clock;
  if (
    (next === "/" || next === "-" || digits.includes(".")) &&
    (next !== "/" || isGlued(document, i + 1)) &&
    !(isGlued(document, i) && (before === "/" || before === "-" || before === "."))
  ) {
    const end = readFigures(reading, i, phrase);
    if (end) return end;
  }
  return digits.length === 4 ? readYear(reading, i, phrase, inside) : 0;
};

/** "12 August 2023", "3rd of May", "12–14 May", "7 to 20 October". */
function dayThenMonth(reading: Reading, i: number, phrase: Phrase): number {
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
const STREETS = words(
  "road street avenue lane drive close place terrace crescent gardens rd st ave square way court house",
);

function reset(phrase: Phrase): number {
  phrase.day = 0;
  phrase.lastDay = 0;
  phrase.month = 0;
  return 0;
}

/** "5 and 6pm" after "between", "6-8pm", "from 10 to 11 a.m.", "5:30-6 p.m.": the first hour takes the second's half of the day. */
function rangeOfHours(reading: Reading, i: number, phrase: Phrase): number {
  const { document } = reading;
  const { tokens } = document;
  let hour = wholeNumber(tokens.text[i]);
  if (hour < 1 || hour > 12) return 0;
  let at = i + 1;
  let minute = -1;
  if (wordAt(document, at) === ":" && isGlued(document, at) && isGlued(document, at + 1)) {
    minute = wholeNumber(tokens.text[at + 1] ?? "");
    if (minute < 0 || minute > 59) return 0;
    at += 2;
  }
  const link = wordAt(document, at);
  if (!RANGE_OF_NUMBERS.has(link) || at + 1 >= tokens.length || !(tokens.flags[at + 1] & Flag.NUMBER)) return 0;
  if (tokens.text[at + 1].length > 5) return 0;
  const second: Phrase = { ...phrase };
  const end = readClock(document, at + 1, second, false);
  if (!end || !second.exact || second.hour < 0) return 0;
  const before = wordAt(document, i - 1);
  if (link === "and" && before !== "between") return 0;
  if (link === "to" && before !== "from" && before !== "between" && before !== "at" && before !== "of") {
    // "10 to 11 p.m." may be ten minutes to eleven, or a range: it is a range
    if (minute >= 0) return 0;
  }
  const half = second.hour >= 12 ? 12 : 0;
  hour = (hour % 12) + half;
  // "11-1pm": from eleven in the morning
  if (hour > second.hour) hour -= 12;
  phrase.hour = hour < 0 ? hour + 24 : hour;
  phrase.minute = minute;
  phrase.until = second;
  phrase.rule = "hours";
  return end;
}

/** A date in figures, by chrono: the figures and marks that stand together without a space. */
function readFigures(reading: Reading, i: number, phrase: Phrase): number {
  const { document, monthFirst } = reading;
  const { tokens } = document;
  let end = i + 1;
  let figures = 1;
  while (end + 1 < tokens.length && end - i < 12 && isGlued(document, end) && isGlued(document, end + 1)) {
    const mark = tokens.text[end];
    if (mark !== "/" && mark !== "-" && mark !== ":" && mark !== ".") break;
    if (!(tokens.flags[end + 1] & Flag.NUMBER)) break;
    end += 2;
    figures++;
  }
  // the tokens take "8.4.2023" and "2023-04-08" for one number, or for two with marks
  const text = document.text.slice(tokens.start[i], tokens.end[end - 1]);
  if (text.length < 5 || text.length > 25) return 0;
  if (!isFigures.test(text)) return 0;
  if (figures === 2 && !text.includes(".")) {
    // "08/04", but not "24/7", "9/11", "1/2": both of two figures, after a preposition, a colon, a bracket or a weekday
    if (!twoFigures.test(text) || !FIGURES_AFTER.has(wordAt(document, i - 1))) return 0;
  }
  const read = readNumericDate(text, monthFirst);
  if (!read) return 0;
  phrase.year = read.year;
  phrase.month = read.month;
  phrase.day = read.day;
  phrase.hour = read.hour;
  phrase.minute = read.minute;
  phrase.rule = "figures";
  return end;
}

const isFigures = /^(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}[/-]\d{1,2}[/-]\d{1,2}|\d{2}\/\d{2})$/u;
const twoFigures = /^\d{2}\/\d{2}$/u;
const FIGURES_AFTER = words("on of from by until since dated date : ( born dob between to");

/** "in 2016", "the 2019 attack", "the 1990s", "2014-15". */
function readYear(reading: Reading, i: number, phrase: Phrase, inside: boolean): number {
  const { document } = reading;
  const { tokens } = document;
  const year = wholeNumber(tokens.text[i]);
  if (year < 1600 || year > 2100) return 0;
  const before = wordAt(document, i - 1);
  const next = wordAt(document, i + 1);
  phrase.year = year;
  phrase.rule = "year";
  if (year % 10 === 0 && (next === "s" || next === "'s") && isGlued(document, i + 1)) {
    phrase.years = year % 100 === 0 && year < 2000 ? 100 : 10;
    phrase.rule = "decade";
    return i + 2;
  }
  if (next === "'s" || (next === "'" && isGlued(document, i + 1)))
    return inside || BEFORE_YEAR.has(before) ? i + 1 : no(phrase);
  if (
    COUNTED.has(next) ||
    next === "block" ||
    next === "blk" ||
    (isGlued(document, i + 1) && isWordLike(document, i + 1))
  )
    return no(phrase);
  if (next === "-" && isGlued(document, i + 1) && wordAt(document, i + 2).startsWith("year")) return no(phrase);
  const end = secondYear(reading, i, year, phrase) || i + 1;
  if (inside) return end;
  if (!together(document, i - 1, i)) return no(phrase);
  // "a ban over 2019 raids", headlines: "reopens into 1993 disappearance"
  if ((before === "over" || before === "into") && year >= 1900 && isSmallNoun(document, i + 1)) return end;
  if (BEFORE_YEAR.has(before)) {
    if (before === "-" || before === "–") return wordAt(document, i - 2) === "mid" ? end : no(phrase);
    if (
      before === "and" ||
      before === "to" ||
      before === "between" ||
      before === "before" ||
      before === "after" ||
      before === "for"
    )
      return (year >= 1900 && !isSmallNoun(document, i + 1)) || end > i + 1 ? end : no(phrase);
    // "in 2016", but not "in 1500 homes", "from 2016 Oak Street"
    if (year < 1900 && isSmallNoun(document, i + 1)) return no(phrase);
    if (before !== "in" && before !== "since" && before !== "during" && isCapital(document, i + 1)) return no(phrase);
    return end;
  }
  if (end > i + 1 && year >= 1900) return end;
  if (before === "of" || before === "early" || before === "late")
    return year >= 1900 && !isSmallNoun(document, i + 1) && !isCapital(document, i + 1) ? end : no(phrase);
  // "the 2019 attack", "his 2015 conviction", but not "a 2016 Honda"
  if (year >= 1900 && DETERMINERS.has(before) && isSmallNoun(document, i + 1)) return end;
  return no(phrase);
}

const no = (phrase: Phrase): number => {
  phrase.year = 0;
  phrase.years = 1;
  return 0;
};
const isWordLike = ({ tokens }: Document, i: number) => i < tokens.length && (tokens.flags[i] & Flag.WORD) !== 0;

/** A small word that is neither a preposition nor a verb that may follow a year. */
function isSmallNoun(document: Document, i: number): boolean {
  return isSmall(document, i) && !FUNCTION_WORDS.has(wordAt(document, i));
}
const FUNCTION_WORDS = words(
  "and or but to in on at by for from with after before when while until as of was were is are had has have he she it they we who that which the a an his her their its there this because during over under into because said about out up until if so where also then but will would could although though since following between without against amid onwards onward alone",
);

/** "2014-15", "2014/15", "2014–2016": the last year. */
function secondYear({ document }: Reading, i: number, year: number, phrase: Phrase): number {
  const link = wordAt(document, i + 1);
  if ((link !== "-" && link !== "–" && link !== "/") || !isGlued(document, i + 1) || !isGlued(document, i + 2))
    return 0;
  const digits = document.tokens.text[i + 2] ?? "";
  const value = wholeNumber(digits);
  if (value < 0 || (digits.length !== 2 && digits.length !== 4)) return 0;
  const last = digits.length === 4 ? value : year - (year % 100) + value;
  if (last <= year || last - year > 60) return 0;
  const next = wordAt(document, i + 3);
  if (isGlued(document, i + 3) && (next === "-" || next === "/")) return 0;
  phrase.until = { ...phrase, year: last, until: null };
  return i + 3;
}

const MEDIA = words(
  "times mirror mail express telegraph independent sport herald post people star world school football league club punch tribune vanguard nation live fever show magazine morning sun",
);
const NOT_A_WEEKDAY_AFTER = words("every each per black bloody cyber super any most alternate");
const TITLES = words("mr mrs ms miss dr chief pastor prince alhaji sir comrade hon rev prof barr engr justice");

const readWeekday: Reader = (reading, i, phrase, inside) => {
  const { document } = reading;
  if (!isCapital(document, i)) return 0;
  const before = wordAt(document, i - 1);
  const next = wordAt(document, i + 1);
  if (NOT_A_WEEKDAY_AFTER.has(before) || TITLES.has(before) || before === "sheffield") return 0;
  let end = i + 1;
  const part = PARTS.get(next);
  // "Monday Night Football"
  if (part && PROGRAMMES.has(wordAt(document, i + 2)) && isCapital(document, i + 2)) return 0;
  if (part) {
    phrase.part = part;
    end++;
  } else if (isCapital(document, i + 1) && together(document, i, i + 1) && !inside) {
    // "Sunday Times", "Friday Okonkwo", but "on Friday Smith said", "said Wednesday Johnson was", "Friday March 3"
    if (MEDIA.has(next) && before !== "on") return 0;
    if (!AFTER_WEEKDAY.has(next) && !MONTHS.has(next)) {
      const spoken = isSmall(document, i - 1) && together(document, i - 1, i);
      if (!spoken || (reading.weekdayNames && !BEFORE_WEEKDAY.has(before))) return 0;
    }
  }
  // "Emeka Sunday": in countries where weekdays are given names
  if (reading.weekdayNames && isCapital(document, i - 1) && together(document, i - 1, i) && !inside) return 0;
  phrase.weekday = WEEKDAYS.get(document.tokens.lower[i])!;
  phrase.rule = phrase.part ? "weekday part" : "weekday";
  if (!phrase.part) {
    // "Saturday 14th"
    const [day, afterDay] = dayOfMonth(reading, wordAt(document, end) === "the" ? end + 1 : end);
    if (day && wordAt(document, afterDay - 1).length === 2 && ORDINALS.has(wordAt(document, afterDay - 1))) {
      const after = wordAt(document, afterDay);
      if (after !== "of" && !MONTHS.has(after) && !isSmallNoun(document, afterDay)) {
        phrase.day = day;
        end = afterDay;
      }
    }
  }
  return end;
};
const PROGRAMMES = words("football live fever lights raw takeaway project");
const BEFORE_WEEKDAY = words("on last next this since by until till from to and between late early before after");
const AFTER_WEEKDAY = words("a.m. p.m. am pm");

const readShortWeekday: Reader = (reading, i, phrase) => {
  const { document } = reading;
  if (!isCapital(document, i)) return 0;
  let at = i + 1;
  if (wordAt(document, at) === ",") at++;
  const dated = MONTHS.has(wordAt(document, at)) && isCapital(document, at);
  const [day, afterDay] = dayOfMonth(reading, at);
  const month = MONTHS.has(wordAt(document, wordAt(document, afterDay) === "of" ? afterDay + 1 : afterDay));
  if (!dated && !(day && month) && !(document.tokens.flags[i] & Flag.ABBREVIATION && wordAt(document, i - 1) === "on"))
    return 0;
  phrase.weekday = SHORT_WEEKDAYS.get(document.tokens.lower[i])!;
  phrase.rule = "weekday";
  return i + 1;
};

/** A part of a day: only beside a date, or "the night of …", which the scan decides. */
const readPart: Reader = ({ document }, i, phrase) => {
  if (wordAt(document, i) === "dawn" && isCapital(document, i)) return 0;
  phrase.part = PARTS.get(document.tokens.lower[i])!;
  phrase.rule = "part";
  return i + 1;
};

const readOvernight: Reader = ({ document }, i, phrase, inside) => {
  // "an overnight stay": only the adverb
  const before = wordAt(document, i - 1);
  if (
    !inside &&
    (before === "an" ||
      before === "the" ||
      (isSmallNoun(document, i + 1) && OVERNIGHT_NOUNS.has(wordAt(document, i + 1))))
  )
    return 0;
  if (wordAt(document, i + 1) === "-" && isGlued(document, i + 1)) return 0;
  phrase.part = OVERNIGHT;
  phrase.rule = "overnight";
  return i + 1;
};
const OVERNIGHT_NOUNS = words(
  "stay stays bag bags success shift shifts curfew flight flights bus train parking hours raid raids sensation celebrity guest accommodation custody",
);

const readClockWord: Reader = ({ document }, i, phrase) => {
  const word = document.tokens.lower[i];
  const before = wordAt(document, i - 1);
  if (isCapital(document, i) && !(document.tokens.flags[i] & Flag.SENTENCE_START)) return 0;
  if (!AT.has(before) && !(word === "noon" && PARTS.has(wordAt(document, i + 1)))) return 0;
  phrase.hour = CLOCK_WORDS.get(word)!;
  if (word === "midnight" && (before === "before" || before === "until" || before === "till" || before === "to"))
    phrase.hour = 24;
  phrase.rule = "clock word";
  return i + 1;
};
const AT = words("at between around about by before after until till from and to past nearly near , approximately - –");

/** "early Monday morning", "late on Sunday", "the early hours", "early February", "late 2016". */
const readEarlyLate: Reader = (reading, i, phrase) => {
  const { document } = reading;
  const word = document.tokens.lower[i];
  let at = i + 1;
  if ((wordAt(document, at) === "-" || wordAt(document, at) === "–") && isGlued(document, at)) at++;
  const next = wordAt(document, at);
  const rough = word === "late" ? LATE : EARLY;
  if (!together(document, i, at)) return 0;
  if (word !== "mid" && word !== "late" && (next === "hours" || (next === "morning" && word === "early"))) {
    phrase.part = EARLY;
    phrase.rule = "early hours";
    at++;
    if (
      next === "hours" &&
      wordAt(document, at) === "of" &&
      wordAt(document, at + 1) === "the" &&
      wordAt(document, at + 2) === "morning"
    )
      at += 3;
    return at;
  }
  const part = PARTS.get(next);
  if (part) {
    phrase.part = part;
    phrase.rule = "part";
    return at + 1;
  }
  if (next === "on" || next === "in" || next === "last" || next === "this") {
    if (word === "mid") return 0;
    if (next === "on") at++;
    else if (next === "in") {
      at++;
      if (wordAt(document, at) === "the") at++;
    }
  } else if (wordAt(document, at) === "the") return 0;
  const reader = readerAt(document, at);
  if (!reader || reader === readEarlyLate) return 0;
  const end = reader(reading, at, phrase, true);
  if (!end || phrase.hour >= 0) return 0;
  if (phrase.weekday >= 0 || phrase.relative !== null || phrase.part) {
    if (word === "mid") return 0;
    if (!phrase.part) {
      phrase.part = rough;
      phrase.rough = true;
    } else if (word === "early" && phrase.part.from === 6) phrase.part = EARLY;
    return end;
  }
  // "early 15 minutes", "late 12 March" are none
  if (phrase.day && !phrase.weekday) return 0;
  return end;
};

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["tonight", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);

const readDayWord: Reader = ({ document }, i, phrase) => {
  const word = document.tokens.lower[i];
  // "USA Today", "the Today programme"
  const next = wordAt(document, i + 1);
  if (isCapital(document, i) && !(document.tokens.flags[i] & Flag.SENTENCE_START)) {
    if (isCapital(document, i - 1) || wordAt(document, i - 1) === "the") return 0;
  }
  if (next === "programme" || next === "show") return 0;
  phrase.relative = DAY_WORDS.get(word)!;
  phrase.rule = word;
  if (word === "tonight") {
    phrase.part = PARTS.get("night")!;
    return i + 1;
  }
  if (word === "yesterday" && wordAt(document, i - 1) === "before" && wordAt(document, i - 2) === "day") {
    phrase.relative = -2;
    phrase.first = wordAt(document, i - 3) === "the" ? i - 3 : i - 2;
    return i + 1;
  }
  const part = word === "today" ? undefined : PARTS.get(next);
  if (!part) return i + 1;
  phrase.part = part;
  return i + 2;
};

/** "the twenty-fourth of May". */
const readOrdinal: Reader = (reading, i, phrase) => {
  const { document } = reading;
  const [, end] = ordinalDay(document, i);
  if (end === i || wordAt(document, end) !== "of" || !isCapital(document, end + 1)) return 0;
  if (isCapital(document, end + 2) && together(document, i, end + 2)) return 0;
  return dayThenMonth(reading, i, phrase);
};

/** "half past two", "a quarter to nine". */
const readPast: Reader = ({ document }, i, phrase) => {
  let at = i + 1;
  if (wordAt(document, at) === "-" && isGlued(document, at)) at++;
  const past = wordAt(document, at);
  const half = document.tokens.lower[i] === "half";
  if (past !== "past" && (half || past !== "to")) return 0;
  const next = wordAt(document, at + 1);
  const hour = HOUR_WORDS.get(next) ?? wholeNumber(next);
  if (hour < 1 || hour > 12 || !together(document, i, at + 1)) return 0;
  const before = wordAt(document, i - 1) === "a" ? i - 1 : i;
  // "one-quarter to one-third", "by a quarter to 10 million"
  if (past === "to" && !BEFORE_HOUR.has(wordAt(document, before - 1))) return 0;
  if (isSmallNoun(document, at + 2) || wordAt(document, at + 2) === "%") return 0;
  if (at + 2 < document.tokens.length && document.tokens.flags[at + 2] & Flag.NUMBER) return 0;
  phrase.first = before;
  phrase.hour = past === "to" ? (hour === 1 ? 12 : hour - 1) : hour;
  phrase.minute = half ? 30 : past === "to" ? 45 : 15;
  phrase.exact = false;
  phrase.rule = "past the hour";
  return at + 2;
};
const BEFORE_HOUR = words("at about around before after until till since from between nearly near approximately");

const MODIFIERS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["past", -1],
  ["previous", -1],
  ["this", 0],
  ["next", 1],
  ["coming", 1],
  ["following", 1],
]);
/** All in capitals, as in a headline. */
const tokensUpper = ({ tokens }: Document, i: number) => (tokens.flags[i] & Flag.UPPER) !== 0;
const BEFORE_PAST = words("the this these over for in during");

/** "last week", "this morning", "next Friday", "the past six weeks", "the next day". */
const readModified: Reader = (reading, i, phrase) => {
  const { document } = reading;
  const word = document.tokens.lower[i];
  const modifier = MODIFIERS.get(word)!;
  let at = i + 1;
  let sense = modifier;
  if (word === "this" && (wordAt(document, at) === "past" || wordAt(document, at) === "coming"))
    sense = wordAt(document, at++) === "past" ? -1 : 1;
  if (!together(document, i, at)) return 0;
  const next = wordAt(document, at);
  const anaphoric = word === "following" || word === "previous";
  const definite = wordAt(document, i - 1) === "the";
  phrase.first = definite ? i - 1 : i;
  phrase.rule = `${word} ${next}`;
  if (word === "past" && !BEFORE_PAST.has(wordAt(document, i - 1))) return 0;
  const weekday = WEEKDAYS.get(next);
  if (weekday !== undefined && isCapital(document, at) && !anaphoric) {
    phrase.weekday = weekday;
    phrase.modifier = sense;
    const part = PARTS.get(wordAt(document, at + 1));
    if (part) phrase.part = part;
    return part ? at + 2 : at + 1;
  }
  const part = PARTS.get(next);
  if (part) {
    // "last night", "this morning"; "the next morning" is the morning after the last day read
    if (word === "last" && next === "night") phrase.relative = -1;
    else if (word === "this" && at === i + 1) phrase.relative = 0;
    else if ((word === "next" || anaphoric) && definite) {
      phrase.span = { unit: "day", kind: "from", amount: sense };
    } else return 0;
    phrase.part = part;
    return at + 1;
  }
  const month = MONTHS.get(next);
  if (month && isCapital(document, at) && !anaphoric) {
    if (isCapital(document, at + 1) && together(document, at, at + 1)) return 0;
    phrase.month = month;
    phrase.modifier = sense;
    const [day, end] = dayOfMonth(reading, at + 1);
    if (day) {
      phrase.day = day;
      phrase.modifier = null;
      return end;
    }
    return at + 1;
  }
  const season = SEASONS.get(next);
  if (season && isSmall(document, at) && !anaphoric) {
    if (next === "fall" && (definite || wordAt(document, at + 1) === "of")) return 0;
    phrase.season = season;
    phrase.modifier = sense;
    return at + 1;
  }
  const unit = UNITS.get(next);
  if (unit && next === unit && (isSmall(document, at) || !isCapital(document, i) || tokensUpper(document, i))) {
    const after = wordAt(document, at + 1);
    // "the last week of April", but "was acquitted last year of dangerous driving"
    if (after === "of" && (definite || DETERMINERS.has(wordAt(document, at + 2)) || wordAt(document, at + 2) === "the"))
      return 0;
    if (unit === "hour" || unit === "minute") return 0;
    if (unit === "day") {
      if (!(definite && (word === "next" || anaphoric))) return 0;
      phrase.span = { unit, kind: "from", amount: sense };
      return at + 1;
    }
    if (anaphoric) {
      if (!definite) return 0;
      phrase.span = { unit, kind: "from", amount: sense };
      return at + 1;
    }
    if (word === "coming") return 0;
    phrase.first = i;
    if (definite && word !== "next" && unit !== "weekend") {
      phrase.first = i - 1;
      phrase.span = { unit, kind: "rolling", amount: -1 };
    } else phrase.span = { unit, kind: "calendar", amount: sense };
    // "this year's", "this time": the unit alone
    return at + 1;
  }
  if (word === "this" || anaphoric) return 0;
  // "the past six weeks", "the last 24 hours", "the next two years", but not "expected to last 14 weeks"
  if (word === "last" && !BEFORE_PAST.has(wordAt(document, i - 1))) return 0;
  const [amount, afterAmount] = quantity(document, at);
  const plural = UNITS.get(wordAt(document, afterAmount));
  if (!amount || !plural || plural === "hour" || plural === "minute" || wordAt(document, afterAmount + 1) === "of") {
    if (!amount || plural !== "hour" || amount % 24 !== 0 || wordAt(document, afterAmount + 1) === "of") return 0;
    phrase.span = { unit: "day", kind: "rolling", amount: (amount / 24) * sense };
    return afterAmount + 1;
  }
  phrase.span = { unit: plural, kind: "rolling", amount: amount * sense };
  return afterAmount + 1;
};

/** A small whole number in figures or words: [value, end], 0 if none. */
function quantity({ tokens }: Document, i: number): [number, number] {
  if (i < 0 || i >= tokens.length) return [0, i];
  if (tokens.flags[i] & Flag.NUMBER) {
    const value = wholeNumber(tokens.text[i]);
    return value > 0 && value < 500 ? [value, i + 1] : [0, i];
  }
  return [QUANTITIES.get(tokens.lower[i]) ?? 0, i + 1];
}

const WAYS: ReadonlyMap<string, number> = new Map([
  ["ago", -1],
  ["earlier", -1],
  ["before", -1],
  ["previously", -1],
  ["later", 1],
]);

/** "six years ago", "11 days earlier", "two weeks later", "the year before": read back from the last word. */
const readBack: Reader = (reading, i, phrase) => {
  const { document } = reading;
  const word = document.tokens.lower[i];
  const way = WAYS.get(word)!;
  const unit = UNITS.get(wordAt(document, i - 1));
  if (!unit || !together(document, i - 2, i) || unit === "weekend" || unit === "minute") return 0;
  const article = wordAt(document, i - 2);
  const next = wordAt(document, i + 1);
  let amount = 0;
  let first = i - 2;
  if (article === "a" || article === "an") amount = 1;
  else if (word === "before" && article === "the") {
    // "the year before", "the day before", but not "the day before the match"
    if (isSmallNoun(document, i + 1) || isCapital(document, i + 1) || DETERMINERS.has(next)) return 0;
    amount = 1;
  } else {
    [amount] = quantity(document, i - 2);
    if (amount && wordAt(document, i - 3) === "and") return 0;
    if (wordAt(document, i - 3) === "-" && isGlued(document, i - 3)) return 0;
  }
  if (!amount && article === "half" && wordAt(document, i - 3) === "a" && wordAt(document, i - 4) === "and") {
    [amount] = quantity(document, i - 5);
    first = i - 5;
    if (!amount || unit !== "year") return 0;
    amount = Math.ceil(amount + 0.5);
  }
  if (!amount) return 0;
  if (
    word === "before" &&
    article !== "the" &&
    (isSmallNoun(document, i + 1) || DETERMINERS.has(next) || isWordLike(document, i + 1))
  )
    return 0;
  if (unit === "hour") return 0;
  phrase.first = first;
  phrase.span = { unit, kind: word === "ago" ? "calendar" : "from", amount: way * amount };
  phrase.rule = `${unit}s ${word}`;
  return i + 1;
};

/** "over the weekend": the one before the publication day. */
const readWeekend: Reader = ({ document }, i, phrase) => {
  if (wordAt(document, i - 1) !== "the" || !OVER_WEEKEND.has(wordAt(document, i - 2))) return 0;
  if (wordAt(document, i + 1) === "of" || isCapital(document, i)) return 0;
  phrase.first = i - 1;
  phrase.span = { unit: "weekend", kind: "calendar", amount: 0 };
  phrase.rule = "the weekend";
  return i + 1;
};
const OVER_WEEKEND = words("over at during on since");

const readSeason: Reader = (reading, i, phrase, inside) => {
  const { document } = reading;
  if (isCapital(document, i) && !(document.tokens.flags[i] & Flag.SENTENCE_START)) return 0;
  const word = document.tokens.lower[i];
  phrase.season = SEASONS.get(word)!;
  phrase.rule = "season";
  const [year, afterYear] = yearAfter(reading, i + 1);
  if (year) {
    phrase.year = year;
    return afterYear;
  }
  if (inside) return word === "fall" ? 0 : i + 1;
  const before = wordAt(document, i - 1);
  if (before === "since" && word !== "fall") return i + 1;
  if (
    before === "the" &&
    word !== "fall" &&
    IN_SEASON.has(wordAt(document, i - 2)) &&
    !isSmallNoun(document, i + 1) &&
    wordAt(document, i + 1) !== "of"
  )
    return i + 1;
  return 0;
};
const IN_SEASON = words("in during since until by over through throughout");

/** Holidays by their first word: the words that follow it, and the day; longest first. */
const HOLIDAYS_BY_WORD: ReadonlyMap<string, readonly (readonly [readonly string[], Holiday])[]> = (() => {
  const map = new Map<string, (readonly [readonly string[], Holiday])[]>();
  for (const [name, holiday] of [...HOLIDAYS].sort((a, b) => b[0].length - a[0].length)) {
    const [first, ...rest] = name.split(" ");
    map.set(first, [...(map.get(first) ?? []), [rest, holiday]]);
  }
  return map;
})();

const readHoliday: Reader = ({ document, region }, i, phrase, inside) => {
  if (!isCapital(document, i)) return 0;
  for (const [rest, holiday] of HOLIDAYS_BY_WORD.get(document.tokens.lower[i])!) {
    let end = i + 1;
    while (end - i - 1 < rest.length && wordAt(document, end) === rest[end - i - 1]) end++;
    if (end - i - 1 < rest.length) continue;
    const only = HOLIDAY_REGIONS.get([document.tokens.lower[i], ...rest].join(" "));
    if (only && only !== (region || "US")) continue;
    // "Christmas presents", "Easter Road": the bare feast only where a date stands
    const bare = rest.length === 0;
    const before = wordAt(document, i - 1);
    if (bare && !inside && !ON_HOLIDAY.has(before)) return 0;
    if (bare && (isCapital(document, end) || isSmallNoun(document, end)) && together(document, i, end)) return 0;
    phrase.holiday = holiday;
    phrase.rule = "holiday";
    return end;
  }
  return 0;
};
const ON_HOLIDAY = words("at since until by before after between and on from to last next this over");

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...[...HOLIDAYS_BY_WORD.keys()].map((word): [string, Reader] => [word, readHoliday]),
  ...[...SEASONS.keys()].map((word): [string, Reader] => [word, readSeason]),
  ...[...PARTS.keys()].map((word): [string, Reader] => [word, readPart]),
  ...[...CLOCK_WORDS.keys()].map((word): [string, Reader] => [word, readClockWord]),
  ...[...DAY_WORDS.keys()].map((word): [string, Reader] => [word, readDayWord]),
  ...[...MODIFIERS.keys()].map((word): [string, Reader] => [word, readModified]),
  ...[...WAYS.keys()].map((word): [string, Reader] => [word, readBack]),
  ...[...SHORT_WEEKDAYS.keys()].map((word): [string, Reader] => [word, readShortWeekday]),
  ...[...WEEKDAYS.keys()].map((word): [string, Reader] => [word, readWeekday]),
  ...[...MONTHS.keys()].map((word): [string, Reader] => [word, readMonth]),
  ...[...ORDINAL_DAYS.keys(), ...ORDINAL_TENS.keys()].map((word): [string, Reader] => [word, readOrdinal]),
  ["half", readPast],
  ["quarter", readPast],
  ["overnight", readOvernight],
  ["weekend", readWeekend],
  ["early", readEarlyLate],
  ["small", readEarlyLate],
  ["late", readEarlyLate],
  ["mid", readEarlyLate],
]);

/** The reader for what a token may begin, if any. */
export function readerAt({ tokens }: Document, i: number): Reader | undefined {
  if (i >= tokens.length) return undefined;
  if (tokens.flags[i] & Flag.NUMBER) return readNumber;
  return tokens.flags[i] & Flag.WORD ? READERS.get(tokens.lower[i]) : undefined;
}
