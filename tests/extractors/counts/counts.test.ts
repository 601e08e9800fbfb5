import { describe, expect, test } from "vitest";
import { counts } from "../../../src/extractors/counts/index.js";
import { createPipeline } from "../../../src/pipeline/index.js";
import rows from "../../specs/counts.json" with { type: "json" };

interface Row {
  text: string;
  /** Fields left out are not compared. */
  expected: {
    text: string;
    min: number | null;
    max: number | null;
    noun?: string;
    unit?: string;
    action?: string | null;
  }[];
}

const pipeline = createPipeline([counts]);
const table = (rows as Row[]).map((row) => [row.text, row.expected] as const);
const empty = table.filter(([, expected]) => expected.length === 0);

describe("counts", () => {
  test.each(table.filter(([, expected]) => expected.length > 0))("%s", (text, expected) => {
    const found = pipeline.extract(text).counts;
    const compared = found.map((count, i) => {
      const fields = Object.keys(expected[i] ?? { text: "", min: 0, max: 0 });
      return Object.fromEntries(Object.entries(count).filter(([field]) => fields.includes(field)));
    });
    expect(compared).toEqual(expected);
  });

  test.each(empty)("nothing in: %s", (text) => {
    expect(pipeline.extract(text).counts.map((count) => count.text)).toEqual([]);
  });

  test("have many texts with nothing to find", () => {
    expect(empty.length).toBeGreaterThanOrEqual(90);
    expect(table.length).toBeGreaterThanOrEqual(220);
  });

  test("name the verb of what happened where it stands", () => {
    const text = "Officers seized four cars.";
    const [count] = pipeline.extract(text).counts;
    expect(count.evidence.action).toEqual([{ text: "seized", start: 9, end: 15 }]);
  });

  test("break a total down by sex, by place and in lists", () => {
    const text =
      "Twelve people were arrested in two towns. Police arrested nine men and three women. " +
      "In Hull four men were arrested. In York five men were arrested.";
    const found = pipeline.extract(text).counts;
    const [people, , men, women, hull, york] = found;
    expect([men.partOf, women.partOf]).toEqual([people.id, people.id]);
    expect([hull.partOf, york.partOf]).toEqual([men.id, men.id]);
    const list = pipeline.extract("They made 14 arrests: five on Sunday, six on Monday and three on Tuesday.").counts;
    expect(list.slice(1).map((count) => count.partOf)).toEqual([list[0].id, list[0].id, list[0].id]);
    const [whole, part] = pipeline.extract("Eleven officers were hurt, three of whom needed stitches.").counts;
    expect(part.partOf).toBe(whole.id);
  });

  test("explain themselves when asked", () => {
    expect(pipeline.extract("Two men fled.", { explain: true }).counts[0].explanation).toEqual(["count: noun"]);
  });

  test("take time linear in the text, on numbers only too", () => {
    expect(pipeline.extract("two men, three of whom and one of ".repeat(3000)).counts.length).toBeGreaterThan(3000);
    expect(pipeline.extract("7 ".repeat(40_000)).counts).toEqual([]);
  });
});
