import { createReadStream } from "node:fs";
import { type Duplex, pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { Decompress } from "fzstd";

/** The bytes of a file (or of standard input, "-") as they are; `read` is told the bytes taken off the disk. */
export async function* rawBytes(path: string, read: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const stream: AsyncIterable<Uint8Array> =
    path === "-" ? process.stdin : createReadStream(path, { highWaterMark: 256 * 1024 });
  for await (const chunk of stream) {
    read(chunk.length);
    yield chunk;
  }
}

/** The bytes of a file, decompressed by its name's ending. */
export function bytesOf(path: string, read: (bytes: number) => void): AsyncIterable<Uint8Array> {
  const bytes = rawBytes(path, read);
  if (/\.gz$/iu.test(path)) return through(bytes, createGunzip());
  if (/\.zst$/iu.test(path)) return unzstd(bytes);
  return bytes;
}

/** Bytes sent through a Node stream; a failure of either end is thrown to the reader. */
export function through<T>(bytes: AsyncIterable<Uint8Array>, transform: Duplex): AsyncIterable<T> {
  pipeline(Readable.from(bytes, { objectMode: false }), transform, () => {});
  return transform;
}

async function* unzstd(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let out: Uint8Array[] = [];
  const decompress = new Decompress((chunk) => void out.push(chunk));
  let any = false;
  for await (const chunk of chunks) {
    decompress.push(new Uint8Array(chunk));
    any = true;
    yield* out;
    out = [];
  }
  if (any) decompress.push(new Uint8Array(0), true);
  yield* out;
}
