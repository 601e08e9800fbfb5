import { defineExtractor } from "../../pipeline/index.js";
import { type Person, personSchema } from "../../schemas/index.js";
import { names } from "../names/index.js";

export const people = defineExtractor<"people", Person>({
  list: "people",
  singular: "person",
  schema: personSchema,
  needs: [names],
  find: () => [],
});
