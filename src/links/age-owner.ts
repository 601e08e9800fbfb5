import { type Document, Flag, tokenAt } from "../document/index.js";
import { BEFORE_AGE, isPersonNoun } from "../lexicon/ages.js";
import { wordSet } from "../lexicon/word-set.js";
import type { LinkContext } from "../pipeline/index.js";
import type { Age, Count, Person } from "../schemas/index.js";
import { linkListedAges } from "./age-lists.js";
import { linkDescribed } from "./age-of-described.js";
import { lastBefore, type Place, placesOf } from "./places.js";
import { createPronounResolver, PRONOUN_GENDER, type PronounResolver } from "./pronouns.js";

/** Words and marks that may stand between a name and its age: "Name, who is in his 40s", "Name (34)". */
const BETWEEN = wordSet(
  ", ( ) \" ” ’ ' “ ‘ - – who is was were are in a an the aged age of at about around believed to be thought said his her turned has just when jr sr iii ii report had died man woman boy girl",
);
/** Where the noun phrase of "44-year-old former mechanic Name" ends. */
const ENDS_PHRASE = wordSet(
  "who whose was were is are had has have and or in at on with from of for by that to after before when while as said told but because into over under about",
);
const SUBJECT_REACH = 12;

/** Says whose each age is: a person's by apposition or as the subject, or a counted group's. Drops what no person has. */
export function linkAges(ages: Age[], { document, lists }: LinkContext): Age[] {
  const people = lists.people ?? [];
  const places = placesOf(document, people);
  const counts = lists.counts ?? [];
  const locations = placesOf(document, lists.locations ?? []);
  let made: PronounResolver | null = null;
  const resolver = () => (made ??= createPronounResolver(document, people));
  const kept = ages.filter((age) => {
    const first = tokenAt(document, age.start);
    const end = tokenAt(document, age.end - 1) + 1;
    const person =
      nameBefore(document, places, first) ??
      nameAfter(document, places, end) ??
      subject(document, places, people, resolver, first);
    if (person) age.personId = person;
    else if (lists.people && isOfPlace(document, locations, first)) return false;
    return true;
  });
  if (people.length) {
    linkListedAges(document, places, kept);
    linkDescribed(document, people, kept);
  }
  for (const age of kept) if (!age.personId) age.countId = countOf(document, counts, age, tokenAt(document, age.start));
  return kept;
}

/** "Name, 34", "Name (34)", "Name, a 34-year-old", "Name, who is in his 40s". */
function nameBefore(document: Document, places: readonly Place[], first: number): string | null {
  const place = places[lastBefore(places, first)];
  if (!place || first - place.end > 7 || document.sentenceOf[place.first] !== document.sentenceOf[first]) return null;
  const { lower } = document.tokens;
  if (place.end === first) return place.id;
  let marked = false;
  // "Name, a cassava farmer in her 60s", "Name, a plumber, 34": over the noun phrase of an apposition
  const apposed = lower[place.end] === "," && /^an?$/u.test(lower[place.end + 1] ?? "");
  for (let i = afterBracket(document, place.end, first); i < first; i++) {
    const word = lower[i];
    // "Name, a friend of the boy, 12,": the boy's
    if (apposed && i + 1 < first && /^(?:of|for|to|by|from|with|at)$/u.test(word)) return null;
    if (apposed && i > place.end + 1 && !ENDS_PHRASE.has(word) && !(document.tokens.flags[i] & Flag.NUMBER)) continue;
    if (!BETWEEN.has(word) && !BEFORE_AGE.has(word)) return null;
    // "Moses, the 5-year-old's father", "both 26": of two people
    if (word === "both" || word === "all") return null;
    if (document.tokens.flags[i] & Flag.MARK || word === "who" || word === "is" || word === "was" || word === "turned")
      marked = true;
  }
  // "Smith in his 20s" is no apposition, "Smith aged 34" is one
  return marked || lower[place.end] === "aged" ? place.id : null;
}

/** "Name (née Dale), 52": one past the bracket, if words stand in it. */
function afterBracket({ tokens: { lower, flags } }: Document, from: number, end: number): number {
  if (lower[from] !== "(" || flags[from + 1] & Flag.NUMBER) return from;
  for (let i = from + 1; i < end; i++) if (lower[i] === ")") return i + 1;
  return from;
}

/** "34-year-old Name", "44-year-old former mechanic Name", "her 18-year-old son, Name". */
function nameAfter(document: Document, places: readonly Place[], end: number): string | null {
  const { lower, flags } = document.tokens;
  const last = lower[end - 1];
  if (last !== "old" && last !== "teenage" && last !== "teenager" && last !== "teen" && last !== "yo") return null;
  const next = places[lastBefore(places, end) + 1];
  if (!next || next.first - end > 7 || next.first < end) return null;
  if (document.sentenceOf[next.first] !== document.sentenceOf[end - 1]) return null;
  for (let i = end; i < next.first; i++) {
    if (flags[i] & Flag.MARK) {
      const apposed =
        lower[i] === "," &&
        i === next.first - 1 &&
        (i === end || isPersonNoun(lower[i - 1]) || CLOSES.has(lower[next.end] ?? "."));
      if (!apposed && lower[i] !== "-" && lower[i] !== "“" && lower[i] !== '"') return null;
    } else if (ENDS_PHRASE.has(lower[i]) || lower[i] === "'s") return null;
  }
  return next.id;
}

/** "a 34-year-old delivery rider, Name, was": what closes the apposition. */
const CLOSES = wordSet(", . ; : ( ) – — - is was has had");

/** "He turned 21", "she was 16": the pronoun's person, or the name that is the subject. */
function subject(
  document: Document,
  places: readonly Place[],
  people: readonly Person[],
  resolve: () => PronounResolver,
  first: number,
): string | null {
  if (places.length === 0) return null;
  const { tokens, sentenceOf } = document;
  const { lower } = tokens;
  const verb = verbBefore(document, first);
  if (verb < 0) return null;
  for (let i = verb - 1; i >= 0 && verb - i < SUBJECT_REACH && sentenceOf[i] === sentenceOf[first]; i--) {
    const gender = PRONOUN_GENDER[lower[i]];
    if (gender && (lower[i] === "he" || lower[i] === "she")) {
      const antecedent = resolve()(i);
      return antecedent ? people[antecedent.person].id : null;
    }
    const at = lastBefore(places, i + 1);
    if (at >= 0 && places[at].end === i + 1) return lower[i + 1] === "'s" ? null : places[at].id;
    if (isPersonNoun(lower[i]) || lower[i] === "i" || lower[i] === "you" || lower[i] === "they") return null;
  }
  return null;
}

const VERBS = wordSet("turned turns was is were 's been");

/** The verb of "turned 21", "was just 17", "had been 16" before the age, -1 if none. */
function verbBefore(document: Document, first: number): number {
  const { lower } = document.tokens;
  for (let i = first - 1; i >= 0 && i >= first - 3; i--) {
    if (VERBS.has(lower[i])) return i;
    if (!BEFORE_AGE.has(lower[i])) return -1;
  }
  return -1;
}

/** "Syria (12)": a number of something at a place. */
function isOfPlace(document: Document, places: readonly Place[], first: number): boolean {
  if (document.tokens.lower[first - 1] !== "(") return false;
  const place = places[lastBefore(places, first)];
  return place !== undefined && place.end === first - 1;
}

/** "two men aged 27 and 31", "nine men, all in their 20s": the group just before, or around the age. */
function countOf(document: Document, counts: readonly Count[], age: Age, first: number): string | null {
  let nearest: Count | null = null;
  for (const count of counts) {
    if (count.start > age.start) break;
    if (count.end >= age.end) return count.id;
    if (count.end <= age.start) nearest = count;
  }
  if (!nearest) return null;
  const from = tokenAt(document, nearest.end);
  if (first - from > 6 || document.sentenceOf[from] !== document.sentenceOf[first]) return null;
  const { lower, flags } = document.tokens;
  for (let i = from; i < first; i++)
    if (!BETWEEN.has(lower[i]) && !BEFORE_AGE.has(lower[i]) && !(flags[i] & Flag.NUMBER) && !IN_LISTS.has(lower[i]))
      return null;
  return nearest.id;
}
const IN_LISTS = wordSet(
  "and or their between from all both six seven eight nine ten eleven twelve two three four five",
);
