import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { parse } from "csv-parse/sync";
import { beforeAll, expect, test } from "vitest";
import { csvLines } from "../../src/archive/task.js";
import { builtArchive, jsonl, parseLines, temporaryFolder } from "./built.js";

const { runArchive, TABLES } = await builtArchive("tables");
const folder = temporaryFolder();
const input = join(folder, "in.jsonl");
const count = 30;
// biome-ignore lint/suspicious/noExplicitAny: rows of any table
let results: any[];

beforeAll(async () => {
  const hostile = {
    id: "=1+1",
    title: '=HYPERLINK("https://evil.example")',
    text: "+Two men fled,\r\n@ night. “We are shaken by this,” said Ada Okafor.",
  };
  writeFileSync(input, `${jsonl(count)}${JSON.stringify(hostile)}\n`);
  for (const format of ["jsonl", "csv", "parquet"] as const)
    await runArchive({ inputs: [input], out: join(folder, format), format, workers: 2, checkpointEvery: 10 });
  results = parseLines(readFileSync(join(folder, "jsonl", "results.jsonl"), "utf8"));
});

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const reader = await connection.runAndReadAll(sql);
  return reader.getRowObjectsJson() as Record<string, unknown>[];
}

const files = (format: string, table: string) =>
  format === "csv"
    ? `read_csv('${join(folder, "csv", `${table}.csv`)}', header = true, all_varchar = true)`
    : `read_parquet('${join(folder, "parquet", table, "*.parquet")}')`;

test.each(["csv", "parquet"])("DuckDB reads every table, %s", async (format) => {
  for (const table of TABLES) {
    const rows = results.flatMap((result) => table.rows(result));
    const [{ n }] = await query(`select count(*) as n from ${files(format, table.name)}`);
    expect([table.name, Number(n)]).toEqual([table.name, rows.length]);
  }
  const [{ n }] = await query(
    `select count(*) as n from ${files(format, "articles")} a join ${files(format, "mentions")} m using (articleId)`,
  );
  expect(Number(n)).toBe(results.flatMap((r) => TABLES.find((t) => t.name === "mentions")!.rows(r)).length);
});

test("Parquet holds the very values", async () => {
  const rows = await query(`select articleId, text, title from ${files("parquet", "articles")} order by source`);
  expect(new Map(rows.map((r) => [r.articleId, r.text]))).toEqual(new Map(results.map((r) => [r.articleId, r.text])));
});

test("cells that a spreadsheet would run are neutralised, numbers are not", async () => {
  const csv = readFileSync(join(folder, "csv", "articles.csv"), "utf8");
  expect(csv).toContain('"\'=HYPERLINK(""https://evil.example"")"');
  expect(csv).toContain("'=1+1");
  const cells = (parse(csv) as string[][]).flat();
  expect(cells.length).toBeGreaterThan(count * 10);
  expect(cells.filter((cell) => /^[=+@\t\r-]/u.test(cell))).toEqual([]);
  expect(csvLines([[-0.5, "-0.5", "+x", "@y", "a", null, true]])).toBe("-0.5,'-0.5,'+x,'@y,a,,true\r\n");
});

test("the data dictionary names every column of every table", () => {
  const dictionary = readFileSync(join(folder, "csv", "data-dictionary.md"), "utf8");
  for (const table of TABLES) {
    expect(dictionary).toContain(`## ${table.name}\n`);
    const head = readFileSync(join(folder, "csv", `${table.name}.csv`), "utf8").split("\r\n")[0];
    expect(head).toBe(table.columns.map((c) => c.name).join(","));
    for (const column of table.columns) expect(dictionary).toContain(`| ${column.name} | ${column.type} |`);
  }
});

test("the questions of the README are answered", async () => {
  const readme = readFileSync("README.md", "utf8");
  const section = readme.slice(readme.indexOf("## Archives"));
  const questions = [...section.matchAll(/```sql\n([\s\S]*?)```/gu)].map((m) => m[1]);
  expect(questions).toHaveLength(5);
  for (const sql of questions) {
    const here = sql.replace(
      /'facts\/(\w+)\/\*\.parquet'/gu,
      (_, table) => `'${join(folder, "parquet", table, "*.parquet")}'`,
    );
    expect(here).not.toBe(sql);
    expect(Array.isArray(await query(here))).toBe(true);
  }
});
