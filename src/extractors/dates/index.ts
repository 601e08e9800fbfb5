import { defineExtractor } from "../../pipeline/index.js";
import { type DateRecord, dateSchema } from "../../schemas/index.js";

export const dates = defineExtractor<"dates", DateRecord>({
  list: "dates",
  singular: "date",
  schema: dateSchema,
  layer: "values",
  find: () => [],
});
