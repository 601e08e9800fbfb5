export { type ErrorCode, NewsblotterError } from "./error.js";
export {
  type AnyExtractor,
  defineExtractor,
  type Extractor,
  type ExtractorDefinition,
  type FindContext,
  type Found,
  type LinkContext,
  type LinkedLists,
  type RecordOf,
} from "./extractor.js";
export { createPipeline, type ExtractionOf, type Pipeline } from "./pipeline.js";
