import { expect, test } from "vitest";
import { settle } from "../../src/pipeline/settle.js";

const proposal = (start: number, end: number, score?: number, layer = "a") => ({
  layer,
  record: { start, end, score },
});
const spansOf = (kept: ReturnType<typeof proposal>[]) =>
  kept.map(({ record: { start, end } }) => `${start}-${end}`).sort();

test("the highest score stays, then the longest, then the first", () => {
  expect(spansOf(settle([proposal(0, 10, 1), proposal(5, 8, 2), proposal(7, 12, 3)]))).toEqual(["7-12"]);
  expect(spansOf(settle([proposal(0, 4, 1), proposal(2, 8, 1)]))).toEqual(["2-8"]);
  expect(spansOf(settle([proposal(0, 4), proposal(2, 6)]))).toEqual(["0-4"]);
});

test("what only touches does not overlap", () => {
  expect(spansOf(settle([proposal(4, 8), proposal(0, 4)]))).toEqual(["0-4", "4-8"]);
});

test("a loser that lost to a loser comes back", () => {
  expect(spansOf(settle([proposal(0, 4, 3), proposal(3, 7, 2), proposal(6, 9, 1)]))).toEqual(["0-4", "6-9"]);
});

test("layers do not see each other, and records with mentions are left alone", () => {
  const entity = { layer: "a", record: { mentions: [{ start: 0, end: 5 }] } };
  const kept = settle<{ layer: string; record: object } & Parameters<typeof settle>[0][number]>([
    proposal(0, 5, 1, "a"),
    proposal(0, 5, 1, "b"),
    entity,
  ]);
  expect(kept).toHaveLength(3);
});

test("hundreds of thousands of records are settled", () => {
  const many = Array.from({ length: 300_000 }, (_, i) => proposal(i * 3, i * 3 + (i % 2 ? 2 : 4)));
  expect(settle(many)).toHaveLength(150_000);
});
