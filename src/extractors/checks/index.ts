import { privacyChecks } from "../../links/privacy.js";
import { defineExtractor } from "../../pipeline/index.js";
import { type Check, checkSchema } from "../../schemas/index.js";
import { ageChecks } from "./ages.js";
import { conversionChecks } from "./conversions.js";
import { repeatChecks } from "./repeats.js";
import { sumChecks } from "./sums.js";

/** Says where the numbers of an article agree, and where they contradict each other. */
export const checks = defineExtractor<"checks", Check>({
  list: "checks",
  singular: "check",
  schema: checkSchema,
  after: ["counts", "currencies", "ages", "people", "dates"],
  find: () => [],
  link(_records, { document, lists, options }) {
    const counts = lists.counts ?? [];
    return [
      ...sumChecks(document, counts),
      ...conversionChecks(lists.currencies ?? [], options.publishedAt),
      ...ageChecks(document, lists.ages ?? [], lists.people ?? [], options.publishedAt),
      ...repeatChecks(document, counts),
      ...privacyChecks(document, lists.people ?? [], lists.ages ?? []),
    ];
  },
});
