import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Article {
  text: string;
  publishedAt?: string;
  region?: string;
}

/** A big sample of plain news that lies beside the project on some machines. */
const ARCHIVE = "../shared/corpora/archive.jsonl";

/** The articles that speed is measured on: the archive sample if it is there, else the fixtures. */
export function readArticles(): { files: string[]; articles: Article[] } {
  const files = existsSync(ARCHIVE)
    ? [ARCHIVE]
    : readdirSync("fixtures", { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".jsonl"))
        .map((name) => join("fixtures", name));
  const lines = files.flatMap((file) => readFileSync(file, "utf8").split("\n").filter(Boolean));
  return { files, articles: lines.map((line) => JSON.parse(line)) };
}

export const charactersOf = (articles: readonly Article[]) => articles.reduce((sum, { text }) => sum + text.length, 0);
