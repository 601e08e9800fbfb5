import { SingleBar } from "cli-progress";
import type { Progress } from "../archive/run.js";

/** Tells how far a run is: a bar on a terminal, a line a minute elsewhere. */
export interface Reporter {
  update(progress: Progress): void;
  stop(): void;
}

const EVERY = 60_000; // milliseconds between lines where there is no terminal

export function createReporter(stream: NodeJS.WriteStream): Reporter {
  return stream.isTTY ? bar(stream) : lines(stream);
}

function bar(stream: NodeJS.WriteStream): Reporter {
  const began = performance.now();
  const progressBar = new SingleBar({
    stream,
    hideCursor: true,
    format: "{bar} {percentage}% | {articles} articles, {rate}/s | {errors} errors | {eta_formatted} left",
  });
  let started = false;
  return {
    update({ articles, errors, bytes, totalBytes }) {
      if (!started) progressBar.start(totalBytes || 1, 0, { articles: 0, rate: 0, errors: 0 });
      started = true;
      const rate = Math.round((articles * 1000) / (performance.now() - began));
      progressBar.update(totalBytes ? Math.min(bytes, totalBytes) : 0, { articles, rate, errors });
    },
    stop: () => progressBar.stop(),
  };
}

function lines(stream: NodeJS.WriteStream): Reporter {
  const began = performance.now();
  let last = began;
  return {
    update({ articles, errors, bytes, totalBytes }) {
      const now = performance.now();
      if (now - last < EVERY) return;
      last = now;
      const rate = Math.round((articles * 1000) / (now - began));
      const share = totalBytes ? `${Math.floor((100 * bytes) / totalBytes)}% of the input read, ` : "";
      stream.write(`${share}${articles} articles, ${rate}/s, ${errors} errors\n`);
    },
    stop() {},
  };
}
