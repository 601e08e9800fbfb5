import type { Place } from "../../gazetteer/index.js";
import { kilometres, liesIn, saysWhere } from "./distance.js";
import type { Beside, Candidate, Form } from "./form.js";
import { type Belief, type Centre, centreOf, Surroundings } from "./surroundings.js";
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
  "in the place that follows",
  "not in the place that follows",
  "in a name beside it",
  "around a name beside it",
  "from 100,000 people",
  "from a million people",
  "under 5,000 people",
  "under 5,000 people abroad",
  "the only one of its size",
  "region of under two million people",
  "region abroad",
  "area with a great town of its name",
  "area that says where",
  "the only one of its name",
  "the only one of its name in the publisher's country",
  "surely in the place that follows",
  "town after an article",
  "great town alone in a dateline",
  "people to those of the largest",
  "surely not in the state that follows",
  // of the second round only
  "share of the country",
  "others in the country",
  "others in the subdivision",
  "others near",
  "share of the country around it",
  "share of the subdivision around it",
  "its country is named",
  "capital of a country that is named",
  // and the country's share is missing
  "under 5,000 people",
  "under 100,000 people",
  "other name only",
  "region or county",
  // and last
  "of a kind with the names listed with it",
  "alone in a country, with a town of its name at home",
] as const;
/** How many of them the first round has. */
export const FIRST = 30;

/** What speaks for it being none of the candidates. */
export const NONE_FEATURES = [
  "none",
  "its words say a site",
  "largest candidate",
  "none in the publisher's country",
  "largest of its own name",
  "from 50,000 people of its own name",
  // of the second round only
  "share of other countries",
  "share of other countries around it",
  "share of other countries, largest under 20,000",
] as const;

/** Features of a form's candidates, a row of `WIDTH` each, and of there being none. */
export interface Features {
  readonly candidates: Float64Array;
  readonly none: Float64Array;
}

export const WIDTH = FEATURES.length;

/** Towns of so many people are known without their state or country. */
const GREAT = 250_000;

/** Kilometres within which places of one name are as good as one. */
const SAME_SPOT = 50;

/** Features that the article's other names do not change, but those beside it. */
export function firstFeatures(form: Form, region: string | undefined): Features {
  const { candidates } = form;
  const x = new Float64Array(candidates.length * WIDTH);
  let largest = 0;
  let second = 0;
  let home = 0;
  let atHome: Place | null = null;
  let own = 0;
  for (const { place, alternative } of candidates) {
    if (!alternative && place.population > own) own = place.population;
    if (place.population > largest) {
      second = largest;
      largest = place.population;
    } else if (place.population > second) second = place.population;
    if (place.countryCode !== region) continue;
    // "Douglas" is a town and what is governed from it
    if (atHome === null || kilometres(place, atHome) > SAME_SPOT) home++;
    atHome ??= place;
  }
  for (let k = 0; k < candidates.length; k++) {
    describe(candidates[k], region, x, k * WIDTH);
    const { population } = candidates[k].place;
    x[k * WIDTH + 18] = population === largest && second * 8 < largest ? 1 : 0;
    x[k * WIDTH + 28] = (Math.log2(population + 1) - Math.log2(largest + 1)) / 20;
    if (candidates.length === 1) x[k * WIDTH + 23] = 1;
    if (candidates[k].place.countryCode === region && home === 1) x[k * WIDTH + 24] = 1;
    if (hasGreatTown(candidates, candidates[k].place)) x[k * WIDTH + 21] = 1;
    compare(form.beside, candidates[k].place, x, k * WIDTH);
    if (candidates[k].place.kind === "city") {
      if (form.article) x[k * WIDTH + 26] = 1;
      if (form.aloneInDateline && (population >= GREAT || candidates[k].place.seat === 2)) x[k * WIDTH + 27] = 1;
    }
  }
  const none = Float64Array.of(
    1,
    form.says === "site" ? 1 : 0,
    Math.log2(largest + 1) / 20,
    region !== undefined && home === 0 ? 1 : 0,
    Math.log2(own + 1) / 20,
    own >= 5e4 ? 1 : 0,
    0,
    0,
    0,
  );
  return { candidates: x, none };
}

function describe({ place, alternative }: Candidate, region: string | undefined, x: Float64Array, at: number): void {
  const { kind, population } = place;
  const abroad = region !== undefined && place.countryCode !== region;
  x[at] = Math.log2(population + 1) / 20;
  if (kind === "country") x[at + 1] = 1;
  else if (kind === "region") {
    x[at + 2] = 1;
    x[at + 19] = population < 2e6 ? 1 : 0;
    x[at + 20] = abroad ? 1 : 0;
  } else {
    if (kind === "county") x[at + 3] = 1;
    else if (kind !== "city") x[at + 4] = 1;
    x[at + 9] = abroad && kind !== "site" && kind !== "street" ? 1 : 0;
    if (kind === "city" || kind === "district") {
      x[at + 14] = population >= 1e5 ? 1 : 0;
      x[at + 15] = population >= 1e6 ? 1 : 0;
      x[at + 16] = population < 5e3 ? 1 : 0;
      x[at + 17] = population < 5e3 && abroad ? 1 : 0;
    }
  }
  if (place.seat === 2) x[at + 5] = 1;
  if (place.seat === 1) x[at + 6] = 1;
  if (alternative) x[at + 7] = 1;
  if (region !== undefined && !abroad) x[at + 8] = 1;
}

/** "Lagos" is the town before it is the state; so is "New York", and "Moscow" before the region around it. */
export const hasGreatTown = (candidates: readonly Candidate[], area: Place): boolean =>
  (area.kind === "region" || area.kind === "county") &&
  candidates.some(
    ({ place }) =>
      place.kind === "city" &&
      place.countryCode === area.countryCode &&
      (place.seat > 0 || place.population * 5 > area.population) &&
      (place.subdivision === area.subdivision || area.kind === "county" || kilometres(place, area) < SAME_SPOT),
  );

/** Kilometres from the middle of a county beyond which nothing lies in it. */
const OUTSIDE = 100;

/** "Norfolk, Suffolk and Essex": areas of one country may stand in a list. */
const isElsewhere = (place: Place, area: Place) =>
  place.countryCode !== area.countryCode ||
  (area.kind === "region" ? place.kind !== "region" : isTown(place) && kilometres(place, area) > OUTSIDE);

const isTown = ({ kind }: Place) => kind === "city" || kind === "district";

/** What the names beside it say of a candidate: that it lies in one of them, or one of them in it. */
function compare(beside: readonly Beside[], place: Place, x: Float64Array, at: number): void {
  for (const { form: other, within, surely, after } of beside) {
    let inside = false;
    let around = false;
    let area = false;
    let state = false;
    for (const { place: near } of other.candidates) {
      state ||= saysWhere(near) && isElsewhere(place, near);
      inside ||= liesIn(place, near);
      around ||= liesIn(near, place);
      area ||= near.kind === "country" || near.kind === "region";
    }
    if (within && after) {
      if (inside) {
        x[at + 10] = 1;
        if (surely) x[at + 25] = 1;
      } else {
        if (area) x[at + 11] = 1;
        if (surely && state && place.countryCode) x[at + 29] = 1;
      }
    } else if (inside) x[at + 12] = 1;
    if (around && !inside) x[at + 13] = 1;
    const isArea = place.kind === "country" || place.kind === "region" || place.kind === "county";
    // "Wells, Maine", though no gazetteer lists this Wells
    if (within && !after && ((around && isArea) || (surely && !around && saysWhere(place)))) x[at + 22] = 1;
  }
}

/** Towns of so many people are what news of their country means. */
const HOME_TOWN = 10_000;
/** With less than this of the other names in its country, nothing else speaks of it. */
const ALONE = 0.02;

/** Adds what the other names of the article say. */
export function addSurroundings(features: Features, form: Form, around: Surroundings): void {
  const { candidates: x, none } = features;
  const elsewhere = around.around(form, x, FIRST, WIDTH);
  const { region } = around;
  const atHome = form.candidates.some(
    ({ place }) => place.countryCode === region && isTown(place) && place.population >= HOME_TOWN,
  );
  for (let k = 0; k < form.candidates.length; k++) {
    const at = k * WIDTH;
    const { place, alternative } = form.candidates[k];
    const missing = 1 - Math.max(x[at + FIRST], x[at + FIRST + 4]);
    const town = place.kind === "city" || place.kind === "district";
    const capital = place.seat === 2 && place.population >= 5e5 && !alternative && x[at + 11] === 0;
    x[at + FIRST + 7] = capital ? x[at + FIRST + 6] : 0;
    x[at + FIRST + 8] = town && place.population < 5e3 ? missing : 0;
    x[at + FIRST + 9] = town && place.population < 1e5 ? missing : 0;
    x[at + FIRST + 10] = alternative ? missing : 0;
    x[at + FIRST + 13] =
      atHome && place.countryCode !== region && place.seat !== 2 && x[at + FIRST + 1] < ALONE ? 1 : 0;
    x[at + FIRST + 11] = place.kind === "region" || place.kind === "county" ? missing : 0;
  }
  none[6] = elsewhere.article;
  none[7] = elsewhere.nearby;
  none[8] = 2 ** (none[4] * 20) < 20_000 ? elsewhere.article : 0;
}

/** Probabilities of the candidates under the weights. */
export function believe(
  { candidates, none }: Features,
  weights: readonly number[],
  ofNone: readonly number[],
): number[] {
  const nothing = dot(none, 0, ofNone);
  let top = nothing;
  const odds: number[] = [];
  for (let at = 0; at < candidates.length; at += WIDTH) {
    const score = dot(candidates, at, weights);
    if (score > top) top = score;
    odds.push(score);
  }
  let sum = Math.exp(nothing - top);
  for (let k = 0; k < odds.length; k++) sum += odds[k] = Math.exp(odds[k] - top);
  for (let k = 0; k < odds.length; k++) odds[k] /= sum;
  return odds;
}

function dot(x: Float64Array, at: number, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += x[at + i] * weights[i];
  return sum;
}

/** A nationality names its country and no other. */
const isCertain = ({ evidenceOnly, candidates }: Form) =>
  evidenceOnly && candidates.length === 1 && candidates[0].place.id < 0;
// no whole number: the engine keeps those apart from other numbers
const CERTAIN: Belief = [1 - Number.EPSILON];

export interface Ranked {
  beliefs: readonly Belief[];
  centre: Centre;
}

/** Which place each form means: first by itself and its neighbours, then by what all names agree on. */
export function rank(forms: readonly Form[], region: string | undefined): Ranked {
  const features = forms.map((form) => (isCertain(form) ? null : firstFeatures(form, region)));
  const first = features.map((x) => (x ? believe(x, FIRST_WEIGHTS, NONE_WEIGHTS[0]) : CERTAIN));
  const surroundings = new Surroundings(forms, first, region);
  const beliefs = forms.map((form, i) => {
    const x = features[i];
    if (!x) return CERTAIN;
    addSurroundings(x, form, surroundings);
    return believe(x, SECOND_WEIGHTS, NONE_WEIGHTS[1]);
  });
  return { beliefs, centre: centreOf(forms, beliefs, region) };
}
