/**
 * Words around a stated age. Source: the age formulas of English-language crime reporting and of police descriptions
 * ("29 YOA", "in her late 50s"), by hand. Kept together because the finder of ages reads nothing else.
 */
import { SOURCE_NOUNS } from "./source-nouns.js";

const words = (list: string): readonly string[] => list.split(" ");

export type AgeUnitWord = "year" | "month" | "week" | "day";

/** Units as written, with and without "old". */
export const AGE_UNITS: ReadonlyMap<string, AgeUnitWord> = /* @__PURE__ */ new Map([
  ...words("year years yr yrs").map((w): [string, AgeUnitWord] => [w, "year"]),
  ...words("month months mo mos mth mths").map((w): [string, AgeUnitWord] => [w, "month"]),
  ...words("week weeks wk wks").map((w): [string, AgeUnitWord] => [w, "week"]),
  ...words("day days").map((w): [string, AgeUnitWord] => [w, "day"]),
]);

/** "29 YOA", "34yo": years of age in one word. */
export const YEARS_OF_AGE: ReadonlySet<string> = /* @__PURE__ */ new Set(words("yo yoa y/o yro yrold"));

export const DECADES: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["twenties", 20],
  ["thirties", 30],
  ["forties", 40],
  ["fourties", 40],
  ["fifties", 50],
  ["sixties", 60],
  ["seventies", 70],
  ["eighties", 80],
  ["nineties", 90],
]);

/** Words that are an age themselves: from, to. */
export const AGE_WORDS: ReadonlyMap<string, readonly [number, number | null]> = /* @__PURE__ */ new Map<
  string,
  readonly [number, number | null]
>([
  ["teenager", [13, 19]],
  ["teenagers", [13, 19]],
  ["teenage", [13, 19]],
  ["teenaged", [13, 19]],
  ["teen", [13, 19]],
  ["teens", [13, 19]],
  ["sexagenarian", [60, 69]],
  ["septuagenarian", [70, 79]],
  ["octogenarian", [80, 89]],
  ["nonagenarian", [90, 99]],
  ["centenarian", [100, null]],
]);

/** What is so many years old without being a person: "a 20-year-old case", "a two-year-old Honda". */
export const AGELESS_NOUNS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  words(
    "case cases murder mystery killing investigation inquiry feud dispute row war conflict ban law laws rule rules act " +
      "treaty deal agreement policy system tradition practice church mosque temple cathedral building buildings house home " +
      "bridge school hospital prison jail pub club company firm business institution organisation organization brand car " +
      "cars van truck lorry bus vehicle vehicles motorbike motorcycle boat ship aircraft plane tree trees painting statue " +
      "record records contract lease marriage relationship partnership career campaign strike protest sentence term crime " +
      "crimes offence offences allegation allegations claim claims conviction convictions charge charges warrant complaint " +
      "report study data dna evidence video footage photo photograph letter document documents wine whisky whiskey cheese " +
      "horse filly colt gelding mare dog cat puppy bull cow pistol rifle gun weapon weapons revolver computer software app " +
      "site website programme program project scheme series show film song book newspaper magazine phone laptop furniture " +
      "stadium mill factory farm cemetery tomb city town village state nation country republic empire insurgency rebellion " +
      "drought crisis debt bond loan",
  ),
);

/** Makes of cars that are no surnames of people in the news. */
export const CAR_BRANDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  words(
    "honda toyota bmw audi volkswagen vw nissan vauxhall chevrolet hyundai renault peugeot lexus lamborghini ferrari " +
      "porsche jeep subaru mazda skoda volvo",
  ),
);

const MORE_PEOPLE =
  "boy girl child children kid kids baby babies infant infants toddler toddlers youth youths youngster youngsters lad lads lass " +
  "lasses pensioner pensioners people persons men women male males female females minor minors brothers sisters sons " +
  "daughters twin twins niece nephew parents mother father mum dad escapee escapees gunman gunmen teenager teenagers " +
  "student students pupil pupils schoolboy schoolgirl schoolchildren boys girls individual individuals adult adults " +
  "recruit recruits cadet cadets national nationals native natives fugitive culprit accused runner jogger walker babysitter " +
  "grandmother grandfather widow widower bride groom fiance fiancee nanny shooter";

const known: ReadonlySet<string> = /* @__PURE__ */ new Set(words(MORE_PEOPLE));

/** A common noun for a person or people, singular or plural. */
export const isPersonNoun = (word: string): boolean => known.has(word) || SOURCE_NOUNS.get(word)?.kind === "person";

/** "a lad of 19": one person, of an age, never of a number of things. */
export const AGED_OF: ReadonlySet<string> = /* @__PURE__ */ new Set(
  words(
    "man woman boy girl lad lass child youth youngster kid baby pensioner widow widower person grandmother grandfather " +
      "gentleman lady bloke guy student",
  ),
);

/** Between a name and its age: "then 27", "now in his 70s", "both 26". */
export const BEFORE_AGE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  words("then now just only also still barely currently both all himself herself themselves aged already"),
);

export const POSSESSIVES_OF_AGE: ReadonlySet<string> = /* @__PURE__ */ new Set(words("his her their my your our its"));
