import { ByteReader, decodeBase64 } from "./base64.js";
import { FEATURE_BITS } from "./hash.js";
import { LABELS } from "./labels.js";

/**
 * The weights of one look of the tagger: a hash table of rows of 16 bytes, so that a feature and its weights lie on one
 * line of the cache: the feature + 1 in four bytes, then a weight for each label but the first, which is always 0.
 */
export interface Model {
  /** Four to a row; a byte of a weight is ZERO more than the weight. Two thirds stay empty, so that few rows are off their place. */
  readonly cells: Int32Array;
  readonly mask: number;
  /** A feature's first bits are where its row is looked for. */
  readonly shift: number;
  /** One bit for the last bits of each feature that has a row: most features that have none are told by it. */
  readonly present: Int32Array;
  /** What a weight is to be multiplied with. */
  readonly unit: number;
  /** Score of label b after label a at a * LABELS + b. */
  readonly transitions: Float32Array;
}

/** Bits of a feature that `Model.present` goes by. */
const PRESENT_BITS = 21;
const PRESENT_MASK = (1 << PRESENT_BITS) - 1;

/** The byte of a row that stands for a weight of 0: none is negative. */
const ZERO = 128;

/** Reads models in turn from the text that `tools/train-names` writes. */
export function decodeModels(data: string): Model[] {
  const reader = new ByteReader(decodeBase64(data));
  return Array.from({ length: reader.number() }, () => decodeModel(reader));
}

function decodeModel(reader: ByteReader): Model {
  const unit = reader.number() / 65536;
  const transitions = new Float32Array(LABELS * LABELS);
  for (let i = 0; i < transitions.length; i++) transitions[i] = (reader.number() - 32768) / 1024;
  const count = reader.number();
  let bits = 10;
  while (1 << bits < count * 3) bits++;
  const mask = (4 << bits) - 1;
  const shift = FEATURE_BITS - bits;
  const cells = new Int32Array(4 << bits);
  const present = new Int32Array(1 << (PRESENT_BITS - 5));
  let feature = 0;
  for (let row = 0; row < count; row++) {
    feature += reader.number();
    let cell = 4 * (feature >>> shift);
    while (cells[cell] !== 0) cell = (cell + 4) & mask;
    cells[cell] = feature + 1;
    present[(feature & PRESENT_MASK) >>> 5] |= 1 << feature;
    const weighted = reader.number();
    for (let y = 0; y < LABELS - 1; y++) {
      const weight = weighted & (1 << y) ? (reader.byte() << 24) >> 24 : 0;
      cells[cell + 1 + (y >> 2)] |= (weight + ZERO) << (8 * (y & 3));
    }
  }
  return { cells, mask, shift, present, unit, transitions };
}

/** Two weights of a row's four at a time, each in its own 16 bits: MOST_FEATURES bytes add up without a carry. */
const LANES = 0x00ff00ff;

/** Adds the weights of the first `n` of `features` to the LABELS scores from `out[at]` on. Uses the features up. */
export function addScores(model: Model, features: Int32Array, n: number, out: Float32Array, at: number): void {
  const { cells, mask, shift, present, unit } = model;
  // without a branch that the processor could guess wrong
  let some = 0;
  for (let k = 0; k < n; k++) {
    const feature = features[k];
    features[some] = feature;
    some += (present[(feature & PRESENT_MASK) >>> 5] >>> feature) & 1;
  }
  // the rows are spread over memory: asked for all at once, the answers do not wait for each other
  let touched = 0;
  for (let k = 0; k < some; k++) touched |= cells[4 * (features[k] >>> shift)];
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let rows = 0;
  if (touched !== 0)
    for (let k = 0; k < some; k++) {
      const key = features[k] + 1;
      let cell = 4 * (features[k] >>> shift);
      while (cells[cell] !== key && cells[cell] !== 0) cell = (cell + 4) & mask;
      if (cells[cell] === 0) continue;
      const x = cells[cell + 1];
      const y = cells[cell + 2];
      const z = cells[cell + 3];
      a += x & LANES;
      b += (x >>> 8) & LANES;
      c += y & LANES;
      d += (y >>> 8) & LANES;
      e += z & LANES;
      f += (z >>> 8) & LANES;
      rows++;
    }
  const zero = rows * ZERO;
  out[at + 1] += ((a & 0xffff) - zero) * unit;
  out[at + 2] += ((b & 0xffff) - zero) * unit;
  out[at + 3] += ((a >>> 16) - zero) * unit;
  out[at + 4] += ((b >>> 16) - zero) * unit;
  out[at + 5] += ((c & 0xffff) - zero) * unit;
  out[at + 6] += ((d & 0xffff) - zero) * unit;
  out[at + 7] += ((c >>> 16) - zero) * unit;
  out[at + 8] += ((d >>> 16) - zero) * unit;
  out[at + 9] += ((e & 0xffff) - zero) * unit;
  out[at + 10] += ((f & 0xffff) - zero) * unit;
  out[at + 11] += ((e >>> 16) - zero) * unit;
  out[at + 12] += ((f >>> 16) - zero) * unit;
}
