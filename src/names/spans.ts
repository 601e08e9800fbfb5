import { correctSpans } from "./corrections/index.js";
import { LABELS } from "./labels.js";
import { Lattice } from "./lattice.js";
import type { Reading } from "./reading.js";

/** A name as the tagger sees it. */
export interface NameSpan {
  /** 0 person, 1 organisation, 2 location. */
  readonly kind: number;
  readonly firstToken: number;
  /** One past the last. */
  readonly endToken: number;
  /** Probability that this is a name of this kind with these bounds. */
  readonly confidence: number;
}

/** The spans of the best labelling of each stretch; `scores` has LABELS numbers for each token of the stretches. */
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
    lattice.load(length, scores, at * LABELS);
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
  return correctSpans(reading, spans);
}
