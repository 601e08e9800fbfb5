import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { extract } from "../../src/index.js";

const TEXT = "Two men, 34 and 40, were arrested in Oslo on Friday over £3 million, said Inspector Ola Nygaard.";
const main = resolve(".cache/tests/cli.mjs");
let folder: string;
let article: string;
let other: string;
let binary: string;

beforeAll(async () => {
  await build({
    entryPoints: ["src/cli/main.ts"],
    outfile: main,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
  });
  folder = await mkdtemp(join(tmpdir(), "newsblotter-"));
  [article, other, binary] = ["article.txt", "other.txt", "photo.jpg"].map((name) => join(folder, name));
  await writeFile(article, TEXT);
  await writeFile(other, "");
  await writeFile(binary, Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10));
});
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  code: number | null;
  out: string;
  errors: string[];
}

/** Runs the command line in a process of its own; `read` false closes its output at once. */
function newsblotter(args: string[], { input = "", read = true } = {}): Promise<Ended> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [main, ...args]);
    let out = "";
    let errors = "";
    if (read) child.stdout.on("data", (chunk) => (out += chunk));
    else child.stdout.destroy();
    child.stderr.on("data", (chunk) => (errors += chunk));
    child.on("error", failed);
    child.on("close", (code) => done({ code, out, errors: errors.split("\n").filter(Boolean) }));
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}

describe("newsblotter extract", () => {
  test("prints what extract returns", async () => {
    const { code, out, errors } = await newsblotter([
      "extract",
      article,
      "--published",
      "2024-05-03",
      "--region",
      "NO",
    ]);
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    expect(out).toBe(`${JSON.stringify(extract(TEXT, { publishedAt: "2024-05-03", region: "NO" }), null, 2)}\n`);
  });

  test("reads standard input", async () => {
    const { code, out } = await newsblotter(["extract", "-"], { input: TEXT });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(extract(TEXT));
  });

  test("takes several files: an array, or a line each", async () => {
    const results = [
      { file: article, ...extract(TEXT) },
      { file: other, ...extract("") },
    ];
    const json = await newsblotter(["extract", article, other]);
    expect(JSON.parse(json.out)).toEqual(results);
    const { out } = await newsblotter(["extract", "--format", "jsonl", article, other]);
    expect(out).toBe(results.map((r) => `${JSON.stringify(r)}\n`).join(""));
  });

  test("gives only the lists asked for, and why", async () => {
    const { out } = await newsblotter(["extract", "--only", "ages,currencies", "--explain", article]);
    expect(Object.keys(JSON.parse(out))).toEqual(["schemaVersion", "warnings", "ages", "currencies"]);
    expect(JSON.parse(out).ages).toEqual(
      extract(TEXT, { explain: true }).ages.map((age) => ({ ...age, personId: null, countId: null })),
    );
  });

  test("does the other files when one cannot be read", async () => {
    const missing = join(folder, "missing.txt");
    const { code, out, errors } = await newsblotter(["extract", missing, binary, folder, article]);
    expect(code).toBe(2);
    expect(errors).toEqual([
      `newsblotter: ${missing}: no such file`,
      `newsblotter: ${binary}: is a binary file, not text`,
      `newsblotter: ${folder}: is a folder, not a file`,
    ]);
    expect(JSON.parse(out)).toEqual([{ file: article, ...extract(TEXT) }]);
  });

  test.each([
    [["--bogus", "x"], "unknown option '--bogus'"],
    [["--only", "people,cars", "x"], 'unknown list "cars"; there are people, organisations, locations, counts, ages'],
    [["--region", "UK", "x"], "option region: expected an ISO 3166-1 alpha-2 code in capitals like GB"],
    [["--published", "Friday", "x"], "option publishedAt: expected an ISO date or date-time like 2022-05-18"],
    [["--format", "xml", "x"], "argument 'xml' is invalid. Allowed choices are json, jsonl."],
    [[], "missing required argument 'FILE'"],
  ])("says in one line what is wrong with the call (%j)", async (args, message) => {
    const { code, out, errors } = await newsblotter(["extract", ...args]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(message);
  });

  test("ends without a word when its reader has gone", async () => {
    const files = Array.from({ length: 200 }, () => article);
    expect(await newsblotter(["extract", ...files], { read: false })).toEqual({ code: 0, out: "", errors: [] });
  });
});
