import { expect, test } from "vitest";
import { createDocument, mentionOf } from "../../../src/document/index.js";
import { ageChecks } from "../../../src/extractors/checks/ages.js";
import type { Age, Person } from "../../../src/schemas/index.js";

/** Judges a text that names Ada Bell, whose ages are the figures given. */
function judge(text: string, figures: readonly string[], publishedAt?: string) {
  const document = createDocument(text);
  let from = 0;
  const ages = figures.map((figure, i) => {
    const start = text.indexOf(figure, from);
    from = start + figure.length;
    const value = Number.parseInt(figure, 10);
    return {
      ...{ id: `age-${i}`, ...mentionOf(document, start, from), evidence: {}, min: value, max: value },
      ...{ unit: "year", approximate: false, personId: "ada", countId: null },
    } as Age;
  });
  const start = text.indexOf("Ada Bell");
  const person = { id: "ada", name: "Ada Bell", mentions: [mentionOf(document, start, start + 8)] } as Person;
  return ageChecks(document, ages, [person], publishedAt).map((check) => [check.ok, check.recordIds]);
}

test.each([
  ["Ada Bell, 34, was held. The 43-year-old denies it.", ["34", "43-year-old"]],
  ["Ada Bell, 34, was held. The 35-year-old denies it.", ["34", "35-year-old"]],
])("two ages that one slip explains: %s", (text, figures) => {
  expect(judge(text, figures)).toEqual([[false, ["ada", "age-0", "age-1"]]]);
});

test.each([
  ["Ada Bell, 34, was held. The 34-year-old denies it.", ["34", "34-year-old"]],
  ["Ada Bell, 34, was held. The 6-year-old denies it.", ["34", "6-year-old"]],
  ["Ada Bell, 34, was held. She was 35 when she left.", ["34", "35"]],
  ["Ada Bell, 34, was held. She turned 35 in May.", ["34", "35"]],
])("nothing to say of: %s", (text, figures) => {
  expect(judge(text, figures)).toEqual([]);
});

test("an age that the year of birth belies", () => {
  const text = "Ada Bell, born in 1985, was held. Ms Bell, 34, denies it.";
  expect(judge(text, ["34"], "2024-05-01")).toEqual([[false, ["ada", "age-0"]]]);
  expect(judge(text, ["34"], "2020-05-01")).toEqual([]);
  expect(judge(text, ["34"], "2019-05-01")).toEqual([]);
  expect(judge(text, ["34"])).toEqual([]);
});
