import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll } from "vitest";

/**
 * The archive room as it runs in the package: worker threads need files of JavaScript, so the tests build theirs. It
 * lies inside the repo, where packages resolve.
 */
export async function builtArchive(name: string) {
  const outdir = join(process.cwd(), ".cache", "tests", name);
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  await build({
    entryPoints: {
      archive: "src/archive/index.ts",
      run: "src/archive/run.ts",
      "archive-worker": "src/archive/worker.ts",
      cli: "src/cli/main.ts",
    },
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "error",
  });
  const load = (file: string) => import(/* @vite-ignore */ pathToFileURL(join(outdir, file)).href);
  return {
    ...((await load("archive.js")) as typeof import("../../src/archive/index.js")),
    ...((await load("run.js")) as typeof import("../../src/archive/run.js")),
    cli: join(outdir, "cli.js"),
  };
}

/** A folder of the test file's own, gone at its end. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "newsblotter-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const TOWNS = ["Leeds", "Cork", "Boston", "Lagos", "Perth", "Durban", "Mumbai", "Toronto"];
const NAMES = ["Ada Okafor", "Brian Walsh", "Chen Li", "Dana Petrescu", "Emeka Obi", "Fiona Reid"];

/** The n-th article of an endless archive. */
export function article(n: number) {
  const name = NAMES[n % NAMES.length];
  const town = TOWNS[(n * 7) % TOWNS.length];
  const text =
    `Police in ${town} arrested ${(n % 9) + 2} men on Tuesday after £${(n % 90) + 10},000 was stolen from a shop.\n` +
    `${name}, ${20 + (n % 50)}, was charged with theft. “Nobody was hurt in the raid,” said Det Insp Sean Murphy.\n`.repeat(
      1 + (n % 4),
    );
  return { id: `a${n}`, title: `Raid number ${n}`, publishedAt: "2024-03-14", region: "GB", text };
}

/** The first `count` articles as JSONL. */
export const jsonl = (count: number) =>
  Array.from({ length: count }, (_, n) => `${JSON.stringify(article(n))}\n`).join("");

/** Runs the command line and waits for its end. */
export function runCli(
  cli: string,
  args: readonly string[],
  input?: string | Uint8Array,
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [cli, ...args]);
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk) => (out += chunk));
  child.stderr.on("data", (chunk) => (err += chunk));
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out, err })));
}

/** The values of a JSONL text. */
// biome-ignore lint/suspicious/noExplicitAny: whatever the line holds
export const parseLines = (text: string): any[] =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
