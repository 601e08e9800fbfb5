import { readFileSync } from "node:fs";
import { createDocument, type Document, tokenAt } from "../../src/document/index.js";

export const KINDS = ["people", "organisations", "locations"] as const;

export interface Span {
  start: number;
  end: number;
  /** Index in KINDS. */
  kind: number;
}

export interface Article {
  id: string;
  text: string;
  spans: Span[];
}

/** Reads the labelled articles of a corpus: a JSON object a line. */
export function readCorpus(path: string): Article[] {
  const articles: Article[] = [];
  for (const line of readFileSync(path, "utf8").split("\n")) {
    if (!line) continue;
    const { id, text, gold } = JSON.parse(line);
    const spans = new Map<number, Span>();
    KINDS.forEach((list, kind) => {
      for (const record of gold[list] ?? [])
        for (const { start, end } of record.mentions) {
          const span = bare({ start, end, kind }, text);
          const rival = spans.get(span.start);
          if (span.end > span.start && (!rival || rival.end < span.end)) spans.set(span.start, span);
        }
    });
    const ordered = [...spans.values()].sort((a, b) => a.start - b.start);
    const apart: Span[] = [];
    for (const span of ordered) {
      const last = apart.at(-1);
      if (last && last.end > span.start) {
        if (last.end - last.start < span.end - span.start) apart[apart.length - 1] = span;
      } else apart.push(span);
    }
    articles.push({ id, text, spans: apart });
  }
  return articles;
}

/** A mention without the marks, white space, article and possessive around it. */
export function bare(span: Span, text: string): Span {
  let { start, end } = span;
  while (start < end && /[\s"“”'‘’(),]/u.test(text[start])) start++;
  const the = /^the\s+/iu.exec(text.slice(start, end));
  if (the) start += the[0].length;
  while (end > start && /[\s"“”(),;:]/u.test(text[end - 1])) end--;
  if (/['’]s$/u.test(text.slice(start, end))) end -= 2;
  return { ...span, start, end };
}

/** Labels of tokens: 0 outside; begin, inside, last, unit of kind k: 1 to 4 plus 4k. */
export function labelsOf(document: Document, spans: readonly Span[]): Uint8Array {
  const labels = new Uint8Array(document.tokens.length);
  for (const { start, end, kind } of spans) {
    const first = tokenAt(document, start);
    let last = first;
    while (last + 1 < document.tokens.length && document.tokens.start[last + 1] < end) last++;
    if (first >= document.tokens.length || document.tokens.start[first] >= end) continue;
    const base = 1 + 4 * kind;
    if (first === last) labels[first] = base + 3;
    else {
      labels.fill(base + 1, first, last);
      labels[first] = base;
      labels[last] = base + 2;
    }
  }
  return labels;
}

export interface Labelled {
  id: string;
  document: Document;
  labels: Uint8Array;
  spans: readonly Span[];
}

export const label = ({ id, text, spans }: Article): Labelled => {
  const document = createDocument(text);
  return { id, document, labels: labelsOf(document, spans), spans };
};
