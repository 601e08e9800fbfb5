export type { NameSpan } from "./spans.js";
export { tagNames } from "./tagger.js";
export { modelVersion } from "./version.js";
