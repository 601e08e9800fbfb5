import { type Document, Flag } from "../../document/index.js";
import { tagNames } from "../../names/index.js";
import { defineExtractor } from "../../pipeline/index.js";
import type { Mention, Options } from "../../schemas/index.js";
import { applyDesk } from "./desk.js";

export type NameKind = "person" | "organisation" | "location";
const KINDS: readonly NameKind[] = ["person", "organisation", "location"];

type Known = NonNullable<Options["known"]>;
/** One of the desk's own names, from the option `known`. */
export type KnownEntry =
  | NonNullable<Known["people"]>[number]
  | NonNullable<Known["organisations"]>[number]
  | NonNullable<Known["locations"]>[number];

/** One mention of a name, its overlaps settled: what people, organisations and locations are grouped from. */
export interface NameMention extends Mention {
  id: string;
  kind: NameKind;
  /** First token, and one past the last. */
  firstToken: number;
  endToken: number;
  /** Probability that this is a name of this kind with these bounds. */
  confidence: number;
  /** The desk's own name that stands here, by its name or an alias of it; null if it is none. */
  known: KnownEntry | null;
  /** Which rules or weights spoke; only with the option `explain`. */
  explanation?: string[];
}

/** A mention before it has an id. */
export type FoundName = Omit<NameMention, "id">;

function numbered(name: FoundName, i: number): NameMention {
  const { text, start, end, kind, firstToken, endToken, confidence, known, explanation } = name;
  const mention = { id: `name-${i + 1}`, text, start, end, kind, firstToken, endToken, confidence, known };
  return explanation ? { ...mention, explanation } : mention;
}

/** Finds the mentions of names: tagged once, read by the extractors of people, organisations and locations. */
export const names = defineExtractor<"names", NameMention>({
  list: "names",
  singular: "name",
  find({ document, options }) {
    // written out rather than spread: there are a hundred names in an article
    const tagged = tagNames(document, options.explain).map(
      ({ kind, firstToken, endToken, confidence, weights }): FoundName => {
        const start = document.tokens.start[firstToken];
        const end = endOf(document, endToken - 1);
        const name: FoundName = {
          text: document.text.slice(start, end),
          start,
          end,
          kind: KINDS[kind],
          firstToken,
          endToken,
          confidence,
          known: null,
        };
        if (weights) name.explanation = [`tagger: ${KINDS[kind]} with probability ${confidence}`, ...weights];
        return name;
      },
    );
    const found = applyDesk(document, options, tagged);
    return found.map(numbered);
  },
});

/** Where a name ends: the full stop of "Ltd." or "A68." at the end of a sentence is the sentence's. */
function endOf({ tokens, sentences, sentenceOf }: Document, last: number): number {
  const closes = sentences[sentenceOf[last]].endToken === last + 1;
  if (!closes || !(tokens.flags[last] & Flag.ABBREVIATION)) return tokens.end[last];
  return COMPANY.has(tokens.lower[last]) || tokens.flags[last] & Flag.MIXED ? tokens.end[last] - 1 : tokens.end[last];
}

const COMPANY: ReadonlySet<string> = new Set([
  "ltd",
  "co",
  "inc",
  "corp",
  "plc",
  "llc",
  "bros",
  "st",
  "rd",
  "ave",
  "blvd",
]);
