import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";

const dist = resolve(".cache/tests/dist");
const TEXT = "Two men, 34 and 40, were arrested in Oslo over £3 million, said Inspector Ola Nygaard.";
const COMPROMISE = ["compromise", "compromise/*"];

beforeAll(() => {
  rmSync(dist, { recursive: true, force: true });
  execFileSync(process.execPath, ["node_modules/tsup/dist/cli-default.js", "--no-dts", "--out-dir", dist]);
}, 120_000);

interface Bundle {
  /** Kilobytes, minified and gzipped. */
  size: number;
  /** What is in it: paths of modules. */
  inputs: string[];
  code: string;
}

/** What a browser would load of a page that uses the built package so. */
async function bundle(code: string, external: string[] = []): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code.replaceAll("newsblotter", join(dist, "index.js")), resolveDir: resolve(".") },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "browser",
    external,
    logLevel: "silent",
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
  );
  return { size: gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000, inputs, code: outputFiles[0].text };
}

describe("what a bundler takes of the package", () => {
  test("ages and currencies: no model, no gazetteer, no other library's parser, under 60 kB without compromise", async () => {
    const { size, inputs } = await bundle(
      'import { ages, currencies, createPipeline } from "newsblotter"; console.log(createPipeline([ages, currencies]).extract("x"))',
      COMPROMISE,
    );
    expect(inputs.filter((path) => /\.data\.|extractor-(?:names|people|locations)|chrono-node/u.test(path))).toEqual(
      [],
    );
    expect(size).toBeLessThan(60);
  });

  test("the formats alone: next to nothing", async () => {
    const { size, inputs } = await bundle(
      'import { toHtml, toSpans, toCodePoints } from "newsblotter"; console.log(toHtml, toSpans, toCodePoints)',
    );
    expect(inputs.filter((path) => path.includes("node_modules"))).toEqual([]);
    expect(size).toBeLessThan(3);
  });

  test("nothing that is not used is taken", async () => {
    const { code } = await bundle('import "newsblotter"; import { extract } from "newsblotter";');
    expect(code.trim()).toBe("");
  });

  test("the whole library runs in a browser and stays under its ceiling", async () => {
    const { size, inputs } = await bundle('import { extract } from "newsblotter"; globalThis.extract = extract;');
    expect(inputs.filter((path) => path.startsWith("node:"))).toEqual([]);
    expect(size).toBeLessThan(WHOLE_LIBRARY);
  });
});

/** Kilobytes of everything, compromise, chrono-node, the name model and the gazetteer included. */
const WHOLE_LIBRARY = 6000;

describe("the files of the package", () => {
  const files = () => readdirSync(dist);

  test("data stands in one file each for both formats, without a source map", () => {
    const data = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".data.ts"));
    const emitted = data.filter((path) => files().includes(basename(path).replace(/ts$/u, "cjs")));
    expect(files().filter((name) => name.includes(".data."))).toHaveLength(emitted.length);
    expect(emitted).not.toEqual([]);
    for (const path of emitted) {
      const lines = readFileSync(join("src", path), "utf8").split("\n");
      const longest = lines.reduce((a, b) => (a.length > b.length ? a : b));
      const probe = longest.slice(longest.length / 2).match(/[\w+ ]{12,40}/u)![0];
      const holders = files().filter((name) => readFileSync(join(dist, name), "utf8").includes(probe));
      expect(holders, probe).toHaveLength(1);
    }
  });

  test("code has source maps", () => {
    for (const name of files().filter((name) => /\.c?js$/u.test(name) && !name.includes(".data.")))
      expect(existsSync(join(dist, `${name}.map`)), name).toBe(true);
  });

  test("import and require give the same results", () => {
    const use = `console.log(JSON.stringify([Object.keys(library).sort(), library.extract(process.argv[1])]))`;
    const run = (...args: string[]) => execFileSync(process.execPath, [...args, TEXT], { encoding: "utf8" });
    const module = pathToFileURL(join(dist, "index.js")).href;
    const imported = run("--input-type=module", "--eval", `import * as library from "${module}"; ${use}`);
    const required = run("--eval", `const library = require(${JSON.stringify(join(dist, "index.cjs"))}); ${use}`);
    expect(required).toBe(imported);
    expect(imported).toContain("Ola Nygaard");
  });

  test("the JSON Schema is among them", () => {
    expect(JSON.parse(readFileSync(join(dist, "schema.json"), "utf8")).$schema).toContain("2020-12");
  });
});
