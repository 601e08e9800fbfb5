import { ByteReader, decodeBase64 } from "./base64.js";
import { FEATURE_BITS } from "./hash.js";
import { LABELS } from "./labels.js";

/**
 * The weights of one look of the tagger: a hash table of rows of 16 bytes, so that a feature and its weights lie on one
 * line of the cache: the feature + 1 in four bytes, then a weight for each label but the first, which is always 0.
 */
export interface Model {
  readonly rows: Int8Array;
  /** The same bytes. */
  readonly keys: Int32Array;
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
  while (1 << bits < count * 1.5) bits++;
  const mask = (1 << bits) - 1;
  const shift = FEATURE_BITS - bits;
  const rows = new Int8Array(16 << bits);
  const keys = new Int32Array(rows.buffer);
  const present = new Int32Array(1 << (PRESENT_BITS - 5));
  let feature = 0;
  for (let row = 0; row < count; row++) {
    feature += reader.number();
    let slot = feature >>> shift;
    while (keys[4 * slot] !== 0) slot = (slot + 1) & mask;
    keys[4 * slot] = feature + 1;
    const bit = feature & ((1 << PRESENT_BITS) - 1);
    present[bit >>> 5] |= 1 << bit;
    const weighted = reader.number();
    for (let y = 1; y < LABELS; y++) if (weighted & (1 << (y - 1))) rows[16 * slot + 3 + y] = reader.byte();
  }
  return { rows, keys, mask, shift, present, unit, transitions };
}

/** Adds the weights of `n` features to the LABELS scores from `out[at]` on. */
export function addScores(model: Model, features: Int32Array, n: number, out: Float32Array, at: number): void {
  const { rows, keys, mask, shift, present } = model;
  // one variable a label: sums in an array would cost as much again
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  let i = 0;
  let j = 0;
  let k = 0;
  let l = 0;
  for (let at = 0; at < n; at++) {
    const feature = features[at];
    const bit = feature & ((1 << PRESENT_BITS) - 1);
    if ((present[bit >>> 5] & (1 << bit)) === 0) continue;
    let slot = feature >>> shift;
    let key = keys[4 * slot];
    while (key !== feature + 1 && key !== 0) {
      slot = (slot + 1) & mask;
      key = keys[4 * slot];
    }
    if (key === 0) continue;
    const row = 16 * slot + 4;
    a += rows[row];
    b += rows[row + 1];
    c += rows[row + 2];
    d += rows[row + 3];
    e += rows[row + 4];
    f += rows[row + 5];
    g += rows[row + 6];
    h += rows[row + 7];
    i += rows[row + 8];
    j += rows[row + 9];
    k += rows[row + 10];
    l += rows[row + 11];
  }
  const { unit } = model;
  out[at + 1] += a * unit;
  out[at + 2] += b * unit;
  out[at + 3] += c * unit;
  out[at + 4] += d * unit;
  out[at + 5] += e * unit;
  out[at + 6] += f * unit;
  out[at + 7] += g * unit;
  out[at + 8] += h * unit;
  out[at + 9] += i * unit;
  out[at + 10] += j * unit;
  out[at + 11] += k * unit;
  out[at + 12] += l * unit;
}
