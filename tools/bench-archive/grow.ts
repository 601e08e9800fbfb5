import { closeSync, openSync, writeSync } from "node:fs";

export interface Source {
  id: string;
  text: string;
  [field: string]: unknown;
}

/** A seeded generator of numbers from 0 to 1 (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Copies of the articles, one after another, the sentences of each copy shuffled within it, so that no cache across
 * articles can help. Endless; the same for the same seed.
 */
export function* copies(articles: readonly Source[], seed = 1): Generator<Source> {
  const next = random(seed);
  for (let round = 0; ; round++) {
    for (const article of articles) {
      const parts = article.text.split(/(?<=[.!?”"]\s|\n)/u);
      for (let i = parts.length - 1; i > 0; i--) {
        const j = Math.floor(next() * (i + 1));
        [parts[i], parts[j]] = [parts[j], parts[i]];
      }
      yield { ...article, id: `${article.id}-${round}`, text: parts.join("") };
    }
  }
}

/** Writes copies as JSONL until `enough` says so; returns articles and characters written. */
export function grow(
  path: string,
  articles: readonly Source[],
  enough: (articles: number, bytes: number) => boolean,
): { articles: number; characters: number } {
  const file = openSync(path, "w");
  let count = 0;
  let bytes = 0;
  let characters = 0;
  let waiting: string[] = [];
  const flush = () => {
    writeSync(file, waiting.join(""));
    waiting = [];
  };
  for (const article of copies(articles)) {
    if (enough(count, bytes)) break;
    const line = `${JSON.stringify(article)}\n`;
    waiting.push(line);
    bytes += Buffer.byteLength(line);
    characters += article.text.length;
    if (++count % 500 === 0) flush();
  }
  flush();
  closeSync(file);
  return { articles: count, characters };
}
