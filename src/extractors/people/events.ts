import { Flag } from "../../document/index.js";
import { addCue, addStatus, type Context, type CueKind, type Profile, type StatusValue } from "./context.js";
import { DONE } from "./done.js";
import { isFigurative } from "./figurative.js";
import type { Predicate } from "./told.js";
import { UNDERGONE } from "./undergone.js";
import { Verb, Word } from "./words.js";

/** Transitive verbs that, without an object, are passives without their auxiliary: "X jailed for life", "X, 31, fined $500". */
const REDUCED: ReadonlySet<number> = new Set([
  Verb.arrest,
  Verb.charge,
  Verb.accuse,
  Verb.sentence,
  Verb.convict,
  Verb.clear,
  Verb.remand,
  Verb.bail,
]);

const REDUCED_IN_HEADLINES: ReadonlySet<number> = new Set([Verb.kill, Verb.harm]);

function isReduced({ document, words }: Context, p: Predicate): boolean {
  if (p.passive || p.joined) return false;
  const { tokens, sentences, sentenceOf, paragraphs } = document;
  // "has convicted"
  for (let i = p.from; i < p.verb; i++) if (words.of[i] & Word.HAVE) return false;
  const verb = words.verb[p.verb];
  const word = tokens.lower[p.verb];
  if (!/(?:ed|shot|held|caught|hurt|slain)$/u.test(word)) return false;
  if (!REDUCED.has(verb)) {
    const headline = paragraphs[sentences[sentenceOf[p.verb]].paragraph].kind === "headline";
    if (!headline || !REDUCED_IN_HEADLINES.has(verb)) return false;
  }
  let i = p.verb + 1;
  // "convicted and sentenced one man": as the second verb has an object, the first has none of its own
  if (words.of[i] & Word.CONJUNCTION && words.verb[i + 1]) i += 2;
  if (i >= tokens.length || tokens.flags[i] & (Flag.SENTENCE_START | Flag.NUMBER)) return true;
  // "…,” Smith charged.", "caught, on video": no passives; "fined, banned" are
  const told = verb === Verb.charge || verb === Verb.accuse || verb === Verb.arrest;
  if (told && tokens.flags[i] & Flag.MARK) return false;
  if (tokens.flags[i] & Flag.MARK) return !"“\"‘'(".includes(tokens.text[i]);
  return (words.of[i] & (Word.PREPOSITION | Word.CONJUNCTION)) !== 0 && tokens.lower[i] !== "at";
}

/** What a predicate tells of the person who is its subject (or, in the passive, its object). */
export function applyPredicate(context: Context, profile: Profile, predicate: Predicate): undefined {
  const p = isReduced(context, predicate) ? { ...predicate, passive: true } : predicate;
  if (isFigurative(context, p)) return;
  const { words, document } = context;
  const { lower, length } = document.tokens;
  const verb = words.verb[p.verb];
  const next = p.verb + 1;
  const cue = (kind: CueKind, rule: string) => addCue(profile, kind, p.from, next, rule);
  const status = (value: StatusValue, hedged = p.hedged) => addStatus(profile, value, hedged, p.from, next);
  if (p.negated && verb !== Verb.plead && verb !== Verb.find && verb !== Verb.say) {
    if (p.passive && (verb === Verb.charge || verb === Verb.arrest)) cue("other", "not charged");
    return;
  }
  const read = (p.passive ? UNDERGONE : DONE)[verb];
  read?.({ context, profile, p, words, document, lower, length, next, cue, status });
}
