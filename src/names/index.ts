export type { NameSpan } from "./spans.js";
export { tagNames } from "./tagger.js";
