/** Whole numbers as printable characters, most significant first: 91 digits, so that the data are plain ASCII in source. */

const FIRST = 35; // "#": after the quotation mark
const ESCAPE = 92; // the backslash is left out
export const BASE = 91;

export const digit = (value: number): string => String.fromCharCode(value + FIRST + (value + FIRST >= ESCAPE ? 1 : 0));

const value = (code: number): number => (code < ESCAPE ? code - FIRST : code - FIRST - 1);

/** Writes a number in `width` digits. */
export function encode(number: number, width: number): string {
  if (!Number.isInteger(number) || number < 0 || number >= BASE ** width)
    throw new RangeError(`${number} does not fit ${width} digits`);
  let text = "";
  for (let i = 0; i < width; i++) {
    text = digit(number % BASE) + text;
    number = Math.floor(number / BASE);
  }
  return text;
}

/** Reads the number of `width` digits at `at`. */
export function decode(text: string, at: number, width: number): number {
  let number = 0;
  for (let i = at; i < at + width; i++) number = number * BASE + value(text.charCodeAt(i));
  return number;
}
