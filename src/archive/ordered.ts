/**
 * Runs an asynchronous function over a source, several at a time, and yields the results in the source's order. At
 * most `width` are under way or waiting to be taken, so a slow reader slows the source: backpressure. A result that
 * is ready is yielded without waiting for the source's next value.
 */
export async function* ordered<T, R>(
  source: AsyncIterable<T>,
  width: number,
  work: (value: T) => Promise<R>,
): AsyncGenerator<R> {
  const iterator = source[Symbol.asyncIterator]();
  const underWay: Promise<R>[] = [];
  let input: Promise<IteratorResult<T>> | null = null;
  let ended = false;
  try {
    for (;;) {
      if (!input && !ended && underWay.length < width) input = iterator.next();
      if (!input) {
        const first = underWay.shift();
        if (!first) return;
        yield await first;
      } else if (underWay.length && (await whichFirst(input, underWay[0])) === "result") {
        yield await underWay.shift()!;
      } else {
        const next = await input;
        input = null;
        if (next.done) ended = true;
        else {
          const result = work(next.value);
          result.catch(() => {}); // it is awaited above, in its turn
          underWay.push(result);
        }
      }
    }
  } finally {
    if (!ended) {
      input?.catch(() => {});
      void iterator.return?.();
    }
  }
}

function whichFirst(input: Promise<unknown>, result: Promise<unknown>): Promise<"input" | "result"> {
  const say =
    <W>(word: W) =>
    () =>
      word;
  return Promise.race([
    input.then(say("input" as const), say("input" as const)),
    result.then(say("result" as const), say("result" as const)),
  ]);
}
