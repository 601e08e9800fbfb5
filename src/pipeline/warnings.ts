import { type Document, Flag } from "../document/index.js";
import { ENGLISH_WORDS } from "../lexicon/english.js";
import type { Warning } from "../schemas/index.js";

/** With fewer words there is too little to tell what a text is. */
const FEWEST_WORDS = 10;
/** So many words tell the language. */
const ENOUGH_WORDS = 1000;
/** In English news a third to a half of all words are function words, in lists and tables a tenth or more. */
const FEWEST_FUNCTION_WORDS = 0.08;

/**
 * What UTF-8 looks like once read as Windows-1252 or Latin-1 ("PeÃ±a", "â€œNo"), and what is left once a character was
 * lost ("Milwaukee???s", U+FFFD). Quotation marks and dashes as second character are left out: "DÉJÀ”" is no damage.
 */
const damage =
  /[\u00c2-\u00df][\u0080-\u009f\u00a1-\u00ba\u00bc-\u00bf\u0192\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u02c6\u02dc\u2020-\u2022\u2030\u2039\u20ac\u2122]|\u00e2(?:\u20ac|\u0080)|\ufffd|[a-z]\?\?\?[a-z]/u;

/** What a reader of the result should know about the text as a whole. */
export function textWarnings(document: Document): Warning[] {
  const warnings: Warning[] = [];
  const { words, functionWords } = countWords(document);
  if (words < FEWEST_WORDS)
    warnings.push({ code: "too-short", message: `The text has only ${words} words: too few to judge it.` });
  else if (functionWords < words * FEWEST_FUNCTION_WORDS)
    warnings.push({ code: "not-english", message: "The text does not look like English; this library reads English." });
  const broken = damage.exec(document.text);
  if (broken)
    warnings.push({
      code: "mis-decoded",
      message: `The text looks mis-decoded, first at offset ${broken.index}: names may be broken and quotations missed.`,
    });
  return warnings;
}

function countWords({ tokens }: Document): { words: number; functionWords: number } {
  let words = 0;
  let functionWords = 0;
  for (let i = 0; i < tokens.length && words < ENOUGH_WORDS; i++) {
    if (!(tokens.flags[i] & Flag.WORD)) continue;
    words++;
    if (ENGLISH_WORDS.has(tokens.lower[i])) functionWords++;
  }
  return { words, functionWords };
}
