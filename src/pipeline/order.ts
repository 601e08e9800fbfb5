import { NewsblotterError } from "./error.js";
import type { AnyExtractor } from "./extractor.js";

/** The extractors and all that they need, each once, needs first. */
export function orderByNeeds(extractors: readonly AnyExtractor[]): AnyExtractor[] {
  const ordered = new Set<AnyExtractor>();
  const visit = (extractor: AnyExtractor) => {
    if (ordered.has(extractor)) return;
    for (const need of extractor.needs ?? []) visit(need);
    ordered.add(extractor);
  };
  for (const extractor of extractors) visit(extractor);
  return [...ordered];
}

/** The extractors in an order in which everyone's `after` lists are linked before its own. */
export function orderByLinks(extractors: readonly AnyExtractor[]): AnyExtractor[] {
  const byList = new Map(extractors.map((e) => [e.list, e]));
  const ordered = new Set<AnyExtractor>();
  const path: AnyExtractor[] = [];
  const visit = (extractor: AnyExtractor) => {
    if (ordered.has(extractor)) return;
    const from = path.indexOf(extractor);
    if (from >= 0) {
      const circle = [...path.slice(from), extractor].map((e) => e.list).join(" → ");
      throw new NewsblotterError("circular-links", `these lists wait for each other's links: ${circle}`);
    }
    path.push(extractor);
    for (const name of extractor.after ?? []) {
      const other = byList.get(name);
      if (other) visit(other);
    }
    path.pop();
    ordered.add(extractor);
  };
  for (const extractor of extractors) visit(extractor);
  return [...ordered];
}
