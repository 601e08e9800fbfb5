import { type Document, Flag, isGlued, together, wordAt } from "../../document/index.js";
import { MONTH_FIRST, TIME_ZONES } from "../../lexicon/calendar.js";
import { BARE_HOUR } from "./clock.js";
import { emptyPhrase, fits, hasClock, hasDate, hasDay, join, type Phrase } from "./phrase.js";
import { readerAt } from "./readers/index.js";
import type { Reading } from "./readers/reading.js";

/** Countries where Sunday, Monday and Friday are common given names. */
const WEEKDAY_NAMES: ReadonlySet<string> = new Set("NG GH CM SS UG LR SL".split(" "));

/** Between the parts of one date: for any, only before a clock time, only before a day. */
const BEFORE_ANY: ReadonlySet<string> = new Set([",", "the"]);
const BEFORE_CLOCK: ReadonlySet<string> = new Set(
  "at about around approximately roughly just shortly after before nearly exactly some by near past".split(" "),
);
const MOST_BETWEEN = 4;

/** All stretches of the text that speak of a date, in text order, each with what it says. */
export function readPhrases(document: Document, region: string | undefined): Phrase[] {
  const reading: Reading = {
    document,
    region: region ?? "",
    monthFirst: MONTH_FIRST.has(region ?? "US"),
    weekdayNames: WEEKDAY_NAMES.has(region ?? ""),
  };
  const phrases: Phrase[] = [];
  const { tokens } = document;
  let at = 0;
  while (at < tokens.length) {
    const phrase = readPhrase(reading, at, phrases.length ? phrases[phrases.length - 1].end : 0);
    if (phrase && !isOpeningHours(document, phrase)) phrases.push(phrase);
    at = phrase ? phrase.end : at + 1;
  }
  return phrases;
}

function readPhrase(reading: Reading, i: number, after: number): Phrase | null {
  const { document } = reading;
  const reader = readerAt(document, i);
  if (!reader) return null;
  const phrase = emptyPhrase();
  phrase.first = i;
  const end = reader(reading, i, phrase, false);
  if (!end || phrase.first < after) return null;
  phrase.end = end;
  extend(reading, phrase);
  if (!phrase.until) readRange(reading, phrase);
  return stands(reading, phrase, after) ? phrase : null;
}

/** Joins the parts of a date that follow: "7:30 a.m. Saturday, Sept. 14, 1985". */
function extend(reading: Reading, phrase: Phrase): void {
  for (let n = 0; n < 4; n++) {
    const next = neighbour(reading, phrase);
    if (!next) return;
    join(phrase, next);
    if (next.until) {
      phrase.until = next.until;
      return;
    }
  }
}

/** The part of a date that stands beside this one, if it can be said of the same date. */
function neighbour(reading: Reading, phrase: Phrase): Phrase | null {
  const { document } = reading;
  let at = phrase.end;
  let clockOnly = false;
  let dayOnly = false;
  let of = false;
  let partOnly = false;
  for (let n = 0; n <= MOST_BETWEEN; n++) {
    if (!together(document, phrase.end - 1, at)) return null;
    const reader = readerAt(document, at);
    if (reader) {
      const next = emptyPhrase();
      next.first = at;
      const end = reader(reading, at, next, true);
      if (end && next.first === at) {
        next.end = end;
        if (clockOnly && !hasClock(next)) return null;
        if (next.rule === BARE_HOUR && !phrase.part) return null;
        if (dayOnly && !hasDay(next) && !next.part) return null;
        if (of && !hasDate(next)) return null;
        if (partOnly && !(next.part && !hasDate(next))) return null;
        if (next.lastDay && (phrase.lastDay || phrase.until)) return null;
        return fits(phrase, next) ? next : null;
      }
    }
    const word = wordAt(document, at);
    if (word === "of") {
      // "the night of March 6", "Tuesday of last week", but not "Monday of 5"
      if (of || at > phrase.end || hasClock(phrase)) return null;
      of = true;
    } else if (word === "on") dayOnly = true;
    else if (BEFORE_CLOCK.has(word)) clockOnly = true;
    else if (TIME_ZONES.has(word) && hasClock(phrase) && at <= phrase.end + 1) {
      // "05:00 GMT on Tuesday"
    } else if (word === "in" && at === phrase.end && hasDay(phrase) && !phrase.part && !hasClock(phrase)) {
      partOnly = true; // "Tuesday in the early hours"
    } else if (word === "in" && phrase.part && !hasDate(phrase)) {
      return null;
    } else if (!BEFORE_ANY.has(word) || (word === "," && at > phrase.end)) return null;
    at++;
  }
  return null;
}

const RANGE_WORDS: ReadonlySet<string> = new Set(["to", "until", "till", "through", "thru", "-", "–", "—", "and"]);
const FROM_WORDS: ReadonlySet<string> = new Set(["from", "between", "the", "around", "about", "sometime"]);

/** "from 6pm to 8pm", "between 2009 and 2020", "2021 until this spring". */
function readRange(reading: Reading, phrase: Phrase): void {
  const { document } = reading;
  const link = wordAt(document, phrase.end);
  if (!RANGE_WORDS.has(link)) return;
  const opened = openedBy(document, phrase.first);
  if (link === "and" && opened !== "between") return;
  let at = phrase.end + 1;
  const dash = link === "-" || link === "–" || link === "—";
  const spaced = dash && !isGlued(document, phrase.end) && !hasClock(phrase) && !phrase.year;
  // "10 August - 12 September", but not "Monday - March 3"
  if (spaced && !(phrase.day && phrase.month && !phrase.lastDay)) return;
  if (!together(document, phrase.end, at)) return;
  for (
    let n = 0;
    n < 2 && (wordAt(document, at) === "about" || wordAt(document, at) === "around" || wordAt(document, at) === "the");
    n++
  )
    at++;
  const reader = readerAt(document, at);
  if (!reader) return;
  const second = emptyPhrase();
  second.first = at;
  const end = reader(reading, at, second, true);
  if (!end || second.first !== at || !together(document, phrase.end, end - 1)) return;
  second.end = end;
  extend(reading, second);
  if (second.until || (spaced && !(second.day && second.month))) return;
  const clocks = hasClock(phrase) === hasClock(second);
  if (!clocks || (!hasClock(second) && !hasDate(second))) return;
  if (!hasClock(second) && !hasDate(phrase)) return;
  if (dash && hasDay(phrase) !== hasDay(second) && !hasClock(phrase)) return;
  // "opens Monday to Friday": a week like any other
  phrase.until = second;
  phrase.end = second.end;
  phrase.rule += " to …";
}

/** "between" or "from" before a phrase, with at most one word like "about" between. */
function openedBy(document: Document, first: number): string {
  let at = first - 1;
  if (FROM_WORDS.has(wordAt(document, at)) && wordAt(document, at) !== "from" && wordAt(document, at) !== "between")
    at--;
  return together(document, at, first) ? wordAt(document, at) : "";
}

/** Whether the phrase may be reported at all; takes in "the" before "night of". */
function stands(reading: Reading, phrase: Phrase, after: number): boolean {
  const { document } = reading;
  const { lower, flags } = document.tokens;
  if (phrase.part && !hasDate(phrase) && !hasClock(phrase)) {
    if (phrase.until || phrase.rough) return false;
    // on its own only "overnight", "early morning", "the early hours"; "this" and "that" are other readers'
    if (phrase.rule !== "overnight" && phrase.rule !== "early hours") return false;
  }
  // "the night of March 6", "the early hours of 2 June"
  if (
    phrase.part &&
    hasDate(phrase) &&
    phrase.first - 1 >= after &&
    lower[phrase.first - 1] === "the" &&
    phrase.rule.startsWith("part")
  )
    phrase.first--;
  else if (phrase.rule.startsWith("early hours") && phrase.first - 1 >= after && lower[phrase.first - 1] === "the")
    phrase.first--;
  // "24-hour 5 p.m.-like" tokens glued to a word before them ("A4 May") are none
  if (flags[phrase.first] & Flag.MARK) return false;
  return true;
}

/** "open Monday to Friday": any week's days; after "from" or "between" the days of one. */
function isOpeningHours(document: Document, phrase: Phrase): boolean {
  const { until } = phrase;
  if (!until || !isBareWeekday(phrase) || !isBareWeekday(until)) return false;
  const opened = openedBy(document, phrase.first);
  return opened !== "from" && opened !== "between";
}

const isBareWeekday = (p: Phrase) =>
  p.weekday >= 0 && !p.day && !p.month && !hasClock(p) && p.modifier === null && !p.part;
