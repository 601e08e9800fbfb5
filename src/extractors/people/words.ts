import { type Document, Flag, perDocument, quotationsOf } from "../../document/index.js";
import { CRIME_VERBS, type CrimeVerb } from "../../lexicon/crime-verbs.js";
import { FEMALE_HONORIFICS, MALE_HONORIFICS, NEUTRAL_HONORIFICS } from "../../lexicon/honorifics.js";
import { JOBS } from "../../lexicon/jobs.js";
import { CONVICTION_EVENTS, COURT_WORDS, OFFENCES, SUSPECT_EVENTS, VICTIM_EVENTS } from "../../lexicon/offences.js";
import {
  FEMALE_NOUNS,
  JOURNALISTS,
  JUDGES,
  LAWYERS,
  MALE_NOUNS,
  OFFENDER_NOUNS,
  OFFICIALS,
  PLAIN_PEOPLE,
  PROSECUTORS,
  SUSPECT_NOUNS,
  VICTIM_NOUNS,
  WITNESS_NOUNS,
} from "../../lexicon/person-nouns.js";
import { MILITARY_RANKS, POLICE_RANKS, TITLE_MODIFIERS } from "../../lexicon/ranks.js";
import { ASSOCIATES, FEMALE_RELATIONS, MALE_RELATIONS, NEUTRAL_RELATIONS } from "../../lexicon/relations.js";
import { Frame, REPORTING_FORMS } from "../../lexicon/reporting-verbs.js";
import { PRONOUN_GENDER } from "../../links/pronouns.js";

/** What a word can mean beside a name, as bits of `Words.of`. */
export const Word = {
  HONORIFIC: 1,
  RANK: 1 << 1,
  MILITARY: 1 << 2,
  JUDGE: 1 << 3,
  LAWYER: 1 << 4,
  PROSECUTOR: 1 << 5,
  OFFICIAL: 1 << 6,
  JOURNALIST: 1 << 7,
  WITNESS: 1 << 8,
  SUSPECT: 1 << 9,
  OFFENDER: 1 << 10,
  VICTIM: 1 << 11,
  RELATION: 1 << 12,
  JOB: 1 << 13,
  MODIFIER: 1 << 14,
  FEMALE: 1 << 15,
  MALE: 1 << 16,
  PLAIN: 1 << 17,
  OFFENCE: 1 << 18,
  VICTIM_EVENT: 1 << 19,
  SUSPECT_EVENT: 1 << 20,
  CONVICTION_EVENT: 1 << 21,
  BE: 1 << 22,
  HAVE: 1 << 23,
  MODAL: 1 << 24,
  NOT: 1 << 25,
  ADVERB: 1 << 26,
  DETERMINER: 1 << 27,
  PREPOSITION: 1 << 28,
  PRONOUN: 1 << 29,
  CONJUNCTION: 1 << 30,
  /** A pronoun that tells a gender; the sign bit, as good as any other. */
  GENDERED: 1 << 31,
} as const;

/** Nouns that name someone: what a title may end in. */
export const TITLE_NOUN =
  Word.RANK |
  Word.MILITARY |
  Word.JUDGE |
  Word.LAWYER |
  Word.PROSECUTOR |
  Word.OFFICIAL |
  Word.JOURNALIST |
  Word.WITNESS |
  Word.SUSPECT |
  Word.OFFENDER |
  Word.VICTIM |
  Word.RELATION |
  Word.JOB |
  Word.PLAIN;

const FUNCTION_WORDS: readonly (readonly [number, string])[] = [
  [Word.BE, "is are was were be been being isn't wasn't aren't weren't am remains remained"],
  [Word.HAVE, "has have had having hasn't haven't hadn't do does did doesn't don't didn't"],
  [Word.MODAL, "will would can could may might shall should must won't wouldn't can't cannot couldn't shouldn't"],
  [Word.NOT, "not never no nor isn't wasn't aren't weren't hasn't haven't hadn't doesn't don't didn't without neither"],
  [
    Word.ADVERB,
    "also then later now already still first again once both all each only just soon yesterday today tonight previously " +
      "ever allegedly reportedly apparently since afterwards initially subsequently therefore together alone twice",
  ],
  [Word.DETERMINER, "a an the this that these those his her their my our its your one two three another some"],
  [
    Word.PREPOSITION,
    "of in at on by for from with to into after before over during near outside inside against under between through " +
      "about as off behind towards upon via",
  ],
  [Word.PRONOUN, "he she they him them it we i you himself herself themselves"],
  [Word.CONJUNCTION, "and or but &"],
];

const VERBS = Object.keys(CRIME_VERBS) as CrimeVerb[];

/** Number of a class of verbs in `Words.verb`; 0 is none. */
export const Verb = Object.fromEntries(VERBS.map((verb, i) => [verb, i + 1])) as Record<CrimeVerb, number>;

/** What police and courts do, and what is done with knives: rarely told in texts about anything else. */
const CRIMINAL: ReadonlySet<number> = new Set([
  Verb.arrest,
  Verb.charge,
  Verb.remand,
  Verb.bail,
  Verb.convict,
  Verb.sentence,
  Verb.plead,
  Verb.accuse,
  Verb.kill,
  Verb.harm,
  Verb.offend,
]);
const CRIMINAL_NOUNS =
  Word.RANK | Word.JUDGE | Word.PROSECUTOR | Word.OFFENCE | Word.SUSPECT | Word.OFFENDER | Word.SUSPECT_EVENT;

/** Words of services other than the police that have captains and colonels. */
const SERVICES =
  "army navy military soldier soldiers troops regiment battalion brigade barracks marines infantry airman airmen ship vessel ferry boat crew flight pilot firefighters firefighter veteran coast".split(
    " ",
  );

interface Meaning {
  bits: number;
  verb: number;
  criminal: boolean;
  martial: boolean;
}

/** Every word with a meaning here: its bits, its class of verbs, and whether it is of crime. */
const MEANINGS: ReadonlyMap<string, Meaning> = (() => {
  const meanings = new Map<string, Meaning>();
  const meaning = (word: string) => {
    let entry = meanings.get(word);
    if (!entry) meanings.set(word, (entry = { bits: 0, verb: 0, criminal: false, martial: false }));
    return entry;
  };
  const add = (bits: number, words: readonly string[]) => {
    for (const word of words) meaning(word).bits |= bits;
  };
  add(Word.HONORIFIC | Word.MALE, MALE_HONORIFICS);
  add(Word.HONORIFIC | Word.FEMALE, FEMALE_HONORIFICS);
  add(Word.HONORIFIC, NEUTRAL_HONORIFICS);
  add(Word.RANK, POLICE_RANKS);
  add(Word.MILITARY, MILITARY_RANKS);
  add(Word.MODIFIER, TITLE_MODIFIERS);
  add(Word.JUDGE, JUDGES);
  add(Word.LAWYER, LAWYERS);
  add(Word.PROSECUTOR, PROSECUTORS);
  add(Word.OFFICIAL, OFFICIALS);
  add(Word.JOURNALIST, JOURNALISTS);
  add(Word.WITNESS, WITNESS_NOUNS);
  add(Word.SUSPECT, SUSPECT_NOUNS);
  add(Word.OFFENDER, OFFENDER_NOUNS);
  add(Word.VICTIM, VICTIM_NOUNS);
  add(Word.RELATION | Word.FEMALE, FEMALE_RELATIONS);
  add(Word.RELATION | Word.MALE, MALE_RELATIONS);
  add(Word.RELATION, NEUTRAL_RELATIONS);
  add(Word.JOB, ASSOCIATES);
  // "his friend X, a plumber": what X is, is a plumber
  add(
    Word.PLAIN,
    ASSOCIATES.filter((word) => !JOBS.includes(word)),
  );
  add(Word.JOB, JOBS);
  // "students X and Y"
  for (const job of JOBS) if (/[a-rt-z]$/u.test(job)) add(Word.JOB, [`${job}s`]);
  add(Word.PLAIN, PLAIN_PEOPLE);
  add(Word.FEMALE, FEMALE_NOUNS);
  add(Word.MALE, MALE_NOUNS);
  add(Word.JOB, FEMALE_NOUNS);
  add(Word.JOB, MALE_NOUNS);
  add(Word.OFFENCE, OFFENCES);
  add(Word.VICTIM_EVENT, VICTIM_EVENTS);
  add(Word.SUSPECT_EVENT, SUSPECT_EVENTS);
  add(Word.CONVICTION_EVENT, CONVICTION_EVENTS);
  for (const [bits, words] of FUNCTION_WORDS) add(bits, words.split(" "));
  add(Word.GENDERED, Object.keys(PRONOUN_GENDER));
  for (const [word, { verb }] of REPORTING_FORMS)
    if (verb.frame & (Frame.CLAUSE | Frame.ADDRESSEE) && !(verb.frame & (Frame.THOUGHT | Frame.COLON)))
      meaning(word).verb = Verb.say;
  for (const verb of VERBS) for (const form of CRIME_VERBS[verb].split(" ")) meaning(form).verb = Verb[verb];
  for (const word of COURT_WORDS) meaning(word).criminal = true;
  for (const word of SERVICES) meaning(word).martial = true;
  for (const entry of meanings.values())
    if (CRIMINAL.has(entry.verb) || entry.bits & CRIMINAL_NOUNS) entry.criminal = true;
  // "fiscal policy"
  meaning("fiscal").criminal = false;
  return meanings;
})();

/** Number of `Verb` that a word in lower case can be a form of, 0 for none. */
export const verbClass = (word: string): number => MEANINGS.get(word)?.verb ?? 0;

/** What each token of a document means beside a name. */
export interface Words {
  /** Bits of `Word`. */
  readonly of: Int32Array;
  /** Number of `Verb`, 0 for none. */
  readonly verb: Uint8Array;
  /** 1 inside quotation marks. */
  readonly quoted: Uint8Array;
  /** How many tokens are of crime, police or court. */
  readonly criminal: number;
  /** Whether it speaks of soldiers or ships, whose ranks the police share. */
  readonly martial: boolean;
  /** Kin of whom it is told that the one accused harmed them: "wife" of "strangling his wife". */
  readonly harmedKin: ReadonlySet<string>;
}

/** Looks every token up once. */
export const wordsOf = perDocument((document: Document): Words => {
  const of = new Int32Array(document.tokens.length);
  const verb = new Uint8Array(document.tokens.length);
  const { criminal, martial } = lookUp(document, of, verb);
  const harmedKin = readHarmedKin(document, of, verb);
  return { of, verb, quoted: quotedTokens(document), criminal, martial, harmedKin };
});

/** A function of its own: code that is optimised within a loop is thrown away at whatever comes after it, text by text. */
function lookUp({ tokens }: Document, of: Int32Array, verb: Uint8Array): Pick<Words, "criminal" | "martial"> {
  const { lower, flags, length } = tokens;
  let criminal = 0;
  let martial = false;
  for (let i = 0; i < length; i++) {
    // the one mark that means something
    if (flags[i] & Flag.MARK && lower[i] !== "&") continue;
    const entry = MEANINGS.get(lower[i]);
    if (!entry) continue;
    of[i] = entry.bits;
    verb[i] = entry.verb;
    if (entry.criminal) criminal++;
    if (entry.martial) martial = true;
  }
  return { criminal, martial };
}

const NOBODY: ReadonlySet<string> = new Set();

/** "stabbed his wife", "the murder of her ex-husband", "killed his own mother": the kin of whoever did it. */
function readHarmedKin({ tokens }: Document, of: Int32Array, verb: Uint8Array): ReadonlySet<string> {
  const { lower, length } = tokens;
  let harmed: Set<string> | null = null;
  for (let i = 2; i < length; i++) {
    if (!(of[i] & Word.RELATION)) continue;
    for (let k = i - 1; k > 0 && k > i - 5; k--) {
      if (lower[k] !== "his" && lower[k] !== "her") continue;
      const before = verb[k - 1];
      const event = lower[k - 1] === "of" && k > 1 && of[k - 2] & Word.VICTIM_EVENT;
      if (before === Verb.kill || before === Verb.harm || event) {
        harmed ??= new Set();
        harmed.add(lower[i]);
      }
      break;
    }
  }
  return harmed ?? NOBODY;
}

/** Tokens between quotation marks, whose pronouns and verbs are the speaker's, not the reporter's. */
function quotedTokens(document: Document): Uint8Array {
  const quoted = new Uint8Array(document.tokens.length);
  for (const { parts } of quotationsOf(document))
    for (const { firstToken, endToken } of parts) if (endToken - firstToken > 3) quoted.fill(1, firstToken, endToken);
  return quoted;
}
