import { type Document, Flag, type Tokens } from "../../document/index.js";
import { gazetteer, MEDIUM, nameOf, type Place, PlaceClass } from "../../gazetteer/index.js";
import { PREPOSITIONS } from "../../lexicon/function-words.js";
import {
  AREA_OPENERS,
  AREA_WORDS,
  DIRECTION_WORDS,
  DISTRICT_WORDS,
  PART_WORDS,
  ROAD_LETTERS,
  SITE_WORDS,
  STREET_OPENERS,
  STREET_WORDS,
  WORLD_PARTS,
} from "../../lexicon/place-words.js";
import type { LocationKind } from "../../schemas/index.js";
import type { FoundName } from "../names/index.js";
import { kilometres } from "./distance.js";
import { evidenceOf } from "./evidence.js";
import { type Candidate, type Form, type KnownPlace, type Meaning, makeForm, type Occurrence } from "./form.js";
import { isAfterArticle, isDateline, isWithin, noteNearby, tieNeighbours } from "./neighbours.js";

const MOST_CANDIDATES = 16;
/** Towns of so many people have parts that news names. */
const GREAT = 250_000;
/** Kilometres within which the desk's place and the gazetteer's of that name are one. */
const SAME_PLACE = 25;

/** What a wording may be the name of. */
interface Reading extends Meaning {
  /** The same for the same name: its number in the gazetteer, or its words. */
  readonly key: string | number;
}

/** The desk's entry with coordinates, if it is one. */
const knownPlace = ({ known }: FoundName): KnownPlace | null => (known && "latitude" in known ? known : null);

/** Reads names of places, each wording once a document. */
export class Names {
  readonly #byName = new Map<number, readonly Candidate[]>();
  constructor(readonly document: Document) {}

  candidates(name: number): readonly Candidate[] {
    let known = this.#byName.get(name);
    if (!known) {
      const index = gazetteer();
      const own = index.ownPlaces(name);
      // "Mexico" is never short for Mexico City
      const places = index.placesOf(name).map(index.place);
      const country =
        index.classOf(name) & PlaceClass.COUNTRY ? places.find(({ kind }) => kind === "country") : undefined;
      known = places
        .map((place, i) => ({ place, alternative: i >= own && place.kind === "city" }))
        .filter(({ place, alternative }) => !(alternative && place.countryCode === country?.countryCode))
        .sort((a, b) => b.place.population - a.place.population || a.place.id - b.place.id)
        .slice(0, MOST_CANDIDATES);
      this.#byName.set(name, known);
    }
    return known;
  }

  read(mention: FoundName): Reading {
    const { firstToken: first, endToken: end } = mention;
    const { document } = this;
    const desk = knownPlace(mention);
    if (desk) {
      const candidates = this.#listed(desk, nameOf(document, first, end));
      const says = kindOfWords(document.tokens, first, end);
      return { key: `known ${desk.name}`, candidates, says, part: false, wholes: [], anchors: [] };
    }
    const says = kindOfWords(document.tokens, first, end);
    const name = nameOf(document, first, end);
    const fits = this.#fitting(name, says, first, end);
    if (fits.length > 0) {
      // "Washington state" is not the "Washington" of the next sentence
      const all = fits.length === this.candidates(name).length;
      return {
        key: all ? name : `${name} ${fits[0].place.kind}`,
        candidates: fits,
        says,
        part: false,
        wholes: this.#wholes(first, end),
        anchors: [],
      };
    }
    if (says === "street" && !(document.tokens.flags[end - 1] & Flag.CAPITAL)) {
      // "Champs-Élysées boulevard"
      const bare = nameOf(document, first, end - 1);
      const streets = this.#fitting(bare, says, first, end);
      if (streets.length > 0) return { key: bare, candidates: streets, says, part: false, wholes: [], anchors: [] };
    }
    const key = wording(document, first, end);
    const none = { key, candidates: [], says, part: false, wholes: [] };
    if (says === "street") return { ...none, anchors: [] };
    return this.#inner(first, end, key) ?? { ...none, anchors: this.#anchors(first, end) };
  }

  /** The candidates that what its words say, or the word after it, allows. */
  #fitting(name: number, says: LocationKind | null, first: number, end: number): readonly Candidate[] {
    if (name < 0) return [];
    const candidates = this.candidates(name);
    if (says === "street") return candidates.filter(({ place }) => isStreetly(place));
    const { lower, length } = this.document.tokens;
    const after = end < length ? lower[end] : "";
    // "in Miranda village", but "a Kentucky village"
    const town = VILLAGES.has(after) && first > 0 && PREPOSITIONS.has(lower[first - 1]);
    if (!town && !STATE_WORDS.has(after)) return candidates;
    const kept = candidates.filter(({ place }) => isTown(place) === town && place.kind !== "country");
    return kept.length > 0 || town ? kept : candidates;
  }

  /** What the gazetteer has at the place where the desk puts a name. */
  #listed({ latitude, longitude }: KnownPlace, name: number): readonly Candidate[] {
    if (name < 0) return [];
    return this.candidates(name)
      .filter(({ place }) => kilometres(place, { latitude, longitude }) < SAME_PLACE)
      .slice(0, 1);
  }

  #wholes(first: number, end: number): readonly Candidate[] {
    if (end - first < 2 || !PART_WORDS.has(this.document.tokens.lower[first])) return [];
    const name = nameOf(this.document, first + 1, end);
    if (name < 0) return [];
    return this.candidates(name).filter(({ place }) => place.kind === "city" && place.population >= GREAT);
  }

  #anchors(first: number, end: number): readonly Place[] {
    for (let to = Math.min(end - 1, first + 4); to > first; to--) {
      const name = nameOf(this.document, first, to);
      if (name >= 0) return this.candidates(name).map(({ place }) => place);
    }
    return [];
  }

  /** "West Philadelphia", "Bulacan Province", "City of Durham": what is left without the word is the name. */
  #inner(first: number, end: number, key: string): Reading | null {
    const { lower } = this.document.tokens;
    let from = first;
    let to = end;
    if (lower[from] === "the") from++;
    let part = false;
    let area = false;
    while (from + 1 < to && PART_WORDS.has(lower[from])) {
      part = true;
      from += lower[from + 1] === "-" ? 2 : 1;
    }
    if (from + 2 < to && AREA_OPENERS.has(lower[from]) && lower[from + 1] === "of") {
      area = true;
      from += 2;
    } else if (to - from > 1 && AREA_WORDS.has(lower[to - 1])) {
      area = true;
      to--;
    }
    if ((!part && !area) || from >= to) return null;
    const name = nameOf(this.document, from, to);
    if (name < 0) return null;
    const all = this.candidates(name).filter(({ place }) => !area || place.kind !== "country");
    const areas = area ? all.filter(({ place }) => place.kind === "region" || place.kind === "county") : [];
    const candidates = areas.length > 0 && !TOWN_WORDS.has(lower[to]) && !TOWN_WORDS.has(lower[first]) ? areas : all;
    return candidates.length > 0 ? { key, candidates, says: null, part, wholes: [], anchors: [] } : null;
  }
}

/** "Salt Lake City", "the town of Lewes": no area. */
const TOWN_WORDS = new Set(["city", "town", "village", "township", "borough", "port"]);

const VILLAGES = new Set(["village", "hamlet", "township"]);

/** "Washington state", "the Artibonite region". */
const STATE_WORDS = new Set(["state", "province", "region", "county", "prefecture", "governorate", "oblast"]);

const isTown = ({ kind }: Place) => kind === "city" || kind === "district";

const isStreetly = ({ kind }: Place) => kind === "street" || kind === "site";

function wording({ tokens }: Document, first: number, end: number): string {
  let words = "";
  for (let i = first; i < end; i++) {
    if (tokens.flags[i] & Flag.MARK || (i === first && tokens.lower[i] === "the")) continue;
    words += ` ${tokens.lower[i]}`;
  }
  return words;
}

function kindOfWords(tokens: Tokens, first: number, end: number): LocationKind | null {
  const { lower, flags } = tokens;
  const last = lower[end - 1];
  if (end - first > 1) {
    const hyphenated = lower[end - 2] === "-"; // "Chester-le-Street"
    // "Whetstone River Road South"
    const main = end - first > 2 && DIRECTIONS.has(last) ? lower[end - 2] : last;
    if (STREET_WORDS.has(main) && !hyphenated) return "street";
    if (STREET_OPENERS.has(lower[first])) return "street";
    if (ROAD_LETTERS.has(lower[first]) && flags[end - 1] & Flag.NUMBER) return "street";
    if (SITE_WORDS.has(last)) return "site";
    if (DISTRICT_WORDS.has(last)) return "district";
    if (SITE_WORDS.has(lower[first])) return "site";
  } else if (flags[first] & (Flag.MIXED | Flag.NUMBER)) return "street"; // "M6", "7th"
  if (isOfCrossing(tokens, first, end)) return "street";
  return null;
}

/** "the corner of Mason and Orchard", "Mason and Orchard streets". */
function isOfCrossing({ lower, flags, length }: Tokens, first: number, end: number): boolean {
  let before = first - 1;
  if (before >= 1 && lower[before] === "and")
    for (before--; before > first - 5 && flags[before] & Flag.CAPITAL; ) before--;
  if (before >= 1 && lower[before] === "of" && CROSSINGS.has(lower[before - 1])) return true;
  let after = end;
  if (after < length && lower[after] === "and") for (after++; after < end + 4 && flags[after] & Flag.CAPITAL; ) after++;
  return after < length && STREETS.has(lower[after]);
}

const DIRECTIONS = new Set(
  "north south east west northeast northwest southeast southwest n s e w ne nw se sw".split(" "),
);
const CROSSINGS = new Set(["corner", "intersection", "junction", "corners"]);
const STREETS = new Set(["streets", "avenues", "roads"]);

const DATELINE_WEIGHT = 1.5;

/** The forms of a document's places, in order of their first mention, then those in the names of organisations. */
export function readForms(document: Document, found: readonly FoundName[], region: string | undefined): Form[] {
  const names = new Names(document);
  const places = found.filter((name) => name.kind === "location");
  const readings = places.map((mention) => names.read(mention));
  const groups = new Map<string | number, { form: Form; qualifier: string | number | null }[]>();
  const forms: Form[] = [];
  const occurrences = places.map((mention, i): Occurrence => {
    const reading = readings[i];
    const next = i + 1 < places.length ? places[i + 1] : undefined;
    const qualifier = next && isWithin(document, mention, next) && isArea(readings[i + 1]) ? readings[i + 1].key : null;
    const group = groups.get(reading.key) ?? [];
    groups.set(reading.key, group);
    // "Portland, Maine" and "Portland, Oregon" are two; a bare "Portland" is the one named last
    let entry = qualifier === null ? group.at(-1) : group.find((e) => e.qualifier === qualifier);
    if (qualifier !== null && !entry && !isAnother(reading, readings[i + 1], region))
      entry = group.find((e) => e.qualifier === null);
    if (!entry) {
      const dateline = isDateline(document, mention);
      const form = makeForm(reading, {
        known: knownPlace(mention),
        weight: dateline ? DATELINE_WEIGHT : 1,
        evidenceOnly: false,
        aloneInDateline: dateline && qualifier === null,
        article: isAfterArticle(document, mention),
        vague: isVague(document, mention),
        world: WORLD_PARTS.has(withoutArticle(mention.text)),
      });
      const bare = qualifier === null ? undefined : group.find((e) => e.qualifier === null);
      if (bare) {
        bare.form.namesake ??= form;
        form.namesake = bare.form;
      }
      entry = { form, qualifier };
      group.push(entry);
      forms.push(form);
    }
    entry.qualifier ??= qualifier;
    entry.form.mentions.push(mention);
    return { mention, form: entry.form };
  });
  tieNeighbours(document, occurrences);
  const evidence = evidenceOf(document, names, found, occurrences);
  noteNearby(occurrences, evidence);
  return [...forms, ...new Set(evidence.map(({ form }) => form))];
}

/** "Perth, Western Australia" in news from Scotland: said where, since the "Perth" before it is the one at home. */
const isAnother = (reading: Reading, area: Reading, region: string | undefined) =>
  region !== undefined &&
  reading.candidates.some(({ place }) => place.countryCode === region && place.population >= MEDIUM) &&
  !area.candidates.some(({ place }) => place.countryCode === region);

function isVague({ tokens }: Document, { firstToken, endToken }: FoundName): boolean {
  for (let i = firstToken; i < endToken; i++)
    if (tokens.flags[i] & Flag.WORD && !DIRECTION_WORDS.has(tokens.lower[i])) return false;
  return true;
}

const withoutArticle = (name: string) => name.toLowerCase().replace(/^the /u, "");

const isArea = ({ candidates }: Reading) =>
  candidates.some(({ place }) => place.kind === "country" || place.kind === "region" || place.kind === "county");
