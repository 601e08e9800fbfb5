import { type Document, Flag, isGlued, together, wordAt } from "../../../document/index.js";
import { COUNTED, ORDINAL_DAYS, ORDINAL_TENS } from "../../../lexicon/calendar.js";
import { wordSet } from "../../../lexicon/word-set.js";
import type { Phrase } from "../phrase.js";
import { isSmall, wholeNumber } from "../tokens.js";

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

export const ORDINALS = wordSet("st nd rd th");

export const DETERMINERS = wordSet("a an the his her their its this that another 's our my your late early");

export const RANGE_OF_NUMBERS = wordSet("- – — to through and & or");

/** Quantity words of "two years ago". */
const QUANTITIES: ReadonlyMap<string, number> = new Map(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, i): [string, number] => [word, i + 1]),
);

/** A day of the month with its ordinal ending: [value, end], value 0 if none. */
export function dayOfMonth({ document }: Reading, i: number): [number, number] {
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
export function ordinalDay(document: Document, i: number): [number, number] {
  const tens = ORDINAL_TENS.get(wordAt(document, i)) ?? 0;
  const at = !tens ? i : wordAt(document, i + 1) === "-" ? i + 2 : i + 1;
  const value = ORDINAL_DAYS.get(wordAt(document, at)) ?? 0;
  if (!value || (tens && value > (tens === 30 ? 1 : 9))) return [0, i];
  return [tens + value, at + 1];
}

/** A year of four digits, with the comma before it if there is one: [value, end]. */
export function yearAfter({ document }: Reading, i: number): [number, number] {
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

export const isWordLike = ({ tokens }: Document, i: number) => i < tokens.length && (tokens.flags[i] & Flag.WORD) !== 0;

/** A small word that is neither a preposition nor a verb that may follow a year. */
export function isSmallNoun(document: Document, i: number): boolean {
  return isSmall(document, i) && !FUNCTION_WORDS.has(wordAt(document, i));
}

const FUNCTION_WORDS = wordSet(
  "and or but to in on at by for from with after before when while until as of was were is are had has have he she it they we who that which the a an his her their its there this because during over under into because said about out up until if so where also then but will would could although though since following between without against amid onwards onward alone",
);

/** A small whole number in figures or words: [value, end], 0 if none. */
export function quantity({ tokens }: Document, i: number): [number, number] {
  if (i < 0 || i >= tokens.length) return [0, i];
  if (tokens.flags[i] & Flag.NUMBER) {
    const value = wholeNumber(tokens.text[i]);
    return value > 0 && value < 500 ? [value, i + 1] : [0, i];
  }
  return [QUANTITIES.get(tokens.lower[i]) ?? 0, i + 1];
}
