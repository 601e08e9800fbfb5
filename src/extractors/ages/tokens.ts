import { type Document, Flag } from "../../document/index.js";

export const wordAt = ({ tokens }: Document, i: number): string => (i >= 0 && i < tokens.length ? tokens.lower[i] : "");

export const textAt = ({ tokens }: Document, i: number): string => (i >= 0 && i < tokens.length ? tokens.text[i] : "");

export const isGlued = ({ tokens }: Document, i: number): boolean =>
  i >= 0 && i < tokens.length && !(tokens.flags[i] & Flag.SPACE_BEFORE);

export const hasFlag = ({ tokens }: Document, i: number, flag: number): boolean =>
  i >= 0 && i < tokens.length && (tokens.flags[i] & flag) !== 0;

/** Begins a new paragraph's line, or lies past the end. */
export const breaksAt = (document: Document, i: number): boolean =>
  i >= document.tokens.length || (i > 0 && document.sentenceOf[i] !== document.sentenceOf[i - 1]);

const DASHES: ReadonlySet<string> = new Set(["-", "–", "—", "‑", "‒"]);
export const isDash = (document: Document, i: number): boolean => DASHES.has(textAt(document, i));

const QUOTES: ReadonlySet<string> = new Set(['"', "”", "’", "'", "“", "‘"]);
export const isQuote = (document: Document, i: number): boolean => QUOTES.has(textAt(document, i));
