import type { Place } from "../../gazetteer/index.js";
import type { Candidate, Form } from "./forms.js";

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
  #total = 0;

  constructor(forms: readonly Form[], beliefs: readonly Belief[]) {
    for (const [i, form] of forms.entries()) {
      const weight = weightOf(form);
      this.#total += weight;
      for (const [k, { place }] of form.candidates.entries()) this.#add(place, weight * beliefs[i][k]);
    }
  }

  #add(place: Place, mass: number): void {
    const { countryCode, subdivision } = place;
    if (countryCode) add(this.#countries, countryCode, mass);
    if (subdivision) add(this.#subdivisions, nation(subdivision), mass);
    if (isPoint(place)) add(this.#cells, cellOf(place), mass);
  }

  /** How much of the other forms lies in the candidate's country, in its subdivision, within some 150 km of it. */
  around(form: Form, belief: Belief, { place }: Candidate): { country: number; subdivision: number; near: number } {
    const weight = weightOf(form);
    let country = this.#countries.get(place.countryCode) ?? 0;
    let subdivision = place.subdivision ? (this.#subdivisions.get(nation(place.subdivision)) ?? 0) : 0;
    let near = 0;
    const point = isPoint(place);
    if (point) for (const cell of cellsAround(place)) near += this.#cells.get(cell) ?? 0;
    form.candidates.forEach(({ place: own }, k) => {
      if (own.countryCode === place.countryCode) country -= weight * belief[k];
      if (own.subdivision && place.subdivision && nation(own.subdivision) === nation(place.subdivision))
        subdivision -= weight * belief[k];
      if (point && isPoint(own) && isAround(place, own)) near -= weight * belief[k];
    });
    return { country: Math.max(0, country), subdivision: Math.max(0, subdivision), near: Math.max(0, near) };
  }

  /** The share of the country in all that is said to lie anywhere. */
  share(countryCode: string): number {
    return this.#total > 0 ? (this.#countries.get(countryCode) ?? 0) / this.#total : 0;
  }

  /** The country, and the subdivision in it, where most of the article's places lie; null if none is named. */
  centre(): { countryCode: string | null; subdivision: string | null } {
    const countryCode = most(this.#countries);
    const inside = new Map([...this.#subdivisions].filter(([code]) => code.slice(0, 2) === countryCode));
    const subdivision = most(inside);
    return { countryCode, subdivision };
  }
}

/** Names that stand often say more, but not twice as much for twice as often. */
const weightOf = (form: Form) => (form.evidenceOnly ? 0.7 : 1) * (1 + Math.log2(form.mentions.length) / 2);

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

function cellsAround({ latitude, longitude }: Place): number[] {
  const cells: number[] = [];
  const y = Math.floor(latitude);
  const x = Math.floor(longitude);
  for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) cells.push(cell(y + dy, x + dx));
  return cells;
}

const isAround = (a: Place, b: Place) =>
  Math.abs(Math.floor(a.latitude) - Math.floor(b.latitude)) <= 1 &&
  Math.abs(Math.floor(a.longitude) - Math.floor(b.longitude)) <= 1;

const RADIANS = Math.PI / 180;

/** Kilometres between two places, near enough for short ways. */
export function kilometres(a: Place, b: Place): number {
  const x = (a.longitude - b.longitude) * Math.cos(((a.latitude + b.latitude) / 2) * RADIANS);
  const y = a.latitude - b.latitude;
  return 111.2 * Math.sqrt(x * x + y * y);
}

/** Whether `a` lies in `b`. */
export function liesIn(a: Place, b: Place): boolean {
  if (a.id === b.id || a.kind === "country") return false;
  if (b.countryCode && a.countryCode !== b.countryCode) return false;
  if (b.kind === "country") return true;
  if (a.kind === "region" && a.subdivision) return false;
  if (b.kind === "region") return b.subdivision ? a.subdivision === b.subdivision : kilometres(a, b) < 350;
  if (b.kind === "county") return a.kind !== "county" && kilometres(a, b) < 60;
  return a.population < b.population && kilometres(a, b) < 40;
}
