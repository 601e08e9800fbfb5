import { Flag } from "../document/index.js";
import { featureOf, pair } from "./hash.js";
import { KINDS, LABELS } from "./labels.js";
import { Lattice } from "./lattice.js";
import { Listed } from "./lists.js";
import type { Reading } from "./reading.js";

/**
 * What the first look at a document found, word by word: the second look asks what the same word was elsewhere (a bare
 * surname was once the end of a full name; an acronym has the initials of a name that is spelled out).
 */
export interface FirstLook {
  /** Probability of each kind, KINDS a token of the stretches, one stretch after the other. */
  readonly kinds: Float32Array;
  /** Best label of each of these tokens. */
  readonly labels: Uint8Array;
  /** By type and kind: sum of the probabilities. */
  readonly votes: Float32Array;
  /** By type: occurrences in stretches. */
  readonly seen: Uint32Array;
  /** By type: how often the last word of a longer person's name, the first of one, inside an organisation's, a location's. */
  readonly closes: Uint32Array;
  readonly opens: Uint32Array;
  readonly within: Uint32Array;
  readonly withinPlace: Uint32Array;
  /** By hash of initials: kind + 1 of the spelled-out name. */
  readonly initials: ReadonlyMap<number, number>;
  /** By hash of two words in a row within a name: where in `sums` the sum of probabilities by kind begins, and how often. */
  readonly pairs: ReadonlyMap<number, number>;
  readonly sums: Float32Array;
}

export function lookBack(reading: Reading, scores: Float32Array, transitions: Float32Array): FirstLook {
  const { stretches, type, types, document, word } = reading;
  const { flags, lower } = document.tokens;
  const count = scores.length / LABELS;
  const kinds = new Float32Array(count * KINDS);
  const labels = new Uint8Array(count);
  const votes = new Float32Array((types + 1) * KINDS);
  const seen = new Uint32Array(types + 1);
  const closes = new Uint32Array(types + 1);
  const opens = new Uint32Array(types + 1);
  const within = new Uint32Array(types + 1);
  const withinPlace = new Uint32Array(types + 1);
  const initials = new Map<number, number>();
  const pairs = new Map<number, number>();
  const sums = new Float32Array(count * (KINDS + 1));
  const lattice = new Lattice(transitions);
  let at = 0;
  for (let s = 0; s < stretches.length; s += 2) {
    const first = stretches[s];
    const length = stretches[s + 1] - first;
    lattice.load(length, scores, at * LABELS);
    lattice.run(length);
    lattice.viterbi(length, labels, at);
    for (let i = 0; i < length; i++) {
      const t = type[first + i];
      seen[t]++;
      for (let k = 0; k < KINDS; k++) {
        let p = 0;
        for (let y = 1 + 4 * k; y < 5 + 4 * k; y++) p += lattice.marginal(i, y);
        kinds[(at + i) * KINDS + k] = p;
        if (t > 0) votes[t * KINDS + k] += p;
      }
      const label = labels[at + i];
      if (label === 0) continue;
      const kind = (label - 1) >> 2;
      const part = (label - 1) % 4;
      if (part === 3) continue;
      if (kind === 0 && part === 2) closes[t]++;
      if (kind === 0 && part === 0) opens[t]++;
      if (kind === 1) within[t]++;
      if (kind === 2) withinPlace[t]++;
      if (part === 0) {
        let hash = 0;
        let letters = 0;
        for (let k = i; k < length; k++) {
          if (flags[first + k] & Flag.CAPITAL) {
            hash = Math.imul(hash ^ lower[first + k].charCodeAt(0), 0x01000193);
            letters++;
          }
          if ((labels[at + k] - 1) % 4 === 2) break;
        }
        if (letters > 1) initials.set(hash, kind + 1);
      }
      if (part !== 2) {
        const key = pair(word[first + i], word[first + i + 1]);
        let sum = pairs.get(key);
        if (sum === undefined) pairs.set(key, (sum = pairs.size * (KINDS + 1)));
        for (let k = 0; k < KINDS; k++) sums[sum + k] += kinds[(at + i) * KINDS + k];
        sums[sum + KINDS]++;
      }
    }
    at += length;
  }
  votes.fill(0, 0, KINDS);
  return { kinds, labels, votes, seen, closes, opens, within, withinPlace, initials, pairs, sums };
}

/** Hash of an acronym's letters, as `lookBack` makes it of initials. */
function initialsOf(lower: string): number {
  let hash = 0;
  for (let k = 0; k < lower.length; k++) {
    const code = lower.charCodeAt(k);
    if (code !== 46) hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash;
}

const TEMPLATES = 130;
const level = (p: number): number => (p < 0.05 ? 0 : p < 0.3 ? 1 : p < 0.7 ? 2 : p < 0.95 ? 3 : 4);
const often = (n: number): number => (n < 2 ? n : n < 4 ? 2 : 3);

/** What the word at `i` is elsewhere in the document: the strongest kind and how strong, its own occurrence left out. */
function elsewhere(reading: Reading, look: FirstLook, i: number, at: number): number {
  const t = reading.type[i];
  const others = look.seen[t] - 1;
  return t === 0 || others <= 0 ? 0 : strongest(look, t, 1, at, others);
}

/** The strongest kind of a type's words and how strong, those of token `at` left out if `own` is 1. */
function strongest(look: FirstLook, t: number, own: number, at: number, count: number): number {
  let best = 0;
  let highest = -1;
  for (let k = 0; k < KINDS; k++) {
    const p = (look.votes[t * KINDS + k] - own * look.kinds[at * KINDS + k]) / count;
    if (p > highest) {
      highest = p;
      best = k;
    }
  }
  return 1 + best + 3 * level(highest);
}

/** Features of the second look at token `i`, which is the `at`th of the stretch tokens; returns how many. */
export function secondFeaturesOf(
  reading: Reading,
  look: FirstLook,
  i: number,
  at: number,
  first: number,
  end: number,
  out: Int32Array,
): number {
  const { document, shape, listed, place, type, word, style, active } = reading;
  const { flags, lower } = document.tokens;
  let n = 0;
  let t = TEMPLATES;
  const add = (value: number) => {
    out[n++] = featureOf(t++, value);
  };
  const own = look.labels[at];
  const part = own === 0 ? 4 : (own - 1) % 4;
  const kind = own === 0 ? 3 : (own - 1) >> 2;
  const id = type[i];
  const here = elsewhere(reading, look, i, at);
  const before = i > first ? elsewhere(reading, look, i - 1, at - 1) : active[i - 1] ? 0 : 30;
  const after = i + 1 < end ? elsewhere(reading, look, i + 1, at + 1) : active[i + 1] ? 0 : 30;
  const closes = look.closes[id] - (kind === 0 && part === 2 ? 1 : 0);
  const opens = look.opens[id] - (kind === 0 && part === 0 ? 1 : 0);
  const within = look.within[id] - (kind === 1 && part < 3 ? 1 : 0);
  const withinPlace = look.withinPlace[id] - (kind === 2 && part < 3 ? 1 : 0);
  const roles = id === 0 ? 0 : often(closes) | (often(opens) << 2) | (often(within) << 4) | (often(withinPlace) << 6);
  const names = (listed[i] & (Listed.GIVEN_NAME | Listed.SURNAME | Listed.PERSON)) >>> 11;
  const sure = level(look.kinds[at * KINDS + (kind === 3 ? 0 : kind)]);
  const run = (i > first && flags[i - 1] & Flag.CAPITAL ? 1 : 0) | (i + 1 < end && flags[i + 1] & Flag.CAPITAL ? 2 : 0);

  add(own | (sure << 4));
  add(here | (own << 5));
  add(here | (run << 5) | (shape[i] << 7));
  add(
    here |
      (level(look.kinds[at * KINDS]) << 5) |
      (level(look.kinds[at * KINDS + 1]) << 8) |
      (level(look.kinds[at * KINDS + 2]) << 11),
  );
  add(before | (here << 5) | (own << 10));
  add(after | (here << 5) | (own << 10));
  add(roles | (run << 8));
  add(roles | (own << 8));
  add(roles | (names << 8) | (style[document.sentenceOf[i]] << 12));
  add(here | (place[i] << 5) | (names << 12));
  add((i > first ? look.labels[at - 1] : active[i - 1] ? 0 : 14) | (own << 4) | (sure << 8));
  add((i + 1 < end ? look.labels[at + 1] : active[i + 1] ? 0 : 14) | (own << 4) | (sure << 8));
  const single = reading.singular[id];
  add(
    (single === 0 ? 0 : 1 + strongest(look, single, 0, 0, look.seen[single])) |
      (own << 6) |
      (often(look.closes[single]) << 10),
  );
  add(pairBits(look, i > first ? pair(word[i - 1], word[i]) : 0) | (own << 5));
  add(pairBits(look, i + 1 < end ? pair(word[i], word[i + 1]) : 0) | (own << 5));
  if (flags[i] & Flag.UPPER && lower[i].length > 1 && lower[i].length < 9)
    add((look.initials.get(initialsOf(lower[i])) ?? 0) | (own << 2));
  return n;
}

function pairBits({ pairs, sums }: FirstLook, key: number): number {
  const sum = key === 0 ? undefined : pairs.get(key);
  if (sum === undefined || sums[sum + KINDS] < 2) return 0;
  let best = 0;
  for (let k = 1; k < KINDS; k++) if (sums[sum + k] > sums[sum + best]) best = k;
  return 1 + best + 3 * level(sums[sum + best] / sums[sum + KINDS]);
}
