import { describe, expect, it } from "vitest";
import { extract } from "../../../src/index.js";

const shown = (text: string) =>
  extract(text, {}).organisations.map(({ name, kind, acronym, mentions }) =>
    [kind, name, ...(acronym ? [acronym] : []), mentions.length].join(" | "),
  );

describe("organisations", () => {
  it("ties an acronym to its name", () => {
    expect(shown("The National Crime Agency (NCA) led the raids. Two men were held, the NCA said on Monday.")).toEqual([
      "police | National Crime Agency | NCA | 3",
    ]);
  });

  it("tells kinds by the words of a name", () => {
    expect(
      shown("He appeared at Leeds Crown Court. Kent Police and the Crown Prosecution Service declined to comment."),
    ).toEqual([
      "court | Leeds Crown Court | 1",
      "police | Kent Police | 1",
      "prosecution | Crown Prosecution Service | 1",
    ]);
  });

  it.each([
    ["Nothing changed, Ann Pell told the Marlow Planet on Monday.", "Marlow Planet", "media"],
    ["The Samajik Vikas candidate Ann Pell was held.", "Samajik Vikas", "political"],
  ])("tells kinds by what is said beside a name: %s", (text, name, kind) => {
    expect(extract(text).organisations.find((body) => body.name === name)?.kind).toBe(kind);
  });
});
