import { Flag, isGlued, together, wordAt } from "../../../document/index.js";
import { CLOCK_WORDS, HOUR_WORDS, OVERNIGHT, PARTS } from "../../../lexicon/calendar.js";
import { wordSet } from "../../../lexicon/word-set.js";
import { isCapital, wholeNumber } from "../tokens.js";
import { isSmallNoun, type Reader } from "./reading.js";

/** A part of a day: only beside a date, or "the night of …", which the scan decides. */
export const readPart: Reader = ({ document }, i, phrase) => {
  if (wordAt(document, i) === "dawn" && isCapital(document, i)) return 0;
  phrase.part = PARTS.get(document.tokens.lower[i])!;
  phrase.rule = "part";
  return i + 1;
};

export const readOvernight: Reader = ({ document }, i, phrase, inside) => {
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

const OVERNIGHT_NOUNS = wordSet(
  "stay stays bag bags success shift shifts curfew flight flights bus train parking hours raid raids sensation celebrity guest accommodation custody",
);

export const readClockWord: Reader = ({ document }, i, phrase) => {
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

const AT = wordSet(
  "at between around about by before after until till from and to past nearly near , approximately - –",
);

/** "half past two", "a quarter to nine". */
export const readPast: Reader = ({ document }, i, phrase) => {
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

const BEFORE_HOUR = wordSet("at about around before after until till since from between nearly near approximately");
