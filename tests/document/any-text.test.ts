import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDocument } from "../../src/document/index.js";

/** Pieces that news texts and broken ones are made of. */
const piece = fc.constantFrom(
  ..."Sgt.|Smith|said|the|U.S.|p.m.|No.|4|1,200|TimesIrving|comMILWAUKEE|guiltyA|Ltd.|X.|…|...|!|?|.|,|“|”|‘|’|'|\"|(|)|-|—|£|@|#".split(
    "|",
  ),
  " ",
  "  ",
  "\n",
  "\r\n",
  "\n\n",
  "\u00a0",
  "\u00ad",
  "\u200b",
  "\ufeff",
  "\u0301",
  "\ufffd",
  "Ã±",
  "😀",
  "\ud800",
  "\udc00",
  "\u0000",
);
const newsLike = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));
const anyText = fc.oneof(newsLike, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));

describe("any text", () => {
  it("has tokens in order that cover all but white space and invisible characters", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens } = createDocument(text);
        let end = 0;
        for (let i = 0; i < tokens.length; i++) {
          expect(tokens.start[i]).toBeGreaterThanOrEqual(end);
          expect(tokens.end[i]).toBeGreaterThan(tokens.start[i]);
          expect(text.slice(tokens.start[i], tokens.end[i])).toBe(tokens.text[i]);
          expect(text.slice(end, tokens.start[i])).toMatch(/^[\s\p{Cc}\p{Cf}\p{Variation_Selector}]*$/u);
          end = tokens.end[i];
        }
        expect(text.slice(end)).toMatch(/^[\s\p{Cc}\p{Cf}\p{Variation_Selector}]*$/u);
      }),
      { numRuns: 2000 },
    );
  });

  it("has sentences and paragraphs that part its tokens without gap", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens, sentences, paragraphs } = createDocument(text);
        let next = 0;
        for (const s of sentences) {
          expect(s.firstToken).toBe(next);
          expect(s.endToken).toBeGreaterThan(next);
          expect([s.start, s.end]).toEqual([tokens.start[next], tokens.end[s.endToken - 1]]);
          const paragraph = paragraphs[s.paragraph];
          expect(s.firstToken).toBeGreaterThanOrEqual(paragraph.firstToken);
          expect(s.endToken).toBeLessThanOrEqual(paragraph.endToken);
          next = s.endToken;
        }
        expect(next).toBe(tokens.length);
        expect(paragraphs.at(-1)?.endToken ?? 0).toBe(tokens.length);
      }),
      { numRuns: 2000 },
    );
  });
});
