/**
 * How names are compared: in lower case, without accents, apostrophes and full stops, words apart by one blank, and one
 * form of the words that are written in two ("Saint", "St."). The data are compiled with the same functions.
 */

const LIGATURES: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ħ: "h",
  ŧ: "t",
};

const ONE_FORM: Record<string, string> = {
  saint: "st",
  sainte: "ste",
  mount: "mt",
  fort: "ft",
  county: "co",
  "&": "and",
};

const marks = /\p{M}/gu;
const ligature = /[ßæœøłđðþıħŧ]/gu;
const silent = /['’‘ʻʼ`.]/gu;
const between = /[\s\-–—/,()]+/gu;

/** A word in lower case without accents, apostrophes and full stops. */
export function foldWord(lower: string): string {
  return lower
    .normalize("NFKD")
    .replace(marks, "")
    .replace(ligature, (letter) => LIGATURES[letter])
    .replace(silent, "");
}

/** The one form of a folded word: "saint" is "st". */
export const oneForm = (folded: string): string => (Object.hasOwn(ONE_FORM, folded) ? ONE_FORM[folded] : folded);

/** A whole name as it is kept in the index: "Stoke-on-Trent" is "stoke on trent", "Saint John's" is "st johns". */
export function foldName(name: string): string {
  return foldWord(name.toLowerCase()).replace(between, " ").trim().split(" ").map(oneForm).join(" ");
}

/** Two independent 32-bit hashes of a name, made word by word, so that one pass over a text can look up every span. */
export interface NameHash {
  a: number;
  b: number;
}

/** Hash of the empty name. */
export const emptyHash = (): NameHash => ({ a: START_A, b: START_B });

const START_A = 0x811c9dc5 | 0;
const START_B = 0x2f0b4c47;

export function resetHash(hash: NameHash): void {
  hash.a = START_A;
  hash.b = START_B;
}

/** Adds a code unit of a folded name. */
export function addCode(hash: NameHash, code: number): void {
  hash.a = Math.imul(hash.a ^ code, 0x01000193);
  hash.b = Math.imul(hash.b + code, 0x9e3779b1) ^ (hash.b >>> 15);
}

/** Adds a folded word or name. */
export function addFolded(hash: NameHash, folded: string): void {
  for (let i = 0; i < folded.length; i++) addCode(hash, folded.charCodeAt(i));
}
