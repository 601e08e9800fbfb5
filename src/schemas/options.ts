import * as z from "zod/mini";
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

const name = z.string().check(z.minLength(1));
const aliases = z.optional(z.array(name));

export const optionsSchema = z.strictObject({
  /** Anchors "on Wednesday morning". */
  publishedAt: z.optional(
    z
      .string()
      .check(
        z.refine(
          (value) => isoDate.test(value) && onCalendar(value),
          "expected an ISO date or date-time like 2022-05-18",
        ),
      ),
  ),
  /** The publisher's country: what a bare "$" is, which of two namesakes is meant first, the order of day and month. */
  region: z.optional(
    z
      .string()
      .check(z.refine((value) => COUNTRY_CODES.has(value), "expected an ISO 3166-1 alpha-2 code in capitals like GB")),
  ),
  /** A desk's own names; they win over ours for this call. */
  known: z.optional(
    z.strictObject({
      people: z.optional(z.array(z.strictObject({ name, aliases }))),
      organisations: z.optional(z.array(z.strictObject({ name, aliases, kind: z.optional(organisationKindSchema) }))),
      locations: z.optional(
        z.array(
          z.strictObject({
            name,
            latitude: z.number().check(z.gte(-90), z.lte(90)),
            longitude: z.number().check(z.gte(-180), z.lte(180)),
            countryCode: z.optional(countryCodeSchema),
          }),
        ),
      ),
    }),
  ),
  /** Strings never to be reported as names. */
  ignore: z.optional(z.array(z.string())),
  /** Records carry `explanation`: which rules or weights spoke. */
  explain: z.optional(z.boolean()),
});
export type Options = z.infer<typeof optionsSchema>;
