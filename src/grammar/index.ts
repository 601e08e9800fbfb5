export type { NumberForm } from "./atoms.js";
export { parseFigure } from "./figures.js";
export { type NumberExpression, type Numbers, numbersOf } from "./numbers.js";
export { type QualifierSpan, qualifierBefore } from "./qualifiers.js";
