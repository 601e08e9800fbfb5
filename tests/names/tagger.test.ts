import { describe, expect, it } from "vitest";
import { createDocument } from "../../src/document/index.js";
import { tagNames } from "../../src/names/index.js";

const KINDS = ["person", "organisation", "location"];

function tagged(text: string): string[] {
  const document = createDocument(text);
  return tagNames(document).map(
    ({ kind, firstToken, endToken }) =>
      `${KINDS[kind]} ${text.slice(document.tokens.start[firstToken], document.tokens.end[endToken - 1])}`,
  );
}

describe("tagNames", () => {
  it.each<[string, string[]]>([
    [
      "Detective Sergeant Oluwaseun Adeyemi said two men were arrested in Bradford on Friday.",
      ["person Oluwaseun Adeyemi", "location Bradford"],
    ],
    [
      "Leeds Crown Court heard that Marek Nowak, 34, had denied murder.",
      ["organisation Leeds Crown Court", "person Marek Nowak"],
    ],
    [
      "The shop in Camden Road was robbed, the Metropolitan Police said.",
      ["location Camden Road", "organisation Metropolitan Police"],
    ],
    ["the driver fled on foot and nobody was hurt.", []],
    ["", []],
  ])("%s", (text, expected) => expect(tagged(text)).toEqual(expected));

  it("gives probabilities", () => {
    for (const { confidence } of tagNames(createDocument("Judge Anne Carter jailed Tom Reilly in Dublin."))) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });
});
