import { readdirSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { defineConfig, type Options } from "tsup";
import { writeJsonSchema } from "./tools/json-schema.js";

/**
 * Big data modules (`*.data.ts`, one string each) stay out of the bundles: each becomes one CommonJS file that both
 * formats and every bundler can load, emitted once and without a source map.
 */
function dataModules(outDir: string): Plugin {
  return {
    name: "data-modules",
    setup({ onResolve, onEnd }) {
      const sources = new Set<string>();
      onResolve({ filter: /\.data\.js$/ }, ({ path, importer }) => {
        const source = resolve(dirname(importer), path.replace(/js$/, "ts"));
        sources.add(source);
        // every entry and chunk lies in the output folder itself, so this path holds from all of them
        return { path: `./${basename(path, ".js")}.cjs`, external: true, sideEffects: false };
      });
      onEnd(async () => {
        const options: BuildOptions = {
          format: "cjs",
          platform: "node", // names the exports in a way that Node finds from a module
          target: "es2022",
          outdir: outDir,
          entryNames: "[name]",
          outExtension: { ".js": ".cjs" },
        };
        await build({ ...options, entryPoints: [...sources], minifyWhitespace: true, legalComments: "none" });
      });
    },
  };
}

/** What runs on Node only sees the library as its users do: as the file `index` beside it. */
const libraryAsUsed = (path: string): Plugin => ({
  name: "library-as-used",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.\/index\.js$/ }, ({ importer }) =>
      /[\\/]src[\\/](?:archive|cli)[\\/][^\\/]+$/.test(importer) ? { path, external: true } : null,
    );
  },
});

// One entry an extractor: the code that an import does not need lies in chunks that a bundler leaves out.
const extractors = readdirSync("src/extractors", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => [`extractor-${name}`, join("src/extractors", name, "index.ts")]);

// Bundled, because Vite does not find this subpath: it takes the export pattern "./*/*" for it.
const noExternal = ["chrono-node/en"];

export default defineConfig(({ outDir = "dist", dts = true }) => {
  rmSync(outDir, { recursive: true, force: true });
  const code = { outDir, target: "es2022", sourcemap: true };
  const library: Options = { ...code, platform: "neutral", noExternal, esbuildPlugins: [dataModules(outDir)] };
  const index = "src/index.ts";
  const esm: Options = {
    ...library,
    entry: { index, formats: "src/formats/index.ts", ...Object.fromEntries(extractors) },
    format: "esm",
    splitting: true,
    onSuccess: () => writeJsonSchema(join(outDir, "schema.json")),
  };
  const cjs: Options = { ...library, entry: { index }, format: "cjs" };
  const archive = "src/archive/index.ts";
  const node: Options = {
    ...code,
    entry: { cli: "src/cli/main.ts", archive, "archive-worker": "src/archive/worker.ts" },
    format: "esm",
    splitting: true,
    esbuildPlugins: [libraryAsUsed("./index.js")],
  };
  const nodeCjs: Options = {
    ...code,
    entry: { archive },
    format: "cjs",
    shims: true, // the pool finds its worker beside itself
    esbuildPlugins: [libraryAsUsed("./index.cjs")],
  };
  const types: Options = { outDir, entry: { index, archive }, format: ["esm", "cjs"], dts: { only: true } };
  return dts ? [esm, cjs, node, nodeCjs, types] : [esm, cjs, node, nodeCjs];
});
