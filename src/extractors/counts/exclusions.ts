import { type Document, Flag, type Tokens } from "../../document/index.js";
import type { NumberExpression } from "../../grammar/index.js";
import { FRACTION_WORDS, NUMBER_WORDS } from "../../lexicon/number-words.js";
import {
  MEASURE_UNITS,
  MONEY_PREFIXES,
  MONEY_UNITS,
  MONTHS,
  NUMBER_LABELS,
  STREET_WORDS,
  TIME_UNITS,
} from "../../lexicon/quantity-units.js";

const glued = (tokens: Tokens, i: number) => i < tokens.length && !(tokens.flags[i] & Flag.SPACE_BEFORE);
const currencySign = /^\p{Sc}$/u;

/** Whether a noun is a unit of time, length, money …: what is measured, not counted. */
export const isUnit = (word: string): boolean =>
  TIME_UNITS.has(word) || MEASURE_UNITS.has(word) || MONEY_UNITS.has(word);

/**
 * What a number is when it counts nothing, judged by the tokens right beside it: money, a measure, a date, an age, a
 * label. Undefined if it may count.
 */
export function otherThanCount(document: Document, e: NumberExpression): string | undefined {
  const { tokens } = document;
  if (e.form === "fraction") return "fraction";
  if (e.prefix) return "label";
  if (!Number.isInteger(e.low) || !Number.isInteger(e.high)) return "measure";
  const figure = (tokens.flags[e.numberToken] & Flag.NUMBER) !== 0;
  const before = e.numberToken - 1;
  const outer = e.firstToken - 1;
  const beforeWord = before >= 0 ? tokens.lower[before] : "";
  const outerWord = outer >= 0 ? tokens.lower[outer] : "";
  const next = e.endToken < tokens.length ? tokens.lower[e.endToken] : "";

  if (before >= 0 && tokens.flags[before] & Flag.MARK && currencySign.test(tokens.text[before])) return "money";
  if (e.endToken < tokens.length && tokens.flags[e.endToken] & Flag.MARK && currencySign.test(next)) return "money";
  if (figure && MONEY_PREFIXES.has(beforeWord)) return "money";
  if (e.suffix >= 0 && !(e.scale > 1 && e.suffix < e.endToken)) return "measure";
  if (isUnit(next) && !ATTRIBUTIVE.has(next)) return "measure";
  if (e.compound >= 0) {
    const joined = tokens.lower[e.compound];
    if (isUnit(joined) || FRACTION_WORDS.has(joined)) return "measure";
  }
  if (outer >= 0 && outerWord === "-" && glued(tokens, e.firstToken) && !figure) return "part of a compound";
  if (outerWord === "of" && outer > 0 && PARENTS.has(tokens.lower[outer - 1])) return "family";
  if (figure) {
    const other = otherThanFigure(document, e, beforeWord, next);
    if (other) return other;
  }
  if (isLabelled(tokens, e, outer, outerWord)) return "label";
  if (isAge(tokens, e, outer, outerWord)) return "age";
  if ((next === "in" || next === "out") && isOdds(tokens, e)) return "odds";
  if (outer > 0 && (outerWord === "in" || outerWord === "of") && isOddsBefore(tokens, outer)) return "odds";
  if (e.low > 0 && next === "percentage") return "measure";
  return undefined;
}

const street = (tokens: Tokens, i: number) =>
  STREET_WORDS.has(tokens.lower[i]) && (tokens.flags[i] & Flag.CAPITAL) !== 0;

function otherThanFigure(
  document: Document,
  e: NumberExpression,
  beforeWord: string,
  next: string,
): string | undefined {
  const { tokens } = document;
  const i = e.numberToken;
  const text = tokens.text[i];
  const { flags } = tokens;
  if (text[0] === "0" && text.length > 1) return "label";
  if (glued(tokens, i) && i > 0 && flags[i - 1] & Flag.MARK && isLink(beforeWord)) return "part of a figure";
  if (glued(tokens, e.endToken) && isLink(next)) {
    const beyond = e.endToken + 1;
    if (beyond < tokens.length && flags[beyond] & Flag.NUMBER && glued(tokens, beyond)) return "part of a figure";
  }
  // "0800 808 3733", "37 24817": figures side by side are no counts, but "12 18-year-olds" are
  if (i > 0 && flags[i - 1] & Flag.NUMBER && !(flags[i] & Flag.LINE_BEFORE)) return "label";
  if (e.endToken < tokens.length && flags[e.endToken] & Flag.NUMBER && !(flags[e.endToken] & Flag.LINE_BEFORE)) {
    if (!(tokens.text[e.endToken + 1] === "-" && e.endToken + 1 < tokens.length)) return "label";
  }
  if (MONTHS.has(beforeWord) && flags[i - 1] & Flag.CAPITAL) return "date";
  if (MONTHS.has(next) && flags[e.endToken] & Flag.CAPITAL) return "date";
  if (next === "of" && MONTHS.has(tokens.lower[e.endToken + 1] ?? "") && flags[e.endToken + 1] & Flag.CAPITAL)
    return "date";
  if (e.low >= 1900 && e.low <= 2099 && text.length === 4 && e.qualifier === null) return "year";
  if (next === "block" || next === "hundred-block") return "label";
  if ((e.low === 911 || e.low === 999 || e.low === 112 || e.low === 111 || e.low === 101) && EMERGENCY.has(next))
    return "label";
  if (e.endToken < tokens.length && flags[e.endToken] & Flag.CAPITAL && !e.range) {
    // "34 Oak Street": a house number
    for (let k = e.endToken + 1; k <= e.endToken + 3 && k < tokens.length; k++) {
      if (!(flags[k] & Flag.CAPITAL)) break;
      if (street(tokens, k)) return "label";
    }
  }
  return undefined;
}

const isLink = (text: string) =>
  text === ":" ||
  text === "/" ||
  text === "." ||
  text === "-" ||
  text === "–" ||
  text === "@" ||
  text === "#" ||
  text === "_";
const EMERGENCY = new Set(
  "call calls caller callers dispatcher dispatchers operator operators system centre center".split(" "),
);

/** "Room 4", "Section 18", "phase two", "World War Two": a number that names. */
function isLabelled(tokens: Tokens, e: NumberExpression, outer: number, outerWord: string): boolean {
  if (outer < 0) return false;
  const { flags } = tokens;
  const at = flags[outer] & Flag.MARK && outerWord === "-" ? outer - 1 : outer;
  const word = at >= 0 ? tokens.lower[at] : "";
  if (word === "#" || word === "№") return true;
  if (e.qualifier !== null) return false;
  if (!NUMBER_LABELS.has(word) || flags[e.firstToken] & Flag.SENTENCE_START) return false;
  const figure = (flags[e.numberToken] & Flag.NUMBER) !== 0;
  if (figure) return !TIME_UNITS.has(word) && !followedByNoun(tokens, e);
  return NAMED_BY_WORDS.has(word) || (MAY_BE_NAMED_BY_WORDS.has(word) && !followedByNoun(tokens, e));
}

/** Before a number in words: always a name ("phase two"), or one unless a noun follows ("the day two men died"). */
const NAMED_BY_WORDS = new Set(
  "number phase part chapter page level grade stage channel formula war tier category".split(" "),
);
const MAY_BE_NAMED_BY_WORDS = new Set(
  "year day round group type section article platform terminal no figure top catch count act".split(" "),
);

const followedByNoun = (tokens: Tokens, e: NumberExpression) =>
  e.endToken < tokens.length &&
  (tokens.flags[e.endToken] & (Flag.WORD | Flag.CAPITAL)) === Flag.WORD &&
  tokens.lower[e.endToken].endsWith("s");

/** "aged 25", "aged 16 and 17", "(34)", "Ada Lovelace, 36,": beside a person, without a noun. */
function isAge(tokens: Tokens, e: NumberExpression, outer: number, outerWord: string): boolean {
  if (outerWord === "aged" || outerWord === "age" || outerWord === "ages") return true;
  if ((outerWord === "and" || outerWord === "or" || outerWord === "," || outerWord === "to") && outer > 1) {
    let i = outer - 1;
    for (let step = 0; step < 8 && i > 0; step++, i--) {
      const word = tokens.lower[i];
      if (word === "aged" || word === "ages") return true;
      if (
        !(
          tokens.flags[i] & Flag.NUMBER ||
          NUMBER_WORDS.has(word) ||
          word === "," ||
          word === "and" ||
          word === "between"
        )
      )
        break;
    }
  }
  const next = e.endToken;
  const closes = next < tokens.length && (tokens.text[next] === ")" || tokens.text[next] === "]");
  return closes && outer >= 0 && (tokens.text[outer] === "(" || tokens.text[outer] === "[");
}

/** Units that come before a noun too: "11 night shifts"; without one the noun itself is the unit. */
const ATTRIBUTIVE = new Set(["night", "weekend", "evening", "morning", "second"]);

/** "a father of two" tells of one person. */
const PARENTS = new Set(
  "father mother dad mum mom mam mama daddy mummy parent grandfather grandmother grandad gran nan".split(" "),
);

/** The second number of "one in five", "nine out of ten"; `link` is the token of "in" or "of". */
function isOddsBefore(tokens: Tokens, link: number): boolean {
  const before = tokens.lower[link - 1];
  if (tokens.lower[link] === "of") return before === "out";
  return before === "one" || before === "1";
}

/** "one in five", "nine out of ten". */
function isOdds(tokens: Tokens, e: NumberExpression): boolean {
  const out = tokens.lower[e.endToken] === "out";
  const at = out ? e.endToken + 2 : e.endToken + 1;
  if (at >= tokens.length || (out && tokens.lower[at - 1] !== "of")) return false;
  const number = (tokens.flags[at] & Flag.NUMBER) !== 0 || NUMBER_WORDS.has(tokens.lower[at]);
  return number && (e.low === 1 || out) && !(tokens.flags[at] & Flag.NUMBER && tokens.text[at].length === 4);
}
