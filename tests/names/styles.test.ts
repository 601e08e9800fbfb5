import { describe, expect, it } from "vitest";
import { createDocument } from "../../src/document/index.js";
import { tagNames } from "../../src/names/index.js";
import rows from "../specs/names.json" with { type: "json" };

const LISTS = ["people", "organisations", "locations"] as const;

describe("names in the styles of many newsrooms", () => {
  it.each(rows.map((row) => [row.text, row] as const))("%s", (text, row) => {
    const document = createDocument(text);
    const found: Record<(typeof LISTS)[number], string[]> = { people: [], organisations: [], locations: [] };
    for (const { kind, firstToken, endToken } of tagNames(document))
      found[LISTS[kind]].push(text.slice(document.tokens.start[firstToken], document.tokens.end[endToken - 1]));
    for (const list of LISTS) expect(found[list], list).toEqual(row[list] ?? []);
  });
});
