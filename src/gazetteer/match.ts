import { type Document, Flag, perDocument, type Tokens } from "../document/index.js";
import { PlaceClass } from "./classes.js";
import { addCode, addFolded, emptyHash, foldWord, type NameHash, oneForm, resetHash } from "./fold.js";
import { gazetteer } from "./places.js";

/** For each token the longest name of the gazetteer that begins with it, whatever else it may be part of. */
export interface PlaceMatches {
  /** In tokens; 0 where no name begins. */
  readonly length: Uint8Array;
  /** Bits of `PlaceClass`. */
  readonly classes: Uint16Array;
  /** The name in the gazetteer; -1 where none begins. */
  readonly names: Int32Array;
}

const BLANK = 32;
const APOSTROPHE = 39;
const FULL_STOP = 46;
const SMALL_S = 115;

/** Reads the names of places off a document: only at capitalised tokens, in time linear in the text. */
export const placeMatches: (document: Document) => PlaceMatches = perDocument((document) => {
  const { tokens, sentenceOf } = document;
  const index = gazetteer();
  const length = new Uint8Array(tokens.length);
  const classes = new Uint16Array(tokens.length);
  const names = new Int32Array(tokens.length).fill(-1);
  const hash = emptyHash();
  for (let i = 0; i < tokens.length; i++) {
    if ((tokens.flags[i] & CAPITAL_WORD) !== CAPITAL_WORD) continue;
    resetHash(hash);
    addToken(hash, tokens, i);
    const most = index.wordsAfter(hash.a);
    let words = 1;
    let last = i;
    while (words <= most) {
      if (isCapitalised(tokens, last) || (words > 1 && isPossessive(tokens, last))) {
        const name = index.find(hash);
        if (name >= 0 && (!(index.classOf(name) & PlaceClass.ABBREVIATION) || isAbbreviated(tokens, last))) {
          length[i] = last + 1 - i;
          classes[i] = index.classOf(name);
          names[i] = name;
        }
      }
      const next = nextWord(tokens, last);
      if (next < 0 || sentenceOf[next] !== sentenceOf[i]) break;
      if (isPossessive(tokens, next)) addCode(hash, SMALL_S);
      else {
        addCode(hash, BLANK);
        addToken(hash, tokens, next);
        words++;
      }
      last = next;
    }
  }
  return { length, classes, names };
});

/** The name that tokens `first` to `end` are as a whole, a leading "the" and commas left out; -1 if they are none. */
export function nameOf({ tokens }: Document, first: number, end: number): number {
  const hash = emptyHash();
  let begun = false;
  for (let i = first; i < end; i++) {
    if (tokens.flags[i] & Flag.MARK && tokens.text[i] !== "&") continue;
    if (isPossessive(tokens, i)) {
      if (i + 1 < end || begun) addCode(hash, SMALL_S);
    } else if (begun || tokens.lower[i] !== "the") {
      if (begun) addCode(hash, BLANK);
      addToken(hash, tokens, i);
      begun = true;
    }
  }
  const index = gazetteer();
  const name = begun ? index.find(hash) : -1;
  return name >= 0 && index.classOf(name) & PlaceClass.ABBREVIATION && !isAbbreviated(tokens, end - 1) ? -1 : name;
}

const CAPITAL_WORD = Flag.CAPITAL | Flag.WORD;

/** "Cork", and "d'Ivoire". */
const isCapitalised = (tokens: Tokens, i: number) =>
  (tokens.flags[i] & Flag.CAPITAL) !== 0 || tokens.text[i].charCodeAt(2) < 97;

const isPossessive = (tokens: Tokens, i: number) => tokens.lower[i] === "'s";

/** "NSW", "Ore.": and "OR" in a headline of capitals, which is for others to judge. */
const isAbbreviated = (tokens: Tokens, i: number) => (tokens.flags[i] & (Flag.UPPER | Flag.ABBREVIATION)) !== 0;

/** The next word of a name: past a hyphen without blanks, or an ampersand. */
function nextWord(tokens: Tokens, i: number): number {
  let next = i + 1;
  if (next >= tokens.length) return -1;
  if (tokens.flags[next] & Flag.MARK) {
    const mark = tokens.text[next];
    if (mark === "&") return next;
    if (mark !== "-" || tokens.flags[next] & Flag.SPACE_BEFORE) return -1;
    next++;
    if (next >= tokens.length || tokens.flags[next] & Flag.SPACE_BEFORE) return -1;
  }
  return tokens.flags[next] & Flag.WORD ? next : -1;
}

function addToken(hash: NameHash, tokens: Tokens, i: number): void {
  const lower = tokens.lower[i];
  if (tokens.flags[i] & Flag.NON_ASCII) addFolded(hash, oneForm(foldWord(lower)));
  else if (TWO_FORMS.has(lower)) addFolded(hash, oneForm(lower));
  else
    for (let k = 0; k < lower.length; k++) {
      const code = lower.charCodeAt(k);
      if (code !== APOSTROPHE && code !== FULL_STOP) addCode(hash, code);
    }
}

const TWO_FORMS = new Set(["saint", "sainte", "mount", "fort", "county", "&"]);
