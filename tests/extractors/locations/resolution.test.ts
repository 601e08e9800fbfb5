import { describe, expect, it } from "vitest";
import rows from "../../specs/locations.json" with { type: "json" };
import { resolveMarked } from "./marked.js";

interface Row {
  text: string;
  region?: string;
  /** Name → country, subdivision, kind, degrees north and east; "-" for null. */
  expected: Record<string, string>;
}

const shown = (value: string | null) => value ?? "-";

describe("resolution", () => {
  it.each(rows as unknown as Row[])("$text", ({ text, region, expected }) => {
    const { records } = resolveMarked(text, region ? { region } : {});
    const found = Object.fromEntries(
      records.map(({ name, countryCode, subdivision, kind, latitude, longitude }) => {
        const wanted = expected[name]?.split(" ").slice(3).map(Number);
        const near =
          latitude !== null &&
          longitude !== null &&
          wanted?.length === 2 &&
          Math.abs(latitude - wanted[0]) < 0.3 &&
          Math.abs(longitude - wanted[1]) < 0.45;
        const point = latitude === null ? "" : near ? ` ${wanted.join(" ")}` : ` ${latitude} ${longitude}`;
        return [name, `${shown(countryCode)} ${shown(subdivision)} ${kind}${point}`];
      }),
    );
    expect(found).toEqual(expected);
  });
});
