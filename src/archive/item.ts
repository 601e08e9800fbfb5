import type { Options } from "../index.js";

/** One article as it comes out of an archive, not read yet: reading it is the worker's work. */
export type Item = {
  /** The file (or "-") it stands in. */
  readonly source: string;
  /** Line of a JSONL or CSV file, number of a WARC record, 1 for a file that is one article. From 1. */
  readonly line: number;
} & (
  | { readonly kind: "json"; readonly bytes: Uint8Array }
  | { readonly kind: "fields"; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly kind: "text"; readonly bytes: Uint8Array }
  | { readonly kind: "html"; readonly bytes: Uint8Array; readonly url?: string; readonly charset?: string }
  | { readonly kind: "broken"; readonly reason: string }
  | { readonly kind: "call"; readonly text: string; readonly options: Options }
);

/** Which fields of a JSON or CSV article hold what, and what holds for all articles. */
export interface ArticleSettings {
  textField?: string;
  idField?: string;
  publishedField?: string;
  /** ISO 3166-1 alpha-2; an article's own field `region` wins. */
  region?: string;
  /** Results carry the text's SHA-256 in place of the text. */
  noText?: boolean;
}

/** An article that is ready for extraction. */
export interface Article {
  id: string;
  title: string | null;
  publishedAt: string | null;
  region: string | null;
  source: string;
  text: string;
  /** What was wrong with it, though it could be read. */
  note?: string;
}

/** A line of `errors.jsonl`: what could not be done, and where the article stands. */
export interface ArchiveError {
  source: string;
  line: number;
  articleId: string | null;
  reason: string;
}

/** Size of an item in bytes, as far as it counts for batching. */
export function sizeOf(item: Item): number {
  if (item.kind === "broken") return 0;
  if (item.kind === "call") return item.text.length;
  if (item.kind !== "fields") return item.bytes.length;
  let size = 0;
  for (const value of Object.values(item.fields)) if (typeof value === "string") size += value.length;
  return size;
}
