import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extract, type Person } from "../../../src/index.js";

interface Row {
  about?: string;
  text: string;
  people: (Partial<Omit<Person, "mentions" | "status">> & { name: string; mentions?: number; status?: string[] })[];
}
const rows: Row[] = JSON.parse(readFileSync(new URL("../../specs/people.json", import.meta.url), "utf8"));

describe("people", () => {
  it.each(rows.map((row) => [row.about ?? row.text.slice(0, 60), row] as const))("%s", (_, row) => {
    const { people } = extract(row.text, {});
    expect(people.map((person) => person.name)).toEqual(row.people.map((person) => person.name));
    for (const [i, { mentions, status, ...expected }] of row.people.entries()) {
      expect(people[i]).toMatchObject(expected);
      if (mentions !== undefined) expect(people[i].mentions).toHaveLength(mentions);
      if (status) expect(people[i].status.map((s) => (s.hedged ? `${s.value}?` : s.value))).toEqual(status);
    }
  });

  it("shows where each fact stands, and says why on demand", () => {
    const text = "Chief Superintendent Maria Lopez of Kent Police said Ian Dale, 40, was charged with arson.";
    const { people } = extract(text, { explain: true });
    const [officer, suspect] = people;
    expect(officer.evidence.title?.[0].text).toBe("Chief Superintendent");
    expect(suspect.evidence.role?.[0].text).toContain("charged");
    expect(suspect.explanation?.[0]).toBe("role suspect: was charged");
    for (const { evidence } of people)
      for (const mentions of Object.values(evidence))
        for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  });
});
