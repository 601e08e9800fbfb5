import { describe, expect, it } from "vitest";
import { createDocument } from "../../src/document/index.js";
import { createPronounResolver, type Referent } from "../../src/links/pronouns.js";

/** Whom the last pronoun of a text stands for, among people given as "name gender status". */
function antecedent(text: string, pronoun: string, people: string[], speaking = false): string | null {
  const document = createDocument(text);
  const names = people.map((person) => person.split("|"));
  const referents = names.map(([name, gender, status]): Referent => {
    const mentions = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      mentions.push({ text: name, start: at, end: at + name.length });
    return {
      mentions,
      gender: gender === "f" ? "female" : gender === "m" ? "male" : null,
      role: null,
      status: status === "killed" ? [{ value: "killed", hedged: false }] : [],
    };
  });
  const found = createPronounResolver(document, referents)(document.tokens.lower.lastIndexOf(pronoun), { speaking });
  return found ? names[found.person][0] : null;
}

describe("createPronounResolver", () => {
  it.each<[string, string, string, string[], string | null]>([
    ["gender", "Ann met Tom. She left.", "she", ["Ann|f", "Tom|m"], "Ann"],
    ["gender of the other", "Ann met Tom. Then he left.", "he", ["Ann|f", "Tom|m"], "Tom"],
    ["recency", "Ann came first. Eve came last. She left.", "she", ["Ann|f", "Eve|f"], "Eve"],
    ["a subject before a possessor", "Ann parked Eve's car. She left.", "she", ["Ann|f", "Eve|f"], "Ann"],
    ["who spoke speaks on", "Eve fell. It was late, Ann said. She left.", "she", ["Ann|f", "Eve|f"], "Ann"],
    ["known gender before unknown", "Ann came with Lee. She left.", "she", ["Ann|f", "Lee|?"], "Ann"],
    ["a joined name is another", "She and Ann left. Eve had seen her.", "her", ["Ann|f", "Eve|f"], "Eve"],
    ["nobody of that gender", "Tom came. She left.", "she", ["Tom|m"], null],
    ["no personal pronoun", "Tom came. They left.", "they", ["Tom|m"], null],
    ["too far back", `Tom came. ${"It rained on. ".repeat(20)}He left.`, "he", ["Tom|m"], null],
  ])("%s", (_, text, pronoun, people, expected) => {
    expect(antecedent(text, pronoun, people)).toBe(expected);
  });

  it("lets nobody speak who is dead", () => {
    const people = ["Ann|f", "Eve|f|killed"];
    expect(antecedent("Ann wept. Eve was stabbed. “No,” she said.", "she", people, true)).toBe("Ann");
    expect(antecedent("Ann wept. Eve was stabbed. “No,” she said.", "she", people)).toBe("Eve");
  });
});
