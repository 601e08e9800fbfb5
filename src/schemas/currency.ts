import * as z from "zod";
import { mentionRecordShape } from "./mention.js";

export const purposeSchema = z.enum([
  "value",
  "price",
  "fine",
  "bail",
  "reward",
  "stolen",
  "seized",
  "laundered",
  "damages",
  "compensation",
  "debt",
  "ransom",
  "income",
  "other",
]);
export type Purpose = z.infer<typeof purposeSchema>;

/** An amount of money in major units; one bound is null when open. */
export const currencySchema = z.strictObject({
  ...mentionRecordShape,
  min: z.number().nullable(),
  max: z.number().nullable(),
  /** ISO 4217 code. */
  currency: z.string().regex(/^[A-Z]{3}$/u),
  approximate: z.boolean(),
  /** What it is worth, buys or punishes, as written. */
  what: z.string().nullable(),
  purpose: purposeSchema.nullable(),
  /** Id of the amount that this one converts. */
  equivalentOf: z.string().nullable(),
});
export type Currency = z.infer<typeof currencySchema>;
