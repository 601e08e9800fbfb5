import type { Article } from "./articles.js";

/** Texts that break what is not linear: each kind repeated to any length. */
const PATTERNS: Readonly<Record<string, string>> = {
  "straight quotation marks": '"',
  "curly quotation marks": "“",
  "mixed quotation marks": "“‘’”'\"« » ",
  apostrophes: "'s ",
  "capitals, one token": "A",
  "capitalised words": "John Smith Of London Police ",
  "capitals in words": "MURDER IN THE CITY ",
  "digits, one token": "7",
  "numbers in words": "12 345 6,789 0.5 ",
  "amounts and ages": "$5 million, 34, £2-3bn aged 17 ",
  spaces: " ",
  "line breaks": "\n\n",
  "one giant token": "a",
  "full stops": ". ",
  hyphens: "a-",
  "opening brackets": "([{",
  "deep alternating brackets": "([)](([]))",
  "lone surrogates": "\ud800 ",
};

/** One text of each nasty kind, and one of real articles on end, of a length in UTF-16 units. */
export function nastyTexts(length: number, articles: readonly Article[]): { kind: string; text: string }[] {
  const fill = (pattern: string) => pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
  const patterns = Object.entries(PATTERNS).map(([kind, pattern]) => ({ kind, text: fill(pattern) }));
  const onEnd = articles.map(({ text }) => text).join("\n\n");
  return [...patterns, { kind: "real articles on end", text: fill(onEnd) }];
}
