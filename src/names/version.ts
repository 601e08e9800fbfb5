import { hashWord } from "./hash.js";
import { MODELS } from "./model.data.js";

let version: string | undefined;

/** Tells one trained model from another: a hash of its weights, eight hexadecimal digits. */
export function modelVersion(): string {
  return (version ??= (hashWord(MODELS) >>> 0).toString(16).padStart(8, "0"));
}
