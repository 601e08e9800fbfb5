import { KINDS, LARGE, MEDIUM, PlaceClass, populationStep } from "../../src/gazetteer/classes.js";
import { digit, encode } from "../../src/gazetteer/code.js";
import { foldName } from "../../src/gazetteer/fold.js";
import type { Place } from "./gather.js";

/** A name in the index: the places of which it is the own name, an English name, another name, and its class bits. */
interface Entry {
  own: number[];
  english: number[];
  others: number[];
  bits: number;
}

const plain = /^[a-z0-9]+(?: [a-z0-9]+)*$/u;
const MOST_WORDS = 7;
const MOST_OTHERS = 20;

/**
 * Compiles the places to the text of src/gazetteer/places.data.ts. Places are in the order of their names' index, so
 * that a name's own places are a range; everything is sorted by code unit, so that the same sources give the same bytes.
 */
export function write(places: Place[], words: ReadonlySet<string>): string {
  const ranked = [...places].sort(
    (x, y) => y.population - x.population || x.geonamesId - y.geonamesId || (x.names[0] < y.names[0] ? -1 : 1),
  );
  const index = new Map<string, Entry>();
  for (const [id, place] of ranked.entries()) enter(index, place, id, words);
  const names = [...index.keys()].sort((x, y) => (x < y ? -1 : 1));

  const order: number[] = [];
  for (const name of names) order.push(...index.get(name)!.own);
  const position = new Int32Array(ranked.length).fill(-1);
  order.forEach((id, at) => {
    position[id] = at;
  });

  const areas = [...new Set(order.map((id) => area(ranked[id])))].sort();
  const areaIndex = new Map(areas.map((key, i) => [key, i]));
  const entries = names.map((name) => index.get(name)!);
  const column = (write: (place: Place) => string) => order.map((id) => write(ranked[id])).join("");
  const data = {
    NAMES: names.join("\n"),
    CLASSES: entries.map((entry) => encode(entry.bits, 2)).join(""),
    OWN: entries.map((entry) => encode(entry.own.length, 1)).join(""),
    ENGLISH: entries
      .flatMap(({ english }, name) => (english.length > 0 ? [encode(name, 3) + digit(english.length)] : []))
      .join(""),
    OTHERS: entries.map((entry) => digit(othersOf(entry).length)).join(""),
    OTHER_PLACES: entries.flatMap((entry) => othersOf(entry).map((id) => encode(position[id], 3))).join(""),
    AREAS: areas.join("\n"),
    AREA: column((place) => encode(areaIndex.get(area(place))!, 2)),
    LATITUDE: column(({ latitude }) => encode(Math.round((latitude + 90) * 1000), 3)),
    LONGITUDE: column(({ longitude }) => encode(Math.round((longitude + 180) * 1000), 3)),
    PEOPLE: column(({ population }) => digit(populationStep(population))),
    KIND: column(({ kind, seat }) => digit(KINDS.indexOf(kind) * 3 + seat)),
    GEONAMES_ID: column(({ geonamesId }) => encode(geonamesId, 4)),
  };
  const lines = Object.entries(data).map(([key, text]) => `export const ${key} =\n  ${JSON.stringify(text)};\n`);
  return `${HEADER}${lines.join("")}`;
}

const HEADER = `/* Compiled by tools/build-gazetteer from GeoNames (CC BY 4.0), ISO 3166, Natural Earth and the US Census Bureau: README.md. */
`;

/** No article means Cameroon's or Iceland's by these. */
const DIRECTIONS =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|centre|upper|lower|coast|capital)(?: east| west| eastern| western| side)?$/u;

const othersOf = ({ english, others }: Entry) => [...english, ...others].slice(0, MOST_OTHERS);

const area = ({ country, subdivision }: Place) => `${country} ${subdivision}`;

function enter(index: Map<string, Entry>, place: Place, id: number, words: ReadonlySet<string>): void {
  const entered = new Set<string>();
  for (const [nth, written] of place.names.entries()) {
    const abbreviation = written.startsWith("!");
    const asOwn = written.startsWith("=");
    const name = foldName(abbreviation || asOwn ? written.slice(1) : written).replace(/^the /u, "");
    if (!plain.test(name) || DIRECTIONS.test(name) || entered.has(name) || name.split(" ").length > MOST_WORDS)
      continue;
    const small = place.kind === "city" || place.kind === "district" || place.kind === "county";
    if (small && place.population < MEDIUM && words.has(name) && name.length <= 3) continue; // "Of" in Turkey
    if (nth > 0 && !asOwn && place.kind === "city" && words.has(name)) continue;
    if (nth > 0 && name.length < 2) continue;
    entered.add(name);
    const entry = index.get(name) ?? {
      own: [],
      english: [],
      others: [],
      bits: PlaceClass.ALTERNATIVE | PlaceClass.ABBREVIATION,
    };
    if (entered.size === 1) entry.own.push(id);
    else (asOwn ? entry.english : entry.others).push(id);
    entry.bits |= classOf(place) | (words.has(name) ? PlaceClass.WORD : 0);
    if (!abbreviation) entry.bits &= ~PlaceClass.ABBREVIATION;
    if (entered.size === 1 || asOwn || place.kind !== "city") entry.bits &= ~PlaceClass.ALTERNATIVE;
    index.set(name, entry);
  }
}

function classOf({ kind, population }: Place): number {
  if (kind === "country") return PlaceClass.COUNTRY;
  if (kind === "region") return PlaceClass.REGION;
  if (kind === "county") return PlaceClass.COUNTY;
  if (kind !== "city") return PlaceClass.PART;
  return population >= LARGE
    ? PlaceClass.CITY_LARGE
    : population >= MEDIUM
      ? PlaceClass.CITY_MEDIUM
      : PlaceClass.CITY_SMALL;
}
