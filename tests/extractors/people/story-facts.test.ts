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
  it.each(stories.map((story) => [story.about, story] as const))("%s", (_, story) => {
    const { people, organisations, locations } = extract(story.text, { region: story.region });
    const names = new Map([...organisations, ...locations].map(({ id, name }) => [id, name]));
    const told = people.map((person) => {
      const facts: Required<Facts> = {
        title: person.title,
        age: person.age?.min ?? null,
        organisation: person.organisationId && (names.get(person.organisationId) ?? null),
        residence: person.residence && (names.get(person.residence) ?? null),
        nationality: person.nationality,
        aliases: person.aliases,
      };
      const expected = Object.keys(story.people[person.name] ?? {}) as (keyof Facts)[];
      return [person.name, Object.fromEntries(expected.map((fact) => [fact, facts[fact]]))];
    });
    expect(Object.fromEntries(told)).toEqual(story.people);
    expect(people.map(({ name }) => name)).toEqual(Object.keys(story.people));
  });
});
