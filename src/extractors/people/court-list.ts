import { Flag } from "../../document/index.js";
import type { NameMention } from "../names/index.js";
import { type Context, mentionAt } from "./context.js";
import { opensLine } from "./lists.js";
import { Verb, Word } from "./words.js";

/** How far the line of a court list is read, in tokens. */
const LINE = 60;

const PENALISED = new Set("fined jailed disqualified imprisoned banned ordered sentenced".split(" "));
const TERMS = new Set("days weeks months years hours day week month year".split(" "));
const SERVED = new Set(
  "jail prison imprisonment custody detention community home probation supervision suspended disqualification".split(
    " ",
  ),
);
/** Verbs of a sentence that is no line of a list. */
const FINITE: ReadonlySet<number> = new Set([
  Verb.plead,
  Verb.admit,
  Verb.deny,
  Verb.appear,
  Verb.stand,
  Verb.face,
  Verb.say,
  Verb.clear,
]);
/** Before a verdict: who stands so on a list is no convict. */
const BEFORE_VERDICT = new Set(
  "charged bail bailed bond remanded accused alleged allegedly arrested booked suspected suspicion denied denies wanted if maximum facing faces dismissed withdrawn acquitted cleared adjourned committed".split(
    " ",
  ),
);

/**
 * "X, 52, cleaner, of Mill Road, drink-driving: fined $900": the token of the penalty on the line of a court list, which
 * has an offence and a penalty and no finite verb; -1 if this is no such line.
 */
export function penaltyOnLine(context: Context, mention: NameMention): number {
  const { document, words } = context;
  const { tokens, sentences, sentenceOf, paragraphs } = document;
  const sentence = sentences[sentenceOf[mention.firstToken]];
  const line = paragraphs[sentence.paragraph];
  if (!opensLine(context, line.firstToken, mention.firstToken) && tokens.text[mention.firstToken - 1] !== ":")
    return -1;
  if (tokens.text[mention.endToken] !== "," && tokens.text[mention.endToken] !== "(") return -1;
  let offence = false;
  for (let i = mention.endToken; i < line.endToken && i < mention.endToken + LINE; i++) {
    const lower = tokens.lower[i];
    if (tokens.flags[i] & Flag.SENTENCE_START && !PENALISED.has(lower)) return -1;
    const named = mentionAt(context, i);
    // a lone word may be a village that is no known place
    if ((named?.kind === "person" && named.endToken - named.firstToken > 1) || BEFORE_VERDICT.has(lower)) return -1;
    if (FINITE.has(words.verb[i])) return -1;
    if (words.of[i] & (Word.BE | Word.HAVE | Word.MODAL | Word.PRONOUN) || lower === "who" || lower === "whose")
      return -1;
    if (words.of[i] & Word.OFFENCE) offence = true;
    else if (offence && PENALISED.has(lower) && (lower !== "ordered" || tokens.lower[i + 1] === "to")) return i;
    else if (offence && TERMS.has(lower))
      for (let k = i + 1; k < i + 6 && k < line.endToken; k++) if (SERVED.has(tokens.lower[k])) return i;
  }
  return -1;
}
