import { describe, expect, it } from "vitest";
import { createDocument } from "../../src/document/index.js";
import { LABELS } from "../../src/names/labels.js";
import { Lattice } from "../../src/names/lattice.js";
import { shippedLists } from "../../src/names/lists.js";
import { readNames } from "../../src/names/reading.js";
import { lookBack } from "../../src/names/second-look.js";

const anything = new Float32Array(LABELS * LABELS);

/** Scores that make every token of the stretches what `label` says. */
function looked(text: string, label: (word: string) => number) {
  const reading = readNames(createDocument(text), shippedLists());
  const labels: number[] = [];
  for (let s = 0; s < reading.stretches.length; s += 2)
    for (let i = reading.stretches[s]; i < reading.stretches[s + 1]; i++)
      labels.push(label(reading.document.tokens.text[i]));
  const scores = new Float32Array(labels.length * LABELS);
  labels.forEach((y, i) => {
    scores[i * LABELS + y] = 20;
  });
  return { reading, look: lookBack(reading, scores, anything) };
}

describe("lookBack", () => {
  it("counts surnames at the end of full names", () => {
    const { reading, look } = looked("Ada Quillfeather fled. Quillfeather was caught.", (word) =>
      word === "Ada" ? 1 : word === "Quillfeather" ? 3 : 0,
    );
    const type = reading.type[1];
    expect(reading.type[4]).toBe(type);
    expect(look.closes[type]).toBeGreaterThan(0);
    expect(look.seen[type]).toBe(2);
  });

  it("keeps the initials of longer names with their kind", () => {
    const { look } = looked("The National Harbour Agency said so.", (word) =>
      word === "National" ? 5 : word === "Harbour" ? 6 : word === "Agency" ? 7 : 0,
    );
    expect([...look.initials.values()]).toEqual([2]);
  });
});

describe("Lattice", () => {
  it("gives probabilities that add up, whatever the scores", () => {
    const lattice = new Lattice(anything);
    lattice.reset(3);
    for (let i = 0; i < 3 * LABELS; i++) lattice.scores[i] = Math.sin(i * 7) * 4;
    lattice.run(3);
    for (let i = 0; i < 3; i++) {
      let sum = 0;
      for (let y = 0; y < LABELS; y++) sum += lattice.marginal(i, y);
      expect(sum).toBeCloseTo(1, 6);
    }
    expect(lattice.spanProbability(0, 3, 1)).toBeLessThanOrEqual(lattice.marginal(0, 5));
  });

  it("labels only as the labels may follow each other", () => {
    const lattice = new Lattice(anything);
    lattice.reset(2);
    lattice.scores[1] = 5; // a person begins …
    lattice.scores[LABELS + 7] = 5; // … and an organisation ends
    const labels = new Uint8Array(2);
    lattice.viterbi(2, labels, 0);
    expect([...labels]).not.toEqual([1, 7]);
  });

  it("stays finite on a long stretch of large scores", () => {
    const lattice = new Lattice(anything);
    lattice.reset(5000);
    lattice.scores.fill(300, 0, 5000 * LABELS);
    lattice.run(5000);
    expect(Number.isFinite(lattice.logSum)).toBe(true);
    expect(lattice.marginal(2500, 0)).toBeGreaterThan(0);
  });
});
