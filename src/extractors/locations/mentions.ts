import { type Document, Flag, mentionOf } from "../../document/index.js";
import { gazetteer, nameOf, PlaceClass, placeMatches } from "../../gazetteer/index.js";
import { MONTHS, TIME_ZONES } from "../../lexicon/calendar.js";
import { DETERMINERS } from "../../lexicon/function-words.js";
import { FEMALE_HONORIFICS, MALE_HONORIFICS, NEUTRAL_HONORIFICS } from "../../lexicon/honorifics.js";
import {
  APARTMENT_WORDS,
  LOWER_STREET_WORDS,
  SITE_WORDS,
  STREET_ABBREVIATIONS,
  STREET_WORDS,
} from "../../lexicon/place-words.js";
import { POLICE_RANKS } from "../../lexicon/ranks.js";
import { VEHICLE_MAKES } from "../../lexicon/vehicle-makes.js";
import type { FoundName } from "../names/index.js";
import { liesIn } from "./distance.js";
import { withOverlooked } from "./overlooked.js";
import { closes, ROAD_PREPOSITIONS, roadNumber, withRoads } from "./roads.js";

/** Words of a site's name before its possessive: "Old Mama Nancy's Diner". */
const MOST_BEFORE = 2;

/**
 * The names as they were found, those of places with the bounds that a rule settles whatever the weights say. Nothing is
 * taken from another name; a longer place swallows the places in it.
 */
export function settleMentions(document: Document, found: readonly FoundName[]): FoundName[] {
  const settled: FoundName[] = [];
  const roads = new Set<string>();
  for (let i = 0; i < found.length; i++) {
    const name = found[i];
    if (name.kind !== "location" || name.known) {
      settled.push(name);
      continue;
    }
    if (isTime(document, name) || isTitled(document, name) || isModel(document, name) || isWord(document, name))
      continue;
    if (isAged(document, name, found[i + 1])) {
      i++;
      continue;
    }
    const parts = apart(document, name);
    if (parts) {
      settled.push(...parts);
      continue;
    }
    const before = settled.length > 0 ? settled[settled.length - 1].endToken : 0;
    const after = i + 1 < found.length ? found[i + 1].firstToken : document.tokens.length;
    const one = widen(document, name, before, after);
    const last = settled.at(-1);
    if (last && areOneComplex(document, last, one)) {
      settled[settled.length - 1] = spanning(document, one, last.firstToken, one.endToken);
      continue;
    }
    const town = townBefore(document, one, before);
    if (town) settled.push(town);
    const number = roadNumber(document, one);
    if (number) roads.add(number);
    settled.push(one);
  }
  return withOverlooked(document, withRoads(document, settled, roads));
}

const spanning = (document: Document, name: FoundName, firstToken: number, endToken: number): FoundName => ({
  ...name,
  ...mentionOf(document, document.tokens.start[firstToken], document.tokens.end[endToken - 1]),
  firstToken,
  endToken,
});

/** "Sgt." without the full stop. */
const bare = (word: string) => (word.charCodeAt(word.length - 1) === FULL_STOP ? word.slice(0, -1) : word);
const FULL_STOP = 46;

/** "10 p.m. EST", "in the 500s B.C.". */
function isTime({ tokens }: Document, { firstToken, endToken, text }: FoundName): boolean {
  if (endToken - firstToken > 1 || !(tokens.flags[firstToken] & Flag.UPPER)) return false;
  if (TIME_ZONES.has(bare(tokens.lower[firstToken]))) return true;
  if (tokens.lower[firstToken] !== "b.c." && text !== "BC") return false;
  const before = firstToken > 0 ? firstToken - 1 : 0;
  return (tokens.flags[before] & Flag.NUMBER) !== 0 || tokens.lower[before] === "s";
}

/** "Judge Houston", "Detective Sergeant Preston". */
function isTitled({ tokens, sentenceOf }: Document, { firstToken, endToken }: FoundName): boolean {
  const title = firstToken - 1;
  return (
    title >= 0 &&
    endToken - firstToken === 1 &&
    sentenceOf[title] === sentenceOf[firstToken] &&
    (tokens.flags[title] & Flag.CAPITAL) !== 0 &&
    TITLES.has(bare(tokens.lower[title]))
  );
}

const TITLES: ReadonlySet<string> = new Set([
  ...MALE_HONORIFICS,
  ...FEMALE_HONORIFICS,
  ...NEUTRAL_HONORIFICS,
  ...POLICE_RANKS,
]);

/** "after Mass", "the Miss": short forms of states that are words stand after their town, or where a place does. */
function isWord({ tokens }: Document, { firstToken, endToken }: FoundName): boolean {
  if (endToken - firstToken > 1 || firstToken === 0 || !STATES_AND_WORDS.has(bare(tokens.lower[firstToken])))
    return false;
  if (tokens.flags[firstToken] & (Flag.SENTENCE_START | Flag.UPPER)) return false;
  const before = firstToken - 1;
  return (tokens.flags[before] & (Flag.WORD | Flag.CAPITAL)) === Flag.WORD && !PLACE_LINKS.has(tokens.lower[before]);
}

const STATES_AND_WORDS: ReadonlySet<string> = new Set([
  "mass",
  "miss",
  "wash",
  "ill",
  "ore",
  "me",
  "ind",
  "del",
  "cal",
]);
const PLACE_LINKS: ReadonlySet<string> = new Set(["in", "from", "near"]);

/** "a Seat Toledo", "the Kia Rio". */
const isModel = ({ tokens }: Document, { firstToken }: FoundName): boolean =>
  firstToken > 0 &&
  (tokens.flags[firstToken - 1] & Flag.CAPITAL) !== 0 &&
  (tokens.flags[firstToken] & Flag.SENTENCE_START) === 0 &&
  VEHICLE_MAKES.has(tokens.lower[firstToken - 1]);

/** "Kenya Washington, 26,": two places with nothing between them and an age after are a person. */
function isAged({ tokens }: Document, a: FoundName, b: FoundName | undefined): boolean {
  if (b?.kind !== "location" || b.firstToken !== a.endToken) return false;
  const comma = b.endToken;
  return (
    tokens.text[comma] === "," &&
    comma + 2 < tokens.length &&
    (tokens.flags[comma + 1] & Flag.NUMBER) !== 0 &&
    tokens.text[comma + 1].length < 3 &&
    tokens.text[comma + 2] === ","
  );
}

/** "Deal in Kent", "Jupiter, Fla.": a town that is a word too, which the place after it contains. */
function townBefore(document: Document, area: FoundName, before: number): FoundName | null {
  const { tokens } = document;
  const link = area.firstToken - 1;
  if (link <= before || (tokens.text[link] !== "," && tokens.lower[link] !== "in")) return null;
  const { length, names } = placeMatches(document);
  for (let first = Math.max(before, link - MOST_TOWN_WORDS); first < link; first++) {
    if (first + length[first] !== link || tokens.flags[first] & (Flag.SENTENCE_START | Flag.GLUED)) continue;
    // "WPECPort St. Lucie", "59INDIANAPOLIS": who knows what was run together
    if (!(tokens.flags[first] & Flag.SPACE_BEFORE) || tokens.flags[first - 1] & Flag.CAPITAL) return null;
    if (MONTHS.has(tokens.lower[first]) || MONTHS.has(tokens.lower[first - 1])) return null;
    const around = nameOf(document, area.firstToken, area.endToken);
    return around >= 0 && isTownOf(names[first], around) ? spanning(document, area, first, link) : null;
  }
  return null;
}

const MOST_TOWN_WORDS = 3;

function isTownOf(town: number, area: number): boolean {
  const index = gazetteer();
  const areas = index
    .placesOf(area)
    .map(index.place)
    .filter(({ kind }) => kind !== "city" && kind !== "district");
  return index
    .placesOf(town)
    .slice(0, index.ownPlaces(town))
    .map(index.place)
    .some((place) => place.kind === "city" && areas.some((around) => liesIn(place, around)));
}

/** "E. 10th St. Waterloo", "Iowa Black Hawk County": two places between which a full stop or a comma is lost. */
function apart(document: Document, name: FoundName): FoundName[] | null {
  const { firstToken: first, endToken: end } = name;
  if (end - first < 3) return null;
  const { lower, flags } = document.tokens;
  const index = gazetteer();
  let cut = -1;
  for (let i = first + 1; i + 1 < end && cut < 0; i++)
    if (STREET_ABBREVIATIONS.has(lower[i]) && flags[i] & Flag.SPACE_BEFORE && isOrdinal(document, i - 1)) cut = i + 1;
  if (cut < 0 && lower[end - 1] === "county" && nameOf(document, first, end) < 0)
    for (let i = first + 1; i < Math.min(end - 1, first + 3) && cut < 0; i++) {
      const state = nameOf(document, first, i);
      if (state >= 0 && index.classOf(state) & PlaceClass.REGION) cut = i;
    }
  if (cut < 0 || nameOf(document, cut, end) < 0) return null;
  return [spanning(document, name, first, cut), spanning(document, name, cut, end)];
}

/** "10", "10th": an ordinal is a number and the letters glued to it. */
const isOrdinal = ({ tokens: { flags } }: Document, i: number) =>
  (flags[i] & (Flag.NUMBER | Flag.MIXED)) !== 0 ||
  (i > 0 && !(flags[i] & Flag.SPACE_BEFORE) && (flags[i - 1] & Flag.NUMBER) !== 0);

function widen(document: Document, name: FoundName, before: number, after: number): FoundName {
  const { lower, flags, text } = document.tokens;
  let { firstToken, endToken } = name;
  const next = lower[endToken];
  // "Champs-Elysees boulevard", "Bauchi airport", but "London street gangs", "Oak Street, street lamps"
  if (
    endToken < after &&
    LOWER_STREET_WORDS.has(next) &&
    !(flags[endToken] & Flag.CAPITAL) &&
    !STREET_WORDS.has(lower[endToken - 1]) &&
    !(flags[endToken - 1] & Flag.MIXED) &&
    !isState(document, name) &&
    closes(document, endToken + 1)
  )
    endToken++;
  // "on Kentucky 192 near London"
  else if (
    endToken < after &&
    flags[endToken] & Flag.NUMBER &&
    text[endToken].length < 5 &&
    firstToken > 0 &&
    ROAD_PREPOSITIONS.has(lower[firstToken - 1]) &&
    isState(document, name) &&
    closes(document, endToken + 1)
  )
    endToken++;
  // "at Mama Nancy's Diner"
  if (SITE_WORDS.has(lower[endToken - 1]) && hasPossessive(document, firstToken, endToken)) {
    const limit = Math.max(before, firstToken - MOST_BEFORE);
    while (firstToken > limit && isNameWord(document, firstToken - 1)) firstToken--;
  }
  return firstToken === name.firstToken && endToken === name.endToken
    ? name
    : spanning(document, name, firstToken, endToken);
}

function isState(document: Document, { firstToken, endToken }: FoundName): boolean {
  const name = nameOf(document, firstToken, endToken);
  return name >= 0 && (gazetteer().classOf(name) & (PlaceClass.REGION | PlaceClass.COUNTRY)) !== 0;
}

function hasPossessive({ tokens }: Document, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) if (tokens.lower[i] === "'s") return true;
  return false;
}

/** A capitalised word within its sentence, with no mark after it. */
function isNameWord({ tokens }: Document, i: number): boolean {
  const flags = tokens.flags[i];
  return (
    (flags & (Flag.CAPITAL | Flag.WORD)) === (Flag.CAPITAL | Flag.WORD) &&
    !(flags & (Flag.SENTENCE_START | Flag.ABBREVIATION)) &&
    !DETERMINERS.has(tokens.lower[i])
  );
}

/** "Courtyards at Buckley Apartments". */
function areOneComplex(document: Document, a: FoundName, b: FoundName): boolean {
  const { lower } = document.tokens;
  return (
    a.kind === "location" &&
    !a.known &&
    b.firstToken === a.endToken + 1 &&
    lower[a.endToken] === "at" &&
    APARTMENT_WORDS.has(lower[b.endToken - 1]) &&
    nameOf(document, a.firstToken, a.endToken) < 0
  );
}
