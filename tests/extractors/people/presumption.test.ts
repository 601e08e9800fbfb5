import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extract } from "../../../src/index.js";

/** What each person of a text may come out as, and nothing else. */
interface Row {
  about?: string;
  text: string;
  roles: Record<string, string | string[]>;
}
const rows: Row[] = JSON.parse(readFileSync(new URL("../../specs/presumption.json", import.meta.url), "utf8"));

describe("presumption of innocence", () => {
  it.each(rows.map((row) => [row.text, row] as const))("%s", (_, row) => {
    const { people } = extract(row.text, {});
    for (const [name, roles] of Object.entries(row.roles)) {
      const person = people.find((p) => p.name === name);
      expect(person, name).toBeDefined();
      expect([roles].flat(), name).toContain(person?.role);
    }
  });
});
