import * as z from "zod/mini";

/** A stretch of the input: half-open UTF-16 offsets into the text as it was given, `text === input.slice(start, end)`. */
export const mentionSchema = z.strictObject({
  text: z.string(),
  start: z.int().check(z.gte(0)),
  end: z.int().check(z.gte(0)),
});
export type Mention = z.infer<typeof mentionSchema>;

/** Where facts about a record stand that are not in the record's own mention: field name → mentions. */
export const evidenceSchema = z.record(z.string(), z.array(mentionSchema));
export type Evidence = z.infer<typeof evidenceSchema>;

/** Probability from 0 to 1. */
export const confidenceSchema = z.number().check(z.gte(0), z.lte(1));

/** What every record has beside its own fields; `explanation` only with the option `explain`. */
export const recordShape = {
  id: z.string().check(z.minLength(1)),
  evidence: evidenceSchema,
  explanation: z.optional(z.array(z.string())),
};

/** A record that is one mention. */
export const mentionRecordShape = { ...recordShape, ...mentionSchema.shape };

/** A record that is named at one or more places. */
export const entityRecordShape = {
  ...recordShape,
  name: z.string().check(z.minLength(1)),
  mentions: z.array(mentionSchema).check(z.minLength(1)),
};

/** ISO 3166-1 alpha-2 code of a country. */
export const countryCodeSchema = z.string().check(z.regex(/^[A-Z]{2}$/u));
