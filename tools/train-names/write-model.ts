import { LABELS } from "../../src/names/labels.js";
import { ByteWriter } from "../bytes.js";
import type { Weights } from "./crf.js";

/**
 * Writes models as `decodeModels` reads them; weights are rounded to `steps` a unit, rows of none beyond `least` steps
 * left out. Of each model the `room` rows with the largest weights are kept.
 */
export function encodeModels(
  models: readonly Weights[],
  steps: number,
  least: number,
  room: number,
): { data: string; rows: number[] } {
  const writer = new ByteWriter();
  writer.number(models.length);
  const rows: number[] = [];
  for (const { rows: index, values, transitions } of models) {
    writer.number(Math.round(65536 / steps));
    for (const t of transitions) writer.number(Math.max(0, Math.min(65535, Math.round(t * 1024) + 32768)));
    let kept: [feature: number, bytes: Int8Array, squares: number][] = [];
    for (const [feature, row] of index) {
      // the same number may be taken off all labels of a token: off it goes for the first, which need not be kept then
      const outside = values[row * LABELS];
      const bytes = new Int8Array(LABELS);
      let most = 0;
      let squares = 0;
      for (let y = 1; y < LABELS; y++) {
        bytes[y] = Math.max(-127, Math.min(127, Math.round((values[row * LABELS + y] - outside) * steps)));
        most = Math.max(most, Math.abs(bytes[y]));
        squares += bytes[y] ** 2;
      }
      if (most >= least) kept.push([feature, bytes, squares]);
    }
    if (kept.length > room) kept = kept.sort((a, b) => b[2] - a[2] || a[0] - b[0]).slice(0, room);
    kept.sort((a, b) => a[0] - b[0]);
    rows.push(kept.length);
    writer.number(kept.length);
    let last = 0;
    for (const [feature, bytes] of kept) {
      writer.number(feature - last);
      last = feature;
      let present = 0;
      for (let y = 1; y < LABELS; y++) if (bytes[y] !== 0) present |= 1 << (y - 1);
      writer.number(present);
      for (let y = 1; y < LABELS; y++) if (bytes[y] !== 0) writer.byte(bytes[y]);
    }
  }
  return { data: writer.base64(), rows };
}
