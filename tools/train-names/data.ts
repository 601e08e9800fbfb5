import { createDocument } from "../../src/document/index.js";
import { featuresOf, MOST_FEATURES } from "../../src/names/features.js";
import { LABELS } from "../../src/names/labels.js";
import { shippedLists } from "../../src/names/lists.js";
import { type Reading, readNames } from "../../src/names/reading.js";
import { lookBack, secondFeaturesOf } from "../../src/names/second-look.js";
import { bestSpans, type NameSpan } from "../../src/names/spans.js";
import { type Article, labelsOf, type Span } from "./corpus.js";
import type { Data } from "./crf.js";

export interface Read {
  article: Article;
  reading: Reading;
  labels: Uint8Array;
}

export function read(article: Article): Read {
  const document = createDocument(article.text);
  return { article, reading: readNames(document, shippedLists()), labels: labelsOf(document, article.spans) };
}

class Ints {
  values = new Int32Array(1 << 16);
  length = 0;
  push(value: number) {
    if (this.length === this.values.length) {
      const wider = new Int32Array(2 * this.length);
      wider.set(this.values);
      this.values = wider;
    }
    this.values[this.length++] = value;
  }
  done = () => this.values.slice(0, this.length);
}

/** Writes the features of token `i`, the `at`th of all in stretches, in the stretch from `first` to `end`. */
export type Featuriser = (i: number, at: number, first: number, end: number, out: Int32Array) => number;
export const firstLook =
  ({ reading }: Read): Featuriser =>
  (i, _at, _first, _end, out) =>
    featuresOf(reading, i, out);

/** The stretches of articles as training data. */
export function toData(reads: readonly Read[], featuriser: (read: Read, n: number) => Featuriser): Data {
  const features = new Ints();
  const at = new Ints();
  const stretch = new Ints();
  const labels: number[] = [];
  const out = new Int32Array(MOST_FEATURES);
  at.push(0);
  stretch.push(0);
  reads.forEach((one, nth) => {
    const featurise = featuriser(one, nth);
    const { stretches } = one.reading;
    let token = 0;
    for (let s = 0; s < stretches.length; s += 2) {
      for (let i = stretches[s]; i < stretches[s + 1]; i++) {
        const n = featurise(i, token++, stretches[s], stretches[s + 1], out);
        for (let k = 0; k < n; k++) features.push(out[k]);
        at.push(features.length);
        labels.push(one.labels[i]);
      }
      repair(labels, stretch.values[stretch.length - 1]);
      stretch.push(labels.length);
    }
  });
  return { features: features.done(), at: at.done(), stretch: stretch.done(), labels: Uint8Array.from(labels) };
}

/** Names that a stretch cuts in two are labelled outside: a sequence must begin and end as the lattice allows. */
function repair(labels: number[], first: number): void {
  for (let i = first; i < labels.length; ) {
    const label = labels[i];
    if (label === 0 || (label - 1) % 4 === 3) {
      i++;
      continue;
    }
    let end = i + 1;
    if ((label - 1) % 4 === 0) while (end < labels.length && labels[end] === label + 1) end++;
    if ((label - 1) % 4 === 0 && end < labels.length && labels[end] === label + 2) {
      i = end + 1;
      continue;
    }
    labels.fill(0, i, Math.min(end, labels.length));
    i = end;
  }
}

/** The names that the best labelling gives, article by article, in offsets. */
export function decode(reads: readonly Read[], scores: Float32Array, transitions: Float32Array): (Span & NameSpan)[][] {
  let token = 0;
  return reads.map(({ reading }) => {
    const { start, end } = reading.document.tokens;
    const tokens = tokensOf(reading);
    const own = scores.subarray(token * LABELS, (token + tokens) * LABELS);
    token += tokens;
    return bestSpans(reading, own, transitions).map((span) => ({
      ...span,
      start: start[span.firstToken],
      end: end[span.endToken - 1],
    }));
  });
}

/** How many tokens the stretches of an article have. */
export function tokensOf({ stretches }: Reading): number {
  let tokens = 0;
  for (let s = 0; s < stretches.length; s += 2) tokens += stretches[s + 1] - stretches[s];
  return tokens;
}

/** What the first look's scores say of each article, for the second. */
export function secondLook(
  reads: readonly Read[],
  scores: Float32Array,
  transitions: Float32Array,
): (read: Read, n: number) => Featuriser {
  const starts: number[] = [0];
  for (const { reading } of reads) starts.push((starts.at(-1) as number) + tokensOf(reading));
  return ({ reading }, n) => {
    const look = lookBack(reading, scores.subarray(starts[n] * LABELS, starts[n + 1] * LABELS), transitions);
    return (i, at, first, end, out) => secondFeaturesOf(reading, look, i, at, first, end, out);
  };
}
