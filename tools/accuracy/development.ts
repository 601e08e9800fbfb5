// `npm run accuracy`: scores the build in dist/ on the development corpora, where they lie beside the project, with the
// scorer that lies there too, and holds each figure to its floor. `-- --raise` lifts the floors to what was reached.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { raise, readFloors, underFloor, writeFloors } from "./floors.js";

const SCORER = "../shared/eval/score.mjs";
const CORPORA = ["../shared/corpora/crime-dev.jsonl", "../shared/corpora/crime-orig-dev.jsonl"];

interface Report {
  failed: number;
  violations: number;
  accused: number;
  falsely: number;
  /** Each figure's F1, from 0 to 1. */
  scores: Record<string, { f: number }>;
}

const { values } = parseArgs({
  options: { errors: { type: "string", default: "0" }, raise: { type: "boolean", default: false } },
});

if (!existsSync(SCORER)) {
  console.log("The development corpora are not on this machine; `npm run accuracy:fixtures` scores the fixtures.");
  process.exit();
}

const folder = mkdtempSync(join(tmpdir(), "newsblotter-"));
const json = join(folder, "report.json");
const args = [SCORER, "--system", "dist/index.js", "--errors", values.errors, "--json", json, ...CORPORA];
execFileSync(process.execPath, args, { stdio: "inherit" });
const report: Record<string, Report> = JSON.parse(readFileSync(json, "utf8"));
rmSync(folder, { recursive: true });

let floors = readFloors();
const failures: string[] = [];
for (const [file, { failed, violations, accused, falsely, scores }] of Object.entries(report)) {
  const corpus = file.replace(/\.jsonl$/u, "");
  const figures = new Map(Object.entries(scores).map(([line, { f }]) => [line, 100 * f]));
  figures.set("accusations", accused > 0 ? 100 * (1 - falsely / accused) : 100);
  if (failed + violations > 0) failures.push(`${corpus}: ${failed} articles threw, ${violations} contract violations`);
  failures.push(...underFloor(floors, corpus, figures));
  floors = raise(floors, corpus, figures);
}

if (failures.length > 0) {
  console.error(`\n${failures.join("\n")}`);
  process.exitCode = 1;
} else if (values.raise) writeFloors(floors);
