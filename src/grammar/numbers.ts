import { type Document, Flag, perDocument, type Tokens } from "../document/index.js";
import { CHANGE_WORDS, type Qualifier } from "../lexicon/quantity-qualifiers.js";
import { type NumberAtom, type NumberForm, readAtom } from "./atoms.js";
import { qualifierBefore } from "./qualifiers.js";

/** A number or a range of numbers with its qualifier, as it stands in the text. Token indices, ends exclusive. */
export interface NumberExpression {
  /** First token, the qualifier and an opening "between" counted. */
  readonly firstToken: number;
  /** First token of the number itself. */
  readonly numberToken: number;
  /** One past the last token ("or more", "-odd", "+" counted; "of", nouns and units are not). */
  readonly endToken: number;
  /** The number as written, both ends of a range; equal if it is one number. */
  readonly low: number;
  readonly high: number;
  /** What it says once the qualifier is heard; null where it is open. */
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
  readonly qualifier: Qualifier | null;
  readonly form: NumberForm;
  /** A range such as "10 to 12", "between 5 and 7", "two or three". */
  readonly range: boolean;
  /** May be no number at all: "one", "a score", "the couple", "half". Callers need a reason of their own to believe it. */
  readonly latent: boolean;
  /** Product of the scales in it ("2.5m": 1e6), else 1. */
  readonly scale: number;
  /** Letters before the figure in its first token, in lower case ("n" of "N250m", "m" of "M6"), else "". */
  readonly prefix: string;
  /** Token of the letters or sign glued to it ("34yo", "5th", "80%", "9mm", and "2.5m": its scale), else -1. */
  readonly suffix: number;
  /** Token of the word joined to it by a hyphen ("12-strong", "34-year-old", "three-car"), else -1. */
  readonly compound: number;
}

/** All numbers of a document. */
export interface Numbers {
  /** In text order; they do not overlap. */
  readonly expressions: readonly NumberExpression[];
  /** Index of the expression that covers a token (qualifier included), else -1. */
  indexAt(token: number): number;
}

/** Reads every number of a document in one scan; shared by counts, ages, currencies and dates. */
export const numbersOf: (document: Document) => Numbers = perDocument((document) => {
  const { tokens } = document;
  const atoms: NumberAtom[] = [];
  for (let i = 0; i < tokens.length; ) {
    const atom = readAtom(document, i);
    if (atom) atoms.push(atom);
    i = atom ? atom.endToken : i + 1;
  }
  const expressions: NumberExpression[] = [];
  for (let k = 0; k < atoms.length; ) {
    const pair = k + 1 < atoms.length ? rangeOf(tokens, atoms[k], atoms[k + 1]) : undefined;
    expressions.push(pair ?? single(tokens, atoms[k]));
    k += pair ? 2 : 1;
  }
  return {
    expressions,
    indexAt(token) {
      let low = 0;
      let high = expressions.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (expressions[middle].endToken <= token) low = middle + 1;
        else high = middle;
      }
      return low < expressions.length && expressions[low].firstToken <= token ? low : -1;
    },
  };
});

const glued = (tokens: Tokens, i: number) => i < tokens.length && !(tokens.flags[i] & Flag.SPACE_BEFORE);
const isDash = (text: string) => text === "-" || text === "–" || text === "—" || text === "‑" || text === "‒";

type Whole = Pick<
  NumberExpression,
  "firstToken" | "numberToken" | "endToken" | "low" | "high" | "form" | "latent" | "scale" | "prefix"
>;

function single(tokens: Tokens, atom: NumberAtom): NumberExpression {
  return express(
    tokens,
    {
      firstToken: atom.firstToken,
      numberToken: atom.firstToken,
      endToken: atom.endToken,
      low: atom.value,
      high: atom.value,
      form: atom.form,
      latent: atom.latent,
      scale: atom.scale,
      prefix: atom.prefix,
    },
    false,
  );
}

/** Two numbers that say one quantity: "between 10 and 12", "10 to 12", "10–12", "two or three", "two-to-three". */
function rangeOf(tokens: Tokens, a: NumberAtom, b: NumberAtom): NumberExpression | undefined {
  const gap = b.firstToken - a.endToken;
  if (gap < 1 || gap > 3 || a.form === "vague" || b.form === "vague" || a.form === "fraction") return undefined;
  let at = a.endToken;
  const hyphens = gap === 3 && tokens.text[at] === "-" && tokens.text[at + 2] === "-";
  if (gap === 3 && !hyphens) return undefined;
  if (gap === 2) return undefined;
  if (hyphens) at++;
  const word = tokens.lower[at];
  let first = a.firstToken;
  if (word === "and") {
    if (a.firstToken === 0 || tokens.lower[a.firstToken - 1] !== "between") return undefined;
    first = a.firstToken - 1;
  } else if (word === "to" || word === "or" || word === "through") {
    const opener = first > 0 ? tokens.lower[first - 1] : "";
    if (word === "to" && opener === "from") {
      if (tellsOfChange(tokens, first - 1)) return undefined;
      first--;
    }
  } else if (isDash(word)) {
    if (!dashJoins(tokens, a, b, at)) return undefined;
  } else return undefined;
  let low = a.value;
  // "5 to 10 million", "two or three hundred": the first borrows the scale of the second
  const borrows = b.scale > 1 && a.scale === 1 && a.value < 1000 && a.value < b.value / b.scale;
  if (borrows) low = Number((a.value * b.scale).toPrecision(15));
  if (low >= b.value) return undefined;
  return express(
    tokens,
    {
      firstToken: first,
      numberToken: a.firstToken,
      endToken: b.endToken,
      low,
      high: b.value,
      form: a.form,
      latent: false,
      scale: b.scale,
      prefix: a.prefix,
    },
    true,
  );
}

/** "rose from 386 to 441": a change, not a range; a verb of change stands within a few words before "from". */
function tellsOfChange(tokens: Tokens, from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - 4; i--) {
    if (CHANGE_WORDS.has(tokens.lower[i])) return true;
    if (tokens.flags[i] & Flag.MARK && tokens.text[i] !== "%") return false;
  }
  return false;
}

/** "10-12", "10 – 12", but not within "555-1234-99", "12-10-2024", "7/10-3/4". */
function dashJoins(tokens: Tokens, a: NumberAtom, b: NumberAtom, dash: number): boolean {
  const spaced = !glued(tokens, dash);
  if (spaced !== !glued(tokens, b.firstToken)) return false;
  if (spaced && tokens.text[dash] === "—") return false;
  const before = a.firstToken - 1;
  if (before >= 0 && glued(tokens, a.firstToken) && linksFigures(tokens.text[before])) return false;
  const after = b.endToken;
  if (glued(tokens, after) && linksFigures(tokens.text[after])) {
    const beyond = after + 1;
    if (beyond < tokens.length && tokens.flags[beyond] & Flag.NUMBER && glued(tokens, beyond)) return false;
  }
  return true;
}

const linksFigures = (text: string) => isDash(text) || text === "/" || text === "." || text === ":";

/** Adds what stands around the number: its qualifier, "or more", "-odd", suffix and compound. */
function express(tokens: Tokens, whole: Whole, range: boolean): NumberExpression {
  const { low, high, form, latent, scale, prefix, numberToken } = whole;
  const before = qualifierBefore(tokens, whole.firstToken);
  let qualifier: Qualifier | null = before?.kind ?? null;
  let endToken = whole.endToken;
  let approximate = qualifier === "about" || form === "vague";

  const word = endToken < tokens.length ? tokens.lower[endToken] : "";
  const next = endToken + 1 < tokens.length ? tokens.lower[endToken + 1] : "";
  if (word === "or" || word === "and") {
    if (next === "more" || next === "above" || next === "over") {
      qualifier = "least";
      endToken += 2;
    } else if (word === "or" && (next === "fewer" || next === "less")) {
      qualifier = "most";
      endToken += 2;
    } else if (word === "or" && (next === "so" || next === "thereabouts")) {
      approximate = true;
      qualifier ??= "about";
      endToken += 2;
    }
  } else if (word === "+" && glued(tokens, endToken)) {
    qualifier = "least";
    endToken++;
  } else if (isDash(word) && glued(tokens, endToken) && glued(tokens, endToken + 1)) {
    if (next === "odd" || next === "some" || next === "ish") {
      approximate = true;
      endToken += 2;
    } else if (next === "plus") {
      qualifier = "least";
      endToken += 2;
    }
  } else if (word === "odd") {
    approximate = true;
    endToken++;
  }

  let suffix = -1;
  let compound = -1;
  if (glued(tokens, endToken)) {
    if (tokens.flags[endToken] & Flag.WORD || isSign(tokens.text[endToken])) suffix = endToken;
    else if (isDash(tokens.text[endToken]) && glued(tokens, endToken + 1) && tokens.flags[endToken + 1] & Flag.WORD)
      compound = endToken + 1;
  }
  const scaleToken = whole.endToken - 1;
  if (
    suffix < 0 &&
    scaleToken > numberToken &&
    scale > 1 &&
    glued(tokens, scaleToken) &&
    tokens.flags[scaleToken - 1] & Flag.NUMBER
  )
    suffix = scaleToken;

  const open = form === "vague" ? "least" : qualifier;
  return {
    firstToken: before?.firstToken ?? whole.firstToken,
    numberToken,
    endToken,
    low,
    high,
    min: open === "most" && !range ? null : low,
    max: open === "least" && !range ? null : high,
    approximate,
    qualifier,
    form,
    range,
    latent,
    scale,
    prefix,
    suffix,
    compound,
  };
}

const isSign = (text: string) => text === "%" || text === "°" || text === "‰";
