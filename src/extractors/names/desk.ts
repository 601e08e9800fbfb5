import { createDocument, type Document, Flag, mentionOf } from "../../document/index.js";
import type { Options } from "../../schemas/index.js";
import type { FoundName, KnownEntry, NameKind } from "./index.js";

interface Phrase {
  words: readonly string[];
  kind: NameKind;
  known: KnownEntry;
}

/**
 * Applies the desk's own names to what the tagger found: where one of `known` stands, by whole words, it wins over
 * any name that it overlaps; what reads like one of `ignore` is dropped. Case counts for words of one to three letters
 * ("US" is not "us"), else not. Nothing is kept from call to call.
 */
export function applyDesk(document: Document, options: Options, tagged: readonly FoundName[]): FoundName[] {
  const phrases = knownPhrases(options);
  let found = [...tagged];
  if (phrases.size > 0) {
    const own = findPhrases(document, phrases, options);
    const overlaps = (name: FoundName) => {
      let low = 0;
      let high = own.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (own[middle].end <= name.start) low = middle + 1;
        else high = middle;
      }
      return low < own.length && own[low].start < name.end;
    };
    found = [...found.filter((name) => !overlaps(name)), ...own].sort((a, b) => a.start - b.start);
  }
  if (!options.ignore?.length) return found;
  const ignored = new Set(options.ignore.map((phrase) => wordsOf(phrase).join(" ")));
  ignored.delete("");
  return found.filter((name) => !ignored.has(wordsOf(name.text).join(" ")));
}

/** The words of a name as they are compared: in lower case, but short ones as they are written. */
function wordsOf(name: string): string[] {
  const { tokens } = createDocument(name);
  const words: string[] = [];
  for (let i = 0; i < tokens.length; i++) words.push(compared(tokens.text[i], tokens.lower[i]));
  return words;
}

const compared = (text: string, lower: string) => (lower.length <= 3 ? text.replace(/’/gu, "'") : lower);

function knownPhrases(options: Options): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  const add = (name: string, kind: NameKind, known: KnownEntry) => {
    const words = wordsOf(name);
    if (words.length === 0) return;
    const list = phrases.get(words[0]);
    const phrase = { words, kind, known };
    if (list) list.push(phrase);
    else phrases.set(words[0], [phrase]);
  };
  for (const one of options.known?.people ?? [])
    for (const name of [one.name, ...(one.aliases ?? [])]) add(name, "person", one);
  for (const one of options.known?.organisations ?? [])
    for (const name of [one.name, ...(one.aliases ?? [])]) add(name, "organisation", one);
  for (const one of options.known?.locations ?? []) add(one.name, "location", one);
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

function findPhrases(document: Document, phrases: Map<string, Phrase[]>, options: Options): FoundName[] {
  const { tokens } = document;
  const found: FoundName[] = [];
  const wordAt = (i: number) => compared(tokens.text[i], tokens.lower[i]);
  for (let i = 0; i < tokens.length; i++) {
    if (!(tokens.flags[i] & (Flag.WORD | Flag.NUMBER))) continue;
    const match = phrases
      .get(wordAt(i))
      ?.find(
        ({ words }) => i + words.length <= tokens.length && words.every((word, k) => k === 0 || word === wordAt(i + k)),
      );
    if (!match) continue;
    const end = i + match.words.length;
    found.push({
      ...mentionOf(document, tokens.start[i], tokens.end[end - 1]),
      kind: match.kind,
      firstToken: i,
      endToken: end,
      confidence: 1,
      known: match.known,
      ...(options.explain ? { explanation: [`known: ${match.known.name}`] } : {}),
    });
    i = end - 1;
  }
  return found;
}
