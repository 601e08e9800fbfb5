import * as z from "zod";
import { mentionRecordShape } from "./mention.js";
import { ageUnitSchema } from "./person.js";

/** A stated age of people, in `unit`; one bound is null when open. */
export const ageSchema = z.strictObject({
  ...mentionRecordShape,
  min: z.number().nullable(),
  max: z.number().nullable(),
  unit: ageUnitSchema,
  approximate: z.boolean(),
  personId: z.string().nullable(),
  countId: z.string().nullable(),
});
export type Age = z.infer<typeof ageSchema>;
