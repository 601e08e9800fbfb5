import { type Paragraph, splitParagraphs } from "./paragraphs.js";
import { type Sentence, splitSentences } from "./sentences.js";
import { type Tokens, tokenise } from "./tokens.js";

/** One immutable analysis of a text, read by every extractor. All offsets are UTF-16 offsets into the text as given. */
export interface Document {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  /** Index of each token's sentence. */
  readonly sentenceOf: Int32Array;
  /** What `perDocument` keeps, by the function that reads it. */
  readonly readings: Map<unknown, unknown>;
}

/** Analyses a text. Never throws on a string, whatever is in it. */
export function createDocument(text: string): Document {
  const tokens = tokenise(text);
  const paragraphs = splitParagraphs(text, tokens);
  const sentences = splitSentences(tokens, paragraphs);
  const sentenceOf = new Int32Array(tokens.length);
  for (let s = 0; s < sentences.length; s++) sentenceOf.fill(s, sentences[s].firstToken, sentences[s].endToken);
  return { text, tokens, sentences, paragraphs, sentenceOf, readings: new Map() };
}

/** The token at or after an offset; `tokens.length` if there is none. */
export function tokenAt({ tokens }: Document, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sentence in which an offset lies (or the one before it, in the white space after). */
export function sentenceAt(document: Document, offset: number): Sentence | undefined {
  const token = tokenAt(document, offset);
  return document.sentences[document.sentenceOf[Math.min(token, document.tokens.length - 1)]];
}

/** The mention from `start` to `end`. */
export function mentionOf(
  { text }: Document,
  start: number,
  end: number,
): { text: string; start: number; end: number } {
  return { text: text.slice(start, end), start, end };
}

/**
 * A reading of a document that several extractors share, made once a document and kept with it: a WeakMap's values
 * outlive the collector's quick rounds.
 */
export function perDocument<T>(read: (document: Document) => T): (document: Document) => T {
  return (document) => {
    let entry = document.readings.get(read) as { value: T } | undefined;
    if (!entry) document.readings.set(read, (entry = { value: read(document) }));
    return entry.value;
  };
}
