import { Flag } from "../document/index.js";
import {
  AUXILIARIES,
  BE_FORMS,
  CLAUSE_OPENERS,
  DETERMINERS,
  MIDDLE_ADVERBS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from "../lexicon/function-words.js";
import { Frame, REPORTING_FORMS, type ReportingForm } from "../lexicon/reporting-verbs.js";
import { SOURCE_NOUNS } from "../lexicon/source-nouns.js";
import type { Scene } from "./attribution-scene.js";

/** The reporting verb at a token, if it is used as a verb there. */
export function verbAt(scene: Scene, i: number): ReportingForm | undefined {
  const { tokens } = scene.document;
  if (!(tokens.flags[i] & Flag.WORD)) return undefined;
  const form = REPORTING_FORMS.get(tokens.lower[i]);
  if (!form || scene.nameOf[i] >= 0 || i === 0) return form;
  const before = tokens.lower[i - 1];
  const capital = (tokens.flags[i] & (Flag.CAPITAL | Flag.SENTENCE_START)) === Flag.CAPITAL;
  if (capital && (form.form === "base" || form.form === "third")) return undefined; // "the United States"
  if (form.form === "gerund") return isVerbalGerund(scene, i) ? form : undefined;
  if (form.form === "base" || form.form === "third" || form.verb.frame & Frame.NOUN) {
    if (DETERMINERS.has(before) && !SUBJECT_PRONOUNS.has(before) && before !== "this" && before !== "that")
      return undefined;
    if (before === "'s" || before === "-") return undefined;
    if (form.verb.frame & Frame.NOUN && form.form !== "past" && !canBeSubject(scene, i - 1)) return undefined;
    if (PREPOSITIONS.has(before) && (before !== "to" || form.form === "third")) return undefined;
    if (form.form === "base" && !takesBase(scene, i - 1)) return undefined;
  }
  if (
    (form.form === "past" || form.form === "participle") &&
    (before === "the" || before === "a" || before === "an" || before === "-")
  )
    return undefined;
  return form;
}

/** What may stand before a verb in its base form: "police say", "to say", "would say". */
function takesBase(scene: Scene, i: number): boolean {
  const word = scene.document.tokens.lower[i];
  return (
    AUXILIARIES.has(word) ||
    word === "to" ||
    word === "and" ||
    word === "who" ||
    word === "not" ||
    (SUBJECT_PRONOUNS.has(word) && word !== "he" && word !== "she" && word !== "it") ||
    word.endsWith("s") ||
    word.endsWith("men") ||
    word === "police" ||
    word === "people" ||
    word === "family" ||
    (i > 0 && isAdverb(scene, i) && !isAdverb(scene, i - 1) && takesBase(scene, i - 1))
  );
}

/** What may stand before a finite verb that is a plural noun too: "Smith tweets", but not "a series of tweets". */
function canBeSubject(scene: Scene, i: number): boolean {
  const { tokens } = scene.document;
  const word = tokens.lower[i];
  return (
    scene.nameOf[i] >= 0 ||
    (tokens.flags[i] & (Flag.CAPITAL | Flag.MARK)) !== 0 ||
    SUBJECT_PRONOUNS.has(word) ||
    RELATIVES.has(word) ||
    SOURCE_NOUNS.has(word) ||
    AUXILIARIES.has(word) ||
    isAdverb(scene, i) ||
    word === "to" ||
    word === "and"
  );
}

/** "Bob, saying …", "after saying", "her saying", but not "a media briefing". */
function isVerbalGerund(scene: Scene, i: number): boolean {
  const { tokens } = scene.document;
  const before = tokens.lower[i - 1];
  return (
    scene.nameOf[i - 1] >= 0 ||
    (tokens.flags[i - 1] & (Flag.MARK | Flag.CAPITAL)) !== 0 ||
    PREPOSITIONS.has(before) ||
    CLAUSE_OPENERS.has(before) ||
    SUBJECT_PRONOUNS.has(before) ||
    OBJECT_PRONOUNS.has(before) ||
    BE_FORMS.has(before) ||
    SOURCE_NOUNS.has(before) ||
    before === "and" ||
    before === "or" ||
    before === "'s" ||
    isAdverb(scene, i - 1)
  );
}

/** An auxiliary or adverb, as they stand between subject and verb. */
export function isMiddle(scene: Scene, i: number): boolean {
  return AUXILIARIES.has(scene.document.tokens.lower[i]) || isAdverb(scene, i);
}

/** "also", "later", "quickly", but not "Kelly". */
export function isAdverb({ document: { tokens }, nameOf }: Scene, i: number): boolean {
  const word = tokens.lower[i];
  if (MIDDLE_ADVERBS.has(word)) return nameOf[i] < 0;
  return word.length > 4 && word.endsWith("ly") && !(tokens.flags[i] & Flag.CAPITAL);
}

/** Whether one of the words stands before token `i`, adverbs left out. */
export function follows(scene: Scene, i: number, words: ReadonlySet<string>): boolean {
  const { lower } = scene.document.tokens;
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    if (words.has(lower[k])) return true;
    if (!isAdverb(scene, k)) return false;
  }
  return false;
}

/** Whether a subject can begin here. */
export function startsNoun(scene: Scene, i: number): boolean {
  const { tokens } = scene.document;
  const word = tokens.lower[i];
  if (scene.nameOf[i] >= 0) return true;
  if (SUBJECT_PRONOUNS.has(word) || DETERMINERS.has(word) || SOURCE_NOUNS.has(word)) return true;
  if (tokens.flags[i] & Flag.NUMBER) return true;
  if (!(tokens.flags[i] & Flag.WORD)) return false;
  if (PREPOSITIONS.has(word) || CLAUSE_OPENERS.has(word) || AUXILIARIES.has(word) || MIDDLE_ADVERBS.has(word))
    return false;
  if (tokens.flags[i] & Flag.CAPITAL) return true;
  // "retired general Ann Lee", "local residents"
  for (let k = i + 1; k < Math.min(tokens.length, i + 4); k++) {
    if (scene.nameOf[k] >= 0 || SOURCE_NOUNS.has(tokens.lower[k])) return !verbAt(scene, i);
    if (!(tokens.flags[k] & Flag.WORD) || PREPOSITIONS.has(tokens.lower[k]) || AUXILIARIES.has(tokens.lower[k]))
      return false;
  }
  return false;
}
