import { describe, expect, it } from "vitest";
import { ages, createPipeline } from "../../../src/index.js";
import specs from "../../specs/ages.json";

const pipeline = createPipeline([ages]);

describe("ages by table", () => {
  for (const { text, expected } of specs)
    it(text, () => {
      const found = pipeline.extract(text).ages;
      expect(found.map(({ text, min, max, unit }) => ({ text, min, max, unit }))).toEqual(expected);
      for (const age of found) expect(text.slice(age.start, age.end)).toBe(age.text);
    });
});

describe("ages", () => {
  it("are approximate where the text says so", () => {
    expect(pipeline.extract("The robber was about 20 years old.").ages[0].approximate).toBe(true);
    expect(pipeline.extract("The robber was 20 years old.").ages[0].approximate).toBe(false);
  });

  it("work alone: no person, no count", () => {
    expect(pipeline.extract("Jane Holt, 34, was jailed.").ages[0]).toMatchObject({ personId: null, countId: null });
  });
});
