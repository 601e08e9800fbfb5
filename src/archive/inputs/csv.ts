import { type CsvError, parse } from "csv-parse";
import type { Item } from "../item.js";
import { through } from "./bytes.js";

/** The articles of a CSV file with a header line; a record that is not CSV is an item too. */
export async function* csvItems(source: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Item> {
  const broken: { line: number; reason: string }[] = [];
  const records = through<{ record: Record<string, string>; info: { lines: number } }>(
    bytes,
    parse({
      bom: true,
      columns: true,
      info: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      max_record_size: 64 * 1024 * 1024,
      on_skip: (error: CsvError | undefined) => {
        broken.push({ line: Number(error?.lines ?? 0), reason: `not valid CSV: ${error?.message ?? ""}` });
        return undefined;
      },
    }),
  );
  for await (const { record, info } of records) {
    for (const { line, reason } of broken.splice(0)) yield { kind: "broken", source, line, reason };
    yield { kind: "fields", source, line: info.lines, fields: record };
  }
  for (const { line, reason } of broken) yield { kind: "broken", source, line, reason };
}
