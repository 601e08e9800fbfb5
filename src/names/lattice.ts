import { AFTER, BEFORE, LABELS, mayBegin, mayEnd } from "./labels.js";

/** So far below the best label a score counts as this far: most labels are, and an exponential each costs. */
const FAR = 18;
const NEARLY_NOTHING = Math.exp(-FAR);

/**
 * The labellings of one stretch of tokens under a linear-chain model: the best one, and the probabilities of labels.
 * It is scratch space, reused from stretch to stretch.
 */
export class Lattice {
  private room = 0;
  /** Scores of labels, a row a token: to be filled in before `run`. */
  scores = new Float32Array(0);
  private potentials = new Float64Array(0);
  private alpha = new Float64Array(0);
  private beta = new Float64Array(0);
  private best = new Float32Array(0);
  private back = new Uint8Array(0);
  /** Logarithm of the sum over all labellings, after `run`. */
  logSum = 0;
  private readonly exponentials = new Float64Array(LABELS * LABELS);

  /** `transitions`: score of label b after label a at a * LABELS + b. */
  constructor(private readonly transitions: Float32Array) {
    this.update();
  }

  /** To be called when the transitions have changed. */
  update(): void {
    for (let i = 0; i < LABELS * LABELS; i++) this.exponentials[i] = Math.exp(this.transitions[i]);
  }

  /** Takes the scores of a stretch of `length` tokens from `scores`, from cell `from` on. */
  load(length: number, scores: Float32Array, from: number): void {
    this.grow(length * LABELS);
    for (let i = 0; i < length * LABELS; i++) this.scores[i] = scores[from + i];
  }

  /** Makes room for a stretch of `length` tokens, all scores 0. */
  reset(length: number): void {
    this.grow(length * LABELS);
    this.scores.fill(0, 0, length * LABELS);
  }

  private grow(cells: number): void {
    if (cells > this.room) {
      this.room = 2 * cells;
      this.scores = new Float32Array(this.room);
      this.potentials = new Float64Array(this.room);
      this.alpha = new Float64Array(this.room);
      this.beta = new Float64Array(this.room);
      this.best = new Float32Array(this.room);
      this.back = new Uint8Array(this.room);
    }
  }

  /** Sums over all labellings, forwards and backwards; each row is scaled to keep in range. */
  run(length: number): void {
    const { scores, potentials, alpha, beta, exponentials } = this;
    this.logSum = 0;
    for (let i = 0; i < length; i++) {
      const row = i * LABELS;
      let highest = scores[row];
      for (let y = 1; y < LABELS; y++) if (scores[row + y] > highest) highest = scores[row + y];
      this.logSum += highest;
      let sum = 0;
      for (let y = 0; y < LABELS; y++) {
        const below = highest - scores[row + y];
        const p = below > FAR ? NEARLY_NOTHING : Math.exp(-below);
        potentials[row + y] = p;
        let inflow = 0;
        if (i === 0) inflow = mayBegin(y) ? exponentials[y] : 0;
        else {
          const before = BEFORE[y];
          for (let k = 0; k < before.length; k++)
            inflow += alpha[row - LABELS + before[k]] * exponentials[before[k] * LABELS + y];
        }
        sum += alpha[row + y] = inflow * p;
      }
      // a row of zeros cannot be: 0 (outside) is always allowed but after an open label, and then I and L are
      const scale = 1 / sum;
      for (let y = 0; y < LABELS; y++) alpha[row + y] *= scale;
      this.logSum += Math.log(sum);
    }
    const final = (length - 1) * LABELS;
    let total = 0;
    for (let y = 0; y < LABELS; y++) {
      beta[final + y] = mayEnd(y) ? exponentials[y * LABELS] : 0;
      total += alpha[final + y] * beta[final + y];
    }
    this.logSum += Math.log(total);
    for (let y = 0; y < LABELS; y++) beta[final + y] /= total;
    for (let i = length - 2; i >= 0; i--) {
      const row = i * LABELS;
      let norm = 0;
      for (let a = 0; a < LABELS; a++) {
        const after = AFTER[a];
        let outflow = 0;
        for (let k = 0; k < after.length; k++) {
          const b = after[k];
          outflow += exponentials[a * LABELS + b] * potentials[row + LABELS + b] * beta[row + LABELS + b];
        }
        beta[row + a] = outflow;
        norm += alpha[row + a] * outflow;
      }
      for (let a = 0; a < LABELS; a++) beta[row + a] /= norm;
    }
  }

  /** Probability that token `i` has a label, after `run`. */
  marginal(i: number, label: number): number {
    return this.alpha[i * LABELS + label] * this.beta[i * LABELS + label];
  }

  /** Probability of the transition from token `i` to the next, up to a factor that is the same for all labels. */
  flow(i: number, a: number, b: number): number {
    const row = i * LABELS;
    return (
      this.alpha[row + a] *
      this.exponentials[a * LABELS + b] *
      this.potentials[row + LABELS + b] *
      this.beta[row + LABELS + b]
    );
  }

  /** Probability that exactly the tokens from `first` to `end` are one name of this kind, after `run`. */
  spanProbability(first: number, end: number, kind: number): number {
    const base = 1 + 4 * kind;
    if (end - first === 1) return this.marginal(first, base + 3);
    let p = this.marginal(first, base);
    let from = base;
    for (let i = first; i + 1 < end; i++) {
      const to = i + 2 === end ? base + 2 : base + 1;
      const other = to === base + 2 ? base + 1 : base + 2;
      const forward = this.flow(i, from, to);
      const sum = forward + this.flow(i, from, other);
      p *= sum > 0 ? forward / sum : 0;
      from = to;
    }
    return p;
  }

  /** The best labelling into `out` from `at` on. */
  viterbi(length: number, out: Uint8Array, at: number): void {
    const { scores, best, back, transitions } = this;
    for (let i = 0; i < length; i++) {
      const row = i * LABELS;
      for (let y = 0; y < LABELS; y++) {
        if (i === 0) {
          best[y] = mayBegin(y) ? transitions[y] + scores[y] : Number.NEGATIVE_INFINITY;
          continue;
        }
        const before = BEFORE[y];
        let highest = Number.NEGATIVE_INFINITY;
        let from = before[0];
        for (let k = 0; k < before.length; k++) {
          const value = best[row - LABELS + before[k]] + transitions[before[k] * LABELS + y];
          if (value > highest) {
            highest = value;
            from = before[k];
          }
        }
        best[row + y] = highest + scores[row + y];
        back[row + y] = from;
      }
    }
    const final = (length - 1) * LABELS;
    let label = 0;
    let highest = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < LABELS; y++) {
      if (!mayEnd(y)) continue;
      const value = best[final + y] + transitions[y * LABELS];
      if (value > highest) {
        highest = value;
        label = y;
      }
    }
    for (let i = length - 1; i >= 0; i--) {
      out[at + i] = label;
      label = back[i * LABELS + label];
    }
  }
}
