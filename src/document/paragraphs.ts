import { ABBREVIATIONS_AFTER_NAME, ABBREVIATIONS_BEFORE_NAME } from "../lexicon/abbreviations.js";
import { type ParagraphKind, paragraphKinds } from "./paragraph-kinds.js";
import { Flag, type Tokens } from "./tokens.js";

export type { ParagraphKind };

export interface Paragraph {
  readonly kind: ParagraphKind;
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  /** One past its last token. */
  readonly endToken: number;
}

/**
 * Splits at line breaks, and where text was run together because one got lost. A line that goes on in lower case
 * belongs to the one before it; so does each line of a text that was wrapped at a fixed width.
 */
export function splitParagraphs(text: string, tokens: Tokens): Paragraph[] {
  const width = wrapWidth(text, tokens);
  const starts: number[] = [];
  let line = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i === 0 || breaksBefore(text, tokens, i, line, width)) starts.push(i);
    if (tokens.flags[i] & Flag.LINE_BEFORE) line = tokens.start[i];
  }
  const kinds = paragraphKinds(tokens, starts);
  return starts.map((firstToken, p) => {
    const endToken = p + 1 < starts.length ? starts[p + 1] : tokens.length;
    return { kind: kinds[p], start: tokens.start[firstToken], end: tokens.end[endToken - 1], firstToken, endToken };
  });
}

const isBeforeName = (lower: string) => ABBREVIATIONS_BEFORE_NAME.has(lower) && !ABBREVIATIONS_AFTER_NAME.has(lower);
const isTerminal = (mark: string) =>
  mark === "." ||
  mark === "!" ||
  mark === "?" ||
  mark === "”" ||
  mark === '"' ||
  mark === ":" ||
  mark === ";" ||
  mark === "…";
const isBullet = (mark: string) =>
  mark === "•" || mark === "-" || mark === "*" || mark === "–" || mark === "·" || mark === "▪";

/** Whether token `i` begins a paragraph; the line before it began at the offset `line`. */
function breaksBefore(text: string, tokens: Tokens, i: number, line: number, width: number): boolean {
  const flags = tokens.flags[i];
  if (flags & Flag.GLUED) return true;
  if (!(flags & Flag.LINE_BEFORE)) return false;
  if (width > 0 && !isBullet(tokens.text[i]) && isWrapped(text, tokens, i, line, width, true)) return false;
  // "Sgt." and the name on the next line
  if (tokens.flags[i - 1] & Flag.ABBREVIATION && isBeforeName(tokens.lower[i - 1])) return false;
  const goesOn = flags & Flag.WORD && !(flags & Flag.CAPITAL) && tokens.text[i] === tokens.lower[i];
  return !goesOn || isTerminal(text[tokens.end[i - 1] - 1]);
}

/** How many characters of a line are looked at: no wrapped line is longer. */
const LONGEST_LINE = 100;
const SHORTEST_WIDTH = 40;

/**
 * The width at which the text was wrapped, or 0: no line is longer than that, and at most single line breaks the next
 * word would not have fitted in.
 */
function wrapWidth(text: string, tokens: Tokens): number {
  let width = 0;
  let single = 0;
  let lineStart = tokens.length > 0 ? tokens.start[0] : 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && !(tokens.flags[i] & Flag.LINE_BEFORE)) continue;
    const length = tokens.end[i - 1] - lineStart;
    if (length > LONGEST_LINE) return 0;
    if (length > width) width = length;
    if (i < tokens.length) {
      lineStart = tokens.start[i];
      if (isSingleBreak(text, tokens, i)) single++;
    }
  }
  if (width < SHORTEST_WIDTH || single < 3) return 0;
  let wrapped = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!(tokens.flags[i] & Flag.LINE_BEFORE)) continue;
    if (i > 0 && isWrapped(text, tokens, i, lineStart, width)) wrapped++;
    lineStart = tokens.start[i];
  }
  return wrapped * 2 >= single ? width : 0;
}

/**
 * A line break alone stands before the token, and its word would not have fitted into the line from `line` on; lines
 * that were edited since may be shorter, if no sentence ends with them.
 */
function isWrapped(text: string, tokens: Tokens, i: number, line: number, width: number, edited = false): boolean {
  if (!isSingleBreak(text, tokens, i)) return false;
  const length = tokens.end[i - 1] - line;
  if (length + 1 + wordLength(text, tokens.start[i], width) > width) return true;
  return edited && length * 2 > width && !isTerminal(text[tokens.end[i - 1] - 1]);
}

const whiteSpace = /\s/u;

function wordLength(text: string, start: number, most: number): number {
  let end = start;
  while (end < text.length && end - start < most && !whiteSpace.test(text[end])) end++;
  return end - start;
}

/** One line break, not two, stands before the token. */
function isSingleBreak(text: string, tokens: Tokens, i: number): boolean {
  const to = Math.min(tokens.start[i], tokens.end[i - 1] + LONGEST_LINE);
  let breaks = 0;
  for (let at = tokens.end[i - 1]; at < to; at++)
    if (text[at] === "\n" || (text[at] === "\r" && text[at + 1] !== "\n")) breaks++;
  return breaks === 1;
}
