import { ABBREVIATIONS_AFTER_NAME, ABBREVIATIONS_BEFORE_NAME, FOLLOWS_CLOCK_TIME } from "../lexicon/abbreviations.js";
import { DOMAIN_ENDS } from "../lexicon/glued-text.js";
import { SENTENCE_OPENERS } from "../lexicon/sentence-openers.js";
import type { Paragraph } from "./paragraphs.js";
import { Flag, type Tokens } from "./tokens.js";

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  /** One past its last token. */
  readonly endToken: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
}

const END_MARKS = new Set([".", "!", "?", "…", "‽", "。", "！", "？", "।"]);
const CLOSING = new Set(['"', "”", "’", "'", ")", "]", "»"]);
/** Closing marks that stay with their sentence even after a space ("« Assez. » Il"). */
const ONLY_CLOSING = new Set(["”", ")", "]", "»"]);
const OPENING = new Set(['"', "“", "‘", "'", "(", "[", "«", "„", "‹"]);
/** What may stand before the first word of a sentence besides an opening mark. */
const LEADING = new Set(["—", "–", "-", "•", "*", "|", "·", "►", "▪", "¿", "¡", "©", "†"]);
/** Marks that open a sentence in a capital's stead: tags, handles, amounts. */
const AS_CAPITAL = new Set(["#", "@", "$", "£", "€", "₦", "₹"]);
/** Names that end in an exclamation mark. */
const EXCLAIMING = new Set(["yahoo", "jeopardy", "yum"]);
/** How many closing or opening marks are looked over. */
const MARKS = 8;

/** Splits paragraphs into sentences and flags the first token of each (tokens.flags gains SENTENCE_START). */
export function splitSentences(tokens: Tokens, paragraphs: readonly Paragraph[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (let p = 0; p < paragraphs.length; p++) {
    const { firstToken, endToken } = paragraphs[p];
    let first = firstToken;
    for (let i = firstToken; i < endToken; i++) {
      let next = i > first || i + 1 === endToken ? endsSentence(tokens, i, first, endToken) : -1;
      if (next < 0 && i + 1 < endToken) continue;
      if (next < 0) next = endToken;
      sentences.push({
        start: tokens.start[first],
        end: tokens.end[next - 1],
        firstToken: first,
        endToken: next,
        paragraph: p,
      });
      tokens.flags[first] |= Flag.SENTENCE_START;
      first = next;
      i = next - 1;
    }
  }
  return sentences;
}

/**
 * The token that opens the next sentence if the one from `first` ends with token `i` and the marks after it, else -1.
 */
function endsSentence(tokens: Tokens, i: number, first: number, limit: number): number {
  const flags = tokens.flags[i];
  const mark = tokens.text[i];
  if (flags & Flag.ABBREVIATION) return endsWithAbbreviation(tokens, i, limit);
  if (!(flags & Flag.MARK) || !END_MARKS.has(mark[0])) return -1;
  // of several marks in a row the last decides
  if (i + 1 < limit && !(tokens.flags[i + 1] & Flag.SPACE_BEFORE) && END_MARKS.has(tokens.text[i + 1][0])) return -1;
  const next = pastClosing(tokens, i + 1, limit);
  if (next >= limit) return -1;
  const opener = pastOpening(tokens, next, limit);
  if (!(tokens.flags[next] & Flag.SPACE_BEFORE)) return isIdeographic(mark) ? next : endsGlued(tokens, i, next, opener);
  if (mark.length > 1 || mark === "…") return endsWithEllipsis(tokens, i, next, opener);
  // "1. The suspects": the number of an item
  if (mark === "." && i === first + 1 && tokens.flags[first] & Flag.NUMBER) return -1;
  if (mark === "!" && next === i + 1 && i > 0 && EXCLAIMING.has(tokens.lower[i - 1])) return -1;
  return opens(tokens, opener, limit) ? next : -1;
}

/** Further end marks and the closing marks that belong to the sentence. */
function pastClosing(tokens: Tokens, from: number, limit: number): number {
  const stop = Math.min(limit, from + MARKS);
  let next = from;
  for (; next < stop; next++) {
    const mark = tokens.text[next];
    if (tokens.flags[next] & Flag.SPACE_BEFORE) {
      if (!ONLY_CLOSING.has(mark)) break;
    } else if (mark === "“") {
      // closes a German quotation („Halt.“), else opens one that lost its space
      if (next + 1 < limit && !(tokens.flags[next + 1] & Flag.SPACE_BEFORE)) break;
    } else if (!CLOSING.has(mark) && !END_MARKS.has(mark)) break;
  }
  return next;
}

/** The first token from `next` on that is no opening mark, dash, bullet or emoji. */
function pastOpening(tokens: Tokens, next: number, limit: number): number {
  const stop = Math.min(limit - 1, next + MARKS);
  let opener = next;
  while (
    opener < stop &&
    (OPENING.has(tokens.text[opener]) || LEADING.has(tokens.text[opener]) || isEmoji(tokens, opener))
  )
    opener++;
  return opener;
}

const isEmoji = (tokens: Tokens, i: number) => {
  const code = tokens.text[i].charCodeAt(0);
  return code >= 0xd800 && code <= 0xdfff;
};
const isIdeographic = (mark: string) => mark.charCodeAt(0) > 0x3000;

/** Whether a sentence can begin with this token. */
function opens(tokens: Tokens, i: number, limit: number): boolean {
  const flags = tokens.flags[i];
  if (flags & (Flag.CAPITAL | Flag.NUMBER)) return true;
  const text = tokens.text[i];
  if (!(flags & Flag.WORD)) return AS_CAPITAL.has(text) || isEmoji(tokens, i);
  // "iPhone", "al-Shabaab"; letters without capitals
  if (text !== tokens.lower[i] || (flags & Flag.NON_ASCII && text[0].toUpperCase() === text[0])) return true;
  return i + 2 < limit && tokens.text[i + 1] === "-" && text.length === 2 && (tokens.flags[i + 2] & Flag.CAPITAL) !== 0;
}

/** "said.The", "home.”He": no space, but not "FOX6Now.com", "3.5", "Ph.D". */
function endsGlued(tokens: Tokens, i: number, next: number, opener: number): number {
  if (i === 0 || opener !== next || !(tokens.flags[opener] & Flag.CAPITAL) || tokens.text[i].length > 1) return -1;
  const before = tokens.flags[i - 1];
  if (!(before & Flag.WORD) || tokens.flags[i] & Flag.SPACE_BEFORE) return -1;
  if (!(before & Flag.CAPITAL)) return next;
  const word = tokens.lower[opener];
  return word.length > 1 && !DOMAIN_ENDS.has(word) && SENTENCE_OPENERS.has(word) ? next : -1;
}

/** "… and then... The man": ends where the dots follow a word closely or a word follows that opens sentences. */
function endsWithEllipsis(tokens: Tokens, i: number, next: number, opener: number): number {
  const word = tokens.lower[opener];
  if (!(tokens.flags[opener] & Flag.CAPITAL) || tokens.flags[opener] & Flag.ABBREVIATION) return -1;
  if (word === "i" || word.startsWith("i'")) return next > i + 1 ? next : -1;
  if (next > i + 1 || !(tokens.flags[i] & Flag.SPACE_BEFORE) || tokens.text[i].length > 3) return next;
  return SENTENCE_OPENERS.has(word) ? next : -1;
}

/** The full stop belongs to the word: the sentence ends only before what opens one. */
function endsWithAbbreviation(tokens: Tokens, i: number, limit: number): number {
  const lower = tokens.lower[i];
  const next = pastClosing(tokens, i + 1, limit);
  if (next >= limit || !(tokens.flags[next] & Flag.SPACE_BEFORE)) return -1;
  let opener = next;
  while (opener + 1 < limit && opener < next + MARKS && OPENING.has(tokens.text[opener])) opener++;
  const flags = tokens.flags[opener];
  if (!(flags & Flag.CAPITAL)) return -1;
  if (ABBREVIATIONS_BEFORE_NAME.has(lower)) {
    const named = i > 0 && tokens.flags[i - 1] & (Flag.CAPITAL | Flag.NUMBER) && ABBREVIATIONS_AFTER_NAME.has(lower);
    if (!named) return -1;
  } else if (next > i + 1 && tokens.text[next - 1] !== ")" && tokens.text[next - 1] !== "]") {
    return OPENING.has(tokens.text[i - 1]) ? -1 : next; // “… in the U.S.” Officers, but “J.D.” Dorrian
  } else if (lower === "a.m." || lower === "p.m." || lower === "a.m" || lower === "p.m") {
    const zone = flags & Flag.UPPER && tokens.text[opener].length < 5;
    return zone || opener > next || FOLLOWS_CLOCK_TIME.has(tokens.lower[opener]) ? -1 : next;
  } else if (lower === "etc") return next;
  return SENTENCE_OPENERS.has(tokens.lower[opener]) && !(flags & Flag.ABBREVIATION) ? next : -1;
}
