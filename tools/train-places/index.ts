/**
 * Trains the weights by which namesakes are told apart: npm run train:places.
 * Reads the labelled articles beside the repository (places with country and first-level subdivision), writes
 * src/extractors/locations/weights.ts. Each article is seen with its publisher's country and without it.
 */
import { existsSync, writeFileSync } from "node:fs";
import {
  addSurroundings,
  believe,
  FEATURES,
  type Features,
  FIRST,
  firstFeatures,
  NONE_FEATURES,
  WIDTH,
} from "../../src/extractors/locations/rank.js";
import { type Belief, Surroundings } from "../../src/extractors/locations/surroundings.js";
import { type Article, readArticles } from "./articles.js";

const shared = new URL("../../../shared/corpora/", import.meta.url);
if (!existsSync(shared)) {
  console.error("train-places needs the labelled corpora in ../shared/corpora");
  process.exit(2);
}

interface Weights {
  candidates: number[];
  none: number[];
}

/** A form with its features and which answers are right. */
interface Example {
  x: Features;
  right: boolean[];
  none: boolean;
}

const SURELY = FEATURES.indexOf("surely in the place that follows");
const SURELY_NOT = FEATURES.indexOf("surely not in the state that follows");
const ALIKE = FEATURES.indexOf("of a kind with the names listed with it");
const CAPITAL = FEATURES.indexOf("capital of a country that is named");
const STEPS = 600;
const RATE = 0.3;
const DECAY = 0.0005;

/** Ascends the log-likelihood of the right answers together, a little held back towards no weight. */
function learn(examples: readonly Example[], size: number): Weights {
  const weights: Weights = { candidates: new Array(size).fill(0), none: new Array(NONE_FEATURES.length).fill(0) };
  const squares = { candidates: new Array(size).fill(1e-6), none: new Array(NONE_FEATURES.length).fill(1e-6) };
  for (let step = 0; step < STEPS; step++) {
    const gradient = { candidates: new Array(size).fill(0), none: new Array(NONE_FEATURES.length).fill(0) };
    for (const { x, right, none } of examples) {
      const p = believe(x, weights.candidates, weights.none);
      const pNone = 1 - p.reduce((sum, v) => sum + v, 0);
      let pRight = none ? pNone : 0;
      for (let k = 0; k < p.length; k++) if (right[k]) pRight += p[k];
      pRight = Math.max(pRight, 1e-9);
      for (let k = 0; k < p.length; k++) {
        const pull = (right[k] ? p[k] / pRight : 0) - p[k];
        if (pull !== 0) for (let i = 0; i < size; i++) gradient.candidates[i] += pull * x.candidates[k * WIDTH + i];
      }
      const pull = (none ? pNone / pRight : 0) - pNone;
      for (let i = 0; i < x.none.length; i++) gradient.none[i] += pull * x.none[i];
    }
    for (const part of ["candidates", "none"] as const)
      for (let i = 0; i < weights[part].length; i++) {
        const g = gradient[part][i] / examples.length - DECAY * weights[part][i];
        squares[part][i] += g * g;
        weights[part][i] += (RATE * g) / Math.sqrt(squares[part][i]);
      }
  }
  // rare in the articles, and no matter of degree: "Portland, Maine" is in Maine
  weights.candidates[SURELY] = Math.max(weights.candidates[SURELY], 6);
  weights.candidates[SURELY_NOT] = Math.min(weights.candidates[SURELY_NOT], -4);
  // rarer still: in news of Kentucky that speaks of France, "Paris" is the one in France unless it says otherwise
  // the labels do not tell "New York" from New York
  if (size > ALIKE) weights.candidates[ALIKE] = Math.max(weights.candidates[ALIKE], 2);
  if (size > CAPITAL) weights.candidates[CAPITAL] = Math.max(weights.candidates[CAPITAL], 4);
  return weights;
}

/** Features of every form of every article under the beliefs of the round before. */
function examplesOf(articles: readonly Article[], beliefs: readonly (readonly Belief[])[] | null): Example[] {
  return articles.flatMap(({ forms, region, right }, a) => {
    const around = beliefs && new Surroundings(forms, beliefs[a], region);
    return forms.flatMap((form, i): Example[] => {
      const answer = right[i];
      if (!answer || form.candidates.length === 0) return [];
      const x = firstFeatures(form, region);
      if (around) addSurroundings(x, form, around);
      return [{ x, right: answer, none: !answer.some(Boolean) }];
    });
  });
}

const beliefsOf = (articles: readonly Article[], weights: Weights): number[][][] =>
  articles.map(({ forms, region }) =>
    forms.map((form) => believe(firstFeatures(form, region), weights.candidates, weights.none)),
  );

function accuracy(examples: readonly Example[], weights: Weights): string {
  let right = 0;
  for (const example of examples) {
    const p = believe(example.x, weights.candidates, weights.none);
    let best = -1;
    let none = 1;
    for (let k = 0; k < p.length; k++) {
      none -= p[k];
      if (best < 0 || p[k] > p[best]) best = k;
    }
    if (p[best] < none ? example.none : example.right[best]) right++;
  }
  return `${right} of ${examples.length} (${((100 * right) / examples.length).toFixed(1)} %)`;
}

const articles = ["train-names.jsonl", "train-orig.jsonl"].flatMap((name) =>
  readArticles(new URL(name, shared).pathname),
);
const firstExamples = examplesOf(articles, null);
const first = learn(firstExamples, FIRST);
console.log("first round", accuracy(firstExamples, first));
const examples = examplesOf(articles, beliefsOf(articles, first));
const second = learn(examples, WIDTH);
console.log("second round", accuracy(examples, second));
FEATURES.forEach((name, i) => {
  console.log(name.padEnd(34), first.candidates[i]?.toFixed(2) ?? "", second.candidates[i].toFixed(2));
});
NONE_FEATURES.forEach((name, i) => {
  console.log(name.padEnd(34), first.none[i].toFixed(2), second.none[i].toFixed(2));
});
const list = (numbers: readonly number[]) => `[${numbers.map((n) => Number(n.toFixed(2))).join(", ")}]`;
writeFileSync(
  new URL("../../src/extractors/locations/weights.ts", import.meta.url),
  `/** Weights of the features of rank.ts, made by tools/train-places: of the first round, and of the second. */
export const FIRST_WEIGHTS: readonly number[] = ${list(first.candidates)};
export const SECOND_WEIGHTS: readonly number[] = ${list(second.candidates)};
/** The same for it being none of the candidates. */
export const NONE_WEIGHTS: readonly (readonly number[])[] = [
  ${list(first.none)},
  ${list(second.none)},
];
`,
);
