import { describe, expect, it } from "vitest";
import { ages, createPipeline, defineExtractor, type Mention, type Person } from "../../src/index.js";

/** A stand-in for people: every stretch in braces is one, by its words. */
function owners(marked: string, gender: Person["gender"] = null): (string | null)[] {
  const text = marked.replaceAll(/[{}]/gu, "");
  const byName = new Map<string, Mention[]>();
  for (const { index, 1: name } of marked.matchAll(/\{([^}]*)\}/gu)) {
    const start = index - [...marked.slice(0, index)].filter((c) => c === "{" || c === "}").length;
    byName.set(name, [...(byName.get(name) ?? []), { text: name, start, end: start + name.length }]);
  }
  const people = defineExtractor<"people", Person>({
    list: "people",
    singular: "person",
    find: () =>
      [...byName].map(([name, mentions]) => ({
        name,
        mentions,
        evidence: {},
        aliases: [],
        title: null,
        role: null,
        status: [],
        organisationId: null,
        age: null,
        gender,
        nationality: null,
        residence: null,
        confidence: 1,
      })),
  });
  const result = createPipeline([people, ages]).extract(text);
  const names = new Map(result.people.map((p) => [p.id, p.name]));
  return result.ages.map((age) => (age.personId ? names.get(age.personId)! : null));
}

describe("the owner of an age", () => {
  for (const [text, expected] of [
    ["{Jane Holt}, 34, of Leeds, was jailed.", ["Jane Holt"]],
    ["{Jane Holt} (34), of Leeds, was jailed.", ["Jane Holt"]],
    ["{Jane Holt}, aged 34, was jailed.", ["Jane Holt"]],
    ["{Jane Holt}, a 34-year-old nurse, was jailed.", ["Jane Holt"]],
    ["{Jane Holt}, who is in her 40s, was jailed.", ["Jane Holt"]],
    ["{Jane Holt}, a woman in her 40s, was jailed.", ["Jane Holt"]],
    ["Officers held 34-year-old {Jane Holt} in Leeds.", ["Jane Holt"]],
    ["Officers held 34-year-old former mechanic {Jane Holt} in Leeds.", ["Jane Holt"]],
    ["She lost her 18-year-old son, {Tom Holt}, in May.", ["Tom Holt"]],
    ["{Ann Holt}, 73, and his wife, {Dora}, 62, were found.", ["Ann Holt", "Dora"]],
    ["{Jane Holt} turned 21 in May.", ["Jane Holt"]],
    ["A 34-year-old man was held by {Jane Holt}.", [null]],
    ["{Jane Holt}'s 12-year-old brother was hurt.", [null]],
    ["Two 18-year-old friends of {Tom Holt} were held.", [null]],
    ["{Tom Holt} was robbed by a man in his 40s.", [null]],
    ["{Tom Holt}, a cassava farmer in his mid-60s, wept.", ["Tom Holt"]],
    ["{Tom Holt}, a friend of the boy, 12, wept.", [null]],
    ["{Ann Holt} (née Rennie), 52, wept.", ["Ann Holt"]],
    ["A 41-year-old delivery rider, {Tom Holt}, was robbed.", ["Tom Holt"]],
    ["Officers shot a 41-year-old delivery rider, {Tom Holt} said.", [null]],
    ["{Ann} and {Tom Holt}, aged 9 and 12, were found.", ["Ann", "Tom Holt"]],
    ["{Tom Holt} and his wife, {Ann}, who are 34 and 36 respectively, fled.", ["Tom Holt", "Ann"]],
    ["{Tom Holt} and {Ann Lee}, aged 4, 5 and 6, were found.", [null, null, null]],
    ["{Tom Holt}, 34, fled. The 34-year-old was held in Leeds.", ["Tom Holt", "Tom Holt"]],
    ["{Tom Holt}, 34, and {Ann Lee}, 34, fled. The 34-year-old was held.", ["Tom Holt", "Ann Lee", null]],
  ] as const)
    it(text, () => expect(owners(text)).toEqual(expected));

  it.each([
    ["A 34-year-old driver died at the scene. She was named locally as {Ann Holt}.", ["Ann Holt"]],
    ["Officers arrested a 34-year-old man. The victim was named as {Ann Holt}.", [null]],
    ["Officers rescued a six-year-old boy. The boy, {Tom Holt}, is well.", ["Tom Holt"]],
    ["Officers rescued a six-year-old boy. The girl, {Ann Holt}, is well.", [null]],
    ["A 34-year-old driver died at the scene. He was named as {Tom Holt}, 35.", [null, "Tom Holt"]],
  ] as const)("is the person identified next: %s", (text, expected) => expect(owners(text)).toEqual(expected));

  it("is the person of the pronoun", () => {
    expect(owners("{Tom Holt} was shot. He turned 21 shortly before.", "male")).toEqual(["Tom Holt"]);
  });
});
