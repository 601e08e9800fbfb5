import { Flag, type Quotation, type QuotationPart } from "../document/index.js";
import type { Attribution } from "./attribution-record.js";
import type { Scene } from "./attribution-scene.js";

/** The most tokens of a quotation that is looked for in another, and of all such comparisons together. */
const MAX_ECHO = 14;

const ECHO_BUDGET = 20_000;

/** A headline or crosshead quotes what the article quotes too: its speaker is that one's. */
export function echo(scene: Scene, quotations: readonly Quotation[], found: readonly Attribution[]): void {
  let budget = ECHO_BUDGET;
  for (let q = 0; q < quotations.length && budget > 0; q++) {
    const [{ firstToken, endToken }] = quotations[q].parts;
    if (found[q].person >= 0 && found[q].own) continue;
    if (endToken - firstToken > MAX_ECHO || found[q].cue) continue;
    for (let r = 0; r < quotations.length && budget > 0; r++) {
      budget--;
      if (r === q || !found[r].source || found[r].reason === ECHOED) continue;
      for (const part of quotations[r].parts) {
        budget -= part.endToken - part.firstToken;
        if (!contains(scene, part, quotations[q].parts[0])) continue;
        const { source, antecedent, person, organisation } = found[r];
        Object.assign(found[q], {
          source,
          antecedent,
          person,
          organisation,
          own: false,
          beside: false,
          reason: ECHOED,
        });
        r = quotations.length;
        break;
      }
    }
  }
}

const ECHOED = "quoted again further on";

/** Whether nearly all words of a short quotation stand in another in their order. */
function contains({ document: { tokens } }: Scene, whole: QuotationPart, short: QuotationPart): boolean {
  let words = 0;
  let matched = 0;
  let at = whole.firstToken;
  for (let i = short.firstToken; i < short.endToken; i++) {
    if (!(tokens.flags[i] & (Flag.WORD | Flag.NUMBER))) continue;
    words++;
    for (let k = at; k < Math.min(whole.endToken, at + 60); k++) {
      if (tokens.lower[k] !== tokens.lower[i]) continue;
      matched++;
      at = k + 1;
      break;
    }
  }
  return words >= 2 && matched >= 0.8 * words;
}
