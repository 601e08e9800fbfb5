import { parentPort, workerData } from "node:worker_threads";
import { fitWeights } from "./crf.js";
import type { Task } from "./fit.js";

const { data, options } = workerData as Task;
const fitted = fitWeights(data, options);
parentPort?.postMessage(fitted, [fitted.values.buffer as ArrayBuffer, fitted.transitions.buffer as ArrayBuffer]);
