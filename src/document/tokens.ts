import {
  ABBREVIATIONS,
  ABBREVIATIONS_ALSO_WORDS,
  ABBREVIATIONS_BEFORE_NAME,
  ABBREVIATIONS_BEFORE_NUMBER,
  ABBREVIATIONS_ONLY_CAPITALISED,
  ABBREVIATIONS_WITHOUT_FINAL_STOP,
} from "../lexicon/abbreviations.js";
import { SENTENCE_OPENERS } from "../lexicon/sentence-openers.js";
import {
  CLASSES,
  CURLY_APOSTROPHE,
  DIGIT,
  FULL_STOP,
  INVISIBLE,
  isApostrophe,
  isLower,
  isUpper,
  LETTER,
  LINE,
  OTHER,
  SPACE,
} from "./characters.js";
import { glueOffsets } from "./glue.js";

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
  /** A word run together with the one before it ("MILWAUKEE" in "FOX6Now.comMILWAUKEE"): a line break got lost there. */
  GLUED: 2048,
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

const invisible = /[\p{Cf}\p{Variation_Selector}]/gu;
const apostrophes = /[\u2019`\u00b4]/gu;
const dotted = /^\p{L}(?:\.\p{L})+\.?$/u;

/** Growing columns; typed arrays, since millions of tokens of one sign are also a text. */
class Columns {
  length = 0;
  starts: Int32Array;
  ends: Int32Array;
  flags: Uint16Array;
  readonly texts: string[] = [];
  readonly lowers: string[] = [];

  constructor(capacity: number) {
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.flags = new Uint16Array(capacity);
  }

  push(start: number, end: number, text: string, lower: string, flags: number): void {
    const i = this.length++;
    if (i === this.starts.length) this.grow();
    this.starts[i] = start;
    this.ends[i] = end;
    this.flags[i] = flags;
    this.texts.push(text);
    this.lowers.push(lower);
  }

  private grow(): void {
    const capacity = this.starts.length * 2;
    const { starts, ends, flags } = this;
    (this.starts = new Int32Array(capacity)).set(starts);
    (this.ends = new Int32Array(capacity)).set(ends);
    (this.flags = new Uint16Array(capacity)).set(flags);
  }

  finish(): Tokens {
    const { length, texts, lowers } = this;
    return {
      length,
      start: this.starts.slice(0, length),
      end: this.ends.slice(0, length),
      text: texts,
      lower: lowers,
      flags: this.flags.slice(0, length),
    };
  }
}

/** One string each for ASCII and U+2000 to U+206F, where the marks are that a text may be full of. */
const ASCII: readonly string[] = Array.from({ length: 0x80 }, (_, i) => String.fromCharCode(i));
const GENERAL_PUNCTUATION: readonly string[] = Array.from({ length: 0x70 }, (_, i) => String.fromCharCode(0x2000 + i));

/** How far a look ahead for the next word goes. */
const AHEAD = 8;
const CLOSING_QUOTES = new Set([0x22, 0x201d, 0xbb]);
const OPENING_QUOTES = new Set([0x22, 0x201c, 0xab]);

/** Splits a text into tokens in one pass; time is linear in its length. */
export function tokenise(text: string): Tokens {
  const columns = new Columns((text.length >> 2) + 16);
  const { texts } = columns;
  const length = text.length;
  /** Words with a capital after a small letter. */
  const suspects: number[] = [];
  let pending = Flag.SPACE_BEFORE | Flag.LINE_BEFORE;

  const push = (start: number, end: number, bits: number, lower: string | null) => {
    const word = text.slice(start, end);
    columns.push(start, end, word, lower ?? word, bits | pending);
    pending = 0;
  };

  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    switch (CLASSES[code]) {
      case SPACE:
        pending |= Flag.SPACE_BEFORE;
        at++;
        break;
      case LINE:
        pending |= Flag.SPACE_BEFORE | Flag.LINE_BEFORE;
        at++;
        break;
      case INVISIBLE:
        at++;
        break;
      case LETTER:
        at = word(at);
        break;
      case DIGIT:
        at = number(at);
        break;
      default:
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
    const written =
      end > start + 1
        ? text.slice(start, end)
        : (ASCII[code] ?? GENERAL_PUNCTUATION[code - 0x2000] ?? text.slice(start, end));
    const lower = code === CURLY_APOSTROPHE ? "'" : written;
    columns.push(start, end, written, lower, (code > 127 ? Flag.MARK | Flag.NON_ASCII : Flag.MARK) | pending);
    pending = 0;
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
    let quoted = false;
    let humps = false;
    let small = false;
    if (isUpper(text.charCodeAt(start))) bits |= Flag.CAPITAL;
    while (end < length) {
      const code = text.charCodeAt(end);
      const kind = CLASSES[code];
      if (kind === LETTER) {
        if (code > 127) bits |= Flag.NON_ASCII;
        if (isUpper(code)) {
          upper++;
          if (small) humps = true;
          small = false;
        } else small = true;
        letters++;
        end++;
      } else if (kind === DIGIT) {
        bits |= Flag.MIXED;
        end++;
      } else if (isApostrophe(code) && CLASSES[text.charCodeAt(end + 1)] === LETTER) {
        if (endsPossessive(end)) break;
        // "friend'David": a closing mark and glued text, but not "O'Brien", "D'Angelo", "Sha'Quan"
        if (letters > 4 && isUpper(text.charCodeAt(end + 1)) && isLower(text.charCodeAt(end - 1))) break;
        quoted = true;
        end++;
      } else if (kind === INVISIBLE) {
        const next = pastInvisible(end);
        if (CLASSES[text.charCodeAt(next)] !== LETTER) break;
        hidden = true;
        end = next;
      } else if (kind === OTHER && code > 127 && mojibake(end, code)) {
        bits |= Flag.NON_ASCII;
        small = false;
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
    if (quoted) lower = lower.replace(apostrophes, "'");
    if (humps && !(bits & Flag.MIXED)) suspects.push(columns.length);
    if (
      text.charCodeAt(end) === FULL_STOP &&
      text.charCodeAt(end + 1) !== FULL_STOP &&
      isAbbreviation(lower, bits, letters, start, end + 1)
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

  function pastInvisible(at: number): number {
    const limit = Math.min(length, at + AHEAD);
    let next = at;
    while (next < limit && CLASSES[text.charCodeAt(next)] === INVISIBLE) next++;
    return next;
  }

  /** A sign inside a word that stands for a letter in a text decoded wrongly: "PeÃ±a", "PeA±a", "Pe\ufffda". */
  function mojibake(at: number, code: number): boolean {
    if (code === 0xfffd) return CLASSES[text.charCodeAt(at + 1)] === LETTER;
    if (code > 0xbf) return false;
    const before = text.charCodeAt(at - 1);
    return (
      before === 0xc3 ||
      (before === 65 && CLASSES[text.charCodeAt(at + 1)] === LETTER && isLower(text.charCodeAt(at - 2)))
    );
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
    if (text.charCodeAt(end) === FULL_STOP && text.charCodeAt(end + 1) !== FULL_STOP) end++;
    const written = text.slice(start, end);
    const capitals = written === written.toUpperCase();
    push(start, end, bits | Flag.ABBREVIATION | (capitals ? Flag.UPPER : 0), written.toLowerCase());
    return end;
  }

  /** Whether the full stop before `after` belongs to the word at `start`. */
  function isAbbreviation(lower: string, bits: number, letters: number, start: number, after: number): boolean {
    if (letters === 1 && bits & Flag.CAPITAL && !(bits & Flag.MIXED)) {
      // an initial; but "on Facebook and X.", "plan B. The police"
      const previous = columns.length > 0 ? columns.flags[columns.length - 1] : 0;
      return !(previous & Flag.WORD && !(previous & Flag.CAPITAL)) || pending === 0 || !sentenceEndsAt(after);
    }
    if (ABBREVIATIONS_BEFORE_NUMBER.has(lower)) return digitFollows(after);
    if (!(ABBREVIATIONS_BEFORE_NAME.has(lower) || ABBREVIATIONS.has(lower) || dotted.test(lower))) return false;
    if (ABBREVIATIONS_ONLY_CAPITALISED.has(lower) && !(bits & Flag.CAPITAL)) return digitFollows(after);
    if (text[start - 1] === "-" && ABBREVIATIONS_ALSO_WORDS.has(lower)) return !sentenceEndsAt(after); // "Savanna-la-Mar."
    if (ABBREVIATIONS_WITHOUT_FINAL_STOP.has(lower)) return !sentenceEndsAt(after, true);
    if (ABBREVIATIONS_ALSO_WORDS.has(lower)) {
      // "Boston, Mass." and "(Ill.", but not "the Isle of Man. He"
      const previous = texts[texts.length - 1];
      return previous === "," || previous === "(" || !sentenceEndsAt(after);
    }
    return true;
  }

  function digitFollows(at: number): boolean {
    const code = text.charCodeAt(at);
    return CLASSES[CLASSES[code] === SPACE ? text.charCodeAt(at + 1) : code] === DIGIT;
  }

  /** The line ends, a quotation closes or opens, or a word follows that opens sentences (or any with a capital). */
  function sentenceEndsAt(at: number, anyCapital = false): boolean {
    let next = at;
    if (CLOSING_QUOTES.has(text.charCodeAt(next))) return true;
    const limit = Math.min(length, at + AHEAD);
    while (next < limit && (CLASSES[text.charCodeAt(next)] === SPACE || CLASSES[text.charCodeAt(next)] === INVISIBLE))
      next++;
    if (next >= length || CLASSES[text.charCodeAt(next)] === LINE) return true;
    if (next === at) return false;
    if (OPENING_QUOTES.has(text.charCodeAt(next))) return true;
    if (!isUpper(text.charCodeAt(next))) return false;
    if (anyCapital) return true;
    let end = next + 1;
    while (end < next + AHEAD + AHEAD && CLASSES[text.charCodeAt(end)] === LETTER) end++;
    return text.charCodeAt(end) !== FULL_STOP && SENTENCE_OPENERS.has(text.slice(next, end).toLowerCase());
  }

  return (suspects.length > 0 ? splitGlued(text, columns, suspects) : columns).finish();
}

/** The columns with the words at the indices `suspects` cut where text was run together. */
function splitGlued(text: string, columns: Columns, suspects: readonly number[]): Columns {
  const { starts, ends, texts, lowers, flags } = columns;
  let known: Set<string> | undefined;
  const context = { text, words: () => (known ??= new Set(texts)) };
  const out = new Columns(columns.length + suspects.length);
  let copied = 0;
  const copyTo = (limit: number) => {
    for (let i = copied; i < limit; i++) out.push(starts[i], ends[i], texts[i], lowers[i], flags[i]);
    copied = limit;
  };
  for (const i of suspects) {
    const cuts = glueOffsets(starts[i], ends[i], context);
    if (cuts.length === 0) continue;
    copyTo(i);
    copied++;
    let from = starts[i];
    for (let c = 0; c <= cuts.length; c++) {
      const last = c === cuts.length;
      const to = last ? ends[i] : cuts[c];
      const part = text.slice(from, to);
      const capitals = part.length > 1 && part === part.toUpperCase();
      const bits =
        c === 0 ? flags[i] & ~Flag.ABBREVIATION : Flag.WORD | Flag.CAPITAL | Flag.GLUED | (flags[i] & Flag.NON_ASCII);
      out.push(
        from,
        to,
        part,
        part.toLowerCase().replace(invisible, "").replace(apostrophes, "'"),
        bits | (capitals ? Flag.UPPER : 0) | (last ? flags[i] & Flag.ABBREVIATION : 0),
      );
      from = to;
    }
  }
  copyTo(columns.length);
  return out;
}
