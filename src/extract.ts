import { standard } from "./extractors/index.js";
import { createPipeline } from "./pipeline/index.js";
import type { Extraction, Options } from "./schemas/index.js";

const pipeline = /* @__PURE__ */ createPipeline(standard);

/**
 * Extracts every list of the contract from an article: pure, synchronous, the same for the same input.
 * @param text the article; all offsets are UTF-16 offsets into it
 * @throws NewsblotterError if the text is no string or an option is not as documented
 */
export function extract(text: string, options?: Options): Extraction {
  return pipeline.extract(text, options);
}
