import * as z from "zod/mini";
import { confidenceSchema, countryCodeSchema, entityRecordShape } from "./mention.js";

export const locationKindSchema = z.enum(["country", "region", "county", "city", "district", "street", "site"]);
export type LocationKind = z.infer<typeof locationKindSchema>;

/** A named place. */
export const locationSchema = z.strictObject({
  ...entityRecordShape,
  kind: locationKindSchema,
  countryCode: z.nullable(countryCodeSchema),
  /** ISO 3166-2 code. */
  subdivision: z.nullable(z.string()),
  /** Degrees north. */
  latitude: z.nullable(z.number().check(z.gte(-90), z.lte(90))),
  /** Degrees east. */
  longitude: z.nullable(z.number().check(z.gte(-180), z.lte(180))),
  geonamesId: z.nullable(z.int().check(z.gt(0))),
  /** That it is a place. */
  confidence: confidenceSchema,
  /** That it is this place and no namesake. */
  resolutionConfidence: z.nullable(confidenceSchema),
});
export type Location = z.infer<typeof locationSchema>;
