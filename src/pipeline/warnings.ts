import type { Document } from "../document/index.js";
import type { Warning } from "../schemas/index.js";

/** What a reader of the result should know about the text as a whole. */
export function textWarnings(_document: Document): Warning[] {
  return [];
}
