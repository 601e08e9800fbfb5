import { type Document, Flag, type Tokens } from "../../document/index.js";
import type { NumberExpression } from "../../grammar/index.js";
import { BEFORE_PRONOUN_ONE, HAPPENING_VERBS, STATES, SUBJECT_VERBS } from "../../lexicon/count-words.js";
import { AUXILIARIES, PREPOSITIONS } from "../../lexicon/function-words.js";
import { IRREGULAR_VERBS } from "../../lexicon/irregular-verbs.js";
import { NUMBER_WORDS } from "../../lexicon/number-words.js";
import { PEOPLE_AT_LARGE, PEOPLE_BY_SEX_AND_AGE } from "../../lexicon/people-by-sex-and-age.js";
import { CHANGE_WORDS } from "../../lexicon/quantity-qualifiers.js";
import { SOURCE_NOUNS } from "../../lexicon/source-nouns.js";
import { isPlural } from "./noun-phrase.js";
import type { CountProposal } from "./proposal.js";

/** Why a number without a noun counts, and whom: `people` unless an earlier count tells the noun. */
export interface BareReading {
  readonly rule: string;
  /** Index among the earlier counts of the one whose noun is meant, or -1 for people. */
  readonly antecedent: number;
  /** Tokens after the number that belong to it ("of them" does not). */
  readonly endToken: number;
  /** Token of a noun that stands elsewhere in the sentence ("Of the assaults, 171 were …"), -1 if none does. */
  readonly noun: number;
}

/** Sentences back in which an antecedent is looked for. */
const MEMORY = 3;

const PARTITIVE_OBJECTS = new Set("them whom which these those us you".split(" "));
const DETERMINERS_BEFORE = new Set(
  "the all these those other remaining first last further additional only just".split(" "),
);
const SETTING = new Set(
  "in at on from to with for under inside outside near by of against after during as through across between aboard via".split(
    " ",
  ),
);
const LINKS = new Set([",", ";", "and", "or", "but", "while", "plus", "with", "including", "—", "–", ":"]);

/** Reads a number that no noun follows: "Two were arrested", "three of whom", "14 dead", "71 lived in Spain, 38 in Italy". */
export function readBare(
  document: Document,
  e: NumberExpression,
  counts: readonly CountProposal[],
): BareReading | undefined {
  const { tokens } = document;
  const end = e.endToken;
  const next = end < tokens.length ? tokens.lower[end] : "";
  const after = end + 1 < tokens.length ? tokens.lower[end + 1] : "";
  const outer = e.firstToken - 1;
  const sentence = document.sentenceOf[e.numberToken];
  const opens = outer < 0 || (tokens.flags[e.firstToken] & Flag.SENTENCE_START) !== 0 || isOpeningMark(tokens, outer);
  const before = opens ? "" : tokens.lower[outer];
  const one = e.low === 1 && e.high === 1;
  const figure = (tokens.flags[e.numberToken] & Flag.NUMBER) !== 0;
  const recent = (fits: (count: CountProposal) => boolean) => nearest(document, counts, sentence, fits);
  /** What happens to people only is not told of the nearest things. */
  const personal = isPersonal(tokens, end);
  const bigger = () => recent((count) => count.high >= e.high && (!personal || isPerson(count)));
  const reading = (rule: string, antecedent: number, endToken = end, noun = -1): BareReading => ({
    rule,
    antecedent,
    endToken,
    noun,
  });
  /** "three others": of the kind just spoken of. */
  const others = () =>
    before === "and" && followsName(tokens, outer)
      ? nearest(document, counts, sentence, (count) => count.high > e.high && isPerson(count))
      : nearest(document, counts, sentence, () => true, 1);
  if (e.compound >= 0) return undefined;
  if (figure && e.qualifier !== null && e.low < 100 && AGE_BOUNDS.has(tokens.lower[e.numberToken - 1]))
    return undefined;
  if (!opens && isName(tokens, outer) && figure) return undefined;

  if (next === "of") {
    const last = counts.length - 1;
    const inSentence = last >= 0 && document.sentenceOf[counts[last].firstToken] === sentence;
    // "137 wraps of heroin, 94 of cocaine", "seven offences … and one of blackmail"
    const kind = inSentence && (counts[last].noun?.includes(" of ") || (one && before === "and"));
    if (kind && LINKS.has(before) && !DETERMINERS.has(after) && !PARTITIVE_OBJECTS.has(after))
      return reading("list goes on", last);
    if (one) return undefined;
    const whole = after === "the" ? tokens.text[end + 2] : undefined;
    if (whole !== undefined && isNumber(tokens, end + 2)) {
      // "38 of the 46."
      const antecedent = bigger();
      if (antecedent >= 0) return reading("part of them", antecedent);
    }
    if (PARTITIVE_OBJECTS.has(after)) {
      // "eight of them students": the noun follows
      const noun = end + 2;
      if (after === "them" && isLonePlural(tokens, noun)) return reading("part of them", -1, end, noun);
      const antecedent = bigger();
      return after === "whom" || antecedent >= 0 || after === "them" ? reading("part of them", antecedent) : undefined;
    }
    return undefined;
  }
  if (before === "which" || before === "whom") {
    if (outer > 0 && tokens.lower[outer - 1] === "of") return reading("of whom", bigger());
  }
  if (next === "times") return undefined;
  if (next === "more" || next === "fewer" || next === "others" || next === "other") {
    const stop = end + 1 >= tokens.length || !(tokens.flags[end + 1] & Flag.WORD) || isFunction(after);
    if ((stop || after === "than" || after.endsWith("ing") || STATES.has(after)) && !(one && next === "more"))
      return reading(next, next.startsWith("other") ? others() : bigger(), end + 1);
  }
  if (figure && one && opens && isHeadline(document, e) && (STATES.has(next) || next === "in" || next === "at"))
    return reading("headline", -1); // "1 dead, 2 hurt", "1 in custody"
  if (one) {
    if (!opens && BEFORE_PRONOUN_ONE.has(before)) return undefined;
    const antecedent = recent((count) => count.high > 1 || count.bare);
    if (antecedent < 0) return undefined;
    const inSentence = document.sentenceOf[counts[antecedent].firstToken] === sentence;
    if (next === "," && (opens || (inSentence && LINKS.has(before))))
      return reading("one of those counted", antecedent);
    if (inSentence && LINKS.has(before) && ADVERBS_OF_STATE.has(next))
      return reading("one of those counted", antecedent);
    const verb = isSubjectVerb(tokens, end);
    if (verb && (opens || LINKS.has(before) || before === "only")) return reading("one of those counted", antecedent);
    const listed =
      LINKS.has(before) &&
      SETTING.has(next) &&
      next !== "of" &&
      next !== "by" &&
      next !== "as" &&
      next !== "to" &&
      next !== "on";
    return listed && inSentence ? reading("list goes on", antecedent) : undefined;
  }
  if (e.latent) return undefined;
  const ends = end >= tokens.length || !(tokens.flags[end] & Flag.WORD) || isFunction(next);
  const lot = ofTheLot(document, counts, e);
  if (lot !== undefined && (ends || isSubjectVerb(tokens, end))) return reading("of whom", lot >= 0 ? lot : bigger());
  const topic = ofTheNoun(tokens, e.firstToken);
  if (topic >= 0 && (ends || isSubjectVerb(tokens, end))) return reading("of those named before", -1, end, topic);
  if (STATES.has(next) && next !== "hit" && next !== "shot" && next !== "stabbed") {
    const antecedent = bigger();
    return reading("state", antecedent);
  }
  if (
    (before === "other" || before === "remaining" || before === "further" || before === "another") &&
    (ends || isSubjectVerb(tokens, end))
  )
    return reading(
      before,
      before === "another" || before === "further"
        ? others() // "five charges, with another 11 taken into account": more than there were
        : nearest(document, counts, sentence, (count) => count.high >= e.high, 20),
    );
  if (isSubjectVerb(tokens, end)) {
    // "Jane Roe, 25 was hurt"
    if (figure && before === "," && SINGULAR.has(next) && followsName(tokens, outer)) return undefined;
    if (figure && !opens && !LINKS.has(before) && !DETERMINERS_BEFORE.has(before)) return undefined;
    const definite = DETERMINERS_BEFORE.has(before);
    // "All three were held": as many as were counted or named, no part of a bigger lot of things
    const all = before === "all" && personal;
    return reading(
      "subject",
      all ? sameLot(counts, e) : definite ? sameOrBigger(document, counts, sentence, e) : bigger(),
    );
  }
  if (opens && !figure && isSubjectVerb(tokens, pastAside(tokens, end))) {
    const antecedent = bigger();
    if (antecedent >= 0) return reading("subject", antecedent);
  }
  if (!ends) return undefined;
  if (before === "the" || before === "these" || before === "those" || before === "all") {
    if (figure && before !== "all" && !counts.slice(-40).some((count) => count.low === e.low && count.noun !== "times"))
      return undefined;
    return reading("the ones mentioned", sameOrBigger(document, counts, sentence, e));
  }
  if (opens && isHeadline(document, e) && !figureIsYear(e, figure) && HEADLINE_SETTING.has(next))
    return reading("headline", -1);
  if (HAPPENING_VERBS.has(before)) return reading("object", -1);
  if (e.form === "vague" && (opens || before === "")) return undefined;
  const last = counts.length - 1;
  const inSentence = last >= 0 && document.sentenceOf[counts[last].firstToken] === sentence;
  const lastInSentence = inSentence && e.firstToken - counts[last].endToken < 40;
  const chain = lastInSentence && (counts[last].bare || !figure || e.low > 120 || !isName(tokens, outer - 1));
  if (chain && LINKS.has(outer < 0 ? "" : tokens.lower[outer]) && SETTING.has(next))
    return reading("list goes on", last);
  // "Newport had 203 of them, Caerphilly 91": the words before both are the same
  const parallel = lastInSentence && before === "for" && counts[last].firstToken > 0;
  if (parallel && tokens.lower[counts[last].firstToken - 1] === before) return reading("list goes on", last);
  const tally = tallyBefore(tokens, outer);
  if (tally >= 0) return reading("total", -1, end, tally < tokens.length ? tally : -1);
  const nearby = recent(() => true);
  if (nearby < 0) return undefined;
  if (comparesBefore(tokens, outer)) return reading("comparison", nearby, end, risingNoun(tokens, outer));
  if (e.qualifier !== null && e.low > 1 && !BEFORE_AGE_OR_TIME.has(before)) return reading("qualified", nearby);
  return undefined;
}

/** Verbs and states of people: of two counts before, the one of people is meant. */
const PERSONAL = new Set(
  (
    "arrested charged jailed sentenced held detained convicted acquitted bailed remanded killed injured hurt wounded dead " +
    "died fled pleaded appeared denied deny admitted confessed testified hospitalised hospitalized handcuffed extradited " +
    "deported produced lodged booked presented released interviewed questioned rescued indicted fined cautioned wept struggled fought"
  ).split(" "),
);

const isNumber = (tokens: Tokens, i: number) =>
  (tokens.flags[i] & Flag.NUMBER) !== 0 || NUMBER_WORDS.has(tokens.lower[i]);

/** Whether a verb of people stands within the three words after a number. */
function isPersonal(tokens: Tokens, end: number): boolean {
  for (let i = end; i < end + 4 && i < tokens.length; i++) {
    if (!(tokens.flags[i] & Flag.WORD)) return false;
    if (PERSONAL.has(tokens.lower[i])) return true;
  }
  return false;
}

/** Whether a count is of people, by the last word of its unit. */
function isPerson({ unit }: CountProposal): boolean {
  const word = unit?.slice(unit.lastIndexOf(" ") + 1).toLowerCase() ?? "";
  return PEOPLE_AT_LARGE.has(word) || PEOPLE_BY_SEX_AND_AGE.has(word) || SOURCE_NOUNS.get(word)?.kind === "person";
}

/** "Imran Sheikh (28) and", "Ana Silva and": what follows counts people beside those named. */
const followsName = (tokens: Tokens, and: number): boolean =>
  and > 0 && ((tokens.flags[and - 1] & Flag.CAPITAL) !== 0 || tokens.text[and - 1] === ")");

const SINGULAR = new Set("was is has wasn't isn't hasn't".split(" "));

const DETERMINERS = new Set("the a an his her their its our my your this that these those all both".split(" "));
const ADVERBS_OF_STATE = new Set("critically seriously fatally badly gravely severely slightly".split(" "));
/** "those under 18": a bound of age. */
const AGE_BOUNDS = new Set(["under", "over", "below", "above"]);
const HEADLINE_SETTING = new Set("on in to at held after over for from as".split(" "));
const BEFORE_AGE_OR_TIME = new Set(
  "at by before after until till since of was is were are be aged age turned turning past around to and , from between".split(
    " ",
  ),
);

const figureIsYear = (e: NumberExpression, figure: boolean) => figure && e.low >= 1000;

/** The first paragraphs of an article, where verbs are left out: "Five on trial". */
const isHeadline = (document: Document, e: NumberExpression) => {
  const paragraph = document.sentences[document.sentenceOf[e.numberToken]].paragraph;
  return paragraph === 0 || document.paragraphs[paragraph].kind === "headline";
};

/**
 * "Of these, 31 were …" (-1: those counted last), "Of the 46 people arrested, 30 were …" (the index of the 46); undefined
 * if no lot stands before.
 */
function ofTheLot({ tokens }: Document, counts: readonly CountProposal[], e: NumberExpression): number | undefined {
  const comma = e.firstToken - 1;
  if (comma < 2 || tokens.text[comma] !== ",") return undefined;
  if (THOSE.has(tokens.lower[comma - 1]) && tokens.lower[comma - 2] === "of") return -1;
  const last = counts.length - 1;
  if (last < 0 || counts[last].low <= e.high || comma - counts[last].endToken > 6 || comma < counts[last].endToken)
    return undefined;
  const before = counts[last].firstToken - 1;
  const of = before >= 0 && (tokens.lower[before] === "the" || tokens.lower[before] === "those") ? before - 1 : before;
  if (of < 0 || tokens.lower[of] !== "of") return undefined;
  const opens = (tokens.flags[of] & (Flag.SENTENCE_START | Flag.CAPITAL)) !== 0 || tokens.lower[of - 1] === "that";
  return opens ? last : undefined;
}
const THOSE = new Set("these those them whom which".split(" "));

/** The plural noun of "Of the 41 assaults," or "of the victims," right before a number, else -1. */
function ofTheNoun(tokens: Tokens, first: number): number {
  let i = first - 1;
  if (i >= 0 && tokens.text[i] === ",") i--;
  else return -1;
  if (i < 2 || !isPlural(tokens.lower[i])) return -1;
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
    if (!(tokens.flags[k] & Flag.WORD)) return -1;
    if (tokens.lower[k] === "of") return tokens.flags[k] & Flag.SENTENCE_START ? i : -1;
  }
  return -1;
}

/** A plural noun after which the phrase ends. */
function isLonePlural(tokens: Tokens, i: number): boolean {
  if (i >= tokens.length || !isPlural(tokens.lower[i])) return false;
  return i + 1 >= tokens.length || !(tokens.flags[i + 1] & Flag.WORD) || isFunction(tokens.lower[i + 1]);
}

const TALLIES = new Set("number total tally toll count figure".split(" "));

/**
 * "bringing the number of people charged to seven", "the tally of arrests is 44", "took the toll to 12": the token of
 * the noun, `tokens.length` where it is people, -1 if no total is told.
 */
function tallyBefore(tokens: Tokens, outer: number): number {
  if (outer < 1 || !TALLY_LINKS.has(tokens.lower[outer])) return -1;
  for (let i = outer - 1; i >= 0 && i >= outer - 8; i--) {
    if (tokens.flags[i] & Flag.MARK) return -1;
    if (!TALLIES.has(tokens.lower[i])) continue;
    if (tokens.lower[i] === "toll") return tokens.length;
    if (tokens.lower[i + 1] !== "of") return -1;
    for (let k = i + 2; k < outer; k++) if (isPlural(tokens.lower[k])) return k;
    return -1;
  }
  return -1;
}
const TALLY_LINKS = new Set("to at is was stands stood reached hit now".split(" "));

/** The noun that rose or fell: "robberies went up from 297 to 318"; -1 if it does not stand right before the verb. */
function risingNoun(tokens: Tokens, outer: number): number {
  for (let i = outer; i > 0 && i >= outer - 8; i--) {
    if (tokens.flags[i] & Flag.MARK && tokens.text[i] !== ",") return -1;
    if (CHANGE_WORDS.has(tokens.lower[i]) && isPlural(tokens.lower[i - 1]) && !CHANGE_WORDS.has(tokens.lower[i - 1]))
      return i - 1;
  }
  return -1;
}

/** "compared with 48", "up from 11", "rose to 1,148", "fell to 2,418 from 2,960". */
function comparesBefore(tokens: Tokens, outer: number): boolean {
  if (outer < 1) return false;
  const word = tokens.lower[outer];
  const previous = tokens.lower[outer - 1];
  if ((word === "with" || word === "to") && previous === "compared") return true;
  if (word !== "from" && word !== "to") return false;
  for (let i = outer - 1; i >= 0 && i >= outer - 4; i--) {
    if (CHANGE_WORDS.has(tokens.lower[i])) return true;
    if (tokens.flags[i] & Flag.MARK) return false;
  }
  return false;
}

const isOpeningMark = (tokens: Tokens, i: number) => {
  const text = tokens.text[i];
  return text === "“" || text === '"' || text === "‘" || text === "•" || text === ":" || text === ";";
};

/** A capitalised word that opens no sentence: "Flight 29 was", "Apollo 13 had". */
const isName = (tokens: Tokens, i: number) =>
  i >= 0 &&
  !isFunction(tokens.lower[i]) &&
  (tokens.flags[i] & (Flag.CAPITAL | Flag.SENTENCE_START)) === Flag.CAPITAL &&
  !HAPPENING_VERBS.has(tokens.lower[i]);

const FUNCTION: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ..."as and or but when while who that which whose if because than more most so overnight a the ago".split(" "),
]);
const isFunction = (word: string) => FUNCTION.has(word) || AUXILIARIES.has(word);

/** Whether a verb with a number as its subject stands at `i`, over adverbs: "two later died", "one allegedly had". */
function isSubjectVerb(tokens: Tokens, i: number): boolean {
  for (let k = i; k < tokens.length && k < i + 3; k++) {
    if (!(tokens.flags[k] & Flag.WORD)) return false;
    const word = tokens.lower[k];
    if (SUBJECT_VERBS.has(word) || AUXILIARIES.has(word)) return true;
    if (k > i && STATES.has(word)) return true;
    if (k === i && (IRREGULAR_VERBS.has(word) || (word.endsWith("ed") && word.length > 4))) return true;
    if (
      !(
        word.endsWith("ly") ||
        word === "later" ||
        word === "also" ||
        word === "then" ||
        word === "now" ||
        word === "still"
      )
    )
      return false;
  }
  return false;
}

/** Where the sentence goes on after an aside: "Two – a father and his son – died", "Three, all from Leeds, were held". */
function pastAside(tokens: Tokens, i: number): number {
  const mark = i < tokens.length ? tokens.text[i] : "";
  if (mark !== "–" && mark !== "—" && mark !== "-" && mark !== ",") return tokens.length;
  for (let k = i + 2; k < tokens.length && k < i + 16; k++) {
    if (tokens.text[k] === mark) return k + 1;
    if (tokens.flags[k] & Flag.SENTENCE_START) break;
  }
  return tokens.length;
}

/** The nearest earlier count, at most a few sentences back, that fits; counts stand in text order. */
function nearest(
  document: Document,
  counts: readonly CountProposal[],
  sentence: number,
  fits: (count: CountProposal) => boolean,
  memory = MEMORY,
): number {
  for (let k = counts.length - 1; k >= 0 && k >= counts.length - 24; k--) {
    if (document.sentenceOf[counts[k].firstToken] < sentence - memory) break;
    if (counts[k].noun !== null && counts[k].noun !== "times" && fits(counts[k])) return k;
  }
  return -1;
}

/** "the four": those counted before as four, however far back, else the nearest bigger lot. */
function sameOrBigger(
  document: Document,
  counts: readonly CountProposal[],
  sentence: number,
  e: NumberExpression,
): number {
  const same = sameLot(counts, e);
  if (same >= 0) return same;
  return nearest(document, counts, sentence, (count) => count.high >= e.high);
}

/** The last lot counted with the same number, people before things; -1 if there is none. */
function sameLot(counts: readonly CountProposal[], e: NumberExpression): number {
  let same = -1;
  for (let k = counts.length - 1; k >= 0 && k >= counts.length - 40; k--) {
    if (counts[k].low !== e.low || counts[k].noun === null || counts[k].noun === "times") continue;
    if (isPerson(counts[k])) return k;
    if (same < 0) same = k;
  }
  return same;
}
