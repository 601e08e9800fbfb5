import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extract } from "../../../src/index.js";

interface Facts {
  title?: string | null;
  /** In years. */
  age?: number | null;
  /** By their names. */
  organisation?: string | null;
  residence?: string | null;
  nationality?: string | null;
  aliases?: string[];
}

/** A whole story, all the people whom it names in order, and facts about them. */
interface Story {
  about: string;
  region: string;
  text: string;
  people: Record<string, Facts>;
}
const stories: Story[] = JSON.parse(readFileSync(new URL("../../specs/story-facts.json", import.meta.url), "utf8"));

describe("stories, and what they tell of people", () => {
  it("tells names and facts right", () => {
    const wrong: string[] = [];
    const count = (ok: boolean, what: string) => {
      if (!ok) wrong.push(what);
    };
    for (const { about, region, text, people: expected } of stories) {
      const { people, organisations, locations } = extract(text, { region });
      const names = new Map([...organisations, ...locations].map(({ id, name }) => [id, name]));
      const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
      for (const person of people) count(person.name in expected, `${about}: ${person.name} is nobody`);
      for (const [name, facts] of Object.entries(expected)) {
        const person = people.find((found) => found.name === name);
        count(person !== undefined, `${about}: ${name} is missing`);
        if (!person) continue;
        const told: Required<Facts> = {
          title: person.title,
          age: person.age?.min ?? null,
          organisation: nameOf(person.organisationId),
          residence: nameOf(person.residence),
          nationality: person.nationality,
          aliases: person.aliases,
        };
        for (const fact of Object.keys(facts) as (keyof Facts)[])
          count(
            JSON.stringify(told[fact]) === JSON.stringify(facts[fact]),
            `${about}: ${name}, ${fact}: ${told[fact]}, not ${facts[fact]}`,
          );
      }
    }
    expect(wrong).toEqual([]);
  });
});
