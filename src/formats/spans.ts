/** A stretch of the text for a highlighter: half-open UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
  /** The list of the record that stands here, and its id. */
  list: string;
  id: string;
  /** True on the second and every further piece of a mention that had to be cut for the spans to nest. */
  continued: boolean;
}

interface Placed {
  start: number;
  end: number;
}

/**
 * The mentions of all records of a result as flat spans, ordered by start (outer before inner) and properly nested: of two that
 * cross, the one that begins later is cut in pieces with the same id. Records that stand nowhere (checks) have none.
 */
export function toSpans(result: object): Span[] {
  const mentions = mentionsOf(result);
  const spans: Span[] = [];
  const open: Span[] = [];

  /** Closes what ends at or before an offset; what is open inside of it and goes on is opened anew behind it. */
  const closeUntil = (offset: number) => {
    while (open.length > 0) {
      const end = Math.min(...open.map((span) => span.end));
      if (end > offset) return;
      const outermost = open.findIndex((span) => span.end === end);
      for (const span of open.splice(outermost)) {
        if (span.end === end) continue;
        const rest: Span = { ...span, start: end, continued: true };
        span.end = end;
        open.push(rest);
        spans.push(rest);
      }
    }
  };

  for (const mention of mentions) {
    closeUntil(mention.start);
    spans.push(mention);
    open.push(mention);
  }
  closeUntil(Number.POSITIVE_INFINITY);
  return spans;
}

/** Spans of all mentions as they stand, by start, the longest first; empty ones left out. */
function mentionsOf(result: object): Span[] {
  const spans: Span[] = [];
  for (const [list, records] of Object.entries(result)) {
    if (!Array.isArray(records)) continue;
    for (const record of records) {
      if (typeof record?.id !== "string") continue;
      for (const { start, end } of placesOf(record))
        if (start < end) spans.push({ start, end, list, id: record.id, continued: false });
    }
  }
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

function placesOf(record: { mentions?: Placed[]; start?: unknown; end?: unknown }): Placed[] {
  if (Array.isArray(record.mentions)) return record.mentions;
  return typeof record.start === "number" && typeof record.end === "number" ? [record as Placed] : [];
}
