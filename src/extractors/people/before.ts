import { Flag } from "../../document/index.js";
import { NATIONALITIES } from "../../lexicon/nationalities.js";
import type { NameMention } from "../names/index.js";
import { type Context, mentionAt, type Span } from "./context.js";
import { TITLE_NOUN, Verb, Word } from "./words.js";
import { bodyMeant } from "./workplace.js";

/** What stands before a name and belongs to it. */
export interface Before {
  /** First token of all that belongs to the name. */
  readonly start: number;
  /** Words of the title without forms of address, if there is one. */
  readonly title: Span | null;
  /** A form of address alone ("Mrs"). */
  readonly honorific: Span | null;
  /** Bits of all words of the noun phrase. */
  readonly bits: number;
  /** Bits of its head. */
  readonly head: number;
  readonly headToken: number;
  readonly organisation: NameMention | null;
  /** "Essex man X", "the Harwich-based haulier X". */
  readonly residence: NameMention | null;
  /** The person or pronoun whose relative, lawyer or victim this is: "Smith's lawyer, X", "his wife, X". */
  readonly owner: NameMention | "pronoun" | null;
  readonly nationality: { code: string; span: Span } | null;
}

const NO_TITLE = Word.PLAIN | Word.RELATION | Word.VICTIM | Word.WITNESS | Word.SUSPECT | Word.OFFENDER;
const STOPS = Word.BE | Word.HAVE | Word.MODAL | Word.PREPOSITION | Word.PRONOUN | Word.CONJUNCTION;
const MAX = 12;
/** Modifiers that are a title by themselves: "Chief X", "Deputy X". */
const ALONE = new Set("chief deputy head principal".split(" "));

const UNITED_STATES = /^(?:U\.S\.?|US|United States)$/u;

/** What opens a clause: "the consulate, where vice consul X said". */
const RELATIVES = new Set(
  "where when while something nothing anything everything which that who whom whose as than if because including alias aka contact call see".split(
    " ",
  ),
);

/** Whether a noun is one that stands as a title. */
export const isTitleNoun = (bits: number): boolean =>
  (bits & TITLE_NOUN) !== 0 &&
  ((bits & NO_TITLE) === 0 ||
    (bits & (Word.RANK | Word.JUDGE | Word.OFFICIAL)) !== 0 ||
    // a dealer may deal in wine
    ((bits & NO_TITLE) === Word.OFFENDER && (bits & Word.JOB) !== 0));

/** Reads leftwards from a name: "Shawnee County Sheriff", "his lawyer,", "the senior coroner,", "52-year-old driver". */
export function readBefore(context: Context, mention: NameMention): Before {
  const { tokens } = context.document;
  const sentence = context.document.sentences[context.document.sentenceOf[mention.firstToken]];
  const first = sentence.firstToken;
  const i = skipAge(context, mention.firstToken - 1, first);
  if (i >= first && tokens.text[i] === "," && mention.firstToken - i <= 7) {
    const apposed = readApposed(context, i - 1, first);
    if (!apposed || isAside(context, mention, apposed.start, first) || isOfNameBefore(context, apposed, first))
      return nothing(mention.firstToken);
    return apposed;
  }
  const phrase = readPhrase(context, i, first);
  // "The command's spokesman, SP X"
  if (phrase.title && !phrase.organisation && phrase.start - 2 > first && tokens.text[phrase.start - 1] === ",") {
    const apposed = readApposed(context, phrase.start - 2, first);
    if (apposed?.organisation && apposed.title) return { ...phrase, organisation: apposed.organisation };
  }
  // "the victim's brother, fellow Leeds resident X"
  if (phrase.headToken >= 0 && !phrase.title && phrase.start - 1 > first && tokens.text[phrase.start - 1] === ",") {
    const apposed = readApposed(context, phrase.start - 2, first);
    if (apposed && apposed.head & Word.RELATION) return { ...apposed, bits: apposed.bits | phrase.bits };
  }
  // "the chief constable, Sir Jim": the comma stands before the form of address
  const before = phrase.start - 1;
  if (!phrase.title && phrase.honorific && before >= first && tokens.text[before] === ",") {
    const apposed = readApposed(context, before - 1, first);
    if (apposed) return { ...apposed, honorific: phrase.honorific, bits: apposed.bits | phrase.bits };
  }
  return phrase;
}

/** "… was the gunman, X said.": what stands before the comma is no apposition to the speaker. */
function isAside({ document, words }: Context, mention: NameMention, start: number, first: number): boolean {
  const { tokens } = document;
  const verb = mention.endToken;
  if (verb + 1 >= tokens.length || words.verb[verb] !== Verb.say) return false;
  return start > first && !(tokens.flags[start - 1] & Flag.MARK);
}

/** "X (38), a baker from Hull, Y (27)": the baker is X. */
function isOfNameBefore(context: Context, { start, owner }: Before, first: number): boolean {
  const { text } = context.document.tokens;
  if (owner === "pronoun" || text[start - 1] !== "," || text[start - 2] !== ")") return false;
  for (let i = start - 3; i > first && i > start - 7; i--)
    if (text[i] === "(") return mentionAt(context, i - 1)?.kind === "person";
  return false;
}

const nothing = (start: number): Before => ({
  start,
  title: null,
  honorific: null,
  bits: 0,
  head: 0,
  headToken: -1,
  organisation: null,
  residence: null,
  owner: null,
  nationality: null,
});

/** Skips "52-year-old" leftwards. */
function skipAge({ document: { tokens } }: Context, i: number, first: number): number {
  if (i - 4 >= first && tokens.lower[i] === "old" && tokens.text[i - 1] === "-" && tokens.text[i - 3] === "-")
    return i - 5;
  if (i - 4 >= first && tokens.lower[i] === "old" && tokens.flags[i - 2] & Flag.NUMBER) return i - 3;
  return i;
}

/** The words just before a name, without a comma between. */
function readPhrase(context: Context, last: number, first: number): Before {
  const { document, words } = context;
  const { tokens } = document;
  let i = last;
  let bits = 0;
  let head = 0;
  let headToken = -1;
  let honorificFrom = -1;
  let honorificTo = -1;
  let titleFrom = -1;
  let titleTo = -1;
  let organisation: NameMention | null = null;
  let residence: NameMention | null = null;
  let nationality: Before["nationality"] = null;
  let unknown = 0;
  // a body or a country has been passed: what stands before it is an adjective of the title, or none of it
  let closed = false;
  for (let steps = 0; i >= first && steps < MAX; steps++) {
    // "arrested 41-year-old Leeds driver X"
    if (headToken >= 0) i = skipAge(context, i, first);
    if (i < first) break;
    const own = words.of[i];
    const possessive = tokens.lower[i] === "'s" || isPluralPossessive(context, i);
    const mark = !possessive && (tokens.flags[i] & Flag.MARK) !== 0;
    const named = mentionAt(context, i);
    if (named) {
      if (named.kind === "person") break;
      // "Leeds man X"
      if (named.kind === "location" && headToken >= 0 && titleFrom < 0) {
        if (words.of[headToken] & (Word.PLAIN | Word.WITNESS)) residence ??= named;
        i = named.firstToken - 1;
        continue;
      }
      if (titleFrom < 0) {
        // "Coroner for Mayo Dr X"
        const noun = named.firstToken - 2;
        const linked = words.of[noun + 1] & Word.PREPOSITION && honorificFrom >= 0 && noun >= first;
        if (!linked || !isTitleNoun(words.of[noun])) break;
        if (named.kind === "organisation") organisation ??= named;
        i = noun;
        continue;
      }
      if (named.kind === "organisation") organisation ??= named;
      // "U.S. Attorney X"
      else if (titleFrom === named.endToken && UNITED_STATES.test(named.text)) titleFrom = named.firstToken;
      if (titleFrom >= 0) closed = true;
      i = named.firstToken - 1;
      continue;
    }
    const country = tokens.flags[i] & Flag.CAPITAL ? NATIONALITIES[tokens.lower[i]] : undefined;
    if (country) {
      nationality ??= { code: country, span: { from: i, to: i + 1 } };
      if (titleFrom >= 0) closed = true;
      i--;
      continue;
    }
    if (
      own & Word.HONORIFIC &&
      titleFrom < 0 &&
      tokens.flags[i] & Flag.CAPITAL &&
      !(own & (Word.JUDGE | Word.RELATION) && !isAddress(own))
    ) {
      if (honorificTo < 0) honorificTo = i + 1;
      honorificFrom = i;
      bits |= own;
      i--;
      continue;
    }
    // "the Harwich-based haulier X"
    if (tokens.lower[i] === "based" && tokens.text[i - 1] === "-" && mentionAt(context, i - 2)?.kind === "location") {
      residence = mentionAt(context, i - 2)!;
      i = residence.firstToken - 1;
      continue;
    }
    // "the Dutch-born farmer X"
    if (tokens.lower[i] === "born" && tokens.text[i - 1] === "-" && i - 2 >= first) {
      i = (mentionAt(context, i - 2)?.firstToken ?? i - 2) - 1;
      continue;
    }
    if (mark) {
      // "crew-member", "Corporal (Rtd)"
      if (tokens.text[i] === "-" && (titleFrom >= 0 || headToken >= 0) && !(tokens.flags[i] & Flag.SPACE_BEFORE)) {
        i--;
        continue;
      }
      // "Corporal (Rtd) X", "Commissioner of Police (Cyber) X"
      const open = tokens.text[i] === ")" ? opening(context, i, first) : -1;
      if (
        open > first &&
        (words.of[open - 1] & (TITLE_NOUN | Word.MODIFIER) || tokens.flags[open - 1] & Flag.CAPITAL)
      ) {
        i = open - 1;
        continue;
      }
      break;
    }
    if (possessive) {
      const possessor = mentionAt(context, i - 1);
      if (titleFrom >= 0 || headToken >= 0) {
        if (possessor?.kind === "organisation") organisation ??= possessor;
        else organisation ??= bodyMeant(context, i - 1);
        return {
          start: possessor?.firstToken ?? i,
          title: span(titleFrom, titleTo),
          honorific: span(honorificFrom, honorificTo),
          bits,
          head,
          headToken,
          organisation,
          residence,
          owner: possessor?.kind === "person" ? possessor : null,
          nationality,
        };
      }
      // "Sinn Féin's X", "the NCA's X"
      if (possessor?.kind === "organisation") organisation ??= possessor;
      break;
    }
    // "mother-of-two X"
    if (
      headToken < 0 &&
      tokens.text[i - 1] === "-" &&
      tokens.lower[i - 2] === "of" &&
      tokens.text[i - 3] === "-" &&
      i - 4 >= first
    ) {
      bits |= words.of[i - 4] & (Word.FEMALE | Word.MALE);
      i -= 5;
      continue;
    }
    if (tokens.lower[i] === "that") break;
    if (own & Word.DETERMINER) {
      const personal = /^(?:his|her|their)$/u.test(tokens.lower[i]);
      if (tokens.lower[i] === "its") organisation ??= bodyMeant(context, i);
      // "His Honour Judge X"
      if (personal && /^hono(?:u)?r$/u.test(tokens.lower[i + 1])) {
        if (titleFrom === i + 1) titleFrom = i;
        bits |= tokens.lower[i] === "his" ? Word.MALE : Word.FEMALE;
      }
      return {
        start: i,
        title: span(titleFrom, titleTo),
        honorific: span(honorificFrom, honorificTo),
        bits,
        head,
        headToken,
        organisation,
        residence,
        owner: personal && headToken >= 0 ? "pronoun" : null,
        nationality,
      };
    }
    const noun = own & (TITLE_NOUN | Word.MODIFIER);
    if (headToken < 0) {
      // "her sister-in-law X"
      if (
        tokens.lower[i] === "law" &&
        tokens.lower[i - 2] === "in" &&
        i - 4 >= first &&
        words.of[i - 4] & Word.RELATION
      ) {
        head = words.of[i - 4];
        headToken = i - 4;
        bits |= head;
        i -= 5;
        continue;
      }
      // "attorney-at-law X"
      if (
        tokens.lower[i] === "law" &&
        tokens.lower[i - 2] === "at" &&
        i - 4 >= first &&
        words.of[i - 4] & Word.LAWYER
      ) {
        head = words.of[i - 4];
        headToken = i - 4;
        titleFrom = i - 4;
        titleTo = i + 1;
        bits |= head;
        i -= 5;
        continue;
      }
      const of = own & TITLE_NOUN ? -1 : linkedTitle(context, i, first);
      if (!noun && of < 0) break;
      if (of >= 0) {
        head = words.of[of];
        headToken = of;
        titleFrom = of;
        titleTo = i + 1;
        bits |= head;
        i = of - 1;
        continue;
      }
      // "the press accused X": a verb, unless "the accused" or the first word
      if (tokens.lower[i] === "accused" && i > first && !(words.of[i - 1] & Word.DETERMINER)) break;
      if (!(own & TITLE_NOUN) && !ALONE.has(tokens.lower[i])) break;
      head = own;
      headToken = i;
      if (own & Word.PLAIN || (own & NO_TITLE && !isTitleNoun(own))) {
        bits |= own;
        i--;
        continue;
      }
      titleTo = i + 1;
      titleFrom = i;
    } else if (noun || (own & Word.VICTIM_EVENT && !tokens.lower[i].endsWith("ing"))) {
      if (titleTo > 0) titleFrom = i;
    } else {
      // compounds: "fruit importer X"; never a verb, a preposition or what opens the sentence before lower case
      const hyphened = tokens.text[i - 1] === "-" && !(tokens.flags[i] & Flag.SPACE_BEFORE);
      // "chose German Chancellor X", "thanking Kent Council leader X": a verb, no part of the title
      if (own & Word.ADVERB) break;
      if (closed && (!(tokens.flags[i] & Flag.CAPITAL) || tokens.flags[i] & Flag.SENTENCE_START)) break;
      if (
        !hyphened &&
        (own & STOPS ||
          RELATIVES.has(tokens.lower[i]) ||
          words.verb[i] ||
          tokens.flags[i] & Flag.NUMBER ||
          ++unknown > 3)
      )
        break;
      if (tokens.lower[i].endsWith("ly")) break;
      // "victims include teacher X"
      if (/^includ(?:es?|ed|ing)$/u.test(tokens.lower[i])) break;
      // "an aide who sued MP X": the verb is no part of the title
      if (/^(?:who|which|whom)$/u.test(tokens.lower[i])) {
        if (titleTo > 0 && titleFrom < headToken) titleFrom = Math.min(i + 2, headToken);
        i = Math.min(i + 1, headToken - 1);
        break;
      }
      // "had radioed colleague X"
      if (tokens.lower[i].endsWith("ed") && i > first && words.of[i - 1] & Word.HAVE) break;
      if (titleTo > 0) titleFrom = i;
    }
    bits |= own;
    i--;
  }
  // "the Consulate of Peru, where vice consul X said"
  const at = tokens.lower[i] === "where" && i - 2 >= first ? mentionAt(context, i - 2) : undefined;
  if (at?.kind === "organisation" && titleFrom >= 0) organisation ??= at;
  return {
    start: i + 1,
    title: span(titleFrom, titleTo),
    honorific: span(honorificFrom, honorificTo),
    bits,
    head,
    headToken,
    organisation,
    residence,
    owner: null,
    nationality,
  };
}

/** "the brothers' mother", "BBC News' X": a possessive without its s. */
export const isPluralPossessive = ({ document: { tokens } }: Context, i: number) =>
  (tokens.text[i] === "'" || tokens.text[i] === "’") &&
  i > 0 &&
  !(tokens.flags[i] & Flag.SPACE_BEFORE) &&
  (tokens.flags[i + 1] & Flag.SPACE_BEFORE) !== 0 &&
  tokens.lower[i - 1].endsWith("s");

function opening({ document: { tokens } }: Context, close: number, first: number): number {
  for (let i = close - 1; i > first && i > close - 6; i--) if (tokens.text[i] === "(") return i;
  return -1;
}

/** "Chief of Police X", "Member of Parliament X", "Minister for Justice X": the token of the noun, or -1. */
function linkedTitle({ document: { tokens }, words }: Context, last: number, first: number): number {
  for (let i = last; i >= first && i > last - 4; i--) {
    if (tokens.lower[i] === "of" || tokens.lower[i] === "for") {
      if (i - 1 < first) return -1;
      // "chairman of the bench X"
      if (!(tokens.flags[i - 1] & Flag.CAPITAL)) return /^chair(?:man|woman)?$/u.test(tokens.lower[i - 1]) ? i - 1 : -1;
      const bits = words.of[i - 1];
      if (tokens.lower[i - 1] === "member") return i - 1;
      if (i === last) return -1;
      return isTitleNoun(bits) || tokens.lower[i - 1] === "chief" || tokens.lower[i - 1] === "head" ? i - 1 : -1;
    }
    // "Special Agent in Charge X"
    if (tokens.lower[i] === "in" && tokens.lower[i + 1] === "charge" && i + 1 === last)
      return i - 1 >= first && words.of[i - 1] & TITLE_NOUN ? i - 1 : -1;
    // "Procurator Fiscal for sexual offences X"
    if (words.of[i] & (STOPS & ~Word.PREPOSITION) || (words.verb[i] && !(words.of[i] & Word.OFFENCE))) return -1;
    if (tokens.flags[i] & Flag.MARK) return -1;
  }
  return -1;
}

const isAddress = (bits: number) => (bits & (Word.FEMALE | Word.MALE)) !== 0;
const span = (from: number, to: number): Span | null => (from >= 0 && to > from ? { from, to } : null);

/** A noun phrase and a comma: "The senior coroner, X", "Counsel for the family, X", "Aoife's mother, X". */
function readApposed(context: Context, last: number, first: number): Before | null {
  const { document, words } = context;
  const { tokens } = document;
  let leftmost = -1;
  let organisation: NameMention | null = null;
  let owner: Before["owner"] = null;
  let whose: NameMention | null = null;
  let nationality: Before["nationality"] = null;
  let bits = 0;
  let i = last;
  let start = first;
  let closed = false;
  for (let steps = 0; i >= first && steps < 16; steps++) {
    const named = mentionAt(context, i);
    if (named) {
      if (named.kind === "person" && !isWhose(context, named.firstToken, first)) return null;
      if (named.kind === "person") whose ??= named;
      if (named.kind === "organisation") organisation ??= named;
      i = named.firstToken - 1;
      continue;
    }
    const own = words.of[i];
    const lower = tokens.lower[i];
    // "Brooks' lawyer, X"
    const plural =
      (tokens.text[i] === "'" || tokens.text[i] === "’") &&
      i > first &&
      tokens.lower[i - 1].endsWith("s") &&
      !(tokens.flags[i] & Flag.SPACE_BEFORE);
    if (leftmost >= 0 && leftmost - i < 8 && (lower === "'s" || (plural && mentionAt(context, i - 1)))) {
      const possessor = mentionAt(context, i - 1);
      // "Interpol's director of Police Services" is of Interpol
      if (possessor?.kind === "organisation") organisation = possessor;
      else organisation ??= bodyMeant(context, i - 1);
      owner = possessor?.kind === "person" ? possessor : null;
      start = possessor?.firstToken ?? i;
      closed = true;
      break;
    }
    if (tokens.flags[i] & Flag.MARK) {
      if (tokens.text[i] === "-" && !(tokens.flags[i] & Flag.SPACE_BEFORE)) {
        i--;
        continue;
      }
      // "the chairman of the riders' union, X"
      if (plural && leftmost < 0) {
        i--;
        continue;
      }
      // "the chairman of the Christian Association (CAN), X"
      const open = tokens.text[i] === ")" && leftmost < 0 ? opening(context, i, first) : -1;
      if (open >= 0) {
        i = open - 1;
        continue;
      }
      closed = leftmost >= 0;
      start = i + 1;
      break;
    }
    // "two suspects over the killing of a shepherd, X": the nouns farther left are of others
    if (leftmost < 0 && (lower === "a" || lower === "an") && i < last) {
      const before = i > first ? words.of[i - 2] : 0;
      if (!(before & TITLE_NOUN) || before & Word.PLAIN) return null;
    }
    if (own & Word.DETERMINER && leftmost >= 0) {
      if (own & Word.PREPOSITION) break;
      // "the Dean of the cathedral": the determiner of a complement is not the phrase's
      const before = i > first ? words.of[i - 1] : 0;
      if (
        // "Counsel assisting the coroner, X"; but "the mother of one prisoner, X"
        (before & Word.PREPOSITION || (i > first && tokens.lower[i - 1].endsWith("ing"))) &&
        (lower !== "one" || tokens.lower[i + 1] === "of") &&
        i - 2 >= first &&
        // "the father of two of the pupils, X"
        (/^(?:one|two|three|some)$/u.test(tokens.lower[i - 2]) ||
          (words.of[i - 2] & TITLE_NOUN && !(words.of[i - 2] & Word.PLAIN)))
      ) {
        i -= 1;
        continue;
      }
      start = i;
      closed = true;
      if (/^(?:his|her|their)$/u.test(lower)) owner = "pronoun";
      else if (lower === "its") organisation ??= bodyMeant(context, i);
      break;
    }
    // "According to investigators, X …"
    if (lower === "to" && tokens.lower[i - 1] === "according") return null;
    if (words.verb[i] && !(own & (TITLE_NOUN | Word.MODIFIER)) && leftmost < 0 && !(own & Word.OFFENCE)) return null;
    if (own & (Word.BE | Word.HAVE | Word.MODAL | Word.PRONOUN)) {
      if (leftmost < 0) return null;
      closed = true;
      start = i + 1;
      break;
    }
    const country = tokens.flags[i] & Flag.CAPITAL ? NATIONALITIES[lower] : undefined;
    if (country) nationality = { code: country, span: { from: i, to: i + 1 } };
    if (own & TITLE_NOUN) {
      leftmost = i;
      bits |= own;
    } else if (own & Word.MODIFIER) bits |= own;
    i--;
  }
  if (i < first) {
    closed = leftmost >= 0;
    start = first;
  }
  if (!closed || leftmost < 0) return null;
  // the head: the last title noun before a preposition
  let head = leftmost;
  for (let k = leftmost; k <= last; k++) {
    if (words.of[k] & (Word.PREPOSITION | Word.DETERMINER) || mentionAt(context, k)) break;
    if (words.of[k] & TITLE_NOUN) head = k;
    else if (tokens.lower[k].endsWith("ing") && k > leftmost) break;
  }
  let from = leftmost;
  while (from - 1 >= start && isCompound(context, from - 1)) from--;
  while (from < leftmost && tokens.flags[from] & Flag.MARK) from++;
  const own = words.of[head];
  const titled = isTitleNoun(own);
  return {
    start,
    title: titled ? { from, to: head + 1 } : null,
    honorific: null,
    bits,
    head: own,
    headToken: head,
    organisation,
    residence: null,
    owner: owner ?? whose,
    nationality,
  };
}

/** "a lawyer for X's family, Y", "the mother of X, Y": whose lawyer or relative is named next. */
function isWhose({ document: { tokens }, words }: Context, name: number, first: number): boolean {
  const link = name - (tokens.lower[name - 1] === "the" ? 2 : 1);
  return link > first && /^(?:for|of)$/u.test(tokens.lower[link]) && (words.of[link - 1] & TIES) !== 0;
}
const TIES = Word.LAWYER | Word.RELATION;

function isCompound({ document: { tokens }, words, nameAt }: Context, i: number): boolean {
  if (nameAt[i] || tokens.flags[i] & (Flag.MARK | Flag.NUMBER)) return tokens.text[i] === "-";
  // "a 41-year-old delivery rider": the age is no part of it
  if (tokens.lower[i] === "old" || tokens.lower[i] === "year") return false;
  return !(words.of[i] & (Word.DETERMINER | STOPS)) && tokens.lower[i] !== "'s";
}
