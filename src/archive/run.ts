import { access, mkdir, readFile, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { batches } from "./batches.js";
import { type Input, InputError, readItems, resolveInputs } from "./inputs/index.js";
import type { ArticleSettings } from "./item.js";
import { ordered } from "./ordered.js";
import { csvOutput, jsonlOutput, type Marks, type Output, parquetOutput, publish, writeWhole } from "./output.js";
import { createPool } from "./pool.js";
import { LIBRARY_VERSION } from "./result.js";
import { dataDictionary } from "./tables.js";

export interface RunOptions extends ArticleSettings {
  /** Paths of files and folders, "-" for standard input. */
  inputs: readonly string[];
  /** A file (`.jsonl`) or a folder. */
  out: string;
  format: "jsonl" | "csv" | "parquet";
  workers?: number;
  /** Longest time for one article, in milliseconds. */
  timeout?: number;
  /** Go on where an earlier run of the same inputs and settings stopped. */
  resume?: boolean;
  /** Items from one checkpoint to the next; default 2,000. */
  checkpointEvery?: number;
  /** Stops the run at a checkpoint, to be resumed. */
  signal?: AbortSignal;
  onProgress?(progress: Progress): void;
}

/** How far a run is. */
export interface Progress {
  articles: number;
  errors: number;
  /** Bytes read of the inputs, as they lie on the disk, and of how many (0: not known). */
  bytes: number;
  totalBytes: number;
}

export interface Summary {
  articles: number;
  errors: number;
  /** False if the run was stopped before its end; it can be resumed. */
  finished: boolean;
  errorsPath: string;
}

/** What a run knows of itself: written whole and renamed at each checkpoint, so it is never half there. */
interface Manifest {
  /** What must be the same for a run to go on. */
  run: string;
  /** Items of the inputs that are done. */
  items: number;
  articles: number;
  errors: number;
  marks: Marks;
  /** Files that get their final names once all is done. */
  paths: readonly string[];
  finished: boolean;
}

/** A run that cannot start or go on as asked; the message says why. */
export class RunError extends Error {
  override readonly name = "RunError";
}

/**
 * Extracts an archive into files. Killed at any moment and run again with `resume`, it ends with the files of an
 * uninterrupted run: each checkpoint says how long the files were, and a resumed run cuts them back to that.
 * @throws InputError for an input that is not there, RunError if the output is taken or another run's
 */
export async function runArchive(options: RunOptions): Promise<Summary> {
  const { format, out, resume = false, checkpointEvery = 2000, signal, onProgress } = options;
  const inputs = await resolveInputs(options.inputs);
  if (!inputs.length) throw new InputError("no articles: the folders hold no .jsonl, .csv, .warc, .txt or .html file");
  if (resume && inputs.some(({ path }) => path === "-"))
    throw new RunError("standard input cannot be resumed: it cannot be read again");
  const single = format === "jsonl" && /\.(?:jsonl|ndjson|json)$/iu.test(out);
  const resultsPath = single ? out : join(out, "results.jsonl");
  const errorsPath = single ? join(dirname(out), "errors.jsonl") : join(out, "errors.jsonl");
  const manifestPath = single ? `${out}.manifest.json` : join(out, "manifest.json");
  const settings = settingsOf(options);
  const run = signature(inputs, format, settings, checkpointEvery);

  const before = await readManifest(manifestPath);
  if (before && !resume)
    throw new RunError(`${out} holds a run already: --resume goes on with it, or choose another --out`);
  if (!before && single && ((await exists(out)) || (await exists(errorsPath))))
    throw new RunError(`${(await exists(out)) ? out : errorsPath} is there already: choose another --out`);
  if (before && before.run !== run)
    throw new RunError(`${out} was made from other inputs, settings or another version: choose another --out`);
  if (before?.finished) {
    await publish(before.paths); // it may have been killed between its last word and this
    return { articles: before.articles, errors: before.errors, finished: true, errorsPath };
  }

  await mkdir(dirname(manifestPath), { recursive: true });
  const marks = before?.marks ?? null;
  const output: Output =
    format === "parquet"
      ? await parquetOutput(out, marks)
      : format === "csv"
        ? await csvOutput(out, marks)
        : await jsonlOutput(resultsPath, errorsPath, marks);
  const state: Manifest = before ?? {
    run,
    items: 0,
    articles: 0,
    errors: 0,
    marks: { files: {}, parts: 0 },
    paths: output.paths,
    finished: false,
  };
  const save = async (finished: boolean) => {
    state.marks = await output.checkpoint();
    state.finished = finished;
    await writeWhole(`${manifestPath}.partial`, JSON.stringify(state));
    await rename(`${manifestPath}.partial`, manifestPath);
  };
  const pool = createPool({
    ...(options.workers ? { workers: options.workers } : {}),
    ...(options.timeout ? { timeout: options.timeout } : {}),
  });
  let bytes = 0;
  const totalBytes = inputs.some(({ path }) => path === "-") ? 0 : inputs.reduce((sum, { size }) => sum + size, 0);
  try {
    const items = readItems(inputs, state.items, (read) => {
      bytes += read;
    });
    const work = ordered(batches(items, checkpointEvery, state.items), pool.workers * 2, async (batch) => ({
      count: batch.length,
      result: await pool.run({ items: batch, format, settings }),
    }));
    for await (const { count, result } of work) {
      await output.write(result);
      state.items += count;
      state.articles += result.articles;
      state.errors += result.errors.length;
      onProgress?.({ articles: state.articles, errors: state.errors, bytes, totalBytes });
      const full = state.items % checkpointEvery === 0;
      // a run that is told to stop does so after a whole number of part files, or (other formats) at once
      if (full || (signal?.aborted && format !== "parquet")) await save(false);
      if (signal?.aborted) return { articles: state.articles, errors: state.errors, finished: false, errorsPath };
    }
    if (!single) await writeWhole(join(out, "data-dictionary.md"), dataDictionary());
    await save(true);
    await publish(output.paths);
    return { articles: state.articles, errors: state.errors, finished: true, errorsPath };
  } finally {
    await pool.close();
    await output.close();
  }
}

function settingsOf({ textField, idField, publishedField, region, noText }: RunOptions): ArticleSettings {
  return {
    ...(textField ? { textField } : {}),
    ...(idField ? { idField } : {}),
    ...(publishedField ? { publishedField } : {}),
    ...(region ? { region } : {}),
    ...(noText ? { noText } : {}),
  };
}

function signature(
  inputs: readonly Input[],
  format: string,
  settings: ArticleSettings,
  checkpointEvery: number,
): string {
  return JSON.stringify([
    LIBRARY_VERSION,
    format,
    settings,
    checkpointEvery,
    inputs.map(({ path, size }) => [path, size]),
  ]);
}

async function readManifest(path: string): Promise<Manifest | null> {
  let content: string;
  try {
    content = await readFile(path, "utf8");
  } catch {
    return null;
  }
  try {
    return JSON.parse(content) as Manifest;
  } catch {
    throw new RunError(`${path} is no manifest of ours`);
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
