import type { Document } from "../document/index.js";
import { calibrate } from "./calibration.js";
import { explainSpan } from "./explain.js";
import { featuresOf, MOST_FEATURES } from "./features.js";
import { LABELS } from "./labels.js";
import { shippedLists } from "./lists.js";
import { MODELS } from "./model.data.js";
import { addScores, decodeModels, type Model } from "./model.js";
import { type Reading, readNames } from "./reading.js";
import { lookBack, secondFeaturesOf } from "./second-look.js";
import { bestSpans, type NameSpan } from "./spans.js";

let models: readonly Model[] | undefined;
const shippedModels = () => (models ??= decodeModels(MODELS));

/** A name and what spoke for it. */
export interface TaggedName extends NameSpan {
  /** The groups of features that weighed most for its first word, strongest first; only if asked for. */
  readonly weights?: readonly string[];
}

/**
 * Finds the names of a document, in order, none overlapping another; `confidence` is calibrated on held-out articles.
 * With `explain` each tells what weighed most.
 */
export function tagNames(document: Document, explain = false): TaggedName[] {
  const [first, second] = shippedModels();
  const reading = readNames(document, shippedLists());
  const scores = scoreTokens(reading, first);
  lookAgain(reading, scores, first, second);
  return bestSpans(reading, scores, second.transitions).map((span) => {
    const { kind, firstToken, endToken } = span;
    const name = { kind, firstToken, endToken, confidence: calibrate(span.confidence) };
    return explain ? { ...name, weights: explainSpan(reading, first, span) } : name;
  });
}

/** The first stage: scores of the tokens of all stretches, LABELS a token, one stretch after the other. */
function scoreTokens(reading: Reading, model: Model): Float32Array {
  const { stretches } = reading;
  let tokens = 0;
  for (let s = 0; s < stretches.length; s += 2) tokens += stretches[s + 1] - stretches[s];
  const scores = new Float32Array(tokens * LABELS);
  const features = new Int32Array(MOST_FEATURES);
  let at = 0;
  for (let s = 0; s < stretches.length; s += 2)
    for (let i = stretches[s]; i < stretches[s + 1]; i++) {
      addScores(model, features, featuresOf(reading, i, features), scores, at);
      at += LABELS;
    }
  return scores;
}

/** The second look: adds to the scores what the same words are elsewhere in the document. */
function lookAgain(reading: Reading, scores: Float32Array, first: Model, second: Model): void {
  const { stretches } = reading;
  const look = lookBack(reading, scores, first.transitions);
  const features = new Int32Array(MOST_FEATURES);
  let at = 0;
  for (let s = 0; s < stretches.length; s += 2)
    for (let i = stretches[s]; i < stretches[s + 1]; i++) {
      const n = secondFeaturesOf(reading, look, i, at, stretches[s], stretches[s + 1], features);
      addScores(second, features, n, scores, at * LABELS);
      at++;
    }
}
