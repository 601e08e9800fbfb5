import { defineExtractor } from "../../pipeline/index.js";
import { type Count, countSchema } from "../../schemas/index.js";

export const counts = defineExtractor<"counts", Count>({
  list: "counts",
  singular: "count",
  schema: countSchema,
  layer: "values",
  find: () => [],
});
