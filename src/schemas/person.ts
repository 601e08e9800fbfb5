import * as z from "zod/mini";
import { confidenceSchema, countryCodeSchema, entityRecordShape } from "./mention.js";

export const roleSchema = z.enum([
  "suspect",
  "convicted",
  "cleared",
  "victim",
  "police",
  "prosecutor",
  "judge",
  "lawyer",
  "witness",
  "relative",
  "official",
  "journalist",
  "other",
]);
export type Role = z.infer<typeof roleSchema>;

export const statusSchema = z.strictObject({
  value: z.enum([
    "arrested",
    "charged",
    "remanded",
    "bailed",
    "wanted",
    "convicted",
    "sentenced",
    "cleared",
    "released",
    "injured",
    "killed",
    "missing",
    "rescued",
    "deceased",
  ]),
  /** The text says alleged, suspected, believed … */
  hedged: z.boolean(),
});
export type Status = z.infer<typeof statusSchema>;

export const ageUnitSchema = z.enum(["year", "month", "week", "day"]);

/** A named individual. */
export const personSchema = z.strictObject({
  ...entityRecordShape,
  aliases: z.array(z.string()),
  /** Rank, honorific or job as written. */
  title: z.nullable(z.string()),
  role: z.nullable(roleSchema),
  status: z.array(statusSchema),
  organisationId: z.nullable(z.string()),
  age: z.nullable(z.strictObject({ min: z.nullable(z.number()), max: z.nullable(z.number()), unit: ageUnitSchema })),
  /** Only from pronouns, titles and nouns, never from the name. */
  gender: z.nullable(z.enum(["female", "male"])),
  nationality: z.nullable(countryCodeSchema),
  /** Id of the location of residence. */
  residence: z.nullable(z.string()),
  confidence: confidenceSchema,
});
export type Person = z.infer<typeof personSchema>;
