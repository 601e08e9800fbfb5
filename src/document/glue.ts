import { CAPITAL_FIRST_PARTS, DOMAIN_ENDS, LOWER_CASE_FIRST_PARTS, PUBLICATION_WORDS } from "../lexicon/glued-text.js";
import { SENTENCE_OPENERS } from "../lexicon/sentence-openers.js";
import { isLower, isUpper } from "./characters.js";

/** What decides whether a capital inside a word opens another word. */
export interface GlueContext {
  readonly text: string;
  /** All tokens of the text as they stand: a part that is a word of its own elsewhere is one here. */
  words(): ReadonlySet<string>;
}

/**
 * Where a word is in truth several, run together: offsets of the capitals that open the next one. Text loses its line
 * breaks and spaces on the way from a web page ("comMILWAUKEE", "TimesIrving", "guiltyA"), while "McCaster", "DeShawn",
 * "YouTube" are whole. Decided part by part, from the words themselves and from the rest of the text.
 */
export function glueOffsets(start: number, end: number, context: GlueContext): number[] {
  const { text } = context;
  const before = text[start - 1];
  // handles, tags, addresses, identifiers
  if (before === "@" || before === "#" || before === "/" || before === "_" || before === "=") return [];
  const found: number[] = [];
  let from = start;
  for (let at = start + 1; at < end; at++) {
    if (!isUpper(text.charCodeAt(at)) || !isLower(text.charCodeAt(at - 1))) continue;
    let to = at + 1;
    while (to < end && !(isUpper(text.charCodeAt(to)) && isLower(text.charCodeAt(to - 1)))) to++;
    if (opensWord(from, at, to, end, context)) found.push(at);
    from = at;
    at = to - 1;
  }
  return found;
}

/** Whether the part from `at` to `to` is another word than the one from `from` to `at`, of a word that ends at `end`. */
function opensWord(from: number, at: number, to: number, end: number, { text, words }: GlueContext): boolean {
  if (at - from < 2 || at - from > 30 || to - at > 30) return false;
  const left = text.slice(from, at);
  const right = text.slice(at, to);
  if (text[from - 1] === "." && DOMAIN_ENDS.has(left)) return true;
  if (at - from < 3) return false;
  const small = isLower(text.charCodeAt(from));
  if (small ? LOWER_CASE_FIRST_PARTS.has(left) : CAPITAL_FIRST_PARTS.has(left)) return false;
  if (!small && at - from < 4) return false;
  // "weeksPASADENA", "BostonBOSTON"
  if (to === end && to - at >= 4 && right === right.toUpperCase()) return true;
  // "HomeThe", "chaseA": a word that opens sentences, but no preposition ("LinkedIn") or other part of two letters
  const opener = SENTENCE_OPENERS.has(right.toLowerCase());
  if (to === end && opener && (to - at > 2 || right === "An" || (right === "A" && text[to] === " "))) return true;
  if (to - at < 3) return false;
  if (PUBLICATION_WORDS.has(left)) return to - at > 3;
  const known = words();
  if (small) return at - from > 4 || known.has(right) || known.has(left);
  // "NewsPolice" where both are words of the text: a trade name would have to be made of words used apart
  return known.has(right) && known.has(left) && !known.has(left + right.toLowerCase());
}
