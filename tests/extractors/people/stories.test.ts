import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extract } from "../../../src/index.js";

/** A whole story, the role of each person whom it names, and the gender of those of whom it is stated (null: it is not). */
interface Story {
  about: string;
  region: string;
  text: string;
  roles: Record<string, string>;
  genders?: Record<string, string | null>;
}
const stories: Story[] = JSON.parse(readFileSync(new URL("../../specs/stories.json", import.meta.url), "utf8"));

describe("stories", () => {
  it.each(stories.map((story) => [story.about, story] as const))("%s", (_, story) => {
    const { people } = extract(story.text, { region: story.region });
    const named = new Map(people.map((person) => [person.name, person]));
    const told = (field: "role" | "gender", expected: object) =>
      Object.fromEntries(Object.keys(expected).map((name) => [name, named.get(name)?.[field]]));
    expect(told("role", story.roles)).toEqual(story.roles);
    expect(told("gender", story.genders ?? {})).toEqual(story.genders ?? {});
  });
});
