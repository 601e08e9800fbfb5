import type { Check } from "../../schemas/index.js";

/** A check before it has an id. */
export type CheckProposal = Omit<Check, "id">;

/** Makes a check; `detail` is a sentence that a reporter can read. */
export function check(kind: Check["kind"], ok: boolean, detail: string, recordIds: readonly string[]): CheckProposal {
  return { evidence: {}, kind, ok, detail, recordIds: [...new Set(recordIds)] };
}

/** Words of the article as they are quoted in a sentence. */
export const quoted = (text: string): string => `“${text.replace(/\s+/gu, " ")}”`;

/** "a, b and c". */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;
}

/** Whether two whole numbers look like one mistyped: one digit differs, or two neighbours changed places. */
export function isSlip(a: number, b: number): boolean {
  const x = String(a);
  const y = String(b);
  if (x.length !== y.length || a === b) return false;
  const differing = [...x].flatMap((digit, i) => (digit === y[i] ? [] : [i]));
  if (differing.length === 1) return true;
  const [i, j] = differing;
  return differing.length === 2 && j === i + 1 && x[i] === y[j] && x[j] === y[i];
}
