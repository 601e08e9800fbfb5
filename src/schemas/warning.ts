import * as z from "zod/mini";

/** Something about the whole text that a reader of its records should know. */
export const warningSchema = z.strictObject({
  code: z.enum(["not-english", "mis-decoded", "too-short", "no-publication-date"]),
  message: z.string(),
});
export type Warning = z.infer<typeof warningSchema>;
