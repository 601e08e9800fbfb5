import { execFile, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { builtArchive, jsonl, parseLines, runCli, temporaryFolder } from "../archive/built.js";

const here =
  spawnSync("python3", ["-c", "import pyspark"]).status === 0 && spawnSync("java", ["-version"]).status === 0;
if (!here) console.log("skipped: there is no pyspark (or no Java) on this machine");

test.skipIf(!here)(
  "Spark gives what one machine gives, row by row",
  async () => {
    const { cli } = await builtArchive("spark");
    const folder = temporaryFolder();
    const input = join(folder, "articles.jsonl");
    const sample = "../shared/corpora/archive.jsonl";
    writeFileSync(input, `${existsSync(sample) ? readFileSync(sample, "utf8") : jsonl(400)}{"id":"bad","text":1}\n`);

    const out = join(folder, "facts");
    const command = `${process.execPath} ${cli} pipe`;
    await promisify(execFile)("python3", ["examples/spark/extract.py", input, out, command], { maxBuffer: 1e8 });
    const parts = readdirSync(out)
      .filter((name) => name.startsWith("part-"))
      .sort();
    expect(parts.length).toBeGreaterThan(1);
    const onSpark = parts.flatMap((name) => parseLines(readFileSync(join(out, name), "utf8")));

    const whole = join(folder, "whole.jsonl");
    const { code } = await runCli(cli, ["archive", input, "--out", whole, "--workers", "2"]);
    expect(code).toBe(0);
    const onOneMachine = parseLines(readFileSync(whole, "utf8"));

    // where an article stood in the input is the one thing that a partition does not know
    const rows = (results: { source?: string }[]) => results.map(({ source: _, ...row }) => row);
    expect(rows(onSpark.filter((r) => !r.error))).toEqual(rows(onOneMachine));
    expect(onSpark.filter((r) => r.error)).toMatchObject([
      { error: { articleId: "bad", reason: 'no text in field "text"' } },
    ]);
  },
  300_000,
);
