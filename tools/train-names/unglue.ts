import type { Article, Span } from "./corpus.js";

/**
 * Pages whose layout was lost glue a headline to the story ("Daily TimesAnna Maria Lund, 34, was"): the name begins in
 * the middle of a word, so that its labels are missing or only hold its end. Learned from, they would teach that a
 * given name before a surname is none. Here the word is parted and the name, which stands elsewhere in the article or
 * ends in one that does, is labelled; returns the article itself if nothing is glued.
 */
export function unglue(article: Article): Article {
  const { text, spans } = article;
  const known = new Map<string, number>();
  for (const { start, end, kind } of spans) {
    const name = text.slice(start, end);
    if (name.length > 2) known.set(name.toLowerCase(), kind);
  }
  const cuts: { at: number; name: Span | null }[] = [];
  for (const match of text.matchAll(GLUED)) {
    const at = match.index + match[0].length - 1;
    const inside = spans.some((span) => span.start < at && at < span.end);
    if (!inside) cuts.push({ at, name: nameAt(text, at, spans, known) });
  }
  const used = cuts.filter(({ name }) => name);
  if (used.length === 0) return article;
  const labels = [
    ...spans.filter(({ start, end }) => !used.some(({ name }) => name && start < name.end && name.start < end)),
    ...used.map(({ name }) => name as Span),
  ].sort((a, b) => a.start - b.start);
  const moved = (position: number) => position + used.filter(({ at }) => at <= position).length;
  let parted = "";
  let from = 0;
  for (const { at } of used) {
    parted += `${text.slice(from, at)}\n`;
    from = at;
  }
  parted += text.slice(from);
  return {
    ...article,
    text: parted,
    spans: labels.map(({ kind, start, end }) => ({ kind, start: moved(start), end: moved(end - 1) + 1 })),
  };
}

const GLUED = /(?:\p{Ll}{3}|\.com)\p{Lu}/gu;
/** A run of capitalised words, from where it stands. */
const RUN = /\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)*/uy;

/** The name that begins at `at`: the longest known one that stands there, or the run up to a labelled surname. */
function nameAt(text: string, at: number, spans: readonly Span[], known: ReadonlyMap<string, number>): Span | null {
  let best: Span | null = null;
  for (const [name, kind] of known) {
    const end = at + name.length;
    if (best && best.end >= end) continue;
    if (text.slice(at, end).toLowerCase() === name && !/^[\p{L}\d]/u.test(text.slice(end, end + 2)))
      best = { kind, start: at, end };
  }
  if (best) return best;
  RUN.lastIndex = at;
  const run = RUN.exec(text)?.[0] ?? "";
  const last = spans.find(({ kind, start, end }) => kind === 0 && start > at && end === at + run.length);
  return last ? { kind: 0, start: at, end: last.end } : null;
}
