import * as z from "zod/mini";
import { mentionRecordShape } from "./mention.js";

/** A stated quantity of discrete people, things or events; min and max are equal when exact, one is null when open. */
export const countSchema = z.strictObject({
  ...mentionRecordShape,
  min: z.nullable(z.number()),
  max: z.nullable(z.number()),
  approximate: z.boolean(),
  /** As written, or implied. */
  noun: z.nullable(z.string()),
  /** The noun's singular. */
  unit: z.nullable(z.string()),
  /** Lemma of what happened to them. */
  action: z.nullable(z.string()),
  locationIds: z.array(z.string()),
  /** Id of the nearest stated total that this one breaks down. */
  partOf: z.nullable(z.string()),
});
export type Count = z.infer<typeof countSchema>;
