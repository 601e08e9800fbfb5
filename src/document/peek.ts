import type { Document } from "./document.js";
import { Flag } from "./tokens.js";

/** The token in lower case, "" outside the text. */
export const wordAt = ({ tokens }: Document, i: number): string => (i >= 0 && i < tokens.length ? tokens.lower[i] : "");

/** The token as it stands in the text, "" outside it. */
export const textAt = ({ tokens }: Document, i: number): string => (i >= 0 && i < tokens.length ? tokens.text[i] : "");

/** The token has one of these flags; false outside the text. */
export const hasFlag = ({ tokens }: Document, i: number, flag: number): boolean =>
  i >= 0 && i < tokens.length && (tokens.flags[i] & flag) !== 0;

/** No white space stands before the token. */
export const isGlued = ({ tokens }: Document, i: number): boolean =>
  i >= 0 && i < tokens.length && !(tokens.flags[i] & Flag.SPACE_BEFORE);

/** The token is of one sentence with the token before it; false at the ends of the text. */
export const goesOn = ({ tokens, sentenceOf }: Document, i: number): boolean =>
  i > 0 && i < tokens.length && sentenceOf[i] === sentenceOf[i - 1];

/** Both tokens are of one sentence. */
export const together = ({ tokens, sentenceOf }: Document, i: number, j: number): boolean =>
  i >= 0 && j >= 0 && i < tokens.length && j < tokens.length && sentenceOf[i] === sentenceOf[j];

const DASHES: ReadonlySet<string> = new Set(["-", "–", "—", "‑", "‒"]);
export const isDash = (document: Document, i: number): boolean => DASHES.has(textAt(document, i));

const QUOTES: ReadonlySet<string> = new Set(['"', "”", "’", "'", "“", "‘"]);
export const isQuote = (document: Document, i: number): boolean => QUOTES.has(textAt(document, i));
