import { type Document, Flag, goesOn, hasFlag, isDash, isGlued, textAt, wordAt } from "../../document/index.js";
import { type NumberExpression, numbersOf, parseFigure, qualifierBefore } from "../../grammar/index.js";
import { HOME_CURRENCIES } from "../../lexicon/currencies.js";
import { CHANGE_WORDS, type Qualifier } from "../../lexicon/quantity-qualifiers.js";
import { wordSet } from "../../lexicon/word-set.js";
import { addAmounts, fromHundredths, majorUnits } from "../../libraries/currency.js";
import { CountryChoice } from "./country-choice.js";
import { type Unit, unitAfter, unitBefore } from "./units.js";

/** An amount of money as it stands in the text; token indices, end exclusive. */
export interface Amount {
  first: number;
  end: number;
  low: number;
  high: number;
  /** Whether `low` and `high` are two figures. */
  range: boolean;
  scale: number;
  currency: string;
  qualifier: Qualifier | null;
  vague: boolean;
  approximate: boolean;
  rule: string;
}

/** Finds all amounts of a document, in text order. */
export function readAmounts(document: Document, region: string | undefined): Amount[] {
  const countries = new CountryChoice(document, region);
  const { expressions } = numbersOf(document);
  const amounts: Amount[] = [];
  let end = 0;
  for (const e of expressions) {
    if (e.numberToken < end) continue;
    const amount = readAmount(document, e, countries);
    if (!amount || amount.first < end) continue;
    end = amount.end;
    const last = amounts[amounts.length - 1];
    if (last && joinAmounts(document, last, amount)) continue;
    amounts.push(amount);
  }
  return amounts;
}

function readAmount(document: Document, e: NumberExpression, countries: CountryChoice): Amount | null {
  if (e.form === "fraction") return null;
  const before = unitBefore(document, e, countries);
  if (before) return withUnitBefore(document, e, before);
  const after = unitAfter(document, e, countries);
  if (after) return withUnitAfter(document, e, after, countries);
  return readSlang(document, e, countries);
}

/** Currencies of countries that group thousands by a full stop. */
const DOT_GROUPS = wordSet("EUR BRL IDR TRY DKK NOK ISK VND ARS CLP COP RON PLN");

const threeDigits = /^\d{3}$/u;

const dotGroup = /^\d{1,3}\.\d{3}$/u;

/** The value of "€1.200" and "1.200 euros", but not of "$2.222 a gallon"; 0 if there is no such group. */
const groupedByDots = (document: Document, e: NumberExpression, currency: string): number =>
  DOT_GROUPS.has(currency) && e.scale === 1 && !e.range && dotGroup.test(textAt(document, e.numberToken))
    ? parseFigure(textAt(document, e.numberToken), true)
    : 0;

function withUnitBefore(document: Document, e: NumberExpression, unit: Unit): Amount {
  const { tokens, text } = document;
  let { low, high, endToken: end } = e;
  // "R250 000": the grammar hears no groups after a letter
  if (e.prefix !== "" && e.scale === 1 && !e.range)
    while (
      end < e.numberToken + 5 &&
      threeDigits.test(textAt(document, end)) &&
      tokens.start[end] === tokens.end[end - 1] + 1 &&
      text[tokens.start[end] - 1] !== "\n"
    ) {
      low = high = high * 1000 + Number(tokens.text[end]);
      end++;
    }
  const grouped = groupedByDots(document, e, unit.currency);
  if (grouped > 0) low = high = grouped;
  const qualifier = boundBefore(document, unit.token) ?? e.qualifier ?? passed(document, unit.token);
  return {
    first: unit.token,
    end: trimmed(document, e, end),
    low: majorUnits(low),
    high: majorUnits(high),
    range: e.range,
    scale: e.scale,
    currency: unit.currency,
    qualifier,
    vague: e.form === "vague",
    approximate: qualifier === "about" || e.approximate,
    rule: unit.rule,
  };
}

/** The qualifier before an amount; "over" after a number or a cause bounds nothing: "arrest nine over £2m fraud". */
function boundBefore({ tokens }: Document, first: number): Qualifier | null {
  const qualifier = qualifierBefore(tokens, first);
  if (!qualifier) return null;
  if (tokens.lower[first - 1] !== "over" || qualifier.firstToken !== first - 1) return qualifier.kind;
  const numbered = first > 1 && (tokens.flags[first - 2] & Flag.NUMBER) !== 0;
  return numbered || CAUSES.has(tokens.lower[first - 2] ?? "") ? null : qualifier.kind;
}

const CAUSES = wordSet(
  "questioning questioned jailed years months caged accused suspects men two three four five six seven eight nine ten held",
);

/** Without "or more", "-odd" and "+", which the grammar counts to the number. */
function trimmed(document: Document, e: NumberExpression, end: number): number {
  if (e.qualifier === null || end !== e.endToken) return end;
  const word = wordAt(document, end - 1);
  if (word === "more" || word === "less" || word === "fewer" || word === "so" || word === "over" || word === "above")
    return end - 2;
  return word === "+" ? end - 1 : end;
}

const PASSED = wordSet("passed passes topped tops exceeded exceeds surpassed exceed topping exceeding passing");

/** "damage topped £30k", "will top £30k", "has passed £4,000". */
function passed(document: Document, i: number): Qualifier | null {
  const word = wordAt(document, i - 1);
  if (PASSED.has(word)) return "least";
  const before = wordAt(document, i - 2);
  return (word === "top" || word === "pass") && (before === "will" || before === "to" || before === "could")
    ? "least"
    : null;
}

function withUnitAfter(
  document: Document,
  e: NumberExpression,
  unit: Unit & { end: number },
  countries: CountryChoice,
): Amount {
  let { low, high } = e;
  let { end } = unit;
  if (unit.sub) {
    low = fromHundredths(low);
    high = fromHundredths(high);
  } else if (!e.range) {
    const grouped = groupedByDots(document, e, unit.currency);
    if (grouped > 0) low = high = grouped;
    // "12 pounds and 50 pence", "3 dollars 50 cents"
    const at = wordAt(document, end) === "and" ? end + 1 : end;
    const index = numbersOf(document).indexAt(at);
    const small = index >= 0 ? numbersOf(document).expressions[index] : undefined;
    if (small && small.numberToken === at && small.high < 100 && goesOn(document, at)) {
      const sub = unitAfter(document, small, countries);
      if (sub?.sub) {
        low = high = addAmounts(high, fromHundredths(small.high));
        end = sub.end;
      }
    }
  }
  const qualifier = e.qualifier ?? passed(document, e.firstToken);
  return {
    first: e.numberToken,
    end,
    low: majorUnits(low),
    high: majorUnits(high),
    range: e.range,
    scale: e.scale,
    currency: unit.currency,
    qualifier,
    vague: e.form === "vague",
    approximate: e.approximate,
    rule: unit.rule,
  };
}

const AFTER_SLANG = wordSet(
  "for in to and from a off at on of with out but or by when while who that he she they each per as if because worth up",
);

const BEFORE_K = wordSet(
  "the paid owed owe for of him her me them us you spent worth made cost about around over least pay owes bet lost lose won on another extra only just nearly almost and than to",
);

/** "five grand", "the 2k": the home currency. */
function readSlang(document: Document, e: NumberExpression, countries: CountryChoice): Amount | null {
  const at = e.endToken;
  const home = HOME_CURRENCIES.get(countries.region ?? "US") ?? "USD";
  const amount = (end: number, factor: number, rule: string): Amount => ({
    first: e.numberToken,
    end,
    low: majorUnits(e.low * factor),
    high: majorUnits(e.high * factor),
    range: e.range,
    scale: factor,
    currency: countries.region === undefined && factor === 1000 && rule === "grand" ? "USD" : home,
    qualifier: e.qualifier,
    vague: e.form === "vague",
    approximate: e.approximate,
    rule,
  });
  if (wordAt(document, at) === "grand" && goesOn(document, at) && !e.latent && e.scale === 1) {
    const next = wordAt(document, at + 1);
    if (
      !["jury", "juries", "theft", "larceny", "slam", "prix", "final", "canyon", "opening"].includes(next) &&
      !hasFlag(document, at, Flag.CAPITAL)
    )
      return amount(at + 1, 1000, "grand");
  }
  if (
    e.suffix >= 0 &&
    textAt(document, e.suffix) === "k" &&
    e.suffix === e.endToken - 1 &&
    e.prefix === "" &&
    BEFORE_K.has(wordAt(document, e.firstToken - 1)) &&
    (!goesOn(document, at) || hasFlag(document, at, Flag.MARK) || AFTER_SLANG.has(wordAt(document, at))) &&
    !(isDash(document, at) && isGlued(document, at))
  )
    return amount(at, 1, "k");
  return null;
}

/**
 * "between £310,000 and £340,000", "from $40 to $2,750", "HK$800 to HK$2,500", "$1-$2 million": joins the second amount
 * to the first if they are the ends of one range.
 */
function joinAmounts(document: Document, a: Amount, b: Amount): boolean {
  const gap = b.first - a.end;
  if (gap !== 1 || a.range || b.range || a.vague || b.vague || a.currency !== b.currency || !goesOn(document, b.first))
    return false;
  const link = wordAt(document, a.end);
  const opener = openerOf(document, a.first);
  if (link === "and") {
    if (opener !== "between") return false;
  } else if (link === "to" || link === "or" || link === "through") {
    if (link === "or" && a.high * 3 < b.low) return false;
    if (opener === "from" ? tellsOfChange(document, a.first) : link === "to" && isChanged(document, a.first))
      return false;
  } else if (!isDash(document, a.end)) return false;
  // "$1 to $2 million"
  const low =
    b.scale > 1 && a.scale === 1 && a.low < b.low / b.scale && a.low < 1000 ? majorUnits(a.low * b.scale) : a.low;
  if (low >= b.high) return false;
  a.low = low;
  a.high = b.high;
  a.end = b.end;
  a.range = true;
  a.scale = b.scale;
  return true;
}

/** "between" or "from" before an amount, a word like "about" or "as little as" let through. */
function openerOf(document: Document, first: number): string {
  for (let i = first - 1; i >= 0 && i > first - 4; i--) {
    const word = wordAt(document, i);
    if (word === "between" || word === "from") return word;
    if (!OPENING.has(word)) return "";
  }
  return "";
}

const OPENING = wordSet("about around roughly approximately just as little anything anywhere up");

/** "rose 40 cents to $2", "a rise of about £5 to £20", but not "moved money in lots of $500 to $2,000". */
function isChanged(document: Document, first: number): boolean {
  let at = first - 1;
  while (at > first - 5 && (OPENING.has(wordAt(document, at)) || BY.has(wordAt(document, at)))) at--;
  return CHANGE_WORDS.has(wordAt(document, at));
}

const BY = wordSet("by of a an another further some nearly almost over more than");

function tellsOfChange(document: Document, first: number): boolean {
  for (let i = first - 1; i >= 0 && i > first - 6; i--) if (CHANGE_WORDS.has(wordAt(document, i))) return true;
  return false;
}
