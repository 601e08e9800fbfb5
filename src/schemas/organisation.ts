import * as z from "zod/mini";
import { confidenceSchema, entityRecordShape } from "./mention.js";

export const organisationKindSchema = z.enum([
  "police",
  "court",
  "prosecution",
  "government",
  "company",
  "media",
  "charity",
  "school",
  "hospital",
  "prison",
  "gang",
  "military",
  "political",
  "religious",
  "other",
]);
export type OrganisationKind = z.infer<typeof organisationKindSchema>;

/** A named organisation. */
export const organisationSchema = z.strictObject({
  ...entityRecordShape,
  kind: organisationKindSchema,
  acronym: z.nullable(z.string()),
  confidence: confidenceSchema,
});
export type Organisation = z.infer<typeof organisationSchema>;
