import { ABBREVIATIONS_BEFORE_NAME } from "../lexicon/abbreviations.js";
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

const CLOSING = new Set(['"', "”", "’", "'", ")", "]", "»"]);
const OPENING = new Set(['"', "“", "‘", "'", "(", "[", "«", "„"]);

/** Splits paragraphs into sentences and flags the first token of each (tokens.flags gains SENTENCE_START). */
export function splitSentences(tokens: Tokens, paragraphs: readonly Paragraph[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (let p = 0; p < paragraphs.length; p++) {
    const { firstToken, endToken } = paragraphs[p];
    let first = firstToken;
    for (let i = firstToken; i < endToken; i++) {
      let next = endsSentence(tokens, i, endToken);
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

/** The token that opens the next sentence if the sentence ends with token `i` and the closing marks after it, else -1. */
function endsSentence(tokens: Tokens, i: number, limit: number): number {
  const text = tokens.text[i];
  const flags = tokens.flags[i];
  const abbreviation = (flags & Flag.ABBREVIATION) !== 0;
  if (!abbreviation && !(flags & Flag.MARK && (text[0] === "." || text === "!" || text === "?" || text === "…")))
    return -1;
  let next = i + 1;
  while (next < limit && !(tokens.flags[next] & Flag.SPACE_BEFORE) && CLOSING.has(tokens.text[next])) next++;
  if (next >= limit) return -1;
  let opener = next;
  while (opener + 1 < limit && OPENING.has(tokens.text[opener])) opener++;
  const capital = (tokens.flags[opener] & Flag.CAPITAL) !== 0;
  const spaced = (tokens.flags[next] & Flag.SPACE_BEFORE) !== 0;
  if (abbreviation) {
    if (!spaced || !capital || ABBREVIATIONS_BEFORE_NAME.has(tokens.lower[i])) return -1;
    return SENTENCE_OPENERS.has(tokens.lower[opener]) ? next : -1;
  }
  if (!spaced) {
    // "said.The": glued, but not "FOX6Now.com" or "3.5"
    return text === "." &&
      capital &&
      next === i + 1 &&
      i > 0 &&
      tokens.flags[i - 1] & Flag.WORD &&
      !(tokens.flags[i - 1] & Flag.CAPITAL)
      ? next
      : -1;
  }
  if (text.length > 1 || text === "…") return capital || opener > next ? next : -1;
  return capital || opener > next || tokens.flags[opener] & Flag.NUMBER || text !== "."
    ? lowerGoesOn(tokens, opener)
      ? -1
      : next
    : -1;
}

/** "“Why?” she asked": the sentence goes on in lower case. */
function lowerGoesOn(tokens: Tokens, i: number): boolean {
  return (tokens.flags[i] & Flag.WORD) !== 0 && !(tokens.flags[i] & Flag.CAPITAL);
}
