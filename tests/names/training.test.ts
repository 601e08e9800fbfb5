import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import heldOut from "../../tools/train-names/held-out.json" with { type: "json" };
import seen from "../../tools/train-names/seen.json" with { type: "json" };

describe("what the tagger was trained on", () => {
  const ids = new Set<string>(seen);

  it("is listed", () => expect(ids.size).toBeGreaterThan(500));

  it("holds no article that accuracy is measured on", () => {
    expect(heldOut.length).toBeGreaterThan(50);
    expect(heldOut.filter((id) => ids.has(id))).toEqual([]);
  });

  it("holds no fixture", () => {
    let fixtures: string[] = [];
    try {
      fixtures = readdirSync(new URL("../../fixtures/", import.meta.url));
    } catch {
      return; // none yet
    }
    expect(fixtures.map((name) => name.replace(/\..*$/u, "")).filter((id) => ids.has(id))).toEqual([]);
  });
});
