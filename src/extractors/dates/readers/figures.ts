import { Flag, isGlued, wordAt } from "../../../document/index.js";
import { wordSet } from "../../../lexicon/word-set.js";
import { readNumericDate } from "../../../libraries/chrono.js";
import { readClock } from "../clock.js";
import type { Phrase } from "../phrase.js";
import { wholeNumber } from "../tokens.js";
import { dayThenMonth } from "./months.js";
import { RANGE_OF_NUMBERS, type Reader, type Reading } from "./reading.js";
import { readYear } from "./years.js";

export const readNumber: Reader = (reading, i, phrase, inside) => {
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

const FIGURES_AFTER = wordSet("on of from by until since dated date : ( born dob between to");
