import { type Document, endOfDateline, Flag, type Quotation, type Sentence } from "../../document/index.js";
import {
  AUXILIARIES,
  BE_FORMS,
  CLAUSE_OPENERS,
  DETERMINERS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from "../../lexicon/function-words.js";
import { Frame, type ReportingForm } from "../../lexicon/reporting-verbs.js";
import { SOURCE_NOUNS } from "../../lexicon/source-nouns.js";
import { type Cue, cueAfter, isHearing } from "../../links/attribution-cue.js";
import { createScene, endsSentence, type Scene } from "../../links/attribution-scene.js";
import { subjectOf } from "../../links/attribution-subject.js";
import { verbAt } from "../../links/attribution-verb.js";

/** Reported speech without marks: a clause, and the cue that says whose it is. */
export interface Reported {
  readonly firstToken: number;
  /** One past its last token. */
  readonly endToken: number;
  readonly cue: Cue;
}

/** Verbs that also take things ("found a knife", "knew her"): a clause after them is told by its "that". */
const NEEDS_THAT: ReadonlySet<string> = new Set(
  (
    "find show hear learn discover know consider report mention note point relate recall post comment answer signal " +
    "continue write promise request order recommend"
  ).split(" "),
);
/** Verbs that take clauses and hardly ever things. */
const TAKES_CLAUSES: ReadonlySet<string> = new Set("say allege believe think insist argue reckon".split(" "));
const MIN_TOKENS = 3;

/** The clauses that are reported outside quotation marks, in text order; none overlaps a quotation. */
export function reportedIn(
  document: Document,
  speech: readonly Quotation[],
  scene = createScene(document, speech, [], []),
): Reported[] {
  const found: Reported[] = [];
  for (const sentence of document.sentences) {
    const reported = inSentence(scene, sentence);
    if (reported && !overlaps(scene, reported)) found.push(reported);
  }
  return found;
}

function overlaps({ quoteOf }: Scene, { firstToken, endToken }: Reported): boolean {
  for (let i = firstToken; i < endToken; i++) if (quoteOf[i] >= 0) return true;
  return false;
}

/** The widest clause that a sentence reports: the first cue with a clause after it, else one at the sentence's end. */
function inSentence(scene: Scene, { firstToken, endToken }: Sentence): Reported | null {
  const { lower } = scene.document.tokens;
  if (scene.quoteOf[firstToken] >= 0) return null;
  const limit = Math.min(endToken, firstToken + 120);
  if (lower[firstToken] === "according" && lower[firstToken + 1] === "to")
    return accordingFirst(scene, firstToken, limit);
  for (let i = firstToken; i < limit; i++) {
    if (scene.quoteOf[i] >= 0) return null;
    if (lower[i] === "according" && lower[i + 1] === "to") return trailing(scene, firstToken, i, limit);
    const form = verbAt(scene, i);
    if (!form || form.form === "gerund" || !(form.verb.frame & Frame.CLAUSE)) continue;
    const after = clauseAfter(scene, i, form, firstToken, limit);
    if (after) return after;
    if (!(form.verb.frame & Frame.THOUGHT)) {
      const before = trailing(scene, firstToken, i, limit);
      if (before) return before;
    }
  }
  return null;
}

/** "According to the force, two men ran off." */
function accordingFirst(scene: Scene, first: number, limit: number): Reported | null {
  const { text } = scene.document.tokens;
  let comma = first + 2;
  while (comma < Math.min(limit, first + 30) && text[comma] !== ",") comma++;
  if (text[comma] !== ",") return null;
  const cue: Cue = {
    first,
    end: first + 2,
    lemma: "according to",
    frame: Frame.CLAUSE,
    subject: { first: first + 2, end: comma },
  };
  return clause(scene, comma + 1, limit, cue);
}

/** "Officers believe (that) he fled", "police told the family that …", "it is alleged that …". */
function clauseAfter(scene: Scene, i: number, form: ReportingForm, floor: number, limit: number): Reported | null {
  const { lower, text } = scene.document.tokens;
  let at = i + 1;
  if (form.verb.frame & Frame.ADDRESSEE) at = afterAddressee(scene, at, limit);
  if (at < 0 || at >= limit) return null;
  while (at < limit && isTimeOrPlace(scene, at)) at++;
  let that = lower[at] === "that" && !PREPOSITIONS.has(lower[at + 1] ?? "");
  if (!that && PREPOSITIONS.has(lower[at])) {
    // "said in a statement on Friday that": the clause's "that" may stand a little further on
    for (let k = at; k < Math.min(limit, at + 12); k++) {
      if (text[k] === "," || verbAt(scene, k) || RELATIVES.has(lower[k])) {
        if (lower[k] !== "that" || PREPOSITIONS.has(lower[k - 1])) return null; // "asked for that offence"
        at = k;
        that = true;
        break;
      }
    }
    if (!that) return null;
  }
  if (that) at++;
  else if (NEEDS_THAT.has(form.verb.lemma) || !startsClause(scene, at, limit, TAKES_CLAUSES.has(form.verb.lemma)))
    return null;
  const passive = BE_FORMS.has(lower[i - 1] ?? "") || BE_FORMS.has(lower[i - 2] ?? "");
  const impersonal = passive && lower[floor] === "it";
  if (passive && !impersonal && !(form.verb.frame & Frame.ADDRESSEE)) return null;
  const subject = impersonal ? null : subjectOf(scene, i, form, floor, i + 1);
  const cue: Cue = { first: i, end: i + 1, lemma: form.verb.lemma, frame: form.verb.frame, subject };
  if (!impersonal && !passive && !subject) return null;
  const heard = subject !== null && isHearing(scene, cue, form);
  return clause(scene, at, limit, heard ? { ...cue, subject: null } : cue);
}

/** One past "the court", "police", "her", "Radio Kerry" after "told", or -1. */
function afterAddressee(scene: Scene, from: number, limit: number): number {
  const { tokens } = scene.document;
  const end = Math.min(limit, from + 10);
  if (OBJECT_PRONOUNS.has(tokens.lower[from])) return from + 1;
  for (let i = from; i < end; i++) {
    const word = tokens.lower[i];
    if (word === "that") return i;
    const name = scene.nameOf[i];
    if (name >= 0) return scene.names[name].endToken;
    if (SOURCE_NOUNS.has(word) && !SOURCE_NOUNS.has(tokens.lower[i + 1] ?? "")) return i + 1;
    if (tokens.flags[i] & Flag.MARK && word !== "-") return -1;
    if (AUXILIARIES.has(word) || SUBJECT_PRONOUNS.has(word)) return tokens.flags[i - 1] & Flag.CAPITAL ? i : -1;
  }
  return -1;
}

/** "said on Tuesday", "said today", "said yesterday". */
function isTimeOrPlace(scene: Scene, i: number): boolean {
  const { lower } = scene.document.tokens;
  if (DAYS.has(lower[i])) return true;
  return lower[i] === "on" && DAYS.has(lower[i + 1] ?? "");
}
const DAYS: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight later earlier also afterwards".split(
    " ",
  ),
);

/** Whether a clause without "that" begins here: a noun phrase, then a finite verb. */
function startsClause(scene: Scene, from: number, limit: number, clauses: boolean): boolean {
  const { tokens } = scene.document;
  const first = tokens.lower[from];
  if (SUBJECT_PRONOUNS.has(first)) return true;
  if (first === "there") return true;
  if (PREPOSITIONS.has(first) || CLAUSE_OPENERS.has(first) || RELATIVES.has(first) || tokens.flags[from] & Flag.MARK)
    return false;
  for (let i = from + 1; i < Math.min(limit, from + 14); i++) {
    const word = tokens.lower[i];
    if (RELATIVES.has(word) || word === "and" || word === "but" || tokens.text[i] === "," || endsSentence(scene, i))
      return false;
    if (FINITE.has(word)) return true;
    // "say Miller lured him": a past form, where a thing cannot follow
    if (clauses && word.length > 4 && word.endsWith("ed") && !DETERMINERS.has(tokens.lower[i - 1])) return true;
  }
  return false;
}
const FINITE: ReadonlySet<string> = new Set(
  (
    "is are was were has have had will would can could should may might must do does did isn't aren't wasn't weren't " +
    "hasn't haven't hadn't won't wouldn't can't couldn't didn't doesn't don't"
  ).split(" "),
);

/** "Two men ran off, police said.": the clause before a cue at the end of its sentence. */
function trailing(scene: Scene, first: number, i: number, limit: number): Reported | null {
  const { text } = scene.document.tokens;
  let comma = i;
  while (comma > Math.max(first, i - 16) && text[comma] !== ",") comma--;
  // an apposition stands between commas too: "…, Dr Lee, of Hull, said"
  const cue = text[comma] === "," && comma > first ? cueAfter(scene, comma, limit, false) : null;
  if (!cue || cue.first !== i) return null;
  // "Asked why, he replied: “…”": the cue is that of the words that follow
  if (text[cue.end] === ":" || scene.quoteOf[cue.end] >= 0 || scene.quoteOf[cue.end + 1] >= 0) return null;
  const from = pastDateline(scene.document, first);
  const reported = clause(scene, from, comma, cue);
  return reported && hasFinite(scene, from, comma) ? reported : null;
}

/** Where a sentence's words begin: after the dateline if it opens its paragraph. */
function pastDateline(document: Document, first: number): number {
  const { paragraph } = document.sentences[document.sentenceOf[first]];
  const { firstToken, endToken } = document.paragraphs[paragraph];
  return firstToken === first ? endOfDateline(document, first, endToken) : first;
}

function hasFinite(scene: Scene, first: number, end: number): boolean {
  const { tokens } = scene.document;
  for (let i = first; i < Math.min(end, first + 40); i++) {
    const word = tokens.lower[i];
    if (
      FINITE.has(word) ||
      (i > first && word.length > 3 && word.endsWith("ed") && !DETERMINERS.has(tokens.lower[i - 1]))
    )
      return true;
  }
  return false;
}

/** The clause from one token to another, without the punctuation around it, if it is long enough to be one. */
function clause(scene: Scene, from: number, to: number, cue: Cue): Reported | null {
  const { tokens } = scene.document;
  let firstToken = from;
  let endToken = to;
  while (firstToken < endToken && tokens.flags[firstToken] & Flag.MARK) firstToken++;
  while (endToken > firstToken && tokens.flags[endToken - 1] & Flag.MARK && tokens.text[endToken - 1] !== ")")
    endToken--;
  if (endToken - firstToken < MIN_TOKENS || POSSESSIVES.has(tokens.lower[endToken - 1])) return null;
  return { firstToken, endToken, cue };
}
