import { ByteReader, decodeBase64 } from "./base64.js";
import { LISTS } from "./lists.data.js";

/** What the compiled lists say of a word, or of several in a row: bits of a number. */
export const Listed = {
  /** Number of its group of words that stand in the same contexts, 1 to 1024; 0 if unknown. */
  GROUP: 0x7ff,
  GIVEN_NAME: 1 << 11,
  SURNAME: 1 << 12,
  PERSON: 1 << 13,
  HONORIFIC: 1 << 14,
  RANK: 1 << 15,
  JOB: 1 << 16,
  /** Kind of organisation that the word tells ("constabulary"), in these four bits; 0 if none. */
  ORGANISATION: 15 << 17,
  ORGANISATION_SHIFT: 17,
  /** An organisation known by this name ("the Met"). */
  KNOWN: 1 << 21,
  /** A longer name of a known organisation goes on after these words. */
  GOES_ON: 1 << 22,
  /** Number of its group in a second, coarser grouping; 0 if unknown. */
  SECOND_GROUP: 255 << 23,
  SECOND_GROUP_SHIFT: 23,
} as const;

/** Words and names of known organisations by hash. */
export interface Lists {
  /** Open addressing: hash at an even index, bits at the odd one after it. */
  readonly slots: Int32Array;
  readonly mask: number;
  /** The wider group of each group. */
  readonly wider: Uint8Array;
}

/** The bits of `Listed` for a hash; 0 if the lists do not know it. */
export function lookUp({ slots, mask }: Lists, hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & mask;
  for (;;) {
    const bits = slots[2 * slot + 1];
    if (bits === 0) return 0;
    if (slots[2 * slot] === hash) return bits;
    slot = (slot + 1) & mask;
  }
}

export function decodeLists(data: string): Lists {
  const reader = new ByteReader(decodeBase64(data));
  const groups = reader.number();
  const wider = new Uint8Array(groups + 1);
  for (let g = 1; g <= groups; g++) wider[g] = reader.byte();
  const count = reader.number();
  let size = 1024;
  while (size < count * 2) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(2 * size);
  let hash = 0;
  for (let i = 0; i < count; i++) {
    hash += reader.number();
    const signed = hash | 0;
    let slot = (signed ^ (signed >>> 15)) & mask;
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    slots[2 * slot] = signed;
    slots[2 * slot + 1] = reader.number();
  }
  return { slots, mask, wider };
}

let lists: Lists | undefined;

/** The shipped lists, decoded on first use. */
export const shippedLists = (): Lists => (lists ??= decodeLists(LISTS));
