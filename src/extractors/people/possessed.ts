import { Flag } from "../../document/index.js";
import type { After } from "./after.js";
import { addCue, type Context, mentionAt, type Profile } from "./context.js";
import { readKinGender } from "./kin.js";
import { isUndone, isUndoneBefore } from "./object.js";
import { Word } from "./words.js";

/** "X's death", "X's trial", "charges … X's". */
export function readPossessed(context: Context, profile: Profile, after: After, start: number): undefined {
  const at = after.possessed;
  const { words, document } = context;
  if (at < 0 || at >= words.of.length || mentionAt(context, at)) return;
  readKinGender(context, profile, at);
  for (let i = at; i < at + 3 && i < words.of.length; i++) {
    const bits = words.of[i];
    if (bits & Word.CONVICTION_EVENT) {
      if (isUndone(context, i + 1) || isUndoneBefore(context, start))
        return addCue(profile, "cleared", i, i + 1, "conviction quashed");
      return addCue(profile, "convicted", i, i + 1, `their ${document.tokens.lower[i]}`);
    }
    if (document.tokens.lower[i] === "appeal") return readAppeal(context, profile, i);
    if (bits & Word.VICTIM_EVENT) return addCue(profile, "victim", i, i + 1, `their ${document.tokens.lower[i]}`);
    if (bits & Word.SUSPECT_EVENT) return addCue(profile, "accused", i, i + 1, `their ${document.tokens.lower[i]}`);
    if (words.of[i] & (Word.BE | Word.HAVE | Word.PREPOSITION) || words.verb[i]) break;
  }
}

/** "X's appeal was allowed": who appeals was convicted, and is no more if it is allowed. */
function readAppeal({ document: { tokens } }: Context, profile: Profile, appeal: number): undefined {
  for (let i = appeal + 1; i < tokens.length && i < appeal + 10; i++) {
    if (tokens.flags[i] & Flag.SENTENCE_START) break;
    if (/^(?:allowed|upheld|granted|successful|succeeded)$/u.test(tokens.lower[i]))
      return addCue(profile, "cleared", appeal, i + 1, "conviction: the appeal was allowed");
    if (/^(?:dismissed|rejected|refused|failed|denied|thrown)$/u.test(tokens.lower[i]))
      return addCue(profile, "convicted", appeal, i + 1, "the appeal was dismissed");
  }
  return undefined;
}
