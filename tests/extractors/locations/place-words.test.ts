import { expect, it } from "vitest";
import { extract } from "../../../src/index.js";
import rows from "../../specs/place-words.json" with { type: "json" };

/** The tagger weighs, and is trained anew now and then: so many of the rows may be wrong. */
const MOST_WRONG = 6;

const read = (text: string) =>
  extract(text)
    .locations.flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.start - b.start)
    .map((mention) => mention.text);

it("names that are places, people, months and words are told apart by what stands around", () => {
  const wrong = rows.filter(({ text, places }) => read(text).join() !== places.join());
  expect(wrong.length, wrong.map(({ text }) => `${text} → ${read(text)}`).join("\n")).toBeLessThanOrEqual(MOST_WRONG);
});
