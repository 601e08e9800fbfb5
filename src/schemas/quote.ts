import * as z from "zod/mini";
import { mentionRecordShape, mentionSchema } from "./mention.js";

/** Whoever is quoted; `text start end` are the words beside the cue (a pronoun stays a pronoun), null if implied. */
export const speakerSchema = z.strictObject({
  /** The fullest name of a known person, else the words of the source. */
  name: z.string(),
  text: z.nullable(z.string()),
  start: z.nullable(z.int().check(z.gte(0))),
  end: z.nullable(z.int().check(z.gte(0))),
  personId: z.nullable(z.string()),
  organisationId: z.nullable(z.string()),
});
export type Speaker = z.infer<typeof speakerSchema>;

export const cueSchema = z.strictObject({ ...mentionSchema.shape, lemma: z.string() });
export type Cue = z.infer<typeof cueSchema>;

/** Words quoted from someone; `start` and `end` lie just inside the marks. */
export const quoteSchema = z.strictObject({
  ...mentionRecordShape,
  type: z.enum(["direct", "indirect"]),
  /** The words without marks, paragraphs joined by two line feeds. */
  content: z.string(),
  /** The same for the parts that a cue splits. */
  utteranceId: z.string(),
  speaker: z.nullable(speakerSchema),
  cue: z.nullable(cueSchema),
});
export type Quote = z.infer<typeof quoteSchema>;
