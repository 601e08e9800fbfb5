import type { Placed } from "./extractor.js";

interface Proposal {
  record: Placed & { score?: number };
  layer: string;
}

/** First offset of a record. */
export const startOf = (record: Partial<{ start: number; mentions: readonly { start: number }[] }>): number =>
  record.mentions ? (record.mentions[0]?.start ?? 0) : (record.start ?? 0);

/**
 * Settles overlaps within each layer: the highest score stays, then the longest, then the first. Records with several
 * mentions (names) are settled before they are grouped, so they are left alone here.
 */
export function settle<P extends Proposal>(proposals: readonly P[]): P[] {
  const kept: P[] = [];
  const layers = new Map<string, P[]>();
  for (const proposal of proposals) {
    if (!("start" in proposal.record)) kept.push(proposal);
    else if (layers.has(proposal.layer)) layers.get(proposal.layer)!.push(proposal);
    else layers.set(proposal.layer, [proposal]);
  }
  for (const layer of layers.values()) settleLayer(layer, kept);
  return kept;
}

const span = (p: Proposal) => p.record as { start: number; end: number; score?: number };
const scoreOf = (p: Proposal) => span(p).score ?? span(p).end - span(p).start;

/** Settles each run of proposals that overlap, directly or through others, by itself: nearly all are alone. */
function settleLayer<P extends Proposal>(layer: readonly P[], kept: P[]): void {
  const byStart = [...layer].sort((a, b) => span(a).start - span(b).start);
  let first = 0;
  while (first < byStart.length) {
    let { end } = span(byStart[first]);
    let next = first + 1;
    for (; next < byStart.length && span(byStart[next]).start < end; next++)
      end = Math.max(end, span(byStart[next]).end);
    if (next === first + 1) kept.push(byStart[first]);
    else for (const proposal of settleRun(byStart.slice(first, next))) kept.push(proposal);
    first = next;
  }
}

/** The best of proposals that are in order of start. */
function settleRun<P extends Proposal>(run: P[]): P[] {
  const byScore = run.sort(
    (a, b) => scoreOf(b) - scoreOf(a) || span(b).end - span(b).start - (span(a).end - span(a).start),
  );
  // kept spans are disjoint, so in order of start they are in order of end: a binary search finds the only rivals
  const kept: P[] = [];
  for (const p of byScore) {
    const { start, end } = span(p);
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (span(kept[middle]).end <= start) low = middle + 1;
      else high = middle;
    }
    if (low < kept.length && span(kept[low]).start < end) continue;
    kept.splice(low, 0, p);
  }
  return kept;
}
