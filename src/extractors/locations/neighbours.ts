import { type Document, Flag } from "../../document/index.js";
import { AUXILIARIES, CLAUSE_OPENERS, PREPOSITIONS, RELATIVES } from "../../lexicon/function-words.js";
import { DIRECTION_WORDS } from "../../lexicon/place-words.js";
import type { FoundName } from "../names/index.js";
import { saysWhere } from "./distance.js";
import type { Occurrence } from "./form.js";

/** Names beside a name's mentions that are looked at. */
const MOST_BESIDE = 8;
/** Tokens between two names that stand beside each other. */
const BESIDE = 5;
/** Names around a mention, before it and after it, how far off in tokens, and how many of a form in all. */
const AROUND = 4;
const FAR = 80;
const MOST_NEAR = 16;
/** Tokens at which a name around another counts half. */
const HALF = 20;

/** "Portland, Maine", "Edmonton, north London", "Mosul (Iraq)", "Perth in Scotland": the second says where the first is. */
export function isWithin({ tokens, sentenceOf }: Document, a: FoundName, b: FoundName): boolean {
  const gap = b.firstToken - a.endToken;
  if (gap < 1 || gap > 4 || sentenceOf[a.firstToken] !== sentenceOf[b.firstToken]) return false;
  const { text, lower, flags } = tokens;
  if (text[a.endToken] !== "," && text[a.endToken] !== "(" && lower[a.endToken] !== "in") return false;
  for (let i = a.endToken + 1; i < b.firstToken; i++)
    if (!(flags[i] & Flag.WORD) || flags[i] & Flag.CAPITAL || lower[i] === "and") return false;
  return true;
}

/** "Kansas City, Kan., and Independence, Mo.": a town and a state are no list. */
const isQualified = (a: Occurrence, b: Occurrence): boolean =>
  b.form.candidates.some(({ place }) => saysWhere(place)) &&
  !a.form.candidates.some(({ place }) => place.kind === "region" || place.kind === "country" || saysWhere(place));

/** Whether a list of names goes on after one: "and Rome", ", Rome". */
function goesOn({ tokens }: Document, { endToken }: FoundName, next: FoundName | undefined): boolean {
  if (!next || next.firstToken - endToken > 2) return false;
  return tokens.lower[endToken] === "and" || tokens.text[endToken] === ",";
}

/** Notes which names stand beside which. */
export function tieNeighbours(document: Document, occurrences: readonly Occurrence[]): void {
  for (let i = 0; i + 1 < occurrences.length; i++) {
    const a = occurrences[i];
    const b = occurrences[i + 1];
    if (a.form === b.form || b.mention.firstToken - a.mention.endToken > BESIDE) continue;
    if (document.sentenceOf[a.mention.firstToken] !== document.sentenceOf[b.mention.firstToken]) continue;
    const container = containerOf(document, a, b);
    if (container) {
      const inner = container === a ? b : a;
      if (inner.form.beside.length < MOST_BESIDE)
        inner.form.beside.push({ form: container.form, within: true, surely: true, listed: false, after: true });
      continue;
    }
    const within = isWithin(document, a.mention, b.mention);
    const listed = isListed(document, a.mention, b.mention);
    const surely = within && (isQualified(a, b) || !goesOn(document, b.mention, occurrences[i + 2]?.mention));
    if (a.form.beside.length < MOST_BESIDE) a.form.beside.push({ form: b.form, within, surely, listed, after: true });
    if (b.form.beside.length < MOST_BESIDE) b.form.beside.push({ form: a.form, within, surely, listed, after: false });
  }
}

/** "New Mexico, New York, Ohio and Utah": no more than a comma and an "and" between them. */
function isListed({ tokens }: Document, a: FoundName, b: FoundName): boolean {
  const gap = b.firstToken - a.endToken;
  const last = tokens.lower[b.firstToken - 1];
  if (gap === 1) return last === "," || last === "and" || last === "or";
  return gap === 2 && tokens.text[a.endToken] === "," && (last === "and" || last === "or");
}

/** "Antwerp's Zurenborg" is in Antwerp, and what "North and Central America" begins with where the rest is. */
function containerOf({ tokens }: Document, a: Occurrence, b: Occurrence): Occurrence | null {
  if (b.mention.firstToken !== a.mention.endToken + 1) return null;
  const link = tokens.lower[a.mention.endToken];
  if (link === "'s") return a;
  const halved = link === "and" && a.form.vague && DIRECTION_WORDS.has(tokens.lower[b.mention.firstToken]);
  return halved && !b.form.vague ? b : null;
}

/** Notes for each form what stands around its mentions, near ones for more. */
export function noteNearby(occurrences: readonly Occurrence[], evidence: readonly Occurrence[]): void {
  const all = [...occurrences, ...evidence].sort((a, b) => a.mention.firstToken - b.mention.firstToken);
  for (let i = 0; i < all.length; i++) {
    const { form, mention } = all[i];
    if (form.evidenceOnly) continue;
    for (let k = Math.max(0, i - AROUND); k <= i + AROUND && k < all.length && form.near.length < MOST_NEAR; k++) {
      const other = all[k];
      const distance = Math.abs(other.mention.firstToken - mention.firstToken);
      if (other.form === form || distance > FAR) continue;
      form.near.push({ form: other.form, weight: (other.form.weight * HALF) / (HALF + distance) });
    }
  }
}

/** "LAGOS, Nigeria (AP) —", "CEDAR RAPIDS (KWWL)": opens its paragraph, in capitals or before the brackets of an agency. */
export function isDateline({ tokens, paragraphs, sentences, sentenceOf }: Document, name: FoundName): boolean {
  const { firstToken, endToken } = name;
  const { paragraph } = sentences[sentenceOf[firstToken]];
  if (paragraphs[paragraph].firstToken !== firstToken) return false;
  const after = endToken < tokens.length ? tokens.text[endToken] : "";
  return (
    after === "(" ||
    DASHES.has(after) ||
    ((tokens.flags[firstToken] & Flag.UPPER) !== 0 && after !== "" && after === ",")
  );
}

const DASHES: ReadonlySet<string> = new Set(["-", "–", "—"]);

/** "at the Globe, Upper Bangor", "in the Kimberley", but not "the Paris attacks". */
export function isAfterArticle({ tokens }: Document, { firstToken, endToken }: FoundName): boolean {
  const { lower, flags } = tokens;
  if (lower[firstToken] !== "the" && (firstToken === 0 || lower[firstToken - 1] !== "the")) return false;
  if (endToken >= tokens.length || flags[endToken] & Flag.MARK) return true;
  const after = lower[endToken];
  return (
    after === "and" ||
    after === "or" ||
    after === "'s" ||
    PREPOSITIONS.has(after) ||
    AUXILIARIES.has(after) ||
    CLAUSE_OPENERS.has(after) ||
    RELATIVES.has(after)
  );
}
