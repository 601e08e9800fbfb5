import * as z from "zod/mini";
import { type Age, ageSchema } from "./age.js";
import { type Check, checkSchema } from "./check.js";
import { type Count, countSchema } from "./count.js";
import { type Currency, currencySchema } from "./currency.js";
import { type DateRecord, dateSchema } from "./date.js";
import { type Location, locationSchema } from "./location.js";
import { type Organisation, organisationSchema } from "./organisation.js";
import { type Person, personSchema } from "./person.js";
import { type Quote, quoteSchema } from "./quote.js";
import { warningSchema } from "./warning.js";

/** Raised whenever the shape of a result changes. */
export const SCHEMA_VERSION = "1.0.0";

/** The records of each list by its name. A user's own list joins by declaration merging. */
export interface Lists {
  people: Person;
  organisations: Organisation;
  locations: Location;
  counts: Count;
  ages: Age;
  currencies: Currency;
  quotes: Quote;
  dates: DateRecord;
  checks: Check;
}

export const extractionSchema = z.strictObject({
  schemaVersion: z.string(),
  warnings: z.array(warningSchema),
  people: z.array(personSchema),
  organisations: z.array(organisationSchema),
  locations: z.array(locationSchema),
  counts: z.array(countSchema),
  ages: z.array(ageSchema),
  currencies: z.array(currencySchema),
  quotes: z.array(quoteSchema),
  dates: z.array(dateSchema),
  checks: z.array(checkSchema),
});
/** All facts of one article; every list is in order of its records' first `start`. */
export type Extraction = z.infer<typeof extractionSchema>;
