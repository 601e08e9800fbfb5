import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { runSample, samplesOf } from "../tools/readme.js";

const samples = samplesOf(readFileSync("README.md", "utf8"));
const vehicles = samples.find(({ code }) => code.includes("defineExtractor"))!;

/** What the TypeScript compiler says of a sample that imports the library. */
function complaintsAbout(code: string): string[] {
  mkdirSync(".cache/readme", { recursive: true });
  const file = resolve(".cache/readme/checked.ts");
  writeFileSync(file, code);
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile("tsconfig.json", ts.sys.readFile).config,
    ts.sys,
    ".",
  );
  const paths = { newsblotter: [resolve("src/index.ts")] };
  const program = ts.createProgram([file], { ...options, baseUrl: ".", paths });
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

describe("the README", () => {
  test("has samples of the call and of an extractor of one's own", () => {
    expect(samples.length).toBeGreaterThanOrEqual(2);
    expect(vehicles.code.trim().split("\n").length).toBeLessThanOrEqual(20);
  });

  test("shows an extractor that compiles", () => {
    expect(complaintsAbout(vehicles.code)).toEqual([]);
    expect(complaintsAbout(vehicles.code.replace("driverId: null", "driverId: 7"))).not.toEqual([]);
  }, 180_000);

  test("shows an extractor that runs, and points at the person who drove", () => {
    const printed = runSample(vehicles.code);
    expect(printed).toBe(vehicles.output);
    expect(printed).toMatch(/driver/u);
  });
});
