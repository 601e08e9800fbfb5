import nlp from "compromise/two";
import { IRREGULAR_PLURALS } from "../lexicon/irregular-nouns.js";
import { BASE_FORMS, IRREGULAR_VERBS } from "../lexicon/irregular-verbs.js";

/** What is read from compromise: three functions on single words. Its lexicon is one global object; nothing is added to it. */
interface Transform {
  verb: { toInfinitive(word: string, model: unknown, tense: "PastTense" | "Gerund" | "PresentTense"): string };
  noun: { toSingular(word: string, model: unknown): string; toPlural(word: string, model: unknown): string };
}

const transform = () => (nlp.methods() as unknown as { two: { transform: Transform } }).two.transform;

/** Remembers answers; forgets all of them when there are too many, so that no archive fills the memory. */
function remembering(limit: number, answer: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= limit) known.clear();
    const after = answer(word);
    known.set(word, after);
    return after;
  };
}

const inflected = /^[a-z]{2,30}(?:ed|ing|s)$/u;

/** The base form of a verb in lower case: "charged" → "charge", "shot" → "shoot". Nouns and the like come back as they are. */
export const lemmaOf: (verb: string) => string = remembering(4000, (verb) => {
  const irregular = IRREGULAR_VERBS.get(verb);
  if (irregular) return irregular;
  if (!inflected.test(verb) || verb.endsWith("ss") || BASE_FORMS.has(verb)) return verb;
  const tense = verb.endsWith("d") ? "PastTense" : verb.endsWith("g") ? "Gerund" : "PresentTense";
  return transform().verb.toInfinitive(verb, nlp.model(), tense) || verb;
});

const undecided = /(?:[^s]ses|oes|ves)$/u;
const plainS = /[^s]s$/u;

/**
 * The singular of a plural noun, its capitals kept: "burglaries" → "burglary", "men" → "man", "SIM cards" → "SIM card"
 * (the last word only). A word that is no plural comes back as it is.
 */
export function singularOf(noun: string): string {
  const space = noun.lastIndexOf(" ") + 1;
  const word = noun.slice(space);
  const lower = word.toLowerCase();
  const singular = singularWord(lower);
  if (singular === lower) return noun;
  // "MEN" and "Kawasakis" keep their capitals as far as the letters are the same
  let shared = 0;
  while (shared < singular.length && singular[shared] === lower[shared]) shared++;
  const upper = word.length > 1 && word === word.toUpperCase();
  const rest = singular.slice(shared);
  return noun.slice(0, space) + word.slice(0, shared) + (upper ? rest.toUpperCase() : rest);
}

const singularWord: (word: string) => string = remembering(4000, (word) => {
  const irregular = IRREGULAR_PLURALS.get(word);
  if (irregular) return irregular;
  if (word.length > 5 && word.endsWith("men")) return `${word.slice(0, -2)}an`;
  if (word.length > 9 && word.endsWith("people")) return `${word.slice(0, -6)}person`;
  if (word.length > 8 && word.endsWith("children")) return word.slice(0, -3);
  if (!plainS.test(word) || word.length < 3) return word;
  if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (undecided.test(word)) return transform().noun.toSingular(word, nlp.model()) || word;
  for (const ending of ["sses", "shes", "ches", "xes", "zzes"]) if (word.endsWith(ending)) return word.slice(0, -2);
  return word.slice(0, -1);
});

/** The plural of a singular noun, of the word before "of" if there is one: "charge of arson" → "charges of arson". */
export function pluralOf(noun: string): string {
  const of = noun.indexOf(" of ");
  const end = of < 0 ? noun.length : of;
  const space = noun.lastIndexOf(" ", end - 1) + 1;
  return noun.slice(0, space) + pluralWord(noun.slice(space, end)) + noun.slice(end);
}

const pluralWord: (word: string) => string = remembering(
  1000,
  (word) => transform().noun.toPlural(word, nlp.model()) || word,
);
