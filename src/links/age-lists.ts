import { type Document, mentionOf, tokenAt } from "../document/index.js";
import { BEFORE_AGE, isPersonNoun } from "../lexicon/ages.js";
import { wordSet } from "../lexicon/word-set.js";
import type { Age, Mention } from "../schemas/index.js";
import { lastBefore, type Place } from "./places.js";

/** How far back from an age its list of names may begin, in tokens. */
const REACH = 40;
/** A list of more names is no list of a sentence. */
const MOST = 12;

/** Between the names of a list, and between it and the ages. */
const LINKS = wordSet(
  ", ( and & or who are were is was his her their the a an mr mrs ms miss dr pc pcs sgt sons daughters brothers sisters twins",
);
const BETWEEN_AGES = wordSet(", and or & years year old months");

/**
 * Ages of a list of people: "A, B and C, aged 19, 20 and 21" one each, "A and B, both 34" of both: such an age is of
 * no one person, and its `evidence.personId` shows whom it is of.
 */
export function linkListedAges(document: Document, places: readonly Place[], ages: readonly Age[]): void {
  const { lower } = document.tokens;
  for (let i = 0; i < ages.length; ) {
    const first = tokenAt(document, ages[i].start);
    let next = i + 1;
    while (next < ages.length && isNext(document, ages[next - 1], ages[next])) next++;
    const run = ages.slice(i, next);
    i = next;
    const shared = run.length === 1 && isShared(document, first);
    if (run.length === 1 && !shared) continue;
    const names = namesBefore(document, places, first);
    if (names.length < 2) continue;
    if (shared) {
      // "both": the two last named
      const both = /^(?:both|each)$/u.test(sharedWord(document, first));
      const people = both ? names.slice(-2) : names;
      run[0].personId = null;
      run[0].evidence.personId = people.map((place) => mentionAtPlace(document, place));
    } else {
      // "A, B and C, aged 4 and 5": nobody can tell
      const told = names.length === run.length;
      for (const [k, age] of run.entries()) age.personId = told ? names[k].id : null;
    }
  }

  function isNext(document: Document, before: Age, after: Age): boolean {
    const from = tokenAt(document, before.end - 1) + 1;
    const to = tokenAt(document, after.start);
    if (to - from > 4 || to <= from) return false;
    for (let k = from; k < to; k++) if (!BETWEEN_AGES.has(lower[k])) return false;
    return true;
  }
}

/** The word of "both 34", "all in their 20s", "each aged 19", "" if there is none. */
function sharedWord({ tokens: { lower } }: Document, first: number): string {
  for (let i = first - 1; i >= 0 && i > first - 5; i--) {
    if (/^(?:both|all|each)$/u.test(lower[i])) return lower[i];
    if (!BEFORE_AGE.has(lower[i]) && lower[i] !== "in" && lower[i] !== "their") return "";
  }
  return "";
}

const isShared = (document: Document, first: number) => sharedWord(document, first) !== "";

/** The names of the list that an age closes, in text order; none if something else stands between. */
function namesBefore(document: Document, places: readonly Place[], first: number): Place[] {
  const { lower } = document.tokens;
  const sentence = document.sentenceOf[first];
  const names: Place[] = [];
  let at = lastBefore(places, first);
  for (let i = first - 1; i >= 0 && first - i < REACH && document.sentenceOf[i] === sentence; ) {
    if (at >= 0 && places[at].end === i + 1) {
      names.push(places[at]);
      if (names.length > MOST) return [];
      i = places[at].first - 1;
      at--;
    } else if (names.length === 0 && (BEFORE_AGE.has(lower[i]) || /^(?:ages?|in|their)$/u.test(lower[i]))) i--;
    else if (LINKS.has(lower[i]) || isPersonNoun(lower[i])) i--;
    else break;
  }
  return names.reverse();
}

const mentionAtPlace = (document: Document, { first, end }: Place): Mention =>
  mentionOf(document, document.tokens.start[first], document.tokens.end[end - 1]);
