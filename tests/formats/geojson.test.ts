import { check } from "@placemarkio/check-geojson";
import { describe, expect, test } from "vitest";
import { type Extraction, extract, type Location, toGeoJSON } from "../../src/index.js";

const location = (id: string, name: string, point: [number, number] | null): Location => ({
  id,
  name,
  mentions: [{ text: name, start: 0, end: name.length }],
  evidence: {},
  kind: "city",
  countryCode: "GB",
  subdivision: "GB-ENG",
  latitude: point?.[0] ?? null,
  longitude: point?.[1] ?? null,
  geonamesId: point && 2644688,
  confidence: 0.9,
  resolutionConfidence: point && 0.8,
});

describe("toGeoJSON", () => {
  test("gives a feature a resolved location, with the counts and people tied to it", () => {
    const result = {
      locations: [location("location-1", "Leeds", [53.797, -1.549]), location("location-2", "Elm Road", null)],
      counts: [
        { id: "count-1", locationIds: ["location-1"] },
        { id: "count-2", locationIds: ["location-2", "location-1"] },
      ],
      people: [
        { id: "person-1", residence: "location-1" },
        { id: "person-2", residence: null },
      ],
    } as unknown as Extraction;
    const { features } = toGeoJSON(result);
    expect(features).toEqual([
      {
        type: "Feature",
        id: "location-1",
        geometry: { type: "Point", coordinates: [-1.549, 53.797] },
        properties: {
          name: "Leeds",
          kind: "city",
          countryCode: "GB",
          subdivision: "GB-ENG",
          geonamesId: 2644688,
          confidence: 0.9,
          resolutionConfidence: 0.8,
          mentions: [{ text: "Leeds", start: 0, end: 5 }],
          countIds: ["count-1", "count-2"],
          personIds: ["person-1"],
        },
      },
    ]);
  });

  test("needs no other list than locations", () => {
    expect(toGeoJSON({ locations: [location("location-1", "Leeds", [0, 0])] }).features).toHaveLength(1);
  });

  test.each(["", "Nothing happened.", "Two men from Leeds were held in Lagos, Nigeria, after a raid on Orchard Road."])(
    "is valid by RFC 7946 for %j",
    (text) => {
      const collection = toGeoJSON(extract(text, { region: "GB" }));
      expect(check(JSON.stringify(collection))).toEqual(collection);
    },
  );

  test("puts what the extraction resolved on the map", () => {
    const { features } = toGeoJSON(extract("A man was shot dead in Lagos, Nigeria, on Monday.", { region: "GB" }));
    const [lagos] = features.filter(({ properties }) => properties.name === "Lagos");
    expect(lagos.geometry.coordinates[0]).toBeCloseTo(3.39, 1);
    expect(lagos.geometry.coordinates[1]).toBeCloseTo(6.45, 1);
  });
});
