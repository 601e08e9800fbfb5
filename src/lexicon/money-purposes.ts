/**
 * What an amount of money is for, by the words beside it, and the words that open or end the phrase that says so.
 * Source: the values of `purpose` of the output contract, filled with the vocabulary of court and crime reporting, by
 * hand.
 */

import type { Purpose } from "../schemas/index.js";
import { wordSet } from "./word-set.js";

const LISTS: readonly (readonly [Purpose, string])[] = [
  ["reward", "reward rewards bounty"],
  ["bail", "bail bond bonds surety sureties recognizance recognisance"],
  ["fine", "fine fines fined penalty penalties surcharge surcharges fining"],
  ["ransom", "ransom ransoms"],
  ["damages", "damages"],
  [
    "compensation",
    "compensation restitution reparation reparations repay repaid compensate settlement payout reimburse reimbursed",
  ],
  ["debt", "debt debts owed owe owes owing loan loans unpaid arrears mortgage"],
  ["laundered", "laundered laundering launder"],
  [
    "seized",
    "seized seize seizes seizure seizures confiscated confiscation forfeited forfeit forfeiture recovered frozen froze impounded found discovered",
  ],
  [
    "stolen",
    "stole stolen steal stealing steals theft thefts robbed robbing robbery robberies burglary burglaries burgled took fraud frauds scam scams cheated " +
      "cheat duped conned swindled defrauded embezzled embezzlement embezzling nicked pocketed siphoned heist raid raids " +
      "looted snatched lost losses loss netted scheme",
  ],
  [
    "income",
    "wage wages salary salaries earned earning earnings earn turnover profit profits income revenue revenues pension fundraising raised donations grant grants",
  ],
  ["value", "worth value valued values haul damage repairs assets"],
  [
    "price",
    "cost costing price priced sold sell sells selling bought buy buying paid pay paying pays fee fees charge charged charges spent spend fetch fetched rent voucher ticket deposit bill bribe bribes kickback kickbacks",
  ],
];

export const PURPOSES: ReadonlyMap<string, Purpose> = new Map(
  LISTS.flatMap(([purpose, words]) => words.split(" ").map((word): [string, Purpose] => [word, purpose])),
);

/** No noun phrase goes on over these. */
export const PHRASE_ENDS: ReadonlySet<string> = wordSet(
  "in on at for from to with by of and or but was were is are be been being has have had will would could can may might should shall must which that who whom whose " +
    "when while after before as because if over under into than then so during until since against towards toward through between " +
    "among about around near where each per every said says told he she it they we i you his her their its our not also only just more less " +
    "up down out off now ago this last next am pm",
);

/** What is skipped before the noun of "a reward", "the £5,000 bond", "another €2m". */
export const DETERMINERS: ReadonlySet<string> = wordSet(
  "a an the this that these those his her their its our my your another some any all both each every further additional total estimated street retail potential around about approximately nearly over up",
);

/** Nouns that say how much, not what: the phrase is looked for beyond them. */
export const MEASURES: ReadonlySet<string> = wordSet(
  "sum sums total totals amount amounts value values worth cost costs price equivalent street estimated estimate maximum minimum excess average region tune combined",
);

/** "cars worth £5m", "cocaine valued at": what stands before is what the amount is worth. */
export const WORTH: ReadonlySet<string> = wordSet(
  "worth valued costing priced totalling totaling estimated averaging amounting",
);

/** Verbs whose subject the amount measures: "the vehicle cost £285,000", "bond was set at", "fines ranged from". */
export const MEASURING_VERBS: ReadonlySet<string> = wordSet(
  "cost costs total totalled totaled totals average averaged averages ranged range ranges reached exceeded topped tops top passed pass came come comes stood stands set pegged estimated put puts valued " +
    "fetch fetched fetches sells sell sold worth amounted amount listed fixed lifted raised increased hit",
);

/** Verbs that say for themselves what the money was: "fined £480", "cheated of ₹1.37 crore". */
export const TELLING_VERBS: ReadonlySet<string> = wordSet(
  "fined cheated duped swindled defrauded conned stole stolen steal stealing demanded demanding owed owing laundered repay repaid embezzled pocketed withdrawn withdrew nicked robbed scammed frozen froze lost raised returned transferred transferring obtained robbing snatched extorted extorting extort siphoned siphoning skimmed skimming misappropriated misappropriating netted netting looted looting",
);
