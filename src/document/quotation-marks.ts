import { type Document, perDocument } from "./document.js";
import type { Paragraph } from "./paragraphs.js";
import { type Draft, SAID, settleLeftOver } from "./quotation-gaps.js";
import { CLOSES, DOUBTFUL, type Marks, marksOf, OPENS, SINGLE, UNSURE } from "./quotation-sides.js";
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

/** Deeper nesting than this is no text: the outermost mark is forgotten. */
const MAX_DEPTH = 6;

/** A quotation closed by what may be an apostrophe is no longer than this many tokens. */
const MAX_DOUBTFUL = 25;

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

function sentenceStartBefore(document: Document, i: number, floor: number): number {
  return Math.max(floor, document.sentences[document.sentenceOf[i]].firstToken);
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
