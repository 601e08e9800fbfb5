// `npm run readme`: runs the samples of the README and puts what they print below them; with `-- --check` it only says
// whether what stands there is still true.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A sample in TypeScript and, right below it, what it prints. */
const SAMPLE = /(```ts\n([^`]*(?:`[^`]+`[^`]*)*)```\n\n```text\n)([^`]*)```/gu;

export interface Sample {
  code: string;
  output: string;
}

export const samplesOf = (readme: string): Sample[] =>
  [...readme.matchAll(SAMPLE)].map(([, , code, output]) => ({ code, output }));

/** What a sample prints, run on the library's source. */
export function runSample(code: string): string {
  const folder = join(".cache", "readme");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "sample.mts");
  writeFileSync(file, code.replaceAll('"newsblotter"', JSON.stringify(pathToFileURL("src/index.ts").href)));
  return execFileSync(process.execPath, ["--import", "tsx", file], { encoding: "utf8" });
}

if (process.argv[1] === import.meta.filename) {
  const readme = readFileSync("README.md", "utf8");
  const current = readme.replace(SAMPLE, (_, above, code) => `${above}${runSample(code)}\`\`\``);
  if (current === readme) console.log("The README prints what its samples print.");
  else if (process.argv.includes("--check")) {
    console.error("The README's samples print something else by now: npm run readme");
    process.exitCode = 1;
  } else writeFileSync("README.md", current);
}
