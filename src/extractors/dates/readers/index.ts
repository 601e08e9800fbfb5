import { type Document, Flag, isGlued, together, wordAt } from "../../../document/index.js";
import {
  CLOCK_WORDS,
  EARLY,
  LATE,
  MONTHS,
  ORDINAL_DAYS,
  ORDINAL_TENS,
  PARTS,
  SEASONS,
  SHORT_WEEKDAYS,
  WEEKDAYS,
} from "../../../lexicon/calendar.js";
import { readNumber } from "./figures.js";
import { readMonth, readOrdinal } from "./months.js";
import { readClockWord, readOvernight, readPart, readPast } from "./parts.js";
import type { Reader } from "./reading.js";
import { DAY_WORDS, MODIFIERS, readBack, readDayWord, readModified, WAYS } from "./relative.js";
import { HOLIDAYS_BY_WORD, readHoliday, readSeason } from "./seasons.js";
import { readShortWeekday, readWeekday, readWeekend } from "./weekdays.js";

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
