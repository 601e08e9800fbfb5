import * as z from "zod/mini";
import { mentionRecordShape } from "./mention.js";
import { ageUnitSchema } from "./person.js";

/** A stated age of people, in `unit`; one bound is null when open. */
export const ageSchema = z.strictObject({
  ...mentionRecordShape,
  min: z.nullable(z.number()),
  max: z.nullable(z.number()),
  unit: ageUnitSchema,
  approximate: z.boolean(),
  personId: z.nullable(z.string()),
  countId: z.nullable(z.string()),
});
export type Age = z.infer<typeof ageSchema>;
