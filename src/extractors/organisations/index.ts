import { defineExtractor } from "../../pipeline/index.js";
import { type Organisation, organisationSchema } from "../../schemas/index.js";
import { names } from "../names/index.js";

export const organisations = defineExtractor<"organisations", Organisation>({
  list: "organisations",
  singular: "organisation",
  schema: organisationSchema,
  needs: [names],
  find: () => [],
});
