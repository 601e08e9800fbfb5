/**
 * Trains the tagger of names: npm run train:names [-- --fast].
 * Reads the labelled articles beside the repository, writes src/names/model.data.ts and the ids of the articles seen.
 */
import { existsSync, writeFileSync } from "node:fs";
import { readCorpus } from "./corpus.js";
import { fitWeights } from "./crf.js";
import { firstStage, read, toData } from "./data.js";
import heldOut from "./held-out.json" with { type: "json" };
import { encodeModels } from "./write-model.js";

const shared = new URL("../../../shared/corpora/", import.meta.url);
if (!existsSync(shared)) {
  console.error("train-names needs the labelled corpora in ../shared/corpora");
  process.exit(2);
}
const fast = process.argv.includes("--fast");
const log = (line: string) => console.log(line);

const articles = ["train-names.jsonl", "train-orig.jsonl"].flatMap((name) =>
  readCorpus(new URL(name, shared).pathname),
);
for (const { id } of articles) if (heldOut.includes(id)) throw new Error(`${id} is held out for measuring`);
const reads = articles.map(read);
const weights = fitWeights(toData(reads, firstStage), {
  epochs: fast ? 4 : 10,
  rate: 0.1,
  decay: 0,
  least: 2,
  dropout: 0,
  seed: 1,
  log,
});
const { data, rows } = encodeModels([weights], 32);
writeFileSync(
  new URL("../../src/names/model.data.ts", import.meta.url),
  `// Made by tools/train-names.\nexport const MODELS =\n  "${data}";\n`,
);
writeFileSync(
  new URL("./seen.json", import.meta.url),
  `${JSON.stringify(articles.map(({ id }) => id).sort(), null, 1)}\n`,
);
log(`${rows.join(" + ")} features, ${(data.length / 1e6).toFixed(2)} MB`);
