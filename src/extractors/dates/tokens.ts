import { type Document, Flag } from "../../document/index.js";

const digitsOnly = /^\d{1,4}$/u;

/** The value of a number of one to four digits, else -1. */
export const wholeNumber = (text: string): number => (digitsOnly.test(text) ? Number(text) : -1);

export const isCapital = ({ tokens }: Document, i: number): boolean =>
  i >= 0 && i < tokens.length && (tokens.flags[i] & Flag.CAPITAL) !== 0;

/** A word in small letters. */
export const isSmall = ({ tokens }: Document, i: number): boolean =>
  i >= 0 && i < tokens.length && (tokens.flags[i] & (Flag.WORD | Flag.CAPITAL)) === Flag.WORD;
