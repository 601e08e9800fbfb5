import { type FileHandle, mkdir, open, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ByteWriter, parquetWrite } from "hyparquet-writer";
import type { ArchiveError } from "./item.js";
import { TABLES } from "./tables.js";
import { csvLines, type Rows, type TaskResult } from "./task.js";

/** How far the files of a run had come at a checkpoint: what a resumed run goes back to. */
export interface Marks {
  /** Length in bytes of each file that grows. */
  files: Record<string, number>;
  /** Part files finished. */
  parts: number;
}

/** Where a run's results go. Everything up to a checkpoint is on the disk; what comes after is dropped on resuming. */
export interface Output {
  write(result: TaskResult): Promise<void>;
  /** Brings all that was written to the disk and says how far that is. */
  checkpoint(): Promise<Marks>;
  /** The files that grow, by their final names. */
  readonly paths: readonly string[];
  close(): Promise<void>;
}

/** A file that only grows, cut back to the mark that it starts from. */
class GrowingFile {
  private constructor(
    private readonly handle: FileHandle,
    private at: number,
  ) {}

  static async open(path: string, mark: number): Promise<GrowingFile> {
    const handle = await open(path, mark > 0 ? "r+" : "w");
    await handle.truncate(mark);
    return new GrowingFile(handle, mark);
  }

  async append(bytes: Uint8Array): Promise<void> {
    for (let from = 0; from < bytes.length; ) {
      const { bytesWritten } = await this.handle.write(bytes, from, bytes.length - from, this.at);
      from += bytesWritten;
      this.at += bytesWritten;
    }
  }

  async mark(): Promise<number> {
    await this.handle.datasync();
    return this.at;
  }

  close(): Promise<void> {
    return this.handle.close();
  }
}

const encoder = new TextEncoder();
const errorLines = (errors: readonly ArchiveError[]) =>
  encoder.encode(errors.map((error) => `${JSON.stringify(error)}\n`).join(""));

/** Named files that grow while the run lasts, as `<name>.partial`, and get their names at its end. */
async function growing(
  paths: Readonly<Record<string, string>>,
  errorsPath: string,
  heads: Readonly<Record<string, Uint8Array>>,
  marks: Marks | null,
  bytesOf: (result: TaskResult) => TaskResult["bytes"],
): Promise<Output> {
  const files: Record<string, GrowingFile> = {};
  const all: Record<string, string> = { ...paths, errors: errorsPath };
  for (const [name, path] of Object.entries(all)) {
    files[name] = await GrowingFile.open(`${path}.partial`, marks?.files[name] ?? 0);
    if (!marks && heads[name]) await files[name].append(heads[name]);
  }
  return {
    async write(result) {
      for (const [name, chunks] of Object.entries(bytesOf(result)))
        for (const chunk of chunks) await files[name].append(chunk);
      if (result.errors.length) await files.errors.append(errorLines(result.errors));
    },
    async checkpoint() {
      const at: Marks = { files: {}, parts: 0 };
      for (const name of Object.keys(all)) at.files[name] = await files[name].mark();
      return at;
    },
    paths: Object.values(all),
    async close() {
      await Promise.all(Object.values(files).map((file) => file.close().catch(() => {})));
    },
  };
}

/** One line of JSON a result. */
export async function jsonlOutput(path: string, errorsPath: string, marks: Marks | null): Promise<Output> {
  await mkdir(dirname(path), { recursive: true });
  return growing({ results: path }, errorsPath, {}, marks, (result) => result.bytes);
}

/** A CSV file a table. */
export async function csvOutput(folder: string, marks: Marks | null): Promise<Output> {
  await mkdir(folder, { recursive: true });
  const paths = Object.fromEntries(TABLES.map(({ name }) => [name, join(folder, `${name}.csv`)]));
  const heads = Object.fromEntries(
    TABLES.map(({ name, columns }) => [name, encoder.encode(csvLines([columns.map((column) => column.name)]))]),
  );
  return growing(paths, join(folder, "errors.jsonl"), heads, marks, (result) => result.bytes);
}

/**
 * A folder of Parquet parts a table, one part a checkpoint: `people/part-00001.parquet`. Checkpoints stand at fixed
 * numbers of items, so a part that was renamed before its checkpoint counted is written again, the same.
 */
export async function parquetOutput(folder: string, marks: Marks | null): Promise<Output> {
  for (const { name } of TABLES) await mkdir(join(folder, name), { recursive: true });
  const errors = await growing({}, join(folder, "errors.jsonl"), {}, marks, () => ({}));
  let part = marks?.parts ?? 0;
  let waiting: Record<string, Rows[]> = {};
  return {
    ...errors,
    async write(result) {
      for (const [name, rows] of Object.entries(result.rows)) (waiting[name] ??= []).push(rows);
      await errors.write(result);
    },
    async checkpoint() {
      if (Object.values(waiting).some((rows) => rows.some((some) => some.length))) {
        part++;
        for (const table of TABLES) {
          const path = join(folder, table.name, `part-${String(part).padStart(5, "0")}.parquet`);
          await writeWhole(`${path}.partial`, parquetOf(table, (waiting[table.name] ?? []).flat()));
          await rename(`${path}.partial`, path);
        }
        waiting = {};
      }
      return { ...(await errors.checkpoint()), parts: part };
    },
  };
}

function parquetOf(table: (typeof TABLES)[number], rows: Rows): Uint8Array {
  const writer = new ByteWriter();
  parquetWrite({
    writer,
    columnData: table.columns.map(({ name, type }, c) => ({
      name,
      type,
      nullable: true,
      data: rows.map((row) => row[c]),
    })),
    createdBy: "newsblotter",
  });
  return new Uint8Array(writer.getBuffer());
}

/** Writes a whole file to the disk; a file begun before is replaced. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const handle = await open(path, "w");
  try {
    await handle.writeFile(content);
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

/** Gives finished files their final names; done again after a kill it changes nothing. */
export async function publish(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await rename(`${path}.partial`, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
  }
}
