import { type Document, Flag, goesOn, hasFlag, wordAt } from "../../document/index.js";
import { AGELESS_NOUNS, BEFORE_AGE, CAR_BRANDS, isPersonNoun } from "../../lexicon/ages.js";
import { wordSet } from "../../lexicon/word-set.js";
import { AFTER_AGE } from "./after.js";
import { isNameEnd } from "./apposition.js";

/** One of the next two words is a thing: "20-year-old murder case", but not "20-year-old car thief". */
export function isThing(document: Document, i: number): boolean {
  const near = wordAt(document, i);
  // "the 44-year-old's car" is a person's
  if (!goesOn(document, i) || !hasFlag(document, i, Flag.WORD) || near === "'s") return false;
  const next = wordAt(document, i + 1);
  const more = goesOn(document, i + 1) && hasFlag(document, i + 1, Flag.WORD) && !AFTER_AGE.has(next);
  if (more && isPersonNoun(next)) return false;
  // "a four-year-old Range Rover"; other capitals are names: "34-year-old House said"
  if (hasFlag(document, i, Flag.CAPITAL)) return CAR_BRANDS.has(near) || (near === "range" && next === "rover");
  return (
    AGELESS_NOUNS.has(near) ||
    (more && !hasFlag(document, i + 1, Flag.CAPITAL) && AGELESS_NOUNS.has(next) && !isPersonNoun(near))
  );
}

/** "The bus was nine years old": the subject is a common noun for no person. */
export function isSaidOfThing(document: Document, i: number): boolean {
  let at = i - 1;
  while (BEFORE_AGE.has(wordAt(document, at))) at--;
  const word = wordAt(document, at);
  if (word !== "was" && word !== "is" && word !== "were" && word !== "are") return false;
  const subject = wordAt(document, at - 1);
  if (subject === "it" || subject === "that" || subject === "which") return true;
  return (
    hasFlag(document, at - 1, Flag.WORD) &&
    !hasFlag(document, at - 1, Flag.CAPITAL) &&
    !isPersonNoun(subject) &&
    !PEOPLE_PRONOUNS.has(subject) &&
    !SUPERLATIVES.has(subject) &&
    AGELESS_NOUNS.has(subject)
  );
}

const PEOPLE_PRONOUNS = wordSet("he she i you they who i'm you're they're he's she's");

export const SUPERLATIVES = wordSet("youngest oldest eldest");

/** The verb "be" at `i` has a person for its subject. */
export function isSaidOfPerson(document: Document, i: number): boolean {
  if (!BE.has(wordAt(document, i))) return false;
  if (PEOPLE_PRONOUNS.has(wordAt(document, i))) return true;
  let at = i - 1;
  for (let n = 0; n < 4 && AUXILIARY.has(wordAt(document, at)); n++) at--;
  const subject = wordAt(document, at);
  // "to Rubio's 17": a possessive
  if (wordAt(document, i) === "'s" && !PEOPLE_PRONOUNS.has(subject)) return false;
  if (PEOPLE_PRONOUNS.has(subject) || SUPERLATIVES.has(subject) || isPersonNoun(subject)) return true;
  if (subject === "them" || subject === "all") return true;
  if (subject === "," || subject === "both") at--;
  // "Whitehouse-Tekin, 20, was just 17 when"
  if (hasFlag(document, at, Flag.NUMBER) && wordAt(document, at - 1) === ",") at -= 2;
  return hasFlag(document, at, Flag.CAPITAL) && hasFlag(document, at, Flag.WORD) && isNameEnd(document, at);
}

export const BE = wordSet("was is were are am be been being 's 'm 're i'm you're they're he's she's");
const AUXILIARY = wordSet("have has had may might would will could must to only just be");
