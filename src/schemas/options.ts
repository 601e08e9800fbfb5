import * as z from "zod";
import { COUNTRY_CODES } from "./country-codes.js";
import { countryCodeSchema } from "./mention.js";
import { organisationKindSchema } from "./organisation.js";

const isoDate =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?$/u;

/** Whether a day like 2023-02-30 is on the calendar. */
function onCalendar(date: string): boolean {
  const [year, month, day] = date.slice(0, 10).split("-").map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

const aliases = z.array(z.string().min(1)).optional();

export const optionsSchema = z.strictObject({
  /** Anchors "on Wednesday morning". */
  publishedAt: z
    .string()
    .refine((value) => isoDate.test(value) && onCalendar(value), "expected an ISO date or date-time like 2022-05-18")
    .optional(),
  /** The publisher's country: what a bare "$" is, which of two namesakes is meant first, the order of day and month. */
  region: z
    .string()
    .refine((value) => COUNTRY_CODES.has(value), "expected an ISO 3166-1 alpha-2 code in capitals like GB")
    .optional(),
  /** A desk's own names; they win over ours for this call. */
  known: z
    .strictObject({
      people: z.array(z.strictObject({ name: z.string().min(1), aliases })).optional(),
      organisations: z
        .array(z.strictObject({ name: z.string().min(1), aliases, kind: organisationKindSchema.optional() }))
        .optional(),
      locations: z
        .array(
          z.strictObject({
            name: z.string().min(1),
            latitude: z.number().min(-90).max(90),
            longitude: z.number().min(-180).max(180),
            countryCode: countryCodeSchema.optional(),
          }),
        )
        .optional(),
    })
    .optional(),
  /** Strings never to be reported as names. */
  ignore: z.array(z.string()).optional(),
  /** Records carry `explanation`: which rules or weights spoke. */
  explain: z.boolean().optional(),
});
export type Options = z.infer<typeof optionsSchema>;
