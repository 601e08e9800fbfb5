import { readFileSync } from "node:fs";
import type { Options } from "../../src/schemas/index.js";

export interface Span {
  start: number;
  end: number;
}
export interface GoldMention extends Span {
  text: string;
}
export interface GoldEntity {
  name: string;
  mentions: GoldMention[];
}

/** The labels of an article: lists of the contract, each exhaustive; what is not stated is null. */
export interface Gold {
  people: (GoldEntity & {
    role: string | null;
    title: string | null;
    organisation: string | null;
    age: number | null;
    gender: string | null;
  })[];
  organisations: (GoldEntity & { kind: string })[];
  locations: (GoldEntity & { country: string | null; admin1: string | null })[];
  counts: (GoldMention & { min: number | null; max: number | null; noun: string })[];
  ages: (GoldMention & { min: number | null; max: number | null; unit: string; of: string | null })[];
  currencies: (GoldMention & { min: number | null; max: number | null; currency: string; what: string | null })[];
  dates: (GoldMention & { from: string | null; to: string | null; grain: string })[];
  quotes: (GoldMention & { speaker: string | null; cue: string | null })[];
}

export interface Article {
  id: string;
  region: NonNullable<Options["region"]>;
  publishedAt: string;
  text: string;
  gold: Gold;
}

/** Articles of a JSONL file, one a line. */
export function readCorpus(path: string | URL): Article[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Article);
}
