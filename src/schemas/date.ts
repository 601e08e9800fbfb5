import * as z from "zod/mini";
import { mentionRecordShape } from "./mention.js";

export const grainSchema = z.enum(["year", "month", "week", "day", "part", "hour", "minute"]);
export type Grain = z.infer<typeof grainSchema>;

/**
 * A date, time or period in local time, reduced ISO 8601 without offset ("2016", "2022-05-18T06", "T16:30").
 * `from` is inclusive, `to` exclusive; an open range has one null end, a relative date without `publishedAt` two.
 */
export const dateSchema = z.strictObject({
  ...mentionRecordShape,
  from: z.nullable(z.string()),
  to: z.nullable(z.string()),
  grain: grainSchema,
});
export type DateRecord = z.infer<typeof dateSchema>;
