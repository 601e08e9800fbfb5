import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, test } from "vitest";
import { builtArchive, jsonl, parseLines, runCli, temporaryFolder } from "./built.js";

const { cli, TABLES } = await builtArchive("resume");
const folder = temporaryFolder();
const input = join(folder, "in.jsonl");
const articles = 1500;
writeFileSync(input, `${jsonl(articles)}{broken\n`);
let n = 0;
const fresh = () => join(folder, `out-${++n}`);
const args = (out: string, format: string) => [
  "archive",
  input,
  "--out",
  out,
  "--format",
  format,
  "--workers",
  "2",
  "--checkpoint-every",
  "40",
];

/** The same sequence in every run of the tests. */
function* random(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}
const moments = random(20260101);

/** Starts the run and kills it after some milliseconds; false if it had ended by then. */
function killAfter(milliseconds: number, callArgs: readonly string[], signal: NodeJS.Signals): Promise<boolean> {
  const child = spawn(process.execPath, [cli, ...callArgs], { stdio: "ignore" });
  const timer = setTimeout(() => child.kill(signal), milliseconds);
  return new Promise((resolve) =>
    child.on("close", (code, killed) => {
      clearTimeout(timer);
      resolve(killed !== null || code === 130);
    }),
  );
}

async function wholeRun(format: string) {
  const out = fresh();
  const began = performance.now();
  expect((await runCli(cli, args(out, format))).code).toBe(0);
  return { out, took: performance.now() - began };
}

/** Kills runs of one output at random moments, then lets it end; says how many were killed. */
async function killedRun(format: string, kills: number, took: number, signal: NodeJS.Signals = "SIGKILL") {
  const out = fresh();
  let killed = 0;
  for (let k = 0; k < kills; k++) {
    const moment = 20 + moments.next().value * took;
    if (
      await killAfter(
        moment,
        [...args(out, format), ...(existsSync(join(out, "manifest.json")) ? ["--resume"] : [])],
        signal,
      )
    )
      killed++;
  }
  const { code, err } = await runCli(cli, [...args(out, format), "--resume"]);
  expect([code, err]).toEqual([0, expect.stringContaining(`${articles} articles`)]);
  return { out, killed };
}

const same = (a: string, b: string) => {
  const names = readdirSync(a).filter((name) => name !== "manifest.json");
  expect(readdirSync(b).filter((name) => name !== "manifest.json")).toEqual(names);
  for (const name of names)
    expect([name, readFileSync(join(b, name)).equals(readFileSync(join(a, name)))]).toEqual([name, true]);
};

describe("a run killed at random moments ends like an uninterrupted one", () => {
  test("JSONL, byte for byte, ten kills in several runs", async () => {
    const { out, took } = await wholeRun("jsonl");
    let killed = 0;
    for (const kills of [5, 3, 2]) {
      const run = await killedRun("jsonl", kills, took / 2);
      killed += run.killed;
      same(out, run.out);
    }
    expect(killed).toBeGreaterThan(4);
    expect(parseLines(readFileSync(join(out, "results.jsonl"), "utf8")).map((r) => r.articleId)).toEqual(
      Array.from({ length: articles }, (_, i) => `a${i}`),
    );
  }, 240_000);

  test("CSV, byte for byte, five kills", async () => {
    const { out, took } = await wholeRun("csv");
    same(out, (await killedRun("csv", 5, took / 2)).out);
  }, 240_000);

  test("Parquet, row for row, five kills", async () => {
    const { out, took } = await wholeRun("parquet");
    const run = await killedRun("parquet", 5, took / 2);
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const rows = async (folder: string, table: string) =>
      (
        await connection.runAndReadAll(
          `select * from read_parquet('${join(folder, table, "*.parquet")}', filename = false)`,
        )
      ).getRowsJson();
    for (const { name } of TABLES) expect([name, await rows(run.out, name)]).toEqual([name, await rows(out, name)]);
  }, 240_000);

  test("Ctrl-C ends cleanly and can be resumed", async () => {
    const { out, took } = await wholeRun("jsonl");
    same(out, (await killedRun("jsonl", 2, took / 2, "SIGINT")).out);
  }, 240_000);
});
