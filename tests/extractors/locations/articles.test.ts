import { describe, expect, it } from "vitest";
import { extract, toGeoJSON } from "../../../src/index.js";

/** Text, publisher's country, and name → country, subdivision, kind and number of mentions. */
const ROWS: [string, string, Record<string, string>][] = [
  [
    "Officers in County Durham raided a farm near Darlington on Monday.",
    "GB",
    { "County Durham": "GB GB-DUR county 1", Darlington: "GB GB-ENG city 1" },
  ],
  [
    "Gardaí stopped a car in Mallow, Co. Cork, on Sunday.",
    "IE",
    { Mallow: "IE IE-CO city 1", "Co. Cork": "IE IE-CO county 1" },
  ],
  [
    "A man from St. Louis and a woman from Saint Louis were charged, police in St Louis said.",
    "US",
    { "Saint Louis": "US US-MO city 3" },
  ],
  [
    "CEDAR RAPIDS (KWWL) - A man was shot at a house in Cedar Rapids on Friday.",
    "US",
    { "Cedar Rapids": "US US-IA city 2" },
  ],
  [
    "Lopez lived on Orchard Street, Alexandria, Va., police said.",
    "US",
    { "Orchard Street": "US US-VA street 1", Alexandria: "US US-VA city 1", "Va.": "US US-VA region 1" },
  ],
  [
    "The couple were stopped at Heathrow after a flight from Lagos.",
    "GB",
    { Heathrow: "GB GB-ENG site 1", Lagos: "NG NG-LA city 1" },
  ],
  ["Paris Hilton was not there when London Ambulance Service came.", "GB", {}],
  [
    "A flat in Kensington and Chelsea was searched by police.",
    "GB",
    { "Kensington and Chelsea": "GB GB-KEC district 1" },
  ],
  ["A man was stabbed in south London on Saturday night.", "GB", { London: "GB GB-ENG city 1" }],
  [
    "Police searched a home in Stoke-on-Trent and a shop in Newcastle-under-Lyme.",
    "GB",
    { "Stoke-on-Trent": "GB GB-ENG city 1", "Newcastle-under-Lyme": "GB GB-ENG city 1" },
  ],
  ["A Romanian man was held by Spanish police.", "GB", {}],
  [
    "Two men were shot in the 1900 block of Oak Street in Toledo, Ohio.",
    "US",
    { "Oak Street": "US US-OH street 1", Toledo: "US US-OH city 1", Ohio: "US US-OH region 1" },
  ],
  [
    "Three men from Edmonton, north London, were jailed for robbery.",
    "GB",
    { Edmonton: "GB GB-ENG district 1", London: "GB GB-ENG city 1" },
  ],
  [
    "Three men from Edmonton were jailed in Alberta for robbery.",
    "CA",
    { Edmonton: "CA CA-AB city 1", Alberta: "CA CA-AB region 1" },
  ],
  [
    "Three men from Edmonton were jailed in Cairns for robbery.",
    "AU",
    { Edmonton: "AU AU-QLD district 1", Cairns: "AU AU-QLD city 1" },
  ],
  [
    "A bus from São Paulo burned; Bogotá and Bogota mourned.",
    "",
    { "São Paulo": "BR BR-SP city 1", Bogotá: "CO CO-DC city 2" },
  ],
];

describe("places of an article", () => {
  it.each(ROWS)("are found and resolved in %j of %s", (text, region, expected) => {
    const { locations } = extract(text, region ? { region } : {});
    const found = locations.map(({ name, countryCode, subdivision, kind, mentions }) => [
      name,
      `${countryCode} ${subdivision} ${kind} ${mentions.length}`,
    ]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  it("carry the ids of the people and the counts that are tied to them onto the map", () => {
    const text = "Musa Bello, 34, of Leeds, was arrested. Two women were killed in Bradford on Friday.";
    const { features } = toGeoJSON(extract(text, { region: "GB" }));
    const tied = features.map(({ properties: { name, personIds, countIds } }) => [name, personIds, countIds]);
    expect(tied).toEqual([
      ["Leeds", ["person-1"], []],
      ["Bradford", [], ["count-1"]],
    ]);
  });
});
