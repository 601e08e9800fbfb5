import { ABBREVIATIONS, ABBREVIATIONS_BEFORE_NAME, ABBREVIATIONS_ONLY_CAPITALISED } from "../lexicon/abbreviations.js";

/** Bits of `Tokens.flags`. */
export const Flag = {
  /** Begins with a letter. */
  WORD: 1,
  /** Digits, with grouping and decimal marks inside. */
  NUMBER: 2,
  /** The first letter is a capital. */
  CAPITAL: 4,
  /** Two letters or more, all capitals. */
  UPPER: 8,
  /** White space (or the start of the text) stands before it. */
  SPACE_BEFORE: 16,
  /** A line break (or the start of the text) stands before it. */
  LINE_BEFORE: 32,
  /** First of its sentence, opening marks counted. */
  SENTENCE_START: 64,
  /** Its full stop belongs to it ("Sgt.", "U.S.", "J."). */
  ABBREVIATION: 128,
  /** Has a character beyond ASCII. */
  NON_ASCII: 256,
  /** Of a letter followed by digits or the other way round ("M6", "H1N1"). */
  MIXED: 512,
  /** Punctuation or a symbol, one character a token (runs of dots are one). */
  MARK: 1024,
} as const;

/**
 * The tokens of a text as parallel columns, in text order, white space left out. A possessive "'s" is a token, so is
 * each hyphen, dash, bracket, symbol; a number and the letters glued to it are two ("34", "yo").
 */
export interface Tokens {
  readonly length: number;
  /** UTF-16 offsets into the text as given. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** As it stands in the text. */
  readonly text: readonly string[];
  /** In lower case, apostrophes straight, invisible characters and a single abbreviation's full stop left out. */
  readonly lower: readonly string[];
  /** Bits of `Flag`. */
  readonly flags: Uint16Array;
}

// Classes of characters, by UTF-16 code unit.
const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const OTHER = 3;
/** Soft hyphen, zero-width space and joiners, byte-order mark, directional controls: inside a word they are part of it. */
const INVISIBLE = 4;

const letterOrMark = /[\p{L}\p{M}]/u;
const decimalDigit = /\p{Nd}/u;
const whiteSpace = /\s/u;

function classify(code: number): number {
  if (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    code === 0x2060 ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xfeff
  )
    return INVISIBLE;
  if (code >= 0xd800 && code <= 0xdfff) return OTHER;
  const character = String.fromCharCode(code);
  if (whiteSpace.test(character) || code === 0x85) return SPACE;
  if (letterOrMark.test(character)) return LETTER;
  if (decimalDigit.test(character)) return DIGIT;
  return OTHER;
}

/** Class of each UTF-16 code unit; built once. */
const CLASSES: Uint8Array = (() => {
  const classes = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code++) classes[code] = classify(code);
  return classes;
})();

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const FULL_STOP = 0x2e;
const isApostrophe = (code: number) => code === APOSTROPHE || code === CURLY_APOSTROPHE;
const isUpper = (code: number) =>
  (code >= 65 && code <= 90) || (code > 127 && String.fromCharCode(code).toLowerCase() !== String.fromCharCode(code));
const isLower = (code: number) =>
  (code >= 97 && code <= 122) || (code > 127 && String.fromCharCode(code).toUpperCase() !== String.fromCharCode(code));

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const dotted = /^\p{L}(?:\.\p{L})+\.?$/u;

/** Splits a text into tokens in one pass; time is linear in its length. */
export function tokenise(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const texts: string[] = [];
  const lowers: string[] = [];
  const flags: number[] = [];
  const length = text.length;
  let pending = Flag.SPACE_BEFORE | Flag.LINE_BEFORE;

  const push = (start: number, end: number, bits: number, lower: string | null) => {
    const word = text.slice(start, end);
    starts.push(start);
    ends.push(end);
    texts.push(word);
    lowers.push(lower ?? word);
    flags.push(bits | pending);
    pending = 0;
  };

  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = CLASSES[code];
    if (kind === SPACE) {
      pending |=
        code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 0x85
          ? Flag.SPACE_BEFORE | Flag.LINE_BEFORE
          : Flag.SPACE_BEFORE;
      at++;
    } else if (kind === INVISIBLE) {
      at++;
    } else if (kind === LETTER) {
      at = word(at);
    } else if (kind === DIGIT) {
      at = number(at);
    } else {
      at = mark(at, code);
    }
  }

  function mark(start: number, code: number): number {
    let end = start + 1;
    if (code === FULL_STOP) while (end < length && text.charCodeAt(end) === FULL_STOP) end++;
    else if (code >= 0xd800 && code <= 0xdbff && end < length) {
      const low = text.charCodeAt(end);
      if (low >= 0xdc00 && low <= 0xdfff) end++;
    }
    push(start, end, code > 127 ? Flag.MARK | Flag.NON_ASCII : Flag.MARK, code === CURLY_APOSTROPHE ? "'" : null);
    return end;
  }

  function number(start: number): number {
    let end = start + 1;
    for (;;) {
      while (end < length && CLASSES[text.charCodeAt(end)] === DIGIT) end++;
      const code = text.charCodeAt(end);
      if ((code === FULL_STOP || code === 0x2c) && CLASSES[text.charCodeAt(end + 1)] === DIGIT) end += 2;
      else break;
    }
    push(start, end, Flag.NUMBER, null);
    return end;
  }

  function word(start: number): number {
    let end = start;
    let upper = 0;
    let letters = 0;
    let bits: number = Flag.WORD;
    let hidden = false;
    const first = text.charCodeAt(start);
    if (isUpper(first)) bits |= Flag.CAPITAL;
    while (end < length) {
      const code = text.charCodeAt(end);
      const kind = CLASSES[code];
      if (kind === LETTER) {
        if (code > 127) bits |= Flag.NON_ASCII;
        if (isUpper(code)) {
          upper++;
          // "saidThe", "TimesIrving", "comMILWAUKEE": text glued together, but not "McCaster", "DeShawn", "YouTube"
          if (
            letters >= 5 &&
            upper === 1 + (bits & Flag.CAPITAL ? 1 : 0) &&
            isLower(text.charCodeAt(end - 1)) &&
            startsWord(end)
          )
            break;
        }
        letters++;
        end++;
      } else if (kind === DIGIT) {
        bits |= Flag.MIXED;
        end++;
      } else if (isApostrophe(code) && CLASSES[text.charCodeAt(end + 1)] === LETTER) {
        if (endsPossessive(end)) break;
        end++;
      } else if (kind === INVISIBLE && CLASSES[text.charCodeAt(end + 1)] === LETTER) {
        hidden = true;
        end++;
      } else if (
        code === FULL_STOP &&
        letters === 1 &&
        end === start + 1 &&
        CLASSES[text.charCodeAt(end + 1)] === LETTER &&
        CLASSES[text.charCodeAt(end + 2)] !== LETTER
      ) {
        return acronym(start, bits);
      } else break;
    }
    if (letters > 1 && upper === letters) bits |= Flag.UPPER;
    let lower = text.slice(start, end);
    if (upper > 0 || bits & Flag.NON_ASCII) lower = lower.toLowerCase();
    if (hidden) lower = lower.replace(invisible, "");
    if (lower.includes("\u2019")) lower = lower.replaceAll("\u2019", "'");
    if (
      text.charCodeAt(end) === FULL_STOP &&
      text.charCodeAt(end + 1) !== FULL_STOP &&
      isAbbreviation(lower, bits, letters, end + 1)
    ) {
      push(start, end + 1, bits | Flag.ABBREVIATION, lower);
      return end + 1;
    }
    push(start, end, bits, lower);
    const next = text.charCodeAt(end);
    if (isApostrophe(next) && endsPossessive(end)) {
      push(end, end + 2, Flag.WORD, "'s");
      return end + 2;
    }
    return end;
  }

  /** Two letters or more follow, the second of them small or all of them capitals. */
  function startsWord(at: number): boolean {
    return CLASSES[text.charCodeAt(at + 1)] === LETTER && CLASSES[text.charCodeAt(at + 2)] === LETTER;
  }

  /** "'s" and then no letter. */
  function endsPossessive(at: number): boolean {
    const code = text.charCodeAt(at + 1);
    return (
      (code === 115 || code === 83) &&
      CLASSES[text.charCodeAt(at + 2)] !== LETTER &&
      CLASSES[text.charCodeAt(at + 2)] !== DIGIT
    );
  }

  /** "U.S.", "a.m.", "J.R.R." from `start`. */
  function acronym(start: number, bits: number): number {
    let end = start + 1;
    while (
      text.charCodeAt(end) === FULL_STOP &&
      CLASSES[text.charCodeAt(end + 1)] === LETTER &&
      CLASSES[text.charCodeAt(end + 2)] !== LETTER
    )
      end += 2;
    if (text.charCodeAt(end) === FULL_STOP) end++;
    const written = text.slice(start, end);
    const capitals = written === written.toUpperCase();
    push(start, end, bits | Flag.ABBREVIATION | (capitals ? Flag.UPPER : 0), written.toLowerCase());
    return end;
  }

  function isAbbreviation(lower: string, bits: number, letters: number, after: number): boolean {
    if (letters === 1 && bits & Flag.CAPITAL) return true; // an initial
    const known = ABBREVIATIONS_BEFORE_NAME.has(lower) || ABBREVIATIONS.has(lower) || dotted.test(lower);
    if (!known) return false;
    if (!ABBREVIATIONS_ONLY_CAPITALISED.has(lower) || bits & Flag.CAPITAL) return true;
    const next = text.charCodeAt(after) === 32 ? text.charCodeAt(after + 1) : text.charCodeAt(after);
    return CLASSES[next] === DIGIT;
  }

  return {
    length: starts.length,
    start: Int32Array.from(starts),
    end: Int32Array.from(ends),
    text: texts,
    lower: lowers,
    flags: Uint16Array.from(flags),
  };
}
