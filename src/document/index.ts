export { endOfDateline } from "./dateline.js";
export { createDocument, type Document, mentionOf, perDocument, sentenceAt, tokenAt } from "./document.js";
export type { Paragraph, ParagraphKind } from "./paragraphs.js";
export { goesOn, hasFlag, isDash, isGlued, isQuote, textAt, together, wordAt } from "./peek.js";
export { type Quotation, type QuotationPart, quotationsOf } from "./quotation-marks.js";
export type { Sentence } from "./sentences.js";
export { Flag, type Tokens } from "./tokens.js";
