// `npm run accuracy:fixtures`: scores the library on labelled articles and holds each figure to its floor.
//
//   tsx tools/accuracy/index.ts [--errors N] [--raise] [CORPUS.jsonl …]
//
// Without files: fixtures/articles.jsonl. --errors lists what went wrong, --raise lifts the floors to what was reached.
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { extract } from "../../src/index.js";
import { readCorpus } from "./corpus.js";
import { raise, readFloors, underFloor, writeFloors } from "./floors.js";
import { f1, score } from "./score.js";

const { values, positionals } = parseArgs({
  options: { errors: { type: "string", default: "0" }, raise: { type: "boolean", default: false } },
  allowPositionals: true,
});
const own = fileURLToPath(new URL("../../fixtures/articles.jsonl", import.meta.url));
let floors = readFloors();
const failures: string[] = [];

for (const path of positionals.length > 0 ? positionals : [own]) {
  const corpus = path === own ? "fixtures" : basename(path, ".jsonl");
  const articles = readCorpus(path);
  const scores = score(articles, ({ text, publishedAt, region }) => extract(text, { publishedAt, region }));
  const figures = new Map([...scores].map(([line, tally]) => [line, f1(tally)]));

  console.log(`\n${corpus}: ${articles.length} articles`);
  console.log(`${"".padEnd(24)}     P      R     F1  floor   right   said    due`);
  for (const [line, tally] of scores) {
    const share = (of: number) => ((100 * tally.right) / Math.max(1, of)).toFixed(1).padStart(6);
    const floor = floors[corpus]?.[line]?.toFixed(1) ?? "–";
    const numbers = [tally.right, tally.said, tally.due].map((n) => String(n).padStart(7)).join("");
    console.log(
      `${line.padEnd(24)}${share(tally.said)} ${share(tally.due)} ${f1(tally).toFixed(1).padStart(6)} ${floor.padStart(6)} ${numbers}`,
    );
    for (const error of tally.errors.slice(0, Number(values.errors))) console.log(`    ${error}`);
  }
  failures.push(...underFloor(floors, corpus, figures));
  floors = raise(floors, corpus, figures);
}

if (failures.length > 0) {
  console.error(`\n${failures.join("\n")}`);
  process.exitCode = 1;
} else if (values.raise) writeFloors(floors);
