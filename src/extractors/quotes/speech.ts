import { type Document, Flag, type Quotation, quotationsOf } from "../../document/index.js";
import { COMMON_VERB_FORMS } from "../../lexicon/common-verbs.js";
import {
  CLAUSE_OPENERS,
  DETERMINERS,
  MIDDLE_ADVERBS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
} from "../../lexicon/function-words.js";
import { REPORTING_FORMS } from "../../lexicon/reporting-verbs.js";

/** The quotations that are someone's words: no scare quotes, nicknames, titles; nothing nested in another's words. */
export function speechOf(document: Document): Quotation[] {
  const all = quotationsOf(document);
  const taken = new Uint8Array(all.length);
  const speech: Quotation[] = [];
  for (let i = 0; i < all.length; i++) {
    const quotation = all[i];
    taken[i] = quotation.parent >= 0 ? taken[quotation.parent] : 0;
    if (taken[i] || !(isSpeech(document, quotation) || isPartOfSplit(document, all, i))) continue;
    taken[i] = 1;
    speech.push(quotation);
  }
  return speech;
}

/** "But where," she asked, "is the car?": short parts count together. */
function isPartOfSplit(document: Document, all: readonly Quotation[], i: number): boolean {
  const next = i + 1 < all.length && splitByCue(document, all[i], all[i + 1]);
  return next || (i > 0 && splitByCue(document, all[i - 1], all[i]));
}

const MAX_CUE = 10;

/** Whether nothing but a cue between commas stands between two quotations that are words enough together. */
function splitByCue({ tokens }: Document, first: Quotation, second: Quotation): boolean {
  const from = first.afterToken;
  const to = second.openToken;
  if (to - from < 3 || to - from > MAX_CUE || tokens.text[to - 1] !== ",") return false;
  const last = first.parts[first.parts.length - 1].endToken - 1;
  if (tokens.text[last] !== "," && tokens.text[from] !== ",") return false;
  let cue = false;
  for (let k = from; k < to; k++) {
    if (tokens.flags[k] & Flag.MARK && tokens.text[k] !== "," && tokens.text[k] !== "-") return false;
    if (REPORTING_FORMS.has(tokens.lower[k])) cue = true;
  }
  return cue && last - first.parts[0].firstToken + second.parts[0].endToken - second.parts[0].firstToken >= MIN_WORDS;
}

const MIN_WORDS = 4;

/** "A direct quotation has a verb or at least four words." */
function isSpeech(document: Document, quotation: Quotation): boolean {
  const { flags, lower } = document.tokens;
  let words = 0;
  let verb = false;
  let clause = false;
  for (const { firstToken, endToken } of quotation.parts) {
    const limit = Math.min(endToken, firstToken + 12);
    for (let i = firstToken; i < limit; i++) {
      if (flags[i] & (Flag.WORD | Flag.NUMBER) && (i === firstToken || flags[i] & Flag.SPACE_BEFORE)) words++;
      if (COMMON_VERB_FORMS.has(lower[i])) verb = true;
      if (isContraction(lower[i]) || SUBJECTS.has(lower[i])) clause = true;
      if (i > firstToken && lower[i] === "'s" && BEFORE_IS.has(lower[i - 1])) clause = true;
    }
    if (words > 10) return true;
  }
  if (words === 3 && !verb && !clause)
    verb = isCommand(document, quotation.parts[0].firstToken) || isPerfect(document, quotation);
  if (words < 2 || (words < MIN_WORDS && !verb && !clause)) return false;
  return clause || !isTitle(document, quotation, words);
}

/** He had "narrowly avoided jail": the verb that goes on from the words before the marks. */
function isPerfect(
  { tokens: { lower } }: Document,
  { openToken, parts: [{ firstToken, endToken }] }: Quotation,
): boolean {
  const before = lower[openToken - 1];
  if (before !== "had" && before !== "has" && before !== "have") return false;
  for (let i = firstToken; i < endToken; i++) if (lower[i].length > 4 && lower[i].endsWith("ed")) return true;
  return false;
}

/** "Drop the knife", "call my lawyer": a word before an article or a pronoun is a verb if it is no function word. */
function isCommand({ tokens: { lower } }: Document, first: number): boolean {
  const word = lower[first];
  const next = lower[first + 1] ?? "";
  if (!ARTICLES.has(next) && !POSSESSIVES.has(next) && !OBJECT_PRONOUNS.has(next)) return false;
  return !(
    PREPOSITIONS.has(word) ||
    DETERMINERS.has(word) ||
    CLAUSE_OPENERS.has(word) ||
    MIDDLE_ADVERBS.has(word) ||
    BEFORE_NOUNS.has(word) ||
    word.endsWith("ly")
  );
}
const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an"]);
/** "What a mess", "not my fault", "yes my lord". */
const BEFORE_NOUNS: ReadonlySet<string> = new Set(
  (
    "what such half both all quite just only rather even not never always why how where who whose yes no oh ah twice many " +
    "like once almost still too so and or but nor then now here there maybe perhaps goodbye hello hi hey sorry thanks worth double"
  ).split(" "),
);

/** Before these words "'s" is "is" or "has". */
const BEFORE_IS: ReadonlySet<string> = new Set(
  "that it he she there here what who where how this everything nothing".split(" "),
);

/** Pronouns that are subjects only: a verb follows them. */
const SUBJECTS: ReadonlySet<string> = new Set("i we he she they".split(" "));

/** "I'm", "don't", "we'll". */
function isContraction(word: string): boolean {
  const at = word.indexOf("'");
  return at > 0 && (word.endsWith("n't") || word.length - at <= 3);
}

/** "The Sound of Music": every long word has a capital, and no sentence ends inside. */
function isTitle(document: Document, quotation: Quotation, words: number): boolean {
  const { flags, text } = document.tokens;
  const [{ firstToken, endToken }] = quotation.parts;
  if (quotation.parts.length > 1 || words > 10) return false;
  let capitals = 0;
  let lowers = 0;
  for (let i = firstToken; i < endToken; i++) {
    if (!(flags[i] & Flag.WORD)) continue;
    if (flags[i] & Flag.CAPITAL) capitals++;
    else if (text[i].length > 3 && !PREPOSITIONS.has(text[i])) lowers++;
  }
  if (lowers > 0 || capitals < 2) return false;
  return !inTitleCase(document, quotation);
}

/** Whether the line around a quotation has capitals on most words too: then they say nothing. */
function inTitleCase(document: Document, { openToken, afterToken, parts }: Quotation): boolean {
  const { flags, text } = document.tokens;
  if (parts[0].endToken - parts[0].firstToken > 0 && allUpper(document, parts[0].firstToken, parts[0].endToken))
    return true;
  let capitals = 0;
  let lowers = 0;
  const count = (from: number, to: number) => {
    for (let i = Math.max(0, from); i < Math.min(document.tokens.length, to); i++) {
      if (!(flags[i] & Flag.WORD) || text[i].length < 4) continue;
      if (flags[i] & Flag.CAPITAL) capitals++;
      else lowers++;
    }
  };
  const sentence = document.sentences[document.sentenceOf[openToken]];
  count(Math.max(sentence.firstToken, openToken - 12), openToken);
  count(afterToken, Math.min(afterToken + 12, sentence.endToken));
  return capitals > 2 && capitals > lowers * 3;
}

function allUpper(document: Document, from: number, to: number): boolean {
  const { flags, text } = document.tokens;
  for (let i = from; i < to; i++)
    if (flags[i] & Flag.WORD && text[i].length > 1 && !(flags[i] & Flag.UPPER)) return false;
  return true;
}
