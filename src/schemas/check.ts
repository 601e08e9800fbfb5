import * as z from "zod/mini";
import { recordShape } from "./mention.js";

/** What adds up, or does not. */
export const checkSchema = z.strictObject({
  ...recordShape,
  kind: z.enum(["sum", "conversion", "age", "repeat", "privacy"]),
  /** False where the article contradicts itself; of a privacy note: where nothing says that it is allowed. */
  ok: z.boolean(),
  /** A sentence that a reporter can read. */
  detail: z.string(),
  /** The records concerned, the total first. */
  recordIds: z.array(z.string()),
});
export type Check = z.infer<typeof checkSchema>;
