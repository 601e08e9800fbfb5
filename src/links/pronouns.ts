import { type Document, Flag, tokenAt } from "../document/index.js";
import { Frame, REPORTING_FORMS } from "../lexicon/reporting-verbs.js";
import type { Person } from "../schemas/index.js";

/** What a resolver reads of a person. */
export type Referent = Pick<Person, "mentions" | "gender" | "role" | "status">;

export interface PronounContext {
  /** Whether a token stands inside a quotation: names in another's words count less. */
  readonly quoted?: (token: number) => boolean;
  /** First token of the name that is the subject of a sentence, or -1. */
  readonly subjectOf?: (sentence: number) => number;
}

export interface Antecedent {
  /** Index of the person. */
  readonly person: number;
  readonly score: number;
}

/** Looks up the antecedent of the pronoun at a token; `speaking` if it is the subject of a verb of speech. */
export type PronounResolver = (token: number, options?: { readonly speaking?: boolean }) => Antecedent | null;

type Gender = "female" | "male";

/** Gender of the singular personal pronouns. */
export const PRONOUN_GENDER: Readonly<Record<string, Gender>> = {
  he: "male",
  him: "male",
  his: "male",
  himself: "male",
  she: "female",
  her: "female",
  hers: "female",
  herself: "female",
};

/** How far back an antecedent is looked for. */
const MAX_MENTIONS = 24;
const MAX_SENTENCES = 12;

interface Mention {
  token: number;
  end: number;
  person: number;
  sentence: number;
}

/**
 * Makes a resolver of "he", "she", "him", "her", "his" to people: by gender, recency and what the name is in its
 * sentence (a subject before a possessor, a name in the article's own words before one in a quotation).
 * A score is a sum of small weights: comparable between candidates, no probability.
 */
export function createPronounResolver(
  document: Document,
  people: readonly Referent[],
  { quoted, subjectOf }: PronounContext = {},
): PronounResolver {
  const mentions: Mention[] = [];
  people.forEach((person, index) => {
    for (const { start, end } of person.mentions) {
      const token = tokenAt(document, start);
      mentions.push({ token, end: tokenAt(document, end), person: index, sentence: document.sentenceOf[token] });
    }
  });
  mentions.sort((a, b) => a.token - b.token);
  const narrated = narration(document, quoted);

  return (token, { speaking = false } = {}) => {
    const gender = PRONOUN_GENDER[document.tokens.lower[token]];
    if (!gender) return null;
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (mentions[middle].token < token) low = middle + 1;
      else high = middle;
    }
    const sentence = document.sentenceOf[token];
    // "the film showed Sealey, he told jurors": whom the words are about is seldom who says them
    const closing = speaking && token > 0 && CLOSING.has(document.tokens.text[token - 1]);
    let best: Antecedent | null = null;
    for (let m = low - 1; m >= Math.max(0, low - MAX_MENTIONS); m--) {
      const mention = mentions[m];
      const distance = narrated[sentence] - narrated[mention.sentence];
      if (distance > MAX_SENTENCES) break;
      const person = people[mention.person];
      if (person.gender !== null && person.gender !== gender) continue;
      if (speaking && isDead(person)) continue;
      const score =
        antecedentScore(distance, person.gender === gender, subjectOf?.(mention.sentence) === mention.token) +
        place(document, mention) -
        (quoted?.(mention.token) ? 2 : 0) -
        (closing && mention.sentence === sentence ? 1.5 : 0);
      if (!best || score > best.score) best = { person: mention.person, score };
    }
    return best;
  };
}

/** What distance, a gender that is known to agree, and being the subject of its sentence are worth. */
export function antecedentScore(distance: number, agrees: boolean, subject: boolean): number {
  return (agrees ? 1.5 : 0) - 0.9 * distance + (subject ? 0.7 : 0);
}

/** Number of the article's own sentences up to each sentence: a long quotation puts no distance between two of them. */
export function narration({ sentences }: Document, quoted?: (token: number) => boolean): Int32Array {
  const numbers = new Int32Array(sentences.length);
  let count = 0;
  for (let s = 0; s < sentences.length; s++) {
    if (!quoted?.(sentences[s].firstToken)) count++;
    numbers[s] = count;
  }
  return numbers;
}

function isDead({ status }: Referent): boolean {
  return status.some(({ value }) => value === "killed" || value === "deceased");
}

const CLOSING: ReadonlySet<string> = new Set([",", "”", '"', "’", "'"]);

/** Where the verb of a named subject stands: past "KC" and past an aside, "Ann Roe KC, prosecuting, said". */
function verbAfter({ tokens }: Document, end: number): number {
  const at = end < tokens.length && SUFFIXES.has(tokens.text[end]) ? end + 1 : end;
  if (at >= tokens.length || tokens.text[at] !== ",") return at;
  for (let i = at + 1; i < Math.min(tokens.length, at + 12); i++) {
    if (tokens.flags[i] & Flag.SENTENCE_START) break;
    if (tokens.text[i] === "," && i + 1 < tokens.length && isSaid(tokens.lower[i + 1])) return i + 1;
  }
  return at;
}
const SUFFIXES: ReadonlySet<string> = new Set(["KC", "QC", "SC", "MP", "PC", "OBE", "MBE"]);

/** "Smith said" and "said Smith": who spoke is likely to speak on. */
function isSaid(word: string): boolean {
  const form = REPORTING_FORMS.get(word);
  return (
    form !== undefined && form.form === "past" && (form.verb.frame & (Frame.CLAUSE | Frame.THOUGHT)) === Frame.CLAUSE
  );
}

/** A name near the start of its sentence is its subject; a possessor ("Smith's") and the object of "of" are less likely. */
function place(document: Document, { token, end, sentence }: Mention): number {
  const { tokens, sentences } = document;
  const first = sentences[sentence].firstToken;
  let score = token - first <= 6 ? 0.5 : 0;
  if (end < tokens.length && tokens.lower[end] === "'s" && !(tokens.flags[end] & Flag.SPACE_BEFORE)) score -= 0.8;
  const verb = verbAfter(document, end);
  if (verb < tokens.length && isSaid(tokens.lower[verb])) score += 0.6;
  const before = token > first ? tokens.lower[token - 1] : "";
  if (isSaid(before)) score += 0.6;
  // "she and Tom Byrne": not the same as "she"
  if (before === "and" && PRONOUN_GENDER[tokens.lower[token - 2] ?? ""]) score -= 1.5;
  if (before === "of" || before === "for" || before === "by" || before === "with" || before === "to") score -= 0.4;
  return score;
}
