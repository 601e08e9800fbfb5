import { type Document, Flag, goesOn, hasFlag, isDash, isGlued, textAt, wordAt } from "../../document/index.js";
import { type NumberExpression, numbersOf, parseFigure, qualifierBefore } from "../../grammar/index.js";
import {
  CAPITAL_LETTERS,
  CODES,
  COUNTRY_WORDS,
  type CurrencyFamily,
  type CurrencyRef,
  EURO_COUNTRIES,
  HOME_CURRENCIES,
  LETTERS,
  MONEY_WORDS,
  SUBUNITS,
  SYMBOL_PREFIXES,
  SYMBOL_SUFFIXES,
  SYMBOLS,
  WEIGHED,
  WEIGHING,
} from "../../lexicon/currencies.js";
import { CHANGE_WORDS, type Qualifier } from "../../lexicon/quantity-qualifiers.js";
import { addAmounts, fromHundredths, majorUnits } from "../../libraries/currency.js";

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

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

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

/** Decides which currency of a family is meant: the publisher's, else that of the country most named, else the default. */
class CountryChoice {
  private named: Map<string, number> | null = null;
  constructor(
    private readonly document: Document,
    readonly region: string | undefined,
  ) {}

  pick(ref: CurrencyRef): string {
    if (typeof ref === "string") return ref;
    return this.home(ref) ?? this.mostNamed(ref) ?? ref.default;
  }

  home({ byCountry }: CurrencyFamily): string | undefined {
    return this.region === undefined ? undefined : byCountry.get(this.region);
  }

  /** Only for currencies that a default cannot be sure of: a bare "$" abroad is the US dollar. */
  private mostNamed(ref: CurrencyFamily): string | undefined {
    if (ref.default === "USD" || ref.default === "GBP") return undefined;
    let best: string | undefined;
    let most = 0;
    for (const [country, times] of this.countries()) {
      const code = ref.byCountry.get(country);
      if (code && times > most) [best, most] = [code, times];
    }
    return best;
  }

  names(country: string): boolean {
    return this.countries().has(country);
  }

  private countries(): Map<string, number> {
    if (this.named) return this.named;
    this.named = new Map();
    const { lower, flags, length } = this.document.tokens;
    for (let i = 0; i < length; i++) {
      if (!(flags[i] & Flag.CAPITAL)) continue;
      const country = COUNTRY_WORDS.get(lower[i]);
      if (country) this.named.set(country, (this.named.get(country) ?? 0) + 1);
    }
    return this.named;
  }
}

/** The currency before a number: its first token and what it is. */
interface Unit {
  token: number;
  currency: string;
  /** Hundredths. */
  sub: boolean;
  rule: string;
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
const DOT_GROUPS = set("EUR BRL IDR TRY DKK NOK ISK VND ARS CLP COP RON PLN");
const threeDigits = /^\d{3}$/u;
const groupedByDot = /^\d{1,3}\.\d{3}$/u;

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
  // "€1.200", but "$2.222 a gallon"
  if (DOT_GROUPS.has(unit.currency) && e.scale === 1 && !e.range && groupedByDot.test(textAt(document, e.numberToken)))
    low = high = parseFigure(textAt(document, e.numberToken), true);
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
const CAUSES = set(
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

const PASSED = set("passed passes topped tops exceeded exceeds surpassed exceed topping exceeding passing");

/** "damage topped £30k", "will top £30k", "has passed £4,000". */
function passed(document: Document, i: number): Qualifier | null {
  const word = wordAt(document, i - 1);
  if (PASSED.has(word)) return "least";
  const before = wordAt(document, i - 2);
  return (word === "top" || word === "pass") && (before === "will" || before === "to" || before === "could")
    ? "least"
    : null;
}

/** "£", "US$", "Rs.", "EUR", "KSh", and letters glued to the figure. */
function unitBefore(document: Document, e: NumberExpression, countries: CountryChoice): Unit | null {
  const at = e.numberToken - 1;
  const mark = textAt(document, at);
  const symbol = at >= 0 && hasFlag(document, at, Flag.MARK) ? SYMBOLS.get(mark) : undefined;
  if (
    symbol !== undefined &&
    (isGlued(document, e.numberToken) || document.tokens.start[e.numberToken] - document.tokens.end[at] === 1)
  ) {
    if (e.prefix !== "") {
      const suffix = SYMBOL_SUFFIXES.get(e.prefix);
      return suffix ? { token: at, currency: suffix, sub: false, rule: "symbol" } : null;
    }
    if (isGlued(document, at) && hasFlag(document, at - 1, Flag.WORD)) {
      const prefixed = SYMBOL_PREFIXES.get(wordAt(document, at - 1) + mark);
      if (prefixed && hasFlag(document, at - 1, Flag.CAPITAL))
        return { token: at - 1, currency: prefixed, sub: false, rule: "letters and symbol" };
    }
    // "U.S. $2 million", but not "in the U.S. $2 million was paid"
    if (
      mark === "$" &&
      US.has(textAt(document, at - 1)) &&
      goesOn(document, at) &&
      !PLACED.has(wordAt(document, at - 2))
    )
      return { token: at - 1, currency: "USD", sub: false, rule: "letters and symbol" };
    return { token: at, currency: countries.pick(symbol), sub: false, rule: "symbol" };
  }
  if (mark === "¢" && isGlued(document, at) && isGlued(document, e.numberToken)) {
    const prefixed = SYMBOL_PREFIXES.get(`${wordAt(document, at - 1)}¢`);
    return prefixed ? { token: at - 1, currency: prefixed, sub: false, rule: "letters and symbol" } : null;
  }
  if (e.prefix !== "") return gluedLetters(document, e, countries);
  // "Rs. 18 million", "EUR 2,290"
  const dot = mark === "." && isGlued(document, at);
  const word = dot ? at - 1 : at;
  if (!hasFlag(document, word, Flag.WORD) || !goesOn(document, word + 1) || e.form === "words") return null;
  const written = textAt(document, word).replace(".", "");
  if (CODES.has(written)) return { token: word, currency: written, sub: false, rule: "code" };
  const letters = hasFlag(document, word, Flag.CAPITAL) ? LETTERS.get(wordAt(document, word)) : undefined;
  if (letters === undefined || (wordAt(document, word) === "us" && !dot) || wordAt(document, word) === "re")
    return null;
  if (wordAt(document, word) === "gh") return null;
  return { token: word, currency: countries.pick(letters), sub: false, rule: "letters" };
}

const US = set("US U.S. U.S");
const PLACED = set("the in");

/** "N250 million", "R5 000", "P17M", "Sh200", "Rs500". */
function gluedLetters(document: Document, e: NumberExpression, countries: CountryChoice): Unit | null {
  if (!hasFlag(document, e.numberToken, Flag.CAPITAL)) return null;
  const unit = (currency: string): Unit => ({ token: e.numberToken, currency, sub: false, rule: "letters" });
  if (e.prefix.length > 1) {
    if (CODES.has(e.prefix.toUpperCase())) return unit(e.prefix.toUpperCase());
    const letters = LETTERS.get(e.prefix);
    if (letters !== undefined && e.prefix !== "us" && e.prefix !== "gh") return unit(countries.pick(letters));
  }
  const capital = CAPITAL_LETTERS.get(e.prefix);
  if (!capital) return null;
  // "on the R555", "R5 rifles": roads and guns
  const small = e.scale === 1 && e.high < 10_000;
  if (small && (NOT_MONEY.has(wordAt(document, e.endToken)) || isRoad(document, e.numberToken))) return null;
  const home = countries.home(capital);
  if (home) return unit(home);
  // abroad "N250 million", "R1,2m", but not the M6, an A4, London N16
  if (countries.region !== undefined && ![...capital.byCountry.keys()].some((country) => countries.names(country)))
    return null;
  const big = e.scale >= 1000 || (e.high >= 1000 && textAt(document, e.numberToken + 1) === ",");
  return big && (e.prefix === "n" || e.prefix === "r" || e.prefix === "p") ? unit(capital.default) : null;
}

const NOT_MONEY = set("rifle rifles assault road route highway motorway freeway and/or");
const ROADS = set("on along near off via onto from to of");
const isRoad = (document: Document, i: number): boolean =>
  wordAt(document, i - 1) === "the" && ROADS.has(wordAt(document, i - 2)) && textAt(document, i).length <= 4;

/** "dollars", "Australian dollars", "of pounds" after "thousands", "-dollar", "€", "p". */
function unitAfter(document: Document, e: NumberExpression, countries: CountryChoice): (Unit & { end: number }) | null {
  if (e.prefix !== "") return null;
  let at = e.compound >= 0 ? e.compound : e.endToken;
  if (e.suffix >= e.endToken && e.suffix >= 0) {
    const suffix = suffixUnit(document, e, countries);
    if (suffix) return suffix;
  }
  const symbol = hasFlag(document, at, Flag.MARK) ? textAt(document, at) : "";
  if (symbol !== "" && goesOn(document, at)) {
    // "10 000 €", but not "£5 $10"
    if (symbol === "¢")
      return { token: at, end: at + 1, currency: countries.pick(cent(countries)), sub: true, rule: "¢" };
    const ref = SYMBOLS.get(symbol);
    if (ref === undefined || hasFlag(document, at + 1, Flag.NUMBER)) return null;
    return { token: at, end: at + 1, currency: countries.pick(ref), sub: false, rule: "symbol after" };
  }
  if (!goesOn(document, at)) return null;
  if (wordAt(document, at) === "of" && (e.form === "vague" || e.scale >= 100)) at++;
  let country = "";
  for (let n = 0; n < 3; n++) {
    const word = wordAt(document, at);
    const sub = SUBUNITS.get(word);
    const ref = MONEY_WORDS.get(word) ?? sub;
    if (ref !== undefined) {
      if (e.latent && e.low !== 1 && e.form !== "vague") return null;
      if ((word === "pound" || word === "pounds") && isWeight(document, e, at, countries.region, country)) return null;
      if (!sub && COMMON_WORDS.has(word) && country === "" && typeof ref !== "string" && !countries.home(ref)) {
        // "300 million won" where Korea is spoken of
        if (word !== "won" || e.scale < 1000 || !countries.names("KR")) return null;
      }
      let end = at + 1;
      let named = country;
      if (wordAt(document, end) === "sterling") {
        named = "GB";
        end++;
      }
      const euros = sub && word.startsWith("cent") && EURO_COUNTRIES.has(countries.region ?? "");
      const chosen = typeof ref === "string" ? ref : (ref.byCountry.get(named) ?? countries.pick(ref));
      return { token: at, end, currency: euros ? "EUR" : chosen, sub: sub !== undefined, rule: "word" };
    }
    if (n === 0 && CODES.has(textAt(document, at)) && e.form === "digits")
      return { token: at, end: at + 1, currency: textAt(document, at), sub: false, rule: "code after" };
    // "1500 Australian dollars", "Hong Kong dollars", "Turkish lira"
    const named = COUNTRY_WORDS.get(word);
    // "42 Malaysian ringgit": the word after tells the currency, whatever the adjective
    const adjective =
      hasFlag(document, at, Flag.CAPITAL) && typeof MONEY_WORDS.get(wordAt(document, at + 1)) === "string";
    if (!named && !COUNTRY_OPENERS.has(word) && !adjective) return null;
    if (named) country = named;
    at++;
    if (!goesOn(document, at)) return null;
  }
  return null;
}

const COUNTRY_OPENERS = set("new hong sri trinidad and saudi south north west central pounds");
/** Words that are not only money: only at home, or after their country's adjective. */
const COMMON_WORDS = set("won som mark crown crowns");

const cent = (countries: CountryChoice): CurrencyRef =>
  EURO_COUNTRIES.has(countries.region ?? "") ? "EUR" : (MONEY_WORDS.get("dollars") as CurrencyRef);

const VIDEO = new Set([144, 240, 360, 480, 720, 1080, 1440, 2160]);

/** "50p", "99c", "500kr", "40€". */
function suffixUnit(
  document: Document,
  e: NumberExpression,
  countries: CountryChoice,
): (Unit & { end: number }) | null {
  // at the end of a sentence "p." looks like an abbreviation
  const letters = textAt(document, e.suffix).replace(".", "");
  const at = e.suffix;
  if (letters === "p" && !VIDEO.has(e.low) && e.scale === 1 && e.form === "digits")
    return isPenceCountry(countries.region)
      ? { token: at, end: at + 1, currency: "GBP", sub: true, rule: "pence" }
      : null;
  if (letters === "c" && e.scale === 1 && e.low < 100 && EURO_COUNTRIES.has(countries.region ?? ""))
    return { token: at, end: at + 1, currency: "EUR", sub: true, rule: "cents" };
  if (CODES.has(letters)) return { token: at, end: at + 1, currency: letters, sub: false, rule: "code after" };
  if (letters === "kr")
    return { token: at, end: at + 1, currency: countries.pick(LETTERS.get("kr")!), sub: false, rule: "letters" };
  return null;
}
const isPenceCountry = (region: string | undefined) =>
  region === undefined || region === "GB" || region === "IM" || region === "JE" || region === "GG" || region === "GI";

/** Pounds of weight: in countries without pounds of money, of what is weighed, after "weighing". */
function isWeight(
  document: Document,
  e: NumberExpression,
  at: number,
  region: string | undefined,
  country: string,
): boolean {
  if (country !== "" || wordAt(document, at + 1) === "sterling") return false;
  const of = wordAt(document, at + 1) === "of";
  if (of) {
    for (let i = at + 2; i < at + 5; i++) if (WEIGHED.has(wordAt(document, i))) return true;
  }
  for (let i = e.firstToken - 1; i >= 0 && i > e.firstToken - 5; i--)
    if (e.scale === 1 && e.form !== "vague" && e.high < 1500 && WEIGHING.has(wordAt(document, i))) return true;
  const next = wordAt(document, at + 1);
  if (next === "heavier" || next === "lighter" || next === "overweight" || next === "in")
    return wordAt(document, at + 2) === "weight" || next !== "in";
  // "a 200-pound man", "the 200-pounder"
  if (e.compound >= 0 && e.low >= 60 && e.high <= 700 && WEIGHED_PEOPLE.has(wordAt(document, at + 1))) return true;
  return region !== undefined && WEIGHT_COUNTRIES.has(region);
}
const WEIGHED_PEOPLE = set("man woman boy girl dog bear pig stone rock");
const WEIGHT_COUNTRIES = set("US CA PR GU");

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
    first: e.range ? e.numberToken : e.numberToken,
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

const AFTER_SLANG = set(
  "for in to and from a off at on of with out but or by when while who that he she they each per as if because worth up",
);
const BEFORE_K = set(
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
    if (opener === "from" && tellsOfChange(document, a.first)) return false;
    if (opener !== "from" && link === "to" && tellsOfChange(document, a.first)) return false;
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
const OPENING = set("about around roughly approximately just as little anything anywhere up");

function tellsOfChange(document: Document, first: number): boolean {
  for (let i = first - 1; i >= 0 && i > first - 6; i--) if (CHANGE_WORDS.has(wordAt(document, i))) return true;
  return false;
}
