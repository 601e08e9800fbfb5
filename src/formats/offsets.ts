/**
 * A copy of a result whose offsets count code points, as Python's strings do.
 * @param text the text that was given to `extract`
 */
export function toCodePoints<T extends object>(text: string, result: T): T {
  return withOffsets(
    result,
    offsetsOf(text, () => 1),
  );
}

/**
 * A copy of a result whose offsets count bytes of the text in UTF-8, as in Go and Rust. A lone surrogate counts as the
 * three bytes of U+FFFD that every encoder writes for it.
 * @param text the text that was given to `extract`
 */
export function toUtf8Offsets<T extends object>(text: string, result: T): T {
  return withOffsets(
    result,
    offsetsOf(text, (point) => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4)),
  );
}

/** The converted offset of each UTF-16 offset of the text; the middle of a surrogate pair counts as its start. */
function offsetsOf(text: string, widthOf: (codePoint: number) => number): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  let converted = 0;
  let at = 0;
  while (at < text.length) {
    const point = text.codePointAt(at)!;
    offsets[at++] = converted;
    if (point > 0xffff) offsets[at++] = converted;
    converted += widthOf(point);
  }
  offsets[at] = converted;
  return offsets;
}

/** Every `start` and `end` of a record, of its mentions and evidence, its speaker and cue. */
function withOffsets<T>(value: T, offsets: Uint32Array): T {
  if (Array.isArray(value)) return value.map((item) => withOffsets(item, offsets)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => {
      const isOffset = (key === "start" || key === "end") && typeof field === "number";
      return [key, isOffset ? offsets[field] : withOffsets(field, offsets)];
    }),
  ) as T;
}
