import { Flag } from "../../document/index.js";
import type { NameMention } from "../names/index.js";
import { type Context, type CueKind, mentionAt } from "./context.js";
import { isOfOffence } from "./told.js";
import { Verb, Word } from "./words.js";

const FAR = 60;
const HELD = new Set("held custody dock detained accused arrests".split(" "));
const HURT = new Set("rescued freed injured hurt wounded casualties treated hospitalised hospitalized".split(" "));
const DEAD = new Set("dead deceased victim victims fatalities".split(" "));

/** What a stretch of words says of the people whom it leads to: "the convicts are", "Charged with … are", "Those killed were". */
export function classOf(context: Context, from: number, to: number): CueKind | null {
  const { words, document } = context;
  const { lower } = document.tokens;
  let found: CueKind | null = null;
  for (let i = Math.max(from, to - FAR); i < to; i++) {
    const verb = words.verb[i];
    const bits = words.of[i];
    if (verb === Verb.sentence || verb === Verb.convict || lower[i] === "convicts" || lower[i] === "guilty") {
      if (isOpen(context, from, i)) found ??= "accused";
      else if (lower[i - 1] !== "not") found = "convicted";
    } else if (lower[i] === "sentences") found = "convicted";
    else if ((verb === Verb.clear && lower[i - 1] !== "not") || (lower[i] === "free" && lower[i - 1] === "walked"))
      found = found === "convicted" ? found : "cleared";
    else if (verb === Verb.admit && isOfOffence(context, i + 1)) found = "convicted";
    else if (verb === Verb.kill || verb === Verb.die || DEAD.has(lower[i])) found ??= "victim";
    else if (HELD.has(lower[i])) found ??= "accused";
    else if (HURT.has(lower[i])) found ??= "harmed";
    // "involved in the alleged leak was X": the leak is alleged
    else if (lower[i] === "alleged" && !(bits & Word.SUSPECT)) continue;
    else if (verb === Verb.charge || verb === Verb.arrest || verb === Verb.accuse || bits & Word.SUSPECT)
      found = found === "convicted" ? found : "accused";
  }
  return found;
}

const OPEN = new Set("if unless could may might would face faces facing expected due awaiting awaits".split(" "));

/** "if convicted", "could be jailed": no verdict. */
function isOpen({ document: { tokens } }: Context, from: number, verb: number): boolean {
  for (let i = verb - 1; i >= from && i > verb - 4; i--) if (OPEN.has(tokens.lower[i])) return true;
  return false;
}

/** What a list tells of those who are on it. */
export interface ListCue {
  readonly kind: CueKind;
  readonly gender: "female" | "male" | null;
}

/** The cue of the list that a name opens: after "are", or as the first line below a heading that ends in a colon. */
export function listCue(context: Context, mention: NameMention, start: number): ListCue | null {
  const { document, words } = context;
  const { tokens, sentences, sentenceOf, paragraphs } = document;
  const index = sentenceOf[mention.firstToken];
  const sentence = sentences[index];
  // "Those jailed are:" in a line
  const be = tokens.text[start - 1] === ":" && start - 2 > sentence.firstToken ? start - 2 : start - 1;
  if (be >= sentence.firstToken && words.of[be] & Word.BE) {
    const own = toldOf(context, sentence.firstToken, be);
    if (own || be - sentence.firstToken > 2 || !(words.of[sentence.firstToken] & Word.PRONOUN)) return own;
    const before = sentences[index - 1];
    return before ? toldOf(context, before.firstToken, before.endToken) : null;
  }
  // "One of the men who were acquitted, the baker X, …"
  // and "a councillor said that one of the dead, X, …"
  if (tokens.text[be] === ",") {
    const one = oneOf(context, sentence.firstToken, be);
    if (one >= 0 && namesNobody(context, one, be)) return toldOf(context, one, be);
  }
  const line = paragraphs[sentence.paragraph].firstToken;
  if (sentence.paragraph > 0 && opensLine(context, line, start)) {
    const heading = paragraphs[sentence.paragraph - 1];
    if (tokens.text[heading.endToken - 1] === ":") return headingClass(context, sentence.paragraph - 1);
  }
  for (let i = be; i > sentence.firstToken && i > be - 14; i--) {
    // "charges that included what was not present in X's case": another clause
    if (words.of[i] & (Word.BE | Word.MODAL)) return null;
    if (LEADING.has(tokens.lower[i]) || LEADING_PAIRS.has(`${tokens.lower[i]} ${tokens.lower[i + 1]}`)) {
      const from = clauseStart(context, sentence.firstToken, i);
      // "They include X": those of the sentence before
      if (i - from < 2 && words.of[from] & Word.PRONOUN) {
        const before = sentences[index - 1];
        return before
          ? toldOf(context, clauseStart(context, before.firstToken, before.endToken), before.endToken)
          : null;
      }
      if (!namesNobody(context, from, i)) return null;
      const kind = harmedBefore(context, from, i);
      return kind === "witness" ? null : kind ? { kind, gender: null } : toldOf(context, from, i);
    }
  }
  return null;
}

/** Where "one of" opens the sentence or a reported clause of it, -1 if it does not. */
function oneOf({ document: { tokens }, words }: Context, first: number, end: number): number {
  for (let i = Math.max(first, end - 14); i < end; i++)
    if (tokens.lower[i] === "one" && tokens.lower[i + 1] === "of")
      return i === first || tokens.lower[i - 1] === "that" || words.verb[i - 1] === Verb.say ? i : -1;
  return -1;
}

/** "X said four gunmen died, among them": after the verb that reports it. */
function clauseStart({ words }: Context, first: number, end: number): number {
  for (let i = end - 1; i > first && i > end - 20; i--) if (words.verb[i] === Verb.say) return i + 1;
  return first;
}

/**
 * "A man was charged with killing three people, including X", "The accused's victims include X": of those who were harmed,
 * whoever is accused of it; witnesses lead to no list of the accused.
 */
function harmedBefore({ document: { tokens }, words }: Context, from: number, end: number): CueKind | null {
  for (let i = end - 1; i >= from && i > end - 14; i--) {
    const bits = words.of[i];
    const verb = words.verb[i];
    if (bits & Word.VICTIM && !DEAD.has(tokens.lower[i])) return "harmed";
    if (DEAD.has(tokens.lower[i])) return "victim";
    if (bits & Word.WITNESS || tokens.lower[i] === "customers" || tokens.lower[i] === "clients") return "witness";
    if (bits & Word.SUSPECT || verb === Verb.arrest || verb === Verb.charge || verb === Verb.sentence) return null;
    if (verb === Verb.convict || verb === Verb.clear || verb === Verb.accuse || HELD.has(tokens.lower[i])) return null;
    if (bits & Word.VICTIM_EVENT && tokens.lower[i + 1] === "of") return "victim";
    if (verb === Verb.kill) return "victim";
    if (verb === Verb.harm && tokens.lower[i].endsWith("ing")) return "harmed";
  }
  return null;
}

const LEADING = new Set("including include includes included".split(" "));
const LEADING_PAIRS = new Set(["among them", "such as"]);

/** What a stretch of words says of those whom it leads to, and the gender that its nouns state of all of them. */
function toldOf(context: Context, from: number, to: number): ListCue | null {
  const kind = classOf(context, from, to);
  if (!kind) return null;
  let bits = 0;
  for (let i = Math.max(from, to - FAR); i < to; i++)
    if (GROUPS.has(context.document.tokens.lower[i])) bits |= context.words.of[i];
  const gender = bits & (Word.FEMALE | Word.MALE);
  return { kind, gender: gender === Word.FEMALE ? "female" : gender === Word.MALE ? "male" : null };
}

/** "three men: X, 63, and Y": the gender of a list that a colon opens. */
export function listGender({ document: { tokens }, words }: Context, start: number): "female" | "male" | null {
  if (start < 2 || tokens.text[start - 1] !== ":" || !GROUPS.has(tokens.lower[start - 2])) return null;
  return words.of[start - 2] & Word.FEMALE ? "female" : "male";
}

/** Groups of one gender: no group of both is called by these. */
const GROUPS = new Set(
  "men women boys girls brothers sisters schoolboys schoolgirls policemen sons daughters".split(" "),
);

/** "Four people were arrested, including X": the class is X's only if it is nobody else's. */
function namesNobody(context: Context, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (mentionAt(context, i)?.kind === "person") return false;
  return true;
}

/** A name opens its line, a bullet or a number before it at most. */
export function opensLine({ document: { tokens } }: Context, line: number, start: number): boolean {
  if (start - line > 5) return false;
  for (let i = line; i < start; i++) if (!(tokens.flags[i] & (Flag.MARK | Flag.NUMBER))) return false;
  return true;
}

/** A line that ends in a colon, or what the paragraphs before it tell if it does not say itself. */
function headingClass(context: Context, paragraph: number): ListCue | null {
  const { paragraphs } = context.document;
  const { firstToken, endToken } = paragraphs[paragraph];
  let names = false;
  for (let i = Math.max(firstToken, endToken - 8); i < endToken; i++)
    if (context.words.verb[i] === Verb.identify || context.words.of[i] & Word.BE) names = true;
  for (let p = paragraph; p >= 0 && p > paragraph - (names ? 7 : 1); p--) {
    const found = toldOf(context, paragraphs[p].firstToken, paragraphs[p].endToken);
    if (found) return found;
  }
  return null;
}

/**
 * Whether a name goes on the list of the one before it: only places, ages, jobs and ties stand between, or it opens
 * the next line of a list of names.
 */
export function goesOn(context: Context, before: NameMention, mention: NameMention, start: number): boolean {
  const { document, words, nameAt } = context;
  const { tokens, sentences, sentenceOf, paragraphs } = document;
  const own = sentences[sentenceOf[mention.firstToken]].paragraph;
  const other = sentences[sentenceOf[before.firstToken]].paragraph;
  if (own !== other)
    return (
      own === other + 1 &&
      isLine(context, paragraphs[other].firstToken, paragraphs[other].endToken) &&
      opensLine(context, paragraphs[own].firstToken, start) &&
      opensLine(context, paragraphs[other].firstToken, firstOf(context, before, paragraphs[other].firstToken))
    );
  if (start - before.endToken > 18 || start <= before.endToken) return false;
  if (isNextItem(context, before, start)) return true;
  let joined = false;
  // "the murder of A in Leeds, B said": a comma alone makes no list, unless it goes on after B
  const after = mention.endToken;
  const listed =
    words.of[after] & (Word.CONJUNCTION | Word.PREPOSITION) ||
    /^(?:alias|aka|@)$/u.test(tokens.lower[after] ?? "") ||
    ",;()–—".includes(tokens.text[after] ?? ",");
  for (let i = before.endToken; i < start; i++) {
    if (nameAt[i]) continue;
    const bits = words.of[i];
    const mark = tokens.text[i];
    if ((mark === "," && listed) || mark === ";" || tokens.lower[i] === "along" || bits & Word.CONJUNCTION)
      joined = true;
    else if (mark === "." || mark === ":" || mark === "“" || mark === '"') return false;
    if (bits & (Word.BE | Word.HAVE | Word.MODAL | Word.PRONOUN)) return false;
    if (words.verb[i] && !(bits & (Word.JOB | Word.MODIFIER))) return false;
    if (tokens.lower[i] === "who" || tokens.lower[i] === "whose" || tokens.lower[i] === "'s") return false;
  }
  return joined;
}

/** A line of a list is no sentence, and does not run on. */
function isLine(context: Context, from: number, end: number): boolean {
  const {
    words,
    document: { tokens },
  } = context;
  if (end - from > LONGEST_LINE) return false;
  const name = mentionAt(context, from);
  // "X, 27, of Marion, was arrested …": a line in full sentences
  if (name?.kind === "person" && /^[,(]$/u.test(tokens.text[name.endToken] ?? "")) return true;
  for (let i = from; i < end; i++) {
    if (words.of[i] & (Word.PRONOUN | Word.GENDERED | Word.HAVE | Word.MODAL)) return false;
    if (words.of[i] & Word.BE && /^(?:is|are|was|were)$/u.test(tokens.lower[i])) return false;
  }
  return true;
}

/** Longest line of a list of names, in tokens. */
const LONGEST_LINE = 80;

/** "; Y", "; and Y" */
export function isAfterSemicolon({ document: { tokens }, words }: Context, start: number): boolean {
  return start > 1 && tokens.text[words.of[start - 1] & Word.CONJUNCTION ? start - 2 : start - 1] === ";";
}

/** "X, 40, said to be the cook; Y, 26; and Z": the next item of a list whose items semicolons part. */
function isNextItem(context: Context, before: NameMention, start: number): boolean {
  if (!isAfterSemicolon(context, start)) return false;
  const { text } = context.document.tokens;
  const mark = text[start - 1] === ";" ? start - 1 : start - 2;
  for (let i = before.endToken; i < mark; i++) if (text[i] === ";" || text[i] === "." || text[i] === ":") return false;
  return true;
}

/** The first name of the line that a name stands on. */
function firstOf(context: Context, mention: NameMention, line: number): number {
  for (let i = line; i < line + 6 && i < mention.firstToken; i++) {
    const first = mentionAt(context, i);
    // "KINGSTON, Jamaica —" opens no line of a list
    if (first) return first.kind === "person" ? i : mention.firstToken;
  }
  return mention.firstToken;
}

const NUMBER_WORD =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|life)$/u;

/** "X got 14 years and Y 12", "…, 41, six": a sentence without its verb. */
export function isElliptic(context: Context, mention: NameMention): boolean {
  const { document, nameAt } = context;
  const { tokens } = document;
  let commas = 0;
  for (let i = mention.endToken; i < tokens.length && i < mention.endToken + 12; i++) {
    if (nameAt[i]) continue;
    if (tokens.text[i] === ",") commas++;
    else if (tokens.flags[i] & Flag.NUMBER || NUMBER_WORD.test(tokens.lower[i])) {
      // the first number after a comma is the age
      const age = commas === 1 && tokens.text[i - 1] === "," && tokens.text[i + 1] === ",";
      if (age) continue;
      const next = tokens.lower[i + 1] ?? ".";
      return (
        next === "." || next === "," || next === ";" || next === "and" || /^(?:years?|months?|weeks?)$/u.test(next)
      );
    } else if (tokens.lower[i] !== "of" && tokens.lower[i] !== "from") return false;
  }
  return false;
}
