import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createDocument, Flag } from "../../src/document/index.js";

interface Row {
  text: string;
  sentences: string[];
}
const rows: Row[] = JSON.parse(readFileSync(new URL("../specs/sentences.json", import.meta.url), "utf8"));

describe("sentences", () => {
  it.each(rows)("$text", ({ text, sentences }) => {
    const document = createDocument(text);
    expect(document.sentences.map((s) => text.slice(s.start, s.end))).toEqual(sentences);
    for (const [s, { firstToken, endToken }] of document.sentences.entries())
      for (let i = firstToken; i < endToken; i++) {
        expect(document.sentenceOf[i]).toBe(s);
        expect((document.tokens.flags[i] & Flag.SENTENCE_START) !== 0).toBe(i === firstToken);
      }
  });
});
