import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readText } from "../../src/cli/read-text.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "newsblotter-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(bytes: Uint8Array): Promise<string> {
  const file = join(folder, "file");
  await writeFile(file, bytes);
  return readText(file);
}

test("UTF-8 comes as it stands, its byte-order mark and line ends too", async () => {
  const text = "\ufeffGarda Síochána\r\n😀";
  expect(await read(Buffer.from(text))).toBe(text);
});

test("UTF-16 is known by its byte-order mark", async () => {
  expect(await read(Buffer.from("\ufeffZoë", "utf16le"))).toBe("\ufeffZoë");
});

test("what is no text is refused", async () => {
  await expect(read(Uint8Array.of(1, 0, 2))).rejects.toThrow("is a binary file, not text");
  await expect(read(Buffer.from("Zoë", "latin1"))).rejects.toThrow("is not text in UTF-8");
});
