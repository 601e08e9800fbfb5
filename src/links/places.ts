import { type Document, tokenAt } from "../document/index.js";
import type { Mention } from "../schemas/index.js";

/** Where a record is named, in tokens. */
export interface Place {
  readonly first: number;
  readonly end: number;
  readonly id: string;
}

/** All places where the records are named, in text order. */
export function placesOf(
  document: Document,
  records: readonly { id: string; mentions: readonly Mention[] }[],
): readonly Place[] {
  const places: Place[] = [];
  for (const { id, mentions } of records)
    for (const { start, end } of mentions)
      places.push({ first: tokenAt(document, start), end: tokenAt(document, end - 1) + 1, id });
  return places.sort((a, b) => a.first - b.first);
}

/** Index of the last place that ends at or before a token, -1 if none. */
export function lastBefore(places: readonly Place[], token: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle].end <= token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
