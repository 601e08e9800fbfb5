import { Command, Option } from "commander";
import { type AnyExtractor, createPipeline, type Options, standard } from "../index.js";
import { fail, UsageError } from "./fail.js";
import { readText } from "./read-text.js";

interface Flags {
  published?: string;
  region?: string;
  only?: string;
  format: "json" | "jsonl";
  explain?: boolean;
}

/** `newsblotter extract FILE…` */
export function extractCommand(): Command {
  return new Command("extract")
    .description("print the facts of articles as JSON")
    .argument("<FILE...>", 'text files in UTF-8; "-" is standard input')
    .option("--published <DATE>", 'the day of publication, like 2022-05-18: anchors "on Wednesday"')
    .option("--region <CC>", 'the publisher\'s country, like GB: what a bare "$" is, which of two namesakes is meant')
    .option("--only <LISTS>", `only these lists, separated by commas: ${standard.map((e) => e.list).join(", ")}`)
    .addOption(
      new Option("--format <FORMAT>", "json: indented, several files as an array; jsonl: one line a file")
        .choices(["json", "jsonl"])
        .default("json"),
    )
    .option("--explain", "say of each record which rules or weights spoke")
    .action(extractFiles);
}

async function extractFiles(files: readonly string[], flags: Flags): Promise<void> {
  const pipeline = createPipeline(chosen(flags.only));
  const options: Options = { publishedAt: flags.published, region: flags.region, explain: flags.explain };
  pipeline.extract("", options); // a wrong option is said once, not once a file
  const several = files.length > 1;
  let done = 0;
  for (const file of files) {
    let text: string;
    try {
      text = await readText(file);
    } catch (error) {
      fail(`${file}: ${(error as Error).message}`);
      continue;
    }
    const result = pipeline.extract(text, options);
    if (flags.format === "jsonl") write(JSON.stringify({ file, ...result }));
    else if (several) write((done === 0 ? "[" : ",") + JSON.stringify({ file, ...result }, null, 2));
    else write(JSON.stringify(result, null, 2));
    done++;
  }
  if (several && flags.format === "json") write(done === 0 ? "[]" : "]");
}

const write = (line: string) => process.stdout.write(`${line}\n`);

/** The extractors of the lists named in `--only`. */
function chosen(only: string | undefined): readonly AnyExtractor[] {
  if (only === undefined) return standard;
  const names = only.split(",").map((name) => name.trim());
  return names.map((name) => {
    const extractor = standard.find((e) => e.list === name);
    if (extractor) return extractor;
    throw new UsageError(`unknown list "${name}"; there are ${standard.map((e) => e.list).join(", ")}`);
  });
}
