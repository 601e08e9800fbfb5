import { Flag } from "../../document/index.js";
import { MEASURE_UNITS, TIME_UNITS } from "../../lexicon/quantity-units.js";
import { Place, type Reading } from "../reading.js";
import type { NameSpan } from "../spans.js";
import { LOCATION } from "./kinds.js";

/** "HOLLIDAY, Mo. —": the town of a dateline, whatever else its name may be. */
export function withDatelines(
  { document, dateline, place, placeLength }: Reading,
  spans: readonly NameSpan[],
): NameSpan[] {
  const { tokens, paragraphs } = document;
  const towns: NameSpan[] = [];
  paragraphs.forEach(({ firstToken }, p) => {
    if (dateline[p] === firstToken) return;
    let end = firstToken;
    while (end < dateline[p] && tokens.flags[end] & Flag.UPPER && end - firstToken < 4) end++;
    const abroad = tokens.text[end] === "," && place[end + 1] > 0 && end + 1 < dateline[p];
    const town = placeLength[firstToken] === end - firstToken && !(place[firstToken] & Place.WORD);
    if (abroad || town) towns.push({ kind: LOCATION, firstToken, endToken: end, confidence: 0.95 });
  });
  if (towns.length === 0) return [...spans];
  const merged: NameSpan[] = [];
  let t = 0;
  for (const span of spans) {
    while (t < towns.length && towns[t].endToken <= span.firstToken) merged.push(towns[t++]);
    if (t < towns.length && span.endToken > towns[t].firstToken) {
      if (span.kind === LOCATION && span.firstToken === towns[t].firstToken) towns[t] = span;
      continue;
    }
    merged.push(span);
  }
  return [...merged, ...towns.slice(t)];
}

/** "found in Lower Wexmoor 40 minutes later": the number is no road's. */
export function withoutMeasure({ document }: Reading, span: NameSpan): NameSpan {
  const { lower, flags } = document.tokens;
  const { firstToken, endToken } = span;
  if (
    endToken - firstToken < 2 ||
    !(flags[endToken - 1] & Flag.NUMBER) ||
    !(TIME_UNITS.has(lower[endToken] ?? "") || MEASURE_UNITS.has(lower[endToken] ?? ""))
  )
    return span;
  return { ...span, endToken: endToken - 1 };
}
