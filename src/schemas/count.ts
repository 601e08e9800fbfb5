import * as z from "zod";
import { mentionRecordShape } from "./mention.js";

/** A stated quantity of discrete people, things or events; min and max are equal when exact, one is null when open. */
export const countSchema = z.strictObject({
  ...mentionRecordShape,
  min: z.number().nullable(),
  max: z.number().nullable(),
  approximate: z.boolean(),
  /** As written, or implied. */
  noun: z.string().nullable(),
  /** The noun's singular. */
  unit: z.string().nullable(),
  /** Lemma of what happened to them. */
  action: z.string().nullable(),
  locationIds: z.array(z.string()),
  /** Id of the nearest stated total that this one breaks down. */
  partOf: z.string().nullable(),
});
export type Count = z.infer<typeof countSchema>;
