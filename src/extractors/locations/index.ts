import { defineExtractor } from "../../pipeline/index.js";
import { type Location, locationSchema } from "../../schemas/index.js";
import { names } from "../names/index.js";

export const locations = defineExtractor<"locations", Location>({
  list: "locations",
  singular: "location",
  schema: locationSchema,
  needs: [names],
  find: () => [],
});
