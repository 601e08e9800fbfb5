import { isProbablyReaderable, Readability } from "@mozilla/readability";
import { convert } from "html-to-text";
import { parseHTML } from "linkedom";
import { publicationDate } from "./publication-date.js";

/** A page reduced to its article; null if the page holds none. The title is the first paragraph of the text. */
export function readPage(html: string): { title: string | null; publishedAt: string | null; text: string } | null {
  const { document } = parseHTML(html);
  if (!document.body || !isProbablyReaderable(document, { minContentLength: 80, minScore: 10 })) return null;
  const article = new Readability(document, { charThreshold: 100 }).parse();
  if (!article?.content) return null;
  const body = convert(article.content, {
    wordwrap: false,
    selectors: [
      { selector: "a", options: { ignoreHref: true } },
      { selector: "img", format: "skip" },
      { selector: "ul", options: { itemPrefix: "" } },
      ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({ selector, options: { uppercase: false } })),
    ],
  }).trim();
  if (!body) return null;
  const title = article.title?.trim() || null;
  return {
    title,
    publishedAt: publicationDate(article.publishedTime),
    text: title && !body.startsWith(title) ? `${title}\n\n${body}` : body,
  };
}
