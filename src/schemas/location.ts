import * as z from "zod";
import { confidenceSchema, countryCodeSchema, entityRecordShape } from "./mention.js";

export const locationKindSchema = z.enum(["country", "region", "county", "city", "district", "street", "site"]);
export type LocationKind = z.infer<typeof locationKindSchema>;

/** A named place. */
export const locationSchema = z.strictObject({
  ...entityRecordShape,
  kind: locationKindSchema,
  countryCode: countryCodeSchema.nullable(),
  /** ISO 3166-2 code. */
  subdivision: z.string().nullable(),
  /** Degrees north. */
  latitude: z.number().min(-90).max(90).nullable(),
  /** Degrees east. */
  longitude: z.number().min(-180).max(180).nullable(),
  geonamesId: z.int().positive().nullable(),
  /** That it is a place. */
  confidence: confidenceSchema,
  /** That it is this place and no namesake. */
  resolutionConfidence: confidenceSchema.nullable(),
});
export type Location = z.infer<typeof locationSchema>;
