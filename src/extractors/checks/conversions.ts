import { CROSS_BANDS, UNITS_PER_DOLLAR } from "../../lexicon/exchange-bands.js";
import type { Currency } from "../../schemas/index.js";
import { type CheckProposal, check, listed, quoted } from "./check.js";

interface Conversion {
  readonly from: Currency;
  readonly to: Currency;
  /** Units of the second currency for one of the first. */
  readonly rate: number;
  /** By how much the rate may be off because the converted amount is rounded, as a share. */
  readonly rounding: number;
}

/** All conversions of one article between two currencies are made at nearly one rate. */
const TOLERANCE = 0.01;

/** Do the conversions of an article imply one exchange rate, and one that has ever been? */
export function conversionChecks(currencies: readonly Currency[], publishedAt: string | undefined): CheckProposal[] {
  const byId = new Map(currencies.map((currency) => [currency.id, currency]));
  const pairs = new Map<string, Conversion[]>();
  for (const to of currencies) {
    const from = to.equivalentOf === null ? undefined : byId.get(to.equivalentOf);
    const conversion = from && conversionOf(from, to);
    if (!from || !conversion) continue;
    const pair = `${from.currency}${to.currency}`;
    const list = pairs.get(pair);
    if (list) list.push(conversion);
    else pairs.set(pair, [conversion]);
  }
  const checks: CheckProposal[] = [];
  for (const list of pairs.values()) {
    if (list.length === 1) {
      const odd = againstBand(list[0], publishedAt);
      if (odd) checks.push(odd);
    } else checks.push(...againstEachOther(list));
  }
  return checks;
}

function conversionOf(from: Currency, to: Currency): Conversion | undefined {
  if (from.currency === to.currency || from.min === null || from.min !== from.max) return undefined;
  if (to.min === null || to.min !== to.max || from.min <= 0 || to.min <= 0) return undefined;
  const rounding = halfUnit(to) + (to.approximate || from.approximate ? 0.02 : 0);
  return { from, to, rate: to.min / from.min, rounding };
}

/** Half of the last digit written, as a share of the amount: "£2.3 million" may be off by 0.05 of 2.3. */
function halfUnit({ text, min }: Currency): number {
  const significant = significantDigits(text);
  if (significant === 0 || min === null) return 0.05;
  const unit = 10 ** (Math.floor(Math.log10(min)) - significant + 1);
  return Math.min(0.1, unit / 2 / min);
}

/** Digits of the first figure of a text, without the zeros before and behind: 2 of "£8.70m", 6 of "£212,128". */
function significantDigits(text: string): number {
  let digits = 0;
  let zeros = 0;
  let began = false;
  for (let i = 0; i < text.length && i < 40; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) {
      began = true;
      if (code > 0x30) {
        digits += zeros + 1;
        zeros = 0;
      } else if (digits > 0) zeros++;
    } else if (began && text[i] !== "." && text[i] !== ",") break;
  }
  return digits;
}

const agree = (a: Conversion, b: Conversion) => Math.abs(a.rate / b.rate - 1) <= TOLERANCE + a.rounding + b.rounding;

function againstEachOther(list: readonly Conversion[]): CheckProposal[] {
  const middle = [...list].sort((a, b) => a.rate - b.rate)[(list.length - 1) >> 1];
  const odd = list.filter((conversion) => !agree(conversion, middle));
  const { from, to } = middle;
  const ids = (conversions: readonly Conversion[]) => conversions.flatMap((c) => [c.from.id, c.to.id]);
  if (odd.length === 0) {
    const detail = `${listed(list.map(named))} imply one exchange rate, about ${rateOf(middle)} ${to.currency} for one ${from.currency}.`;
    return [check("conversion", true, detail, ids(list))];
  }
  if (list.length === 2) {
    const detail = `${named(list[0])} and ${named(list[1])} imply different exchange rates, ${rateOf(list[0])} and ${rateOf(list[1])} ${to.currency} for one ${from.currency}.`;
    return [check("conversion", false, detail, ids(list))];
  }
  return odd.map((conversion) => {
    const detail = `${named(conversion)} implies ${rateOf(conversion)} ${to.currency} for one ${from.currency}, but the other conversions imply about ${rateOf(middle)}.`;
    return check("conversion", false, detail, ids([conversion]));
  });
}

/** Reports a lone conversion at a rate that has not been since 2010; says nothing of one that may have been. */
function againstBand(conversion: Conversion, publishedAt: string | undefined): CheckProposal | undefined {
  if (publishedAt !== undefined && publishedAt < "2010") return undefined;
  const { from, to, rate, rounding } = conversion;
  const band = bandOf(from.currency, to.currency);
  if (!band) return undefined;
  const slack = 1 + 0.03 + rounding;
  if (rate >= band[0] / slack && rate <= band[1] * slack) return undefined;
  const detail = `${named(conversion)} implies ${rateOf(conversion)} ${to.currency} for one ${from.currency}, which it has not been since 2010.`;
  return check("conversion", false, detail, [from.id, to.id]);
}

function bandOf(from: string, to: string): readonly [number, number] | undefined {
  const direct = CROSS_BANDS[from + to];
  if (direct) return direct;
  const inverse = CROSS_BANDS[to + from];
  if (inverse) return [1 / inverse[1], 1 / inverse[0]];
  const a = UNITS_PER_DOLLAR[from];
  const b = UNITS_PER_DOLLAR[to];
  return a && b && [b[0] / a[1], b[1] / a[0]];
}

const named = ({ from, to }: Conversion) => `${quoted(from.text)} as ${quoted(to.text)}`;
const rateOf = ({ rate }: Conversion) => Number(rate.toPrecision(4));
