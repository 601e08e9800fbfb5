import { ages } from "./ages/index.js";
import { checks } from "./checks/index.js";
import { counts } from "./counts/index.js";
import { currencies } from "./currencies/index.js";
import { dates } from "./dates/index.js";
import { locations } from "./locations/index.js";
import { organisations } from "./organisations/index.js";
import { people } from "./people/index.js";
import { quotes } from "./quotes/index.js";

/** The extractors of the contract, in the order of their lists. */
export const standard = [people, organisations, locations, counts, ages, currencies, quotes, dates, checks] as const;

export { ages, checks, counts, currencies, dates, locations, organisations, people, quotes };
