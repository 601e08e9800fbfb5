import { CAPTION_OPENERS, CONTACT_CUES, CONTACT_OPENERS, DATING_OPENERS, WRITERS } from "../lexicon/boilerplate.js";
import { Flag, type Tokens } from "./tokens.js";

/** What a paragraph is for: only `body`, `headline` (crossheads too) and `caption` are prose. */
export type ParagraphKind = "headline" | "byline" | "caption" | "contact" | "body";

/** Longest paragraphs, in tokens, that are looked at as what they are no more when longer. */
const LONGEST = { headline: 32, crosshead: 10, byline: 20, signature: 12, caption: 60, contact: 90 };
/** How many paragraphs from the top a headline or its deck may stand. */
const TOP = 4;
/** How many words a contact box has to begin in the manner of one. */
const CONTACT_OPENING = 4;

/** The kinds of the paragraphs that begin at these tokens: told by their form and place, `body` where in doubt. */
export function paragraphKinds(tokens: Tokens, starts: readonly number[]): ParagraphKind[] {
  const kinds: ParagraphKind[] = [];
  let bodySeen = false;
  for (let p = 0; p < starts.length; p++) {
    const first = starts[p];
    const end = p + 1 < starts.length ? starts[p + 1] : tokens.length;
    let kind: ParagraphKind = "body";
    if (isByline(tokens, first, end)) kind = "byline";
    else if (isCaption(tokens, first, end)) kind = "caption";
    else if (isContact(tokens, first, end)) kind = "contact";
    else if (p + 1 < starts.length && !bodySeen && p < TOP && isHeadline(tokens, first, end)) kind = "headline";
    else if (bodySeen && p + 1 < starts.length && isCrosshead(tokens, first, end, starts[p + 1])) kind = "headline";
    if (kind === "body") bodySeen = true;
    kinds.push(kind);
  }
  return kinds;
}

const isStop = (mark: string) => mark[0] === "." || mark === ":" || mark === ";" || mark === "," || mark === "…";

/** Few words and no full stop: "Two arrested after raid on Hull flat". */
function isHeadline(tokens: Tokens, first: number, end: number): boolean {
  if (end - first > LONGEST.headline || end - first < 2) return false;
  let last = end - 1;
  if (tokens.flags[last] & Flag.MARK && last > first && !isStop(tokens.text[last])) last--;
  return !isStop(tokens.text[last]) && !isStop(tokens.text[end - 1]);
}

/** A line of a few words between paragraphs that are sentences: "‘Lives ruined’", "How it began". */
function isCrosshead(tokens: Tokens, first: number, end: number, next: number): boolean {
  if (end - first > LONGEST.crosshead || next >= tokens.length) return false;
  if (!(tokens.flags[first] & (Flag.CAPITAL | Flag.MARK))) return false;
  for (let i = first; i < end; i++) {
    if (tokens.flags[i] & Flag.NUMBER || tokens.text[i] === "," || tokens.text[i] === "@" || isStop(tokens.text[i]))
      return false;
  }
  const before = tokens.text[first - 1];
  const ended = before === "." || before === "!" || before === "?" || before === "”" || before === '"';
  return ended && (tokens.flags[end - 1] & Flag.MARK ? end - first > 2 : true);
}

/** "By Jane Roe", "Jane Roe, Staff Writer", "Published: 09:14 on 3 October". */
function isByline(tokens: Tokens, first: number, end: number): boolean {
  if (end - first > LONGEST.byline || end - first < 2 || tokens.text[end - 1] === ".") return false;
  const opener = tokens.lower[first];
  if (DATING_OPENERS.has(opener)) {
    const then = tokens.lower[first + 1];
    return DATING_FOLLOWERS.has(then) || isDigits(tokens, first + 1);
  }
  if (opener === "by") {
    if (!(tokens.flags[first + 1] & Flag.CAPITAL)) return false;
    let small = 0;
    for (let i = first + 1; i < end; i++)
      if (tokens.flags[i] & Flag.WORD && !(tokens.flags[i] & Flag.CAPITAL) && !isSmallInByline(tokens.lower[i]))
        small++;
    return small <= 1;
  }
  return signsAsWriter(tokens, first, end);
}

/** "Jane Roe, Legal Affairs Editor", "Jane Roe/Staff Reporter", "STAFF REPORTER". */
function signsAsWriter(tokens: Tokens, first: number, end: number): boolean {
  if (!(tokens.flags[first] & Flag.CAPITAL) || !WRITERS.has(tokens.lower[end - 1]) || end - first > LONGEST.signature)
    return false;
  let from = end - 1;
  while (from > first && !(tokens.flags[from] & Flag.MARK)) from--;
  if (from === first) return end - first === 2 && WRITERS.has(tokens.lower[first]);
  const parted = tokens.text[from] === "," || tokens.text[from] === "/" || tokens.text[from] === "-";
  return parted && from > first + 1 && end - from < 6 && (tokens.flags[first + 1] & Flag.CAPITAL) !== 0;
}

const JOINING = new Set(["and", "in", "of", "for", "the", "at", "'s"]);
const DATING_FOLLOWERS = new Set([":", "/", "by", "on", "at"]);
const isSmallInByline = (lower: string) => JOINING.has(lower) || WRITERS.has(lower);
const isDigits = (tokens: Tokens, i: number) => i < tokens.length && (tokens.flags[i] & Flag.NUMBER) !== 0;

/** "Picture: Surrey Police", "(Photo by Jane Roe)", "Pictured, the flat in Leith". */
function isCaption(tokens: Tokens, first: number, end: number): boolean {
  if (end - first > LONGEST.caption || end - first < 3) return false;
  const open = tokens.text[first] === "(" || tokens.text[first] === "[" ? first + 1 : first;
  if (!CAPTION_OPENERS.has(tokens.lower[open]) || open + 1 >= end) return false;
  let next = open + 1;
  while (next < end && next < open + 3 && CAPTION_FOLLOWERS.has(tokens.lower[next])) next++;
  const mark = tokens.text[next];
  return mark === ":" || mark === "/" || mark === "|" || tokens.lower[next] === "by" || (open > first && mark !== ")");
}

const CAPTION_FOLLOWERS = new Set([
  "photo",
  "picture",
  "image",
  "source",
  "credit",
  "caption",
  "courtesy",
  "left",
  "right",
  "above",
]);

/** An appeal from its first words on ("Anyone with", "If you", "Call") with a telephone number or an address. */
function isContact(tokens: Tokens, first: number, end: number): boolean {
  if (end - first > LONGEST.contact) return false;
  let appeals = false;
  for (let i = first; i < end && i < first + CONTACT_OPENING; i++)
    if (CONTACT_OPENERS.has(tokens.lower[i])) appeals = true;
  if (!appeals) return false;
  let cue = false;
  let address = false;
  for (let i = first; i < end && !(cue && address); i++) {
    if (CONTACT_CUES.has(tokens.lower[i])) cue = true;
    else if (tokens.text[i] === "@") address ||= i > first && !(tokens.flags[i] & Flag.SPACE_BEFORE);
    else if (tokens.flags[i] & Flag.NUMBER) address ||= isTelephone(tokens, i, end);
  }
  return cue && address;
}

const digitsOnly = /^\d{3,12}$/u;
const EMERGENCY = new Set(["101", "999", "911", "111", "112", "100", "105"]);

/** "0800 555 111", "1-800-222-8477", "(312) 555-0142": groups of digits, seven or more in all; "on 101", "call 911". */
function isTelephone(tokens: Tokens, i: number, end: number): boolean {
  const text = tokens.text[i];
  if (EMERGENCY.has(text) && i > 0 && (tokens.lower[i - 1] === "on" || CONTACT_CUES.has(tokens.lower[i - 1])))
    return true;
  let digits = 0;
  for (let next = i; next < end && next < i + 7; next++) {
    const group = tokens.text[next];
    if (digitsOnly.test(group)) digits += group.length;
    else if (group !== "-" && group !== ")" && group !== "1") break;
  }
  return digits >= 7;
}
