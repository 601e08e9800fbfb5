import { expect, it } from "vitest";
import { createDocument, endOfDateline } from "../../src/document/index.js";

const dateline = (text: string) => {
  const document = createDocument(text);
  const [{ firstToken, endToken }] = document.paragraphs;
  return document.tokens.text.slice(firstToken, endOfDateline(document, firstToken, endToken)).join(" ");
};

it("ends at the dash or the agency's bracket", () => {
  expect(dateline("LAGOS, Nigeria (AP) — A man was held.")).toBe("LAGOS , Nigeria ( AP");
  expect(dateline("CEDAR RAPIDS (KWWL) A man was held.")).toBe("CEDAR RAPIDS ( KWWL");
  expect(dateline("HULL - A man was held.")).toBe("HULL");
});

it("is nothing where a paragraph begins otherwise", () => {
  for (const text of ["A man was held - again.", "NASA said a man was held.", "ONE-OFF thefts — many of them.", "FBI"])
    expect(dateline(text)).toBe("");
});
