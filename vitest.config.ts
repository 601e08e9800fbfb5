import { readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { defineConfig, type Plugin } from "vitest/config";

// Vite takes chrono-node's pattern "./*/*" for "./en" and finds nothing there; Node and esbuild read it rightly.
const chrono = fileURLToPath(new URL("node_modules/chrono-node/dist/esm/locales/en/index.js", import.meta.url));

// Data modules are strings of megabytes: Node reads them as they are, Vite would transform them for every test file.
const root = fileURLToPath(new URL(".", import.meta.url));
const source = join(root, "src");
const compiled = join(root, ".cache", "data");
buildSync({
  entryPoints: readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".data.ts"))
    .map((path) => join(source, path)),
  outbase: source,
  outdir: compiled,
  outExtension: { ".js": ".mjs" },
  format: "esm",
});
const dataModules: Plugin = {
  name: "data-modules",
  enforce: "pre",
  resolveId: (id, importer) =>
    importer && id.endsWith(".data.js")
      ? join(compiled, relative(source, resolve(dirname(importer), id.replace(/js$/u, "mjs"))))
      : null,
};

export default defineConfig({
  resolve: { alias: { "chrono-node/en": chrono } },
  plugins: [dataModules],
  test: {
    server: { deps: { external: [/\.cache\/data\//u] } },
    include: ["tests/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
