import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createDocument, Flag, mentionOf, perDocument, sentenceAt, tokenAt } from "../../src/document/index.js";

interface Row {
  text: string;
  tokens: string[];
  lower?: string[];
}
const rows: Row[] = JSON.parse(readFileSync(new URL("../specs/tokens.json", import.meta.url), "utf8"));

describe("tokens", () => {
  it.each(rows)("$text", ({ text, tokens: expected, lower }) => {
    const { tokens } = createDocument(text);
    expect([...tokens.text]).toEqual(expected);
    if (lower) expect([...tokens.lower]).toEqual(lower);
    for (let i = 0; i < tokens.length; i++) expect(text.slice(tokens.start[i], tokens.end[i])).toBe(expected[i]);
  });

  it("flags what the extractors read", () => {
    const { tokens } = createDocument("PC Élan O'Neil, 34, of the A683.\n\nFOX6Now.comTwo");
    const has = (word: string, flag: number) => (tokens.flags[tokens.text.indexOf(word)] & flag) !== 0;
    expect(has("PC", Flag.UPPER | Flag.CAPITAL)).toBe(true);
    expect(has("Élan", Flag.NON_ASCII)).toBe(true);
    expect(has("Élan", Flag.UPPER)).toBe(false);
    expect(has("34", Flag.NUMBER)).toBe(true);
    expect(has(",", Flag.SPACE_BEFORE)).toBe(false);
    expect(has("A683", Flag.MIXED)).toBe(true);
    expect(has("FOX6Now", Flag.LINE_BEFORE)).toBe(true);
    expect(has("Two", Flag.GLUED)).toBe(true);
    expect(has("Two", Flag.SPACE_BEFORE)).toBe(false);
  });

  it("finds tokens and sentences by offset", () => {
    const document = createDocument("One two. Three");
    expect(tokenAt(document, 0)).toBe(0);
    expect(tokenAt(document, 3)).toBe(1);
    expect(tokenAt(document, 5)).toBe(1);
    expect(tokenAt(document, 14)).toBe(document.tokens.length);
    expect(sentenceAt(document, 10)?.start).toBe(9);
    expect(sentenceAt(document, 99)?.start).toBe(9);
    expect(sentenceAt(createDocument(""), 0)).toBeUndefined();
    expect(mentionOf(document, 4, 7)).toEqual({ text: "two", start: 4, end: 7 });
  });

  it("makes a shared reading once a document", () => {
    let calls = 0;
    const read = perDocument((document) => ({ call: ++calls, length: document.text.length }));
    const document = createDocument("One");
    expect(read(document)).toBe(read(document));
    expect(read(createDocument("One"))).toEqual({ call: 2, length: 3 });
  });
});
