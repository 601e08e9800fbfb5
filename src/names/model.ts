import { ByteReader, decodeBase64 } from "./base64.js";
import { LABELS } from "./labels.js";

/** Numbers a row of weights takes, a power of two. */
const STRIDE = 16;

/** The weights of one stage of the tagger. */
export interface Model {
  /** Open addressing: feature + 1 at an even index, where its row begins at the odd one after it. */
  readonly slots: Int32Array;
  readonly mask: number;
  /** What a weight is to be multiplied with, by row of STRIDE. */
  readonly weights: Int8Array;
  readonly unit: number;
  /** Score of label b after label a at a * LABELS + b. */
  readonly transitions: Float32Array;
}

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
  let size = 1024;
  while (size < count * 2) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(2 * size);
  const weights = new Int8Array(count * STRIDE);
  let feature = 0;
  for (let row = 0; row < count; row++) {
    feature += reader.number();
    let slot = feature & mask;
    while (slots[2 * slot] !== 0) slot = (slot + 1) & mask;
    slots[2 * slot] = feature + 1;
    slots[2 * slot + 1] = row * STRIDE;
    const present = reader.number();
    for (let y = 0; y < LABELS; y++) if (present & (1 << y)) weights[row * STRIDE + y] = reader.byte();
  }
  return { slots, mask, weights, unit, transitions };
}

/** Adds the weights of `n` features to the LABELS scores from `out[at]` on; `sums` is scratch space for LABELS numbers. */
export function addScores(
  model: Model,
  features: Int32Array,
  n: number,
  sums: Int32Array,
  out: Float32Array,
  at: number,
): void {
  const { slots, mask, weights } = model;
  sums.fill(0);
  for (let f = 0; f < n; f++) {
    const key = features[f] + 1;
    let slot = features[f] & mask;
    let found = slots[2 * slot];
    while (found !== key && found !== 0) {
      slot = (slot + 1) & mask;
      found = slots[2 * slot];
    }
    if (found === 0) continue;
    const row = slots[2 * slot + 1];
    for (let y = 0; y < LABELS; y++) sums[y] += weights[row + y];
  }
  for (let y = 0; y < LABELS; y++) out[at + y] += sums[y] * model.unit;
}
