#!/usr/bin/env -S npx tsx
/** Compiles src/gazetteer/places.data.ts from the pinned packages; with --check only compares. */
import { readFileSync, writeFileSync } from "node:fs";
import { gather } from "./gather.js";
import { englishWords } from "./sources.js";
import { write } from "./write.js";

const target = new URL("../../src/gazetteer/places.data.ts", import.meta.url);
const compiled = write(gather(), englishWords());
if (process.argv.includes("--check")) {
  if (readFileSync(target, "utf8") !== compiled) {
    console.error("src/gazetteer/places.data.ts is not what its sources give: run npm run build:gazetteer");
    process.exit(1);
  }
} else {
  writeFileSync(target, compiled);
}
