/**
 * Groups words by their vectors: spherical k-means, seeded, deterministic. Words that stand in the same contexts
 * (surnames of one origin, towns of one region, verbs of saying) fall into one group.
 */
export interface Clusters {
  /** Group of each word. */
  readonly of: Uint16Array;
  /** Middles, `count` rows of `dimensions`. */
  readonly middles: Float32Array;
}

export function cluster(
  vectors: Float32Array,
  dimensions: number,
  count: number,
  rounds: number,
  sample: number,
  seed: number,
): Clusters {
  const words = vectors.length / dimensions;
  let state = seed >>> 0;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const middles = new Float32Array(count * dimensions);
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(Math.floor(random() * Math.min(words, sample)));
  let c = 0;
  for (const w of chosen) middles.set(vectors.subarray(w * dimensions, (w + 1) * dimensions), c++ * dimensions);
  const of = new Uint16Array(words);
  for (let round = 0; round <= rounds; round++) {
    const last = round === rounds;
    const limit = last ? words : Math.min(words, sample);
    const sums = new Float32Array(count * dimensions);
    for (let w = 0; w < limit; w++) {
      const best = nearest(vectors, w * dimensions, middles, dimensions, count);
      of[w] = best;
      for (let d = 0; d < dimensions; d++) sums[best * dimensions + d] += vectors[w * dimensions + d];
    }
    if (last) break;
    for (let k = 0; k < count; k++) {
      let norm = 0;
      for (let d = 0; d < dimensions; d++) norm += sums[k * dimensions + d] ** 2;
      if (norm === 0) {
        const w = Math.floor(random() * limit);
        middles.set(vectors.subarray(w * dimensions, (w + 1) * dimensions), k * dimensions);
        continue;
      }
      norm = Math.sqrt(norm);
      for (let d = 0; d < dimensions; d++) middles[k * dimensions + d] = sums[k * dimensions + d] / norm;
    }
  }
  return { of, middles };
}

function nearest(vectors: Float32Array, at: number, middles: Float32Array, dimensions: number, count: number): number {
  let best = 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (let k = 0, m = 0; k < count; k++, m += dimensions) {
    let dot = 0;
    for (let d = 0; d < dimensions; d++) dot += vectors[at + d] * middles[m + d];
    if (dot > highest) {
      highest = dot;
      best = k;
    }
  }
  return best;
}
