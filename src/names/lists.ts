import { ByteReader, decodeBase64 } from "./base64.js";
import { LISTS } from "./lists.data.js";

/** What the compiled lists say of a word: bits of a number. */
export const Listed = {
  /** Number of its group of words that stand in the same contexts, 1 to 1024; 0 if unknown. */
  GROUP: 0x7ff,
  GIVEN_NAME: 1 << 11,
  SURNAME: 1 << 12,
  PERSON: 1 << 13,
  /** Class of the place of this name, 1 (a country) to 6 (a small town), in these three bits; 0 if there is none. */
  PLACE: 7 << 14,
  PLACE_SHIFT: 14,
  /** A longer name of a place goes on after these words. */
  PLACE_GOES_ON: 1 << 17,
} as const;

/** Words and names of places by hash. */
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
