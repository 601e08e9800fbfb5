import { describe, expect, it } from "vitest";
import { extract } from "../../../src/index.js";

const people = (text: string) => extract(text, {}).people;

describe("facts about people", () => {
  it("tells statuses, and where the text hedges them", () => {
    const [pike, stone] = people(
      "Robert Pike, 44, was arrested in Leeds and charged with robbery. Emily Stone is believed to have been killed.",
    );
    expect(pike.status).toEqual([
      { value: "arrested", hedged: false },
      { value: "charged", hedged: false },
    ]);
    expect(stone.status).toEqual([{ value: "killed", hedged: true }]);
  });

  it("joins an assumed name, nationality and residence with their places in the text", () => {
    const text =
      "Robert Pike, 44, also known as Bobby Vance, was arrested in Leeds. Polish national Adam Nowak, 31, of Elm Road, Hull, was remanded in custody.";
    const { people: found, locations } = extract(text, {});
    expect(found.map(({ name }) => name)).toEqual(["Robert Pike", "Adam Nowak"]);
    expect(found[0].aliases).toEqual(["Bobby Vance"]);
    expect(found[1]).toMatchObject({ nationality: "PL", age: { min: 31, max: 31, unit: "year" } });
    expect(locations.find(({ id }) => id === found[1].residence)?.name).toBe("Elm Road");
  });

  it("accuses nobody of what is figurative", () => {
    const roles = people(
      "Senator Ann Wells attacked Paul Crane over taxes in a debate about schools and roads, and Crane charged that she had no plan for the hospitals, the trains or the budget of the state.",
    ).map(({ role }) => role);
    expect(roles).not.toContain("suspect");
    expect(roles).not.toContain("convicted");
  });
});
