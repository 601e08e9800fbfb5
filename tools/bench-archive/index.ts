/**
 * npm run bench:archive [-- --megabytes 100] [--memory]
 *
 * Articles a second and MB/s of the archive command of the build in dist/, with one worker and with two, on the
 * archive sample grown to 100 MB, against compromise on the same text in the same run. `--memory` adds the peak memory
 * at 2 thousand and at 200 thousand articles.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readWithCompromise } from "../bench/compromise.js";
import { copies, grow, type Source } from "./grow.js";

const { values } = parseArgs({
  options: { megabytes: { type: "string", default: "100" }, memory: { type: "boolean", default: false } },
});
const SAMPLE = "../shared/corpora/archive.jsonl";
/** compromise reads 0.1 million characters a second: more of the archive than this would take all day. */
const COMPROMISE_CHARACTERS = 1_500_000;

interface Run {
  seconds: number;
  /** Peak resident memory in MB. */
  peak: number;
}

/** One run of the command, timed from outside, with its peak memory as the operating system counts it. */
function archive(input: string, workers: number): Promise<Run> {
  const out = `${input}.facts-${workers}`;
  rmSync(out, { recursive: true, force: true });
  const tellPeak = `data:text/javascript,import fs from "node:fs";process.on("exit",()=>fs.writeSync(3,String(process.resourceUsage().maxRSS)))`;
  const began = performance.now();
  const child = spawn(
    process.execPath,
    ["--import", tellPeak, "dist/cli.js", "archive", input, "--out", out, "--workers", String(workers)],
    {
      stdio: ["ignore", "ignore", "inherit", "pipe"],
    },
  );
  let peak = "";
  child.stdio[3]!.on("data", (chunk) => {
    peak += chunk;
  });
  return new Promise((resolve, reject) =>
    child.on("close", (code) => {
      rmSync(out, { recursive: true, force: true });
      if (code !== 0) reject(new Error(`the archive command ended with code ${code}`));
      else resolve({ seconds: (performance.now() - began) / 1000, peak: Number(peak) / 1024 });
    }),
  );
}

const source = existsSync(SAMPLE) ? SAMPLE : "fixtures/articles.jsonl";
const articles: Source[] = readFileSync(source, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const folder = mkdtempSync(join(tmpdir(), "newsblotter-bench-"));
try {
  const input = join(folder, "grown.jsonl");
  const size = Number(values.megabytes) * 1e6;
  const grown = grow(input, articles, (_, bytes) => bytes >= size);
  console.log(`${source} grown to ${grown.articles} articles, ${(grown.characters / 1e6).toFixed(1)} Mchar`);

  const speeds: number[] = [];
  for (const workers of [1, 2]) {
    const { seconds, peak } = await archive(input, workers);
    speeds.push(grown.characters / 1e6 / seconds);
    console.log(
      `${workers} worker${workers > 1 ? "s" : ""}: ${Math.round(grown.articles / seconds)} articles/s, ${speeds.at(-1)!.toFixed(2)} Mchar/s, peak ${Math.round(peak)} MB`,
    );
  }
  console.log(`two workers to one: ${(speeds[1] / speeds[0]).toFixed(2)}`);

  let characters = 0;
  const began = performance.now();
  for (const { text } of copies(articles)) {
    if (characters >= COMPROMISE_CHARACTERS) break;
    readWithCompromise(text);
    characters += text.length;
  }
  const peer = characters / 1e3 / (performance.now() - began);
  console.log(
    `compromise on the first ${(characters / 1e6).toFixed(1)} Mchar: ${peer.toFixed(3)} Mchar/s; one worker to compromise: ${(speeds[0] / peer).toFixed(1)}`,
  );

  if (values.memory) {
    const peaks: number[] = [];
    for (const count of [2_000, 200_000]) {
      const made = grow(input, articles, (n) => n >= count);
      const { seconds, peak } = await archive(input, 2);
      peaks.push(peak);
      console.log(
        `${count} articles (${(made.characters / 1e6).toFixed(0)} Mchar) in ${seconds.toFixed(0)} s: peak ${Math.round(peak)} MB`,
      );
    }
    console.log(`peak memory at 200 thousand to that at 2 thousand: ${(peaks[1] / peaks[0]).toFixed(2)}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
