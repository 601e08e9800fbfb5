import type { ArchiveResult } from "./result.js";

type Cell = string | number | boolean | null;
export type ColumnType = "STRING" | "DOUBLE" | "INT32" | "BOOLEAN";

interface Column<R> {
  readonly name: string;
  readonly type: ColumnType;
  /** For the data dictionary. */
  readonly about: string;
  readonly value: (record: R, result: ArchiveResult) => Cell | undefined;
}

export interface Table {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly { readonly name: string; readonly type: ColumnType; readonly about: string }[];
  /** The table's rows of one article, a cell a column. */
  rows(result: ArchiveResult): Cell[][];
}

function table<R>(
  name: string,
  about: string,
  records: (result: ArchiveResult) => readonly R[],
  columns: readonly Column<R>[],
): Table {
  const all: readonly Column<R>[] =
    name === "articles"
      ? columns
      : [
          {
            name: "articleId",
            type: "STRING",
            about: "The article; joins on articles.articleId",
            value: (_, result) => result.articleId,
          },
          ...columns,
        ];
  return {
    name,
    about,
    columns: all,
    rows: (result) => records(result).map((record) => all.map(({ value }) => value(record, result) ?? null)),
  };
}

/** A column that is the record's field of the same name. */
const field = <R>(name: keyof R & string, type: ColumnType, about: string): Column<R> => ({
  name,
  type,
  about,
  value: (record) => record[name] as Cell,
});
/** A column that holds the record's field of the same name as JSON. */
const json = <R>(name: keyof R & string, about: string): Column<R> => ({
  name,
  type: "STRING",
  about: `${about}, as JSON`,
  value: (record) => JSON.stringify(record[name]),
});
const id = <R extends { id: string }>() => field<R>("id", "STRING", "The record's id, unique in its article");
const span = <R extends { text: string; start: number; end: number }>() =>
  [
    field<R>("text", "STRING", "The words as they stand in the article"),
    field<R>("start", "INT32", "First UTF-16 code unit of the words in articles.text"),
    field<R>("end", "INT32", "One past the last UTF-16 code unit"),
  ] as const;
const range = <R extends { min: number | null; max: number | null; approximate: boolean }>(unit: string) =>
  [
    field<R>("min", "DOUBLE", `Least value${unit}; null if open`),
    field<R>("max", "DOUBLE", `Greatest value${unit}; equal to min when exact, null if open`),
    field<R>("approximate", "BOOLEAN", "The text says about, nearly, some …"),
  ] as const;
const confidence = <R extends { confidence: number }>() =>
  field<R>("confidence", "DOUBLE", "Probability from 0 to 1 that it is one");

type Of<K extends keyof ArchiveResult> = ArchiveResult[K] extends readonly (infer R)[] ? R : never;

interface MentionRow {
  list: string;
  recordId: string;
  field: string;
  text: string;
  start: number;
  end: number;
}

const LISTS = [
  "people",
  "organisations",
  "locations",
  "counts",
  "ages",
  "currencies",
  "quotes",
  "dates",
  "checks",
] as const;

/** Every place in the text that a record points at: its own mentions, its evidence, a quotation's speaker and cue. */
function mentionsOf(result: ArchiveResult): MentionRow[] {
  const rows: MentionRow[] = [];
  for (const list of LISTS) {
    for (const record of result[list]) {
      const add = (field: string, m: { text: string | null; start: number | null; end: number | null }) => {
        if (m.text !== null && m.start !== null && m.end !== null)
          rows.push({ list, recordId: record.id, field, text: m.text, start: m.start, end: m.end });
      };
      if ("mentions" in record) for (const m of record.mentions) add("mention", m);
      else if ("start" in record) add("mention", record);
      if ("speaker" in record && record.speaker) add("speaker", record.speaker);
      if ("cue" in record && record.cue) add("cue", record.cue);
      for (const [name, mentions] of Object.entries(record.evidence))
        for (const m of mentions) add(`evidence.${name}`, m);
    }
  }
  return rows;
}

/** The flat tables of an archive; they join on articleId and, within an article, on ids. */
export const TABLES: readonly Table[] = [
  table<ArchiveResult>("articles", "One row an article", (result) => [result], [
    field("articleId", "STRING", "The article's id as given, else file and line"),
    field("title", "STRING", "Its title, where the archive tells"),
    field("publishedAt", "STRING", "ISO date or date-time of publication"),
    field("source", "STRING", "File and line"),
    field("schemaVersion", "STRING", "Version of the result's shape"),
    field("libraryVersion", "STRING", "Version of newsblotter"),
    field("modelVersion", "STRING", "Version of the name model"),
    field("text", "STRING", "The text that all offsets are about; null with --no-text"),
    field("textSha256", "STRING", "SHA-256 of the text in UTF-8, only with --no-text"),
    json("warnings", "What is odd about the whole text"),
  ]),
  table<Of<"people">>("people", "One row a named person of an article", (result) => result.people, [
    id(),
    field("name", "STRING", "Fullest form of the name in the article"),
    json("aliases", "Other forms"),
    field("title", "STRING", "Rank, honorific or job as written"),
    field("role", "STRING", "suspect, convicted, cleared, victim, police …"),
    json("status", "What happened to the person: value, hedged"),
    field("organisationId", "STRING", "organisations.id of the same article"),
    { name: "ageMin", type: "DOUBLE", about: "Least age in ageUnit", value: ({ age }) => age?.min },
    { name: "ageMax", type: "DOUBLE", about: "Greatest age in ageUnit", value: ({ age }) => age?.max },
    { name: "ageUnit", type: "STRING", about: "year, month, week or day", value: ({ age }) => age?.unit },
    field("gender", "STRING", "female or male, only where the text tells"),
    field("nationality", "STRING", "ISO 3166-1 alpha-2"),
    field("residence", "STRING", "locations.id of the same article"),
    confidence(),
  ]),
  table<Of<"organisations">>(
    "organisations",
    "One row a named organisation of an article",
    (result) => result.organisations,
    [
      id(),
      field("name", "STRING", "Fullest form of the name in the article"),
      field("kind", "STRING", "police, court, company …"),
      field("acronym", "STRING", "Its acronym, where the article gives one"),
      confidence(),
    ],
  ),
  table<Of<"locations">>("locations", "One row a named place of an article", (result) => result.locations, [
    id(),
    field("name", "STRING", "Fullest form of the name in the article"),
    field("kind", "STRING", "country, region, county, city, district, street or site"),
    field("countryCode", "STRING", "ISO 3166-1 alpha-2"),
    field("subdivision", "STRING", "ISO 3166-2"),
    field("latitude", "DOUBLE", "Degrees north"),
    field("longitude", "DOUBLE", "Degrees east"),
    field("geonamesId", "INT32", "Id in GeoNames"),
    confidence(),
    field("resolutionConfidence", "DOUBLE", "Probability that it is this place and no namesake"),
  ]),
  table<Of<"counts">>("counts", "One row a stated quantity", (result) => result.counts, [
    id(),
    ...span<Of<"counts">>(),
    ...range<Of<"counts">>(""),
    field("noun", "STRING", "What is counted, as written or implied"),
    field("unit", "STRING", "Its singular"),
    field("action", "STRING", "Lemma of what happened to them"),
    json("locationIds", "locations.id of the same article"),
    field("partOf", "STRING", "counts.id of the total that this one breaks down"),
  ]),
  table<Of<"ages">>("ages", "One row a stated age", (result) => result.ages, [
    id(),
    ...span<Of<"ages">>(),
    ...range<Of<"ages">>(" in unit"),
    field("unit", "STRING", "year, month, week or day"),
    field("personId", "STRING", "people.id of the same article"),
    field("countId", "STRING", "counts.id of the same article"),
  ]),
  table<Of<"currencies">>("currencies", "One row an amount of money", (result) => result.currencies, [
    id(),
    ...span<Of<"currencies">>(),
    ...range<Of<"currencies">>(" in major units"),
    field("currency", "STRING", "ISO 4217"),
    field("what", "STRING", "What it is worth, buys or punishes, as written"),
    field("purpose", "STRING", "value, price, fine, seized …"),
    field("equivalentOf", "STRING", "currencies.id of the amount that this one converts"),
  ]),
  table<Of<"quotes">>("quotes", "One row a quotation", (result) => result.quotes, [
    id(),
    ...span<Of<"quotes">>(),
    field("type", "STRING", "direct or indirect"),
    field("content", "STRING", "The words without marks, paragraphs joined by an empty line"),
    field("utteranceId", "STRING", "The same for the parts of one utterance"),
    {
      name: "speakerName",
      type: "STRING",
      about: "Fullest name of the speaker, else the words of the source",
      value: ({ speaker }) => speaker?.name,
    },
    {
      name: "speakerPersonId",
      type: "STRING",
      about: "people.id of the same article",
      value: ({ speaker }) => speaker?.personId,
    },
    {
      name: "speakerOrganisationId",
      type: "STRING",
      about: "organisations.id of the same article",
      value: ({ speaker }) => speaker?.organisationId,
    },
    { name: "cue", type: "STRING", about: "The reporting verb as written", value: ({ cue }) => cue?.text },
    { name: "cueLemma", type: "STRING", about: "Its lemma", value: ({ cue }) => cue?.lemma },
  ]),
  table<Of<"dates">>("dates", "One row a date, time or period", (result) => result.dates, [
    id(),
    ...span<Of<"dates">>(),
    field("from", "STRING", "Inclusive, local time, reduced ISO 8601"),
    field("to", "STRING", "Exclusive"),
    field("grain", "STRING", "year, month, week, day, part, hour or minute"),
  ]),
  table<Of<"checks">>("checks", "One row a check: what adds up, or does not", (result) => result.checks, [
    id(),
    field("kind", "STRING", "sum, conversion, age, repeat or privacy"),
    field("ok", "BOOLEAN", "It adds up"),
    field("detail", "STRING", "A sentence"),
    json("recordIds", "Ids of the same article, the total first"),
  ]),
  table<MentionRow>("mentions", "One row a place in the text that a record points at", mentionsOf, [
    field("list", "STRING", "people, organisations, counts …"),
    field("recordId", "STRING", "Id of the record in that list of the same article"),
    field("field", "STRING", "mention, speaker, cue or evidence.<field>"),
    ...span<MentionRow>(),
  ]),
];

/** The data dictionary: every table and column in words, as Markdown. */
export function dataDictionary(): string {
  const lines = [
    "# Data dictionary",
    "",
    "All tables join on `articleId` and, within an article, on ids. Offsets are half-open UTF-16 offsets.",
  ];
  for (const { name, about, columns } of TABLES) {
    lines.push("", `## ${name}`, "", `${about}.`, "", "| column | type | meaning |", "|---|---|---|");
    for (const column of columns) lines.push(`| ${column.name} | ${column.type} | ${column.about} |`);
  }
  return `${lines.join("\n")}\n`;
}
