import { Flag } from "../document/index.js";
import { featureOf, hashWord, pair } from "./hash.js";
import { Listed } from "./lists.js";
import { type Reading, Shape } from "./reading.js";

/** Room for the features of one token. */
export const MOST_FEATURES = 120;

/** Where each group of templates begins in what `featuresOf` writes. */
export const FEATURE_GROUPS: readonly (readonly [from: number, group: string])[] = [
  [0, "words"],
  [9, "capitals and marks"],
  [14, "words of the same contexts"],
  [29, "lists of names"],
  [33, "gazetteer"],
  [40, "titles and words for organisations"],
  [47, "words of the same contexts, second grouping"],
  [53, "the rest of the article"],
  [56, "run of capitalised words"],
  [74, "kind of line"],
  [79, "beginning and ending of the word"],
];

const HYPHEN = Shape.MARK + 2;
const OUTSIDE = 0x5bd1e995;
const NAME_BITS = Listed.GIVEN_NAME | Listed.SURNAME | Listed.PERSON;
const LINKS: ReadonlySet<number> = new Set(["of", "and", "for", "the", "&", "de", "du", "la", "on"].map(hashWord));
const ROLES = { body: 0, headline: 1, byline: 2, caption: 3, contact: 4 } as const;
const bucket = (count: number): number => (count < 2 ? count : count < 4 ? 2 : 3);

/** Whether token `next`, which stands beside `i`, goes on a run of capitalised words. */
function joins(flags: Uint16Array, shape: Uint8Array, next: number, i: number): boolean {
  if (shape[next] === HYPHEN) return !(flags[Math.max(next, i)] & Flag.SPACE_BEFORE);
  return (flags[next] & Flag.CAPITAL) !== 0 && (shape[i] !== HYPHEN || !(flags[Math.max(next, i)] & Flag.SPACE_BEFORE));
}

/** Writes the features of token `i` into `out`, returns how many. The order of templates is the model's: retrain when it changes. */
export function featuresOf(reading: Reading, i: number, out: Int32Array): number {
  const { document, word, listed, shape, place, known, style } = reading;
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
  const unknown = g0 === 0 ? 1 : 0;

  add(cased);
  add(w0);
  add(wa);
  add(wb);
  add(wy);
  add(wz);
  add(pair(wa, w0));
  add(pair(w0, wy));
  add(pair(wa, wy));
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
  // lists
  add(n0 | (s0 << 3) | (unknown << 8));
  add(na | (n0 << 3) | (s0 << 6) | (sa << 11));
  add(n0 | (ny << 3) | (s0 << 6) | (sy << 11));
  add(na | (n0 << 3) | (ny << 6) | (p0 << 9));
  add(p0 | (n0 << 7));
  add(p0 | (h0 << 7));
  add(p0 | (sa << 7) | (sy << 12));
  add(pair(wa, p0));
  add(pair(wy, p0));
  add((im1 ? place[i + 1] : 0) | ((in1 ? place[i - 1] : 0) << 7) | (p0 << 14));
  add(p0 | (cased << 7));
  // titles, words for organisations, known organisations
  const t0 = (l0 >> 14) & 7;
  const ta = (la >> 14) & 7;
  const tb = (lb >> 14) & 7;
  const o0 = (l0 >> 17) & 15;
  const oa = (la >> 17) & 15;
  const oy = (ly >> 17) & 15;
  const k0 = known[i];
  const a0 = l0 >> 23;
  add(ta | (t0 << 3) | (n0 << 6) | (cased << 9));
  add(tb | (ta << 3) | (t0 << 6) | (s0 << 9));
  add(pair(wa, ta | (t0 << 3)));
  add(o0 | (oa << 4) | (oy << 8) | (s0 << 12));
  add(o0 | (p0 << 4) | (oy << 11));
  add(k0 | (cased << 3));
  add(k0 | (sa << 3) | (sy << 8) | (p0 << 13));
  add(a0 | (cased << 8));
  add((la >> 23) | (a0 << 8) | (s0 << 16));
  add((ly >> 23) | (a0 << 8) | (s0 << 16));
  add((la >> 23) | ((ly >> 23) << 8) | (s0 << 16));
  add((lb >> 23) | ((la >> 23) << 8) | (s0 << 16));
  add((ly >> 23) | ((lz >> 23) << 8) | (s0 << 16));
  // what the rest of the document says
  const type = reading.type[i];
  const often = bucket(reading.capitals[type]) | (bucket(reading.lowers[type]) << 2);
  const starts = flags[i] & Flag.SENTENCE_START ? 1 : 0;
  add(often | (starts << 4) | (cased << 5));
  add(often | (starts << 4) | (unknown << 5) | (n0 << 6) | (p0 << 9));
  add(starts | (h0 << 1) | (cased << 9));

  // the run of capitalised words around the token, over hyphens
  let from = i;
  while (from > first && i - from < 6 && joins(flags, shape, from - 1, from)) from--;
  let to = i;
  while (to + 1 < end && to - i < 6 && joins(flags, shape, to + 1, to)) to++;
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
  const lastKind = (listed[to] >> 17) & 15;
  add(lastKind | (place0 << 4) | (p0 << 8));
  add(lastKind | (place0 << 4) | (n0 << 8) | (s0 << 11));
  add(((listed[from] >> 14) & 7) | (place0 << 3) | (n0 << 7));
  add((((from > first ? listed[from - 1] : 0) >> 14) & 7) | (place0 << 3) | (n0 << 7));
  // the same over small words ("Department of Health and Human Services")
  let far = to;
  for (let gap = 1; far + gap < end && gap < 4 && far - i < 8; ) {
    const next = far + gap;
    if (flags[next] & Flag.CAPITAL) {
      far = next;
      gap = 1;
    } else if (LINKS.has(word[next])) gap++;
    else break;
  }
  let near = from;
  for (let gap = 1; near - gap >= first && gap < 4 && i - near < 8; ) {
    const next = near - gap;
    if (flags[next] & Flag.CAPITAL) {
      near = next;
      gap = 1;
    } else if (LINKS.has(word[next])) gap++;
    else break;
  }
  const wide = (near < from ? 1 : 0) | (far > to ? 2 : 0) | (Math.min(i - from, 1) << 2) | (Math.min(to - i, 1) << 3);
  add(pair(word[near], wide | (s0 << 4)));
  add(pair(word[far], wide | (s0 << 4)));
  add(((listed[near] >> 17) & 15) | (((listed[far] >> 17) & 15) << 4) | (lastKind << 8) | (wide << 12) | (s0 << 16));
  add(wider[listed[near] & Listed.GROUP] | (wide << 8) | (s0 << 12));
  // what the line is for
  const { paragraph } = document.sentences[sentence];
  const role = ROLES[document.paragraphs[paragraph].kind];
  const dated = i < reading.dateline[paragraph] ? 1 : 0;
  add(dated | (s0 << 1) | (sa << 6) | (sy << 11));
  add(dated | (p0 << 1) | (place0 << 8));
  add(role | (cased << 3));
  add(role | (n0 << 3) | (p0 << 6));
  add(role | (i - first < 3 ? (i - first) << 3 : 24) | (cased << 5) | (sy << 12));

  // beginnings and endings
  const lower = document.tokens.lower[i];
  const length = lower.length;
  if (flags[i] & Flag.WORD) {
    let hash = 0;
    for (let k = 0; k < 4 && k < length; k++) {
      hash = Math.imul(hash, 0x01000193) ^ lower.charCodeAt(k);
      if (k >= 1) out[n++] = featureOf(110 + k, hash);
    }
    hash = s0;
    for (let k = 0; k < 4 && k < length; k++) {
      hash = Math.imul(hash, 0x01000193) ^ lower.charCodeAt(length - 1 - k);
      if (k >= 1) out[n++] = featureOf(114 + k, hash);
    }
  }
  return n;
}
