export { type TaggedName, tagNames } from "./tagger.js";
export { modelVersion } from "./version.js";
