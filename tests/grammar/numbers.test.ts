import { describe, expect, test } from "vitest";
import { createDocument } from "../../src/document/index.js";
import { numbersOf, parseFigure, qualifierBefore } from "../../src/grammar/index.js";
import rows from "../specs/numbers.json" with { type: "json" };

interface Row {
  input: string;
  /** text, min, max and flags: "~" approximate, "?" latent, "range", "vague", "fraction", "suffix:…", "compound:…", "prefix:…" */
  numbers: [string, number | null, number | null, ...string[]][];
}

function read(input: string) {
  const document = createDocument(input);
  const { tokens } = document;
  return numbersOf(document).expressions.map((e) => {
    const flags = [
      e.approximate ? "~" : "",
      e.latent ? "?" : "",
      e.range ? "range" : "",
      e.form === "vague" || e.form === "fraction" ? e.form : "",
      e.suffix >= 0 ? `suffix:${tokens.text[e.suffix]}` : "",
      e.compound >= 0 ? `compound:${tokens.text[e.compound]}` : "",
      e.prefix ? `prefix:${e.prefix}` : "",
    ].filter(Boolean);
    return [input.slice(tokens.start[e.firstToken], tokens.end[e.endToken - 1]), e.min, e.max, ...flags];
  });
}

describe("the number grammar", () => {
  test.each((rows as Row[]).map((row) => [row.input, row.numbers] as const))("%s", (input, numbers) => {
    expect(read(input)).toEqual(numbers);
  });

  test("tells which expression covers a token", () => {
    const document = createDocument("At least 20 men fled.");
    const numbers = numbersOf(document);
    expect([0, 1, 2, 3].map((i) => numbers.indexAt(i))).toEqual([0, 0, 0, -1]);
    expect(numbers.indexAt(99)).toBe(-1);
  });

  test("reads a figure's groups by their marks", () => {
    expect(parseFigure("1.200")).toBe(1.2);
    expect(parseFigure("1.200", true)).toBe(1200);
    expect(parseFigure("3.7.2024")).toBeNaN();
  });

  test("finds the qualifier before any token", () => {
    const { tokens } = createDocument("worth more than £5");
    expect(qualifierBefore(tokens, 3)).toEqual({ kind: "least", firstToken: 1 });
    expect(qualifierBefore(tokens, 1)).toBeUndefined();
  });

  test("takes time linear in the text, on numbers only too", () => {
    const document = createDocument("two hundred and ".repeat(20_000));
    expect(numbersOf(document).expressions.length).toBe(20_000);
  });
});
