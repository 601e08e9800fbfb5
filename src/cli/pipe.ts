import { once } from "node:events";
import { Command } from "commander";
import { batches } from "../archive/batches.js";
import { readItems, resolveInputs } from "../archive/inputs/index.js";
import type { ArticleSettings } from "../archive/item.js";
import { ordered } from "../archive/ordered.js";
import { createPool } from "../archive/pool.js";
import { region, seconds, wholeNumber } from "./archive.js";

interface Flags extends Omit<ArticleSettings, "noText"> {
  text: boolean;
  timeout: number;
  workers: number;
}

/** `newsblotter pipe`: a filter for engines that feed programs, one JSON article a line in, one line out for each. */
export function pipeCommand(): Command {
  return new Command("pipe")
    .description("a filter: one JSON article a line in, one result (or its error) a line out, nothing else")
    .option("--workers <N>", "worker threads", wholeNumber, 1)
    .option("--timeout <SECONDS>", "longest time for one article", seconds, 30)
    .option("--no-text", "leave the text out of the results, keep its SHA-256")
    .option("--text-field <NAME>", "field that holds the text", "text")
    .option("--id-field <NAME>", "field that holds the article's id", "id")
    .option("--published-field <NAME>", "field that holds the date of publication", "publishedAt")
    .option("--region <CC>", "the publisher's country, like GB", region)
    .action(filter);
}

async function filter({ text, timeout, workers, ...fields }: Flags): Promise<void> {
  const settings = { ...fields, ...(text ? {} : { noText: true }) };
  const pool = createPool({ workers, timeout: timeout * 1000 });
  try {
    const items = readItems(await resolveInputs(["-"]));
    const results = ordered(batches(items, 1), workers * 2, (batch) =>
      pool.run({ items: batch, format: "objects", settings }),
    );
    for await (const { results: outcomes } of results) {
      const lines = outcomes.map(
        (outcome) => `${JSON.stringify("reason" in outcome ? { error: outcome } : outcome)}\n`,
      );
      if (!process.stdout.write(lines.join(""))) await once(process.stdout, "drain");
    }
  } finally {
    await pool.close();
  }
}
