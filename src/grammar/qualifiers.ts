import { Flag, type Tokens } from "../document/index.js";
import {
  QUALIFIER_DEGREES,
  QUALIFIERS,
  type Qualifier,
  VERBS_WITH_OVER,
  WORDS_WITH_ABOUT,
} from "../lexicon/quantity-qualifiers.js";

export interface QualifierSpan {
  readonly kind: Qualifier;
  readonly firstToken: number;
}

/**
 * The qualifier that ends just before token `i`, which may be a number, a currency symbol or an article: "more than",
 * "just under", "up to".
 */
export function qualifierBefore(tokens: Tokens, i: number): QualifierSpan | undefined {
  if (i < 1) return undefined;
  const last = tokens.lower[i - 1];
  if (tokens.flags[i - 1] & Flag.MARK)
    return last === "~" || last === "≈" ? { kind: "about", firstToken: i - 1 } : undefined;
  const phrases = QUALIFIERS.get(last);
  if (!phrases) return undefined;
  for (const { kind, before } of phrases) {
    let at = i - 1;
    let word = 0;
    while (word < before.length && at > 0 && tokens.lower[at - 1] === before[word]) {
      at--;
      word++;
    }
    if (word < before.length) continue;
    if (before.length === 0 && isPreposition(tokens, at, last)) return undefined;
    while (at > 0 && QUALIFIER_DEGREES.has(tokens.lower[at - 1])) at--;
    return { kind, firstToken: at };
  }
  return undefined;
}

/** "charged over two thefts", "asked about three men", "under 12" in "the under 12 team": the word bounds nothing. */
function isPreposition(tokens: Tokens, at: number, word: string): boolean {
  if (at === 0) return false;
  const before = tokens.lower[at - 1];
  if (word === "over" || word === "above" || word === "below") return VERBS_WITH_OVER.has(before);
  if (word === "about" || word === "around") return WORDS_WITH_ABOUT.has(before);
  return false;
}
