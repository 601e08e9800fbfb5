/**
 * Words before a number that say how it bounds the quantity. Source: the labelling rules of the output contract and
 * the degree words of English press style, by hand. A phrase ends at the number.
 */

export type Qualifier =
  /** the number itself, roughly: nearly, about */
  | "about"
  /** the number or more, open at the top */
  | "least"
  /** the number or less, open at the bottom */
  | "most"
  /** the number and nothing else */
  | "exactly";

const PHRASES: Readonly<Record<Qualifier, readonly string[]>> = {
  about: [
    "about",
    "around",
    "round about",
    "some",
    "roughly",
    "approximately",
    "approx",
    "circa",
    "nearly",
    "almost",
    "virtually",
    "practically",
    "maybe",
    "perhaps",
    "estimated",
    "an estimated",
    "somewhere around",
    "in the region of",
    "something like",
    "close to",
    "near to",
    "probably",
    "give or take",
    "on average",
    "an average of",
  ],
  least: [
    "more than",
    "over",
    "above",
    "at least",
    "at a minimum",
    "at the very least",
    "no fewer than",
    "no less than",
    "not fewer than",
    "not less than",
    "no lower than",
    "not even fewer than",
    "a minimum of",
    "minimum of",
    "upwards of",
    "upward of",
    "in excess of",
    "greater than",
    "higher than",
    "bigger than",
    "larger than",
    "north of",
    "exceeding",
    "topping",
    "as few as",
    "as little as",
    "older than",
  ],
  most: [
    "up to",
    "as many as",
    "as much as",
    "fewer than",
    "less than",
    "lower than",
    "smaller than",
    "under",
    "below",
    "at most",
    "at the most",
    "at the very most",
    "no more than",
    "not more than",
    "never more than",
    "a maximum of",
    "maximum of",
    "the maximum of",
    "a maximum",
    "younger than",
    "short of",
  ],
  exactly: ["exactly", "precisely"],
};

/** Words that may stand before a phrase and belong to it: "just under", "well over", "slightly more than". */
export const QUALIFIER_DEGREES: ReadonlySet<string> = new Set([
  "just",
  "well",
  "slightly",
  "considerably",
  "significantly",
  "far",
  "comfortably",
  "only",
  "barely",
  "little",
  "somewhat",
  "possibly",
  "still",
]);

export interface QualifierPhrase {
  readonly kind: Qualifier;
  /** Its words but the last, last first. */
  readonly before: readonly string[];
  readonly text: string;
}

/** Phrases by their last word, longest first. */
export const QUALIFIERS: ReadonlyMap<string, readonly QualifierPhrase[]> = (() => {
  const byLast = new Map<string, QualifierPhrase[]>();
  for (const kind of Object.keys(PHRASES) as Qualifier[])
    for (const text of PHRASES[kind]) {
      const words = text.split(" ").reverse();
      const list = byLast.get(words[0]) ?? [];
      list.push({ kind, before: words.slice(1), text });
      byLast.set(words[0], list);
    }
  for (const list of byLast.values()) list.sort((a, b) => b.before.length - a.before.length);
  return byLast;
})();

/** Verbs after which "over" names a cause, not a bound: "arrested over two stabbings". */
export const VERBS_WITH_OVER: ReadonlySet<string> = new Set(
  (
    "arrested arrest arrests charged charge charges jailed jail held quizzed questioned detained sentenced convicted " +
    "sued suing probed probe investigated investigation prosecuted suspended sacked dismissed resigned apologised " +
    "apologized criticised criticized accused cautioned fined warned inquiry inquest trial row dispute anger concern " +
    "concerns took takes taken taking ran running pulled pulls handed hand hands handing turned turning turn signed wanted remanded indicted bailed"
  ).split(" "),
);

/** Words before "about" and "around" that make it a preposition: "asked about two men". */
export const WORDS_WITH_ABOUT: ReadonlySet<string> = new Set(
  "asked ask asks asking information details detail questions question talk talked talking told know knew known complained complaint complaints concerns concern worried spoke speak learned heard lied statement statements something anything nothing wrapped gathered".split(
    " ",
  ),
);

/** Words that tell of a change, after which "from … to …" gives two figures, not a range: "rose from 386 to 441". */
export const CHANGE_WORDS: ReadonlySet<string> = new Set(
  (
    "rose rise rises risen rising fell fall falls fallen falling went go gone going increased increase increases " +
    "increasing decreased decrease dropped drop drops dropping climbed climb climbing jumped jump grew grow grown " +
    "growing cut reduced reduce reducing reduction up down doubled tripled soared surged leapt leaped shrank shrunk " +
    "slipped declined decline plunged plummeted raised raise lowered lower changed change extended downgraded upgraded " +
    "moved move moving edged ballooned swelled slashed halved trebled revised"
  ).split(" "),
);
