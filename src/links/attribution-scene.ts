import { type Document, Flag, tokenAt } from "../document/index.js";

/** A known name where it stands: which record of which list. */
export interface NameSpan {
  readonly firstToken: number;
  readonly endToken: number;
  readonly kind: "person" | "organisation";
  /** Index into the list of its kind. */
  readonly index: number;
}

/** What a reader of quotations sees: the text with the words of others taken out, and the names that are known. */
export interface Scene {
  readonly document: Document;
  /** Index of the quotation that covers a token with its marks, or -1. */
  readonly quoteOf: Int32Array;
  readonly names: readonly NameSpan[];
  /** Index of the name that covers a token, or -1. */
  readonly nameOf: Int32Array;
}

export interface Span {
  readonly openToken: number;
  readonly afterToken: number;
}

interface Named {
  readonly mentions: readonly { readonly start: number; readonly end: number }[];
}

export function createScene(
  document: Document,
  quotations: readonly Span[],
  people: readonly Named[],
  organisations: readonly Named[],
): Scene {
  const { length } = document.tokens;
  const quoteOf = new Int32Array(length).fill(-1);
  quotations.forEach(({ openToken, afterToken }, index) => {
    quoteOf.fill(index, openToken, afterToken);
  });
  const names: NameSpan[] = [];
  const add = (records: readonly Named[], kind: NameSpan["kind"]) => {
    records.forEach(({ mentions }, index) => {
      for (const { start, end } of mentions) {
        const firstToken = tokenAt(document, start);
        names.push({ firstToken, endToken: Math.max(firstToken + 1, tokenAt(document, end)), kind, index });
      }
    });
  };
  add(people, "person");
  add(organisations, "organisation");
  names.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
  const nameOf = new Int32Array(length).fill(-1);
  names.forEach(({ firstToken, endToken }, index) => {
    nameOf.fill(index, firstToken, Math.min(endToken, length));
  });
  return { document, quoteOf, names, nameOf };
}

/** Whether a token is a full stop, question mark or the like outside an abbreviation. */
export function endsSentence({ document: { tokens } }: Scene, i: number): boolean {
  const text = tokens.text[i];
  if (!(tokens.flags[i] & Flag.MARK) || !(text[0] === "." || text === "!" || text === "?" || text === "…"))
    return false;
  // "Sg.t", "William???s"
  return !(i + 1 < tokens.length && !(tokens.flags[i + 1] & Flag.SPACE_BEFORE) && tokens.flags[i + 1] & Flag.WORD);
}

/** Whether a token is the apostrophe or "'s" of a possessive. */
export function isPossessive({ document: { tokens } }: Scene, i: number): boolean {
  if (i >= tokens.length || i === 0 || tokens.flags[i] & Flag.SPACE_BEFORE) return false;
  const lower = tokens.lower[i];
  return lower === "'s" || (lower === "'" && tokens.lower[i - 1].endsWith("s"));
}
