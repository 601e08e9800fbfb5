import type { Place } from "../../gazetteer/index.js";
import type { Beside, Form } from "./forms.js";

/** The publisher's country counts as so many names that lie in it. */
const PUBLISHER = 1.5;

/** With less than this around a name, what there is is no majority. */
const AROUND = 0.3;

/** The shares of the countries of no candidate, in the article and around the name. */
export interface Elsewhere {
  article: number;
  nearby: number;
}

/** How probable each candidate of a form is; what is left to 1 is that it is none of them. */
export type Belief = readonly number[];

/**
 * What the places of an article agree on: how much of them lies in each country, subdivision and square degree. Filled in
 * one pass and asked for each candidate, so that the time is linear in the number of names.
 */
export class Surroundings {
  readonly #countries = new Map<string, number>();
  readonly #subdivisions = new Map<string, number>();
  readonly #cells = new Map<number, number>();
  /** What each form has added, if anything. */
  readonly #added = new Map<Form, { place: Place; mass: number }[]>();
  /** Countries that are named, each with the first form that does. */
  readonly #named = new Map<string, Form>();
  #total = 0;

  constructor(
    forms: readonly Form[],
    beliefs: readonly Belief[],
    readonly region: string | undefined,
  ) {
    if (region) {
      this.#total = PUBLISHER;
      this.#countries.set(region, PUBLISHER);
    }
    for (let i = 0; i < forms.length; i++) {
      const { candidates } = forms[i];
      const weight = weightOf(forms[i]);
      const added: { place: Place; mass: number }[] = [];
      this.#added.set(forms[i], added);
      this.#total += weight;
      for (let k = 0; k < candidates.length; k++)
        if (beliefs[i][k] > NEGLIGIBLE) {
          if (candidates[k].place.kind === "country" && beliefs[i][k] > 0.5) this.#name(candidates[k].place, forms[i]);
          added.push({ place: candidates[k].place, mass: beliefs[i][k] });
          this.#add(candidates[k].place, weight * beliefs[i][k]);
        }
    }
  }

  #name({ countryCode }: Place, form: Form): void {
    if (!this.#named.has(countryCode)) this.#named.set(countryCode, form);
  }

  #add(place: Place, mass: number): void {
    const { countryCode, subdivision } = place;
    if (countryCode) add(this.#countries, countryCode, mass);
    if (subdivision) add(this.#subdivisions, nation(subdivision), mass);
    if (!isPoint(place)) return;
    const y = Math.floor(place.latitude);
    const x = Math.floor(place.longitude);
    for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) add(this.#cells, cell(y + dy, x + dx), mass);
  }

  /**
   * How much of the other forms lies in the country of each candidate, in its subdivision, within some 150 km of it, the
   * country's share, and the shares of both among the names around it: written into the columns of the candidates'
   * features from `column` on, `width` a candidate. What the form itself has added to the sums is taken off. Returns the
   * shares of the countries of no candidate.
   */
  around(form: Form, belief: Belief, x: Float64Array, column: number, width: number): Elsewhere {
    const { candidates } = form;
    const weight = weightOf(form);
    const nearby = this.#nearby(form);
    const listed = form.beside.filter((one) => one.listed);
    const own: number[] = [];
    for (let k = 0; k < candidates.length; k++) if (belief[k] > NEGLIGIBLE) own.push(k);
    const elsewhere = { article: 1, nearby: 1 };
    const counted = new Set<string>();
    for (let k = 0; k < candidates.length; k++) {
      const { place } = candidates[k];
      const subdivision = nation(place.subdivision);
      const point = isPoint(place);
      let inCountry = this.#countries.get(place.countryCode) ?? 0;
      let inSubdivision = subdivision ? (this.#subdivisions.get(subdivision) ?? 0) : 0;
      let near = point ? (this.#cells.get(cellOf(place)) ?? 0) : 0;
      for (const o of own) {
        const other = candidates[o].place;
        const mass = weight * belief[o];
        if (other.countryCode === place.countryCode) inCountry -= mass;
        if (subdivision && nation(other.subdivision) === subdivision) inSubdivision -= mass;
        if (point && isPoint(other) && isAround(place, other)) near -= mass;
      }
      const at = k * width + column;
      x[at] = this.#total > 0 ? (this.#countries.get(place.countryCode) ?? 0) / this.#total : 0;
      x[at + 1] = Math.min(1, Math.max(0, inCountry) / 4);
      x[at + 2] = Math.min(1, Math.max(0, inSubdivision) / 3);
      x[at + 3] = Math.min(1, Math.max(0, near) / 2);
      x[at + 4] = nearby.get(place.countryCode) ?? 0;
      x[at + 5] = subdivision && subdivision !== "GB" ? (nearby.get(subdivision) ?? 0) : 0;
      x[at + 12] = listed.length > 1 && !point ? this.#alike(place, listed) : 0;
      x[at + 6] = place.countryCode === this.region || (this.#named.get(place.countryCode) ?? form) === form ? 0 : 1;
      if (counted.has(place.countryCode)) continue;
      counted.add(place.countryCode);
      elsewhere.article -= x[at];
      elsewhere.nearby -= x[at + 4];
    }
    return elsewhere;
  }

  /** How far the names listed with it are of its kind and country: states with states, countries with countries. */
  #alike(place: Place, listed: readonly Beside[]): number {
    let alike = 0;
    for (const { form } of listed)
      for (const { place: other, mass } of this.#added.get(form) ?? [])
        if (other.kind === place.kind && (place.kind === "country" || other.countryCode === place.countryCode))
          alike += mass;
    return alike / listed.length;
  }

  /** Shares of countries and subdivisions among the names around a form's mentions. */
  #nearby({ near }: Form): Map<string, number> {
    const shares = new Map<string, number>();
    let total = AROUND;
    for (const { weight } of near) total += weight;
    for (const { form, weight } of near)
      for (const { place, mass } of this.#added.get(form) ?? []) {
        const share = (weight * mass) / total;
        const subdivision = nation(place.subdivision);
        if (place.countryCode) add(shares, place.countryCode, share);
        if (subdivision && subdivision !== "GB") add(shares, subdivision, share);
      }
    return shares;
  }
}

/** The country, and the subdivision in it, where most of the article's places lie; null if none is named. */
export function centreOf(forms: readonly Form[], beliefs: readonly Belief[], region: string | undefined): Centre {
  const countries = new Map<string, number>();
  const subdivisions = new Map<string, number>();
  if (region) countries.set(region, PUBLISHER);
  for (let i = 0; i < forms.length; i++) {
    const weight = weightOf(forms[i]);
    for (let k = 0; k < forms[i].candidates.length; k++) {
      if (beliefs[i][k] <= NEGLIGIBLE) continue;
      const { countryCode, subdivision } = forms[i].candidates[k].place;
      if (countryCode) add(countries, countryCode, weight * beliefs[i][k]);
      if (subdivision) add(subdivisions, nation(subdivision), weight * beliefs[i][k]);
    }
  }
  const countryCode = most(countries);
  return {
    countryCode,
    subdivision: most(new Map([...subdivisions].filter(([code]) => code.slice(0, 2) === countryCode))),
  };
}

export interface Centre {
  countryCode: string | null;
  subdivision: string | null;
}

const NEGLIGIBLE = 0.005;

/** Names that stand often say more, but not twice as much for twice as often. */
const weightOf = ({ weight, mentions }: Form) => weight * (1 + Math.log2(mentions.length) / 2);

function add<K>(map: Map<K, number>, key: K, mass: number): void {
  map.set(key, (map.get(key) ?? 0) + mass);
}

function most(map: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  let mass = 0;
  for (const [key, value] of map)
    if (value > mass || (value === mass && best !== null && key < best)) {
      best = key;
      mass = value;
    }
  return best;
}

/** The British counties and boroughs are part of a nation that has a code too; for agreement the country is enough. */
const nation = (subdivision: string) => (subdivision.startsWith("GB-") ? "GB" : subdivision);

const isPoint = ({ kind }: Place) => kind !== "country" && kind !== "region";

const cell = (latitude: number, longitude: number) => (latitude + 90) * 400 + longitude + 180;
const cellOf = ({ latitude, longitude }: Place) => cell(Math.floor(latitude), Math.floor(longitude));

const isAround = (a: Place, b: Place) =>
  Math.abs(Math.floor(a.latitude) - Math.floor(b.latitude)) <= 1 &&
  Math.abs(Math.floor(a.longitude) - Math.floor(b.longitude)) <= 1;
