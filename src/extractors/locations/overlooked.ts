import { type Document, Flag, mentionOf } from "../../document/index.js";
import { gazetteer, nameOf, type Place, PlaceClass, placeMatches } from "../../gazetteer/index.js";
import { isPersonNoun } from "../../lexicon/ages.js";
import { MONTHS } from "../../lexicon/calendar.js";
import { NATIONALITIES } from "../../lexicon/nationalities.js";
import { SOURCE_NOUNS } from "../../lexicon/source-nouns.js";
import type { FoundName } from "../names/index.js";
import { kilometres, liesIn } from "./distance.js";

/** How sure it is that a place stands where the tagger saw none. */
const CONFIDENCE = 0.6;
const TOWN = PlaceClass.CITY_LARGE | PlaceClass.CITY_MEDIUM | PlaceClass.CITY_SMALL;

/**
 * Adds the places that the tagger takes for words, where what stands around leaves no doubt: the state after its town
 * ("Bangor, Me.") the town after people and a preposition ("police in Wells"), and the one beside another ("Stafford and Stone").
 */
export function withOverlooked(document: Document, names: FoundName[]): FoundName[] {
  const { length, classes } = placeMatches(document);
  const more: FoundName[] = [];
  let n = 0; // names before this one have ended, or begun
  for (let i = 1; i < length.length; i++) {
    if (length[i] === 0) continue;
    while (n < names.length && names[n].firstToken <= i) n++;
    const before = n > 0 ? names[n - 1] : null;
    const end = i + length[i];
    if ((before && before.endToken > i) || (n < names.length && names[n].firstToken < end)) continue;
    if (before && (isStateOf(document, before, i, end) || isBeside(document, before, i, end)))
      more.push(place(document, i, end));
    else if (classes[i] & TOWN && isTown(document, i, end, names, names[n])) more.push(place(document, i, end));
  }
  return more.length === 0 ? names : [...names, ...more].sort((a, b) => a.firstToken - b.firstToken);
}

const place = (document: Document, firstToken: number, endToken: number): FoundName => ({
  ...mentionOf(document, document.tokens.start[firstToken], document.tokens.end[endToken - 1]),
  kind: "location",
  firstToken,
  endToken,
  confidence: CONFIDENCE,
  known: null,
});

/** "Bangor, Me.". */
function isStateOf(document: Document, town: FoundName, first: number, end: number): boolean {
  if (town.kind !== "location" || town.endToken !== first - 1 || document.tokens.text[first - 1] !== ",") return false;
  const { classes } = placeMatches(document);
  if (!(classes[first] & PlaceClass.REGION)) return false;
  const inner = nameOf(document, town.firstToken, town.endToken);
  const outer = nameOf(document, first, end);
  if (inner < 0 || outer < 0) return false;
  const index = gazetteer();
  const towns = townsOf(inner);
  return index
    .placesOf(outer)
    .map(index.place)
    .some((area) => area.kind === "region" && towns.some((one) => liesIn(one, area)));
}

/** "Stafford and Stone": a town after "and" that lies near the one before. */
function isBeside(document: Document, before: FoundName, first: number, end: number): boolean {
  const { lower, flags, length } = document.tokens;
  if (before.kind !== "location" || before.endToken !== first - 1 || lower[first - 1] !== "and") return false;
  if (end < length && (flags[end] & Flag.CAPITAL || lower[end] === "-")) return false;
  if (MONTHS.has(lower[first]) || Object.hasOwn(NATIONALITIES, lower[first])) return false;
  const one = townsOf(nameOf(document, before.firstToken, before.endToken));
  const other = townsOf(nameOf(document, first, end));
  return other.some((town) => one.some((near) => kilometres(town, near) < NEAR));
}

/** Kilometres. */
const NEAR = 60;

function townsOf(name: number): Place[] {
  if (name < 0) return [];
  const index = gazetteer();
  return index
    .placesOf(name)
    .slice(0, index.ownPlaces(name))
    .map(index.place)
    .filter(({ kind }) => kind === "city" || kind === "district");
}

/** "Two pupils from Rugby were hurt", "police in Wells", "firefighters from March and Wisbech". */
function isTown(
  document: Document,
  first: number,
  end: number,
  names: readonly FoundName[],
  next: FoundName | undefined,
): boolean {
  const { lower, flags, length } = document.tokens;
  if (first < 2 || flags[first] & (Flag.SENTENCE_START | Flag.GLUED) || !LINKS.has(lower[first - 1])) return false;
  if (!isPeople(lower[first - 2]) || Object.hasOwn(NATIONALITIES, lower[first])) return false;
  if (end < length && (flags[end] & Flag.CAPITAL || lower[end] === "-")) return false;
  if (MONTHS.has(lower[first]) && !(lower[end] === "and" && next?.kind === "location" && next.firstToken === end + 1))
    return false;
  // "a letter from Wells" where Adam Wells is on trial
  return !names.some(({ endToken, kind }) => kind === "person" && lower[endToken - 1] === lower[end - 1]);
}

const LINKS: ReadonlySet<string> = new Set(["in", "from", "near"]);

const isPeople = (word: string) => isPersonNoun(word) || SOURCE_NOUNS.has(word) || CREWS.has(word);
const CREWS: ReadonlySet<string> = new Set(["crews", "firefighters", "paramedics", "lifeboat", "volunteers"]);
