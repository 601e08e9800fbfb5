/** Bits of what a name may be: the union over the places of that name. */
export const PlaceClass = {
  COUNTRY: 1,
  /** Part of the world, state, province, island, sea. */
  REGION: 2,
  COUNTY: 4,
  /** From 250,000 people. */
  CITY_LARGE: 8,
  /** From 20,000 people. */
  CITY_MEDIUM: 16,
  CITY_SMALL: 32,
  /** District of a city, street, site. */
  PART: 64,
  /** Also an ordinary English word ("reading", "nice"). */
  WORD: 128,
  /** Written in capitals or with its full stop ("Ore.", "NSW"): not matched otherwise. */
  ABBREVIATION: 256,
  /** Only ever another name of a place ("Bombay", "Londra"). */
  ALTERNATIVE: 512,
} as const;

export const KINDS = ["country", "region", "county", "city", "district", "street", "site"] as const;

/** From these populations on a city counts as large, as medium. */
export const LARGE = 250_000;
export const MEDIUM = 20_000;

/** A population is kept as a step on a scale of equal ratios: a step is a factor of 2 to the power of 1/3. */
export const populationStep = (people: number): number => (people < 1 ? 0 : Math.round(Math.log2(people) * 3) + 1);
export const populationOf = (step: number): number => (step === 0 ? 0 : 2 ** ((step - 1) / 3));
