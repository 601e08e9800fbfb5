import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createDocument } from "../../src/document/index.js";
import { foldName, gazetteer, nameOf, PlaceClass, placeMatches } from "../../src/gazetteer/index.js";
import * as data from "../../src/gazetteer/places.data.js";

/** The names of places that are read off a text, longest match from the left. */
function read(text: string): string[] {
  const document = createDocument(text);
  const { length } = placeMatches(document);
  const found: string[] = [];
  for (let i = 0; i < length.length; i += Math.max(1, length[i]))
    if (length[i]) found.push(text.slice(document.tokens.start[i], document.tokens.end[i + length[i] - 1]));
  return found;
}

const places = (name: string) => {
  const document = createDocument(name);
  const found = nameOf(document, 0, document.tokens.length);
  return found < 0 ? [] : gazetteer().placesOf(found).map(gazetteer().place);
};

describe("placeMatches", () => {
  it.each([
    ["A van left Stoke-on-Trent for Saint Louis, then St. Louis.", ["Stoke-on-Trent", "Saint Louis", "St. Louis"]],
    ["CEDAR RAPIDS (KWWL) - A man died.", ["CEDAR RAPIDS"]],
    ["She lives in Co. Cork, he in County Durham.", ["Co. Cork", "County Durham"]],
    ["From São Paulo and Sao Paulo", ["São Paulo", "Sao Paulo"]],
    ["in King's Lynn and St John’s", ["King's Lynn", "St John’s"]],
    ["London's mayor", ["London"]],
    ["a crash near Fayetteville, Ark., and one in Wheeling, W.Va.", ["Fayetteville", "Ark.", "Wheeling", "W.Va."]],
    ["the U.S. told us of the US", ["U.S.", "US"]],
    ["Kensington and Chelsea", ["Kensington and Chelsea"]],
    ["Qld and NSW but not nsw", ["Qld", "NSW"]],
    ["Côte d'Ivoire, Cote d’Ivoire", ["Côte d'Ivoire", "Cote d’Ivoire"]],
    ["Trinidad & Tobago", ["Trinidad & Tobago"]],
    ["reading a nice march of the mobile bath", []],
    ["An Iraqi, a Briton and two Italians", []],
    ["", []],
  ])("reads %j", (text, names) => {
    expect(read(text)).toEqual(names);
  });

  it("tells names that are words, abbreviations, small and large", () => {
    const bits = (text: string) => placeMatches(createDocument(text)).classes[0];
    expect(bits("Reading") & PlaceClass.WORD).toBeTruthy();
    expect(bits("Leicester") & PlaceClass.WORD).toBeFalsy();
    expect(bits("Leicester") & PlaceClass.CITY_LARGE).toBeTruthy();
    expect(bits("Georgia")).toBe(PlaceClass.COUNTRY | PlaceClass.REGION);
    expect(bits("Ore., a man") & PlaceClass.ABBREVIATION).toBeTruthy();
    expect(bits("Bombay") & PlaceClass.CITY_LARGE).toBeTruthy();
  });

  it("takes time linear in a text of nothing but names", () => {
    const { length } = placeMatches(createDocument("San ".repeat(20_000)));
    expect(length.length).toBe(20_000);
  });
});

describe("the compiled places", () => {
  it.each([
    ["Kensington and Chelsea", { countryCode: "GB", subdivision: "GB-KEC", kind: "district" }],
    ["Scotland", { countryCode: "GB", subdivision: "GB-SCT", kind: "region", geonamesId: 2638360 }],
    ["Qld", { countryCode: "AU", subdivision: "AU-QLD", kind: "region" }],
    ["Co. Cork", { countryCode: "IE", subdivision: "IE-CO", kind: "county" }],
    ["County Durham", { countryCode: "GB", subdivision: "GB-DUR", kind: "county" }],
    ["Kent", { countryCode: "GB", subdivision: "GB-KEN", kind: "county" }],
    ["Cook County", { countryCode: "US", subdivision: "US-IL", kind: "county" }],
    ["W.Va.", { countryCode: "US", subdivision: "US-WV", kind: "region" }],
    ["Odisha", { countryCode: "IN", kind: "region" }],
    ["Burma", { countryCode: "MM", kind: "country" }],
    ["Britain", { countryCode: "GB", kind: "country", geonamesId: 2635167 }],
    ["the Gulf", { countryCode: "", kind: "region" }],
    ["Europe", { countryCode: "", kind: "region", geonamesId: 6255148 }],
    ["Heathrow", { countryCode: "GB", kind: "site" }],
    ["Leeds", { countryCode: "GB", subdivision: "GB-ENG", kind: "city", geonamesId: 2644688 }],
    ["Saigon", { countryCode: "VN", kind: "city", geonamesId: 1566083 }],
  ])("know %s", (name, expected) => {
    expect(places(name)).toContainEqual(expect.objectContaining(expected));
  });

  it("keep coordinates to a thousandth of a degree", () => {
    const [leeds] = places("Leeds");
    expect(leeds.latitude).toBeCloseTo(53.796, 2);
    expect(leeds.longitude).toBeCloseTo(-1.548, 2);
    expect(leeds.population).toBeGreaterThan(400_000);
  });

  it.each([
    ["Russia", 62, 97],
    ["Australia", -25.5, 134],
    ["Fiji", -17.8, 178],
    ["Jiangsu", 33, 119.5],
    ["Heilongjiang", 47, 128],
    ["Bonaire", 12.2, -68.3],
    ["Europe", 48.7, 9.1],
  ])("put %s in its middle", (name, latitude, longitude) => {
    const near = places(name).filter(
      (place) => Math.abs(place.latitude - latitude) < 3 && Math.abs(place.longitude - longitude) < 6,
    );
    expect(near).not.toEqual([]);
  });

  it("lie on the earth, and none at its zero", () => {
    const index = gazetteer();
    const astray: unknown[] = [];
    for (let id = 0; id < index.places; id++) {
      const { latitude, longitude } = index.place(id);
      if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180 || (latitude === 0 && longitude === 0)) astray.push(id);
    }
    expect(astray).toEqual([]);
  });

  it.each([
    ["Antwerp", "BE"],
    ["Geneva", "CH"],
    ["Calcutta", "IN"],
    ["Cologne", "DE"],
  ])("count %s as a name as good as its own", (name, country) => {
    const document = createDocument(name);
    const found = nameOf(document, 0, document.tokens.length);
    const index = gazetteer();
    const good = index.placesOf(found).slice(0, index.ownPlaces(found)).map(index.place);
    expect(good.map(({ countryCode }) => countryCode)).toContain(country);
  });

  it("have every column whole, every name folded and found again", () => {
    const index = gazetteer();
    const names = data.NAMES.split("\n");
    expect(names.length).toBe(index.names);
    expect([data.AREA.length / 2, data.LATITUDE.length / 3, data.LONGITUDE.length / 3, data.PEOPLE.length]).toEqual(
      Array(4).fill(index.places),
    );
    expect(data.GEONAMES_ID.length / 4).toBe(index.places);
    for (let i = 0; i < names.length; i += 997) {
      expect(foldName(names[i])).toBe(names[i]);
      for (const id of index.placesOf(i)) expect(Math.abs(index.place(id).latitude)).toBeLessThanOrEqual(90);
    }
  });

  it("fit a third of what the package may weigh", () => {
    expect(gzipSync(Object.values(data).join("")).length).toBeLessThan(2.6e6);
  });
});
