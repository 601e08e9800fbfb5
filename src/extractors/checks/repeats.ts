import { type Document, tokenAt } from "../../document/index.js";
import type { Count } from "../../schemas/index.js";
import { type CheckProposal, check, quoted } from "./check.js";

/** Words beside a count that explain why it is not the one of before. */
const EXPLAINS = new Set(
  "more further another other others previously earlier initially originally later since rose risen rises additional also second third last previous week month year yesterday already".split(
    " ",
  ),
);

/** Is what the headline or the first paragraph counts the same further down? Reports only counts that are off by one. */
export function repeatChecks(document: Document, counts: readonly Count[]): CheckProposal[] {
  const kinds = new Map<string, Count[]>();
  for (const count of counts) {
    if (count.action === null || count.unit === null || count.noun === "times") continue;
    const kind = `${count.unit}\n${count.action}`;
    const list = kinds.get(kind);
    if (list) list.push(count);
    else kinds.set(kind, [count]);
  }
  const checks: CheckProposal[] = [];
  for (const list of kinds.values()) {
    // three or more of a kind may be parts of each other
    if (list.length !== 2) continue;
    const [a, b] = list;
    if (![a, b].every((count) => isFirm(document, count, counts))) continue;
    const from = paragraphOf(document, a);
    if (from > 1 || paragraphOf(document, b) <= from || Math.abs(a.min! - b.min!) !== 1) continue;
    const detail = `The article first says ${quoted(a.text)} and then ${quoted(b.text)}.`;
    checks.push(check("repeat", false, detail, [a.id, b.id]));
  }
  return checks;
}

/** Exact, of three or more, no part and no total of others, and without a word that tells it from another count. */
function isFirm(document: Document, count: Count, counts: readonly Count[]): boolean {
  const { tokens } = document;
  if (count.min === null || count.min !== count.max || count.approximate || count.min < 3) return false;
  if (count.partOf !== null || counts.some((other) => other.partOf === count.id)) return false;
  const first = tokenAt(document, count.start);
  const end = tokenAt(document, count.end - 1) + 1;
  for (let i = Math.max(0, first - 5); i < end + 5 && i < tokens.length; i++)
    if (EXPLAINS.has(tokens.lower[i])) return false;
  return true;
}

function paragraphOf(document: Document, count: Count): number {
  return document.sentences[document.sentenceOf[tokenAt(document, count.start)]].paragraph;
}
