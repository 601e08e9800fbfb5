import { type Document, endOfDateline, Flag } from "../document/index.js";
import { PlaceClass, type PlaceMatches, placeMatches } from "../gazetteer/index.js";
import { SENTENCE_OPENERS } from "../lexicon/sentence-openers.js";
import { hashWord, pair } from "./hash.js";
import { INNER_WORDS, LINKING_WORDS } from "./inner-words.js";
import { Listed, type Lists, lookUp } from "./lists.js";
import { NO_NAMES } from "./no-names.js";

/** What the tagger reads of a document before it scores anything: columns of numbers, one row a token. */
export interface Reading {
  readonly document: Document;
  readonly lists: Lists;
  /** Hash of the word in lower case. */
  readonly word: Int32Array;
  /** Bits of `Listed`. */
  readonly listed: Int32Array;
  /** Kind of characters: letters' case and length, digits, which mark. */
  readonly shape: Uint8Array;
  /** Name of the gazetteer that stands here: 0 none, else its kind and bits of `Place`. */
  readonly place: Uint8Array;
  /** Length of the longest name of the gazetteer that begins at a token. */
  readonly placeLength: Uint8Array;
  /** Known organisation: 0 none, 1 of one word, 2 begins, 3 goes on, 4 ends; 5 an acronym that is no name. */
  readonly known: Uint8Array;
  /** First and one past the last token of each stretch that can hold a name. */
  readonly stretches: readonly number[];
  /** 1 for the tokens of the stretches and for the links at their ends, which belong to no name. */
  readonly active: Uint8Array;
  /** Number of each capitalised word form's type in the document, 0 for the others. */
  readonly type: Int32Array;
  readonly types: number;
  /** By type: the type of the same word without its final s, 0 if the document has none. */
  readonly singular: Int32Array;
  /** By type: how often capitalised within a sentence, how often in lower case. */
  readonly capitals: Uint32Array;
  readonly lowers: Uint32Array;
  /** By sentence: 0 running text, 1 most words capitalised, 2 all capitals. */
  readonly style: Uint8Array;
  /** By paragraph: the token after its dateline ("LAGOS, Nigeria (AP) —"), its first if it has none. */
  readonly dateline: Int32Array;
}

/** Bits of `Reading.place`: also an ordinary word, only another name, and where in a longer name a token stands. */
export const Place = { WORD: 8, ALTERNATIVE: 16, BEGIN: 32, INSIDE: 64, LAST: 96 } as const;

const SMALL_S = 115;

/** Kinds of characters of a token, values of `Reading.shape`. */
export const Shape = {
  NONE: 0,
  LOWER: 1,
  CAPITAL: 2,
  INITIAL: 3,
  ACRONYM: 4,
  DOTTED: 5,
  CAMEL: 6,
  MIXED: 7,
  ABBREVIATION: 8,
  UPPER_LONG: 9,
  DIGIT: 10, // to 14: how many
  POSSESSIVE: 15,
  MARK: 16, // to 31
} as const;

const MARKS = ".,-'\"“”‘’()/&@:;";

const chained = (document: Document, i: number): boolean => {
  const flags = document.tokens.flags[i];
  if (flags & Flag.NUMBER) return true;
  if (flags & Flag.MARK) return LINKING_MARKS.has(document.tokens.text[i]);
  const lower = document.tokens.lower[i];
  // "Vikram a/l Anbu", "Vikram s/o Anbu": son or daughter of; "r/o Thane" says where he lives
  if (document.tokens.text[i + 1] === "/" && (lower === "a" || lower === "s" || lower === "d")) return true;
  if (document.tokens.text[i - 1] === "/" && (lower === "l" || lower === "p")) return true;
  return INNER_WORDS.has(lower);
};

/** What stands only between the words of a name: at the ends of a stretch it need not be looked at. */
const linksOnly = ({ tokens }: Document, i: number): boolean =>
  (tokens.flags[i] & Flag.MARK) !== 0 || LINKING_WORDS.has(tokens.text[i]);

/** A stretch is cut after so many tokens: in text without full stops and small letters memory stays bounded. */
const LONGEST = 500;

/** Marks that stand inside names ("AT&T", "Reece “Ratty” Hollis"); a comma or a bracket parts them. */
const LINKING_MARKS: ReadonlySet<string> = new Set(["-", "–", "'", "’", "‘", '"', "“", "”", "&", "/", "@", ".", "+"]);

/** Longest chain of small words and marks between two capitals, after the last and before the first. */
const GAP = 4;
const BEFORE = 3;

export function readNames(document: Document, lists: Lists): Reading {
  const { tokens, sentences } = document;
  const n = tokens.length;
  const word = new Int32Array(n);
  const shape = new Uint8Array(n);
  const style = new Uint8Array(sentences.length);
  const active = new Uint8Array(n);
  for (let i = 0; i < n; i++) word[i] = hashWord(tokens.lower[i]);
  for (let s = 0; s < sentences.length; s++) style[s] = readSentence(document, s, active);

  const dateline = Int32Array.from(document.paragraphs, ({ firstToken, endToken }) =>
    endOfDateline(document, firstToken, endToken),
  );
  const listed = new Int32Array(n);
  const place = new Uint8Array(n);
  const known = new Uint8Array(n);
  const stretches: number[] = [];
  let read = 0; // tokens before this one have been looked up
  for (let i = 0; i < n; ) {
    if (!active[i]) {
      i++;
      continue;
    }
    const sentence = document.sentenceOf[i];
    let end = i + 1;
    while (end < n && active[end] && document.sentenceOf[end] === sentence && end - i < LONGEST) end++;
    const next = end;
    while (i < end && linksOnly(document, end - 1)) end--;
    while (i < end && linksOnly(document, i)) i++;
    if (i < end) stretches.push(i, end);
    for (let k = Math.max(read, i - 3); k < Math.min(n, end + 3); k++) {
      listed[k] = lookUp(lists, word[k]);
      shape[k] = shapeOf(tokens.text[k], tokens.flags[k]);
    }
    read = Math.max(read, Math.min(n, end + 3));
    i = next;
  }
  const matches = placeMatches(document);
  for (let s = 0; s < stretches.length; s += 2) {
    markPlaces(matches, place, stretches[s], stretches[s + 1]);
    markKnown(word, listed, known, lists, stretches[s], stretches[s + 1]);
  }

  // types: capitalised words of the document, and how often each stands in lower case
  let size = 64;
  while (size < n) size *= 2;
  const slots = new Int32Array(size);
  const owner = new Int32Array(size);
  const type = new Int32Array(n);
  let types = 0;
  for (let s = 0; s < stretches.length; s += 2)
    for (let i = stretches[s]; i < stretches[s + 1]; i++) {
      if (!(tokens.flags[i] & Flag.WORD)) continue;
      let slot = (word[i] ^ (word[i] >>> 15)) & (size - 1);
      while (owner[slot] !== 0 && slots[slot] !== word[i]) slot = (slot + 1) & (size - 1);
      if (owner[slot] === 0) {
        slots[slot] = word[i];
        owner[slot] = ++types;
      }
      type[i] = owner[slot];
    }
  const singular = new Int32Array(types + 1);
  for (let s = 0; s < stretches.length; s += 2)
    for (let i = stretches[s]; i < stretches[s + 1]; i++) {
      const { length } = tokens.lower[i];
      if (type[i] === 0 || length < 4 || tokens.lower[i].charCodeAt(length - 1) !== SMALL_S) continue;
      const hash = hashWord(tokens.lower[i], length - 1);
      let slot = (hash ^ (hash >>> 15)) & (size - 1);
      while (owner[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & (size - 1);
      singular[type[i]] = owner[slot];
    }
  const capitals = new Uint32Array(types + 1);
  const lowers = new Uint32Array(types + 1);
  for (let i = 0; i < n; i++) {
    const flags = tokens.flags[i];
    if (!(flags & Flag.WORD)) continue;
    let of = type[i];
    if (of === 0) {
      if (flags & Flag.CAPITAL) continue;
      let slot = (word[i] ^ (word[i] >>> 15)) & (size - 1);
      while (owner[slot] !== 0 && slots[slot] !== word[i]) slot = (slot + 1) & (size - 1);
      of = owner[slot];
      if (of === 0) continue;
    }
    if (!(flags & Flag.CAPITAL)) lowers[of]++;
    else if (!(flags & Flag.SENTENCE_START) && style[document.sentenceOf[i]] === 0) capitals[of]++;
  }
  return {
    document,
    lists,
    word,
    listed,
    shape,
    place,
    placeLength: matches.length,
    known,
    stretches,
    active,
    type,
    types,
    singular,
    capitals,
    lowers,
    style,
    dateline,
  };
}

/** Marks the tokens of a sentence that can be part of a name; returns the sentence's style. */
function readSentence(document: Document, s: number, active: Uint8Array): number {
  const { flags, lower, text } = document.tokens;
  const { firstToken, endToken } = document.sentences[s];
  let words = 0;
  let capitals = 0;
  let uppers = 0;
  let last = -1; // last capital
  for (let i = firstToken; i < endToken; i++) {
    const bits = flags[i];
    if (bits & Flag.WORD && document.tokens.end[i] - document.tokens.start[i] > 3) {
      words++;
      if (bits & Flag.CAPITAL) capitals++;
      if (bits & Flag.UPPER) uppers++;
    }
    if (!(bits & Flag.CAPITAL) && !(bits & Flag.WORD && hasInnerCapital(text[i]))) continue;
    const opener = bits & Flag.SENTENCE_START && SENTENCE_OPENERS.has(lower[i]);
    if ((opener || NEVER_ALONE.has(lower[i])) && !(i + 1 < endToken && flags[i + 1] & NAMELIKE) && last !== i - 1)
      continue;
    active[i] = 1;
    const gap = i - last - 1;
    if (last >= 0 && gap > 0 && gap <= GAP) {
      let k = last + 1;
      while (k < i && chained(document, k)) k++;
      if (k === i) active.fill(1, last + 1, i);
    }
    for (let k = i - 1; k >= firstToken && k >= i - BEFORE && !active[k] && chained(document, k); k--) active[k] = 1;
    last = i;
    for (let k = i + 1; k < endToken && k <= i + GAP && !(flags[k] & Flag.CAPITAL); k++) {
      // "Weston-super-Mare", "Lee Ka-ho": whatever hangs on by a hyphen
      const hangs = k > i + 1 && flags[k] & Flag.WORD && flags[k - 1] & Flag.MARK && !(flags[k] & Flag.SPACE_BEFORE);
      if (!hangs && !chained(document, k)) break;
      if (flags[k] & Flag.MARK && !goesOn(document, k)) break;
      active[k] = 1;
    }
  }
  if (words >= 3 && uppers >= 0.7 * words) return 2;
  return words >= 4 && capitals >= 0.75 * words ? 1 : 0;
}

/** A capital, an acronym or a number may be part of a name with the word before. */
const NAMELIKE = Flag.CAPITAL | Flag.NUMBER;

/** Written with a capital wherever they stand. */
const NEVER_ALONE: ReadonlySet<string> = new Set(
  "i i'm i'll i've i'd monday tuesday wednesday thursday friday saturday sunday january february march july october november december mr mrs ms".split(
    " ",
  ),
);

/** "d'Ivoire", "eMalahleni", "duPont". */
function hasInnerCapital(text: string): boolean {
  for (let k = 1; k < 3; k++) {
    const code = text.charCodeAt(k);
    if (code >= 65 && code <= 90) return true;
  }
  return false;
}

/** A hyphen or an apostrophe without space around it. */
function goesOn({ tokens }: Document, i: number): boolean {
  return !(tokens.flags[i] & Flag.SPACE_BEFORE) && i + 1 < tokens.length && !(tokens.flags[i + 1] & Flag.SPACE_BEFORE);
}

function shapeOf(text: string, flags: number): number {
  if (flags & Flag.MARK) {
    const known = MARKS.indexOf(text[0]);
    return Shape.MARK + (known >= 0 ? known : 15);
  }
  if (flags & Flag.NUMBER) return Shape.DIGIT + Math.min(text.length, 5) - 1;
  if (!(flags & Flag.CAPITAL)) return text === "'s" || text === "’s" ? Shape.POSSESSIVE : Shape.LOWER;
  if (flags & Flag.MIXED) return Shape.MIXED;
  if (flags & Flag.ABBREVIATION) {
    if (text.length === 2) return Shape.INITIAL;
    return flags & Flag.UPPER ? Shape.DOTTED : Shape.ABBREVIATION;
  }
  if (text.length === 1) return Shape.INITIAL;
  if (flags & Flag.UPPER) return text.length <= 5 ? Shape.ACRONYM : Shape.UPPER_LONG;
  for (let k = 2; k < text.length; k++) {
    const code = text.charCodeAt(k);
    if (code >= 65 && code <= 90) return Shape.CAMEL;
  }
  return Shape.CAPITAL;
}

/** Marks the names of places of the gazetteer in a stretch, from left to right, the longest first. */
function markPlaces({ length, classes }: PlaceMatches, place: Uint8Array, first: number, end: number): void {
  for (let i = first; i < end; ) {
    const words = Math.min(length[i], end - i);
    if (words === 0) {
      i++;
      continue;
    }
    const kind = placeKind(classes[i]);
    if (words === 1) place[i] = kind;
    else {
      place.fill(Place.INSIDE | kind, i, i + words);
      place[i] = Place.BEGIN | kind;
      place[i + words - 1] = Place.LAST | kind;
    }
    i += words;
  }
}

/** 1 to 7 by the largest thing of that name, with bits for words and for names that are only another name. */
function placeKind(classes: number): number {
  const { COUNTRY, REGION, COUNTY, CITY_LARGE, CITY_MEDIUM, CITY_SMALL, WORD, ALTERNATIVE, ABBREVIATION } = PlaceClass;
  const size =
    classes & COUNTRY
      ? 1
      : classes & REGION
        ? 2
        : classes & CITY_LARGE
          ? 3
          : classes & COUNTY
            ? 4
            : classes & CITY_MEDIUM
              ? 5
              : classes & CITY_SMALL
                ? 6
                : 7;
  return size | (classes & (WORD | ABBREVIATION) ? Place.WORD : 0) | (classes & ALTERNATIVE ? Place.ALTERNATIVE : 0);
}

/** Marks the longest names of known organisations of the lists in a stretch, from left to right. */
function markKnown(
  word: Int32Array,
  listed: Int32Array,
  known: Uint8Array,
  lists: Lists,
  first: number,
  end: number,
): void {
  for (let i = first; i < end; ) {
    let bits = listed[i];
    let hash = word[i];
    if (NO_NAMES.has(hash)) known[i] = 5;
    let best = bits & Listed.KNOWN ? 1 : 0;
    for (let k = i + 1; bits & Listed.GOES_ON && k < end && k < i + 5; k++) {
      hash = pair(hash, word[k]);
      bits = lookUp(lists, hash);
      if (bits & Listed.KNOWN) best = k - i + 1;
    }
    if (best === 1) known[i] = 1;
    else if (best > 1) {
      known.fill(3, i, i + best);
      known[i] = 2;
      known[i + best - 1] = 4;
    }
    i += Math.max(1, best);
  }
}
