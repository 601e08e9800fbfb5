export { type NameSpan, tagNames } from "./tagger.js";
