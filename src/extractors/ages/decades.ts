import { type Document, isDash, isGlued, textAt, wordAt } from "../../document/index.js";
import type { NumberExpression } from "../../grammar/index.js";
import { DECADES, isPersonNoun, POSSESSIVES_OF_AGE } from "../../lexicon/ages.js";
import { type AgeReading, ageReading, decadePart } from "./reading.js";

const PARTS: ReadonlySet<string> = new Set(["early", "mid", "late", "middle"]);

/** The decade that a number with "s" names ("50s", "50's"), else 0. */
export function decadeOf(document: Document, { low, range, numberToken, endToken, scale }: NumberExpression): number {
  const s = wordAt(document, endToken);
  if (range || scale !== 1 || (s !== "s" && s !== "'s") || !isGlued(document, endToken)) return 0;
  if (low % 10 !== 0 || low < 10 || low > 90 || textAt(document, numberToken).length !== 2) return 0;
  return low;
}

/**
 * "in her late 50s", "in his twenties", "mid to late 30s", "his 20s or 30s": the decade stands in tokens `i` to `end`.
 */
export function readDecade(document: Document, i: number, end: number, decade: number): AgeReading | null {
  let at = i - 1;
  if (isDash(document, at) && isGlued(document, at)) at--;
  let part = "";
  let low: readonly [number, number] | null = null;
  if (PARTS.has(wordAt(document, at))) {
    part = wordAt(document, at) === "middle" ? "mid" : wordAt(document, at);
    at--;
    if (isDash(document, at)) at--;
    // "mid to late 50s", "early-to-mid 20s"
    if (wordAt(document, at) === "to" || wordAt(document, at) === "or") {
      let before = at - 1;
      if (isDash(document, before)) before--;
      if (PARTS.has(wordAt(document, before))) {
        low = decadePart(decade, wordAt(document, before));
        at = before - 1;
      }
    }
  }
  const owned = POSSESSIVES_OF_AGE.has(wordAt(document, at));
  if (!owned) {
    // "a white male, late 20s", "aged late 40s", but not "in the late 80s", "the 50s"
    const before = wordAt(document, at) === "," ? wordAt(document, at - 1) : wordAt(document, at);
    if (!(isPersonNoun(before) && part) && before !== "aged") return null;
  }
  let [min, max] = decadePart(decade, part);
  if (low) min = low[0];
  const first = owned
    ? wordAt(document, at - 1) === "in" || wordAt(document, at - 1) === "into"
      ? at - 1
      : at
    : at + 1;
  // "in his 20s or 30s"
  const link = wordAt(document, end);
  let stop = end;
  if (link === "or" || link === "to" || (isDash(document, end) && isGlued(document, end + 1))) {
    const word = wordAt(document, end + 1);
    const next = DECADES.get(word) ?? nextDecade(document, end + 1);
    if (next > decade) {
      max = next + 9;
      stop = DECADES.has(word) ? end + 2 : end + 3;
    }
  }
  return ageReading(first, stop, min, max, "decade");
}

const twoDigits = /^[2-9]0$/u;
const nextDecade = (document: Document, i: number): number =>
  twoDigits.test(textAt(document, i)) && wordAt(document, i + 1) === "s" && isGlued(document, i + 1)
    ? Number(textAt(document, i))
    : 0;

/** "in his late teens", "mid-teens", "early teens". */
export function readTeens(document: Document, i: number): AgeReading | null {
  let at = i - 1;
  if (isDash(document, at) && isGlued(document, at)) at--;
  const part = wordAt(document, at);
  const parted = PARTS.has(part);
  if (parted) at--;
  const owned = POSSESSIVES_OF_AGE.has(wordAt(document, at));
  if (!parted && !owned) return null;
  const [min, max] = decadePart(10, parted ? part : "");
  const first = owned ? (wordAt(document, at - 1) === "in" ? at - 1 : at) : at + 1;
  return ageReading(first, i + 1, min, max, "teens");
}
