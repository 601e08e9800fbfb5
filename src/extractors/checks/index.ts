import { defineExtractor } from "../../pipeline/index.js";
import { type Check, checkSchema } from "../../schemas/index.js";

export const checks = defineExtractor<"checks", Check>({
  list: "checks",
  singular: "check",
  schema: checkSchema,
  find: () => [],
});
