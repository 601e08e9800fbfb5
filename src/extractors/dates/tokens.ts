import { type Document, Flag } from "../../document/index.js";

const digitsOnly = /^\d{1,4}$/u;

/** The value of a number of one to four digits, else -1. */
export const wholeNumber = (text: string): number => (digitsOnly.test(text) ? Number(text) : -1);

/** No white space stands before the token. */
export const glued = ({ tokens }: Document, i: number): boolean =>
  i < tokens.length && !(tokens.flags[i] & Flag.SPACE_BEFORE);

export const isCapital = ({ tokens }: Document, i: number): boolean =>
  i >= 0 && i < tokens.length && (tokens.flags[i] & Flag.CAPITAL) !== 0;

/** A word in small letters. */
export const isSmall = ({ tokens }: Document, i: number): boolean =>
  i >= 0 && i < tokens.length && (tokens.flags[i] & (Flag.WORD | Flag.CAPITAL)) === Flag.WORD;

/** Both tokens are of one sentence. */
export const together = (document: Document, i: number, j: number): boolean =>
  i >= 0 && j < document.tokens.length && document.sentenceOf[i] === document.sentenceOf[j];

/** The token in lower case, "" outside the text. */
export const wordAt = ({ tokens }: Document, i: number): string => (i >= 0 && i < tokens.length ? tokens.lower[i] : "");
