import { type Document, Flag, goesOn, hasFlag, isGlued, textAt, wordAt } from "../../document/index.js";
import type { NumberExpression } from "../../grammar/index.js";
import {
  CAPITAL_LETTERS,
  CODES,
  COUNTRY_WORDS,
  type CurrencyRef,
  EURO_COUNTRIES,
  LETTERS,
  MONEY_WORDS,
  SPACED_PREFIXES,
  SUBUNITS,
  SYMBOL_PREFIXES,
  SYMBOL_SUFFIXES,
  SYMBOLS,
  WEIGHED,
  WEIGHING,
} from "../../lexicon/currencies.js";
import { wordSet } from "../../lexicon/word-set.js";
import type { CountryChoice } from "./country-choice.js";

/** The currency before a number: its first token and what it is. */
export interface Unit {
  token: number;
  currency: string;
  /** Hundredths. */
  sub: boolean;
  rule: string;
}

/** "£", "US$", "Rs.", "EUR", "KSh", and letters glued to the figure. */
export function unitBefore(document: Document, e: NumberExpression, countries: CountryChoice): Unit | null {
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
    // "hk $ 10 billion", "a us $ 10 million loan", but not "gave us $ 10"
    const letters = wordAt(document, at - 1);
    const apart = SPACED_PREFIXES.has(letters) || (letters === "us" && wordAt(document, at - 2) === "a");
    if (apart && goesOn(document, at)) {
      const currency = SYMBOL_PREFIXES.get(letters + mark);
      if (currency) return { token: at - 1, currency, sub: false, rule: "letters and symbol" };
    }
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

const US = wordSet("US U.S. U.S u.s. u.s");

const PLACED = wordSet("the in");

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

const NOT_MONEY = wordSet("rifle rifles assault road route highway motorway freeway and/or");

const ROADS = wordSet("on along near off via onto from to of");

const isRoad = (document: Document, i: number): boolean =>
  wordAt(document, i - 1) === "the" && ROADS.has(wordAt(document, i - 2)) && textAt(document, i).length <= 4;

/** "dollars", "Australian dollars", "of pounds" after "thousands", "-dollar", "€", "p". */
export function unitAfter(
  document: Document,
  e: NumberExpression,
  countries: CountryChoice,
): (Unit & { end: number }) | null {
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

const COUNTRY_OPENERS = wordSet("new hong sri trinidad and saudi south north west central pounds");

/** Words that are not only money: only at home, or after their country's adjective. */
const COMMON_WORDS = wordSet("won som mark marks crown crowns");

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

const WEIGHED_PEOPLE = wordSet("man woman boy girl dog bear pig stone rock");

const WEIGHT_COUNTRIES = wordSet("US CA PR GU");
