import type { Document } from "./document.js";
import { Flag } from "./tokens.js";

/** Longest dateline in tokens. */
const DATELINE = 14;

/**
 * The mark that closes a paragraph's dateline, which begins with a word in capitals: the dash of "HULL —", the bracket of
 * "LAGOS, Nigeria (AP) —"; `first` if there is none.
 */
export function endOfDateline({ tokens }: Document, first: number, end: number): number {
  if (!(tokens.flags[first] & Flag.UPPER)) return first;
  for (let i = first + 1; i < Math.min(end, first + DATELINE); i++) {
    const text = tokens.text[i];
    const dash = text === "—" || text === "–" || (text === "-" && tokens.flags[i] & Flag.SPACE_BEFORE);
    if (dash) return i;
    const lower = tokens.flags[i] & Flag.WORD && !(tokens.flags[i] & Flag.CAPITAL);
    if (lower) return first;
    if (text === ")" && i > first + 1) return i;
  }
  return first;
}
