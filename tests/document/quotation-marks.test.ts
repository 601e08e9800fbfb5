import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDocument, quotationsOf } from "../../src/document/index.js";

const contents = (text: string) => quotationsOf(createDocument(text)).map(({ start, end }) => text.slice(start, end));

describe("quotationsOf", () => {
  it.each<[string, string, string[]]>([
    ["nested marks, the outer one first", "“He said ‘no’ twice,” she said.", ["He said ‘no’ twice,", "no"]],
    ["same marks nested", '"He was "very" rude," she said.', ['He was "very" rude,', "very"]],
    ["a word and a title too", "The ‘ghost’ car and “The Long Road”.", ["ghost", "The Long Road"]],
    ["apostrophes", "It's the officers' van, isn't it, rock 'n' roll?", []],
    ["an elision and a quotation", "'Til then 'the boys' waited.", ["the boys"]],
    ["a plural possessive before the closing mark", "‘The dogs’ owner fled,’ he said.", ["The dogs’ owner fled,"]],
    ["feet and inches", "He is 5' 11\" and she is 5'2\".", []],
    ["inches inside", '"It was a 12" blade," he said.', ['It was a 12" blade,']],
    ["glued on both sides", 'said:"We left,"he added', ["We left,"]],
    ["attributes of markup", '<p class="body text here">No words</p>', []],
    ["a separator is no mark", "Three held « City News reports on Friday.", []],
    ["white space inside guillemets", "Il a dit « au revoir » hier.", ["au revoir"]],
    ["stray closing mark", "Nobody knows” the song", []],
  ])("%s", (_, text, expected) => {
    expect(contents(text)).toEqual(expected);
  });

  it("joins paragraphs that are opened again into one", () => {
    const text = "“One.\n“Two.\n“Three.” Four.";
    const [quotation, ...others] = quotationsOf(createDocument(text));
    expect(others).toEqual([]);
    expect(quotation.closed).toBe(true);
    expect(quotation.parts.map(({ start, end }) => text.slice(start, end))).toEqual(["One.", "Two.", "Three."]);
  });

  it("does not join a paragraph that is opened with another kind of mark", () => {
    expect(contents('"One left open.\n“Two.”')).toEqual(["One left open.", "Two."]);
  });

  it("ends an unclosed one with its paragraph", () => {
    const [quotation] = quotationsOf(createDocument("He said: “We left.\nNothing more."));
    expect(quotation.closed).toBe(false);
    expect(quotation.parts).toHaveLength(1);
  });

  it("nests properly in any text", () => {
    const marks = fc.constantFrom(..."“”‘’\"'«»„``.,!? \n", "a", "Bo", "said", "12", "s", ": ");
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        const found = quotationsOf(createDocument(text));
        let last = -1;
        for (const [i, { start, end, openToken, afterToken, parent, parts: spans }] of found.entries()) {
          expect(start).toBeLessThan(end);
          expect(openToken).toBeGreaterThanOrEqual(last);
          expect(parent).toBeLessThan(i);
          if (parent >= 0) expect(found[parent].openToken).toBeLessThanOrEqual(openToken);
          for (const span of spans) expect(span.firstToken).toBeLessThan(span.endToken);
          expect(afterToken).toBeGreaterThan(openToken);
          last = openToken;
        }
      }),
      { numRuns: 400 },
    );
  });
});
