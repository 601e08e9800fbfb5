import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Vite takes chrono-node's pattern "./*/*" for "./en" and finds nothing there; Node and esbuild read it rightly.
const chrono = fileURLToPath(new URL("node_modules/chrono-node/dist/esm/locales/en/index.js", import.meta.url));

export default defineConfig({
  resolve: { alias: { "chrono-node/en": chrono } },
  test: { include: ["tests/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 120_000 },
});
