import { type Document, Flag } from "../document/index.js";
import { featureOf, pair } from "./hash.js";
import { Listed } from "./lists.js";
import type { Reading } from "./reading.js";

/** Room for the features of one token. */
export const MOST_FEATURES = 96;

const OUTSIDE = 0x5bd1e995;
const NAME_BITS = Listed.GIVEN_NAME | Listed.SURNAME | Listed.PERSON;
const bucket = (count: number): number => (count < 2 ? count : count < 4 ? 2 : 3);

/** Writes the features of token `i` into `out`, returns how many. The order of templates is the model's: retrain when it changes. */
export function featuresOf(reading: Reading, i: number, out: Int32Array): number {
  const { document, word, listed, shape, place, style } = reading;
  const { flags } = document.tokens;
  const sentence = document.sentenceOf[i];
  const { firstToken: first, endToken: end } = document.sentences[sentence];
  const wider = reading.lists.wider;
  let n = 0;
  let t = 0;
  const add = (value: number) => {
    out[n++] = featureOf(t++, value);
  };

  const w0 = word[i];
  const in1 = i > first;
  const in2 = i - 1 > first;
  const im1 = i + 1 < end;
  const im2 = i + 2 < end;
  const wa = in1 ? word[i - 1] : OUTSIDE;
  const wb = in2 ? word[i - 2] : OUTSIDE;
  const wy = im1 ? word[i + 1] : OUTSIDE;
  const wz = im2 ? word[i + 2] : OUTSIDE;
  const s0 = shape[i];
  const sa = in1 ? shape[i - 1] : 0;
  const sb = in2 ? shape[i - 2] : 0;
  const sy = im1 ? shape[i + 1] : 0;
  const sz = im2 ? shape[i + 2] : 0;
  const l0 = listed[i];
  const la = in1 ? listed[i - 1] : 0;
  const lb = in2 ? listed[i - 2] : 0;
  const ly = im1 ? listed[i + 1] : 0;
  const lz = im2 ? listed[i + 2] : 0;
  const g0 = l0 & Listed.GROUP;
  const ga = in1 ? la & Listed.GROUP : 2000;
  const gb = in2 ? lb & Listed.GROUP : 2000;
  const gy = im1 ? ly & Listed.GROUP : 2000;
  const gz = im2 ? lz & Listed.GROUP : 2000;
  const h0 = wider[g0];
  const ha = ga === 2000 ? 200 : wider[ga];
  const hy = gy === 2000 ? 200 : wider[gy];
  const n0 = (l0 & NAME_BITS) >>> 11;
  const na = (la & NAME_BITS) >>> 11;
  const ny = (ly & NAME_BITS) >>> 11;
  const p0 = place[i];
  const how = style[sentence];
  const cased = s0 | (how << 5);
  const known = g0 === 0 ? 1 : 0;

  add(cased);
  add(w0);
  add(wa);
  add(wb);
  add(wy);
  add(wz);
  add(pair(wa, w0));
  add(pair(w0, wy));
  add(pair(wa, wy));
  add(pair(wy, wz));
  add(pair(wb, wa));
  add(sa | (cased << 5));
  add(sy | (cased << 5));
  add(sa | (sy << 5) | (cased << 10));
  add(sy | (sz << 5) | (cased << 10));
  add(sa | (sb << 5) | (cased << 10));
  // groups of words
  add(g0 | (s0 << 12));
  add(ga);
  add(gy);
  add(gb);
  add(gz);
  add(h0 | (cased << 8));
  add(ha | (s0 << 8));
  add(hy | (s0 << 8));
  add(ha | (h0 << 8));
  add(h0 | (hy << 8));
  add(ha | (h0 << 8) | (hy << 16));
  add(ha | (hy << 8) | (s0 << 16));
  add(pair(ga, g0));
  add(pair(g0, gy));
  add(pair(ga, gy));
  add(pair(w0, gy));
  add(pair(ga, w0));
  // lists
  add(n0 | (s0 << 3) | (known << 8));
  add(na | (n0 << 3) | (s0 << 6) | (sa << 11));
  add(n0 | (ny << 3) | (s0 << 6) | (sy << 11));
  add(na | (n0 << 3) | (ny << 6) | (p0 << 9));
  add(p0 | (n0 << 5));
  add(p0 | (h0 << 5));
  add(p0 | (sa << 5) | (sy << 10));
  add(pair(wa, p0));
  add(pair(wy, p0));
  add((im1 ? place[i + 1] : 0) | ((in1 ? place[i - 1] : 0) << 5) | (p0 << 10));
  // what the rest of the document says
  const type = reading.type[i];
  const often = bucket(reading.capitals[type]) | (bucket(reading.lowers[type]) << 2);
  const starts = flags[i] & Flag.SENTENCE_START ? 1 : 0;
  add(often | (starts << 4) | (cased << 5));
  add(often | (starts << 4) | (known << 5) | (n0 << 6) | (p0 << 9));
  add(starts | (h0 << 1) | (cased << 9));

  // the run of capitalised words around the token
  let from = i;
  while (from > first && i - from < 6 && flags[from - 1] & Flag.CAPITAL) from--;
  let to = i;
  while (to + 1 < end && to - i < 6 && flags[to + 1] & Flag.CAPITAL) to++;
  const before = from > first ? word[from - 1] : OUTSIDE;
  const after = to + 1 < end ? word[to + 1] : OUTSIDE;
  const place0 = Math.min(i - from, 3) | (Math.min(to - i, 3) << 2);
  const lastGroup = listed[to] & Listed.GROUP;
  const beforeGroup = from > first ? listed[from - 1] & Listed.GROUP : 2000;
  const afterGroup = to + 1 < end ? listed[to + 1] & Listed.GROUP : 2000;
  add(place0 | (s0 << 4));
  add(pair(before, place0));
  add(pair(after, place0));
  add(pair(word[to], place0));
  add(pair(word[from], place0));
  add(pair(lastGroup, place0));
  add(pair(beforeGroup, place0));
  add(pair(afterGroup, place0));
  add(wider[lastGroup] | (place0 << 8) | (n0 << 12));
  add(pair(word[to], h0));

  // beginnings and endings
  const lower = document.tokens.lower[i];
  const length = lower.length;
  if (flags[i] & Flag.WORD) {
    let hash = 0;
    for (let k = 0; k < 4 && k < length; k++) {
      hash = Math.imul(hash, 0x01000193) ^ lower.charCodeAt(k);
      if (k >= 1) out[n++] = featureOf(80 + k, hash);
    }
    hash = s0;
    for (let k = 0; k < 5 && k < length; k++) {
      hash = Math.imul(hash, 0x01000193) ^ lower.charCodeAt(length - 1 - k);
      if (k >= 1) out[n++] = featureOf(84 + k, hash);
    }
  }
  return n;
}

export type { Document };
