import { KINDS, populationOf } from "./classes.js";
import { decode } from "./code.js";
import { addCode, emptyHash, type NameHash, resetHash } from "./fold.js";
import * as data from "./places.data.js";

export type PlaceKind = (typeof KINDS)[number];

/** A place of the gazetteer. */
export interface Place {
  /** Its row: the same place has the same number. */
  readonly id: number;
  readonly kind: PlaceKind;
  /** Capital of a country 2, of a first-level or second-level subdivision 1. */
  readonly seat: number;
  /** Alpha-2; "" for what lies in no one country. */
  readonly countryCode: string;
  /** ISO 3166-2 code of the subdivision in which it lies or which it is; "" if none is known. */
  readonly subdivision: string;
  /** Degrees north and east, to a thousandth. */
  readonly latitude: number;
  readonly longitude: number;
  /** To the nearest step of a scale of equal ratios (a factor of 1.26); 0 if none is known. */
  readonly population: number;
  /** 0 if it has none. */
  readonly geonamesId: number;
}

/** The compiled places: kept as they are compiled, one row read at a time; only the index of names is built. */
export interface Gazetteer {
  readonly names: number;
  readonly places: number;
  /** The name with this hash, -1 if there is none. */
  find(hash: NameHash): number;
  /** Most words of a name that begins with the word of this hash, 0 if none does. */
  wordsAfter(first: number): number;
  /** Bits of `PlaceClass` of a name. */
  classOf(name: number): number;
  /** Places that a name may mean: first those of which it is the own name, then the English one; the largest first. */
  placesOf(name: number): number[];
  /** How many of them it is the own name of, or the English one. */
  ownPlaces(name: number): number;
  place(id: number): Place;
}

let built: Gazetteer | undefined;

/** The gazetteer; its index is built on first use. */
export function gazetteer(): Gazetteer {
  return (built ??= build());
}

const FIRST_WORDS = 0xffff;
const firstWord = (hash: number) => (hash ^ (hash >>> 16)) & FIRST_WORDS;
const spread = (hash: number) => hash ^ (hash >>> 15);

const NEW_LINE = 10;
const BLANK = 32;

function build(): Gazetteer {
  const names = data.OWN.length;
  const { firstOwn, firstOther } = ranges(names);
  const slots = 1 << (33 - Math.clz32(names));
  const table = new Int32Array(slots).fill(-1);
  const second = new Int32Array(names);
  const words = new Uint8Array(FIRST_WORDS + 1);
  const hash = emptyHash();
  const text = data.NAMES;
  for (let name = 0, at = 0; name < names; name++, at++) {
    resetHash(hash);
    let count = 1;
    let first = 0;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === NEW_LINE) break;
      if (code === BLANK && count++ === 1) first = firstWord(hash.a);
      addCode(hash, code);
    }
    if (count === 1) first = firstWord(hash.a);
    if (words[first] < count) words[first] = count;
    second[name] = hash.b;
    let slot = spread(hash.a) & (slots - 1);
    while (table[slot] >= 0) slot = (slot + 1) & (slots - 1);
    table[slot] = name;
  }
  const english = new Map<number, number>();
  for (let at = 0; at < data.ENGLISH.length; at += 4)
    english.set(decode(data.ENGLISH, at, 3), decode(data.ENGLISH, at + 3, 1));
  const areas = data.AREAS.split("\n").map((area) => area.split(" "));

  return {
    names,
    places: data.KIND.length,
    find({ a, b }) {
      for (let slot = spread(a) & (slots - 1); table[slot] >= 0; slot = (slot + 1) & (slots - 1))
        if (second[table[slot]] === b) return table[slot];
      return -1;
    },
    wordsAfter: (hash) => words[firstWord(hash)],
    classOf: (name) => decode(data.CLASSES, name * 2, 2),
    placesOf(name) {
      const found: number[] = [];
      for (let place = firstOwn[name]; place < firstOwn[name + 1]; place++) found.push(place);
      for (let i = firstOther[name]; i < firstOther[name + 1]; i++) found.push(decode(data.OTHER_PLACES, i * 3, 3));
      return found;
    },
    ownPlaces: (name) => firstOwn[name + 1] - firstOwn[name] + (english.get(name) ?? 0),
    place(id) {
      const [countryCode, subdivision] = areas[decode(data.AREA, id * 2, 2)];
      const kind = decode(data.KIND, id, 1);
      return {
        id,
        kind: KINDS[Math.floor(kind / 3)],
        seat: kind % 3,
        countryCode,
        subdivision,
        latitude: decode(data.LATITUDE, id * 3, 3) / 1000 - 90,
        longitude: decode(data.LONGITUDE, id * 3, 3) / 1000 - 180,
        population: populationOf(decode(data.PEOPLE, id, 1)),
        geonamesId: decode(data.GEONAMES_ID, id * 4, 4),
      };
    },
  };
}

/** Where each name's own places begin, and its places by another name. */
function ranges(names: number): { firstOwn: Int32Array; firstOther: Int32Array } {
  const firstOwn = new Int32Array(names + 1);
  const firstOther = new Int32Array(names + 1);
  for (let i = 0; i < names; i++) {
    firstOwn[i + 1] = firstOwn[i] + decode(data.OWN, i, 1);
    firstOther[i + 1] = firstOther[i] + decode(data.OTHERS, i, 1);
  }
  return { firstOwn, firstOther };
}
