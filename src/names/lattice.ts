import { AFTER, BEFORE, LABELS, mayBegin, mayEnd } from "./labels.js";

/**
 * The rows of `BEFORE` and `AFTER` are of two kinds only, so that their sums can be written out: a label within a name
 * comes after two open ones in a row (the first of them here), every other after each of the closed ones (here 0).
 */
const OPEN_BEFORE = Uint8Array.from(BEFORE, (before) => (before.length === 2 ? before[0] : 0));
/** Likewise: the first of the two labels after an open one, 0 for the closed ones, after which a name may begin. */
const GOES_ON = Uint8Array.from(AFTER, (after) => (after.length === 2 ? after[0] : 0));
/** Labels outside names and at their ends. */
const CLOSED = Uint8Array.from(BEFORE[0]);

/** The labels that a token can have: anywhere, first of a stretch, last of it, alone in it. Most stretches are short. */
const ANYWHERE = Uint8Array.from({ length: LABELS }, (_, label) => label);
const FIRST = ANYWHERE.filter(mayBegin);
const FINAL = ANYWHERE.filter(mayEnd);
const ALONE = FIRST.filter(mayEnd);

/** The labels that token `i` of a stretch of `length` can have. */
function labelsAt(i: number, length: number): Uint8Array {
  if (i === 0) return length === 1 ? ALONE : FIRST;
  return i === length - 1 ? FINAL : ANYWHERE;
}

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
      this.room = Math.max(2 * cells, 64 * LABELS);
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
      const before = row - LABELS;
      // the labels that close a name or stand outside one: whatever begins a name or is none may follow each of them
      const a0 = i > 0 ? alpha[before] : 0;
      const a3 = i > 0 ? alpha[before + 3] : 0;
      const a4 = i > 0 ? alpha[before + 4] : 0;
      const a7 = i > 0 ? alpha[before + 7] : 0;
      const a8 = i > 0 ? alpha[before + 8] : 0;
      const a11 = i > 0 ? alpha[before + 11] : 0;
      const a12 = i > 0 ? alpha[before + 12] : 0;
      const labels = labelsAt(i, length);
      let highest = scores[row + labels[0]];
      for (let k = 1; k < labels.length; k++) highest = Math.max(highest, scores[row + labels[k]]);
      this.logSum += highest;
      let sum = 0;
      if (labels !== ANYWHERE) for (let y = 0; y < LABELS; y++) alpha[row + y] = 0;
      for (let k = 0; k < labels.length; k++) {
        const y = labels[k];
        const below = highest - scores[row + y];
        const p = below > FAR ? NEARLY_NOTHING : Math.exp(-below);
        potentials[row + y] = p;
        const open = OPEN_BEFORE[y];
        let inflow: number;
        if (i === 0) inflow = exponentials[y];
        else if (open > 0)
          inflow =
            alpha[before + open] * exponentials[open * LABELS + y] +
            alpha[before + open + 1] * exponentials[(open + 1) * LABELS + y];
        else
          inflow =
            a0 * exponentials[y] +
            a3 * exponentials[3 * LABELS + y] +
            a4 * exponentials[4 * LABELS + y] +
            a7 * exponentials[7 * LABELS + y] +
            a8 * exponentials[8 * LABELS + y] +
            a11 * exponentials[11 * LABELS + y] +
            a12 * exponentials[12 * LABELS + y];
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
      const next = row + LABELS;
      const p0 = potentials[next];
      const b0 = beta[next];
      const p1 = potentials[next + 1];
      const b1 = beta[next + 1];
      const p4 = potentials[next + 4];
      const b4 = beta[next + 4];
      const p5 = potentials[next + 5];
      const b5 = beta[next + 5];
      const p8 = potentials[next + 8];
      const b8 = beta[next + 8];
      const p9 = potentials[next + 9];
      const b9 = beta[next + 9];
      const p12 = potentials[next + 12];
      const b12 = beta[next + 12];
      let norm = 0;
      for (let a = 0; a < LABELS; a++) {
        const from = a * LABELS;
        const on = GOES_ON[a];
        let outflow: number;
        if (on > 0)
          outflow =
            exponentials[from + on] * potentials[next + on] * beta[next + on] +
            exponentials[from + on + 1] * potentials[next + on + 1] * beta[next + on + 1];
        else
          outflow =
            exponentials[from] * p0 * b0 +
            exponentials[from + 1] * p1 * b1 +
            exponentials[from + 4] * p4 * b4 +
            exponentials[from + 5] * p5 * b5 +
            exponentials[from + 8] * p8 * b8 +
            exponentials[from + 9] * p9 * b9 +
            exponentials[from + 12] * p12 * b12;
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
        const open = OPEN_BEFORE[y];
        let highest = Number.NEGATIVE_INFINITY;
        let from = open;
        if (open > 0) {
          const begun = best[row - LABELS + open] + transitions[open * LABELS + y];
          const within = best[row - LABELS + open + 1] + transitions[(open + 1) * LABELS + y];
          if (within > begun) from = open + 1;
          highest = Math.max(begun, within);
        } else
          for (let k = 0; k < CLOSED.length; k++) {
            const value = best[row - LABELS + CLOSED[k]] + transitions[CLOSED[k] * LABELS + y];
            if (value > highest) {
              highest = value;
              from = CLOSED[k];
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
