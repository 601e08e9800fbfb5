import { describe, expect, test } from "vitest";
import { extract } from "../../src/index.js";
import { article, builtArchive } from "./built.js";

const { createPool, extractStream } = await builtArchive("pool");
const encoder = new TextEncoder();
const json = (n: number, fields = {}) =>
  ({
    kind: "json",
    source: "x",
    line: n + 1,
    bytes: encoder.encode(JSON.stringify({ ...article(n), ...fields })),
  }) as const;
const task = (items: readonly ReturnType<typeof json>[]) => ({ items, format: "objects", settings: {} }) as const;
const giant = `${"Police said Ada Okafor, 34, of Elm Road, Leeds, paid £1,200 to two men on Tuesday. “It is over,” she said. ".repeat(60_000)}`;

describe("createPool", () => {
  test("extracts as the library does, options included, many at once", async () => {
    const pool = createPool({ workers: 2 });
    const { text } = article(1);
    const options = { publishedAt: "2024-03-14", region: "GB", known: { people: [{ name: "Brian Walsh" }] } };
    const results = await Promise.all(Array.from({ length: 10 }, () => pool.extract(text, options)));
    for (const result of results) expect(result).toEqual(extract(text, options));
    await pool.close();
  });

  test("says what is wrong with a call", async () => {
    const pool = createPool({ workers: 1 });
    await expect(pool.extract("x", { region: "England" })).rejects.toMatchObject({
      name: "NewsblotterError",
      message: expect.stringContaining("region"),
    });
    await pool.close();
    await expect(pool.extract("x")).rejects.toMatchObject({ code: "pool-closed" });
    expect(() => createPool({ workers: 0 })).toThrow("option workers");
    expect(() => createPool({ timeout: -1 })).toThrow("option timeout");
  });

  test("an article that takes too long is an error, the others of its batch are done", async () => {
    const pool = createPool({ workers: 1, timeout: 1_500 });
    await pool.extract("warm up");
    const { results } = await pool.run(task([json(0), json(1, { text: giant.slice(0, 3_900_000) }), json(2)]));
    expect(results).toMatchObject([
      { articleId: "a0" },
      { line: 2, reason: "took longer than 1.5 s" },
      { articleId: "a2" },
    ]);
    await pool.close();
  });

  test("a text that no article is as long as is an error at once", async () => {
    const pool = createPool({ workers: 1 });
    const { results } = await pool.run(task([json(0, { text: "a ".repeat(2_000_001) })]));
    expect(results).toMatchObject([{ articleId: "a0", reason: "longer than 4 million characters" }]);
    await pool.close();
  });

  test("a worker that breaks is replaced and its article tried once more", async () => {
    // the text is small enough for memory to run out step by step: one huge step would end the whole process
    const pool = createPool({
      workers: 1,
      timeout: 60_000,
      resourceLimits: { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 8 },
    });
    const { results } = await pool.run(task([json(0), json(1, { text: giant.slice(0, 3_000_000) }), json(2)]));
    expect(results).toMatchObject([
      { articleId: "a0" },
      { line: 2, reason: expect.stringContaining("broke a worker twice") },
      { articleId: "a2" },
    ]);
    expect((await pool.extract("Two men fled.")).schemaVersion).toBeTruthy();
    await pool.close();
  });
});

describe("extractStream", () => {
  async function* endless() {
    for (let n = 0; ; n++) {
      pulled = n + 1;
      yield article(n);
    }
  }
  let pulled = 0;

  test("one outcome an article, in order, errors among them", async () => {
    const outcomes = [];
    for await (const outcome of extractStream([article(0), "Two men fled from Cork.", { id: "bad" }, article(3)], {
      workers: 2,
      region: "IE",
    }))
      outcomes.push(outcome);
    expect(outcomes).toMatchObject([
      { ok: true, result: { articleId: "a0", text: article(0).text } },
      { ok: true, result: { articleId: "stream:2", text: "Two men fled from Cork." } },
      { ok: false, error: { articleId: "bad", line: 3, reason: 'no text in field "text"' } },
      { ok: true, result: { articleId: "a3" } },
    ]);
  });

  test("reads on only as fast as it is read", async () => {
    const stream = extractStream(endless(), { workers: 1 });
    for (let i = 0; i < 3; i++) await stream.next();
    await new Promise((resolve) => setTimeout(resolve, 200));
    const held = pulled;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(pulled).toBe(held);
    expect(held).toBeLessThan(600);
    await stream.return(undefined);
  });

  test("an AbortSignal ends it with the signal's reason", async () => {
    const stop = new AbortController();
    const seen: unknown[] = [];
    await expect(
      (async () => {
        for await (const outcome of extractStream(endless(), { workers: 1, signal: stop.signal })) {
          seen.push(outcome);
          if (seen.length === 5) stop.abort(new Error("enough"));
        }
      })(),
    ).rejects.toThrow("enough");
    expect(seen).toHaveLength(5);
    await expect(extractStream([], { signal: stop.signal }).next()).rejects.toThrow("enough");
  });
});
