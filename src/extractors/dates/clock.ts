import { type Document, Flag, isGlued } from "../../document/index.js";
import { COUNTED, PARTS, TIME_ZONES, WEEKDAYS } from "../../lexicon/calendar.js";
import type { Phrase } from "./phrase.js";
import { wholeNumber } from "./tokens.js";

/** Words after which a bare time ("at 17:24", "by 0900 hours") is one. */
export const BEFORE_TIME: ReadonlySet<string> = new Set(
  "at around about approximately by before after until till since from between and to near nearly past roughly circa published posted updated".split(
    " ",
  ),
);

/** 0 for a.m., 12 for p.m., -1 for neither. */
export function meridiem({ tokens }: Document, i: number): number {
  if (i >= tokens.length) return -1;
  switch (tokens.lower[i]) {
    case "am":
    case "a.m.":
    case "a.m":
      return 0;
    case "pm":
    case "p.m.":
    case "p.m":
      return 12;
    default:
      return -1;
  }
}

/** Sets the hour of the twelve-hour clock. */
function setHour(phrase: Phrase, hour: number, minute: number, half: number): void {
  phrase.hour = half < 0 ? hour : (hour % 12) + half;
  phrase.minute = minute;
  phrase.exact = half >= 0 || hour > 12 || hour === 0;
}

/**
 * Reads a clock time that begins with a number: "5 p.m.", "5:24 p.m.", "6.40am", "17:24", "0900 hours", "10 o'clock",
 * "16h30", "3 in the morning". `inside`: a date stands beside it, so a bare "17:24" is one.
 */
export function readClock(document: Document, i: number, phrase: Phrase, inside: boolean): number {
  const { tokens } = document;
  const { lower, text } = tokens;
  const digits = text[i];
  if (digits.length > 5 || i + 1 >= tokens.length) return 0;
  const next = lower[i + 1];
  const whole = wholeNumber(digits);
  if (whole >= 0 && digits.length <= 2) {
    const half = meridiem(document, i + 1);
    if (half >= 0) {
      if (whole < 1 || whole > 12) return 0;
      setHour(phrase, whole, -1, half);
      phrase.rule = "hour";
      return i + 2;
    }
    if (next === ":" && isGlued(document, i + 1) && i + 2 < tokens.length && isGlued(document, i + 2))
      return readColon(document, i, whole, phrase, inside);
    if (next === "o'clock" && whole >= 1 && whole <= 12) {
      setHour(phrase, whole, -1, -1);
      phrase.rule = "o'clock";
      return afterHour(document, i + 2, phrase);
    }
    if (next[0] === "h" && next.length === 3 && isGlued(document, i + 1) && whole <= 23) {
      const minute = wholeNumber(next.slice(1));
      if (minute < 0 || minute > 59) return 0;
      setHour(phrase, whole, minute, -1);
      phrase.exact = true;
      phrase.rule = "hour h minute";
      return i + 2;
    }
    if (whole >= 1 && whole <= 12 && isBareHour(document, i, inside)) {
      setHour(phrase, whole, -1, -1);
      phrase.rule = BARE_HOUR;
      return i + 1;
    }
    // "at 3 in the morning"
    if (
      whole >= 1 &&
      whole <= 12 &&
      i > 0 &&
      BEFORE_TIME.has(lower[i - 1]) &&
      ((next === "in" && lower[i + 2] === "the") || (next === "at" && lower[i + 2] === "night"))
    ) {
      setHour(phrase, whole, -1, -1);
      const end = afterHour(document, i + 1, phrase);
      phrase.rule = "hour in the part of a day";
      return end > i + 1 ? end : reset(phrase);
    }
    return 0;
  }
  // "6.40am", but not "2.50 pm" of money: the letters decide
  if (digits.includes(".")) {
    const point = digits.indexOf(".");
    const half = meridiem(document, i + 1);
    const hour = wholeNumber(digits.slice(0, point));
    const minute = wholeNumber(digits.slice(point + 1));
    if (digits.length - point !== 3 || hour < 0 || minute < 0 || minute > 59) return 0;
    if (half >= 0 && hour >= 1 && hour <= 12) setHour(phrase, hour, minute, half);
    else if ((next === "hrs" || next === "hours") && hour <= 23) {
      setHour(phrase, hour, minute, -1);
      phrase.exact = true;
    } else {
      if (hour < 1 || hour > 12 || !isBareHour(document, i, inside)) return 0;
      setHour(phrase, hour, minute, -1);
      phrase.rule = BARE_HOUR;
      return i + 1;
    }
    phrase.rule = "hour.minute";
    return i + 2;
  }
  // "0900 hours", but not "2000 hours of footage"
  if (digits.length === 4 && whole >= 0 && (next === "hours" || next === "hrs" || next === "hr" || next === "h")) {
    const timed = digits[0] === "0" || inside || (i > 0 && BEFORE_TIME.has(lower[i - 1]) && lower[i - 1] !== "to");
    if (!timed || whole % 100 > 59 || whole >= 2400 || lower[i + 2] === "of") return 0;
    setHour(phrase, Math.floor(whole / 100), whole % 100, -1);
    phrase.exact = true;
    phrase.rule = "hours of the 24-hour clock";
    return i + 2;
  }
  return 0;
}

/** The rule of an hour that only the part of a day beside it shows to be one. */
export const BARE_HOUR = "hour with a part of a day";

const BEFORE_BARE_HOUR: ReadonlySet<string> = new Set(
  "at about around before after by near nearly past approximately roughly".split(" "),
);
const BEFORE_PART: ReadonlySet<string> = new Set(["this", "last", "yesterday", "tomorrow"]);

/** "at 8 on Monday night", "at 7.30 last night", "at 11 tonight"; where `inside`, "tonight at 8." */
function isBareHour({ tokens }: Document, i: number, inside: boolean): boolean {
  const { lower, flags } = tokens;
  if (i === 0 || !BEFORE_BARE_HOUR.has(lower[i - 1])) return false;
  const next = lower[i + 1];
  if (inside) return (flags[i + 1] & Flag.MARK) !== 0 && AFTER_BARE_HOUR.has(next);
  if (next === "tonight") return true;
  const at = next === "on" ? i + 2 : i + 1;
  const named = WEEKDAYS.has(lower[at] ?? "") || (at === i + 1 && BEFORE_PART.has(lower[at] ?? ""));
  return named && PARTS.has(lower[at + 1] ?? "");
}
const AFTER_BARE_HOUR: ReadonlySet<string> = new Set([".", ",", ";", "”", '"', "’"]);

const reset = (phrase: Phrase): number => {
  phrase.hour = -1;
  phrase.exact = true;
  return 0;
};

function readColon(document: Document, i: number, hour: number, phrase: Phrase, inside: boolean): number {
  const { tokens } = document;
  const { lower, text, flags } = tokens;
  const minute = text[i + 2].length === 2 ? wholeNumber(text[i + 2]) : -1;
  if (hour > 23 || minute < 0 || minute > 59) return 0;
  let end = i + 3;
  if (lower[end] === ":" && isGlued(document, end) && end + 1 < tokens.length && isGlued(document, end + 1)) end += 2;
  const half = meridiem(document, end);
  phrase.rule = "hour:minute";
  if (half >= 0 && hour >= 1 && hour <= 12) {
    setHour(phrase, hour, minute, half);
    return end + 1;
  }
  const before = i > 0 ? lower[i - 1] : "";
  const placed =
    inside ||
    BEFORE_TIME.has(before) ||
    (before === ":" && text[i].length === 2) ||
    (end < tokens.length && TIME_ZONES.has(lower[end]) && !COUNTED.has(lower[end])) ||
    lower[end] === "hrs" ||
    // "18:00-20:00"
    ((lower[end] === "-" || lower[end] === "–") && lower[end + 2] === ":" && text[i].length === 2) ||
    (text[i].length === 2 && (flags[i] & Flag.LINE_BEFORE) !== 0 && i > 0);
  if (!placed) return 0;
  setHour(phrase, hour, minute, -1);
  if (text[i].length === 2 && text[i][0] === "0") phrase.exact = true;
  return end;
}

/** "in the morning", "at night" after an hour. */
function afterHour({ tokens }: Document, i: number, phrase: Phrase): number {
  const { lower } = tokens;
  const word = lower[i] === "in" && lower[i + 1] === "the" ? i + 2 : lower[i] === "at" ? i + 1 : -1;
  const part = word > 0 ? PARTS.get(lower[word] ?? "") : undefined;
  if (!part || (lower[i] === "at") !== (lower[word] === "night")) return i;
  if (part.from >= 12 && phrase.hour < 12 && (part.to <= 24 || phrase.hour > 5)) phrase.hour += 12;
  phrase.exact = true;
  return word + 1;
}
