import { defineExtractor } from "../../pipeline/index.js";
import { type Age, ageSchema } from "../../schemas/index.js";

export const ages = defineExtractor<"ages", Age>({
  list: "ages",
  singular: "age",
  schema: ageSchema,
  layer: "values",
  find: () => [],
});
