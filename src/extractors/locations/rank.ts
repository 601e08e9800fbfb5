import { type Belief, liesIn, Surroundings } from "./context.js";
import type { Candidate, Form } from "./forms.js";
import { FIRST_WEIGHTS, NONE_WEIGHTS, SECOND_WEIGHTS } from "./weights.js";

/** What speaks for a candidate, in the order of the weights. */
export const FEATURES = [
  "people",
  "country",
  "region",
  "county",
  "part of a town",
  "national capital",
  "seat",
  "other name",
  "publisher's country",
  "town abroad",
  "in what follows the comma",
  "not in what follows the comma",
  "in a name beside it",
  "around a name beside it",
  // of the second round only
  "share of the country",
  "others in the country",
  "others in the subdivision",
  "others near",
] as const;
const FIRST = 14;

/** What speaks for it being none of the candidates. */
export const NONE_FEATURES = [
  "none",
  "its words say a site",
  "largest candidate",
  "none in the publisher's country",
] as const;

/** Features of a candidate that the article's other names do not change. */
function ownFeatures(form: Form, { place, alternative }: Candidate, region: string | undefined): Float64Array {
  const x = new Float64Array(FEATURES.length);
  const { kind } = place;
  const abroad = region !== undefined && place.countryCode !== region;
  x[0] = Math.log2(place.population + 1) / 20;
  x[1] = kind === "country" ? 1 : 0;
  x[2] = kind === "region" ? 1 : 0;
  x[3] = kind === "county" ? 1 : 0;
  x[4] = kind === "district" || kind === "site" || kind === "street" ? 1 : 0;
  x[5] = place.seat === 2 ? 1 : 0;
  x[6] = place.seat === 1 ? 1 : 0;
  x[7] = alternative ? 1 : 0;
  x[8] = region !== undefined && !abroad ? 1 : 0;
  x[9] = abroad && kind !== "country" && kind !== "region" ? 1 : 0;
  for (const { form: other, comma, after } of form.beside) {
    const inside = other.candidates.some((c) => liesIn(place, c.place));
    if (comma && after) {
      if (inside) x[10] = 1;
      else if (other.candidates.some((c) => c.place.kind === "country" || c.place.kind === "region")) x[11] = 1;
    } else if (inside) x[12] = 1;
    if (!inside && other.candidates.some((c) => liesIn(c.place, place))) x[13] = 1;
  }
  return x;
}

function noneFeatures(form: Form, region: string | undefined): Float64Array {
  let largest = 0;
  let home = false;
  for (const { place } of form.candidates) {
    if (place.population > largest) largest = place.population;
    if (place.countryCode === region) home = true;
  }
  return Float64Array.of(
    1,
    form.says === "site" ? 1 : 0,
    Math.log2(largest + 1) / 20,
    region !== undefined && !home ? 1 : 0,
  );
}

export interface Features {
  candidates: Float64Array[];
  none: Float64Array;
}

export function firstFeatures(form: Form, region: string | undefined): Features {
  return { candidates: form.candidates.map((c) => ownFeatures(form, c, region)), none: noneFeatures(form, region) };
}

/** Adds what the other names of the article say. */
export function addSurroundings(features: Features, form: Form, belief: Belief, around: Surroundings): void {
  form.candidates.forEach((candidate, k) => {
    const x = features.candidates[k];
    const { country, subdivision, near } = around.around(form, belief, candidate);
    x[FIRST] = around.share(candidate.place.countryCode);
    x[FIRST + 1] = Math.min(1, country / 4);
    x[FIRST + 2] = Math.min(1, subdivision / 3);
    x[FIRST + 3] = Math.min(1, near / 2);
  });
}

/** Probabilities of the candidates under the weights. */
export function believe(features: Features, weights: readonly number[], none: readonly number[]): number[] {
  const scores = features.candidates.map((x) => dot(x, weights));
  const nothing = dot(features.none, none);
  const top = Math.max(nothing, ...scores);
  let sum = Math.exp(nothing - top);
  const odds = scores.map((score) => Math.exp(score - top));
  for (const value of odds) sum += value;
  return odds.map((value) => value / sum);
}

function dot(x: Float64Array, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += x[i] * weights[i];
  return sum;
}

export interface Ranked {
  beliefs: number[][];
  surroundings: Surroundings;
}

/** Which place each form means: first by itself and its neighbours, then twice by what all names agree on. */
export function rank(forms: readonly Form[], region: string | undefined): Ranked {
  const features = forms.map((form) => firstFeatures(form, region));
  let beliefs = features.map((x) => believe(x, FIRST_WEIGHTS, NONE_WEIGHTS[0]));
  let surroundings = new Surroundings(forms, beliefs);
  for (let round = 0; round < 2; round++) {
    beliefs = forms.map((form, i) => {
      addSurroundings(features[i], form, beliefs[i], surroundings);
      return believe(features[i], SECOND_WEIGHTS, NONE_WEIGHTS[1]);
    });
    surroundings = new Surroundings(forms, beliefs);
  }
  return { beliefs, surroundings };
}
