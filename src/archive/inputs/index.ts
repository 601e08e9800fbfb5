import type { Dirent } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Item } from "../item.js";
import { bytesOf, rawBytes } from "./bytes.js";
import { csvItems } from "./csv.js";
import { splitLines } from "./lines.js";
import { warcItems } from "./warc.js";

type InputKind = "jsonl" | "csv" | "warc" | "text" | "html";

const KINDS: readonly (readonly [RegExp, InputKind])[] = [
  [/\.(?:jsonl|ndjson|json)(?:\.gz|\.zst)?$/iu, "jsonl"],
  [/\.csv(?:\.gz|\.zst)?$/iu, "csv"],
  [/\.warc(?:\.gz)?$/iu, "warc"],
  [/\.txt$/iu, "text"],
  [/\.html?$/iu, "html"],
];

/** What a file holds, by its name's ending; standard input is JSONL. */
function kindOf(path: string): InputKind | null {
  if (path === "-") return "jsonl";
  return KINDS.find(([ending]) => ending.test(path))?.[1] ?? null;
}

/** A file of an archive. */
export interface Input {
  readonly path: string;
  readonly kind: InputKind;
  /** In bytes; 0 for standard input. */
  readonly size: number;
}

/** An input that cannot be used; the message names it. */
export class InputError extends Error {
  override readonly name = "InputError";
}

/**
 * The files that the given paths mean, folders walked in the order of names.
 * @throws InputError for a path that is not there, or whose ending says nothing that we read
 */
export async function resolveInputs(paths: readonly string[]): Promise<Input[]> {
  const inputs: Input[] = [];
  for (const path of paths) {
    if (path === "-") {
      inputs.push({ path, kind: "jsonl", size: 0 });
      continue;
    }
    const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
      throw new InputError(`${path}: ${error.code === "ENOENT" ? "no such file or folder" : error.message}`);
    });
    if (found.isDirectory()) await walk(path, inputs);
    else {
      const kind = kindOf(path);
      if (!kind)
        throw new InputError(`${path}: expected a .jsonl, .csv, .warc, .txt or .html file (also .gz and .zst)`);
      inputs.push({ path, kind, size: found.size });
    }
  }
  return inputs;
}

async function walk(folder: string, inputs: Input[]): Promise<void> {
  const entries: Dirent[] = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await walk(path, inputs);
    else {
      const kind = kindOf(path);
      if (kind && entry.isFile()) inputs.push({ path, kind, size: (await stat(path)).size });
    }
  }
}

/**
 * The articles of the inputs, one after another. What cannot be read is an item too (`broken`), and the next input
 * goes on. `skip` items are passed over (they are counted as they were the first time, so a run can be resumed).
 */
export async function* readItems(
  inputs: readonly Input[],
  skip = 0,
  read: (bytes: number) => void = () => {},
): AsyncGenerator<Item> {
  let n = 0;
  for (const input of inputs) {
    for await (const item of guarded(input, read)) if (n++ >= skip) yield item;
  }
}

/** The items of one input, a failure of reading it as the last of them. */
async function* guarded(input: Input, read: (bytes: number) => void): AsyncGenerator<Item> {
  let line = 0;
  try {
    for await (const item of itemsOf(input, read)) {
      line = item.line;
      yield item;
    }
  } catch (error) {
    yield {
      kind: "broken",
      source: input.path,
      line: line + 1,
      reason: `cannot be read on: ${(error as Error).message}`,
    };
  }
}

function itemsOf(input: Input, read: (bytes: number) => void): AsyncIterable<Item> {
  const { path, kind } = input;
  if (kind === "csv") return csvItems(path, bytesOf(path, read));
  if (kind === "warc") return warcItems(path, rawBytes(path, read));
  if (kind === "jsonl") return jsonlItems(path, bytesOf(path, read));
  return fileItem(path, kind, read);
}

async function* jsonlItems(source: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Item> {
  let line = 0;
  for await (const content of splitLines(bytes)) {
    line++;
    if (content === null) yield { kind: "broken", source, line, reason: "the line is longer than any article" };
    else if (content.some((byte) => byte > 32)) yield { kind: "json", source, line, bytes: content };
  }
}

async function* fileItem(source: string, kind: "text" | "html", read: (bytes: number) => void): AsyncGenerator<Item> {
  const bytes = new Uint8Array(await readFile(source));
  read(bytes.length);
  yield { kind, source, line: 1, bytes };
}
