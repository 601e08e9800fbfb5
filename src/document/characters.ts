/** Classes of characters, by UTF-16 code unit. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const OTHER = 3;
/** Soft hyphen, zero-width space and joiners, byte-order mark, directional controls: inside a word they are part of it. */
export const INVISIBLE = 4;
/** White space that ends a line. */
export const LINE = 5;

export const FULL_STOP = 0x2e;
export const CURLY_APOSTROPHE = 0x2019;

const letterOrMark = /[\p{L}\p{M}]/u;
const decimalDigit = /\p{Nd}/u;
const whiteSpaceOrControl = /[\s\p{Cc}]/u;
const formatOrSelector = /[\p{Cf}\p{Variation_Selector}]/u;

function classify(code: number): number {
  if (code === 10 || code === 12 || code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029) return LINE;
  if (code >= 0xd800 && code <= 0xdfff) return OTHER;
  const character = String.fromCharCode(code);
  if (formatOrSelector.test(character)) return INVISIBLE;
  if (whiteSpaceOrControl.test(character)) return SPACE;
  if (letterOrMark.test(character)) return LETTER;
  if (decimalDigit.test(character)) return DIGIT;
  return OTHER;
}

/** Class of each UTF-16 code unit; built once. */
export const CLASSES: Uint8Array = (() => {
  const classes = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code++) classes[code] = classify(code);
  return classes;
})();

export const isUpper = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code > 127 && String.fromCharCode(code).toLowerCase() !== String.fromCharCode(code));
export const isLower = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code > 127 && String.fromCharCode(code).toUpperCase() !== String.fromCharCode(code));

/** An apostrophe as typed: straight, curly, or the accents that stand for one ("don`t", "don´t"). */
export const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === CURLY_APOSTROPHE || code === 0x60 || code === 0xb4;
