import { type Document, Flag, goesOn, hasFlag, isDash, isGlued, textAt, wordAt } from "../../document/index.js";
import { MONEY_WORDS } from "../../lexicon/currencies.js";
import {
  DETERMINERS,
  MEASURES,
  MEASURING_VERBS,
  PHRASE_ENDS,
  PURPOSES,
  TELLING_VERBS,
  WORTH,
} from "../../lexicon/money-purposes.js";
import { wordSet } from "../../lexicon/word-set.js";
import type { Purpose } from "../../schemas/index.js";
import type { Amount } from "./amounts.js";

/** What an amount is worth, buys or punishes: tokens of the words that say so, end exclusive. */
export interface What {
  first: number;
  end: number;
  rule: string;
}

const LONGEST = 6;
/** The phrase that says what an amount is about, looked for where the grammar of news puts it. */
export function readWhat(document: Document, amount: Amount): What | null {
  const whole = { ...amount, end: pastConversion(document, amount.end) };
  return (
    worthOf(document, whole) ??
    before(document, whole) ??
    attribute(document, whole) ??
    after(document, whole) ??
    nameAfterFor(document, whole) ??
    passiveVerb(document, whole) ??
    purposeClause(document, whole) ??
    priced(document, whole) ??
    told(document, whole) ??
    payee(document, whole) ??
    direction(document, whole) ??
    anyVerb(document, whole)
  );
}

/** Past "dollars" of "$1 million dollars" and past a conversion in brackets: "1500 dollars ($US990) for each parcel". */
function pastConversion(document: Document, end: number): number {
  const at = MONEY_WORDS.has(wordAt(document, end)) && goesOn(document, end) ? end + 1 : end;
  if (textAt(document, at) !== "(") return at;
  for (let i = at + 1; i < at + 12 && goesOn(document, i); i++) if (textAt(document, i) === ")") return i + 1;
  return at;
}

/** "$7,000 worth of farm equipment", "£100k of fake goods". */
function worthOf(document: Document, { end }: Amount): What | null {
  let at = end;
  if (wordAt(document, at) === "'s" || wordAt(document, at) === "-") at++;
  if (wordAt(document, at) === "worth") at++;
  else if (wordAt(document, at) !== "of") return null;
  if (wordAt(document, at) !== "of") return null;
  return forward(document, at + 1, "worth of");
}

/** "a $10,000 reward", "£19k hot tub", "$1-million bail". */
function attribute(document: Document, { end }: Amount): What | null {
  let at = end;
  if (isDash(document, at) && isGlued(document, at)) {
    // "£19,500-a-year job", "£2.5k-a-week villa"
    at++;
    if (wordAt(document, at) === "a") {
      while (at < end + 6 && (isGlued(document, at + 1) || isDash(document, at))) at++;
      at++;
    }
  }
  if (isOpeningMark(document, at) && !isGlued(document, at)) at++;
  if (!goesOn(document, at) || !hasFlag(document, at, Flag.WORD)) return null;
  const word = wordAt(document, at);
  if (
    word.endsWith("ed") &&
    (!goesOn(document, at + 1) || !hasFlag(document, at + 1, Flag.WORD) || PHRASE_ENDS.has(wordAt(document, at + 1)))
  )
    return null;
  if (PHRASE_ENDS.has(word) || DETERMINERS.has(word) || NOT_ATTRIBUTE.has(word) || word.endsWith("ly")) return null;
  return forward(document, at, "attribute");
}
const NOT_ATTRIBUTE = wordSet(
  "ahead away so too yet again outright overall annually outside inside online behind worth a an yesterday today monday tuesday wednesday thursday friday saturday sunday together altogether apiece there here remained went vacuum-packed meant put belonging later earlier made plus cash-only annually monthly weekly daily back",
);

/** The noun phrase that begins at a token: up to the next preposition, verb or mark. */
function forward(document: Document, i: number, rule: string): What | null {
  let at = i;
  while (DETERMINERS.has(wordAt(document, at)) || isOpeningMark(document, at)) at++;
  let end = at;
  while (end - at < LONGEST && end < document.tokens.length && (end === i || goesOn(document, end))) {
    const word = wordAt(document, end);
    if (hasFlag(document, end, Flag.MARK)) {
      if (!(isDash(document, end) && isGlued(document, end)) && word !== "'" && !isOpeningMark(document, end)) break;
    } else if (PHRASE_ENDS.has(word) || (end > at && (STOPS.has(word) || isFigure(document, end)))) break;
    end++;
  }
  while (end > at && hasFlag(document, end - 1, Flag.MARK)) end--;
  return end > at ? { first: at, end, rule } : null;
}
/** "£30m coke dealer, 44" and "gets 26 years", but "a £4m Airbus 320". */
const isFigure = (document: Document, i: number) =>
  hasFlag(document, i, Flag.NUMBER) && !hasFlag(document, i - 1, Flag.CAPITAL);
const STOPS = wordSet(
  "two three four five six seven eight nine ten months years weeks days ago seized offered found recovered set stolen wasn't yesterday today monday tuesday wednesday thursday friday saturday sunday belonging hidden stuffed killed told " +
    "gets faces admits denies wins loses hits pays flees jailed caged charged arrested busted nabbed held spared cleared",
);
const isOpeningMark = (document: Document, i: number) => {
  const text = textAt(document, i);
  return text === '"' || text === "“" || text === "‘" || text === "'";
};

/** Skips what bounds the amount leftwards: "up to", "an estimated", "between". */
function leftOf(document: Document, first: number): number {
  let at = first - 1;
  for (let n = 0; n < 5 && BOUNDS.has(wordAt(document, at)); n++) at--;
  return at;
}
const BOUNDS = wordSet(
  "up to between from about around some nearly almost approximately roughly over under than more less just well an estimated at least as much little close only further another additional upwards excess above below exceeding maximum minimum",
);

/** "four cars, worth £5m", "a reward of $500", "bond was set at $20,000", "Costs: £130", "damage ($780)". */
function before(document: Document, amount: Amount): What | null {
  const { first } = amount;
  let at = leftOf(document, first);
  const word = wordAt(document, at);
  if (!goesOn(document, at + 1)) return null;
  // "Costs: £130", but "CAGED: £30m coke baron"
  if (word === "(" || (word === ":" && !attribute(document, amount))) return backward(document, at - 1, "bracket");
  // "of": a reward of, worth of, with a street value of
  if (word === "of") {
    // "in lieu of $1 million bail"
    const own = attribute(document, amount);
    if (own) return own;
    const noun = wordAt(document, at - 1);
    if (MEASURES.has(noun)) return ofMeasure(document, at - 1);
    if (TELLING_VERBS.has(noun)) return { first: at - 1, end: at, rule: "verb" };
    const left = backward(document, at - 1, "noun of");
    return left && (deprivation(document, left) ?? left);
  }
  if (WORTH.has(word) || (word === "at" && WORTH.has(wordAt(document, at - 1)))) {
    if (word === "at") at--;
    return subject(document, at, "worth");
  }
  // "theft over $5,000", "theft from a vehicle under $500"
  if (at < first - 1 && LIMITS.has(wordAt(document, at + 1)) && hasFlag(document, at, Flag.WORD) && isNoun(word))
    return subject(document, at + 1, "limit");
  // "the bill was £7,312"
  if (word === "was" || word === "were" || word === "is") return subject(document, at, "was");
  // "ranged from", "set at", "came to", "put at": the preposition may have been skipped as a bound
  const verb = findVerb(document, first);
  if (verb >= 0) return subject(document, verb, "measured");
  return null;
}

/** "defrauding a widow of £12,000", "robbed two shops of": what was done, not to whom. */
function deprivation(document: Document, { first, end }: What): What | null {
  for (let i = first; i < end; i++)
    if (DEPRIVING.has(wordAt(document, i))) return { first: i, end: i + 1, rule: "verb" };
  let at = first - 1;
  while (DETERMINERS.has(wordAt(document, at)) || hasFlag(document, at, Flag.NUMBER)) at--;
  return goesOn(document, at + 1) && DEPRIVING.has(wordAt(document, at))
    ? { first: at, end: at + 1, rule: "verb" }
    : null;
}
const DEPRIVING = wordSet(
  "defraud defrauded defrauding rob robbed robbing cheat cheated cheating swindle swindled swindling strip stripped stripping con conned conning relieve relieved relieving fleece fleeced fleecing deprive deprived depriving scam scammed scamming dupe duped duping bilk bilked bilking trick tricked tricking hoodwink hoodwinked hoodwinking",
);

const LIMITS = wordSet("over under above below exceeding");
const isNoun = (word: string): boolean =>
  !PHRASE_ENDS.has(word) && !word.endsWith("ed") && !word.endsWith("ing") && !DETERMINERS.has(word);

/** The measuring verb just before an amount, at most four words back, -1 if none. */
function findVerb(document: Document, first: number): number {
  for (let i = first - 1; i >= 0 && i > first - 6 && goesOn(document, i + 1); i--) {
    const word = wordAt(document, i);
    if (MEASURING_VERBS.has(word)) {
      if (RAISERS.has(word) && !passive(document, i)) return -1;
      return i;
    }
    if (!BOUNDS.has(word) && word !== "at" && word !== "for" && word !== "by" && word !== "in") return -1;
  }
  return -1;
}
/** "had raised £5,000", "bought tools for": transitive; their subject is no thing of worth unless they are passive. */
const RAISERS = wordSet("raised sold lifted increased put listed set pegged passed hit estimated");
const passive = (document: Document, i: number): boolean => {
  for (let k = i - 1; k > i - 4; k--) {
    const word = wordAt(document, k);
    if (word === "was" || word === "were" || word === "is" || word === "are" || word === "been" || word === "be")
      return true;
    if (word === "has" || word === "had" || word === "have") continue;
    if (!word.endsWith("ly")) break;
  }
  return (wordAt(document, i + 1) === "at" && wordAt(document, i + 2) !== "least") || wordAt(document, i) === "passed";
};

/** "goods with a street value of", "the total taken was": the noun beyond the measure. */
function ofMeasure(document: Document, i: number): What | null {
  let at = i;
  while (MEASURES.has(wordAt(document, at)) || DETERMINERS.has(wordAt(document, at))) at--;
  const word = wordAt(document, at);
  if (
    word === "with" ||
    word === "at" ||
    word === "for" ||
    word === "in" ||
    word === "to" ||
    word === "had" ||
    word === "has"
  ) {
    const left = backward(document, at - 1, "value of");
    if (left && !PHRASE_ENDS.has(wordAt(document, left.end - 1))) return left;
    return { first: i, end: i + 1, rule: "measure" };
  }
  // "to pay costs of £130"
  if (hasFlag(document, at, Flag.WORD) && !PHRASE_ENDS.has(word) && !PAYING.has(word))
    return backward(document, at, "value of");
  return { first: i, end: i + 1, rule: "measure" };
}

/** The subject of a verb or of "worth": the noun phrase before it, over "was", "has", "which", commas. */
function subject(document: Document, i: number, rule: string): What | null {
  let at = i - 1;
  for (let n = 0; n < 5 && (OVER.has(wordAt(document, at)) || wordAt(document, at).endsWith("ly")); n++) at--;
  if (!goesOn(document, at + 1)) return null;
  const phrase = backward(document, at, rule);
  if (!phrase || PRONOUNS.has(wordAt(document, at))) return null;
  let link = phrase.first - 1;
  while (DETERMINERS.has(wordAt(document, link))) link--;
  // "Damage to buildings", "the loss of the building": the whole phrase
  if (LINKS.has(wordAt(document, link)) && goesOn(document, link + 1) && goesOn(document, link)) {
    const whole = backward(document, link - 1, rule);
    if (whole && phrase.end - whole.first <= 10) return { first: whole.first, end: phrase.end, rule };
  }
  return phrase;
}
const LINKS = wordSet("of to in from on for");
const PRONOUNS = wordSet("he she it they we i you who which that there");
const OVER = wordSet(
  ", was were is are be been being has have had will would could can may might which that who to then now thought believed said together in all estimated the up also",
);

const CURRENCY_MARKS = /^\p{Sc}$/u;

/** The noun phrase that ends at a token. */
function backward(document: Document, i: number, rule: string): What | null {
  let last = i;
  while (last >= 0 && hasFlag(document, last, Flag.MARK) && !isDash(document, last)) last--;
  if (last < 0 || !hasFlag(document, last, Flag.WORD | Flag.NUMBER)) return null;
  let first = last;
  while (first > 0 && last - first < LONGEST - 1 && goesOn(document, first)) {
    const word = wordAt(document, first - 1);
    if (hasFlag(document, first - 1, Flag.MARK)) {
      if (!(isDash(document, first - 1) && isGlued(document, first))) break;
    } else if (PHRASE_ENDS.has(word) || DETERMINERS.has(word) || BACK_STOPS.has(word)) break;
    // "Police on Friday attached assets", "who moved 40kg", but "stolen goods", "the damaged cars"
    else if (word.endsWith("ed") && goesOn(document, first - 1) && isSubject(document, first - 2)) break;
    first--;
  }
  // "to take payment", "allegedly stolen goods"
  if (first < last && (wordAt(document, first - 1) === "to" || wordAt(document, first).endsWith("ly"))) first++;
  // "worth £65,000 here would fetch": another amount is no thing
  if (hasFlag(document, first, Flag.NUMBER) && CURRENCY_MARKS.test(textAt(document, first - 1))) return null;
  const head = wordAt(document, last);
  if (first === last && (PHRASE_ENDS.has(head) || DETERMINERS.has(head) || PRONOUNS.has(head))) return null;
  return { first, end: last + 1, rule };
}
/** Who does what the next word says. */
const isSubject = (document: Document, i: number): boolean =>
  hasFlag(document, i, Flag.CAPITAL) || PRONOUNS.has(wordAt(document, i)) || HAVE.has(wordAt(document, i));
const HAVE = wordSet("has had have");
const BACK_STOPS = wordSet(
  "him them me seized seize offered offering offer found recovered stole stolen stealing paid pay faces face posted posting carrying containing announced including granted demanded imposed set making caused causing",
);

/** "€5,000 in cash", "£12,000 in compensation", "£41,700 on watches", "€380 for the other two", "towards repairs". */
function after(document: Document, { end }: Amount): What | null {
  let at = end;
  // "a week for food", "each for", "a time"
  if (wordAt(document, at) === "each") at++;
  else if (wordAt(document, at) === "a" && PERIODS.has(wordAt(document, at + 1))) at += 2;
  const word = wordAt(document, at);
  if (!goesOn(document, at) || !INTO.has(word)) return null;
  if (word === "in" && hasFlag(document, at + 1, Flag.CAPITAL) && !COINS.has(wordAt(document, at + 1))) return null;
  // "in 2022", "in six months"
  for (let i = at + 1; i < at + 4; i++) if (TIMES.has(wordAt(document, i))) return null;
  if (hasFlag(document, at + 1, Flag.NUMBER) && !hasFlag(document, at + 2, Flag.WORD)) return null;
  // "in his sock", "on the black market": where, not what
  if (!word.startsWith("toward") && word !== "for" && word !== "as" && PLACED.has(wordAt(document, at + 1)))
    return null;
  const phrase = forward(document, at + 1, word);
  if (!phrase || (word === "on" && hasFlag(document, phrase.first, Flag.CAPITAL))) return null;
  return phrase;
}
const TIMES = wordSet(
  "occasions occasion total all transactions instalments installments payments years year months month weeks week days day hours minutes decade decades monday tuesday wednesday thursday friday saturday sunday",
);
const PLACED = wordSet("a an the his her their its");
const COINS = wordSet("bitcoin bitcoins ethereum tether monero manx");
const PERIODS = wordSet("day week month year night time head shift collection visit vehicle piece");
const INTO = wordSet("in for on as towards toward");

/** "fined £480", "cheated of", "ordered to pay": the verb tells. */
function told(document: Document, { first }: Amount): What | null {
  const at = leftOf(document, first);
  for (let i = at; i >= 0 && i > at - 4 && goesOn(document, i + 1); i--) {
    const word = wordAt(document, i);
    if (TELLING_VERBS.has(word)) return { first: i, end: i + 1, rule: "verb" };
    if (hasFlag(document, i, Flag.MARK)) return null;
  }
  return null;
}

/** "₹41 lakh was withdrawn from ATMs", "£44,000 was found in a freezer". */
function passiveVerb(document: Document, { end }: Amount): What | null {
  let at = end;
  for (let n = 0; n < 3 && AUXILIARY.has(wordAt(document, at)); n++) at++;
  if (at === end || !goesOn(document, at) || !/(?:ed|wn|en|nt|id|ne)$/u.test(wordAt(document, at))) return null;
  let last = at + 1;
  while (
    last < at + 5 &&
    goesOn(document, last) &&
    !hasFlag(document, last, Flag.MARK) &&
    wordAt(document, last) !== "and"
  )
    last++;
  return { first: at, end: last, rule: "passive" };
}
const AUXILIARY = wordSet("was were is are has have had been be being");

/** "wraps at £40", "puts the damage to her shop at £30,000". */
function priced(document: Document, { first }: Amount): What | null {
  let at = leftOf(document, first) + 1;
  while (at < first && wordAt(document, at) !== "at") at++;
  if (at === first || wordAt(document, at + 1) === "least" || !goesOn(document, at)) return null;
  return isNoun(wordAt(document, at - 1)) ? subject(document, at, "priced at") : null;
}

/** "Rs 40,000 to let a suspect walk away", "$50 a head per night to cook". */
function purposeClause(document: Document, { end }: Amount): What | null {
  let at = end;
  for (let n = 0; n < 5 && wordAt(document, at) !== "to" && RATE.has(wordAt(document, at)); n++) at++;
  if (wordAt(document, at) !== "to" || !goesOn(document, at + 1) || !hasFlag(document, at + 1, Flag.WORD)) return null;
  if (DETERMINERS.has(wordAt(document, at + 1)) || hasFlag(document, at + 1, Flag.CAPITAL)) return null;
  let last = at + 1;
  while (last < at + 6 && goesOn(document, last) && !hasFlag(document, last, Flag.MARK)) last++;
  return { first: at + 1, end: last, rule: "to" };
}
const RATE = wordSet("a an per each head night day week month shift time year hour");

/** "paying lookouts $300", "gave the officer £50": to whom it was paid. */
function payee(document: Document, { first }: Amount): What | null {
  const phrase = backward(document, leftOf(document, first), "payee");
  if (phrase && ADVERBS.has(wordAt(document, phrase.end - 1))) return null;
  if (!phrase || !goesOn(document, phrase.end)) return null;
  let at = phrase.first - 1;
  while (DETERMINERS.has(wordAt(document, at))) at--;
  return PAYING.has(wordAt(document, at)) ? phrase : null;
}
const ADVERBS = wordSet("back out over up off down away");
const PAYING = wordSet("paid pay paying pays gave give giving offered offering owed owe owing charging fined awarded");

/** "€500 to the hospice", "£9,200 from six relatives". */
function direction(document: Document, { end }: Amount): What | null {
  const word = wordAt(document, end);
  if ((word !== "to" && word !== "from") || !goesOn(document, end)) return null;
  return hasFlag(document, end + 1, Flag.NUMBER) ? null : forward(document, end + 1, word);
}

/** The verb just before the amount, as a last resort: "withdrew £300", "transferred £500". */
function anyVerb(document: Document, { first }: Amount): What | null {
  const at = leftOf(document, first);
  const word = wordAt(document, at);
  if (!goesOn(document, at + 1)) return null;
  if (!PURPOSES.has(word) || WORTH.has(word) || word === "worth") return null;
  // "fraud that took £1.36m"
  if (wordAt(document, at - 1) === "that" || wordAt(document, at - 1) === "which")
    return backward(document, at - 2, "subject") ?? { first: at, end: at + 1, rule: "verb" };
  return { first: at, end: at + 1, rule: "verb" };
}

/** "bought tools for £85", "a sachet to a buyer for P6,500": what stands before "for". */
function nameAfterFor(document: Document, { first }: Amount): What | null {
  const at = leftOf(document, first);
  if (wordAt(document, at) !== "for") return null;
  let left = at - 1;
  // "leaked files to a lobbyist in exchange for £900": what was sold stands further off
  if (wordAt(document, left - 1) === "in" && EXCHANGE.has(wordAt(document, left))) return null;
  while (wordAt(document, left) === "online" || wordAt(document, left) === "outside") left--;
  return subject(document, left + 1, "for the price");
}

const EXCHANGE = wordSet("exchange return");

/** What the amount is for, by the words around it, nearest first. */
export function readPurpose(document: Document, amount: Amount, what: What | null): Purpose | null {
  if (what) {
    for (let i = what.end - 1; i >= what.first; i--) {
      const purpose = PURPOSES.get(wordAt(document, i));
      if (purpose) return purpose;
    }
    if (what.rule === "worth" || what.rule === "worth of" || what.rule === "value of") return "value";
  }
  for (let i = amount.first - 1; i >= 0 && i > amount.first - 9 && goesOn(document, i + 1); i--) {
    const purpose = PURPOSES.get(wordAt(document, i));
    if (purpose) return purpose;
  }
  for (let i = amount.end; i < amount.end + 5 && goesOn(document, i); i++) {
    const purpose = PURPOSES.get(wordAt(document, i));
    if (purpose) return purpose;
  }
  return what ? "other" : null;
}
