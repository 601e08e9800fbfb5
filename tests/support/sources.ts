import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A source file of `src/` and its syntax tree. */
export interface Source {
  /** Relative to `src/`, with forward slashes. */
  path: string;
  tree: ts.SourceFile;
}

/** All source files of the library but the data modules, which are one string each. */
export function readSources(): Source[] {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".data.ts"))
    .sort()
    .map((path) => ({
      path,
      tree: ts.createSourceFile(path, readFileSync(join("src", path), "utf8"), ts.ScriptTarget.ES2022, true),
    }));
}

/** Calls `visit` on every node of a tree. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}
