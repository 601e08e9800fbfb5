import type { Span } from "./corpus.js";

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A name or phrase without case, accents, punctuation, leading article and possessive. */
export function fold(phrase: string | null | undefined): string {
  return (phrase ?? "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[‘’]/gu, "'")
    .replace(/[^\p{L}\p{N}']+/gu, " ")
    .trim()
    .toLowerCase()
    .replace(/^the /u, "")
    .replace(/'s$/u, "");
}

const LITTLE = new Set(
  "a an the of for from to in on at by and or his her their its this that one some mr mrs ms miss dr sir".split(" "),
);
/** The words that carry a phrase. */
export const contentWords = (phrase: string | null | undefined): string[] =>
  fold(phrase)
    .split(" ")
    .filter((word) => word !== "" && !LITTLE.has(word));

/** Two wordings of one thing: the same last word, or at least half of the shorter and a third of the longer shared. */
export function alike(a: string | null | undefined, b: string | null | undefined): boolean {
  const x = contentWords(a);
  const y = contentWords(b);
  if (x.length === 0 || y.length === 0 || x.length > 12) return fold(a) !== "" && fold(a) === fold(b);
  if (x.at(-1) === y.at(-1)) return true;
  const shared = x.filter((word) => y.includes(word)).length;
  return shared > 0 && shared >= Math.min(x.length, y.length) / 2 && shared >= Math.max(x.length, y.length) / 3;
}

/** Equal numbers, or both not stated. */
export function sameNumber(a: number | null | undefined, b: number | null | undefined): boolean {
  if (a == null || b == null) return a == null && b == null;
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
}

/** A span without what these expressions find at its begin and end. */
function trim<S extends Span>(span: S, text: string, before: RegExp, after: RegExp): S {
  const written = text.slice(span.start, span.end);
  const cut = before.exec(written)?.[0].length ?? 0;
  const rest = written.slice(cut);
  return { ...span, start: span.start + cut, end: span.end - (after.exec(rest)?.[0].length ?? 0) };
}

/** A name without article, marks and possessive: how these are cut is a matter of taste. */
export const bareName = <S extends Span>(span: S, text: string): S =>
  trim(span, text, /^[\s"“”'‘’(]*(?:the\s+)?/iu, /(?:['’]s)?[\s"“”(),;:]*$/u);

/** The words of a quotation without its marks. */
export const bareQuote = <S extends Span>(span: S, text: string): S =>
  trim(span, text, /^[\s"“”'‘’«»„]+/u, /[\s"“”'‘’«»,]+$/u);

export interface Matching<P, G> {
  pairs: [P, G][];
  extra: P[];
  missed: G[];
}

/** One-to-one, in text order, each prediction to the first free label that it equals. */
export function match<P, G>(
  predicted: readonly P[],
  gold: readonly G[],
  equal: (p: P, g: G) => boolean,
): Matching<P, G> {
  const free = [...gold];
  const matching: Matching<P, G> = { pairs: [], extra: [], missed: free };
  for (const p of predicted) {
    const i = free.findIndex((g) => equal(p, g));
    if (i < 0) matching.extra.push(p);
    else matching.pairs.push([p, free.splice(i, 1)[0]]);
  }
  return matching;
}
