export {
  type Document,
  Flag,
  mentionOf,
  perDocument,
  type Sentence,
  sentenceAt,
  type Tokens,
  tokenAt,
} from "./document/index.js";
export { extract } from "./extract.js";
export {
  ages,
  checks,
  counts,
  currencies,
  dates,
  locations,
  organisations,
  people,
  quotes,
  standard,
} from "./extractors/index.js";
export * from "./formats/index.js";
export { modelVersion } from "./names/index.js";
export * from "./pipeline/index.js";
export * from "./schemas/index.js";
