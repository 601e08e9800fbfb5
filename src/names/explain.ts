import { FEATURE_GROUPS, featuresOf, MOST_FEATURES } from "./features.js";
import { begin, LABELS, unit } from "./labels.js";
import { addScores, type Model } from "./model.js";
import type { Reading } from "./reading.js";
import type { NameSpan } from "./spans.js";

/** Groups shown. */
const MOST = 3;

/** What weighed most for the first word of a name, as "words around +1.25": scores before they become probabilities. */
export function explainSpan(reading: Reading, model: Model, { kind, firstToken, endToken }: NameSpan): string[] {
  const label = endToken - firstToken === 1 ? unit(kind) : begin(kind);
  const features = new Int32Array(MOST_FEATURES);
  const count = featuresOf(reading, firstToken, features);
  const scores = new Float32Array(LABELS);
  const sums = FEATURE_GROUPS.map(([from, group], g) => {
    const to = Math.min(count, FEATURE_GROUPS[g + 1]?.[0] ?? count);
    scores.fill(0);
    addScores(model, features.subarray(from, to), Math.max(0, to - from), scores, 0);
    return { group, score: scores[label] };
  });
  return sums
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ group, score }) => `${group} +${score.toFixed(2)}`);
}
