import { PROFESSIONAL } from "./candidates.js";
import type { Context, Profile } from "./context.js";
import type { Individual } from "./group.js";
import { readPredicates } from "./predicate.js";
import { Word } from "./words.js";

/** "They pleaded not guilty", "The couple were found dead": everyone of the sentence before. */
export function readGroupSentence(
  context: Context,
  profiles: ReadonlyMap<Individual, Profile>,
  group: readonly Individual[],
  from: number,
  end: number,
): void {
  if (group.length < 2) return;
  const predicate = groupPredicate(context, from, end);
  if (predicate < 0) return;
  // "X described her neighbours, Y and Z. The couple …": the last two
  const pair = /^(?:couple|pair|duo|both)$/u.test(context.document.tokens.lower[predicate - 1]);
  tellGroup(context, profiles, pair ? group.slice(-2) : group, predicate, end);
}

/** What is told of "they" is told of each, but of nobody who is there by profession. */
export function tellGroup(
  context: Context,
  profiles: ReadonlyMap<Individual, Profile>,
  group: readonly Individual[],
  predicate: number,
  end: number,
): void {
  for (const person of group) {
    const profile = profiles.get(person)!;
    if (!profile.cues.some((cue) => PROFESSIONAL.has(cue.kind)))
      readPredicates(context, profile, predicate, Math.min(end, predicate + 50));
  }
}

/** Where the predicate of a sentence about a group begins: "They …", "The couple …", "Both …", "All three …"; -1 if it is about no group. */
function groupPredicate({ words, document }: Context, from: number, end: number): number {
  const { lower } = document.tokens;
  let i = from;
  if (lower[i] === "they" || lower[i] === "both") return i + 1;
  if (lower[i] === "the" || lower[i] === "all") i++;
  if (i === from || i >= end) return -1;
  const opener = lower[i];
  if (/^(?:couple|pair|duo|trio|brothers|sisters|siblings)$/u.test(opener)) return i + 1;
  if (/^(?:two|three|four|five|six|seven|eight|nine|ten)$/u.test(opener)) {
    i++;
    if (/^(?:men|women|defendants|brothers|sisters|suspects|friends|victims|teenagers)$/u.test(lower[i] ?? "")) i++;
    return words.of[i] & (Word.BE | Word.HAVE) || words.verb[i] ? i : -1;
  }
  return -1;
}
