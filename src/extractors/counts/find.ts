import { type Document, Flag, perDocument, type Tokens } from "../../document/index.js";
import { type NumberExpression, numbersOf } from "../../grammar/index.js";
import { COUNTING_COMPOUNDS } from "../../lexicon/count-words.js";
import { pluralOf, singularOf } from "../../libraries/compromise.js";
import { type BareReading, readBare } from "./bare.js";
import { isUnit, otherThanCount } from "./exclusions.js";
import { type NounPhrase, pluralPhrase, singularPhrase } from "./noun-phrase.js";
import type { CountProposal } from "./proposal.js";

/** Every count of a document, in text order. */
export const proposalsOf: (document: Document) => readonly CountProposal[] = perDocument((document) => {
  const { tokens } = document;
  const counts: CountProposal[] = [];
  const { expressions } = numbersOf(document);
  let k = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (k < expressions.length && expressions[k].firstToken === i) {
      const e = expressions[k++];
      const count = read(document, e, counts);
      if (count) {
        const before = numbersBefore(document, expressions, k - 2, e, count);
        while (before.length > 0 && counts.length > 0 && counts[counts.length - 1].firstToken >= before[0].firstToken)
          counts.pop();
        counts.push(...before, count);
      }
      i = e.endToken - 1;
    } else if (tokens.lower[i] === "twice" || tokens.lower[i] === "thrice") {
      const count = readTwice(tokens, i);
      if (count) counts.push(count);
    }
  }
  return counts;
});

/** "2,300, 1,850 and 1,100 phones": the numbers before the last share its noun. They found none of their own. */
function numbersBefore(
  document: Document,
  expressions: readonly NumberExpression[],
  from: number,
  last: NumberExpression,
  count: CountProposal,
): CountProposal[] {
  const { tokens } = document;
  const before: CountProposal[] = [];
  if (count.bare || last.range || last.qualifier !== null || last.firstToken < 2) return before;
  const digits = (e: NumberExpression) => tokens.flags[e.numberToken] & Flag.NUMBER;
  let next = last;
  for (let k = from; k >= 0 && k > from - 12; k--) {
    const e = expressions[k];
    const link = tokens.lower[e.endToken];
    if (next.firstToken !== e.endToken + 1 || (link !== "and" && link !== "or" && (link !== "," || next === last)))
      break;
    if (digits(e) !== digits(last) || e.range || e.low < 2 || otherThanCount(document, e)) break;
    before.unshift({
      ...proposal(document, e, e.endToken, count.noun!, count.unit!, -1, "list before its noun"),
      bare: true,
    });
    next = e;
  }
  return before;
}

function read(document: Document, e: NumberExpression, counts: readonly CountProposal[]): CountProposal | undefined {
  const { tokens } = document;
  if (e.high === 0 || otherThanCount(document, e)) return undefined;
  if (e.compound >= 0) {
    const compound = readCompound(document, e);
    if (compound) return compound;
    return undefined;
  }
  const one = e.low === 1 && e.high === 1;
  const limit = document.sentences[document.sentenceOf[e.numberToken]].endToken;
  const from = e.endToken;
  if (tokens.lower[from] === "times" && from < limit && !COMPARING.has(tokens.lower[from + 1] ?? "") && !one)
    return proposal(document, e, from + 1, "times", "time", from, "times");

  const of = tokens.lower[from] === "of" && from + 1 < limit;
  let start = from;
  let lot = false;
  if (of) {
    const partitive = DEFINITE.has(tokens.lower[from + 1]);
    const plural = e.form === "vague" || e.scale === 12 || e.scale === 20 || isPair(tokens, e);
    if (one || !(plural || partitive)) start = -1;
    else {
      start = from + 1;
      for (let step = 0; step < 2 && start < limit && DEFINITE.has(tokens.lower[start]); step++) start++;
      const { expressions, indexAt } = numbersOf(document);
      const whole = indexAt(start);
      if (whole >= 0 && !expressions[whole].range) {
        start = expressions[whole].endToken; // "two of the seven officers": the seven are a count of their own
        lot = true;
      }
    }
  }
  if (start >= 0 && !(e.latent && !one)) {
    const phrase = one ? onePhrase(document, e, start, limit) : pluralPhrase(document, start, limit);
    if (phrase) {
      const head = tokens.lower[phrase.head];
      if (isUnit(head) || head === "times" || isProperName(document, e, phrase)) return undefined;
      if (head === "others" && phrase.head === start) return others(document, e, counts) ?? undefined;
      const count = fromPhrase(document, e, phrase);
      if (lot) return { ...count, endToken: e.endToken, bare: true, lot: counts.length + 1 };
      return of && start > from ? { ...count, lot: sameUnitBefore(counts, count) } : count;
    }
  }
  const bare = readBare(document, e, counts);
  if (!bare) return undefined;
  const antecedent = bare.antecedent >= 0 ? counts[bare.antecedent] : undefined;
  const named = bare.noun >= 0 ? tokens.text[bare.noun] : undefined;
  const noun = named ?? nounFor(e, antecedent);
  const unit = named ? singularOf(named) : (antecedent?.unit ?? "person");
  return {
    ...proposal(document, e, bare.endToken, noun, unit, bare.noun, bare.rule),
    bare: true,
    charge: antecedent?.charge ?? false,
    lot: lotOf(document, e, bare, counts),
  };
}

/** The noun that an earlier count tells: of "a charge of arson" for "the other two" it is "charges of arson". */
function nounFor(e: NumberExpression, antecedent: CountProposal | undefined): string {
  if (!antecedent?.noun) return "people";
  const one = antecedent.high === 1 && antecedent.noun === antecedent.unit && e.high > 1;
  return one ? pluralOf(antecedent.noun) : antecedent.noun;
}

/** The lot that a number without a noun is taken from, if its words say so; a list that goes on is of the same lot. */
function lotOf(document: Document, e: NumberExpression, bare: BareReading, counts: readonly CountProposal[]): number {
  const { antecedent, rule } = bare;
  if (antecedent < 0) return -1;
  const whole = counts[antecedent];
  if (rule === "list goes on") return whole.lot;
  if (!PARTITIVE_RULES.has(rule) || whole.low <= e.high || whole.low !== whole.high) return -1;
  const distance = document.sentenceOf[e.numberToken] - document.sentenceOf[whole.firstToken];
  return rule === "subject" && distance > 1 ? -1 : antecedent;
}
const PARTITIVE_RULES = new Set(["part of them", "of whom", "one of those counted", "subject", "other", "remaining"]);

const lastWord = (unit: string | null) => unit?.slice(unit.lastIndexOf(" ") + 1);

/** "11 of the watches": the nearest earlier count of more of the same; -1. */
function sameUnitBefore(counts: readonly CountProposal[], part: CountProposal): number {
  for (let k = counts.length - 1; k >= 0 && k >= counts.length - 24; k--)
    if (
      lastWord(counts[k].unit) === lastWord(part.unit) &&
      counts[k].low > part.high &&
      counts[k].low === counts[k].high
    )
      return k;
  return -1;
}

const DEFINITE = new Set("the his her their its our my your these those all both".split(" "));
const COMPARING = new Set(
  "more less as the higher greater bigger larger faster stronger longer likelier over his her".split(" "),
);

const isPair = (tokens: Tokens, e: NumberExpression) => {
  const word = tokens.lower[e.endToken - 1];
  return word === "pair" || word === "couple";
};

/** "one" counts only if no determiner makes it a pronoun, and it names no label: "number one suspect". */
function onePhrase(document: Document, e: NumberExpression, start: number, limit: number): NounPhrase | undefined {
  const { tokens } = document;
  const outer = e.firstToken - 1;
  if (outer >= 0 && !(tokens.flags[e.firstToken] & Flag.SENTENCE_START) && NO_ONE.has(tokens.lower[outer]))
    return undefined;
  const phrase = singularPhrase(document, start, limit);
  // "in one case five boys were held" tells of an instance
  return phrase && outer >= 0 && tokens.lower[outer] === "in" && tokens.lower[phrase.head] === "case"
    ? undefined
    : phrase;
}
const NO_ONE = new Set("no number any every each day phase part page chapter the this".split(" "));

/** "of Five Lanes", "one Ada Lovelace": number and noun are capitalised in running text, or the only noun is a name. */
function isProperName(document: Document, e: NumberExpression, { nounToken, head }: NounPhrase): boolean {
  const { flags } = document.tokens;
  const name = (i: number) => (flags[i] & (Flag.CAPITAL | Flag.UPPER)) === Flag.CAPITAL;
  if (!name(head)) return false;
  const first = e.numberToken;
  if (e.low === 1 && e.high === 1 && !name(first)) return true;
  const outer = e.firstToken - 1;
  if (!name(first) || flags[first] & Flag.SENTENCE_START || outer < 0) return false;
  // "flown to Regional One Health"; in a headline all words may have capitals
  const { paragraph } = document.sentences[document.sentenceOf[first]];
  if (e.high === 1 && name(outer) && document.paragraphs[paragraph].kind === "body") return true;
  return (flags[outer] & (Flag.WORD | Flag.CAPITAL)) === Flag.WORD && nounToken === first + 1;
}

/** "three others": of the kind spoken of in this sentence or the one before, else people. */
function others(document: Document, e: NumberExpression, counts: readonly CountProposal[]): CountProposal | undefined {
  const bare = readBare(document, e, counts);
  const antecedent = bare && bare.antecedent >= 0 ? counts[bare.antecedent] : undefined;
  const count = proposal(
    document,
    e,
    e.endToken + 1,
    nounFor(e, antecedent),
    antecedent?.unit ?? "person",
    -1,
    "others",
  );
  return { ...count, bare: true };
}

/** "three-car crash", "12-strong gang", "FOUR-MAN moped gang". */
function readCompound(document: Document, e: NumberExpression): CountProposal | undefined {
  const { tokens } = document;
  const word = tokens.lower[e.compound];
  if (e.high < 2) return undefined;
  const joined =
    e.compound + 1 < tokens.length &&
    tokens.text[e.compound + 1] === "-" &&
    !(tokens.flags[e.compound + 1] & Flag.SPACE_BEFORE);
  if (joined) return undefined;
  const noun = COUNTING_COMPOUNDS.get(word);
  if (noun) return proposal(document, e, e.compound + 1, noun, singularOf(noun), e.compound, "compound");
  if (word !== "strong") return undefined;
  let head = e.compound + 1;
  while (
    head < tokens.length &&
    head < e.compound + 5 &&
    tokens.flags[head] & Flag.WORD &&
    !STRONG_GROUPS.has(tokens.lower[head])
  )
    head++;
  if (!STRONG_GROUPS.has(tokens.lower[head] ?? ""))
    return proposal(document, e, e.compound + 1, "people", "person", e.compound, "compound");
  return proposal(document, e, head + 1, tokens.text[head], tokens.lower[head], head, "compound");
}
const STRONG_GROUPS = new Set(
  "gang gangs group groups team teams crowd crowds force mob crew squad jury family army convoy unit pack party cell ring syndicate contingent panel cast staff workforce delegation committee".split(
    " ",
  ),
);

function fromPhrase(document: Document, e: NumberExpression, phrase: NounPhrase): CountProposal {
  const { tokens, text } = document;
  const noun = text.slice(tokens.start[phrase.nounToken], tokens.end[phrase.endToken - 1]);
  const counted = text.slice(tokens.start[phrase.nounToken], tokens.end[phrase.head]);
  const unit = singularOf(counted) + text.slice(tokens.end[phrase.head], tokens.end[phrase.endToken - 1]);
  const head = tokens.lower[phrase.head];
  if (head === "others")
    return { ...proposal(document, e, phrase.head + 1, "people", "person", -1, "others"), bare: true };
  return {
    ...proposal(document, e, phrase.endToken, noun, unit, phrase.head, "noun"),
    charge: head === "counts" || head === "charges" || head === "count",
  };
}

/** "twice", but not "twice as many" or "twice the limit". */
function readTwice(tokens: Tokens, i: number): CountProposal | undefined {
  const next = i + 1 < tokens.length ? tokens.lower[i + 1] : "";
  if (next === "as" || next === "the" || next === "that" || next === "his" || next === "her" || next === "over")
    return undefined;
  if (next === "-" && !(tokens.flags[i + 1] & Flag.SPACE_BEFORE)) return undefined;
  const value = tokens.lower[i] === "twice" ? 2 : 3;
  return {
    firstToken: i,
    endToken: i + 1,
    low: value,
    high: value,
    min: value,
    max: value,
    approximate: false,
    noun: "times",
    unit: "time",
    head: i,
    bare: false,
    charge: false,
    lot: -1,
    rule: "times",
  };
}

function proposal(
  _document: Document,
  e: NumberExpression,
  endToken: number,
  noun: string,
  unit: string,
  head: number,
  rule: string,
): CountProposal {
  const { firstToken, low, high, min, max, approximate } = e;
  return {
    firstToken,
    endToken,
    low,
    high,
    min,
    max,
    approximate,
    noun,
    unit,
    head,
    bare: false,
    charge: false,
    lot: -1,
    rule,
  };
}
