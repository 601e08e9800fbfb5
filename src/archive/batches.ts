import { type Item, sizeOf } from "./item.js";

const MOST_ITEMS = 64;
const MOST_BYTES = 128 * 1024;

/**
 * Gathers items into batches, so that a message to a worker pays; a batch never crosses a multiple
 * of `every` items, counted from the first of the archive (`from` of them lie before).
 */
export async function* batches(items: AsyncIterable<Item>, every: number, from = 0): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  let size = 0;
  let sinceBoundary = from % every;
  for await (const item of items) {
    batch.push(item);
    size += sizeOf(item);
    sinceBoundary++;
    if (batch.length >= MOST_ITEMS || size >= MOST_BYTES || sinceBoundary === every) {
      yield batch;
      batch = [];
      size = 0;
      if (sinceBoundary === every) sinceBoundary = 0;
    }
  }
  if (batch.length) yield batch;
}
