import { setFlagsFromString } from "node:v8";
import { Command, InvalidArgumentError, Option } from "commander";
import { InputError } from "../archive/inputs/index.js";
import { RunError, type RunOptions, runArchive } from "../archive/run.js";
import { UsageError } from "./fail.js";
import { createReporter } from "./progress.js";

interface Flags extends Omit<RunOptions, "inputs" | "noText" | "timeout"> {
  text: boolean;
  timeout: number;
}

/** `newsblotter archive INPUT… --out DIR|FILE` */
export function archiveCommand(): Command {
  return new Command("archive")
    .description("extract whole archives into files that can be queried")
    .argument(
      "<INPUT...>",
      'JSONL (.gz, .zst), CSV or WARC files, .txt and .html files, folders of them; "-" is JSONL on standard input',
    )
    .requiredOption("--out <PATH>", "a folder, or (JSONL) a file that ends in .jsonl")
    .addOption(
      new Option("--format <FORMAT>", "jsonl: one result a line; csv, parquet: a folder of flat tables")
        .choices(["jsonl", "csv", "parquet"])
        .default("jsonl"),
    )
    .option("--workers <N>", "worker threads (default: one a core)", wholeNumber)
    .option("--timeout <SECONDS>", "longest time for one article", seconds, 30)
    .option("--resume", "go on where an earlier run of the same call stopped")
    .option("--no-text", "leave the text out of the results, keep its SHA-256")
    .option("--text-field <NAME>", "field that holds the text", "text")
    .option("--id-field <NAME>", "field that holds the article's id", "id")
    .option("--published-field <NAME>", "field that holds the date of publication", "publishedAt")
    .option(
      "--region <CC>",
      "the publisher's country, like GB, where the article does not say it in a field region",
      region,
    )
    .option("--checkpoint-every <N>", "articles between checkpoints; a part file each in Parquet", wholeNumber, 2000)
    .action(runCommand);
}

/**
 * How long the engine watches a function before it optimises it, in bytes of bytecode run; seven times its default.
 * Each worker compiles the library for itself: so it compiles what is hot for good, once, and leaves its core to the rest.
 */
const COMPILE_AFTER = 500_000;

async function runCommand(inputs: readonly string[], { text, timeout, ...flags }: Flags): Promise<void> {
  setFlagsFromString(`--interrupt-budget=${COMPILE_AFTER}`);
  const stop = new AbortController();
  const onSignal = () => {
    if (stop.signal.aborted) process.exit(130); // asked twice: at once
    stop.abort();
    process.stderr.write("stopping at the next batch …\n");
  };
  process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
  const reporter = createReporter(process.stderr);
  try {
    const summary = await runArchive({
      ...flags,
      inputs,
      noText: !text,
      timeout: timeout * 1000,
      signal: stop.signal,
      onProgress: (progress) => reporter.update(progress),
    });
    reporter.stop();
    const errors = summary.errors ? `, ${summary.errors} errors in ${summary.errorsPath}` : ", no errors";
    process.stderr.write(`${summary.articles} articles in ${flags.out}${errors}\n`);
    if (!summary.finished) {
      process.stderr.write("stopped before the end: the same call with --resume goes on\n");
      process.exitCode = 130;
    }
  } catch (error) {
    reporter.stop();
    if (error instanceof InputError || error instanceof RunError) throw new UsageError(error.message);
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const reason = code === "ENOSPC" ? "the disk is full" : message;
    process.stderr.write(`newsblotter: ${reason}; nothing that is done is lost: the same call with --resume goes on\n`);
    process.exitCode = 1;
  } finally {
    process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
  }
}

export function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,8}$/u.test(value)) throw new InvalidArgumentError("expected a whole number from 1");
  return Number(value);
}

export function seconds(value: string): number {
  const number = Number(value);
  if (!(number > 0 && number <= 86_400)) throw new InvalidArgumentError("expected seconds above 0");
  return number;
}

export function region(value: string): string {
  if (!/^[A-Z]{2}$/u.test(value))
    throw new InvalidArgumentError("expected an ISO 3166-1 alpha-2 code in capitals like GB");
  return value;
}
