import { type Document, Flag } from "../../document/index.js";
import type { CrimeVerb } from "../../lexicon/crime-verbs.js";
import type { Context, CueKind, Profile, StatusValue } from "./context.js";
import { Verb, Word, type Words } from "./words.js";

/** A verb and how it is said. */
export interface Predicate {
  /** Token of the verb. */
  readonly verb: number;
  readonly passive: boolean;
  readonly negated: boolean;
  /** could, may, might, would, if */
  readonly unreal: boolean;
  /** alleged, believed, thought to have */
  readonly hedged: boolean;
  /** Joined to another verb by "and" or "or": its object may stand before both. */
  readonly joined?: boolean;
  /** First token of its auxiliaries. */
  readonly from: number;
}

const NEAR = 7;

/** Whether one of the next tokens, as far as `reach` or the end of the clause, is one of these words. */
export function soon(context: Context, from: number, words: ReadonlySet<string>, reach = NEAR): boolean {
  const { lower, length, flags } = context.document.tokens;
  for (let i = from; i < length && i < from + reach; i++) {
    if (words.has(lower[i])) return true;
    if (flags[i] & Flag.SENTENCE_START && i > from) return false;
  }
  return false;
}

export const PENALTY = new Set(
  "year years month months week weeks life sentence term imprisonment jail prison order discharge fine penalty detention hours suspended behind sentences community bars custody caution death".split(
    " ",
  ),
);

export const GUILTY = new Set(["guilty"]);

/** Among the words for offences, those that tell of one only right beside the verb. */
const VAGUE = new Set("responsibility involvement part conduct".split(" "));

/** A plea or denial is of an offence: "admitted burglary", "denies two counts", "admitted killing"; not "admitted he …". */
export function isOfOffence(context: Context, from: number, reach = 6): boolean {
  const { lower, length, flags } = context.document.tokens;
  const { of } = context.words;
  for (let i = from; i < length && i < from + reach; i++) {
    // "deny chain-of-command responsibility"
    if (of[i] & Word.OFFENCE) return i < from + 4 || !VAGUE.has(lower[i]);
    // "admitted being in charge of a dog", "being drunk and disorderly"; "admitted being at the scene" is no plea
    if (lower[i] === "being")
      return /^(?:charge|possession|concerned|party)$/u.test(lower[i + 2] ?? "") || lower[i + 1] === "drunk";
    if (flags[i] & Flag.SENTENCE_START || of[i] & (Word.PRONOUN | Word.BE | Word.HAVE)) return false;
    if (lower[i] === "that" || lower[i] === "to" || lower[i] === "defeat") continue;
    const verb = context.words.verb[i];
    if (lower[i].endsWith("ing") && (verb === Verb.kill || verb === Verb.harm || verb === Verb.offend)) return true;
  }
  return false;
}

export const AUTHORITIES = new Set(
  "police prosecutors detectives investigators deputies authorities officers".split(" "),
);

/** A predicate of a person while it is read, and how its readers say what it tells. */
export interface Told {
  readonly context: Context;
  readonly profile: Profile;
  readonly p: Predicate;
  readonly words: Words;
  readonly document: Document;
  readonly lower: readonly string[];
  readonly length: number;
  /** The token after the verb. */
  readonly next: number;
  readonly cue: (kind: CueKind, rule: string) => undefined;
  readonly status: (value: StatusValue, hedged?: boolean) => undefined;
}

/** What the verbs of each class tell, by the number of the class. */
export type Readers = readonly (((told: Told) => undefined) | undefined)[];

export function readersOf(byClass: { readonly [verb in CrimeVerb]?: (told: Told) => undefined }): Readers {
  const readers: (((told: Told) => undefined) | undefined)[] = [];
  for (const verb of Object.keys(byClass) as CrimeVerb[]) readers[Verb[verb]] = byClass[verb];
  return readers;
}
