import { type Document, Flag, goesOn, mentionOf, textAt, tokenAt, wordAt } from "../../document/index.js";
import { defineExtractor, type FindContext, type Found, type LinkContext } from "../../pipeline/index.js";
import { type Currency, currencySchema } from "../../schemas/index.js";
import { type Amount, readAmounts } from "./amounts.js";
import { readPurpose, readWhat, type What } from "./what.js";

/** Amounts of money in major units, with what they are for and which of them converts which. */
export const currencies = defineExtractor<"currencies", Currency>({
  list: "currencies",
  singular: "currency",
  schema: currencySchema,
  layer: "values",
  find: findCurrencies,
  link: linkConversions,
});

/** Money is surer of its words than a count or a year. */
const SURE = 1000;

function findCurrencies({ document, options }: FindContext): Found<Currency>[] {
  const amounts = readAmounts(document, options.region);
  const found: Found<Currency>[] = [];
  let last: { amount: Amount; what: What | null } | null = null;
  for (const amount of amounts) {
    const converts: boolean = last !== null && isConversion(document, last.amount, amount);
    if (converts && last && !amount.range && (amount.qualifier === null || amount.qualifier === "about")) {
      // "up to HK$1.37m (about £137,000)": open like the amount that it converts
      if (last.amount.qualifier === "least" || last.amount.qualifier === "most")
        amount.qualifier = last.amount.qualifier;
    }
    const repeats: boolean =
      last !== null && amount.low === last.amount.low && inBrackets(document, last.amount, amount);
    const own: What | null = last && (converts || repeats) ? last.what : readWhat(document, amount);
    const what: What | null = own ?? (last && isListed(document, last, amount) ? last.what : null);
    found.push(record(document, amount, what));
    last = { amount, what };
  }
  return found;
}

/** "£86,500 in cash and €12,000 were found", "from €48,000 (£41,300) to €118,000": of the same thing. */
function isListed(document: Document, { amount, what }: { amount: Amount; what: What | null }, next: Amount): boolean {
  const end = what && what.end > amount.end && what.end <= next.first ? what.end : amount.end;
  if (next.first - end > 6 || (!LINKING.has(wordAt(document, end)) && textAt(document, end) !== ")")) return false;
  for (let i = end; i < next.first; i++)
    if (!goesOn(document, i) || !(LINKING.has(wordAt(document, i)) || textAt(document, i) === ")")) return false;
  return true;
}
const LINKING = new Set(
  "and or to , plus another further a an additional about up over more than from totalled totaled totalling".split(" "),
);

function record(document: Document, amount: Amount, what: What | null): Found<Currency> {
  const { tokens } = document;
  const { low, high, range, qualifier, vague } = amount;
  const said = what && mentionOf(document, tokens.start[what.first], tokens.end[what.end - 1]);
  // the full stop of "50p." ends the sentence
  const dot = tokens.flags[amount.end - 1] & Flag.ABBREVIATION && tokens.text[amount.end - 1].endsWith(".") ? 1 : 0;
  const mention = mentionOf(document, tokens.start[amount.first], tokens.end[amount.end - 1] - dot);
  return {
    ...mention,
    min: !range && qualifier === "most" ? null : low,
    max: !range && (qualifier === "least" || vague) ? null : high,
    currency: amount.currency,
    approximate: amount.approximate || vague,
    what: said ? said.text : null,
    purpose: readPurpose(document, amount, what),
    equivalentOf: null,
    evidence: said ? { what: [said] } : {},
    explanation: what ? [amount.rule, `what: ${what.rule}`] : [amount.rule],
    score: SURE + mention.end - mention.start,
  };
}

const ABOUT = new Set(
  "about around roughly approximately some or nearly almost equivalent to the of just over under more less than an estimated worth approx at least up".split(
    " ",
  ),
);

/** "€250,000 (£212,128)", "190,000 pesos (about $10,300)", "€1,000,000, (£848,735)": another currency in brackets. */
const isConversion = (document: Document, a: Amount, b: Amount): boolean =>
  a.currency !== b.currency && inBrackets(document, a, b);

/** The second amount stands in brackets after the first. */
function inBrackets(document: Document, a: Amount, b: Amount): boolean {
  let at = a.end;
  if (textAt(document, at) === ",") at++;
  if (textAt(document, at) !== "(" && textAt(document, at) !== "[") return false;
  for (at++; at < b.first; at++)
    if (at - a.end > 6 || !goesOn(document, at) || !ABOUT.has(wordAt(document, at))) return false;
  return true;
}

function linkConversions(records: Currency[], { document }: LinkContext): void {
  for (let r = 1; r < records.length; r++) {
    const [a, b] = [records[r - 1], records[r]];
    if (b.start - a.end > 60) continue;
    const [x, y] = [a, b].map(({ start, end, currency }) => ({
      first: tokenAt(document, start),
      end: tokenAt(document, end - 1) + 1,
      currency,
    }));
    if (isConversion(document, x as Amount, y as Amount)) b.equivalentOf = a.id;
  }
}
