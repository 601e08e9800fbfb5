import type { Document } from "./document.js";
import type { Paragraph } from "./paragraphs.js";
import { Flag } from "./tokens.js";

const DOUBLE = 0;

export const SINGLE = 1;

export const ANGLE = 2;

export const UNSURE = 0;

export const OPENS = 1;

export const CLOSES = 2;

/** A single mark that may be an apostrophe: "officers' union", "runnin' away", "’til". */
export const DOUBTFUL = 4;

/** Words that begin with an apostrophe in writing: "'til", "'em". */
const ELIDED: ReadonlySet<string> = new Set(
  "til till em cause cos coz tis twas twill n bout round neath ere ave im un er orse ome ad fraid nuff nother s t d".split(
    " ",
  ),
);

/** The marks of one paragraph, in text order, as parallel columns. */
export interface Marks {
  token: number[];
  width: number[];
  family: number[];
  side: number[];
  /** For single marks: index of the next one that is no doubtful closer, or -1. */
  nextSure: number[];
}

const OPENING_BRACKETS = "([{-–—/";

const CLOSING_PUNCTUATION = ",.;:!?)]}-–—…/";

/** Family of the mark that stands at token `i`, or -1; its width in tokens is in `widthOfMark`. */
function familyAt(document: Document, i: number): number {
  const text = document.tokens.text[i];
  switch (text.charCodeAt(0)) {
    case 0x22:
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x201f:
    case 0xff02:
      return DOUBLE;
    case 0x27:
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 0x201b:
    case 0x60:
    case 0xb4:
      return text.length === 1 ? SINGLE : -1;
    case 0xab:
    case 0xbb:
      return ANGLE;
    case 0x3f: // "???" is what a wrong decoding leaves of a curly mark
      return isTriple(document, i) ? DOUBLE : -1;
    default:
      return -1;
  }
}

function isTriple({ tokens }: Document, i: number): boolean {
  const glued = (k: number) =>
    k < tokens.length && tokens.text[k] === "?" && (tokens.flags[k] & Flag.SPACE_BEFORE) === 0;
  return glued(i + 1) && glued(i + 2) && !glued(i + 3) && !(i > 0 && glued(i) && tokens.text[i - 1] === "?");
}

/** "''" and "``" are one double mark. */
function widthAt({ tokens }: Document, i: number, family: number): number {
  if (tokens.text[i] === "?") return 3;
  if (family !== SINGLE || i + 1 >= tokens.length) return 1;
  return tokens.text[i + 1] === tokens.text[i] && !(tokens.flags[i + 1] & Flag.SPACE_BEFORE) ? 2 : 1;
}

export function marksOf(document: Document, { firstToken, endToken }: Paragraph): Marks {
  const marks: Marks = { token: [], width: [], family: [], side: [], nextSure: [] };
  const { flags } = document.tokens;
  for (let i = firstToken; i < endToken; i++) {
    if (!(flags[i] & Flag.MARK)) continue;
    let family = familyAt(document, i);
    if (family < 0) continue;
    const width = Math.min(widthAt(document, i, family), endToken - i);
    if (family === SINGLE && width === 2) family = DOUBLE;
    const side = sideOf(document, i, width, family, firstToken, endToken);
    if (side >= 0) {
      marks.token.push(i);
      marks.width.push(width);
      marks.family.push(family);
      marks.side.push(side);
    }
    i += width - 1;
  }
  let sure = -1;
  for (let k = marks.token.length - 1; k >= 0; k--) {
    marks.nextSure[k] = sure;
    if (marks.family[k] === SINGLE && marks.side[k] !== (CLOSES | DOUBTFUL)) sure = k;
  }
  return marks;
}

/** What the glyph says: OPENS, CLOSES, or UNSURE for a straight one. */
function glyphSide(code: number): number {
  if (code === 0x201c || code === 0x201e || code === 0x201f || code === 0x2018 || code === 0x201a || code === 0x60)
    return OPENS;
  if (code === 0xab) return OPENS;
  if (code === 0x201d || code === 0x2019 || code === 0xbb) return CLOSES;
  return UNSURE;
}

/** Which way a mark faces by its glyph and by the white space and punctuation around it; -1 if it is no quotation mark. */
function sideOf(document: Document, i: number, width: number, family: number, first: number, limit: number): number {
  const { text, flags } = document.tokens;
  const next = i + width;
  const spaceBefore = i === first || (flags[i] & Flag.SPACE_BEFORE) !== 0;
  const spaceAfter = next >= limit || (flags[next] & Flag.SPACE_BEFORE) !== 0;
  const before = i > first ? text[i - 1] : "";
  const last = before === "" ? "" : before[before.length - 1];
  const after = next < limit ? text[next] : "";
  const afterNumber = !spaceBefore && before !== "" && (flags[i - 1] & Flag.NUMBER) !== 0;
  const code = text[i].charCodeAt(0);
  if (code === 0x3f && spaceBefore === spaceAfter) return -1; // "William???s", "what ??? now"

  if (!spaceBefore && (last === "=" || after === ">")) return -1; // an attribute of markup

  // 6'2", 5' 10": feet and inches
  if (afterNumber && family === SINGLE && next < limit && flags[next] & Flag.NUMBER) return -1;
  if (afterNumber && family === DOUBLE && i - 2 >= first && isFeet(document, i - 2)) return -1;

  const mark = before !== "" && familyAt(document, i - 1) >= 0;
  const opens =
    !spaceAfter &&
    (spaceBefore ||
      OPENING_BRACKETS.includes(last) ||
      last === ":" ||
      (mark && (i - 1 === first || (flags[i - 1] & Flag.SPACE_BEFORE) !== 0)));
  const closes =
    !spaceBefore &&
    last !== ":" &&
    (spaceAfter ||
      (after !== "" && CLOSING_PUNCTUATION.includes(after[0])) ||
      (next < limit && familyAt(document, next) >= 0) ||
      (last !== "" && ",.!?…".includes(last)));
  const context = opens === closes ? UNSURE : opens ? OPENS : CLOSES;
  const glyph = glyphSide(code);

  if (family !== SINGLE) {
    if (glyph === UNSURE) return context;
    return context === UNSURE || context === glyph ? glyph : UNSURE;
  }
  if (context === UNSURE) return spaceBefore && spaceAfter && glyph !== CLOSES ? UNSURE : -1;
  if (context === OPENS) {
    if (glyph === CLOSES)
      return ELIDED.has(document.tokens.lower[next]) || flags[next] & Flag.NUMBER ? -1 : OPENS | DOUBTFUL;
    if (ELIDED.has(document.tokens.lower[next])) return -1;
    if (flags[next] & Flag.NUMBER && next + 1 < limit && text[next + 1] === "s") return -1; // '90s
    return OPENS;
  }
  if (glyph === OPENS) return -1;
  return afterNumber || mayBeApostrophe(document, i) ? CLOSES | DOUBTFUL : CLOSES;
}

function isFeet({ tokens }: Document, i: number): boolean {
  return (
    i > 0 &&
    (tokens.lower[i] === "'" || tokens.text[i] === "′" || tokens.lower[i] === "ft") &&
    (tokens.flags[i - 1] & Flag.NUMBER) !== 0
  );
}

/** A mark glued to the end of "officers", "runnin", "an". */
function mayBeApostrophe({ tokens }: Document, i: number): boolean {
  if (i === 0 || !(tokens.flags[i - 1] & Flag.WORD)) return false;
  const word = tokens.lower[i - 1];
  return (
    word.endsWith("s") ||
    word.endsWith("in") ||
    word.endsWith("z") ||
    word === "an" ||
    word === "o" ||
    word === "th" ||
    word === "n" ||
    word === "ol"
  );
}
