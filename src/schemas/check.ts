import * as z from "zod/mini";
import { recordShape } from "./mention.js";

/** What adds up, or does not. */
export const checkSchema = z.strictObject({
  ...recordShape,
  kind: z.enum(["sum", "conversion", "age", "repeat", "privacy"]),
  /** False where the article contradicts itself; a privacy note is no verdict and always true. */
  ok: z.boolean(),
  /** A sentence that a reporter can read. */
  detail: z.string(),
  /** The records concerned, the total first. */
  recordIds: z.array(z.string()),
});
export type Check = z.infer<typeof checkSchema>;
