import { defineExtractor } from "../../pipeline/index.js";
import type { Mention } from "../../schemas/index.js";

export type NameKind = "person" | "organisation" | "location";

/** One mention of a name, its overlaps settled: what people, organisations and locations are grouped from. */
export interface NameMention extends Mention {
  id: string;
  kind: NameKind;
  /** First token, and one past the last. */
  firstToken: number;
  endToken: number;
  /** Probability that this is a name of this kind with these bounds. */
  confidence: number;
  /** Which rules or weights spoke; only with the option `explain`. */
  explanation?: string[];
}

/** Finds the mentions of names: tagged once, read by the extractors of people, organisations and locations. */
export const names = defineExtractor<"names", NameMention>({
  list: "names",
  singular: "name",
  find: () => [],
});
