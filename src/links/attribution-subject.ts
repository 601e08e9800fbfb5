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
import { Frame, type ReportingForm, type VerbForm } from "../lexicon/reporting-verbs.js";
import { SOURCE_NOUNS } from "../lexicon/source-nouns.js";
import { endsSentence, type Scene } from "./attribution-scene.js";
import { follows, isMiddle, verbAt } from "./attribution-verb.js";

/** Tokens among which the subject of a cue is to be found; read from left to right. */
export interface Region {
  readonly first: number;
  readonly end: number;
}

/** Where the subject of the verb at token `i` stands. */
export function subjectOf(scene: Scene, i: number, form: ReportingForm, floor: number, open: number): Region | null {
  const { lower } = scene.document.tokens;
  const reduced = (form.verb.frame & Frame.LABEL) !== 0 && AFTER_PARTICIPLE.has(lower[i + 1] ?? "");
  if ((form.form === "past" || form.form === "participle") && (reduced || follows(scene, i, BE_FORMS)))
    return agent(scene, i + 1, open);
  const before = subjectBefore(scene, i, form.form, floor);
  if (before) return before;
  // "Said one neighbour: “…”"
  if (i === floor || lower[i - 1] === "and") return { first: i + 1, end: open };
  return null;
}

/** "three men accused of …": a participle without its "were". */
const AFTER_PARTICIPLE: ReadonlySet<string> = new Set(["of", "over", "by", "as"]);

/** "described by police as": who stands after "by". */
function agent(scene: Scene, from: number, limit: number): Region | null {
  const { lower } = scene.document.tokens;
  for (let i = from; i < Math.min(limit, from + 8); i++) if (lower[i] === "by") return { first: i + 1, end: limit };
  return null;
}

function subjectBefore(scene: Scene, verb: number, form: VerbForm, floor: number): Region | null {
  const { tokens } = scene.document;
  let i = verb - 1;
  while (i >= floor && (isMiddle(scene, i) || (form === "gerund" && tokens.lower[i] === "'s"))) i--;
  if (i < floor) return null;
  const word = tokens.lower[i];
  const partitive = word === "one" && i > floor && PREPOSITIONS.has(tokens.lower[i - 1]);
  // "one of them said"
  const ofThem = OBJECT_PRONOUNS.has(word) && i > floor && tokens.lower[i - 1] === "of";
  if (!partitive && !ofThem && (SUBJECT_PRONOUNS.has(word) || (OBJECT_PRONOUNS.has(word) && word !== "her")))
    return { first: i, end: i + 1 };
  if (RELATIVES.has(word)) {
    if (i === floor) return null;
    if (tokens.text[i - 1] === ",") return aroundCommas(scene, i - 1, floor);
    return { first: phraseStart(scene, i - 1, floor), end: i };
  }
  if (word === "," && form === "gerund") return { first: floor, end: i };
  if (word === "," || word === ")" || word === "—" || word === "–" || word === "-")
    return aroundCommas(scene, i, floor);
  if (
    word === "and" ||
    word === "or" ||
    word === "to" ||
    word === "but" ||
    PREPOSITIONS.has(word) ||
    CLAUSE_OPENERS.has(word) ||
    !(tokens.flags[i] & (Flag.WORD | Flag.NUMBER | Flag.MARK))
  )
    return { first: floor, end: i };
  // "officers recorded Smith telling him"
  if (form === "gerund" && scene.nameOf[i] >= 0) return { first: scene.names[scene.nameOf[i]].firstToken, end: i + 1 };
  // "the council issued a statement saying"
  if (form === "gerund" && SOURCE_NOUNS.get(word)?.kind === "document") return { first: floor, end: i };
  return { first: phraseStart(scene, i, floor), end: i + 1 };
}

/** The first token of the noun phrase that ends with token `end`, its "of", "for", "in" phrases taken along. */
function phraseStart(scene: Scene, end: number, floor: number): number {
  const { tokens } = scene.document;
  let first = end;
  for (let i = end; i >= Math.max(floor, end - 25); i--) {
    const name = scene.nameOf[i];
    if (name >= 0) {
      i = scene.names[name].firstToken;
      first = i;
      continue;
    }
    const word = tokens.lower[i];
    if (
      tokens.flags[i] & Flag.MARK &&
      word !== "-" &&
      word !== "'" &&
      word !== "&" &&
      word !== '"' &&
      word !== "”" &&
      word !== "“"
    )
      break;
    if (scene.quoteOf[i] >= 0) break;
    if (CLAUSE_OPENERS.has(word) || AUXILIARIES.has(word) || RELATIVES.has(word)) break;
    if (i < end && SUBJECT_PRONOUNS.has(word) && word !== "one") break;
    const form = verbAt(scene, i);
    if (form && form.form !== "base" && form.form !== "gerund" && !(tokens.flags[i] & Flag.CAPITAL)) break;
    if (word === "and" && !joins(scene, i)) break;
    first = i;
    if (ARTICLES.has(word) && !(i > floor && PREPOSITIONS.has(tokens.lower[i - 1]))) break;
  }
  return first;
}

/** With these a noun phrase begins. */
const ARTICLES: ReadonlySet<string> = new Set(
  "the a an this that these those one another some any each every no his her their its my our your".split(" "),
);

/** Whether "and" joins two names or two nouns for people. */
function joins(scene: Scene, i: number): boolean {
  const { lower } = scene.document.tokens;
  const isNoun = (k: number) => scene.nameOf[k] >= 0 || SOURCE_NOUNS.has(lower[k] ?? "");
  return i > 0 && isNoun(i - 1) && (isNoun(i + 1) || DETERMINERS.has(lower[i + 1] ?? ""));
}

/** "Madden, of the Met's Specialist Crime Command, said": the subject lies before what stands between commas. */
function aroundCommas(scene: Scene, comma: number, floor: number): Region {
  const { tokens } = scene.document;
  let start = comma;
  let segmentEnd = comma;
  for (let segments = 0; segments < 6 && segmentEnd > floor; segments++) {
    let i = segmentEnd - 1;
    while (i >= floor && !isBreak(scene, i)) i--;
    const first = i + 1;
    const relative = RELATIVES.has(tokens.lower[first]) || tokens.lower[first] === "where";
    const within = relative ? first : lastClause(scene, first, segmentEnd);
    const clause =
      within > first && (AUXILIARIES.has(tokens.lower[within - 1]) || verbAt(scene, within - 1) !== undefined);
    if (segments > 0 && i < floor && !clause && isIntroduction(scene, first, segmentEnd)) {
      const name = nameAtEnd(scene, first, segmentEnd);
      if (name >= 0) start = name;
      break;
    }
    if (first < segmentEnd) start = within;
    if (within > first || i < floor || tokens.text[i] === ";" || tokens.text[i] === ":" || endsSentence(scene, i))
      break;
    segmentEnd = i;
  }
  return { first: start, end: comma };
}

/** "Outside court PC Ann Lee," begins like an introduction but ends with a name that nothing governs: where that begins. */
export function nameAtEnd(scene: Scene, first: number, end: number): number {
  const { tokens } = scene.document;
  const name = scene.nameOf[end - 1];
  if (name < 0 || scene.names[name].kind !== "person" || tokens.lower[first].endsWith("ing")) return -1;
  let from = scene.names[name].firstToken;
  while (
    from - 1 > first &&
    (tokens.flags[from - 1] & Flag.CAPITAL || SOURCE_NOUNS.get(tokens.lower[from - 1])?.kind === "person")
  )
    from--;
  return from > first && !PREPOSITIONS.has(tokens.lower[from - 1]) && tokens.lower[from - 1] !== "and" ? from : -1;
}

const isBreak = (scene: Scene, i: number) => {
  const text = scene.document.tokens.text[i];
  return (
    text === "," ||
    text === "(" ||
    text === ")" ||
    text === "—" ||
    text === "–" ||
    text === ";" ||
    text === ":" ||
    endsSentence(scene, i)
  );
};

/** "On Tuesday", "Sentencing him", "Outside court": no subject begins in such a segment. */
export function isIntroduction(scene: Scene, first: number, end: number): boolean {
  const { tokens } = scene.document;
  const word = tokens.lower[first];
  if (scene.nameOf[first] >= 0 || SUBJECT_PRONOUNS.has(word)) return false;
  if (PREPOSITIONS.has(word) || CLAUSE_OPENERS.has(word) || MIDDLE_ADVERBS.has(word) || word === "according")
    return true;
  if (end - first === 1 && tokens.flags[first] & Flag.WORD && word.endsWith("ly")) return true;
  if (word.length < 5 || SOURCE_NOUNS.has(word)) return false;
  const next = tokens.lower[first + 1] ?? "";
  // "Asked whether", but "Convicted killer"
  if (word.endsWith("ed")) return PREPOSITIONS.has(next) || CLAUSE_OPENERS.has(next);
  return word.endsWith("ing");
}

/** Where the last clause of a segment begins: after "that", "and", or a finite verb. */
function lastClause(scene: Scene, first: number, end: number): number {
  const { lower, flags } = scene.document.tokens;
  for (let i = end - 1; i >= first; i--) {
    if (scene.nameOf[i] >= 0) continue;
    if (CLAUSE_OPENERS.has(lower[i]) || AUXILIARIES.has(lower[i]) || (lower[i] === "and" && !joins(scene, i)))
      return i + 1;
    const form = verbAt(scene, i);
    if (form && form.form !== "base" && form.form !== "gerund" && !(flags[i] & Flag.CAPITAL)) return i + 1;
  }
  return first;
}
