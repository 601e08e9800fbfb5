import { posix } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { readSources, type Source, walk } from "./support/sources.js";

/** Which rooms a room may import from, as `src/README.md` says. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  schemas: [],
  lexicon: ["schemas"],
  document: ["lexicon"],
  grammar: ["document", "lexicon"],
  gazetteer: ["document"],
  names: ["document", "lexicon", "gazetteer"],
  libraries: ["document", "lexicon"],
  pipeline: ["document", "lexicon", "schemas"],
  links: ["document", "grammar", "lexicon", "libraries", "pipeline", "schemas"],
  extractors: [
    ...["document", "gazetteer", "grammar", "lexicon", "libraries", "links", "names", "pipeline", "schemas"],
    "extractors/*/index.ts",
  ],
  formats: ["index.ts"],
  archive: ["index.ts"],
  cli: ["index.ts", "archive"],
  "extract.ts": ["extractors/index.ts", "pipeline", "schemas"],
  "index.ts": ["*"],
};

/** Packages that one room alone may import; zod belongs to schemas and, as a type, to the pipeline. */
const PACKAGES: Record<string, readonly string[]> = {
  schemas: ["zod"],
  pipeline: ["zod"],
  libraries: ["compromise", "chrono-node", "currency.js"],
};

/** Rooms that run on Node only: they may import its modules and packages of their own. */
const ON_NODE = ["archive", "cli"];

const roomOf = (path: string) => path.split("/")[0];

/** What a file imports: paths of files relative to `src/`, or names of packages. */
function importsOf({ path, tree }: Source): string[] {
  const imports: string[] = [];
  walk(tree, (node) => {
    const specifier =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined;
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    const { text } = specifier;
    imports.push(text.startsWith(".") ? posix.join(posix.dirname(path), text).replace(/\.js$/u, ".ts") : text);
  });
  return imports;
}

function isAllowed(path: string, imported: string): boolean {
  const room = roomOf(path);
  const isFile = imported.endsWith(".ts") || imported.endsWith(".json");
  if (!isFile)
    return (
      ON_NODE.includes(room) ||
      (PACKAGES[room] ?? []).some((name) => imported === name || imported.startsWith(`${name}/`))
    );
  if (imported === "../package.json") return ON_NODE.includes(room);
  const ownFolder = room === "extractors" ? path.split("/").slice(0, 2).join("/") : room;
  if (imported.startsWith(`${ownFolder}/`)) return true;
  return (MAY_IMPORT[room] ?? []).some((allowed) => {
    if (allowed === "*") return true;
    if (allowed.includes("*")) return new RegExp(`^${allowed.replace("*", "[^/]+")}$`, "u").test(imported);
    return allowed.endsWith(".ts") ? imported === allowed : roomOf(imported) === allowed;
  });
}

test("every file imports only from the rooms that its own may", () => {
  const sources = readSources();
  expect(sources.length).toBeGreaterThan(30);
  const strays = sources.flatMap((source) =>
    importsOf(source)
      .filter((imported) => !isAllowed(source.path, imported))
      .map((imported) => `${source.path} imports ${imported}`),
  );
  expect(strays).toEqual([]);
});

test("the rule refuses what it should", () => {
  expect(isAllowed("document/tokens.ts", "lexicon/abbreviations.ts")).toBe(true);
  expect(isAllowed("lexicon/ranks.ts", "document/index.ts")).toBe(false);
  expect(isAllowed("extractors/ages/index.ts", "extractors/names/index.ts")).toBe(true);
  expect(isAllowed("extractors/ages/index.ts", "extractors/names/desk.ts")).toBe(false);
  expect(isAllowed("formats/html.ts", "pipeline/index.ts")).toBe(false);
  expect(isAllowed("document/tokens.ts", "node:fs")).toBe(false);
  expect(isAllowed("extractors/dates/index.ts", "chrono-node/en")).toBe(false);
});

test("every room stands in the picture of the house", () => {
  const rooms = new Set(readSources().map(({ path }) => roomOf(path)));
  for (const room of rooms) expect(Object.keys(MAY_IMPORT), `the room ${room}`).toContain(room);
});
