import { Flag, tokenAt } from "../document/index.js";
import { Frame } from "../lexicon/reporting-verbs.js";
import type { Person } from "../schemas/index.js";
import type { Attribution } from "./attribution-record.js";
import type { Scene } from "./attribution-scene.js";
import { type Source, subjectOfSentence } from "./attribution-source.js";
import { verbAt } from "./attribution-verb.js";
import { antecedentScore, PRONOUN_GENDER, type PronounResolver } from "./pronouns.js";

export interface Reader {
  readonly scene: Scene;
  readonly people: readonly Person[];
  readonly subjects: (sentence: number) => Source | null;
  readonly resolver: PronounResolver;
  readonly narrated: Int32Array;
}

/** The subject of each sentence, read when it is asked for. */
export function sentenceSubjects(scene: Scene): (sentence: number) => Source | null {
  const known = new Map<number, Source | null>();
  return (sentence) => {
    let subject = known.get(sentence);
    if (subject === undefined) {
      const { firstToken, endToken } = scene.document.sentences[sentence];
      subject = scene.quoteOf[firstToken] >= 0 ? null : subjectOfSentence(scene, { first: firstToken, end: endToken });
      known.set(sentence, subject);
    }
    return subject;
  };
}

/** Finds the record behind a source. */
export function resolve(reader: Reader, attribution: Attribution): void {
  const { scene, resolver } = reader;
  const source = attribution.source!;
  if (source.kind === "person") attribution.person = source.index;
  else if (source.kind === "organisation") attribution.organisation = source.index;
  else if (source.kind === "pronoun") resolveSpeakingPronoun(reader, attribution, source.head);
  else if (source.noun?.kind === "document" && source.owner >= 0) {
    // "his ransom note began": whoever wrote it
    const name = scene.nameOf[source.owner];
    if (name >= 0 && scene.names[name].kind === "person") attribution.person = scene.names[name].index;
    else attribution.person = resolver(source.owner, { speaking: true })?.person ?? -1;
  } else if (source.kind === "noun") attribution.person = personOf(reader, source);
}

/** "she said": a person, or one whom the text does not name ("A neighbour … she added"). */
function resolveSpeakingPronoun(reader: Reader, attribution: Attribution, token: number): void {
  const { scene, people, resolver, subjects } = reader;
  const { tokens, sentenceOf } = scene.document;
  const gender = PRONOUN_GENDER[tokens.lower[token]];
  const here = sentenceOf[token];
  const best = gender ? resolver(chainStart(reader, token), { speaking: true }) : null;
  for (let sentence = here - 1; sentence >= Math.max(0, here - 30); sentence--) {
    const distance = reader.narrated[here] - reader.narrated[sentence];
    if (distance > 4) break;
    const subject = subjects(sentence);
    if (subject?.kind !== "noun") continue;
    const plural = isPlural(scene, subject);
    const fits = gender
      ? subject.noun!.kind === "person" && (subject.noun!.gender ?? gender) === gender && !plural
      : tokens.lower[token] === "it"
        ? subject.noun!.kind !== "person"
        : tokens.lower[token] === "they" && plural;
    if (!fits) continue;
    const person = gender ? personOf(reader, subject) : -1;
    const known = person >= 0 ? people[person].gender : subject.noun!.gender;
    if (known !== null && gender && known !== gender) continue;
    const score = antecedentScore(distance, known === gender, true) + (reports(scene, subject) ? 1 : -0.2);
    if (best && best.score >= score) break;
    attribution.antecedent = subject;
    attribution.person = person;
    return;
  }
  if (best) attribution.person = best.person;
}

/** "She told him when. “Now,” she wrote": the first of the same pronouns that open one sentence after the other. */
function chainStart({ scene, subjects, narrated }: Reader, token: number): number {
  const { tokens, sentenceOf } = scene.document;
  const word = tokens.lower[token];
  let start = token;
  for (let s = sentenceOf[token] - 1, steps = 0; s >= 0 && steps < 30; s--, steps++) {
    if (narrated[sentenceOf[start]] - narrated[s] > 1) break;
    const subject = subjects(s);
    if (!subject) continue;
    if (subject.kind !== "pronoun" || tokens.lower[subject.head] !== word) break;
    start = subject.head;
  }
  return start;
}

/** Whether a reporting verb follows the subject in its sentence. */
function reports(scene: Scene, { end }: Source): boolean {
  const { sentences, sentenceOf } = scene.document;
  const limit = Math.min(sentences[sentenceOf[end - 1]].endToken, end + 30);
  for (let i = end; i < limit; i++) {
    const form = verbAt(scene, i);
    if (form && (form.verb.frame & (Frame.CLAUSE | Frame.THOUGHT)) === Frame.CLAUSE) return true;
  }
  return false;
}

function isPlural(scene: Scene, { head }: Source): boolean {
  const word = scene.document.tokens.lower[head];
  return (
    word.endsWith("s") ||
    word.endsWith("men") ||
    word === "police" ||
    word === "people" ||
    word === "couple" ||
    word === "family"
  );
}

const MAX_PEOPLE = 40;

/** "the judge", "counsel": the person whom the text introduced as one, the nearest first. */
function personOf({ scene, people }: Reader, { first, end, head, owner }: Source): number {
  const { tokens } = scene.document;
  const bare = end - first === 1 && tokens.lower[first] === "counsel";
  if ((tokens.lower[first] !== "the" && !bare) || owner >= 0) return -1;
  const word = tokens.lower[head];
  const job = ROLE_OF_NOUN[word];
  let best = -1;
  let nearest = -1;
  for (let p = 0; p < Math.min(people.length, MAX_PEOPLE); p++) {
    const { title, role, mentions } = people[p];
    const introduced = tokenAt(scene.document, mentions[0].start);
    if (introduced >= first) continue;
    if (!hasTitle(title, word) && !(job && job === role) && !introducedAs(scene, introduced, word)) continue;
    const token = lastBefore(mentions, tokens.start[first]);
    if (token > nearest) {
      best = p;
      nearest = token;
    }
  }
  return best;
}

/** Offset of the last mention that begins before another offset. */
function lastBefore(mentions: Person["mentions"], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle].start < offset) low = middle + 1;
    else high = middle;
  }
  return mentions[Math.max(0, low - 1)].start;
}

/** What people are called by their job is what they are in the article. */
const ROLE_OF_NOUN: Readonly<Record<string, Person["role"]>> = {
  judge: "judge",
  recorder: "judge",
  counsel: "lawyer",
  lawyer: "lawyer",
  solicitor: "lawyer",
  barrister: "lawyer",
  attorney: "lawyer",
  advocate: "lawyer",
  prosecutor: "prosecutor",
  detective: "police",
  officer: "police",
};

const SHORT_TITLES: Readonly<Record<string, string>> = {
  lieutenant: "lt",
  sergeant: "sgt",
  captain: "capt",
  detective: "det",
  inspector: "insp",
  superintendent: "supt",
  senator: "sen",
  governor: "gov",
  professor: "prof",
  doctor: "dr",
  councillor: "cllr",
};

function hasTitle(title: string | null, word: string): boolean {
  if (!title) return false;
  const short = SHORT_TITLES[word];
  return title
    .toLowerCase()
    .split(" ")
    .some((part) => part === word || (short !== undefined && (part === short || part === `${short}.`)));
}

/** "a retired detective, Jo Bell", "Jo Bell, a detective": the noun stands beside the name. */
function introducedAs(scene: Scene, token: number, word: string): boolean {
  const { tokens, sentenceOf } = scene.document;
  const name = scene.nameOf[token];
  const end = name >= 0 ? scene.names[name].endToken : token + 1;
  for (let i = token - 1; i >= Math.max(0, token - 3); i--)
    if (tokens.lower[i] === word || tokens.lower[i] === SHORT_TITLES[word]) return true;
  if (tokens.text[end] !== ",") return false;
  for (let i = end + 1; i < Math.min(tokens.length, end + 6) && sentenceOf[i] === sentenceOf[token]; i++) {
    if (tokens.lower[i] === word) return true;
    if (tokens.flags[i] & Flag.MARK) return false;
  }
  return false;
}
