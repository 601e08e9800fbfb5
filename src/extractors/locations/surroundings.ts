import type { Place } from "../../gazetteer/index.js";
import { BRITISH_NATIONS } from "../../lexicon/british-areas.js";
import type { Beside, Form } from "./form.js";

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
 * one pass and asked for each candidate, so that the time is linear in the number of names. Countries and subdivisions are
 * numbers of this article: 0 is one in which nothing lies.
 */
export class Surroundings {
  readonly #codes = new Map<string, number>();
  /** By these numbers: what lies there, what of it around the form that is asked for, and the first form that names it. */
  readonly #sums: number[] = [0];
  readonly #shares: number[] = [0];
  readonly #namedBy: number[] = [-1];
  readonly #cells = new Map<number, number>();
  readonly #forms = new Map<Form, number>();
  /** The candidates that are probable, form after form, and where those of each form begin. */
  readonly #rows: Row[] = [];
  readonly #begins: number[] = [0];
  #total = 0;

  constructor(
    forms: readonly Form[],
    beliefs: readonly Belief[],
    readonly region: string | undefined,
  ) {
    if (region) {
      this.#total = PUBLISHER;
      this.#sums[this.#number(region)] = PUBLISHER;
    }
    for (let i = 0; i < forms.length; i++) {
      const { candidates } = forms[i];
      const belief = beliefs[i];
      const weight = weightOf(forms[i]);
      this.#forms.set(forms[i], i);
      this.#total += weight;
      for (let k = 0; k < candidates.length; k++)
        if (belief[k] > NEGLIGIBLE) this.#add(candidates[k].place, i, belief[k], weight * belief[k]);
      this.#begins.push(this.#rows.length);
    }
  }

  #number(code: string): number {
    let known = this.#codes.get(code);
    if (known === undefined) {
      known = this.#sums.length;
      this.#codes.set(code, known);
      this.#sums.push(0);
      this.#shares.push(0);
      this.#namedBy.push(-1);
    }
    return known;
  }

  #add(place: Place, form: number, belief: number, mass: number): void {
    const country = place.countryCode ? this.#number(place.countryCode) : 0;
    const subdivision = place.subdivision ? this.#number(nation(place.subdivision)) : 0;
    const cell = isPoint(place) ? cellOf(place) : -1;
    if (place.kind === "country" && belief > 0.5 && this.#namedBy[country] < 0) this.#namedBy[country] = form;
    this.#rows.push({ place, country, subdivision, cell, belief, mass });
    if (country) this.#sums[country] += mass;
    if (subdivision) this.#sums[subdivision] += mass;
    if (cell >= 0) for (const step of AROUND_CELL) add(this.#cells, cell + step, mass);
  }

  /**
   * How much of the other forms lies in the country of each candidate, in its subdivision, within some 150 km of it, the
   * country's share, and the shares of both among the names around it: written into the columns of the candidates'
   * features from `column` on, `width` a candidate. What the form itself has added to the sums is taken off. Returns the
   * shares of the countries of no candidate.
   */
  around(form: Form, x: Float64Array, column: number, width: number): Elsewhere {
    const { candidates } = form;
    const number = this.#forms.get(form) ?? -1;
    const others = ofNamesake(form);
    this.#shareOut(form, others, 1);
    const listed = form.beside.filter((one) => one.listed);
    const elsewhere = { article: 1, nearby: 1 };
    const counted: number[] = [];
    for (let k = 0; k < candidates.length; k++) {
      const { place } = candidates[k];
      const country = this.#codes.get(place.countryCode) ?? 0;
      const subdivision = place.subdivision ? (this.#codes.get(nation(place.subdivision)) ?? 0) : 0;
      const cell = isPoint(place) ? cellOf(place) : -1;
      const at = k * width + column;
      x[at] = this.#total > 0 ? this.#sums[country] / this.#total : 0;
      x[at + 1] = this.#sums[country];
      x[at + 2] = this.#sums[subdivision];
      x[at + 3] = cell >= 0 ? (this.#cells.get(cell) ?? 0) : 0;
      this.#takeOff(number, country, subdivision, cell, x, at);
      for (const other of others) this.#takeOff(this.#forms.get(other) ?? -1, country, subdivision, cell, x, at);
      x[at + 1] = Math.min(1, Math.max(0, x[at + 1]) / 4);
      x[at + 2] = Math.min(1, Math.max(0, x[at + 2]) / 3);
      x[at + 3] = Math.min(1, Math.max(0, x[at + 3]) / 2);
      x[at + 4] = this.#shares[country];
      x[at + 5] = this.#shares[subdivision];
      x[at + 12] = listed.length > 1 && cell < 0 ? this.#alike(place, listed) : 0;
      const named = this.#namedBy[country];
      x[at + 6] = place.countryCode === this.region || named < 0 || named === number ? 0 : 1;
      if (counted.includes(country)) continue;
      counted.push(country);
      elsewhere.article -= x[at];
      elsewhere.nearby -= x[at + 4];
    }
    this.#shareOut(form, others, 0);
    return elsewhere;
  }

  /** What a form has added to the sums of a candidate's country, subdivision and surroundings. */
  #takeOff(form: number, country: number, subdivision: number, cell: number, x: Float64Array, at: number): void {
    for (let i = this.#begins[form]; i < this.#begins[form + 1]; i++) {
      const other = this.#rows[i];
      if (other.country === country) x[at + 1] -= other.mass;
      if (other.subdivision === subdivision) x[at + 2] -= other.mass;
      if (cell >= 0 && other.cell >= 0 && AROUND_CELL.has(other.cell - cell)) x[at + 3] -= other.mass;
    }
  }

  /** How far the names listed with it are of its kind and country: states with states, countries with countries. */
  #alike(place: Place, listed: readonly Beside[]): number {
    let alike = 0;
    for (const { form } of listed) {
      const number = this.#forms.get(form) ?? -1;
      for (let i = this.#begins[number]; i < this.#begins[number + 1]; i++) {
        const { place: other, belief } = this.#rows[i];
        if (other.kind === place.kind && (place.kind === "country" || other.countryCode === place.countryCode))
          alike += belief;
      }
    }
    return alike / listed.length;
  }

  /** Adds the shares of countries and subdivisions among the names around a form's mentions, or clears them. */
  #shareOut({ near }: Form, others: readonly Form[], times: 0 | 1): void {
    let total = AROUND;
    for (const { weight } of near) total += weight;
    for (const { form, weight } of near) {
      if (others.includes(form)) continue;
      const number = this.#forms.get(form) ?? -1;
      for (let i = this.#begins[number]; i < this.#begins[number + 1]; i++) {
        const { country, subdivision, belief } = this.#rows[i];
        const share = (weight * belief) / total;
        if (country) this.#shares[country] = times * (this.#shares[country] + share);
        if (subdivision) this.#shares[subdivision] = times * (this.#shares[subdivision] + share);
      }
    }
  }
}

const NOTHING: readonly Form[] = [];

/** What another place of the same name, and what says where that lies, add: nothing that speaks of this one. */
const ofNamesake = ({ namesake }: Form): readonly Form[] =>
  namesake === null
    ? NOTHING
    : [namesake, ...namesake.beside.filter(({ within, after }) => within && after).map(({ form }) => form)];

/** A probable candidate: its place, the numbers of what it lies in, and how much it adds to them. */
interface Row {
  readonly place: Place;
  readonly country: number;
  readonly subdivision: number;
  /** -1 if it is no point. */
  readonly cell: number;
  readonly belief: number;
  readonly mass: number;
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
      if (subdivision) add(subdivisions, subdivision, weight * beliefs[i][k]);
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

const NEGLIGIBLE = 0.02;

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

/** The British counties and boroughs are part of a nation that has a code too: that is what towns agree on. */
const nation = (subdivision: string) =>
  subdivision.startsWith("GB-") ? (BRITISH_NATIONS.get(subdivision) ?? "GB-ENG") : subdivision;

const isPoint = ({ kind }: Place) => kind !== "country" && kind !== "region";

/** A square degree; one farther north is a row farther. */
const cellOf = ({ latitude, longitude }: Place) => (Math.floor(latitude) + 90) * ROW + Math.floor(longitude) + 181;
const ROW = 400;
/** From a square degree to those around it. */
const AROUND_CELL: ReadonlySet<number> = new Set([-1, 0, 1].flatMap((step) => [step - ROW, step, step + ROW]));
