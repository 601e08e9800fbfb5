/**
 * Trains the tagger of names: npm run train:names [-- --fast] [--seeds N] [--errors FILE].
 *
 * Reads the labelled articles beside the repository, writes src/names/model.data.ts and the ids of the articles seen.
 * The first look is trained on all articles and a variant of each. The second look learns from what first looks say
 * of articles that they were not trained on, fold by fold, as it will meet them. Each is the mean of three trainings
 * that see the articles in another order. The figures printed and the calibration of confidence come from folds held
 * out of both; `--errors` writes what was wrong there to a file.
 */
import { existsSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { LABELS } from "../../src/names/labels.js";
import { augment } from "./augment.js";
import { calibrationOf, reliability } from "./calibrate.js";
import { type Article, readCorpus } from "./corpus.js";
import { type Data, scoreAll, type TrainOptions } from "./crf.js";
import { decode, type Featuriser, firstLook, type Read, read, secondLook, toData, tokensOf } from "./data.js";
import { fitMean } from "./fit.js";
import heldOut from "./held-out.json" with { type: "json" };
import { Scores } from "./score.js";
import { synthesise } from "./synthetic.js";
import { unglue } from "./unglue.js";
import { encodeModels } from "./write-model.js";

const corpora = new URL("../../../shared/corpora/", import.meta.url);
if (!existsSync(corpora)) {
  console.error("train-names needs the labelled corpora in ../shared/corpora");
  process.exit(2);
}
const { values: options } = parseArgs({
  options: { fast: { type: "boolean" }, seeds: { type: "string" }, errors: { type: "string" } },
});
const fast = options.fast === true;
const SEEDS = Number(options.seeds ?? (fast ? 1 : 3));
const FOLDS = fast ? 2 : 3;
/** Weights are kept to a sixty-fourth. */
const STEPS = 64;
/** Rows with no weight of so many steps are left out. */
const LEAST = 4;
/** A third of half a million: with more the table that `decodeModels` makes would double, and be slower to look up in. */
const ROOM = Math.floor(2 ** 19 / 3);
const began = Date.now();
const log = (line: string) => console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`);

const first: TrainOptions = { epochs: fast ? 4 : 6, rate: 0.1, decay: 0.01, dropout: 0, seed: 1 };
const second: TrainOptions = { epochs: fast ? 3 : 6, rate: 0.05, decay: 0.02, dropout: 0, seed: 2 };
/** Features seen less often are left out. */
const LEAST_SEEN = { first: 2, second: 3 };

/** Blogs, e-mails and reviews: their labels follow somewhat other rules, so they teach but are not counted. */
const ELSEWHERE = "uner-ewt-dev.jsonl";
const articles = ["train-names.jsonl", "train-orig.jsonl", ELSEWHERE].flatMap((name) =>
  readCorpus(new URL(name, corpora).pathname).map((article) => ({ ...article, counted: name !== ELSEWHERE })),
);
for (const { id } of articles) if (heldOut.includes(id)) throw new Error(`${id} is held out for measuring`);

/** An article or a variant of one, and the fold of the article. */
interface Example extends Read {
  fold: number;
  /** Whether it is an article whose names are counted in the figures. */
  counted: boolean;
  /** Whether it is learned from. */
  taught: boolean;
  scores: Float32Array;
  second: Featuriser;
}
const blank = { scores: new Float32Array(0), second: () => 0 };
const examples: Example[] = articles.flatMap((article, i): Example[] => {
  const parted = { ...read(unglue(article)), ...blank, fold: i % FOLDS, taught: true };
  if (parted.article === article) return [{ ...parted, counted: article.counted }];
  // what a lost layout glued together is counted as it stands
  const asItStands = { ...read(article), ...blank, fold: i % FOLDS, taught: false, counted: article.counted };
  return [{ ...parted, counted: false }, asItStands];
});
/** Stories written for this project follow the label rules closest: they get more variants. */
const variantsOf = (id: string) => (/^(?:orig|wr\d)-/u.test(id) ? 5 : 1);
/** Pieces made of templates; many more would teach the templates and not the language. */
const SYNTHETIC = 400;
const add = (article: Article, i: number) =>
  examples.push({ ...read(article), ...blank, fold: i % FOLDS, counted: false, taught: true });
if (!fast) {
  articles.forEach((article, i) => {
    for (let v = 0; article.counted && v < variantsOf(article.id); v++)
      add(augment(unglue(article), 1000 * v + i + 1), i);
  });
  for (let k = 1; k <= SYNTHETIC; k++) add(synthesise(k), k);
}
const taught = examples.filter((e) => e.taught);
log(`${articles.length} articles, ${examples.length} with variants`);

const FOLD_NUMBERS = Array.from({ length: FOLDS }, (_, fold) => fold);
/** One training on all that is taught, and one without each fold. */
const trainings = <T>(train: (list: readonly Example[]) => Promise<T>): Promise<T>[] =>
  [-1, ...FOLD_NUMBERS].map((fold) => train(taught.filter((e) => e.fold !== fold)));

const [firstWeights, ...firstOfFolds] = await Promise.all(
  trainings((list) => fitMean(toData(list, firstLook), first, LEAST_SEEN.first, SEEDS)),
);
for (const fold of FOLD_NUMBERS) {
  const weights = firstOfFolds[fold];
  const held = examples.filter((e) => e.fold === fold);
  const scores = scoreAll(toData(held, firstLook), weights);
  const look = secondLook(held, scores, weights.transitions);
  let at = 0;
  held.forEach((example, n) => {
    const tokens = tokensOf(example.reading);
    example.scores = scores.slice(at * LABELS, (at + tokens) * LABELS);
    example.second = look(example, n);
    at += tokens;
  });
}
log("first look");

second.transitions = firstWeights.transitions;
const [secondWeights, ...secondOfFolds] = await Promise.all(
  trainings((list) => fitMean(secondData(list), second, LEAST_SEEN.second, SEEDS)),
);
log("second look");

const figures = new Scores();
const outcomes: { confidence: number; right: boolean }[] = [];
const errors: string[] = [];
for (const fold of FOLD_NUMBERS) {
  const weights = secondOfFolds[fold];
  const held = examples.filter((e) => e.fold === fold && e.counted);
  const spans = decode(held, scoreAll(secondData(held), weights), weights.transitions);
  held.forEach(({ article }, i) => {
    outcomes.push(...figures.add(article, spans[i], errors));
  });
}
log(`held out: ${figures}`);
if (options.errors) writeFileSync(options.errors, errors.join("\n"));

const { data, rows } = encodeModels([firstWeights, secondWeights], STEPS, LEAST, ROOM);
const points = calibrationOf(outcomes);
for (const line of reliability(outcomes, points)) log(line);
writeFileSync(
  new URL("../../src/names/model.data.ts", import.meta.url),
  `// Made by tools/train-names.\nexport const CALIBRATION: readonly number[] = ${JSON.stringify(points)};\nexport const MODELS =\n  "${data}";\n`,
);
const ids = articles.map(({ id }) => id).sort();
writeFileSync(new URL("./seen.json", import.meta.url), `${JSON.stringify(ids, null, 1)}\n`);
log(`${rows.join(" + ")} features, ${(data.length / 1e6).toFixed(2)} MB`);

function secondData(list: readonly Example[]): Data {
  const data = toData(list, (_, n) => list[n].second);
  const offsets = new Float32Array((data.at.length - 1) * LABELS);
  let at = 0;
  for (const { scores } of list) {
    offsets.set(scores, at);
    at += scores.length;
  }
  return { ...data, offsets };
}
