import { availableParallelism } from "node:os";
import { type ResourceLimits, Worker } from "node:worker_threads";
import type { Extraction, Options } from "../index.js";
import { NewsblotterError } from "../index.js";
import { failed, joinResults, type Task, type TaskResult } from "./task.js";

export interface PoolOptions {
  /** Worker threads; default: one a core. */
  workers?: number;
  /** Longest time for one article, in milliseconds; default 30,000. */
  timeout?: number;
  /** Memory limits of each worker; a worker that reaches one is replaced. Default: enough for texts of 4 million characters. */
  resourceLimits?: ResourceLimits;
}

/** Worker threads that extract articles; for servers, and what the archive command runs on. */
export interface Pool {
  readonly workers: number;
  /**
   * Does a task's items. An item that takes too long, or at which a worker died twice, is an error of the result; the
   * others are done all the same. Rejects only when the pool is closed.
   */
  run(task: Task): Promise<TaskResult>;
  /**
   * Extracts one article outside the calling thread.
   * @throws NewsblotterError as `extract` does, or `extraction-failed` when it took too long or broke a worker twice
   */
  extract(text: string, options?: Options): Promise<Extraction>;
  /** Stops the workers; what is not done is rejected. */
  close(): Promise<void>;
}

/** Why a worker did not finish, and at which item. */
class WorkerFailure extends Error {
  constructor(
    readonly kind: "timeout" | "crash",
    readonly index: number,
    message: string,
  ) {
    super(message);
  }
}

interface Job {
  task: Task;
  resolve(result: TaskResult): void;
  reject(error: Error): void;
}

/** Without limits the collector lets a worker's memory grow with the archive, though nothing is kept. */
const MEMORY: ResourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 };
const CHECK_EVERY = 50; // milliseconds between looks at what the workers are at

/** Starts worker threads. They are unreferenced when idle, but `close` is the polite end. */
export function createPool(options: PoolOptions = {}): Pool {
  const { workers = availableParallelism(), timeout = 30_000, resourceLimits = MEMORY } = options;
  if (!Number.isInteger(workers) || workers < 1)
    throw new NewsblotterError("invalid-options", `option workers: expected a whole number from 1, not ${workers}`);
  if (!(timeout > 0))
    throw new NewsblotterError("invalid-options", `option timeout: expected milliseconds above 0, not ${timeout}`);
  const waiting: Job[] = [];
  const idle: Seat[] = [];
  const seats = new Set<Seat>();
  let closed = false;

  interface Seat {
    worker: Worker;
    position: Int32Array;
    job: Job | null;
  }

  function seat(): Seat {
    const position = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
    const worker = new Worker(new URL("./archive-worker.js", import.meta.url), {
      workerData: { position: position.buffer },
      resourceLimits,
    });
    const own: Seat = { worker, position, job: null };
    seats.add(own);
    worker.unref();
    worker.on("message", (result: TaskResult) => {
      const job = own.job;
      free(own);
      job?.resolve(result);
    });
    worker.on("error", (error) => lose(own, "crash", error.message));
    worker.on("exit", (code) => lose(own, "crash", `the worker ended with code ${code}`));
    return own;
  }

  function free(own: Seat) {
    own.job = null;
    own.worker.unref();
    const next = waiting.shift();
    if (next) give(own, next);
    else idle.push(own);
  }

  function give(own: Seat, job: Job) {
    own.job = job;
    own.worker.ref();
    Atomics.store(own.position, 0, 0);
    watch(own, job);
    own.worker.postMessage(job.task);
  }

  /** Ends the worker if one item takes longer than the time allowed. */
  function watch(own: Seat, job: Job) {
    let at = 0;
    let since = performance.now();
    const timer = setInterval(
      () => {
        if (own.job !== job) return clearInterval(timer);
        const now = Atomics.load(own.position, 0);
        if (now !== at) {
          at = now;
          since = performance.now();
        } else if (now >= 0 && performance.now() - since > timeout)
          lose(own, "timeout", `took longer than ${timeout / 1000} s`);
      },
      Math.min(CHECK_EVERY, timeout),
    );
    timer.unref();
  }

  /** A worker that is gone or must go: its job fails at the item that it was at, another worker takes its seat. */
  function lose(own: Seat, kind: "timeout" | "crash", message: string) {
    if (!seats.delete(own)) return;
    const job = own.job;
    own.job = null;
    own.worker.removeAllListeners();
    own.worker.on("error", () => {}); // what it may still say is of no interest
    void own.worker.terminate();
    const place = idle.indexOf(own);
    if (place >= 0) idle.splice(place, 1);
    job?.reject(new WorkerFailure(kind, Math.max(0, Atomics.load(own.position, 0)), message));
    if (!closed && waiting.length) give(seat(), waiting.shift()!);
  }

  function once(task: Task): Promise<TaskResult> {
    if (closed) return Promise.reject(new NewsblotterError("pool-closed", "the pool is closed"));
    return new Promise((resolve, reject) => {
      const job = { task, resolve, reject };
      const own = idle.pop() ?? (seats.size < workers ? seat() : undefined);
      if (own) give(own, job);
      else waiting.push(job);
    });
  }

  async function run(task: Task, retried = false): Promise<TaskResult> {
    try {
      return await once(task);
    } catch (error) {
      if (!(error instanceof WorkerFailure)) throw error;
      const { items } = task;
      const culprit = items[error.index];
      const alone = { ...task, items: [culprit] };
      const parts: TaskResult[] = [];
      if (error.index > 0) parts.push(await run({ ...task, items: items.slice(0, error.index) }));
      if (error.kind === "timeout") parts.push(failed(culprit, error.message));
      else if (retried) parts.push(failed(culprit, `broke a worker twice: ${error.message}`));
      else parts.push(await run(alone, true));
      if (error.index + 1 < items.length) parts.push(await run({ ...task, items: items.slice(error.index + 1) }));
      return joinResults(parts);
    }
  }

  return Object.freeze({
    workers,
    run: (task: Task) => run(task),
    extract: async (text: string, options: Options = {}) => {
      const call = { kind: "call", source: "call", line: 1, text, options } as const;
      const { results, errors } = await run({ items: [call], format: "objects", settings: {} });
      if (errors.length) throw new NewsblotterError("extraction-failed", errors[0].reason);
      return results[0] as Extraction;
    },
    close: async () => {
      closed = true;
      const gone = [...seats].map((own) => {
        seats.delete(own);
        own.worker.removeAllListeners();
        own.job?.reject(new NewsblotterError("pool-closed", "the pool was closed"));
        own.job = null;
        return own.worker.terminate();
      });
      for (const job of waiting.splice(0)) job.reject(new NewsblotterError("pool-closed", "the pool was closed"));
      idle.length = 0;
      await Promise.all(gone);
    },
  });
}
