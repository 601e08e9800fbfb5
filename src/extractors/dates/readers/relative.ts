import { type Document, Flag, isGlued, together, wordAt } from "../../../document/index.js";
import { MONTHS, PARTS, SEASONS, UNITS, WEEKDAYS } from "../../../lexicon/calendar.js";
import { wordSet } from "../../../lexicon/word-set.js";
import { isCapital, isSmall } from "../tokens.js";
import { DETERMINERS, dayOfMonth, isSmallNoun, isWordLike, quantity, type Reader } from "./reading.js";

export const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["tonight", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);

export const readDayWord: Reader = ({ document }, i, phrase) => {
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

export const MODIFIERS: ReadonlyMap<string, number> = new Map([
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

const BEFORE_PAST = wordSet("the this these over for in during");

/** "last week", "this morning", "next Friday", "the past six weeks", "the next day". */
export const readModified: Reader = (reading, i, phrase) => {
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

export const WAYS: ReadonlyMap<string, number> = new Map([
  ["ago", -1],
  ["earlier", -1],
  ["before", -1],
  ["previously", -1],
  ["later", 1],
]);

/** "six years ago", "11 days earlier", "two weeks later", "the year before": read back from the last word. */
export const readBack: Reader = (reading, i, phrase) => {
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
