import type { Document } from "../document/index.js";
import { calibrate } from "./calibration.js";
import { featuresOf, MOST_FEATURES } from "./features.js";
import { LABELS } from "./labels.js";
import { Lattice } from "./lattice.js";
import { shippedLists } from "./lists.js";
import { MODELS } from "./model.data.js";
import { addScores, decodeModels, type Model } from "./model.js";
import { type Reading, readNames } from "./reading.js";

/** A name as the tagger sees it. */
export interface NameSpan {
  /** 0 person, 1 organisation, 2 location. */
  readonly kind: number;
  readonly firstToken: number;
  /** One past the last. */
  readonly endToken: number;
  /** Probability that this is a name of this kind with these bounds, calibrated on articles that were held out. */
  readonly confidence: number;
}

let models: readonly Model[] | undefined;
const shippedModels = () => (models ??= decodeModels(MODELS));

/** Finds the names of a document, in order, none overlapping another. */
export function tagNames(document: Document): NameSpan[] {
  const [first] = shippedModels();
  const reading = readNames(document, shippedLists());
  const scores = scoreTokens(reading, first);
  return bestSpans(reading, scores, first.transitions).map((span) => ({
    ...span,
    confidence: calibrate(span.confidence),
  }));
}

/** The first stage: scores of the tokens of all stretches, LABELS a token, one stretch after the other. */
export function scoreTokens(reading: Reading, model: Model): Float32Array {
  const { stretches } = reading;
  let tokens = 0;
  for (let s = 0; s < stretches.length; s += 2) tokens += stretches[s + 1] - stretches[s];
  const scores = new Float32Array(tokens * LABELS);
  const features = new Int32Array(MOST_FEATURES);
  const sums = new Int32Array(LABELS);
  let at = 0;
  for (let s = 0; s < stretches.length; s += 2)
    for (let i = stretches[s]; i < stretches[s + 1]; i++) {
      addScores(model, features, featuresOf(reading, i, features), sums, scores, at);
      at += LABELS;
    }
  return scores;
}

/** The spans of the best labelling of each stretch. */
export function bestSpans(reading: Reading, scores: Float32Array, transitions: Float32Array): NameSpan[] {
  const { stretches } = reading;
  const lattice = new Lattice(transitions);
  const spans: NameSpan[] = [];
  let labels = new Uint8Array(64);
  let at = 0;
  for (let s = 0; s < stretches.length; s += 2) {
    const first = stretches[s];
    const length = stretches[s + 1] - first;
    if (labels.length < length) labels = new Uint8Array(2 * length);
    lattice.reset(length);
    lattice.scores.set(scores.subarray(at * LABELS, (at + length) * LABELS));
    at += length;
    lattice.viterbi(length, labels, 0);
    let summed = false;
    for (let i = 0; i < length; ) {
      if (labels[i] === 0) {
        i++;
        continue;
      }
      if (!summed) lattice.run(length);
      summed = true;
      const kind = (labels[i] - 1) >> 2;
      let end = i + 1;
      if ((labels[i] - 1) % 4 === 0) {
        while (end < length && (labels[end] - 1) % 4 === 1) end++;
        end++;
      }
      const confidence = lattice.spanProbability(i, end, kind);
      spans.push({ kind, firstToken: first + i, endToken: first + end, confidence });
      i = end;
    }
  }
  return spans;
}
