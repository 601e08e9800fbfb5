import type { Document } from "./document.js";
import type { Paragraph } from "./paragraphs.js";
import { ANGLE, type Marks } from "./quotation-sides.js";

/** A quotation while it is read. */
export interface Draft {
  parts: { first: number; end: number }[];
  openToken: number;
  afterToken: number;
  family: number;
  closed: boolean;
}

const SENTENCE_END = ".!?…";

/** The commonest words beside a quotation: enough to see where it stopped when its mark is missing. */
export const SAID: ReadonlySet<string> = new Set(
  "said says say added adds asked asks told replied wrote continued".split(" "),
);

/**
 * Marks that nothing closes. One that is opened again at the start of a sentence (text without its paragraph breaks)
 * runs into the next; another ends with its sentence, and the last one of the paragraph with the paragraph.
 */
export function settleLeftOver(
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
