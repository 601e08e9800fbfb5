import type * as z from "zod/mini";
import type { Document } from "../document/index.js";
import type { Lists, Options, Warning } from "../schemas/index.js";

/** Any extractor, whatever its list. */
// biome-ignore lint/suspicious/noExplicitAny: records of any shape
export type AnyExtractor = Extractor<string, any>;

/** The records of an extractor. */
export type RecordOf<E extends AnyExtractor> = E extends Extractor<string, infer R> ? R : never;

/** Lists by name as a linker sees them: null where the list is not part of the pipeline. */
export type LinkedLists = { readonly [Name in keyof Lists]: readonly Lists[Name][] | null } & {
  readonly [name: string]: readonly object[] | null;
};

export interface FindContext {
  readonly document: Document;
  readonly options: Options;
  /** The records of an extractor named in `needs`. */
  use<E extends AnyExtractor>(extractor: E): readonly RecordOf<E>[];
  warn(code: Warning["code"], message: string): void;
}

export interface LinkContext extends FindContext {
  /** The lists named in `links` (as found, with ids) and in `after` (linked). */
  readonly lists: LinkedLists;
}

/** Where a record stands: its own span, or its mentions. */
export type Placed = { start: number; end: number } | { mentions: readonly { start: number; end: number }[] };

/** A record as `find` proposes it: without id, `score` (default: its length) decides between overlapping ones. */
export type Found<R> = Omit<R, "id"> & { score?: number };

export interface ExtractorDefinition<Name extends string, R extends { id: string }> {
  /** Name of the list in the result. */
  readonly list: Name;
  /** What ids begin with; default: the list's name. */
  readonly singular?: string;
  /** The shape of a record, for the JSON Schema. */
  readonly schema?: z.core.$ZodType<R>;
  /** Extractors whose records `find` reads: bundled with this one, run once, returned only if asked for. */
  readonly needs?: readonly AnyExtractor[];
  /** Lists that `link` reads as they were found, if they are part of the pipeline. */
  readonly links?: readonly string[];
  /** Lists that `link` reads once they are linked, if they are part of the pipeline. */
  readonly after?: readonly string[];
  /** Extractors of one layer share the text: where their records overlap, the highest score wins. Default: its own. */
  readonly layer?: string;
  /** Proposes records; they may overlap. Fields that a link fills are null. */
  find(context: FindContext): Iterable<Found<R>>;
  /** Fills in what other lists tell: changes the records, or returns others. Those without an id get one. */
  // biome-ignore lint/suspicious/noConfusingVoidType: a linker that changes its records returns nothing
  link?(records: R[], context: LinkContext): readonly (R | Omit<R, "id">)[] | void;
}

export interface Extractor<Name extends string, R extends { id: string }>
  extends Readonly<ExtractorDefinition<Name, R>> {}

/** Makes an extractor of one list, to be composed by `createPipeline`. It is frozen and holds no state. */
export function defineExtractor<const Name extends string, R extends { id: string }>(
  definition: ExtractorDefinition<Name, R>,
): Extractor<Name, R> {
  return Object.freeze({ ...definition });
}
