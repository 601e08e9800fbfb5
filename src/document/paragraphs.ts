import { Flag, type Tokens } from "./tokens.js";

/** What a paragraph is for: only `body`, `headline` and `caption` are prose. */
export type ParagraphKind = "headline" | "byline" | "caption" | "contact" | "body";

export interface Paragraph {
  readonly kind: ParagraphKind;
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  /** One past its last token. */
  readonly endToken: number;
}

/** Splits at line breaks; a line that goes on in lower case belongs to the one before it (hard-wrapped text). */
export function splitParagraphs(text: string, tokens: Tokens): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let first = 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && !breaksBefore(text, tokens, i)) continue;
    if (i === first) continue;
    paragraphs.push({
      kind: "body",
      start: tokens.start[first],
      end: tokens.end[i - 1],
      firstToken: first,
      endToken: i,
    });
    first = i;
  }
  return paragraphs;
}

function breaksBefore(text: string, tokens: Tokens, i: number): boolean {
  if (!(tokens.flags[i] & Flag.LINE_BEFORE)) return false;
  const goesOn = tokens.flags[i] & Flag.WORD && !(tokens.flags[i] & Flag.CAPITAL);
  if (!goesOn) return true;
  const last = text[tokens.end[i - 1] - 1];
  return last === "." || last === "!" || last === "?" || last === "”" || last === '"';
}
