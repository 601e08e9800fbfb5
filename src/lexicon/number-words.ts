/**
 * Words that state a number, with what they stand for. Source: the closed class of English cardinal numerals, the
 * collective ones of press style (dozen, score), South Asian lakh and crore, and the abbreviated scales of headlines.
 * They are one list because counts, ages and money must read the same words in the same way.
 */

export type NumberWordKind =
  /** 0–9 */
  | "unit"
  /** 10–19 */
  | "teen"
  /** 20–90 */
  | "tens"
  | "hundred"
  /** thousand and above, abbreviated ones too */
  | "scale"
  /** dozen, score: multiply like a scale, but end the number */
  | "dozen"
  /** pair, couple: two, when "of" or a scale follows */
  | "pair"
  /** several, few, many: at least two of the scale that follows, else no number */
  | "several"
  /** half, quarter: a part of the scale that follows, or a fraction */
  | "part"
  /** dozens, hundreds: at least two of them */
  | "vague";

export interface NumberWord {
  readonly kind: NumberWordKind;
  readonly value: number;
}

const words = new Map<string, NumberWord>();
const add = (kind: NumberWordKind, values: Readonly<Record<string, number>>) => {
  for (const [word, value] of Object.entries(values)) words.set(word, { kind, value });
};

add("unit", { zero: 0, nil: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 });
add("teen", {
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
});
add("tens", {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});
add("hundred", { hundred: 100 });
add("scale", {
  thousand: 1e3,
  lakh: 1e5,
  lac: 1e5,
  million: 1e6,
  mn: 1e6,
  mln: 1e6,
  crore: 1e7,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
  trn: 1e12,
});
add("dozen", { dozen: 12, score: 20 });
add("pair", { pair: 2, couple: 2 });
add("several", { several: 2, few: 2, many: 2 });
add("part", { half: 0.5, quarter: 0.25 });
add("vague", {
  tens: 10,
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1e3,
  lakhs: 1e5,
  millions: 1e6,
  crores: 1e7,
  billions: 1e9,
  trillions: 1e12,
});

export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = words;

/** Letters glued to a figure that multiply it ("£1.2m", "40k", "Rs 3cr"); some are units too ("5m deep"), see `NumberExpression.suffix`. */
export const GLUED_SCALES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["mil", 1e6],
  ["million", 1e6],
  ["b", 1e9],
  ["bn", 1e9],
  ["billion", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
  ["trillion", 1e12],
  ["cr", 1e7],
  ["crore", 1e7],
  ["lakh", 1e5],
]);

/** Denominators: "two thirds", "three-quarters", "one in" is none. */
export const FRACTION_WORDS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["third", 3],
  ["thirds", 3],
  ["quarter", 4],
  ["quarters", 4],
  ["fifth", 5],
  ["fifths", 5],
  ["sixth", 6],
  ["sixths", 6],
  ["seventh", 7],
  ["sevenths", 7],
  ["eighth", 8],
  ["eighths", 8],
  ["ninth", 9],
  ["ninths", 9],
  ["tenth", 10],
  ["tenths", 10],
]);

/** Fractions that are one character. */
export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
]);
