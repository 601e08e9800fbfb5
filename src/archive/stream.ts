import { availableParallelism } from "node:os";
import { batches } from "./batches.js";
import type { ArchiveError, ArticleSettings, Item } from "./item.js";
import { ordered } from "./ordered.js";
import { createPool, type Pool } from "./pool.js";
import type { ArchiveResult } from "./result.js";

/** An article of a stream: its text, or an object that holds it in the fields that the options name. */
export type StreamArticle = string | Readonly<Record<string, unknown>>;

export interface StreamOptions extends ArticleSettings {
  /** Worker threads; default: one a core. Without effect if `pool` is given. */
  workers?: number;
  /** Longest time for one article, in milliseconds; default 30,000. Without effect if `pool` is given. */
  timeout?: number;
  /** A pool to run on; it is not closed at the end. */
  pool?: Pool;
  /** Ends the stream: the iteration throws the signal's reason. */
  signal?: AbortSignal;
}

/** What became of one article. */
export type StreamOutcome = { ok: true; result: ArchiveResult } | { ok: false; error: ArchiveError };

/**
 * Extracts a stream of articles on worker threads: one outcome an article, in order. It reads on only as fast as the
 * outcomes are taken. An article that cannot be done is an outcome too; the stream goes on.
 */
export async function* extractStream(
  source: AsyncIterable<StreamArticle> | Iterable<StreamArticle>,
  options: StreamOptions = {},
): AsyncGenerator<StreamOutcome> {
  const { pool: given, signal, workers = availableParallelism(), timeout, ...settings } = options;
  signal?.throwIfAborted();
  const pool = given ?? createPool({ workers, ...(timeout === undefined ? {} : { timeout }) });
  const aborted =
    signal &&
    new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason), { once: true }));
  aborted?.catch(() => {});
  const results = ordered(batches(toItems(source, settings), Number.POSITIVE_INFINITY), pool.workers * 2, (items) =>
    pool.run({ items, format: "objects", settings }),
  );
  try {
    for (;;) {
      const next = await (aborted ? Promise.race([results.next(), aborted]) : results.next());
      if (next.done) return;
      for (const outcome of next.value.results) {
        signal?.throwIfAborted();
        yield "reason" in outcome ? { ok: false, error: outcome } : { ok: true, result: outcome as ArchiveResult };
      }
    }
  } finally {
    if (!given) await pool.close();
    void results.return(undefined).catch(() => {});
  }
}

async function* toItems(
  source: AsyncIterable<StreamArticle> | Iterable<StreamArticle>,
  { textField = "text" }: ArticleSettings,
): AsyncGenerator<Item> {
  let line = 0;
  for await (const article of source) {
    line++;
    yield {
      kind: "fields",
      source: "stream",
      line,
      fields: typeof article === "string" ? { [textField]: article } : article,
    };
  }
}
