import { describe, expect, it } from "vitest";
import { names } from "../../../src/extractors/names/index.js";
import { createPipeline } from "../../../src/pipeline/index.js";
import type { Options } from "../../../src/schemas/index.js";

const pipeline = createPipeline([names]);
const find = (text: string, options: Options = {}) => pipeline.extract(text, options).names;
const shown = (text: string, options: Options = {}) => find(text, options).map((n) => `${n.kind} ${n.text}`);

describe("names", () => {
  const text = "Officers searched the Quayside Lamp in Grimsby, where Dana Whitlock was last seen.";

  it("gives mentions that stand in the text, in order, apart", () => {
    const found = find(text);
    expect(found.length).toBeGreaterThan(0);
    let end = 0;
    for (const name of found) {
      expect(text.slice(name.start, name.end)).toBe(name.text);
      expect(name.start).toBeGreaterThanOrEqual(end);
      end = name.end;
    }
  });

  it("takes the desk's own names, with the entry that they come from", () => {
    const known = { organisations: [{ name: "The Lamp Trust", aliases: ["Quayside Lamp"], kind: "charity" as const }] };
    const own = find(text, { known }).find((n) => n.text === "Quayside Lamp");
    expect(own).toMatchObject({ kind: "organisation", confidence: 1, known: known.organisations[0] });
  });

  it("lets a known name win over a longer one of ours, and finds it in lower case", () => {
    const known = { locations: [{ name: "whitlock", latitude: 1, longitude: 2, countryCode: "GB" }] };
    expect(shown(text, { known })).toContain("location Whitlock");
    expect(shown(text, { known })).not.toContain("person Dana Whitlock");
    expect(shown("they met at whitlock again", { known })).toEqual(["location whitlock"]);
  });

  it("takes short known names only as they are written", () => {
    const known = { organisations: [{ name: "US" }] };
    expect(shown("they told us nothing", { known })).toEqual([]);
  });

  it("matches whole words only", () => {
    const known = { people: [{ name: "Grim" }] };
    expect(shown(text, { known })).not.toContain("person Grim");
  });

  it("never reports what is ignored", () => {
    expect(shown(text)).toContain("person Dana Whitlock");
    expect(shown(text, { ignore: ["dana whitlock"] })).not.toContain("person Dana Whitlock");
  });

  it("keeps nothing from one call to the next", () => {
    const before = find(text);
    find(text, { known: { people: [{ name: "Officers" }] }, ignore: ["Grimsby"] });
    expect(find(text)).toEqual(before);
  });

  it("explains only when asked", () => {
    expect(find(text)[0]).not.toHaveProperty("explanation");
    const [probability, weight] = find(text, { explain: true })[0].explanation ?? [];
    expect(probability).toMatch(/^tagger: \w+ with probability [01]/u);
    expect(weight).toMatch(/ \+\d/u);
  });
});
