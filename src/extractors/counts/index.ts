import { mentionOf } from "../../document/index.js";
import { defineExtractor } from "../../pipeline/index.js";
import { type Count, countSchema } from "../../schemas/index.js";
import { proposalsOf } from "./find.js";

/** Finds stated quantities of people, things and events, and what happened to them. */
export const counts = defineExtractor<"counts", Count>({
  list: "counts",
  singular: "count",
  schema: countSchema,
  layer: "values",
  find: ({ document, options }) =>
    proposalsOf(document).map((p) => ({
      ...mentionOf(document, document.tokens.start[p.firstToken], document.tokens.end[p.endToken - 1]),
      evidence: {},
      min: p.min,
      max: p.max,
      approximate: p.approximate,
      noun: p.noun,
      unit: p.unit,
      action: null,
      locationIds: [],
      partOf: null,
      ...(p.bare ? { score: 1 } : {}),
      ...(options.explain ? { explanation: [`count: ${p.rule}`] } : {}),
    })),
});
