import { type Document, tokenAt } from "../../document/index.js";
import type { Location } from "../../schemas/index.js";
import type { CountProposal } from "./proposal.js";

interface Place {
  readonly id: string;
  readonly firstToken: number;
  readonly endToken: number;
}

const SETTING = new Set("in at near outside inside across around on off within throughout".split(" "));

/** Mentions of places in text order, as tokens. */
export function placesOf(document: Document, locations: readonly Location[]): Place[] {
  const places: Place[] = [];
  for (const { id, mentions } of locations)
    for (const { start, end } of mentions)
      places.push({ id, firstToken: tokenAt(document, start), endToken: tokenAt(document, end - 1) + 1 });
  return places.sort((a, b) => a.firstToken - b.firstToken);
}

/** Lists of places that a preposition opens ("in London and Romania"), in text order; "Leeds, England" is Leeds alone. */
export function settingsOf(document: Document, places: readonly Place[]): Place[][] {
  const { tokens } = document;
  const settings: Place[][] = [];
  for (let k = 0; k < places.length; k++) {
    const before = places[k].firstToken - 1;
    const article =
      before >= 0 && (tokens.lower[before] === "the" || COMPASS.has(tokens.lower[before])) ? before - 1 : before;
    if (article < 0 || !SETTING.has(tokens.lower[article])) continue;
    const list = [places[k]];
    let ends = false;
    while (k + 1 < places.length) {
      const link = linkOf(document, places[k], places[k + 1]);
      if (!link) break;
      ends ||= link === "and";
      list.push(places[++k]);
    }
    settings.push(ends || list.length > 2 ? list : list.slice(0, 1));
  }
  return settings;
}

const COMPASS = new Set(
  "north south east west northern southern eastern western central greater nearby downtown".split(" "),
);

/** How two places of one list are joined: "A, B and C". */
function linkOf({ tokens, sentenceOf }: Document, a: Place, b: Place): "," | "and" | null {
  const gap = b.firstToken - a.endToken;
  if (gap < 1 || gap > 2 || sentenceOf[a.firstToken] !== sentenceOf[b.firstToken]) return null;
  const last = tokens.lower[b.firstToken - 1];
  if (last === "and" && (gap === 1 || tokens.lower[a.endToken] === ",")) return "and";
  return gap === 1 && last === "," ? "," : null;
}

/**
 * Where the things counted are said to be: the places after the group in its sentence, before other counts; else those
 * before it.
 */
export function settingOf(
  document: Document,
  settings: readonly (readonly Place[])[],
  counts: readonly CountProposal[],
  first: number,
  last: number,
): string[] {
  const { firstToken, endToken } = document.sentences[document.sentenceOf[counts[first].firstToken]];
  const from = counts[last].endToken;
  const next = last + 1 < counts.length ? Math.min(counts[last + 1].firstToken, endToken) : endToken;
  let before: readonly Place[] | undefined;
  let low = 0;
  let high = settings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (settings[middle][0].firstToken < firstToken) low = middle + 1;
    else high = middle;
  }
  for (let k = low; k < settings.length && k < low + 24 && settings[k][0].firstToken < endToken; k++) {
    const at = settings[k][0].firstToken;
    if (at >= from && at < next) return ids(settings[k]);
    if (at < counts[first].firstToken) before = settings[k];
  }
  return before ? ids(before) : [];
}

const ids = (places: readonly Place[]) => [...new Set(places.map(({ id }) => id))];
