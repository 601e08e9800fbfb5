import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EACCES: "no permission to read it",
  EISDIR: "is a folder, not a file",
};

/**
 * The text of a file, or of standard input for "-", in UTF-8 or (with a byte-order mark) UTF-16. A byte-order mark is
 * kept, so that offsets hold in the file's text as others read it.
 * @throws Error whose message says in a few words why it cannot be read
 */
export async function readText(file: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = file === "-" ? await buffer(process.stdin) : await readFile(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(REASONS[code ?? ""] ?? message);
  }
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (!utf16 && bytes.includes(0)) throw new Error("is a binary file, not text");
  try {
    return new TextDecoder(utf16 ? "utf-16le" : "utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error("is not text in UTF-8");
  }
}
