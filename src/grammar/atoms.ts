import { type Document, Flag, type Tokens } from "../document/index.js";
import {
  FRACTION_WORDS,
  GLUED_SCALES,
  NUMBER_WORDS,
  type NumberWord,
  VULGAR_FRACTIONS,
} from "../lexicon/number-words.js";
import { parseFigure } from "./figures.js";

/** How a number is written; "vague" is a plural scale ("hundreds"), "fraction" a part of one ("two-thirds"). */
export type NumberForm = "digits" | "words" | "vague" | "fraction";

/** One number, without qualifier and range. */
export interface NumberAtom {
  /** Its first token ("a" of "a dozen"). */
  readonly firstToken: number;
  /** One past its last token. */
  readonly endToken: number;
  readonly value: number;
  readonly form: NumberForm;
  /** The scale it was multiplied by (1e6 for "2 million"), else 1: "5 to 10 million" lends it. */
  readonly scale: number;
  /** May be no number at all: "one", "a score", "the couple", "half". */
  readonly latent: boolean;
  /** Letters before the figure in the same token, in lower case: "n" of "N250", "m" of "M6"; else "". */
  readonly prefix: string;
}

/** Which (first letter, length) pairs number words have: most words are dismissed without a look at the list. */
const SHAPES: Uint8Array = (() => {
  const shapes = new Uint8Array(128 * 16);
  for (const word of NUMBER_WORDS.keys()) shapes[word.charCodeAt(0) * 16 + word.length] = 1;
  return shapes;
})();

/** The number word at a token. */
function wordAt(tokens: Tokens, i: number): NumberWord | undefined {
  if (i >= tokens.length || !(tokens.flags[i] & Flag.WORD)) return undefined;
  const word = tokens.lower[i];
  const first = word.charCodeAt(0);
  return first < 128 && word.length < 16 && SHAPES[first * 16 + word.length] ? NUMBER_WORDS.get(word) : undefined;
}

const glued = (tokens: Tokens, i: number) => i < tokens.length && !(tokens.flags[i] & Flag.SPACE_BEFORE);

/** The token after `i`, over a hyphen that joins two words ("twenty-five", "2-million"). */
const joined = (tokens: Tokens, i: number) =>
  glued(tokens, i) && tokens.text[i] === "-" && glued(tokens, i + 1) ? i + 1 : i;

const isWord = (tokens: Tokens, i: number, word: string) => i >= 0 && i < tokens.length && tokens.lower[i] === word;

const isArticle = (tokens: Tokens, i: number) => isWord(tokens, i, "a") || isWord(tokens, i, "an");

/** The number that begins at token `i`, if one does. */
export function readAtom(document: Document, i: number): NumberAtom | undefined {
  const { tokens } = document;
  if (tokens.flags[i] & Flag.NUMBER) return readFigure(document, i);
  if (tokens.flags[i] & Flag.WORD) {
    if (tokens.flags[i] & Flag.MIXED) return readPrefixed(tokens, i);
    const word = wordAt(tokens, i);
    return word && readWords(tokens, i, word);
  }
  if (tokens.flags[i] & Flag.NON_ASCII) {
    const value = VULGAR_FRACTIONS.get(tokens.text[i]);
    if (value !== undefined)
      return { firstToken: i, endToken: i + 1, value, form: "fraction", scale: 1, latent: false, prefix: "" };
  }
  return undefined;
}

const threeDigits = /^\d{3}$/u;
const firstGroup = /^[1-9]\d{0,2}$/u;

/** "1 200 000": groups of three with one space between them, no longer run of figures around. */
function spacedGroups(document: Document, i: number): number {
  const { tokens, text } = document;
  if (!firstGroup.test(tokens.text[i])) return i + 1;
  if (i > 0 && tokens.flags[i - 1] & Flag.NUMBER && tokens.end[i - 1] >= tokens.start[i] - 1) return i + 1;
  let end = i + 1;
  while (
    end < tokens.length &&
    end < i + 5 &&
    threeDigits.test(tokens.text[end]) &&
    tokens.start[end] === tokens.end[end - 1] + 1 &&
    text[tokens.start[end] - 1] !== "\n"
  )
    end++;
  const follows =
    end < tokens.length && tokens.flags[end] & Flag.NUMBER && tokens.start[end] === tokens.end[end - 1] + 1;
  return follows ? i + 1 : end;
}

function readFigure(document: Document, i: number): NumberAtom | undefined {
  const { tokens } = document;
  let end = spacedGroups(document, i);
  let value = end > i + 1 ? Number(tokens.text.slice(i, end).join("")) : parseFigure(tokens.text[i]);
  if (Number.isNaN(value)) return undefined;
  if (end < tokens.length && tokens.flags[end] & Flag.NON_ASCII && VULGAR_FRACTIONS.has(tokens.text[end]))
    value += VULGAR_FRACTIONS.get(tokens.text[end++])!;
  else if (end === i + 1 && value < 1000 && Number.isInteger(value)) {
    const part = fractionAfter(tokens, end);
    if (part > 0) {
      value += part;
      end += 3;
    }
  }
  return withScale(tokens, i, end, value);
}

const denominators = /^(?:[2-68]|10|16)$/u;

/** The half of "2 1/2": a proper fraction in figures, one space after a number; 0 if none. */
function fractionAfter(tokens: Tokens, i: number): number {
  if (i + 2 >= tokens.length || tokens.text[i + 1] !== "/" || tokens.start[i] !== tokens.end[i - 1] + 1) return 0;
  if (!glued(tokens, i + 1) || !glued(tokens, i + 2) || !denominators.test(tokens.text[i + 2])) return 0;
  if (glued(tokens, i + 3) && tokens.text[i + 3] === "/") return 0;
  const part = Number(tokens.text[i]) / Number(tokens.text[i + 2]);
  return part > 0 && part < 1 ? part : 0;
}

/** Hears the scale glued to a figure or standing after it: "1.2m", "40k", "2-million", "3.5 crore". */
function withScale(tokens: Tokens, firstToken: number, end: number, value: number): NumberAtom {
  if (!glued(tokens, end) || !(tokens.flags[end] & Flag.WORD)) return scaled(tokens, firstToken, end, value, 1);
  // "$1MM", but not "9MM pistol"
  const letters =
    tokens.text[end] === "MM" && tokens.text[firstToken - 1] === "$" ? 1e6 : GLUED_SCALES.get(tokens.lower[end]);
  return letters ? scaled(tokens, firstToken, end + 1, value, letters) : scaled(tokens, firstToken, end, value, 1);
}

const prefixed = /^(\p{L}{1,4})(\d{1,15})(\p{L}{0,8})$/u;

/** "N250 million", "R1,2m", "P17.2 million", "N150m": a currency's letters, or a road's, glued to the figure. */
function readPrefixed(tokens: Tokens, i: number): NumberAtom | undefined {
  const match = prefixed.exec(tokens.lower[i]);
  if (!match) return undefined;
  if (match[3] !== "") {
    const scale = GLUED_SCALES.get(match[3]);
    return scale ? { ...scaled(tokens, i, i + 1, Number(match[2]), scale), prefix: match[1] } : undefined;
  }
  let figure = match[2];
  let end = i + 1;
  const mark = tokens.text[end];
  if (
    glued(tokens, end) &&
    (mark === "." || mark === ",") &&
    glued(tokens, end + 1) &&
    tokens.flags[end + 1] & Flag.NUMBER
  ) {
    figure += mark + tokens.text[end + 1];
    end += 2;
  }
  const value = parseFigure(figure);
  if (Number.isNaN(value)) return undefined;
  return { ...withScale(tokens, i, end, value), prefix: match[1] };
}

/** Product without the dust of binary fractions: 1.1 million is 1100000. */
const times = (a: number, b: number) => Number((a * b).toPrecision(15));

/** Multiplies by the scales and the dozen that follow: "2.5 million", "3 lakh crore", "5 hundred", "two dozen". */
function scaled(tokens: Tokens, firstToken: number, end: number, value: number, scale: number): NumberAtom {
  let endToken = end;
  let product = scale;
  for (let step = 0; step < 3; step++) {
    const at = joined(tokens, endToken);
    const word = wordAt(tokens, at);
    if (!word || !multiplies(word)) break;
    product *= word.value;
    endToken = at + 1;
    if (word.kind === "dozen") break;
  }
  return {
    firstToken,
    endToken,
    value: times(value, product),
    form: "digits",
    scale: product,
    latent: false,
    prefix: "",
  };
}

/** "5 millions" too, but not "5 tens". */
const multiplies = ({ kind, value }: NumberWord) =>
  kind === "scale" || kind === "hundred" || (kind === "dozen" && value === 12) || (kind === "vague" && value >= 1e3);

function readWords(tokens: Tokens, i: number, word: NumberWord): NumberAtom | undefined {
  switch (word.kind) {
    case "part":
      return readPart(tokens, i, word.value);
    case "vague":
      return readVague(tokens, i, word.value);
    case "pair":
      return readPair(tokens, i);
    case "several":
      return readSeveral(tokens, i, word.value);
    default:
      return readCardinal(tokens, i);
  }
}

/** "one hundred and twenty-three", "two and a half million", "twenty-five hundred", "a thousand", "three score". */
function readCardinal(tokens: Tokens, i: number): NumberAtom | undefined {
  let total = 0;
  /** The part below the last scale; -1 before its first word. */
  let current = -1;
  let biggest = 1;
  /** What the last multiplying word multiplied by. */
  let scale = 1;
  let at = i;
  let end = i;
  let last: NumberWord["kind"] | "and" | null = null;
  let article = false;
  /** The scale holds for all of it: "two and a half million". */
  let whole = false;
  while (at < tokens.length && at < i + 24) {
    const word = wordAt(tokens, at);
    if (!word) break;
    const { kind, value } = word;
    if (kind === "unit" && current < 0) current = value;
    else if (kind === "unit" && last === "tens" && value > 0) current += value;
    else if ((kind === "unit" || kind === "teen" || kind === "tens") && (last === "hundred" || last === "and"))
      current = Math.max(current, 0) + value;
    else if ((kind === "teen" || kind === "tens") && current < 0) current = value;
    else if (kind === "hundred" && current < 100 && last !== "hundred" && last !== "and") {
      article ||= current < 0;
      current = (current < 0 ? 1 : current) * 100;
      scale = 100;
    } else if (kind === "scale" && last !== "and") {
      article ||= current < 0 && total === 0;
      if (current < 0 && total > 0) total *= value;
      else if (value > biggest && total > 0) total = (total + current) * value;
      else total += (current < 0 ? 1 : current) * value;
      biggest = Math.max(biggest, value);
      scale = value;
      current = -1;
    } else if (kind === "dozen" && (last === null || last === "unit" || last === "teen" || last === "tens")) {
      if (value === 20 && last === null && !isArticle(tokens, i - 1)) return undefined; // "score": a verb, or of a game
      article ||= current < 0;
      current = (current < 0 ? 1 : current) * value;
      scale = value;
      end = at + 1;
      break;
    } else break;
    last = kind;
    end = at + 1;
    const next = joined(tokens, end);
    const decimal = total === 0 && current >= 0 ? decimalAfter(tokens, next) : null;
    if (decimal) {
      total = (current + decimal.part) * decimal.scale;
      scale = decimal.scale;
      current = -1;
      whole = true;
      end = decimal.end;
      break;
    }
    const half = halfAfter(tokens, next);
    if (half > 0) {
      const multiplier = wordAt(tokens, joined(tokens, half));
      const parts = isWord(tokens, half - 1, "half") ? 0.5 : 0.25;
      whole = true;
      if (multiplier?.kind === "scale") {
        total += (Math.max(current, 0) + parts) * multiplier.value;
        scale = multiplier.value;
        current = -1;
        end = joined(tokens, half) + 1;
      } else if (kind === "scale") {
        total += value * parts;
        end = half;
      } else {
        current = Math.max(current, 0) + parts;
        end = half;
      }
      break;
    }
    if ((last === "hundred" || last === "scale") && isWord(tokens, next, "and")) {
      const after = joined(tokens, next + 1);
      const small = wordAt(tokens, after);
      if (!small || (small.kind !== "unit" && small.kind !== "teen" && small.kind !== "tens")) break;
      last = "and";
      at = after;
    } else at = next;
    if (last === "scale") last = "hundred";
  }
  if (end === i) return undefined;
  const value = Number((total + Math.max(current, 0)).toPrecision(15));
  const firstToken = article && isArticle(tokens, i - 1) ? i - 1 : i;
  const fraction = value < 10 ? denominatorAfter(tokens, end, value) : 0;
  if (fraction > 0)
    return {
      firstToken: i,
      endToken: joined(tokens, end) + 1,
      value: value / fraction,
      form: "fraction",
      scale: 1,
      latent: false,
      prefix: "",
    };
  const latent = value === 1 || (value === 20 && scale === 20 && !isWord(tokens, end, "of"));
  return {
    firstToken,
    endToken: end,
    value,
    form: "words",
    scale: whole || value % scale === 0 ? scale : 1,
    latent,
    prefix: "",
  };
}

/** "point two million" at `i`: the scale must follow, for "at one point two men" is no number with a point. */
function decimalAfter(tokens: Tokens, i: number): { part: number; scale: number; end: number } | null {
  if (!isWord(tokens, i, "point")) return null;
  let part = 0;
  let at = i + 1;
  for (let unit = 0.1; at < i + 5; at++, unit /= 10) {
    const digit = wordAt(tokens, at);
    if (digit?.kind !== "unit") break;
    part += digit.value * unit;
  }
  const multiplier = wordAt(tokens, at);
  return at > i + 1 && multiplier?.kind === "scale" ? { part, scale: multiplier.value, end: at + 1 } : null;
}

/** One past "half" of "and a half" at `i`, past "quarter" of "and a quarter"; 0 if neither stands there. */
function halfAfter(tokens: Tokens, i: number): number {
  if (!isWord(tokens, i, "and")) return 0;
  const article = joined(tokens, i + 1);
  if (!isWord(tokens, article, "a")) return 0;
  const part = joined(tokens, article + 1);
  return isWord(tokens, part, "half") || isWord(tokens, part, "quarter") ? part + 1 : 0;
}

/** "two thirds", "three-quarters", "one third", but not "one second" or "two quarter-finals". */
function denominatorAfter(tokens: Tokens, end: number, value: number): number {
  const at = joined(tokens, end);
  if (at >= tokens.length || !(tokens.flags[at] & Flag.WORD)) return 0;
  const denominator = FRACTION_WORDS.get(tokens.lower[at]);
  if (denominator === undefined || denominator <= value) return 0;
  return (value === 1) !== tokens.lower[at].endsWith("s") ? denominator : 0;
}

/** "half a dozen", "half a million", "half-dozen", "a quarter of a million", "half" of something. */
function readPart(tokens: Tokens, i: number, value: number): NumberAtom {
  const firstToken = isArticle(tokens, i - 1) ? i - 1 : i;
  let at = joined(tokens, i + 1);
  if (isWord(tokens, at, "of") && value !== 0.5) at++;
  if (isArticle(tokens, at)) at = joined(tokens, at + 1);
  const word = wordAt(tokens, at);
  if (word && (word.kind === "scale" || word.kind === "hundred" || (word.kind === "dozen" && word.value === 12)))
    return {
      firstToken,
      endToken: at + 1,
      value: value * word.value,
      form: "words",
      scale: word.value,
      latent: false,
      prefix: "",
    };
  return { firstToken, endToken: i + 1, value, form: "fraction", scale: 1, latent: true, prefix: "" };
}

/** "hundreds", "tens of thousands", "hundreds and hundreds": at least two of the biggest. */
function readVague(tokens: Tokens, i: number, value: number): NumberAtom {
  let scale = value;
  let end = i + 1;
  for (let step = 0; step < 2; step++) {
    const of = isWord(tokens, end, "of");
    const linked = of || isWord(tokens, end, "and") || isWord(tokens, end, "upon");
    const word = linked ? wordAt(tokens, end + 1) : undefined;
    if (word?.kind !== "vague" || (!of && word.value !== value)) break;
    if (of) scale *= word.value;
    end += 2;
  }
  const lone = end === i + 1 && (value === 20 || value === 10);
  const latent = lone && !isWord(tokens, end, "of");
  return { firstToken: i, endToken: end, value: 2 * scale, form: "vague", scale, latent, prefix: "" };
}

/** "several hundred", "a few dozen", "many thousand": as vague as "hundreds"; alone they state no number. */
function readSeveral(tokens: Tokens, i: number, value: number): NumberAtom | undefined {
  const at = joined(tokens, i + 1);
  const word = wordAt(tokens, at);
  if (!word || (word.kind !== "scale" && word.kind !== "hundred" && word.kind !== "dozen")) return undefined;
  const firstToken = isArticle(tokens, i - 1) ? i - 1 : i;
  return {
    firstToken,
    endToken: at + 1,
    value: value * word.value,
    form: "vague",
    scale: word.value,
    latent: false,
    prefix: "",
  };
}

/** "a couple of chainsaws", "a pair of gloves", "a couple of hundred"; "the couple" and "a pair" are latent. */
function readPair(tokens: Tokens, i: number): NumberAtom {
  const article = isArticle(tokens, i - 1);
  const firstToken = article ? i - 1 : i;
  const of = isWord(tokens, i + 1, "of");
  const at = of ? i + 2 : i + 1;
  const word = wordAt(tokens, at);
  if (word && (word.kind === "scale" || word.kind === "hundred" || word.kind === "dozen"))
    return {
      firstToken,
      endToken: at + 1,
      value: 2 * word.value,
      form: "words",
      scale: word.value,
      latent: false,
      prefix: "",
    };
  return { firstToken, endToken: i + 1, value: 2, form: "words", scale: 1, latent: !(of && article), prefix: "" };
}
