import * as z from "zod/mini";
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
  min: z.nullable(z.number()),
  max: z.nullable(z.number()),
  /** ISO 4217 code. */
  currency: z.string().check(z.regex(/^[A-Z]{3}$/u)),
  approximate: z.boolean(),
  /** What it is worth, buys or punishes, as written. */
  what: z.nullable(z.string()),
  purpose: z.nullable(purposeSchema),
  /** Id of the amount that this one converts. */
  equivalentOf: z.nullable(z.string()),
});
export type Currency = z.infer<typeof currencySchema>;
