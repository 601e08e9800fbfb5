/**
 * npm run bench
 *
 * Speed of the build in dist/: all extractors together and each alone, an article at a time, against compromise on the
 * same articles in the same run; cold import; peak memory; and one text of each nasty kind at 1 and at 4 million
 * characters. Ends with an error if any kind takes longer by the character at 4 than it should (see the limits below).
 */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type * as Library from "../../src/index.js";
import { type Article, charactersOf, readArticles } from "./articles.js";
import { readWithCompromise } from "./compromise.js";
import { nastyTexts } from "./nasty.js";
import { costOfPlaces } from "./places.js";
import { coldStart, peakMemory } from "./process.js";

/** Time by the character at 4 million over that at 1 million: more is worse than linear. */
const MOST_GROWTH = 1.5;
/** Time by the character of a nasty text over that of the real articles. */
const MOST_OVER_REAL = 5;
/** compromise reads 0.1 million characters a second: it gets every so many'th article, and ours the same. */
const PEER_CHARACTERS = 600_000;
const ROUNDS = 3;

const built = pathToFileURL(resolve("dist/index.js")).href;
const { createPipeline, extract, standard } = (await import(built)) as typeof Library;

/** Nanoseconds a character of the fastest of some rounds: what other processes take of the machine is not counted. */
function nsPerCharacter(articles: readonly Article[], read: (article: Article) => unknown, rounds = ROUNDS): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    for (const article of articles) read(article);
    best = Math.min(best, performance.now() - began);
  }
  return (best * 1e6) / charactersOf(articles);
}

const speed = (ns: number) => `${(1000 / ns).toFixed(3).padStart(8)} Mchar/s`;
const optionsOf = ({ publishedAt, region }: Article) => ({ publishedAt, region });
const whole = (article: Article) => extract(article.text, optionsOf(article));

const { files, articles } = readArticles();
const every = Math.max(1, Math.round(charactersOf(articles) / PEER_CHARACTERS));
const sample = articles.filter((_, i) => i % every === 0);
console.log(`${files}: ${articles.length} articles, ${(charactersOf(articles) / 1e6).toFixed(2)} Mchar, one core`);

nsPerCharacter(sample, whole, 1); // compiled before it is timed
const ours = nsPerCharacter(sample, whole);
const peer = nsPerCharacter(sample, ({ text }) => readWithCompromise(text), 2);
const real = nsPerCharacter(articles, whole);
console.log(`\nall extractors, every article   ${speed(real)}`);
console.log(`of each ${every}, all extractors     ${speed(ours)}`);
console.log(`of each ${every}, compromise         ${speed(peer)}`);
console.log(`ratio to compromise             ${(peer / ours).toFixed(1).padStart(8)}`);

console.log("\nalone, with what it needs:");
for (const extractor of [undefined, ...standard]) {
  const pipeline = createPipeline(extractor ? [extractor] : []);
  const ns = nsPerCharacter(sample, (article) => pipeline.extract(article.text, optionsOf(article)));
  console.log(
    `  ${(extractor?.list ?? "document alone").padEnd(28)}  ${speed(ns)}  ${(peer / ns).toFixed(0).padStart(5)} times compromise`,
  );
}

const places = costOfPlaces(sample, ROUNDS + 1);
const share = ((100 * places) / ours).toFixed(1);
console.log(`  ${"places without the tagger".padEnd(28)}  ${speed(places)}  ${share} % of all extractors' time`);

const first = JSON.stringify(articles[0].text);
console.log("\ncold, in a new process:");
console.log(`  import                        ${coldStart(built).toFixed(0).padStart(6)} ms`);
console.log(`  import and the first article  ${coldStart(built, `m.extract(${first})`).toFixed(0).padStart(6)} ms`);
console.log(`  import of compromise          ${coldStart("compromise").toFixed(0).padStart(6)} ms`);
const readAll = `const { readFileSync } = await import("node:fs");
  const lines = ${JSON.stringify(files)}.flatMap((file) => readFileSync(file, "utf8").split("\\n").filter(Boolean));
  for (const { text } of lines.map((line) => JSON.parse(line)))`;
const peaks = [
  peakMemory(built, `${readAll} void text`),
  peakMemory(built, `${readAll} m.extract(text)`),
  peakMemory(built, `m.extract(${JSON.stringify(articles[0].text)})`),
];
console.log("\npeak memory of a process:");
console.log(`  with one article              ${peaks[2].toFixed(0).padStart(6)} MB`);
console.log(`  with all articles read        ${peaks[0].toFixed(0).padStart(6)} MB`);
console.log(`  and extracted one by one      ${peaks[1].toFixed(0).padStart(6)} MB`);

console.log("\nnasty texts, ns a character at 1 and 4 million:");
let failed = false;
const isTooSlow = (at1: number, at4: number) => at4 > at1 * MOST_GROWTH || Math.max(at1, at4) > real * MOST_OVER_REAL;
const [short, long] = [1_000_000, 4_000_000].map((length) => nastyTexts(length, articles));
for (const [i, { kind }] of short.entries()) {
  const time = () => [short[i], long[i]].map((article) => nsPerCharacter([article], whole));
  let [at1, at4] = time();
  if (isTooSlow(at1, at4)) [at1, at4] = time(); // a busy machine is no fault of ours
  const tooSlow = isTooSlow(at1, at4);
  failed ||= tooSlow;
  console.log(
    `  ${kind.padEnd(28)}${at1.toFixed(0).padStart(6)}${at4.toFixed(0).padStart(6)}   growth ${(at4 / at1).toFixed(2)}   to real articles ${(at4 / real).toFixed(2)}${tooSlow ? "   TOO SLOW" : ""}`,
  );
}
if (failed) process.exitCode = 1;
