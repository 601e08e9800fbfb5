import { BEFORE, LABELS, mayBegin } from "../../src/names/labels.js";
import { Lattice } from "../../src/names/lattice.js";

/** Stretches of tokens with the hashes of their features. */
export interface Data {
  /** Features of all tokens, one after the other. */
  features: Int32Array;
  /** Where each token's features begin in `features`; one more than tokens. */
  at: Int32Array;
  /** First token of each stretch; one more than stretches. */
  stretch: Int32Array;
  labels: Uint8Array;
  /** Scores that are not learned but added, LABELS a token. */
  offsets?: Float32Array;
}

/** Data whose features are numbered: what `fitWeights` learns from. */
export interface Rows {
  /** The hash of each row's feature. */
  keys: Int32Array;
  /** Row of each of the data's features, -1 for those left out. */
  dense: Int32Array;
  at: Int32Array;
  stretch: Int32Array;
  labels: Uint8Array;
  offsets?: Float32Array;
}

/** LABELS numbers a row, and the transitions. */
export interface Fitted {
  values: Float32Array;
  transitions: Float32Array;
}

export interface Weights {
  /** Row of a feature's hash. */
  rows: Map<number, number>;
  /** LABELS numbers a row. */
  values: Float32Array;
  transitions: Float32Array;
}

export interface TrainOptions {
  epochs: number;
  rate: number;
  /** Pull of each weight to zero at each step that touches it. */
  decay: number;
  /** Share of word features left out at random in training, so that the rest learns to do without. */
  dropout: number;
  seed: number;
  /** Transitions to begin with. */
  transitions?: Float32Array;
}

export function random(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4294967296;
  };
}

/** Numbers the features that are seen `least` times; the arrays can be shared with workers. */
export function numberRows({ features, at, stretch, labels, offsets }: Data, least: number): Rows {
  let size = 1 << 20;
  while (size < features.length / 2) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  const counts = new Int32Array(size);
  const dense = shared(Int32Array, features.length);
  for (let i = 0; i < features.length; i++) {
    const hash = features[i];
    let slot = (hash ^ (hash >>> 15)) & (size - 1);
    while (slots[slot] !== -1 && slots[slot] !== hash) slot = (slot + 1) & (size - 1);
    slots[slot] = hash;
    counts[slot]++;
    dense[i] = slot;
  }
  const row = new Int32Array(size).fill(-1);
  let rows = 0;
  for (let slot = 0; slot < size; slot++) if (slots[slot] !== -1 && counts[slot] >= least) row[slot] = rows++;
  const keys = new Int32Array(rows);
  for (let slot = 0; slot < size; slot++) if (row[slot] >= 0) keys[row[slot]] = slots[slot];
  for (let i = 0; i < dense.length; i++) dense[i] = row[dense[i]];
  return { keys, dense, at, stretch, labels, offsets };
}

/** A typed array on memory that workers see too. */
export function shared<T>(type: { new (buffer: SharedArrayBuffer): T; BYTES_PER_ELEMENT: number }, length: number): T {
  return new type(new SharedArrayBuffer(length * type.BYTES_PER_ELEMENT));
}

/** Fits a conditional random field by stochastic gradient steps (AdaGrad by feature), averaged over the last half. */
export function fitWeights(data: Rows, options: TrainOptions): Fitted {
  const { dense, keys } = data;
  const values = new Float32Array(keys.length * LABELS);
  const squares = new Float32Array(keys.length).fill(1);
  const transitions = options.transitions?.slice() ?? new Float32Array(LABELS * LABELS);
  const transitionSquares = new Float32Array(LABELS * LABELS).fill(1);
  const lattice = new Lattice(transitions);
  const count = data.stretch.length - 1;
  const order = Int32Array.from({ length: count }, (_, i) => i);
  const next = random(options.seed);
  const sums = new Float32Array(values.length);
  const transitionSums = new Float32Array(transitions.length);
  let summed = 0;
  const every = Math.ceil(count / AVERAGED);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = count - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    const rate = options.rate;
    for (let s = 0; s < count; s++) {
      const first = data.stretch[order[s]];
      const length = data.stretch[order[s] + 1] - first;
      lattice.reset(length);
      const { scores } = lattice;
      let gold = 0;
      const salt = options.dropout > 0 ? Math.floor(next() * 65536) : 0;
      const limit = options.dropout * 1024;
      for (let i = 0; i < length; i++) {
        const row = i * LABELS;
        if (data.offsets) for (let y = 0; y < LABELS; y++) scores[row + y] = data.offsets[(first + i) * LABELS + y];
        const end = data.at[first + i + 1];
        for (let f = data.at[first + i]; f < end; f++) {
          const w = dense[f] * LABELS;
          if (w < 0 || (limit > 0 && Math.imul(dense[f] + salt, 0x9e3779b1) >>> 22 < limit)) continue;
          for (let y = 0; y < LABELS; y++) scores[row + y] += values[w + y];
        }
        gold += scores[row + data.labels[first + i]];
      }
      lattice.update();
      lattice.run(length);
      let before = 0;
      for (let i = 0; i < length; i++) {
        gold += transitions[before * LABELS + data.labels[first + i]];
        before = data.labels[first + i];
      }
      gold += transitions[before * LABELS];
      const miss = lattice.logSum - gold;
      if (miss < 1e-3) continue;
      for (let i = 0; i < length; i++) {
        let square = 0;
        for (let y = 0; y < LABELS; y++) {
          delta[y] = (y === data.labels[first + i] ? 1 : 0) - lattice.marginal(i, y);
          square += delta[y] * delta[y];
        }
        if (square < 1e-6) continue;
        const end = data.at[first + i + 1];
        for (let f = data.at[first + i]; f < end; f++) {
          const r = dense[f];
          if (r < 0 || (limit > 0 && Math.imul(r + salt, 0x9e3779b1) >>> 22 < limit)) continue;
          squares[r] += square;
          const step = rate / Math.sqrt(squares[r]);
          const w = r * LABELS;
          const keep = 1 - step * options.decay;
          for (let y = 0; y < LABELS; y++) values[w + y] = values[w + y] * keep + step * delta[y];
        }
      }
      transitionStep(lattice, data, first, length, transitions, transitionSquares, rate);
      // each step swings the weights: what is averaged is taken at many points of the way
      if (epoch * 2 >= options.epochs && s % every === 0) {
        for (let i = 0; i < values.length; i++) sums[i] += values[i];
        for (let i = 0; i < transitions.length; i++) transitionSums[i] += transitions[i];
        summed++;
      }
    }
  }
  for (let i = 0; i < values.length; i++) values[i] = sums[i] / summed;
  for (let i = 0; i < transitions.length; i++) transitions[i] = transitionSums[i] / summed;
  return { values, transitions };
}

/** Points of an epoch whose weights are averaged. */
const AVERAGED = 12;

const delta = new Float64Array(LABELS);
const gradient = new Float64Array(LABELS * LABELS);

function transitionStep(
  lattice: Lattice,
  data: Rows,
  first: number,
  length: number,
  transitions: Float32Array,
  squares: Float32Array,
  rate: number,
): void {
  gradient.fill(0);
  for (let y = 0; y < LABELS; y++) {
    if (mayBegin(y)) gradient[y] -= lattice.marginal(0, y);
    gradient[y * LABELS] -= (y - 1) % 4 < 2 && y > 0 ? 0 : lattice.marginal(length - 1, y);
  }
  gradient[data.labels[first]]++;
  gradient[data.labels[first + length - 1] * LABELS]++;
  for (let i = 0; i + 1 < length; i++) {
    gradient[data.labels[first + i] * LABELS + data.labels[first + i + 1]]++;
    let sum = 0;
    for (let b = 0; b < LABELS; b++) for (const a of BEFORE[b]) sum += lattice.flow(i, a, b);
    if (sum > 0)
      for (let b = 0; b < LABELS; b++)
        for (const a of BEFORE[b]) gradient[a * LABELS + b] -= lattice.flow(i, a, b) / sum;
  }
  for (let k = 0; k < gradient.length; k++) {
    if (gradient[k] === 0) continue;
    squares[k] += gradient[k] * gradient[k];
    transitions[k] += (rate / Math.sqrt(squares[k])) * gradient[k];
  }
}

/** Scores of all tokens of data that were not trained on. */
export function scoreAll(data: Data, weights: Weights): Float32Array {
  const tokens = data.at.length - 1;
  const scores = new Float32Array(tokens * LABELS);
  if (data.offsets) scores.set(data.offsets);
  for (let i = 0; i < tokens; i++)
    for (let f = data.at[i]; f < data.at[i + 1]; f++) {
      const row = weights.rows.get(data.features[f]);
      if (row === undefined) continue;
      for (let y = 0; y < LABELS; y++) scores[i * LABELS + y] += weights.values[row * LABELS + y];
    }
  return scores;
}
