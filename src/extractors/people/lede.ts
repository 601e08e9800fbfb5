import { endOfDateline, Flag } from "../../document/index.js";
import { addCue, addGender, type Context, type CueKind, mentionAt, type Profile, type Span } from "./context.js";
import { classOf } from "./lists.js";
import { isTitleNoun } from "./noun-phrase.js";
import { isUndone, isUndoneBefore } from "./object.js";
import { isOfOffence, soon } from "./told.js";
import { TITLE_NOUN, Verb, Word } from "./words.js";

/** How many paragraphs from the top may be the opening, and how many after it the person is introduced in. */
const TOP = 6;
const AFTER = 4;

/** The opening: "A company director who … has been jailed." */
export interface Lede {
  /** Null if the opening only says who they are. */
  readonly kind: CueKind | null;
  /** The tokens that tell it. */
  readonly from: number;
  readonly to: number;
  readonly paragraph: number;
  /** Whom it is about, if that is one person: "a company director". */
  readonly noun: LedeNoun | null;
  /** "A 28-year-old man": who is then introduced needs no age. */
  readonly aged: boolean;
  /** The token after its sentence. */
  readonly end: number;
}

interface LedeNoun {
  readonly title: Span | null;
  readonly gender: "female" | "male" | null;
  readonly token: number;
}

/**
 * What the opening tells of someone without a name: "A company director who … has been jailed." The first person who
 * is then introduced with an age is meant, as every reader knows; unless the text tells something else of them.
 */
export function readLede(context: Context): Lede | null {
  const { document, words } = context;
  const { paragraphs, sentences, tokens, sentenceOf } = document;
  for (let p = 0; p < Math.min(TOP, paragraphs.length); p++) {
    const { kind, firstToken, endToken } = paragraphs[p];
    if (kind !== "body" && kind !== "headline") continue;
    const mark = endOfDateline(document, firstToken, endToken);
    let opening = mark > firstToken ? mark + 1 : firstToken;
    // "(AP) —": the dash after the bracket
    if (opening < endToken && opening > firstToken && tokens.flags[opening] & Flag.MARK) opening++;
    if (opening >= endToken) opening = firstToken;
    const sentence = sentences[sentenceOf[opening]];
    // "Mayor X's former chief of staff pleaded guilty": the opening is about the chief
    const owned = ownedBy(context, opening);
    opening = Math.max(opening, owned);
    const lower = tokens.lower[opening];
    const dealt = dealtWith(context, opening, sentence.endToken, p);
    if (dealt) return dealt;
    // "The owner of a dog that …", "The man accused of …"
    const one =
      owned >= 0 || lower === "a" || lower === "an" || (lower === "the" && (words.of[opening + 1] & TITLE_NOUN) !== 0);
    if (!one && !/^(?:two|three|four|five|six|seven|brothers|sisters)$/u.test(lower)) {
      const hurt = hurtIn(context, opening, sentence.endToken, p);
      if (hurt) return hurt;
      continue;
    }
    // "A man has been jailed for killing X": who is named after the verb is somebody else
    let named = sentence.endToken;
    for (let i = opening; i < named; i++) if (mentionAt(context, i)?.kind === "person") named = i;
    if (named - opening < 4) return null;
    const noun = one ? readLedeNoun(context, opening + 1, sentence.endToken) : null;
    const found = (kind: CueKind | null, from: number, to: number): Lede => ({
      kind,
      from,
      to,
      paragraph: p,
      noun,
      end: sentence.endToken,
      aged: noun !== null && isAged(context, opening, noun.token),
    });
    // "A man … walked free after a judge threw out his conviction"
    for (let i = sentence.firstToken; i < sentence.endToken; i++)
      if (words.of[i] & Word.CONVICTION_EVENT && (isUndone(context, i + 1) || isUndoneBefore(context, i - 1)))
        return found("cleared", i, i + 1);
    // the predicate of the opening, not what its relative clauses tell: the last auxiliary and its verb
    for (let i = named - 1; i > sentence.firstToken; i--) {
      // "were each sentenced"
      const at = words.of[i + 1] & Word.ADVERB ? i + 2 : i + 1;
      if (!(words.of[i] & Word.BE) || !words.verb[at] || tokens.flags[at] & Flag.SENTENCE_START) continue;
      const own = classOf(context, i, Math.min(at + 2, sentence.endToken));
      if (own === "convicted" || own === "accused") return found(own, i, i + 2);
      if (words.verb[at] === Verb.clear && own === "cleared") return found(own, i, i + 2);
    }
    const plea = readFinite(context, opening, named);
    return plea ?? (noun ? found(null, noun.token, noun.token + 1) : null);

    /** "A former coach pleaded guilty …", "A teacher has died …": the first finite verb after the noun. */
    function readFinite({ words: { of, verb } }: Context, from: number, end: number): Lede | null {
      const head = noun?.token ?? from;
      if (words.of[head] & (Word.SUSPECT | Word.OFFENDER)) return null;
      // "A cyclist who was killed when …"
      if (tokens.lower[head + 1] === "who") {
        const fate = finite(head + 2, false) ?? finite(head + 3, (of[head + 2] & Word.BE) !== 0);
        if (fate === "victim" && !readPleaAfter(head, end)) return found(fate, head + 1, head + 3);
      }
      for (let i = head + 1; i < end; i++) {
        if (/^(?:who|whose|that|which|after|when|before|as)$/u.test(tokens.lower[i])) return readPleaAfter(i, end);
        const kind = finite(i, (of[i - 1] & Word.BE) !== 0);
        if (kind) return found(kind, i, i + 1);
        if (verb[i] && !(of[i] & (TITLE_NOUN | Word.MODIFIER))) return null;
      }
      return null;
    }
    /** "A man who stole … pleaded guilty": a plea is made by whom the sentence is about. */
    function readPleaAfter(from: number, end: number): Lede | null {
      for (let i = from; i < end; i++)
        if (words.verb[i] === Verb.plead && tokens.lower[i + 1] === "guilty" && !(words.of[i - 1] & Word.MODAL))
          return found("convicted", i, i + 2);
      return null;
    }
    function finite(i: number, passive: boolean): CueKind | null {
      const verb = words.verb[i];
      const open = (words.of[i - 1] & Word.MODAL) !== 0 || tokens.lower[i - 1] === "to";
      if (verb === Verb.plead && tokens.lower[i + 1] === "guilty") return open ? "accused" : "convicted";
      if (verb === Verb.admit && !open && isOfOffence(context, i + 1)) return "convicted";
      if (verb === Verb.deny && isOfOffence(context, i + 1)) return "accused";
      // "A woman has appeared in court accused of …"
      if (verb === Verb.appear && !open && soon(context, i + 1, COURTS, 5) && soon(context, i + 2, CHARGED, 12))
        return "accused";
      if (passive && verb === Verb.find && tokens.lower[i + 2] === "criminally") return "accused";
      if (verb === Verb.die && !open) return "victim";
      if (passive && verb === Verb.kill && !open) return "victim";
      return null;
    }
  }
  return null;
}

/** "lobsterman", "frontwoman": no list has them all. */
const isNounOfGender = (word: string) =>
  word.length > 6 && word.endsWith("man") && !/(?:human|german|roman|ottoman|talisman|caiman|norman)$/u.test(word);

/** "A 28-year-old Leeds man", "A woman, 34," */
function isAged({ document: { tokens } }: Context, from: number, noun: number): boolean {
  for (let i = from; i < noun; i++) if (tokens.lower[i] === "old") return true;
  return tokens.text[noun + 1] === "," && (tokens.flags[noun + 2] & Flag.NUMBER) !== 0;
}

/** The possessive after a name with which a sentence opens, -1 if there is none. */
function ownedBy(context: Context, opening: number): number {
  for (let i = opening; i < opening + 4; i++) {
    const named = mentionAt(context, i);
    if (named)
      return named.kind === "person" && context.document.tokens.lower[named.endToken] === "'s" ? named.endToken : -1;
  }
  return -1;
}

const CHARGED = new Set("accused charged".split(" "));
const COURTS = new Set("jury jurors judge court magistrate magistrates".split(" "));

/** "A jury on Friday acquitted three former guards", "A judge has jailed a man": whom a court deals with is its object. */
function dealtWith(context: Context, opening: number, end: number, paragraph: number): Lede | null {
  const { document, words } = context;
  const { lower } = document.tokens;
  let court = -1;
  for (let i = opening; i < end && i < opening + 6; i++) if (COURTS.has(lower[i])) court = i;
  if (court < 0) return null;
  for (let i = court + 1; i < end && i < court + 8; i++) {
    if (words.of[i] & Word.BE || mentionAt(context, i)?.kind === "person") return null;
    const verb = words.verb[i];
    if (verb !== Verb.sentence && verb !== Verb.convict && verb !== Verb.clear) continue;
    const object = i + 1;
    const one = lower[object] === "a" || lower[object] === "an";
    if (!one && !/^(?:two|three|four|five|six|seven)$/u.test(lower[object])) return null;
    const noun = one ? readLedeNoun(context, object + 1, end) : null;
    const aged = noun !== null && isAged(context, object, noun.token);
    return { kind: verb === Verb.clear ? "cleared" : "convicted", from: i, to: object, paragraph, noun, aged, end };
  }
  return null;
}

/** "Police are appealing for help after a pensioner was robbed": who is hurt in the opening. */
function hurtIn(context: Context, opening: number, end: number, paragraph: number): Lede | null {
  const { document, words } = context;
  const { lower } = document.tokens;
  for (let i = opening; i < end; i++) {
    if (mentionAt(context, i)?.kind === "person") return null;
    if (!/^(?:after|where|when)$/u.test(lower[i]) || (lower[i + 1] !== "a" && lower[i + 1] !== "an")) continue;
    const noun = readLedeNoun(context, i + 2, end);
    if (!noun || words.of[noun.token] & (Word.SUSPECT | Word.OFFENDER)) return null;
    for (let k = noun.token + 1; k < noun.token + 4 && k < end; k++) {
      const verb = words.verb[k + 1];
      if (!(words.of[k] & Word.BE) || (verb !== Verb.kill && verb !== Verb.harm)) continue;
      const aged = isAged(context, i + 1, noun.token);
      return { kind: verb === Verb.kill ? "victim" : "harmed", from: k, to: k + 2, paragraph, noun, aged, end };
    }
    return null;
  }
  return null;
}

/** "A fund manager, 57, has …", "A woman who …": the job and the gender that the opening states. */
function readLedeNoun(context: Context, from: number, end: number): LedeNoun | null {
  const { document, words } = context;
  const { tokens } = document;
  let head = -1;
  let first = from;
  for (let i = from; i < end && i < from + 9; i++) {
    const bits = words.of[i];
    if (mentionAt(context, i)) {
      first = i + 1;
      continue;
    }
    if (tokens.flags[i] & Flag.NUMBER || tokens.lower[i] === "old") first = i + 1;
    if (bits & (Word.PREPOSITION | Word.BE | Word.HAVE | Word.MODAL | Word.CONJUNCTION | Word.DETERMINER)) break;
    if (
      /^(?:who|whose|that|which|'s)$/u.test(tokens.lower[i]) ||
      (tokens.flags[i] & Flag.MARK && tokens.text[i] !== "-")
    )
      break;
    // "A man accused of …"
    if (head >= 0 && tokens.lower[i].endsWith("ed") && words.of[i + 1] & Word.PREPOSITION) break;
    if (bits & TITLE_NOUN || isNounOfGender(tokens.lower[i])) head = i;
    else if (head >= 0) break;
  }
  if (head < 0) return null;
  let bits = words.of[head] & (Word.FEMALE | Word.MALE);
  if (isNounOfGender(tokens.lower[head])) bits = tokens.lower[head].endsWith("woman") ? Word.FEMALE : Word.MALE;
  // "A doctor who drugged his wife has been jailed"
  for (let i = head + 1; i < end && !bits; i++)
    if (/^(?:he|she|his|her|himself|herself)$/u.test(tokens.lower[i]))
      bits = tokens.lower[i].startsWith("h") && !tokens.lower[i].startsWith("her") ? Word.MALE : Word.FEMALE;
  return {
    title: isTitleNoun(words.of[head]) && first <= head ? { from: first, to: head + 1 } : null,
    gender: bits === Word.FEMALE ? "female" : bits === Word.MALE ? "male" : null,
    token: head,
  };
}

/** Whether a mention is where the person of the opening is introduced: fully, or so that only the noun may be theirs. */
export function isIntroduction(
  { document }: Context,
  lede: Lede,
  start: number,
  firstToken: number,
  aged: boolean,
): "full" | "noun" | null {
  const { sentences, sentenceOf, paragraphs } = document;
  const sentence = sentences[sentenceOf[firstToken]];
  const distance = sentence.paragraph - lede.paragraph;
  const opens = start === sentence.firstToken || firstToken === sentence.firstToken;
  if (!opens || distance > AFTER || paragraphs[sentence.paragraph].kind !== "body") return null;
  // a text without paragraphs introduces people a sentence or two on
  if (distance === 0 && sentenceOf[firstToken] > sentenceOf[lede.end - 1] + 2) return null;
  // "A 28-year-old Leeds man has been charged.": who comes next without an age may be he, or the victim
  return aged ? "full" : lede.aged && distance === 1 ? "noun" : null;
}

/** What speaks against taking someone for the person of the opening. */
const AGAINST: ReadonlySet<CueKind> = new Set<CueKind>([
  "convicted",
  "cleared",
  "accused",
  "victim",
  "harmed",
  "police",
  "judge",
  "prosecutor",
  "lawyer",
  "official",
  "journalist",
  "relative",
  "kin",
  "witness",
  "speaker",
  "testified",
]);

const FORMAL: ReadonlySet<CueKind> = new Set<CueKind>(["convicted", "cleared"]);

/** How far after an introduction its first pronoun is looked for, in tokens. */
const NEXT = 30;

/** What is said by many, and speaks against only where they are introduced so: "X, 40, said he saw it". */
const SPOKEN: ReadonlySet<CueKind> = new Set<CueKind>(["speaker", "testified", "witness"]);

/** Someone who is introduced, and the tokens of the sentence that does it. */
export interface Introduced {
  readonly profile: Profile;
  readonly from: number;
  readonly to: number;
}

/** The gender of the opening's noun, which helps to know whom "he" means, for someone of whom nothing else is told. */
export function lendGender({ document }: Context, lede: Lede, introduced: readonly Introduced[]): void {
  const about = introduced[0]?.profile;
  const { kind, noun } = lede;
  if (!about || !kind || !noun?.gender || about.female + about.male > 0) return;
  // "A man has been charged. X, 24, had been at a party. She …": X is somebody else
  const { lower, length } = document.tokens;
  const other = noun.gender === "male" ? "she" : "he";
  const same = noun.gender === "male" ? "he" : "she";
  for (let i = introduced[0].from; i < length && i < introduced[0].to + NEXT; i++) {
    if (lower[i] === other) return;
    if (lower[i] === same) break;
  }
  if (about.cues.every((cue) => cue.kind === kind || cue.kind === "accused" || !AGAINST.has(cue.kind)))
    addGender(about, noun.gender, 1, noun.token);
}

/** Gives what the opening tells to the people whom it means, if nothing else is told of them. */
export function applyLede(lede: Lede, introduced: readonly Introduced[], next: Profile | null): void {
  const noun = lede.noun;
  for (const { profile, from, to } of introduced) {
    if (!lede.kind) break;
    // "A man has been jailed …": no woman is meant
    if (noun?.gender && profile[noun.gender === "male" ? "female" : "male"] > 0) continue;
    // a conviction, which the text then tells of, is what was undone
    if (lede.kind === "cleared" && profile.cues.some(({ kind }) => kind === "convicted")) {
      addCue(profile, "cleared", lede.from, lede.to, "conviction quashed, as the opening tells");
      continue;
    }
    const only = profile.cues.every(
      (cue) =>
        !AGAINST.has(cue.kind) ||
        (FORMAL.has(lede.kind!) && cue.kind === "accused") ||
        (SPOKEN.has(cue.kind) && (cue.from < from || cue.from >= to)),
    );
    if (only) addCue(profile, lede.kind, lede.from, lede.to, "the opening tells of them");
  }
  const about = introduced.length ? introduced[0].profile : next;
  if (!noun || !about?.cues.some(({ kind }) => kind === lede.kind || kind === "accused" || FORMAL.has(kind))) return;
  if (noun.title && !about.title) about.title = { span: noun.title, rank: 1 };
  const other = noun.gender === "male" ? about.female : about.male;
  if (noun.gender && other === 0) addGender(about, noun.gender, 1, noun.token);
}
