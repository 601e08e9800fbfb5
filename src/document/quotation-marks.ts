import { type Document, perDocument } from "./document.js";
import type { Paragraph } from "./paragraphs.js";
import { Flag } from "./tokens.js";

/** A stretch between quotation marks, whatever it is good for: speech, a title, a nickname, a scare quote. */
export interface Quotation {
  /** Offsets just inside the first and the last mark. */
  readonly start: number;
  readonly end: number;
  /** The words without marks: one part a paragraph (or a part for each time that the mark is opened again). */
  readonly parts: readonly QuotationPart[];
  /** First token of the opening mark; of the first word where the opening mark is missing. */
  readonly openToken: number;
  /** One past the closing mark; one past the last word where it is missing. */
  readonly afterToken: number;
  /** The enclosing quotation, or -1. */
  readonly parent: number;
  readonly closed: boolean;
}

export interface QuotationPart {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  /** One past its last token. */
  readonly endToken: number;
}

/** All quotations of a document, also nested ones, in text order. Marks are read over the whole document. */
export const quotationsOf: (document: Document) => readonly Quotation[] = /* @__PURE__ */ perDocument(readQuotations);

const DOUBLE = 0;
const SINGLE = 1;
const ANGLE = 2;

const UNSURE = 0;
const OPENS = 1;
const CLOSES = 2;
/** A single mark that may be an apostrophe: "officers' union", "runnin' away", "’til". */
const DOUBTFUL = 4;

/** Deeper nesting than this is no text: the outermost mark is forgotten. */
const MAX_DEPTH = 6;
/** A quotation closed by what may be an apostrophe is no longer than this many tokens. */
const MAX_DOUBTFUL = 25;

/** Words that begin with an apostrophe in writing: "'til", "'em". */
const ELIDED: ReadonlySet<string> = new Set(
  "til till em cause cos coz tis twas twill n bout round neath ere ave im un er orse ome ad fraid nuff nother s t d".split(
    " ",
  ),
);
/** The marks of one paragraph, in text order, as parallel columns. */
interface Marks {
  token: number[];
  width: number[];
  family: number[];
  side: number[];
  /** For single marks: index of the next one that is no doubtful closer, or -1. */
  nextSure: number[];
}

/** A quotation while it is read. */
interface Draft {
  parts: { first: number; end: number }[];
  openToken: number;
  afterToken: number;
  family: number;
  closed: boolean;
}

function readQuotations(document: Document): Quotation[] {
  const drafts: Draft[] = [];
  let pending: Draft | null = null;
  for (const paragraph of document.paragraphs) {
    const marks = marksOf(document, paragraph);
    if (marks.token.length === 0) {
      pending = null;
      continue;
    }
    const read = readParagraph(document, paragraph, marks, pending?.family ?? -1);
    for (let i = 0; i < read.drafts.length; i++) {
      const draft = read.drafts[i];
      const goesOn =
        pending !== null && draft.family === pending.family && draft.parts[0].first <= paragraph.firstToken + 2;
      if (
        goesOn &&
        draft.openToken === paragraph.firstToken &&
        reopens(document, pending!.openToken, draft.openToken)
      ) {
        for (const part of draft.parts) pending!.parts.push(part);
        pending!.afterToken = draft.afterToken;
        pending!.closed = draft.closed;
        if (read.open === draft) read.open = pending;
      } else drafts.push(draft);
    }
    pending = read.open;
  }
  return finish(document, drafts);
}

/** A quotation is opened again with the mark that it was opened with, be it the wrong way round. */
function reopens({ tokens }: Document, openToken: number, again: number): boolean {
  const straight = (i: number) => tokens.text[i] === '"' || tokens.text[i] === "'";
  return straight(openToken) === straight(again);
}

const OPENING_BRACKETS = "([{-–—/";
const CLOSING_PUNCTUATION = ",.;:!?)]}-–—…/";
const SENTENCE_END = ".!?…";

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

function marksOf(document: Document, { firstToken, endToken }: Paragraph): Marks {
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

  if (last === "=" && !spaceBefore) return -1; // an attribute of markup

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

/** Pairs the marks of one paragraph on a small stack, then looks after those that were left over. */
function readParagraph(
  document: Document,
  paragraph: Paragraph,
  marks: Marks,
  pendingFamily: number,
): { drafts: Draft[]; open: Draft | null } {
  const { tokens } = document;
  const { token, width, family, side } = marks;
  const drafts: Draft[] = [];
  const stack: number[] = [];
  /** End of what is settled: a missing opening mark is not looked for before it. */
  let settled = paragraph.firstToken;
  let seen = 0;

  const top = (of: number) => {
    for (let s = stack.length - 1; s >= 0; s--) if (family[stack[s]] === of) return s;
    return -1;
  };
  const close = (s: number, k: number) => {
    const open = stack[s];
    drop(s + 1);
    stack.length = s;
    add(token[open], token[open] + width[open], token[k], token[k] + width[k], family[k], true);
    if (stack.length === 0) settled = token[k] + width[k];
  };
  /** Those left over inside a pair: double ones run on until the next; single ones were apostrophes. */
  const drop = (from: number) => {
    for (let s = from; s < stack.length; s++) if (family[stack[s]] !== SINGLE) leftOver.push(stack[s]);
  };
  const leftOver: number[] = [];
  const add = (openToken: number, first: number, end: number, afterToken: number, of: number, closed: boolean) => {
    if (first < end) drafts.push({ parts: [{ first, end }], openToken, afterToken, family: of, closed });
  };

  for (let k = 0; k < token.length; k++) {
    const of = family[k];
    const doubtful = (side[k] & DOUBTFUL) !== 0;
    let way = side[k] & ~DOUBTFUL;
    const s = top(of);
    if (of === SINGLE && s >= 0 && s < stack.length - 1) {
      // a single mark never closes across an open double one
      if (way === CLOSES) continue;
    }
    if (way === UNSURE) way = s >= 0 ? CLOSES : OPENS;
    if (way === CLOSES && of !== SINGLE && s < 0 && looksLikeOpening(document, marks, k, paragraph)) way = OPENS;
    if (way === OPENS) {
      if (of === SINGLE && doubtful && !(marks.nextSure[k] >= 0 && side[marks.nextSure[k]] === CLOSES)) continue;
      if (stack.length === MAX_DEPTH) stack.shift();
      stack.push(k);
      if (of !== SINGLE) seen++;
      continue;
    }
    if (of === SINGLE) {
      if (s < 0) continue;
      if (doubtful) {
        const sure = marks.nextSure[k];
        if (sure >= 0 && side[sure] === CLOSES) continue;
        if (token[k] - token[stack[s]] > MAX_DOUBTFUL) continue;
      }
      close(s, k);
      continue;
    }
    // 12" after a number: inches, unless it closes what is open
    const inches = token[k] > 0 && (tokens.flags[token[k] - 1] & Flag.NUMBER) !== 0 && tokens.text[token[k]] !== "”";
    if (s >= 0) {
      if (inches && nextOf(marks, k, of) === CLOSES) continue;
      close(s, k);
      seen++;
    } else if (!inches) {
      const before = tokens.text[token[k] - 1] ?? "";
      if (seen === 0 && pendingFamily === of && token[k] > paragraph.firstToken) {
        add(paragraph.firstToken, paragraph.firstToken, token[k], token[k] + width[k], of, true);
        settled = token[k] + width[k];
      } else if (token[k] > settled && ",.!?…".includes(before[0] ?? " ")) {
        const from = seen === 0 ? settled : sentenceStartBefore(document, token[k] - 1, settled);
        add(from, from, token[k], token[k] + width[k], of, true);
        settled = token[k] + width[k];
      }
      seen++;
    }
  }
  let singleOpen = -1;
  for (let s = 0; s < stack.length; s++) {
    const k = stack[s];
    if (family[k] !== SINGLE) leftOver.push(k);
    else if (singleOpen < 0 && mayRunOn(document, paragraph, token[k])) singleOpen = k;
  }
  if (singleOpen >= 0 && leftOver.length === 0) leftOver.push(singleOpen);
  const open = settleLeftOver(document, paragraph, marks, drafts, leftOver);
  drafts.sort((a, b) => a.openToken - b.openToken || b.afterToken - a.afterToken);
  return { drafts, open };
}

/** An open single mark may run on to the next paragraph if it opens this one or follows a colon. */
function mayRunOn({ tokens }: Document, paragraph: Paragraph, i: number): boolean {
  return i === paragraph.firstToken || tokens.text[i - 1] === ":";
}

/** Side of the next mark of a family in the paragraph, UNSURE if there is none. */
function nextOf(marks: Marks, k: number, family: number): number {
  const limit = Math.min(marks.token.length, k + 8);
  for (let n = k + 1; n < limit; n++) if (marks.family[n] === family) return marks.side[n];
  return UNSURE;
}

/** A mark that faces the wrong way: ‘said," We …"’, ‘said: ” We …”’. */
function looksLikeOpening({ tokens }: Document, marks: Marks, k: number, paragraph: Paragraph): boolean {
  const i = marks.token[k];
  const next = i + marks.width[k];
  if (next >= paragraph.endToken || i === paragraph.firstToken) return i === paragraph.firstToken;
  const before = tokens.text[i - 1];
  if (before === ":") return true;
  if (nextOf(marks, k, marks.family[k]) !== CLOSES) return false;
  return (
    before === "," &&
    (tokens.flags[next] & Flag.CAPITAL) !== 0 &&
    i - 2 >= paragraph.firstToken &&
    SAID.has(tokens.lower[i - 2])
  );
}

/** The commonest words beside a quotation: enough to see where it stopped when its mark is missing. */
const SAID: ReadonlySet<string> = new Set(
  "said says say added adds asked asks told replied wrote continued".split(" "),
);

function sentenceStartBefore(document: Document, i: number, floor: number): number {
  return Math.max(floor, document.sentences[document.sentenceOf[i]].firstToken);
}

/**
 * Marks that nothing closes. One that is opened again at the start of a sentence (text without its paragraph breaks)
 * runs into the next; another ends with its sentence, and the last one of the paragraph with the paragraph.
 */
function settleLeftOver(
  document: Document,
  paragraph: Paragraph,
  marks: Marks,
  drafts: Draft[],
  leftOver: number[],
): Draft | null {
  if (leftOver.length === 0) return null;
  leftOver.sort((a, b) => a - b);
  const { tokens } = document;
  const byOpen = new Map<number, Draft>();
  for (const draft of drafts) byOpen.set(draft.openToken, draft);
  const opens = [...drafts.map((d) => d.openToken), ...leftOver.map((k) => marks.token[k])].sort((a, b) => a - b);
  let at = opens.length - 1;
  let last: Draft | null = null;
  for (let n = leftOver.length - 1; n >= 0; n--) {
    const k = leftOver[n];
    const openToken = marks.token[k];
    const first = openToken + marks.width[k];
    while (at >= 0 && opens[at] > openToken) at--;
    const nextOpen = at + 1 < opens.length ? opens[at + 1] : -1;
    if (first >= paragraph.endToken || marks.family[k] === ANGLE) continue;
    const next = nextOpen >= 0 ? byOpen.get(nextOpen) : undefined;
    let draft: Draft;
    if (next && !next.closed && isSpacedClose(document, k, nextOpen, marks)) {
      // ‘"Do not move. "An officer …’: the white space stands on the wrong side
      next.parts = [{ first, end: nextOpen }];
      next.openToken = openToken;
      next.afterToken = nextOpen + 1;
      next.closed = true;
      byOpen.delete(nextOpen);
      byOpen.set(openToken, next);
      continue;
    }
    if (next && next.family === marks.family[k] && SENTENCE_END.includes(tokens.text[nextOpen - 1]?.[0] ?? " ")) {
      const stop = endBeforeCue(document, first, nextOpen);
      if (stop < 0) {
        // re-opened: one quotation
        next.parts.push({ first, end: nextOpen }); // from the last to the first: put in order below
        byOpen.delete(nextOpen);
        next.openToken = openToken;
        byOpen.set(openToken, next);
        continue;
      }
      draft = { parts: [{ first, end: stop }], openToken, afterToken: stop, family: marks.family[k], closed: false };
    } else {
      const end =
        next && next.family === marks.family[k] && document.sentenceOf[nextOpen] !== document.sentenceOf[openToken]
          ? document.sentences[document.sentenceOf[openToken]].endToken
          : paragraph.endToken;
      draft = { parts: [{ first, end }], openToken, afterToken: end, family: marks.family[k], closed: false };
    }
    byOpen.set(openToken, draft);
    drafts.push(draft);
  }
  for (const { parts } of drafts) if (parts.length > 1) parts.sort((a, b) => a.first - b.first);
  for (const draft of drafts)
    if (!draft.closed && draft.afterToken === paragraph.endToken && (!last || draft.openToken < last.openToken))
      last = draft;
  return last;
}

function isSpacedClose({ tokens }: Document, k: number, nextOpen: number, marks: Marks): boolean {
  return (
    tokens.text[nextOpen] === '"' &&
    tokens.text[marks.token[k]] === '"' &&
    marks.token[marks.token.length - 1] === nextOpen &&
    SENTENCE_END.includes(tokens.text[nextOpen - 1][0])
  );
}

/** ‘"We did, he said. "And then’: where the words stop if their last sentence ends in a cue, else -1. */
function endBeforeCue({ tokens }: Document, first: number, nextOpen: number): number {
  for (let i = nextOpen - 2; i >= Math.max(first + 1, nextOpen - 6); i--) {
    if (!SAID.has(tokens.lower[i])) continue;
    for (let c = i - 1; c >= Math.max(first, i - 4); c--)
      if (tokens.text[c] === "," || tokens.text[c] === "?" || tokens.text[c] === "!") return c + 1;
    return -1;
  }
  return -1;
}

function finish(document: Document, drafts: Draft[]): Quotation[] {
  const { tokens } = document;
  drafts.sort((a, b) => a.openToken - b.openToken || b.afterToken - a.afterToken);
  const open: number[] = [];
  return drafts.map((draft, index) => {
    while (open.length > 0 && drafts[open[open.length - 1]].afterToken <= draft.openToken) open.pop();
    const parent = open.length > 0 ? open[open.length - 1] : -1;
    if (open.length < MAX_DEPTH) open.push(index);
    const parts = draft.parts.map(({ first, end }) => ({
      start: tokens.start[first],
      end: tokens.end[end - 1],
      firstToken: first,
      endToken: end,
    }));
    return {
      start: parts[0].start,
      end: parts[parts.length - 1].end,
      parts,
      openToken: draft.openToken,
      afterToken: draft.afterToken,
      parent,
      closed: draft.closed,
    };
  });
}
