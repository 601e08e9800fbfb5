import { type Article, bare, KINDS, type Span } from "./corpus.js";

export class Scores {
  readonly right = [0, 0, 0];
  readonly found = [0, 0, 0];
  readonly gold = [0, 0, 0];

  /** Counts an article's names; returns which of the predicted ones are right, with their confidence. */
  add(
    article: Article,
    predicted: readonly (Span & { confidence?: number })[],
    errors?: string[],
  ): { confidence: number; right: boolean }[] {
    const gold = new Map(article.spans.map((s) => [`${s.kind} ${s.start} ${s.end}`, s]));
    for (const span of article.spans) this.gold[span.kind]++;
    const hits = new Set<string>();
    const outcomes: { confidence: number; right: boolean }[] = [];
    for (const one of predicted) {
      const span = bare(one, article.text);
      const key = `${span.kind} ${span.start} ${span.end}`;
      this.found[span.kind]++;
      outcomes.push({ confidence: one.confidence ?? 1, right: gold.has(key) });
      if (gold.has(key)) {
        this.right[span.kind]++;
        hits.add(key);
      } else errors?.push(line("extra ", article, span));
    }
    if (errors) for (const [key, span] of gold) if (!hits.has(key)) errors.push(line("missed", article, span));
    return outcomes;
  }

  f1(kind: number): number {
    return (2 * this.right[kind]) / Math.max(1, this.found[kind] + this.gold[kind]);
  }

  toString(): string {
    return KINDS.map((name, k) => {
      const p = (100 * this.right[k]) / Math.max(1, this.found[k]);
      const r = (100 * this.right[k]) / Math.max(1, this.gold[k]);
      return `${name} P ${p.toFixed(1)} R ${r.toFixed(1)} F1 ${(100 * this.f1(k)).toFixed(1)}`;
    }).join("   ");
  }
}

const line = (what: string, { id, text }: Article, { start, end, kind }: Span) =>
  `${id} ${what} ${KINDS[kind].slice(0, 3)} …${text.slice(Math.max(0, start - 40), start).replace(/\n/gu, "¶")}[${text.slice(start, end).replace(/\n/gu, "¶")}]${text.slice(end, end + 30).replace(/\n/gu, "¶")}`;
