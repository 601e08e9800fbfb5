/** FNV-1a over the first `length` UTF-16 code units: the identity of a word in the name lists and in the model. */
export function hashWord(word: string, length = word.length): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** Two hashes in order as one. */
export const pair = (a: number, b: number): number => (Math.imul(a, 0x2c1b3c6d) ^ (b >>> 5) ^ (b << 27)) | 0;

/** Bits of a feature's hash that the model keeps. */
export const FEATURE_BITS = 27;

/** The hash of a feature: one value of one template. */
export function featureOf(template: number, value: number): number {
  let hash = value ^ Math.imul(template + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & ((1 << FEATURE_BITS) - 1);
}
