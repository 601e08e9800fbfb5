import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Span, toSpans } from "../../src/index.js";

const brief = (spans: Span[]) => spans.map((s) => `${s.start}-${s.end} ${s.id}${s.continued ? " continued" : ""}`);

describe("toSpans", () => {
  test("gives mentions of entities and records, by start, the outer before the inner", () => {
    const result = {
      schemaVersion: "1.0.0",
      warnings: [{ code: "too-short", message: "" }],
      people: [
        {
          id: "person-1",
          mentions: [
            { start: 12, end: 15 },
            { start: 2, end: 5 },
          ],
        },
      ],
      quotes: [{ id: "quote-1", start: 0, end: 10, speaker: { start: 12, end: 15 } }],
      checks: [{ id: "check-1" }],
    };
    expect(toSpans(result)).toEqual([
      { start: 0, end: 10, list: "quotes", id: "quote-1", continued: false },
      { start: 2, end: 5, list: "people", id: "person-1", continued: false },
      { start: 12, end: 15, list: "people", id: "person-1", continued: false },
    ]);
  });

  test("cuts the later of two that cross, however often", () => {
    const records = [
      { id: "a", start: 0, end: 10 },
      { id: "b", start: 5, end: 15 },
      { id: "c", start: 7, end: 20 },
    ];
    expect(brief(toSpans({ x: records }))).toEqual([
      "0-10 a",
      "5-10 b",
      "7-10 c",
      "10-15 b continued",
      "10-15 c continued",
      "15-20 c continued",
    ]);
  });

  test("leaves out what is empty and keeps equal spans in the order of the lists", () => {
    const result = {
      a: [
        { id: "a-1", start: 3, end: 3 },
        { id: "a-2", start: 1, end: 4 },
      ],
      b: [{ id: "b-1", start: 1, end: 4 }],
    };
    expect(brief(toSpans(result))).toEqual(["1-4 a-2", "1-4 b-1"]);
  });

  test("nests properly and covers every mention exactly, whatever the records", () => {
    const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 25 }), (places) => {
        const records = places.map((place, i) => ({ id: `r-${i}`, ...place }));
        const spans = toSpans({ records });
        const open: Span[] = [];
        let last = 0;
        for (const s of spans) {
          expect(s.start).toBeGreaterThanOrEqual(last);
          last = s.start;
          while (open.length > 0 && open.at(-1)!.end <= s.start) open.pop();
          if (open.length > 0) expect(s.end).toBeLessThanOrEqual(open.at(-1)!.end);
          open.push(s);
        }
        for (const { id, start, end } of records) {
          const pieces = spans.filter((s) => s.id === id);
          let at = start;
          for (const [i, piece] of pieces.entries()) {
            expect([piece.start, piece.continued]).toEqual([at, i > 0]);
            at = piece.end;
          }
          expect(at).toBe(end);
        }
      }),
    );
  });
});
