import { execFileSync } from "node:child_process";

/** Runs a module's text in a process of its own and gives the number that it prints. */
function measure(code: string): number {
  return Number(execFileSync(process.execPath, ["--input-type=module", "--eval", code], { encoding: "utf8" }));
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1];

/** Milliseconds to import a module into a new process, and to do a first thing with it: the median of several. */
export function coldStart(module: string, firstCall = ""): number {
  const code = `const t = performance.now(); const m = await import("${module}"); ${firstCall}; console.log(performance.now() - t)`;
  return median(Array.from({ length: 7 }, () => measure(code)));
}

/** Peak resident memory in MB of a process that does this with a module and no more. */
export function peakMemory(module: string, use: string): number {
  return measure(`const m = await import("${module}"); ${use}; console.log(process.resourceUsage().maxRSS / 1024)`);
}
