import { Flag } from "../../document/index.js";
import type { NameMention } from "../names/index.js";
import type { Context, Span } from "./context.js";
import { TITLE_NOUN, Word } from "./words.js";

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

/** Nouns that tell of somebody and are no title. */
export const NO_TITLE = Word.PLAIN | Word.RELATION | Word.VICTIM | Word.WITNESS | Word.SUSPECT | Word.OFFENDER;
/** Words that no noun phrase before a name goes over. */
export const STOPS = Word.BE | Word.HAVE | Word.MODAL | Word.PREPOSITION | Word.PRONOUN | Word.CONJUNCTION;

/** Whether a noun is one that stands as a title. */
export const isTitleNoun = (bits: number): boolean =>
  (bits & TITLE_NOUN) !== 0 &&
  ((bits & NO_TITLE) === 0 ||
    (bits & (Word.RANK | Word.JUDGE | Word.OFFICIAL)) !== 0 ||
    // a dealer may deal in wine
    ((bits & NO_TITLE) === Word.OFFENDER && (bits & Word.JOB) !== 0));

/** Skips "52-year-old" leftwards. */
export function skipAge({ document: { tokens } }: Context, i: number, first: number): number {
  if (i - 4 >= first && tokens.lower[i] === "old" && tokens.text[i - 1] === "-" && tokens.text[i - 3] === "-")
    return i - 5;
  if (i - 4 >= first && tokens.lower[i] === "old" && tokens.flags[i - 2] & Flag.NUMBER) return i - 3;
  return i;
}

/** "the brothers' mother", "BBC News' X": a possessive without its s. */
export const isPluralPossessive = ({ document: { tokens } }: Context, i: number) =>
  (tokens.text[i] === "'" || tokens.text[i] === "’") &&
  i > 0 &&
  !(tokens.flags[i] & Flag.SPACE_BEFORE) &&
  (tokens.flags[i + 1] & Flag.SPACE_BEFORE) !== 0 &&
  tokens.lower[i - 1].endsWith("s");

/** The token of the bracket that a closing one belongs to, -1 if it is not near. */
export function opening({ document: { tokens } }: Context, close: number, first: number): number {
  for (let i = close - 1; i > first && i > close - 6; i--) if (tokens.text[i] === "(") return i;
  return -1;
}

/** A span of tokens, null if it is empty. */
export const span = (from: number, to: number): Span | null => (from >= 0 && to > from ? { from, to } : null);
