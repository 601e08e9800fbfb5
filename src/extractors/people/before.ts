import { Flag } from "../../document/index.js";
import { NATIONALITIES } from "../../lexicon/nationalities.js";
import type { NameMention } from "../names/index.js";
import { type Context, mentionAt } from "./context.js";
import { type Before, isTitleNoun, opening, STOPS, skipAge } from "./noun-phrase.js";
import { readPhrase } from "./phrase.js";
import { TITLE_NOUN, Verb, Word } from "./words.js";
import { bodyMeant } from "./workplace.js";

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
