import {
  type Document,
  Flag,
  goesOn,
  hasFlag,
  isDash,
  isGlued,
  isQuote,
  textAt,
  wordAt,
} from "../../document/index.js";
import { wordSet } from "../../lexicon/word-set.js";

/** Words that may follow an age and are no unit or counted noun. */
export const AFTER_AGE = wordSet(
  "when and but or who at in on last this while as then now with if because by two shortly just after before to was were is are had has have years's that next later earlier today yesterday from upstairs until since for he she they his her so too",
);

/** "7:53", "5'10\"", "5’2”": a mark and a figure go on without a space. */
export const isMeasure = (document: Document, i: number): boolean =>
  hasFlag(document, i, Flag.MARK) &&
  isGlued(document, i) &&
  (textAt(document, i) === ":" || textAt(document, i) === "'" || textAt(document, i) === "’") &&
  (hasFlag(document, i + 1, Flag.NUMBER) || isQuote(document, i + 1));

/** Nothing that follows makes the number a quantity of something. */
export function mayEnd(document: Document, i: number): boolean {
  if (!goesOn(document, i)) return true;
  if (isMeasure(document, i)) return false;
  if (hasFlag(document, i, Flag.MARK))
    return (
      textAt(document, i) !== "%" &&
      !(isDash(document, i) && isGlued(document, i)) &&
      textAt(document, i) !== "/" &&
      textAt(document, i) !== "°"
    );
  return AFTER_AGE.has(wordAt(document, i)) || hasFlag(document, i, Flag.CAPITAL);
}
