import { Flag } from "../document/index.js";
import {
  AUXILIARIES,
  BE_FORMS,
  CLAUSE_OPENERS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from "../lexicon/function-words.js";
import { Frame, type ReportingForm } from "../lexicon/reporting-verbs.js";
import { SOURCE_NOUNS } from "../lexicon/source-nouns.js";
import { endsSentence, type Scene } from "./attribution-scene.js";
import { type Region, subjectOf } from "./attribution-subject.js";
import { follows, isAdverb, isMiddle, startsNoun, verbAt } from "./attribution-verb.js";

export interface Cue {
  readonly first: number;
  readonly end: number;
  readonly lemma: string;
  readonly frame: number;
  /** Null where nobody is said to speak ("was told"). */
  readonly subject: Region | null;
}

/** No sentence of prose has its subject further from its verb than this many tokens. */
const WINDOW = 60;

export const isDash = (text: string) => text === "—" || text === "–" || text === "―" || text === "-";

/** The cue after a quotation: "said police", "she told the court", "according to the force". */
export function cueAfter(scene: Scene, from: number, limit: number, stopped: boolean): Cue | null {
  const { tokens } = scene.document;
  let i = from;
  while (i < limit && (tokens.text[i] === "," || isDash(tokens.text[i]))) i++;
  if (i >= limit) return null;
  const word = tokens.lower[i];
  const according = accordingTo(scene, i);
  if (according > i)
    return {
      first: i,
      end: according,
      lemma: tokens.lower[i] === "per" ? "per" : "according to",
      frame: Frame.CLAUSE,
      subject: { first: according, end: endOfSource(scene, according, limit) },
    };
  const as = word === "as" && i + 1 < limit;
  if (as) i++;
  const inverted = verbAt(scene, i);
  if (inverted && (inverted.form === "past" || inverted.form === "third")) {
    const end = endOfSource(scene, i + 1, limit);
    // "One nurse, known as A, said he laughed": what is said begins with the pronoun
    const clause = /^(?:he|she|they|we)$/u.test(tokens.lower[i + 1] ?? "") && (tokens.flags[i + 2] & Flag.WORD) !== 0;
    if (i + 1 < end && startsNoun(scene, i + 1) && !clause) return cueOf(i, inverted, { first: i + 1, end });
  }
  return subjectThenVerb(scene, i, limit, stopped || as);
}

/** One past "according to" or "per", or `i` if neither stands there. */
function accordingTo({ document: { tokens } }: Scene, i: number): number {
  if (tokens.lower[i] === "according" && tokens.lower[i + 1] === "to") return i + 2;
  return tokens.lower[i] === "per" && !(tokens.flags[i + 1] & Flag.NUMBER) ? i + 1 : i;
}

function cueOf(i: number, { verb }: ReportingForm, subject: Region | null): Cue {
  return { first: i, end: i + 1, lemma: verb.lemma, frame: verb.frame, subject };
}

/** "she told the court", "Dr Ives, who examined him, said": the first finite reporting verb after a noun phrase. */
function subjectThenVerb(scene: Scene, from: number, limit: number, strict: boolean): Cue | null {
  const { tokens } = scene.document;
  if (!startsNoun(scene, from)) return null;
  const end = Math.min(limit, from + WINDOW / 2);
  // "one said", but not "one resident said", "one of them said"
  const bare = tokens.lower[from] !== "one" || isMiddle(scene, from + 1) || verbAt(scene, from + 1) !== undefined;
  const pronoun = SUBJECT_PRONOUNS.has(tokens.lower[from]) && tokens.lower[from + 1] !== "of" && bare;
  let relative = false;
  let verbs = 0;
  let found: Cue | null = null;
  for (let i = from + 1; i < end; i++) {
    const word = tokens.lower[i];
    if (endsSentence(scene, i) || tokens.text[i] === ";" || tokens.text[i] === ":") break;
    if (pronoun && !isMiddle(scene, i) && !verbAt(scene, i)) break;
    if (RELATIVES.has(word)) {
      relative = true;
      continue;
    }
    const form = verbAt(scene, i);
    if (form && form.form !== "gerund" && form.form !== "base" && !follows(scene, i, BE_FORMS)) {
      const spoken =
        (form.verb.frame & Frame.THOUGHT) === 0 &&
        ((form.verb.frame & Frame.COLON) === 0 || closes(scene, i + 1, limit));
      if (spoken && (!relative || tokens.text[i - 1] === "," || verbs > 0)) {
        found = cueOf(i, form, { first: from, end: i });
        if (isHearing(scene, found, form)) return null;
        break;
      }
      if (spoken && relative && !found) found = cueOf(i, form, { first: from, end: i });
      verbs++;
      continue;
    }
    if (AUXILIARIES.has(word)) {
      verbs++;
      if (!relative && !leadsToVerb(scene, i, end)) break;
    }
    if (!relative && CLAUSE_OPENERS.has(word)) break;
  }
  if (!found || !strict) return found;
  // after a full stop inside the marks only "Smith said." or "Smith said on Monday." is a cue
  return found.first - from <= 8 && closes(scene, found.end, limit) ? found : null;
}

/** Whether nothing that is reported follows a verb: a full stop, a comma, "on Monday", "in court". */
function closes(scene: Scene, i: number, limit: number): boolean {
  const { tokens } = scene.document;
  if (i >= limit || endsSentence(scene, i) || tokens.text[i] === "," || tokens.text[i] === ";") return true;
  if (tokens.lower[i] === "it") return i + 1 >= limit || endsSentence(scene, i + 1) || tokens.text[i + 1] === ",";
  return PREPOSITIONS.has(tokens.lower[i]) || isAdverb(scene, i);
}

/** "has since said", "would later tell". */
function leadsToVerb(scene: Scene, i: number, limit: number): boolean {
  for (let k = i + 1; k < Math.min(limit, i + 4); k++) {
    if (verbAt(scene, k)) return true;
    if (!isMiddle(scene, k)) return false;
  }
  return false;
}

/** "who served as director": no new clause. */
const SERVES: ReadonlySet<string> = new Set("served serves serving acted acts worked works known described".split(" "));

/** ", Smith said." later in the sentence: a cue that closes it. */
export function cueAtEnd(scene: Scene, from: number, limit: number): Cue | null {
  const { tokens } = scene.document;
  for (let i = from; i < Math.min(limit, from + WINDOW); i++) {
    if (endsSentence(scene, i) || scene.quoteOf[i] >= 0) return null;
    if (tokens.text[i] !== ",") continue;
    const cue = cueAfter(scene, i, limit, true);
    if (cue?.subject && (cue.lemma === "according to" || cue.first - i <= 8)) return cue;
  }
  return null;
}

/** How far a source runs that begins here: to the end of its sentence, the next quotation, or a new clause. */
function endOfSource(scene: Scene, from: number, limit: number): number {
  const { tokens } = scene.document;
  const end = Math.min(limit, from + WINDOW / 2);
  for (let i = from; i < end; i++) {
    if (endsSentence(scene, i) || tokens.text[i] === ";" || tokens.text[i] === ":") return i;
    const serves = tokens.lower[i] === "as" && SERVES.has(tokens.lower[i - 1]);
    if (i > from && CLAUSE_OPENERS.has(tokens.lower[i]) && scene.nameOf[i] < 0 && !serves) return i;
  }
  return end;
}

/** A cue that may govern a quotation; a weak one only if no other does. */
export interface Candidate {
  readonly cue: Cue;
  readonly weak: boolean;
}

/** The cues before a quotation in its sentence, the nearest first. */
export function cuesBefore(scene: Scene, floor: number, open: number): Candidate[] {
  const { tokens } = scene.document;
  const from = Math.max(floor, open - WINDOW);
  const colon = tokens.text[open - 1] === ":";
  const found: Candidate[] = [];
  for (let i = open - 1; i >= from && found.length < 4; i--) {
    const according = tokens.lower[i] === "according" ? accordingTo(scene, i) : i;
    if (according > i) {
      const subject = { first: according, end: open };
      found.push({
        cue: { first: i, end: according, lemma: "according to", frame: Frame.CLAUSE, subject },
        weak: false,
      });
      continue;
    }
    const form = verbAt(scene, i);
    if (!form || !governs(form, open - i, colon)) continue;
    // "her tweets accusing him of lies are “…”": what is said of a noun governs no more than that
    const noun = form.form === "gerund" && open - i > 6 ? SOURCE_NOUNS.get(tokens.lower[i - 1] ?? "") : undefined;
    if (noun && noun.kind !== "document") continue;
    const cue = cueOf(i, form, subjectOf(scene, i, form, from, open));
    if (cue.subject && isHearing(scene, cue, form)) {
      found.push({ cue: { ...cue, subject: null }, weak: false });
      break;
    }
    const weak =
      cue.subject === null ||
      refersBack(scene, cue) ||
      (i > from && RELATIVES.has(tokens.lower[i - 1]) && open - i > 5) ||
      (form.verb.frame & Frame.THOUGHT) !== 0 ||
      ((form.verb.frame & Frame.COLON) !== 0 && !(colon && open - i <= 2));
    found.push({ cue, weak });
  }
  return found;
}

/** "it underscores that", "which means that": what someone else said does so. */
function refersBack(scene: Scene, { subject }: Cue): boolean {
  if (!subject || subject.end - subject.first !== 1) return false;
  const word = scene.document.tokens.lower[subject.first];
  return word === "it" || word === "this" || word === "that";
}

/** Courts and those who sit in them hear what others say. */
const HEARERS: ReadonlySet<string> = new Set(
  "court inquest jury jurors tribunal inquiry hearing trial panel".split(" "),
);

/** "The court heard", "inquest told": whoever spoke is not named. */
export function isHearing(scene: Scene, { lemma, subject }: Cue, { form }: ReportingForm): boolean {
  if (!subject || !HEARERS.has(scene.document.tokens.lower[subject.end - 1] ?? "")) return false;
  return lemma === "hear" || (lemma === "tell" && form !== "gerund");
}

function governs({ verb: { frame }, form }: ReportingForm, distance: number, colon: boolean): boolean {
  if (frame & Frame.COLON) return colon || distance <= 2;
  if (frame & Frame.CLAUSE) return form !== "base" || distance < 30;
  return colon || distance <= (frame & Frame.LABEL ? 24 : 12);
}
