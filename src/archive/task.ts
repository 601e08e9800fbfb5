import { stringify } from "csv-stringify/sync";
import type { Extraction } from "../index.js";
import { extract } from "../index.js";
import { ArticleError, readArticle } from "./article.js";
import type { ArchiveError, ArticleSettings, Item } from "./item.js";
import { type ArchiveResult, resultOf } from "./result.js";
import { TABLES } from "./tables.js";

/** How results leave a worker: as objects, as lines of JSON, as lines of CSV a table, as rows a table (for Parquet). */
export type Format = "objects" | "jsonl" | "csv" | "parquet";

export interface Task {
  readonly items: readonly Item[];
  readonly format: Format;
  readonly settings: ArticleSettings;
}

export type Rows = readonly (readonly (string | number | boolean | null)[])[];

/** What became of a task's items, in their order. */
export interface TaskResult {
  /** Articles extracted. */
  articles: number;
  errors: ArchiveError[];
  /** `objects`: an outcome an item. */
  results: (ArchiveResult | Extraction | ArchiveError)[];
  /** `jsonl` and `csv`: encoded lines by table ("results" for JSONL). */
  bytes: Record<string, Uint8Array[]>;
  /** `parquet`: rows by table. */
  rows: Record<string, Rows>;
}

export const emptyResult = (): TaskResult => ({ articles: 0, errors: [], results: [], bytes: {}, rows: {} });

/** Joins the results of consecutive items. */
export function joinResults(parts: readonly TaskResult[]): TaskResult {
  const joined = emptyResult();
  for (const part of parts) {
    joined.articles += part.articles;
    joined.errors.push(...part.errors);
    joined.results.push(...part.results);
    for (const [name, chunks] of Object.entries(part.bytes)) (joined.bytes[name] ??= []).push(...chunks);
    for (const [name, rows] of Object.entries(part.rows)) joined.rows[name] = [...(joined.rows[name] ?? []), ...rows];
  }
  return joined;
}

/** An item that could not be done. */
export function failed(item: Item, reason: string, articleId: string | null = null): TaskResult {
  const error = { source: item.source, line: item.line, articleId, reason };
  return { ...emptyResult(), errors: [error], results: [error] };
}

const encoder = new TextEncoder();

/** Does a task's items one by one; `starting` is called before each with its index. No item's failure stops another's. */
export async function doTask(
  { items, format, settings }: Task,
  starting: (index: number) => void = () => {},
): Promise<TaskResult> {
  const done = emptyResult();
  const lines: Uint8Array[] = [];
  const rows: Record<string, (readonly (string | number | boolean | null)[])[]> = {};
  if (format === "csv" || format === "parquet") for (const { name } of TABLES) rows[name] = [];
  for (let i = 0; i < items.length; i++) {
    starting(i);
    const item = items[i];
    try {
      if (item.kind === "call") {
        done.results.push(extract(item.text, item.options));
        continue;
      }
      const article = await readArticle(item, settings);
      const result = resultOf(article, settings);
      // each result is written out at once: were it kept to the batch's end, the collector would copy it again and again
      if (format === "objects") done.results.push(result);
      else if (format === "jsonl") lines.push(encoder.encode(`${JSON.stringify(result)}\n`));
      else for (const { name, rows: rowsOf } of TABLES) for (const row of rowsOf(result)) rows[name].push(row);
      done.articles++;
      if (article.note)
        done.errors.push({ source: item.source, line: item.line, articleId: article.id, reason: article.note });
    } catch (error) {
      const articleId = error instanceof ArticleError ? error.articleId : null;
      const { errors, results: outcome } = failed(
        item,
        error instanceof Error ? error.message : String(error),
        articleId,
      );
      done.errors.push(...errors);
      if (format === "objects") done.results.push(...outcome);
    }
  }
  if (lines.length) done.bytes.results = [joinBytes(lines)];
  if (format === "csv") for (const { name } of TABLES) done.bytes[name] = [encoder.encode(csvLines(rows[name]))];
  else if (format === "parquet") done.rows = rows;
  return done;
}

/** One array, whose memory a message can hand over, instead of many. */
function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** RFC 4180 lines; cells that a spreadsheet would run as a formula get an apostrophe before them, numbers do not. */
export function csvLines(rows: Rows): string {
  return stringify(rows as unknown[][], {
    escape_formulas: true,
    record_delimiter: "\r\n",
    cast: { boolean: (value) => String(value), number: (value) => ({ value: String(value), escape_formulas: false }) },
  });
}
