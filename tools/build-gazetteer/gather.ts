import { type ISO31662Entry, iso31661, iso31662 } from "iso-3166";
import type { KINDS } from "../../src/gazetteer/classes.js";
import { foldName } from "../../src/gazetteer/fold.js";
import { areas, type City, cities, counties, countryReferences, countryShapes, regionsOf } from "./sources.js";
import { BRITISH_COUNTIES, IRISH_COUNTIES, LONDON_BOROUGHS } from "./tables/britain.js";
import { CITY_NAMES } from "./tables/cities.js";
import { COUNTRY_NAMES, MORE_COUNTRIES } from "./tables/countries.js";
import { DISTRICTS } from "./tables/districts.js";
import { NATURE } from "./tables/nature.js";
import { WORLD_REGIONS } from "./tables/regions.js";
import { SITES } from "./tables/sites.js";
import { SUBDIVISION_MIDDLES, SUBDIVISION_NAMES } from "./tables/subdivisions.js";
import { centroids, normalised } from "./topology.js";

export interface Place {
  /** Its own name first; then what else it is called. A leading "!" marks an abbreviation, "=" a name as good as its own. */
  names: string[];
  kind: (typeof KINDS)[number];
  /** 2 a national capital, 1 the seat of a state or county. */
  seat: 0 | 1 | 2;
  country: string;
  /** ISO 3166-2 code of the first-level subdivision in which it lies, of itself if it is one; "" if none. */
  subdivision: string;
  latitude: number;
  longitude: number;
  population: number;
  geonamesId: number;
}

const rows = (table: string) => table.trim().split("\n").filter(Boolean);
const list = (names: string) => names.split(",").map((name) => name.trim());

/** "US-OH: !OH, !Ohio" as code → names. */
function namesByCode(table: string): Map<string, string[]> {
  return new Map(
    rows(table).map((row) => [row.slice(0, row.indexOf(":")), list(row.slice(row.indexOf(":") + 1))] as const),
  );
}

/** Counties and the like of these countries are too many, or named as their towns are. */
const NO_COUNTIES = new Set(["BR", "MX", "JP", "LR", "IE", "DE"]);

export function gather(): Place[] {
  const subdivisions = mapSubdivisions();
  const all = cities().filter(isWanted);
  return [
    ...countryPlaces(all),
    ...subdivisionPlaces(all, subdivisions),
    ...countyPlaces(all, subdivisions),
    ...all.filter((city) => !isBorough(city)).map((city) => cityPlace(city, subdivisions)),
    ...districtPlaces(all),
    ...ownPlaces(new Map(all.filter(isBorough).map((city) => [foldName(city.name), city.id]))),
  ];
}

const boroughs = new Set(rows(LONDON_BOROUGHS).flatMap((row) => list(row.slice(0, row.indexOf(";"))).map(foldName)));
/** GeoNames has the boroughs of London as districts without their code. */
const isBorough = (city: City) => city.admin2 === "GLA" && boroughs.has(foldName(city.name));

function isWanted(city: City): boolean {
  if (["PPLH", "PPLW", "PPLQ", "PPLCH"].includes(city.feature)) return false;
  if (["PPLC", "PPLA", "PPLA2"].includes(city.feature)) return true;
  return ENGLISH_SPEAKING.has(city.country)
    ? city.population > 0 || city.feature === "PPLA3"
    : city.population >= (city.feature === "PPLX" ? 10_000 : 1_000);
}

/** GeoNames' first-level area ("US.OH") → its ISO 3166-2 entry and GeoNames id. */
function mapSubdivisions(): Map<string, { name: string; iso: string; geonamesId: number }> {
  const known = new Map(iso31662.map((entry) => [entry.code, entry]));
  const byName = new Map<string, ISO31662Entry>();
  for (const entry of iso31662) byName.set(`${entry.code.slice(0, 2)} ${bareArea(entry.name)}`, entry);
  const mapped = new Map<string, { name: string; iso: string; geonamesId: number }>();
  for (const [code, name] of areas(1)) {
    const [country, admin] = code.split(".");
    const region = regionsOf(country).find((row) => row.admin === admin);
    const named = byName.get(`${country} ${bareArea(name)}`);
    const coded = region && known.get(`${country}-${region.iso}`);
    mapped.set(code, { name, iso: (named ?? coded)?.code ?? "", geonamesId: region?.reference.geonames ?? 0 });
  }
  return mapped;
}

const affixes =
  /\b(?:province of|provincia de[l]?|provincia di|departement d[eu](?: la)?|region of|governorate|oblast|province|region|department|prefecture|state|county council|county borough|zila|district municipality|metropolitan municipality|regional corporation|district|raion|rayon|ilcesi|regency|kabupaten|municipality|agency|diqu|shi|zizhizhou|royal borough of|city and borough of|metropolitan borough of|borough of|city and co of|city of|parish of|parish|district of|co of|the|sheng|qu)\b/gu;

/** A name of an area without the word for what it is. */
const bareArea = (name: string) =>
  foldName(name.replace(/^(.*), (.*)$/u, "$2 $1").replace(/ [[(].*$/u, ""))
    .replace(affixes, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/ co$/u, "");

function totals(all: City[], key: (city: City) => string): Map<string, City[]> {
  const groups = new Map<string, City[]>();
  for (const city of all) {
    const group = groups.get(key(city));
    if (group) group.push(city);
    else groups.set(key(city), [city]);
  }
  return groups;
}

const people = (group: City[] | undefined) => (group ?? []).reduce((sum, city) => sum + city.population, 0);

/**
 * Half-way between the outermost towns: near enough the middle of an area of any shape and settlement. One in twenty-five
 * at each end does not count: some towns are filed under the wrong province.
 */
function middle(group: City[]): { latitude: number; longitude: number } {
  const half = (values: number[]) => {
    values.sort((a, b) => a - b);
    const beyond = values.length < 10 ? 0 : Math.ceil(values.length / 25);
    return (values[beyond] + values[values.length - 1 - beyond]) / 2;
  };
  const east = group.some((c) => c.longitude > 90) && group.some((c) => c.longitude < -90) ? 360 : 0;
  return {
    latitude: half(group.map((c) => c.latitude)),
    longitude: normalised(half(group.map((c) => (c.longitude < 0 ? c.longitude + east : c.longitude)))),
  };
}

/** The town in the middle by latitude and by longitude: a town filed under the wrong county does not move it. */
function median(group: City[]): { latitude: number; longitude: number } {
  const middleOf = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1];
  return { latitude: middleOf(group.map((c) => c.latitude)), longitude: middleOf(group.map((c) => c.longitude)) };
}

function countryPlaces(all: City[]): Place[] {
  const shapes = centroids(countryShapes(), "countries");
  const references = countryReferences();
  const pressNames = namesByCode(COUNTRY_NAMES);
  const groups = totals(all, (city) => city.country);
  const plain = (name: string | undefined) => (name && !/[,(]/u.test(name) ? [name] : []);
  const places = iso31661.map((entry): Place => {
    const code = entry.alpha2;
    const shape = shapes.get(entry.numeric)?.point;
    const group = groups.get(code);
    const point = shape ? { latitude: shape[1], longitude: shape[0] } : group ? median(group) : undefined;
    return {
      names: [...(pressNames.get(code) ?? []), ...plain(references[code]?.name), ...plain(entry.name)],
      kind: "country",
      seat: 0,
      country: code,
      subdivision: "",
      latitude: point?.latitude ?? 0,
      longitude: point?.longitude ?? 0,
      population: people(group),
      geonamesId: references[code]?.reference.geonames ?? 0,
    };
  });
  for (const row of rows(MORE_COUNTRIES)) {
    const [country, name, latitude, longitude, id] = row.split(" ");
    places.push({
      names: [name],
      kind: "country",
      seat: 0,
      country,
      subdivision: "",
      latitude: Number(latitude),
      longitude: Number(longitude),
      population: people(groups.get(country)),
      geonamesId: Number(id),
    });
  }
  return places.filter((place) => place.names.length > 0 && (place.latitude !== 0 || place.longitude !== 0));
}

type Subdivisions = ReturnType<typeof mapSubdivisions>;

function subdivisionPlaces(all: City[], subdivisions: Subdivisions): Place[] {
  const groups = totals(all, (city) => `${city.country}.${city.admin1}`);
  const pressNames = namesByCode(SUBDIVISION_NAMES);
  const middles = subdivisionMiddles();
  const places: Place[] = [];
  for (const [code, { name, iso, geonamesId }] of subdivisions) {
    const group = groups.get(code);
    if (!group) continue;
    const bare = bareArea(name);
    places.push({
      names: [name, ...(bare && bare !== foldName(name) ? [bare] : []), ...(pressNames.get(iso) ?? [])],
      kind: "region",
      seat: 0,
      country: code.slice(0, 2),
      subdivision: iso,
      ...(middles.get(iso) ?? middle(group)),
      population: people(group),
      geonamesId,
    });
  }
  return places;
}

/** ISO 3166-2 code → middle, where the towns do not tell it. */
function subdivisionMiddles(): Map<string, { latitude: number; longitude: number }> {
  const middles = new Map<string, { latitude: number; longitude: number }>();
  const abbreviations = new Map([...areas(1)].filter(([c]) => c.startsWith("US.")).map(([c, n]) => [n, c.slice(3)]));
  for (const { name, point } of centroids(counties(), "states").values())
    middles.set(`US-${abbreviations.get(name)}`, { longitude: point[0], latitude: point[1] });
  for (const row of rows(SUBDIVISION_MIDDLES)) {
    const [code, latitude, longitude] = row.split(" ");
    middles.set(code, { latitude: Number(latitude), longitude: Number(longitude) });
  }
  return middles;
}

function countyPlaces(all: City[], subdivisions: Subdivisions): Place[] {
  const shapes = centroids(counties(), "counties");
  const fips = stateFips();
  const groups = totals(all, (city) => `${city.country}.${city.admin1}.${city.admin2}`);
  const isoByName = new Map(iso31662.map((e) => [`${e.code.slice(0, 2)} ${bareArea(e.name)}`, e.code]));
  const townNames = new Set(all.map((city) => `${city.country} ${foldName(city.name)}`));
  const places: Place[] = [];
  for (const [code, name] of areas(2)) {
    const [country, admin1, admin2] = code.split(".");
    const group = groups.get(code);
    if (!group || NO_COUNTIES.has(country) || /\d/u.test(name)) continue;
    const american = country === "US";
    const bare = american ? foldName(name) : bareArea(name);
    // "Barnsley" is the town that its district is named for
    if (!bare || (american && /^city of /u.test(bare))) continue;
    const parent = subdivisions.get(`${country}.${admin1}`)?.iso ?? "";
    const shape = american ? shapes.get(`${fips.get(admin1)}${admin2}`)?.point : undefined;
    const full = bare === foldName(name) ? [] : [name, ...turned(country, name)];
    // "Barnsley" is the town that its district is named for
    const town = !american && townNames.has(`${country} ${bare}`);
    if (town && full.length === 0) continue;
    places.push({
      names: town ? full : [bare, ...full],
      kind: "county",
      seat: 0,
      country,
      subdivision: country === "GB" ? (isoByName.get(`GB ${bare}`) ?? parent) : parent,
      ...(shape ? { latitude: shape[1], longitude: shape[0] } : median(group)),
      population: people(group),
      geonamesId: 0,
    });
  }
  return places;
}

/** "Province of Bulacan" is also "Bulacan Province"; but "York City" is a football club. */
function turned(country: string, name: string): string[] {
  const [, kind, bare] =
    /^(Province|Provincia|District|Region|Department|Prefecture|State|City) (?:of|de|di) (.*)$/u.exec(name) ?? [];
  return kind && country !== "GB" ? [`${bare} ${kind}`] : [];
}

/** Postal abbreviation of a US state → its number in the Census Bureau's codes. */
function stateFips(): Map<string, string> {
  const states = centroids(counties(), "states");
  const numbers = new Map([...states].map(([id, { name }]) => [name, id]));
  return new Map(
    [...areas(1)].filter(([c]) => c.startsWith("US.")).map(([c, n]) => [c.slice(3), numbers.get(n) ?? ""]),
  );
}

const irish = new Map(
  rows(IRISH_COUNTIES).flatMap((row) => {
    const [name, , code, other] = row.split(";").map((part) => part.trim());
    return [name, other].filter(Boolean).map((n) => [n, code] as const);
  }),
);
const secondLevel = areas(2);

function subdivisionOf(city: City, subdivisions: Subdivisions): string {
  if (city.country === "IE") {
    const name = secondLevel.get(`IE.${city.admin1}.${city.admin2}`) ?? "";
    for (const [county, code] of irish) if (name.includes(county)) return code;
    if (/Fingal|Laoghaire/u.test(name)) return "IE-D";
    if (name.includes("Cabh")) return "IE-CN";
    if (name.includes("Offaly")) return "IE-OY";
  }
  return subdivisions.get(`${city.country}.${city.admin1}`)?.iso ?? "";
}

function cityPlace(city: City, subdivisions: Subdivisions): Place {
  const inLondon = city.admin2 === "GLA" && city.id !== 2643743;
  return {
    names: [
      city.name,
      ...(englishNames.get(`${city.country} ${city.name}`) ?? []).map((name) => `=${name}`),
      ...shortNames(city),
      ...(city.ascii === city.name ? [] : [city.ascii]),
      ...otherNames(city),
    ],
    kind: city.feature === "PPLX" || inLondon ? "district" : "city",
    seat: city.feature === "PPLC" ? 2 : city.feature === "PPLA" || city.feature === "PPLA2" ? 1 : 0,
    country: city.country,
    subdivision: subdivisionOf(city, subdivisions),
    latitude: city.latitude,
    longitude: city.longitude,
    population: city.population,
    geonamesId: city.id,
  };
}

/** "Barrow" in Furness, "Berwick" upon Tweed: how news of Britain calls its towns. */
function shortNames({ country, name, population }: City): string[] {
  if (country !== "GB" || population < 10_000) return [];
  const short = /^(\p{Lu}\p{Ll}{4,})[ -](?:on|upon|in|under|super|by|le)[ -](?:the[ -])?\p{Lu}/iu.exec(name)?.[1];
  return short ? [`=${short}`] : [];
}

const englishNames = namesByCode(CITY_NAMES);

const ENGLISH_SPEAKING = new Set(["US", "GB", "IE", "CA", "AU", "NZ", "ZA", "IN", "PK", "NG", "KE"]);
const latinName = /^\p{Lu}[\p{Script=Latin}'’. -]{3,40}$/u;

/** The other names that an English text may use: of the larger places, in Latin letters, no codes, no words in capitals. */
function otherNames(city: City): string[] {
  const least = ENGLISH_SPEAKING.has(city.country) ? 20_000 : city.feature === "PPLC" ? 0 : 30_000;
  if (city.population < least) return [];
  return city.alternatives.filter((name) => latinName.test(name) && name.toUpperCase() !== name && !/ - /u.test(name));
}

/** Degrees within which a town of GeoNames and a district of our table are one. */
const SAME_DISTRICT = 0.25;

function districtPlaces(all: City[]): Place[] {
  const known = totals(all, (city) => `${city.country} ${foldName(city.name)}`);
  return rows(DISTRICTS).flatMap((row) => {
    const [country, subdivision, districts] = row.split(";").map((part) => part.trim());
    return list(districts).flatMap((district): Place[] => {
      const [, name, latitude, longitude] = /^(.+) (\S+) (\S+)$/u.exec(district) ?? [];
      const point = { latitude: Number(latitude), longitude: Number(longitude) };
      const near = (city: City) =>
        Math.abs(city.latitude - point.latitude) < SAME_DISTRICT &&
        Math.abs(city.longitude - point.longitude) < SAME_DISTRICT;
      if (known.get(`${country} ${foldName(name)}`)?.some(near)) return [];
      return [
        { names: [name], kind: "district", seat: 0, country, subdivision, ...point, population: 50_000, geonamesId: 0 },
      ];
    });
  });
}

function ownPlaces(boroughIds: ReadonlyMap<string, number>): Place[] {
  const place = (
    names: string[],
    kind: Place["kind"],
    point: string,
    more: Partial<Pick<Place, "country" | "subdivision" | "geonamesId" | "population">> = {},
  ): Place => {
    const [latitude, longitude] = point.split(" ").map(Number);
    return {
      names,
      kind,
      seat: 0,
      country: "",
      subdivision: "",
      latitude,
      longitude,
      population: 0,
      geonamesId: 0,
      ...more,
    };
  };
  const columns = (table: string) => rows(table).map((row) => row.split(";").map((part) => part.trim()));
  const scottish = /shire|Argyll|Sutherland|Caithness|Strathclyde|Tayside|Lothian/u;
  const english = /Yorkshire|Berkshire|Bedfordshire|Northamptonshire|Cheshire|Huntingdonshire/u;
  const nation = (name: string) =>
    /^(?:County )?(?:Antrim|Armagh|Down|Fermanagh|Londonderry|Derry|Tyrone)/u.test(name)
      ? "GB-NIR"
      : /Glamorgan|Gwent|Dyfed|Clwyd|Anglesey|Rhondda/u.test(name)
        ? "GB-WLS"
        : scottish.test(name) && !english.test(name)
          ? "GB-SCT"
          : "GB-ENG";
  const boroughId = (names: string[]) =>
    names.map((name) => boroughIds.get(foldName(name))).find((id) => id !== undefined) ?? 0;
  return [
    ...columns(WORLD_REGIONS).map(([names, point, country = "", id = ""]) =>
      place(list(names), "region", point, { country, geonamesId: Number(id), population: 5_000_000 }),
    ),
    ...columns(BRITISH_COUNTIES).map(([names, point, code]) =>
      place(list(names), "county", point, {
        country: "GB",
        subdivision: code ?? nation(names),
        population: 300_000,
      }),
    ),
    ...columns(IRISH_COUNTIES).map(([name, point, code]) =>
      place([`County ${name}`, name], "county", point, { country: "IE", subdivision: code, population: 100_000 }),
    ),
    ...columns(LONDON_BOROUGHS).map(([names, point, code]) =>
      place(
        [...list(names), `London Borough of ${list(names)[0]}`, `Royal Borough of ${list(names)[0]}`],
        "district",
        point,
        { country: "GB", subdivision: code, population: 250_000, geonamesId: boroughId(list(names)) },
      ),
    ),
    ...columns(`${SITES}${NATURE}`).map(([names, point, country, subdivision, kind]) =>
      place(list(names), kind as Place["kind"], point, { country, subdivision, population: 100_000 }),
    ),
  ];
}
