import type { Article, ArticleSettings, Item } from "./item.js";
import { publicationDate } from "./publication-date.js";

/** An article that cannot be read; the message is for `errors.jsonl`. */
export class ArticleError extends Error {
  override readonly name = "ArticleError";
  constructor(
    message: string,
    readonly articleId: string | null = null,
  ) {
    super(message);
  }
}

/** Characters of the longest text taken for an article: one that fills the memory would end the whole run, again and again. */
const LONGEST_TEXT = 4_000_000;

const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * Reads an item into an article.
 * @throws ArticleError with the reason if there is no article in it
 */
export async function readArticle(item: Exclude<Item, { kind: "call" }>, settings: ArticleSettings): Promise<Article> {
  const article = await read(item, settings);
  if (article.text.length <= LONGEST_TEXT) return article;
  throw new ArticleError(`longer than ${LONGEST_TEXT / 1e6} million characters`, article.id);
}

async function read(item: Exclude<Item, { kind: "call" }>, settings: ArticleSettings): Promise<Article> {
  const position = `${item.source}:${item.line}`;
  switch (item.kind) {
    case "broken":
      throw new ArticleError(item.reason);
    case "json":
      return fromFields(parseObject(decode(item.bytes)), item, settings);
    case "fields":
      return fromFields(item.fields, item, settings);
    case "text":
      return {
        id: item.source,
        title: null,
        publishedAt: null,
        region: settings.region ?? null,
        source: position,
        text: decode(item.bytes),
      };
    case "html": {
      // the reader and its DOM are heavy, and only archives of pages need them
      const { readPage } = await import("./html.js");
      const page = readPage(decodePage(item.bytes, item.charset));
      if (!page) throw new ArticleError("no article found in the page", item.url ?? item.source);
      return { id: item.url ?? item.source, ...page, region: settings.region ?? null, source: position };
    }
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new ArticleError("not valid UTF-8");
  }
}

/** Pages say their encoding in the header or near the top; what neither says is UTF-8, broken or not. */
function decodePage(bytes: Uint8Array, charset: string | undefined): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  const label = charset ?? /<meta [^<>]{0,200}charset=["']?([\w-]{2,40})/iu.exec(head)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function parseObject(line: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new ArticleError(`not valid JSON: ${(error as Error).message}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new ArticleError("not a JSON object");
  return value as Record<string, unknown>;
}

function fromFields(fields: Readonly<Record<string, unknown>>, item: Item, settings: ArticleSettings): Article {
  const { textField = "text", idField = "id", publishedField = "publishedAt" } = settings;
  const id = fields[idField];
  const articleId =
    typeof id === "string" && id ? id : typeof id === "number" ? String(id) : `${item.source}:${item.line}`;
  const text = fields[textField];
  if (typeof text !== "string") throw new ArticleError(`no text in field "${textField}"`, articleId);
  const region = fields.region;
  const title = fields.title;
  const published = fields[publishedField];
  const publishedAt = publicationDate(published);
  const undated = publishedAt === null && published != null && published !== "";
  return {
    id: articleId,
    title: typeof title === "string" && title ? title : null,
    publishedAt,
    region: typeof region === "string" && /^[A-Z]{2}$/u.test(region) ? region : (settings.region ?? null),
    source: `${item.source}:${item.line}`,
    text,
    ...(undated
      ? { note: `field "${publishedField}" is no date, extracted without it: ${String(published).slice(0, 60)}` }
      : {}),
  };
}
