import { createDocument, type Document } from "../document/index.js";
import { type Options, optionsSchema, SCHEMA_VERSION, type Warning } from "../schemas/index.js";
import { NewsblotterError } from "./error.js";
import type { AnyExtractor, FindContext, LinkedLists, RecordOf } from "./extractor.js";
import { orderByLinks, orderByNeeds } from "./order.js";
import { settle, startOf } from "./settle.js";
import { textWarnings } from "./warnings.js";

/** What a pipeline of these extractors returns. */
export type ExtractionOf<E extends readonly AnyExtractor[]> = {
  schemaVersion: string;
  warnings: Warning[];
} & { [X in E[number] as X["list"]]: RecordOf<X>[] };

export interface Pipeline<E extends readonly AnyExtractor[]> {
  readonly extractors: E;
  /**
   * Extracts every list of the pipeline from a text.
   * @throws NewsblotterError `invalid-text` if it is no string, `invalid-options` if the options are not as documented.
   */
  extract(text: string, options?: Options): ExtractionOf<E>;
}

type Row = { id: string; start?: number; mentions?: { start: number }[]; score?: number; explanation?: string[] };

/**
 * Composes extractors. The result has one list for each, in the order given.
 * @throws NewsblotterError `duplicate-list` if two have one name or one beginning of ids, `circular-links` if lists wait for each other's links.
 */
export function createPipeline<const E extends readonly AnyExtractor[]>(extractors: E): Pipeline<E> {
  refuseDuplicates(extractors);
  const finders = orderByNeeds(extractors);
  const linkers = orderByLinks(extractors);

  function extract(text: string, options: Options = {}): ExtractionOf<E> {
    if (typeof text !== "string")
      throw new NewsblotterError(
        "invalid-text",
        `expected the article as a string, not ${text === null ? "null" : typeof text}`,
      );
    const checked = parseOptions(options);
    return run(createDocument(text), checked);
  }

  function run(document: Document, options: Options): ExtractionOf<E> {
    const warnings: Warning[] = textWarnings(document);
    const found = new Map<AnyExtractor, readonly object[]>();
    const context: FindContext = {
      document,
      options,
      use: (extractor) => {
        const records = found.get(extractor);
        if (!records) throw new NewsblotterError("missing-need", `"${extractor.list}" is read but not named in needs`);
        return records as never;
      },
      warn: (code, message) => {
        if (!warnings.some((w) => w.code === code)) warnings.push({ code, message });
      },
    };
    for (const extractor of finders) found.set(extractor, [...extractor.find(context)]);

    const rows = new Map<AnyExtractor, Row[]>(extractors.map((e) => [e, []]));
    const proposals: { extractor: AnyExtractor; layer: string; record: never }[] = [];
    for (const extractor of extractors) {
      const layer = extractor.layer ?? extractor.list;
      for (const record of found.get(extractor)!) proposals.push({ extractor, layer, record: record as never });
    }
    for (const { extractor, record } of settle(proposals)) rows.get(extractor)!.push(record);
    for (const [extractor, records] of rows) rows.set(extractor, finish(extractor, records, options));

    const lists: Record<string, Row[]> = {};
    for (const [extractor, records] of rows) lists[extractor.list] = records;
    for (const extractor of linkers) {
      if (!extractor.link) continue;
      const visible: Record<string, Row[] | null> = {};
      for (const name of [...(extractor.links ?? []), ...(extractor.after ?? [])]) visible[name] = lists[name] ?? null;
      const linked = extractor.link(lists[extractor.list] as never, { ...context, lists: visible as LinkedLists });
      if (linked) lists[extractor.list] = finish(extractor, linked as Row[], options);
    }
    return { schemaVersion: SCHEMA_VERSION, warnings, ...lists } as ExtractionOf<E>;
  }

  return Object.freeze({ extractors: Object.freeze([...extractors]) as unknown as E, extract });
}

function refuseDuplicates(extractors: readonly AnyExtractor[]): void {
  const lists = new Set(["schemaVersion", "warnings"]);
  const prefixes = new Map<string, string>();
  for (const { list, singular = list } of extractors) {
    if (lists.has(list)) throw new NewsblotterError("duplicate-list", `two lists are named "${list}"`);
    const other = prefixes.get(singular);
    if (other)
      throw new NewsblotterError(
        "duplicate-list",
        `ids of the lists "${other}" and "${list}" both begin with "${singular}-"`,
      );
    lists.add(list);
    prefixes.set(singular, list);
  }
}

/** Puts records in text order and gives an id to those that have none. */
function finish(extractor: AnyExtractor, records: readonly Row[], options: Options): Row[] {
  const prefix = extractor.singular ?? extractor.list;
  const ordered = [...records].sort((a, b) => startOf(a) - startOf(b));
  const taken = new Set<string>();
  for (const { id } of ordered) if (id) taken.add(id);
  let n = 0;
  return ordered.map((record) => {
    let own = record.id;
    while (!own || (own !== record.id && taken.has(own))) own = `${prefix}-${++n}`;
    // field by field: an object's rest and spread take more than twice the time
    const finished: Record<string, unknown> & Row = { id: own };
    for (const field in record)
      if (field !== "id" && field !== "score" && (field !== "explanation" || options.explain))
        finished[field] = record[field as keyof Row];
    return finished;
  });
}

function parseOptions(options: unknown): Options {
  const parsed = optionsSchema.safeParse(options, { error: expectation });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue.path.join(".");
  throw new NewsblotterError("invalid-options", `${where ? `option ${where}: ` : "options: "}${issue.message}`);
}

/** What was expected, in words; zod's own words would bring a locale of several kilobytes. */
function expectation(issue: { code?: string; expected?: string; keys?: string[]; values?: unknown[] }): string {
  if (issue.code === "unrecognized_keys") return `there is none named ${issue.keys?.join(", ")}`;
  if (issue.code === "invalid_value") return `expected one of ${issue.values?.join(", ")}`;
  return issue.expected ? `expected ${issue.expected}` : "not a value that it can have";
}
