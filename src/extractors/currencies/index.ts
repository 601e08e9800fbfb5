import { defineExtractor } from "../../pipeline/index.js";
import { type Currency, currencySchema } from "../../schemas/index.js";

export const currencies = defineExtractor<"currencies", Currency>({
  list: "currencies",
  singular: "currency",
  schema: currencySchema,
  layer: "values",
  find: () => [],
});
