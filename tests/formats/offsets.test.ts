import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toCodePoints, toUtf8Offsets } from "../../src/index.js";

const text = "😀 Zoë, 34, said “no” in 東京";
const at = (part: string) => ({ text: part, start: text.indexOf(part), end: text.indexOf(part) + part.length });
const result = {
  schemaVersion: "1.0.0",
  people: [{ id: "person-1", mentions: [at("Zoë")], evidence: { age: [at("34")] }, age: { min: 34, max: 34 } }],
  quotes: [
    { id: "quote-1", ...at("no"), cue: { ...at("said"), lemma: "say" }, speaker: { ...at("Zoë"), personId: null } },
  ],
  implied: [{ id: "x", ...at("東京"), speaker: { start: null, end: null } }],
};

/** Every mention in a result, however deep. */
const mentionsIn = (value: unknown): { text: string; start: number; end: number }[] =>
  typeof value !== "object" || value === null
    ? []
    : [
        ...("text" in value && "start" in value ? [value as { text: string; start: number; end: number }] : []),
        ...Object.values(value).flatMap(mentionsIn),
      ];

describe("offsets for other languages", () => {
  test("code points: every mention, its evidence, speaker and cue", () => {
    const points = [...text];
    const mentions = mentionsIn(toCodePoints(text, result));
    expect(mentions).toHaveLength(6);
    for (const m of mentions) expect(points.slice(m.start, m.end).join("")).toBe(m.text);
  });

  test("bytes of UTF-8: the same", () => {
    const bytes = Buffer.from(text);
    const mentions = mentionsIn(toUtf8Offsets(text, result));
    expect(mentions).toHaveLength(6);
    for (const m of mentions) expect(bytes.subarray(m.start, m.end).toString()).toBe(m.text);
  });

  test("everything else stays as it is, and the result given is not changed", () => {
    const before = structuredClone(result);
    const converted = toCodePoints(text, result);
    expect(result).toEqual(before);
    expect(converted.people[0].age).toEqual({ min: 34, max: 34 });
    expect(converted.implied[0].speaker).toEqual({ start: null, end: null });
    expect(Object.keys(converted)).toEqual(Object.keys(result));
  });

  test("agree with the encoder on any text, lone surrogates included", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(), (text, n) => {
        const points = [...text];
        const start = points.slice(0, n % (points.length + 1)).join("").length;
        const found = { records: [{ start, end: text.length }] };
        expect(toCodePoints(text, found).records[0]).toEqual({
          start: [...text.slice(0, start)].length,
          end: points.length,
        });
        expect(toUtf8Offsets(text, found).records[0]).toEqual({
          start: Buffer.byteLength(text.slice(0, start)),
          end: Buffer.byteLength(text),
        });
      }),
    );
  });
});
