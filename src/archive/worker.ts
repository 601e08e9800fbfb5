import { parentPort, workerData } from "node:worker_threads";
import { doTask, type Task } from "./task.js";

/** What a worker shares with its pool: the index of the item that it is at, so that the pool knows which one hung. */
const position = new Int32Array((workerData as { position: SharedArrayBuffer }).position);

parentPort?.on("message", async (task: Task) => {
  const result = await doTask(task, (index) => Atomics.store(position, 0, index));
  Atomics.store(position, 0, -1);
  const buffers = Object.values(result.bytes).flatMap((chunks) => chunks.map(({ buffer }) => buffer as ArrayBuffer));
  parentPort?.postMessage(result, buffers);
});
