import type { Document } from "../../document/index.js";
import { breakdownsOf } from "../../links/breakdowns.js";
import type { Count } from "../../schemas/index.js";
import { type CheckProposal, check, listed, quoted } from "./check.js";

/** Do the parts of a stated total add up to it? */
export function sumChecks(document: Document, counts: readonly Count[]): CheckProposal[] {
  // parts that only a sum ties together are linked to their total; here they are judged anew, whatever their sum
  const unlinked = breakdownsOf(document, counts);
  return unlinked.map(({ total, parts, singles, sum }) => {
    const whole = counts[total];
    const { min, max } = whole;
    const ok = (min === null || sum >= min) && (max === null || sum <= max);
    const names = parts.map((part) => quoted(counts[part].text));
    if (singles > 0) names.push(singles === 1 ? "one named singly" : `${singles} named singly`);
    const detail = ok
      ? `${listed(names)} make ${sum}, which agrees with ${quoted(whole.text)}.`
      : `${listed(names)} make ${sum}, but the article says ${quoted(whole.text)}.`;
    return check("sum", ok, detail, [whole.id, ...parts.map((part) => counts[part].id)]);
  });
}
