import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { article, builtArchive, jsonl, parseLines, runCli, temporaryFolder } from "./built.js";

const { cli } = await builtArchive("cli");
const folder = temporaryFolder();
const input = join(folder, "in.jsonl");
writeFileSync(input, jsonl(300));

describe("archive", () => {
  test("standard input in, a file out, a summary at the end", async () => {
    const out = join(folder, "stdin.jsonl");
    const { code, err, out: printed } = await runCli(cli, ["archive", "-", "--out", out, "--workers", "1"], jsonl(3));
    expect([code, printed]).toEqual([0, ""]);
    expect(err).toContain(`3 articles in ${out}, no errors`);
    expect(parseLines(readFileSync(out, "utf8"))).toHaveLength(3);
  });

  test.each([
    [["archive", "nowhere.jsonl", "--out", "x"], "nowhere.jsonl: no such file or folder"],
    [["archive", "-", "--out", "x", "--resume"], "standard input cannot be resumed"],
    [["archive", input], "--out"],
    [["archive", input, "--out", "x", "--workers", "none"], "expected a whole number"],
    [["archive", input, "--out", "x", "--format", "xml"], "jsonl, csv, parquet"],
    [["archive", input, "--out", "x", "--region", "England"], "alpha-2"],
    [["archive", "package.json.bak", "--out", "x"], "package.json.bak"],
  ])("%j is one line and exit code 2", async (args, message) => {
    const { code, out, err } = await runCli(cli, args);
    expect([code, out, err.trim().split("\n").length]).toEqual([2, "", 1]);
    expect(err).toContain(message);
  });

  test("a full disk is said in a word, and the run can go on", async () => {
    const out = join(folder, "full");
    // the shell's limit on file sizes stands in for a disk that is full: the write fails half-way
    const script = `ulimit -f 40; trap '' XFSZ; exec "$0" "$@"`;
    const child = spawn("bash", [
      "-c",
      script,
      process.execPath,
      cli,
      "archive",
      input,
      "--out",
      out,
      "--workers",
      "1",
      "--checkpoint-every",
      "20",
    ]);
    let err = "";
    child.stderr.on("data", (chunk) => (err += chunk));
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(1);
    expect(err).toContain("the same call with --resume goes on");
    expect(err.trim().split("\n")).toHaveLength(1);
    const { code } = await runCli(cli, [
      "archive",
      input,
      "--out",
      out,
      "--workers",
      "1",
      "--checkpoint-every",
      "20",
      "--resume",
    ]);
    expect(code).toBe(0);
    expect(parseLines(readFileSync(join(out, "results.jsonl"), "utf8")).map((r) => r.articleId)).toEqual(
      Array.from({ length: 300 }, (_, n) => `a${n}`),
    );
  });
});

describe("pipe", () => {
  test("a line out for a line in, errors in the line, nothing else", async () => {
    const { code, out, err } = await runCli(
      cli,
      ["pipe"],
      `${jsonl(2)}{oops\n${JSON.stringify({ id: "z", text: 1 })}\n${JSON.stringify(article(7))}`,
    );
    expect([code, err]).toEqual([0, ""]);
    expect(parseLines(out)).toMatchObject([
      { articleId: "a0" },
      { articleId: "a1" },
      { error: { line: 3, articleId: null, reason: expect.stringContaining("not valid JSON") } },
      { error: { line: 4, articleId: "z" } },
      { articleId: "a7" },
    ]);
  });

  test("answers each line without waiting for the next", async () => {
    const child = spawn(process.execPath, [cli, "pipe"]);
    const answers = child.stdout[Symbol.asyncIterator]();
    for (let n = 0; n < 3; n++) {
      child.stdin.write(`${JSON.stringify(article(n))}\n`);
      let line = "";
      while (!line.endsWith("\n")) line += (await answers.next()).value;
      expect(JSON.parse(line).articleId).toBe(`a${n}`);
    }
    child.stdin.end();
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
  });

  test("a reader that goes away ends it quietly", async () => {
    const child = spawn("bash", ["-c", `"$0" "$1" pipe < "$2" | head -n 1`, process.execPath, cli, input]);
    let err = "";
    let out = "";
    child.stderr.on("data", (chunk) => (err += chunk));
    child.stdout.on("data", (chunk) => (out += chunk));
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
    expect([err, JSON.parse(out).articleId]).toEqual(["", "a0"]);
  });
});
