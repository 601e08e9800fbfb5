import { type Document, Flag } from "../../document/index.js";

export const wordAt = ({ tokens }: Document, i: number): string => (i >= 0 && i < tokens.length ? tokens.lower[i] : "");

export const textAt = ({ tokens }: Document, i: number): string => (i >= 0 && i < tokens.length ? tokens.text[i] : "");

export const isGlued = ({ tokens }: Document, i: number): boolean =>
  i >= 0 && i < tokens.length && !(tokens.flags[i] & Flag.SPACE_BEFORE);

export const hasFlag = ({ tokens }: Document, i: number, flag: number): boolean =>
  i >= 0 && i < tokens.length && (tokens.flags[i] & flag) !== 0;

/** Of one sentence with the token before it. */
export const goesOn = ({ tokens, sentenceOf }: Document, i: number): boolean =>
  i > 0 && i < tokens.length && sentenceOf[i] === sentenceOf[i - 1];

export const isDash = (document: Document, i: number): boolean => {
  const text = textAt(document, i);
  return text === "-" || text === "–" || text === "—" || text === "‑";
};
