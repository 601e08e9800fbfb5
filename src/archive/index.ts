export type { ArchiveError, ArticleSettings } from "./item.js";
export { createPool, type Pool, type PoolOptions } from "./pool.js";
export type { ArchiveResult } from "./result.js";
export { extractStream, type StreamArticle, type StreamOptions, type StreamOutcome } from "./stream.js";
export { TABLES, type Table } from "./tables.js";
