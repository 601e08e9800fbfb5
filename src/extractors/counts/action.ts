import { type Document, Flag, type Tokens } from "../../document/index.js";
import { HAPPENING_VERBS, STATES } from "../../lexicon/count-words.js";
import { CRIME_VERBS } from "../../lexicon/crime-verbs.js";
import { BE_FORMS, CLAUSE_OPENERS, PREPOSITIONS } from "../../lexicon/function-words.js";
import { IRREGULAR_VERBS } from "../../lexicon/irregular-verbs.js";
import { NUMBER_WORDS } from "../../lexicon/number-words.js";
import { lemmaOf } from "../../libraries/compromise.js";
import type { CountProposal } from "./proposal.js";

/** What happened to those counted: the verb's lemma and its token. */
export interface Action {
  readonly lemma: string;
  readonly token: number;
}

/** How far from a count its verb is looked for, in tokens. */
const REACH = 18;

const PERFECT = new Set("have has had haven't hasn't hadn't".split(" "));
const MODALS = new Set("will would could can should may might must to".split(" "));
const CLAUSE_ENDS = new Set([";", ":", "(", ")", "“", "”", '"', "—", "–"]);
/** Between a verb and the number of its object. */
const BEFORE_NUMBER = new Set(
  "the all these those other another further additional a an remaining first last final only just up down out his her their its total of".split(
    " ",
  ),
);
/** Of what a count did, these are what happened to it. */
const BEFALLING = new Set(
  "die flee escape survive drown vanish disappear collapse surrender perish fall suffer abscond remain resign".split(
    " ",
  ),
);
const NOT_VERBS = new Set(
  (
    "including involving following according regarding concerning during aged hundred sacred naked wicked rugged indeed " +
    "ceiling building evening morning wedding being having nothing something everything anything spring string wing king " +
    "exceeding totalling totaling something red bed shed seed weed deed breed sped"
  ).split(" "),
);
/** Verbs that say, have or are, and do nothing to their object. */
const NOTHING_HAPPENS = new Set(
  "be have do say tell add claim allege confirm announce reveal report believe think know hear understand admit deny see learn show indicate suggest mean include involve number total become remain estimate warn insist feel get".split(
    " ",
  ),
);

const isVerbForm = (word: string) =>
  !NOT_VERBS.has(word) &&
  ((word.length > 3 && word.endsWith("ed")) || (word.length > 5 && word.endsWith("ing")) || IRREGULAR_VERBS.has(word));
const isParticiple = (word: string) =>
  !NOT_VERBS.has(word) && word !== "had" && ((word.length > 3 && word.endsWith("ed")) || IRREGULAR_VERBS.has(word));

/**
 * What happened to a group of counts joined by "and": the passive verb after it ("were arrested", "arrested in Leeds"),
 * or the verb of which it is the object ("seized four cars").
 * @param first first token of the group
 * @param end one past its last
 * @param bare no noun stands beside the number: "14 arrested"
 */
export function actionOf(document: Document, first: number, end: number, bare: boolean): Action | undefined {
  const { firstToken, endToken } = document.sentences[document.sentenceOf[first]];
  const infinitive = infinitiveOf(document.tokens, first, firstToken);
  if (infinitive) return infinitive;
  const passive = passiveAfter(document.tokens, end, endToken);
  if (passive && (passive.finite || (bare && passive.token === end))) return passive;
  const { tokens } = document;
  return (
    objectVerb(tokens, first, firstToken) ??
    (endsRelative(tokens, end) ? secondObject(tokens, first, firstToken) : undefined) ??
    passive
  );
}

/** "arrested a captain and three others", "killed Ana Silva and two children": the verb of what stands before "and". */
function secondObject(tokens: Tokens, first: number, limit: number): Action | undefined {
  if (first - 1 <= limit || tokens.lower[first - 1] !== "and") return undefined;
  const named = (tokens.flags[first - 2] & Flag.CAPITAL) !== 0;
  for (let i = first - 2; i > limit && i > first - 7 && tokens.flags[i] & Flag.WORD; i--) {
    const word = tokens.lower[i];
    if (named ? !(tokens.flags[i - 1] & Flag.CAPITAL) : ARTICLES.has(word)) return verbBefore(tokens, i, limit);
    if (isVerbForm(word) || PREPOSITIONS.has(word)) return undefined;
  }
  return undefined;
}
const ARTICLES = new Set("a an the his her their its".split(" "));

function passiveAfter(tokens: Tokens, end: number, limit: number): (Action & { finite: boolean }) | undefined {
  let commas = 0;
  const reach = Math.min(limit, end + REACH);
  for (let i = end; i < reach; i++) {
    const word = tokens.lower[i];
    if (tokens.flags[i] & Flag.MARK) {
      if (CLAUSE_ENDS.has(word) && !(word === "(" && i === end)) return undefined;
      // ", aged 33 and 45,": a phrase between two commas is passed over; after the second the verb must follow
      if (word === "," && i + 1 < reach && tokens.flags[i + 1] & Flag.NUMBER) continue; // "aged 20, 31 and 44"
      if (word === "," && ++commas > 1 && !startsVerb(tokens, i + 1, reach)) return undefined;
      if (word === "," && commas === 1 && i + 1 < reach && CLAUSE_OPENING.has(tokens.lower[i + 1])) return undefined;
      continue;
    }
    if (!(tokens.flags[i] & Flag.WORD)) continue;
    if (BE_FORMS.has(word)) {
      const verb = afterAdverbs(tokens, i + 1, reach, true);
      if (verb < 0) return undefined;
      if (isParticiple(tokens.lower[verb])) return { ...action(tokens, verb), finite: word !== "being" };
      return STATES.has(tokens.lower[verb]) && tokens.lower[verb] === "dead"
        ? { lemma: "die", token: verb, finite: true }
        : undefined;
    }
    if (PERFECT.has(word)) {
      const verb = afterAdverbs(tokens, i + 1, reach, false);
      if (verb < 0) return undefined;
      if (BE_FORMS.has(tokens.lower[verb])) {
        i = verb - 1;
        continue;
      }
      return befalls(tokens, verb);
    }
    if (MODALS.has(word)) {
      if (i + 1 < reach && tokens.lower[i + 1] === "be") continue;
      if (word === "to") continue;
      return i + 1 < reach ? befalls(tokens, i + 1) : undefined;
    }
    if (i === end && word === "dead") return { lemma: "die", token: i, finite: false };
    if (i === end && isParticiple(word) && !PRETERITES.has(word) && endsRelative(tokens, i + 1)) {
      const lemma = lemmaOf(word);
      return NOTHING_HAPPENS.has(lemma) ? undefined : { lemma, token: i, finite: false };
    }
    if (word.endsWith("ed") && !NOT_VERBS.has(word) && commas === 0) return befalls(tokens, i);
    if (IRREGULAR_VERBS.has(word)) return befalls(tokens, i);
    if (word === "and" && i + 1 < reach && isNumber(tokens, i + 1)) continue; // "aged 27 and 31"
    if (commas === 0 && (word === "and" || word === "but" || word === "as" || word === "while" || word === "when"))
      return undefined;
  }
  return undefined;
}

const isNumber = (tokens: Tokens, i: number) =>
  (tokens.flags[i] & Flag.NUMBER) !== 0 || NUMBER_WORDS.has(tokens.lower[i]);

/** After a participle that is a clause of its own ("two men arrested in Leeds") no object follows. */
function endsRelative(tokens: Tokens, i: number): boolean {
  if (i >= tokens.length) return true;
  const word = tokens.lower[i];
  if (!(tokens.flags[i] & Flag.WORD))
    return word === "." || word === "," || word === ";" || word === "!" || word === "–";
  return PREPOSITIONS.has(word) || CLAUSE_OPENERS.has(word) || word.endsWith("ly") || AFTER_PARTICIPLE.has(word);
}
const AFTER_PARTICIPLE = new Set(
  "and or dead so far overnight yesterday today tonight this last alive here there".split(" "),
);
/** Past forms that are no participles: "four knives lay on the table". */
const PRETERITES = new Set(
  "lay went fell saw took ran came began broke stole spoke wore drove ate drank flew gave grew hid knew rang rode rose sang sank shook stank swam swore threw tore woke wrote fled did was were became chose froze forgot".split(
    " ",
  ),
);

const CLAUSE_OPENING = new Set(
  "and but while as when after before with because so he she it they police who which where officers".split(" "),
);

/** Whether a finite verb comes next: "Two men, aged 20 and 30, were arrested". */
function startsVerb(tokens: Tokens, i: number, limit: number): boolean {
  const at = afterAdverbs(tokens, i, limit, false);
  if (at < 0) return false;
  const word = tokens.lower[at];
  return BE_FORMS.has(word) || PERFECT.has(word) || MODALS.has(word) || isVerbForm(word);
}

function afterAdverbs(tokens: Tokens, i: number, limit: number, passive: boolean): number {
  for (let k = i; k < limit && k < i + 4; k++) {
    const word = tokens.lower[k];
    if (!(tokens.flags[k] & Flag.WORD)) return -1;
    if (
      word.endsWith("ly") ||
      word === "also" ||
      word === "later" ||
      word === "since" ||
      word === "then" ||
      word === "now"
    )
      continue;
    if (word === "all" || word === "both" || word === "not" || word === "still" || word === "already") continue;
    if (passive && (word === "being" || word === "been")) continue;
    return k;
  }
  return -1;
}

const action = (tokens: Tokens, token: number): Action => ({ lemma: lemmaOf(tokens.lower[token]), token });

const { arrest, harm, kill, offend, rescue } = CRIME_VERBS;
const DONE_TO_MANY: ReadonlySet<string> = new Set([arrest, harm, kill, offend, rescue].join(" ").split(" "));

/** "forged papers to cheat two clients was jailed": the count is the object of the infinitive. */
function infinitiveOf(tokens: Tokens, first: number, limit: number): Action | undefined {
  if (first - 2 < limit || tokens.lower[first - 2] !== "to") return undefined;
  const lemma = tokens.lower[first - 1];
  return DONE_TO_MANY.has(lemma) && lemmaOf(lemma) === lemma ? { lemma, token: first - 1 } : undefined;
}

/** "three fled", "two have died". */
function befalls(tokens: Tokens, i: number): (Action & { finite: boolean }) | undefined {
  const lemma = lemmaOf(tokens.lower[i]);
  return BEFALLING.has(lemma) ? { lemma, token: i, finite: true } : undefined;
}

/** "arrested nine men", "executed ten warrants", "rounded up 41", "Police arrest 47". */
function objectVerb(tokens: Tokens, first: number, limit: number): Action | undefined {
  let at = first;
  while (at > limit && at > first - 4 && BEFORE_NUMBER.has(tokens.lower[at - 1])) at--;
  return verbBefore(tokens, at, limit);
}

function verbBefore(tokens: Tokens, at: number, limit: number): Action | undefined {
  const i = at - 1;
  if (i < limit || !(tokens.flags[i] & Flag.WORD)) return undefined;
  const word = tokens.lower[i];
  const noun = i > limit && DETERMINERS.has(tokens.lower[i - 1]);
  if (noun || !(isVerbForm(word) || HAPPENING_VERBS.has(word) || HEADLINE_VERBS.has(word))) return undefined;
  const lemma = lemmaOf(word);
  return NOTHING_HAPPENS.has(lemma) ? undefined : { lemma, token: i };
}

const DETERMINERS = new Set("the a an his her their its".split(" "));
const HEADLINE_VERBS = new Set(
  "seize seizes find finds recover recovers steal steals fire fires rob robs raid raids destroy destroys burn burns target targets search searches discover smash smashes hit hits intercept intercepts identify identifies trace traces remove removes".split(
    " ",
  ),
);

/** First token and end of the group that a count belongs to: counts joined by "and", commas and the like. */
export function groupsOf(document: Document, counts: readonly CountProposal[]): Int32Array {
  const { tokens } = document;
  const group = new Int32Array(counts.length);
  for (let k = 1; k < counts.length; k++) {
    const from = counts[k - 1].endToken;
    const to = counts[k].firstToken;
    let joined = to > from && to - from <= 4 && document.sentenceOf[from - 1] === document.sentenceOf[to];
    for (let i = from; joined && i < to; i++) joined = JOINTS.has(tokens.lower[i]);
    group[k] = joined ? group[k - 1] : k;
  }
  return group;
}
const JOINTS = new Set([
  ",",
  "and",
  "or",
  "plus",
  "as",
  "well",
  "&",
  "another",
  "a",
  "further",
  "some",
  "the",
  "other",
]);
