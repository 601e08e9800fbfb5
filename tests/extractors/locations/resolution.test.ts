import { describe, expect, it } from "vitest";
import rows from "../../specs/locations.json" with { type: "json" };
import { resolveMarked } from "./marked.js";

interface Row {
  text: string;
  region?: string;
  /** Name ("Portland 2" the second of it) → country, subdivision, kind, degrees north and east; "-" for null. */
  expected: Record<string, string>;
}

const shown = (value: string | null) => value ?? "-";

describe("resolution", () => {
  it.each(rows as unknown as Row[])("$text", ({ text, region, expected }) => {
    const { records } = resolveMarked(text, region ? { region } : {});
    const seen = new Map<string, number>();
    const found = Object.fromEntries(
      records.map(({ name, countryCode, subdivision, kind, latitude, longitude }) => {
        const times = (seen.get(name) ?? 0) + 1;
        seen.set(name, times);
        const key = times > 1 ? `${name} ${times}` : name;
        const wanted = expected[key]?.split(" ").slice(3).map(Number);
        const near =
          latitude !== null &&
          longitude !== null &&
          wanted?.length === 2 &&
          Math.abs(latitude - wanted[0]) < 0.3 &&
          Math.abs(longitude - wanted[1]) < 0.45;
        const point = latitude === null ? "" : near ? ` ${wanted.join(" ")}` : ` ${latitude} ${longitude}`;
        return [key, `${shown(countryCode)} ${shown(subdivision)} ${kind}${point}`];
      }),
    );
    expect(found).toEqual(expected);
  });
});

describe("records", () => {
  const [found] = [resolveMarked("The [Qld] town of [Longreach] lies in [Queensland].", { region: "AU" }).records];

  it("name a place once, by its fullest form, with all its mentions", () => {
    expect(found.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ["Queensland", 2],
      ["Longreach", 1],
    ]);
  });

  it("say how sure they are, and nothing of a place that is in no gazetteer", () => {
    expect(found[0].resolutionConfidence).toBeGreaterThan(0.9);
    const [inn] = resolveMarked("He drank at the [Quenbury Arms] on Friday.").records;
    expect(inn).toMatchObject({
      kind: "site",
      countryCode: null,
      latitude: null,
      geonamesId: null,
      resolutionConfidence: null,
    });
  });

  it("put the desk's own places where the desk puts them", () => {
    const known = { locations: [{ name: "Springfield", latitude: 1.5, longitude: 2.5, countryCode: "GH" }] };
    const [springfield] = resolveMarked("A van left [Springfield] in [Illinois].", { region: "US", known }).records;
    expect(springfield).toMatchObject({ latitude: 1.5, longitude: 2.5, countryCode: "GH", resolutionConfidence: 1 });
  });

  it("explain themselves when asked", () => {
    const { records } = resolveMarked("A man from [Leeds] was held.", { explain: true });
    expect(records[0].explanation?.[0]).toMatch(/^gazetteer: city in GB-ENG/u);
  });

  it("are found in a text of many names in time linear in it", () => {
    const { records } = resolveMarked("[Lyon], [Paris] ".repeat(3000));
    expect(records.reduce((sum, { mentions }) => sum + mentions.length, 0)).toBe(6000);
  });
});
