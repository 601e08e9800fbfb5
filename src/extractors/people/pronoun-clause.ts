import { Flag } from "../../document/index.js";
import { PRONOUN_GENDER } from "../../links/pronouns.js";
import { type Context, mentionAt } from "./context.js";
import { TITLE_NOUN, Verb, Word } from "./words.js";

/** "In a statement read by his union, X said": the mention after the comma that closes the phrase, -1 if there is none. */
export function namedNext(context: Context, i: number, first: number, end: number): number {
  const { document, words, nameAt, mentions } = context;
  const { lower, text } = document.tokens;
  if ((lower[i] !== "his" && lower[i] !== "her") || isLossOf(context, i)) return -1;
  if (!OPENING.has(lower[first]) || i - first > 9 || /^(?:defen[cs]e|mitigation)$/u.test(lower[i + 1])) return -1;
  for (let k = i + 1; k < end && k < i + 9; k++) {
    if (nameAt[k] || words.of[k] & (Word.BE | Word.HAVE | Word.PRONOUN)) return -1;
    if (text[k] !== ",") continue;
    let at = k + 1;
    while (at < end && at < k + 3 && !nameAt[at] && words.of[at] & (Word.HONORIFIC | TITLE_NOUN)) at++;
    const name = nameAt[at];
    return name && mentions[name - 1].kind === "person" && lower[mentions[name - 1].endToken] !== "'s" ? name - 1 : -1;
  }
  return -1;
}

const OPENING = new Set("in after before during following despite since speaking at from throughout".split(" "));

/** What people who speak by office have. */
export const OWN = new Set(
  "office department team unit officers detectives deputies agency administration force staff court members colleagues party government club company business council constituents employees employee clients congregation school pupils students firm".split(
    " ",
  ),
);

/** "one vendor, who gave her name as X", "she was named as X": index of the mention, -1 if there is none. */
export function namedBy(context: Context, pronoun: number, end: number): number {
  const { document, words, nameAt } = context;
  const { lower, text } = document.tokens;
  const own = lower[pronoun + 1] === "name" || lower[pronoun + 2] === "name";
  let naming = own;
  for (let i = pronoun + 1; i < end && i < pronoun + 9; i++) {
    if (nameAt[i]) return naming && context.mentions[nameAt[i] - 1].kind === "person" ? nameAt[i] - 1 : -1;
    if (lower[i] === "as" && (own || words.verb[i - 1] === Verb.identify || words.verb[i - 2] === Verb.identify))
      naming = true;
    else if (text[i] === "." || text[i] === ";" || (words.of[i] & Word.PRONOUN && i > pronoun + 1)) return -1;
  }
  return -1;
}

/** The gender that the noun of a tie states, in the tokens after a possessive: "X's younger sister". */
export function relationAt({ words }: Context, from: number): number {
  for (let i = from; i < from + 3 && i < words.of.length; i++)
    if (words.of[i] & Word.RELATION) return words.of[i] & (Word.FEMALE | Word.MALE);
  return 0;
}

const SUBORDINATE = new Set(
  "after when because that before as while until if who which where since although though".split(" "),
);

/** A conjunction stands between the name and a pronoun: the clause has a subject of its own. */
export function isSubordinate({ document: { tokens }, nameAt }: Context, i: number, first: number): boolean {
  for (let k = i - 1; k > first && k > i - 12; k--) {
    if (nameAt[k]) return false;
    if (SUBORDINATE.has(tokens.lower[k])) return k < i - 2;
  }
  return false;
}

/** "her murder", "his death" */
export const isLossOf = ({ document: { tokens }, words }: Context, i: number) =>
  (tokens.lower[i] === "his" || tokens.lower[i] === "her") &&
  (words.of[i + 1] & Word.VICTIM_EVENT) !== 0 &&
  !/^(?:injuries|wounds|memory|rescue|body)$/u.test(tokens.lower[i + 1]);

/** "his younger brother", "her lawyer" */
export function leadsToKin({ document: { tokens }, words }: Context, i: number): boolean {
  if (tokens.lower[i] !== "his" && tokens.lower[i] !== "her") return false;
  for (let k = i + 1; k < i + 4 && k < tokens.length; k++) {
    if (words.of[k] & (Word.RELATION | Word.LAWYER)) return true;
    if (tokens.flags[k] & Flag.MARK) return false;
  }
  return false;
}

const OF_JUDGES =
  /^(?:ruling|decision|judge?ment|remarks|order|verdict|sentenc\w*|summing|directions?|court\w*|findings?|written|reasons|report|own|honou?r|worship|opinion)$/u;

/** A possessive of something that is not a judge's. */
export const isNotOfJudges = ({ document: { tokens } }: Context, i: number): boolean =>
  (tokens.lower[i] === "his" || tokens.lower[i] === "her") && !OF_JUDGES.test(tokens.lower[i + 1] ?? "");

export const RULES = new Set(
  "imposed adjourned suspended ordered remanded sentenced jailed fined disqualified granted refused directed discharged backdated".split(
    " ",
  ),
);

/** "…, she added": a pronoun that goes on speaking is the speaker's. */
export function saysOn({ document: { tokens }, words }: Context, i: number): boolean {
  if (tokens.lower[i] !== "he" && tokens.lower[i] !== "she") return false;
  // "X said he maintained his innocence": whom X speaks for
  if (words.verb[i - 1] === Verb.say || tokens.lower[i - 1] === "that" || tokens.lower[i - 1] === "how") return false;
  return words.verb[i + 1] === Verb.say || (words.verb[i + 2] === Verb.say && (words.of[i + 1] & Word.ADVERB) !== 0);
}

const RULING =
  /^(?:impose[ds]?|adjourn(?:ed)?|sentence|consider(?:ed|ing)?|reserve[ds]?|accept(?:ed|s)?|satisfied|noted|suspend(?:ed|ing)?|grant(?:ed)?|regarded|minded|bound|deliver|give|make|taking|took|rule|ruled|overlook|ignore)$/u;

const FEELING = new Set(
  (
    "sickened shocked saddened appalled horrified stunned devastated disgusted disturbed alarmed worried concerned pleased " +
    "delighted proud grateful thankful disappointed angry furious relieved confident sure certain aware unaware convinced " +
    "satisfied determined hopeful sorry surprised amazed upset heartbroken honoured honored unable hope hoped hopes believe " +
    "believed believes think thought thinks expect expected expects fear feared fears want wanted wants feel felt feels " +
    "understand understood know knew recognise recognised recognize recognized comment confirm discuss disclose provide say " +
    "speculate elaborate welcome welcomed support supported supports urge urged heard appreciate appreciated respect respected respects disagreed disagrees intend intended intends plan planned plans appeal reviewing " +
    "considering studying"
  ).split(" "),
);

/** "Chief X said he was sickened", "could not comment", "…, but that he would write to them": of nobody else. */
export function speaksOfSelf({ document: { tokens }, words }: Context, i: number): boolean {
  if (tokens.lower[i] !== "he" && tokens.lower[i] !== "she") return false;
  let before = i - 1;
  if (tokens.lower[before] === "that") before--;
  if (words.of[before] & Word.CONJUNCTION) return true;
  for (let k = i + 1; k < i + 6 && k < tokens.length; k++) {
    if (FEELING.has(tokens.lower[k])) return true;
    const mark = (tokens.flags[k] & Flag.MARK) !== 0 && k < i + 4;
    if (!mark && !(words.of[k] & (Word.MODAL | Word.NOT | Word.BE | Word.HAVE | Word.ADVERB))) return false;
  }
  return false;
}

/** "Judge X said he would impose sentence", "was satisfied": what courts do, so the judge is meant. */
export function rulesOn({ document: { tokens }, words }: Context, i: number): boolean {
  if (words.verb[i - 1] !== Verb.say && tokens.lower[i - 1] !== "that") return false;
  for (let k = i + 1; k < i + 5 && k < tokens.length; k++) {
    if (RULING.test(tokens.lower[k])) return true;
    if (!(words.of[k] & (Word.MODAL | Word.NOT | Word.BE | Word.HAVE | Word.ADVERB))) return false;
  }
  return false;
}

export const SUBORDINATORS = new Set("when as after before while where".split(" "));

/** "a neighbour", "the driver": someone else whom a pronoun may mean. */
export function opensPhrase({ words, document }: Context, i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 9; k--) {
    if (words.of[k] & Word.DETERMINER) {
      const lower = document.tokens.lower[k];
      return lower === "a" || lower === "an" || lower === "another" || lower === "the" || lower === "one";
    }
    if (document.tokens.flags[k] & Flag.MARK && document.tokens.text[k] !== "-") return false;
  }
  return false;
}

/** Whether the noun is part of what introduces a named person ("a driver, X", "X, a driver,"). */
export function titles(context: Context, i: number): boolean {
  const { tokens } = context.document;
  for (let k = i + 1; k < tokens.length && k < i + 9; k++) {
    if (mentionAt(context, k)?.kind === "person") return true;
    // "A patron, who asked to be named only as X, said she hid"
    if (tokens.lower[k] === "who" && isNamedSoon(context, k + 1)) return true;
    if (tokens.lower[k] === "who" || tokens.lower[k] === "whose") break;
    if (context.words.of[k] & (Word.BE | Word.HAVE | Word.MODAL) || context.words.verb[k]) break;
  }
  for (let k = i - 1, comma = false; k >= 0 && k > i - 9; k--) {
    if (tokens.text[k] === ",") comma = true;
    if (mentionAt(context, k)?.kind === "person") return comma;
  }
  return false;
}

function isNamedSoon(context: Context, from: number): boolean {
  let named = false;
  for (let i = from; i < from + 10 && i < context.words.of.length; i++) {
    if (context.words.verb[i] === Verb.identify || context.document.tokens.lower[i] === "name") named = true;
    if (mentionAt(context, i)?.kind === "person") return named;
  }
  return false;
}

export function isNoun({ words, document }: Context, i: number): boolean {
  const { tokens } = document;
  if (i >= tokens.length || tokens.flags[i] & Flag.MARK) return false;
  // "gave her a medal"
  if (/^(?:a|an|the|this|that|these|those|some|another)$/u.test(tokens.lower[i])) return false;
  // "her first year"
  if (tokens.lower[i] === "first" || tokens.lower[i] === "only") return true;
  return !(words.of[i] & (Word.PREPOSITION | Word.CONJUNCTION | Word.ADVERB)) && !PARTICLES.has(tokens.lower[i]);
}

/** "rang her up", "told her that": no nouns. */
const PARTICLES = new Set(
  "up down out back away over again that she he it what how why where when if because".split(" "),
);

export const startsWithPronoun = ({ document }: Context, i: number) =>
  i < document.tokens.length && PRONOUN_GENDER[document.tokens.lower[i]] !== undefined;
