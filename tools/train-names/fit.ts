import { Worker } from "node:worker_threads";
import { type Data, type Fitted, numberRows, type Rows, type TrainOptions, type Weights } from "./crf.js";

/** What a worker is given: the same data and options, another seed each time. */
export interface Task {
  data: Rows;
  options: TrainOptions;
}

/** A worker does not inherit the loader of TypeScript. */
const BOOT = `
  const { workerData } = require("node:worker_threads");
  import("tsx/esm/api").then(({ tsImport }) => tsImport("./fit-worker.ts", workerData.url));
`;

/** Workers at a time. */
const AT_ONCE = 2;
let free = AT_ONCE;
const waiting: (() => void)[] = [];

/** Fits in a worker of its own, when one is free. */
async function inWorker(task: Task): Promise<Fitted> {
  if (free > 0) free--;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await new Promise<Fitted>((resolve, reject) => {
      const worker = new Worker(BOOT, { eval: true, workerData: { ...task, url: import.meta.url } });
      worker.once("message", resolve);
      worker.once("error", reject);
    });
  } finally {
    const next = waiting.shift();
    if (next) next();
    else free++;
  }
}

/**
 * The mean of the weights that `seeds` orders of the examples give: what one order happened to teach last counts for
 * less, and a name that no article had is judged more evenly. Features seen less than `least` times are left out.
 */
export async function fitMean(data: Data, options: TrainOptions, least: number, seeds: number): Promise<Weights> {
  const numbered = numberRows(data, least);
  const fits = await Promise.all(
    Array.from({ length: seeds }, (_, k) =>
      inWorker({ data: numbered, options: { ...options, seed: options.seed + 10 * k } }),
    ),
  );
  const [{ values, transitions }, ...others] = fits;
  for (const other of others) {
    for (let i = 0; i < values.length; i++) values[i] += other.values[i];
    for (let i = 0; i < transitions.length; i++) transitions[i] += other.transitions[i];
  }
  for (let i = 0; i < values.length; i++) values[i] /= seeds;
  for (let i = 0; i < transitions.length; i++) transitions[i] /= seeds;
  return { rows: new Map(Array.from(numbered.keys, (key, row) => [key, row])), values, transitions };
}
