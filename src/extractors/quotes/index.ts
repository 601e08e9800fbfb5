import { defineExtractor } from "../../pipeline/index.js";
import { type Quote, quoteSchema } from "../../schemas/index.js";

export const quotes = defineExtractor<"quotes", Quote>({
  list: "quotes",
  singular: "quote",
  schema: quoteSchema,
  find: () => [],
});
