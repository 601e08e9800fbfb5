/** A count as it is found, before it is a record: the linker needs its tokens again. */
export interface CountProposal {
  readonly firstToken: number;
  /** One past the last token of number and noun. */
  readonly endToken: number;
  readonly low: number;
  readonly high: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
  readonly noun: string | null;
  readonly unit: string | null;
  /** Token of the head noun as it stands in the text; -1 if the noun is implied. */
  readonly head: number;
  /** No noun stands beside the number. */
  readonly bare: boolean;
  /** "two counts of murder". */
  readonly charge: boolean;
  /** Index of the earlier count that this one is a part of ("three of them"), or of the next one ("three of the seven"); -1. */
  readonly lot: number;
  readonly rule: string;
}
