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

  it.each<[string, string, string]>([
    // a bare surname is what the full name was
    [
      "Police charged Ayodele Brinkworth on Monday. Brinkworth, 41, denies it.",
      "person Brinkworth",
      "location Brinkworth",
    ],
    // a rank or an honorific is no part of a name
    ["Detective Senior Sergeant Wexcombe spoke outside the court.", "person Wexcombe", "person Sergeant Wexcombe"],
    [
      "The money was sent to Madam Teo Siew Hong, a retired auditor.",
      "person Teo Siew Hong",
      "person Madam Teo Siew Hong",
    ],
    // a force named by its place
    ["He was stopped by Wexmoor police near the bridge.", "organisation Wexmoor police", "location Wexmoor"],
    // a town run together with its state
    ["She lives in Ashgrove, Ohio, with two sisters.", "location Ohio", "location Ashgrove, Ohio"],
  ])("%s", (text, wanted, unwanted) => {
    expect(tagged(text)).toContain(wanted);
    expect(tagged(text)).not.toContain(unwanted);
  });

  it("says the same with an explanation as without", () => {
    const document = createDocument("Judge Anne Carter jailed Tom Reilly in Dublin.");
    const explained = tagNames(document, true);
    expect(explained.map(({ weights: _, ...name }) => name)).toEqual(tagNames(document));
    expect(explained.every(({ weights }) => weights && weights.length > 0)).toBe(true);
  });

  it("stands any text", () => {
    for (const text of [
      "A-b-".repeat(2000),
      "JOHN SMITH ".repeat(2000),
      "The Of ".repeat(2000),
      "\ud800 Éa’ “X",
      "A".repeat(9000),
    ])
      for (const { firstToken, endToken } of tagNames(createDocument(text)))
        expect(endToken).toBeGreaterThan(firstToken);
  });

  it("gives probabilities", () => {
    for (const { confidence } of tagNames(createDocument("Judge Anne Carter jailed Tom Reilly in Dublin."))) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });
});
