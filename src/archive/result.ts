import { createHash } from "node:crypto";
import { version as LIBRARY_VERSION } from "../../package.json";
import type { Extraction, Options } from "../index.js";
import { extract, modelVersion } from "../index.js";
import type { Article, ArticleSettings } from "./item.js";

/** All facts of one article of an archive, with what tells it apart and the text that its offsets are about. */
export interface ArchiveResult extends Extraction {
  articleId: string;
  title: string | null;
  publishedAt: string | null;
  /** File and line. */
  source: string;
  libraryVersion: string;
  modelVersion: string;
  text?: string;
  /** Lower-case hexadecimal SHA-256 of the text in UTF-8, where the text itself is left out. */
  textSha256?: string;
}

/** Extracts an article and says what made the result. */
export function resultOf(article: Article, settings: ArticleSettings): ArchiveResult {
  const { id, title, publishedAt, region, source, text } = article;
  const options: Options = { ...(publishedAt ? { publishedAt } : {}), ...(region ? { region } : {}) };
  const { schemaVersion, ...lists } = extract(text, options);
  return {
    articleId: id,
    title,
    publishedAt,
    source,
    schemaVersion,
    libraryVersion: LIBRARY_VERSION,
    modelVersion: modelVersion(),
    ...(settings.noText ? { textSha256: createHash("sha256").update(text).digest("hex") } : { text }),
    ...lists,
  };
}
export { LIBRARY_VERSION };
