import {
  type Document,
  Flag,
  goesOn,
  hasFlag,
  isDash,
  isGlued,
  isQuote,
  textAt,
  wordAt,
} from "../../document/index.js";
import type { NumberExpression } from "../../grammar/index.js";
import { BEFORE_AGE, isPersonNoun } from "../../lexicon/ages.js";
import { MONTHS, WEEKDAYS } from "../../lexicon/calendar.js";
import { wordSet } from "../../lexicon/word-set.js";
import { isMeasure } from "./after.js";
import { type AgeReading, ageReading } from "./reading.js";

const AFTER_APPOSITION = wordSet(
  "and of from who whose whom was were is are has had both also which when at a an the along formerly charged arrested",
);

const PLACED_BY = wordSet("in near around outside inside across throughout on");

/** "Name, 34, of Leeds", "Name (34)", "a Callaway boy, 15, cited", "Mr Lovibond, then 27,", "two men, 21 and 29, are". */
export function readApposition(document: Document, e: NumberExpression): AgeReading | null {
  if (e.range || e.suffix >= 0 || e.compound >= 0 || e.form === "fraction" || e.approximate) return null;
  let at = e.numberToken - 1;
  let said = 0;
  while (said < 3 && BEFORE_AGE.has(wordAt(document, at))) {
    at--;
    said++;
  }
  // "Ada “Boss Lady,” 46, of Hull": the comma stands inside the marks
  if (isQuote(document, at) && textAt(document, at - 1) === ",") at--;
  const mark = textAt(document, at);
  if (mark !== "," && mark !== "(") return null;
  let left = at - 1;
  if (isQuote(document, left)) left--;
  // "Moira Geddes (née Rennie), 52,"
  if (textAt(document, left) === ")") {
    let open = left - 1;
    while (open > left - 6 && textAt(document, open) !== "(") open--;
    if (textAt(document, open) === "(") left = open - 1;
  }
  // "Muhammad Sh., 25"
  if (textAt(document, left) === "." && isGlued(document, left)) left--;
  if (left < 0 || !hasFlag(document, left, Flag.WORD)) return null;
  const noun = isPersonNoun(wordAt(document, left));
  const after = textAt(document, e.endToken);
  const bracketed = mark === "(" && (after === ")" || after === "," || after === ";");
  if (mark === "(" && !bracketed) return null;
  const listed = wordAt(document, e.endToken) === "and" || wordAt(document, e.endToken) === "or";
  if (mark === "," && !endsApposition(document, e.endToken)) return null;
  // "images of children, 17 of them": a count
  if (wordAt(document, e.endToken) === "of" && OF_THEM.has(wordAt(document, e.endToken + 1))) return null;
  // "of the 40 officers, 25 were men": a count
  if (noun && hasFlag(document, e.endToken, Flag.WORD) && isLot(document, left)) return null;
  if (!noun) {
    if (!isNameEnd(document, left, wordAt(document, e.endToken) === "from" ? "from" : "")) return null;
    if (e.latent || (e.form === "words" && !said && !(mark === "," && isSmallChild(document, e)))) return null;
    if (listed && !hasFlag(document, e.endToken + 1, Flag.CAPITAL) && !listsNumbers(document, e.endToken + 1))
      return null;
  } else if (
    e.latent ||
    (e.form === "words" && !hasFlag(document, e.endToken, Flag.MARK) && !listed) ||
    (listed && !listsNumbers(document, e.endToken + 1))
  )
    return null;
  return ageReading(
    e.numberToken,
    e.endToken,
    e.low,
    e.high,
    mark === "(" ? "name (age)" : noun ? "people, ages" : "name, age",
  );
}

/** "Of the officers" and "among those hurt", up to the token at `i`. */
function isLot(document: Document, i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 6 && goesOn(document, k + 1); k--) {
    if (hasFlag(document, k, Flag.MARK)) return false;
    if (LOT.has(wordAt(document, k)))
      return hasFlag(document, k, Flag.SENTENCE_START) || textAt(document, k - 1) === ",";
  }
  return false;
}
const LOT = wordSet("of among amongst");

/** "Alfie Tonks, two, was found", "his grandson, Kit, nine, said": a small number in words between commas. */
const isSmallChild = (document: Document, e: NumberExpression) =>
  e.low <= 12 && textAt(document, e.endToken) === "," && AFTER_CHILD.has(wordAt(document, e.endToken + 1));

const AFTER_CHILD = wordSet("was is died had has who whose of from told said found were remains suffered");

const OF_THEM = wordSet("them whom these those which us whose");

/** "21 and 29, are", but not "11 and 8 percent". */
const listsNumbers = (document: Document, i: number) =>
  hasFlag(document, i, Flag.NUMBER) && !SHARES.has(wordAt(document, i + 1));

const SHARES = wordSet("percent per % points votes goals runs");

/** What may follow the age in "Name, 34": a mark, the end, or one of the words that go on after it. */
function endsApposition(document: Document, i: number): boolean {
  if (!goesOn(document, i)) return true;
  if (isMeasure(document, i)) return false;
  if (hasFlag(document, i, Flag.MARK)) {
    const mark = textAt(document, i);
    if (mark === "(" || mark === ")" || mark === "," || mark === ";" || mark === ":" || mark === "?" || mark === "!")
      return true;
    if (mark[0] === "." || isQuote(document, i)) return true;
    return isDash(document, i) && !isGlued(document, i);
  }
  return AFTER_APPOSITION.has(wordAt(document, i)) && !hasFlag(document, i, Flag.CAPITAL);
}

const NOT_A_NAME = wordSet(
  "no page chapter section article rule room channel route highway interstate level class grade verse act figure table flight block unit lot gate platform junction exit the in on at and but there it this that these those what",
);

/** The token ends something written like a name, not after a preposition of place. */
export function isNameEnd(document: Document, i: number, notAfter = ""): boolean {
  const word = wordAt(document, i);
  // "Kwok Tsz-ho"
  if (isGlued(document, i) && isDash(document, i - 1) && !hasFlag(document, i, Flag.CAPITAL))
    return isNameEnd(document, i - 2);
  if (!hasFlag(document, i, Flag.CAPITAL) || MONTHS.has(word) || WEEKDAYS.has(word) || NOT_A_NAME.has(word))
    return false;
  let start = i;
  while (
    start > 0 &&
    i - start < 4 &&
    hasFlag(document, start - 1, Flag.CAPITAL) &&
    goesOn(document, start) &&
    !PLACED_BY.has(wordAt(document, start - 1))
  )
    start--;
  const before = wordAt(document, start - 1);
  // "12 are from Guatemala, 17 from Honduras"
  if (notAfter !== "" && before === notAfter) return false;
  // "in Chicago, 12, …": a place, but a full name may stand after "on" and "in" too
  return !goesOn(document, start) || !PLACED_BY.has(before) || i - start >= 2;
}
