import { defineExtractor } from "../../pipeline/index.js";
import { type Location, locationSchema } from "../../schemas/index.js";
import { names } from "../names/index.js";
import { readForms } from "./forms.js";
import { settleMentions } from "./mentions.js";
import { rank } from "./rank.js";
import { toRecords } from "./records.js";

/** The named places of an article, told apart from their namesakes by what it says around them. */
export const locations = defineExtractor<"locations", Location>({
  list: "locations",
  singular: "location",
  schema: locationSchema,
  needs: [names],
  find({ document, options, use }) {
    const { region } = options;
    const forms = readForms(document, settleMentions(document, use(names)), region);
    return toRecords(document, forms, rank(forms, region), options);
  },
});
