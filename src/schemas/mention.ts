import * as z from "zod";

/** A stretch of the input: half-open UTF-16 offsets into the text as it was given, `text === input.slice(start, end)`. */
export const mentionSchema = z.strictObject({
  text: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type Mention = z.infer<typeof mentionSchema>;

/** Where facts about a record stand that are not in the record's own mention: field name → mentions. */
export const evidenceSchema = z.record(z.string(), z.array(mentionSchema));
export type Evidence = z.infer<typeof evidenceSchema>;

/** Probability from 0 to 1. */
export const confidenceSchema = z.number().min(0).max(1);

/** What every record has beside its own fields; `explanation` only with the option `explain`. */
export const recordShape = {
  id: z.string().min(1),
  evidence: evidenceSchema,
  explanation: z.array(z.string()).optional(),
};

/** A record that is one mention. */
export const mentionRecordShape = { ...recordShape, ...mentionSchema.shape };

/** A record that is named at one or more places. */
export const entityRecordShape = { ...recordShape, name: z.string().min(1), mentions: z.array(mentionSchema).min(1) };

/** ISO 3166-1 alpha-2 code of a country. */
export const countryCodeSchema = z.string().regex(/^[A-Z]{2}$/u);
