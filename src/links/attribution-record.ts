import type { Cue } from "./attribution-cue.js";
import type { Source } from "./attribution-source.js";

/** Who says a quotation: the words of its source, and what record stands behind them. */
export interface Attribution {
  cue: Cue | null;
  source: Source | null;
  /** Index of the person who speaks, or -1. */
  /** What a pronoun stands for if it is no known person. */
  antecedent: Source | null;
  person: number;
  /** Index of the organisation that speaks, or -1. */
  organisation: number;
  /** Whether it belongs to one utterance with the quotation before it: nothing but their cue between them. */
  goesOn: boolean;
  /** Whether the source stands beside this quotation itself. */
  own: boolean;
  /** Whether the words of the source stand beside a cue that this quotation has, alone or with others. */
  beside: boolean;
  /** Whether the words before the cue cannot speak ("a card which read"): the sentence may tell who does. */
  unsettled: boolean;
  reason: string;
}

export const NOBODY = {
  cue: null,
  source: null,
  antecedent: null,
  person: -1,
  organisation: -1,
  goesOn: false,
  own: false,
  beside: false,
  unsettled: false,
  reason: "nobody is given",
};
