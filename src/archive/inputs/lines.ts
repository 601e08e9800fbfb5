const LINE_FEED = 10;
/** A line longer than this is no article; it would only fill the memory. */
const LONGEST_LINE = 64 * 1024 * 1024;

/** A line of bytes without its line feed; null in place of one that is longer than any article. */
export type Line = Uint8Array | null;

/** Splits a stream of bytes at line feeds. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, longest = LONGEST_LINE): AsyncGenerator<Line> {
  let carried: Uint8Array[] = [];
  let size = 0;
  let overlong = false;
  const take = (): Line => {
    const line = overlong ? null : join(carried, size);
    carried = [];
    size = 0;
    overlong = false;
    return line;
  };
  const carry = (part: Uint8Array) => {
    size += part.length;
    if (size > longest) {
      overlong = true;
      carried = [];
    } else if (!overlong && part.length) carried.push(part);
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      carry(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    carry(chunk.subarray(from));
  }
  if (size > 0) yield take();
}

/** One array that owns its bytes: a view into a shared buffer would drag the whole buffer through every message. */
function join(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
