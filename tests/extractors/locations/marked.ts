import { createDocument, tokenAt } from "../../../src/document/index.js";
import { readForms } from "../../../src/extractors/locations/forms.js";
import { rank } from "../../../src/extractors/locations/rank.js";
import { toRecords } from "../../../src/extractors/locations/records.js";
import type { FoundName } from "../../../src/extractors/names/index.js";
import type { Options } from "../../../src/schemas/index.js";

/** The names that are marked: "a man from [Edmonton]" a place, "{Durham Police} said" an organisation. */
export function readMarked(marked: string, options: Options = {}) {
  const spans: { start: number; end: number; kind: FoundName["kind"] }[] = [];
  let text = "";
  for (const character of marked) {
    if (character === "[" || character === "{")
      spans.push({ start: text.length, end: 0, kind: character === "[" ? "location" : "organisation" });
    else if (character === "]" || character === "}") spans[spans.length - 1].end = text.length;
    else text += character;
  }
  const document = createDocument(text);
  const names = spans.map(({ start, end, kind }): FoundName => {
    const firstToken = tokenAt(document, start);
    let endToken = firstToken;
    while (endToken < document.tokens.length && document.tokens.start[endToken] < end) endToken++;
    const known = options.known?.locations?.find(({ name }) => name === text.slice(start, end)) ?? null;
    return { text: text.slice(start, end), start, end, kind, firstToken, endToken, confidence: 0.9, known };
  });
  return { document, names };
}

/** Resolves the names that are marked. */
export function resolveMarked(marked: string, options: Options = {}) {
  const { document, names } = readMarked(marked, options);
  const forms = readForms(document, names, options.region);
  return { text: document.text, records: toRecords(document, forms, rank(forms, options.region), options) };
}
