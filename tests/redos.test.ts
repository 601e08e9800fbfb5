import { checkSync } from "recheck";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { readSources, walk } from "./support/sources.js";

interface Pattern {
  at: string;
  source: string;
  flags: string;
}

/** Every regular expression in `src/`, and every call that makes one of something other than a string literal. */
function patternsOf(sources: ReturnType<typeof readSources>): { patterns: Pattern[]; built: string[] } {
  const patterns: Pattern[] = [];
  const built: string[] = [];
  for (const { path, tree } of sources)
    walk(tree, (node) => {
      const at = `${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf("/");
        patterns.push({ at, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      } else if (
        (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
        node.expression.getText(tree) === "RegExp"
      ) {
        const [source, flags] = node.arguments ?? [];
        if (source && ts.isStringLiteralLike(source))
          patterns.push({ at, source: source.text, flags: flags && ts.isStringLiteralLike(flags) ? flags.text : "" });
        else built.push(at);
      }
    });
  return { patterns, built };
}

const { patterns, built } = patternsOf(readSources());

describe("regular expressions in src/", () => {
  test("are literals, so that they can be checked", () => {
    expect(patterns.length).toBeGreaterThan(10);
    expect(built).toEqual([]);
  });

  test("read text by code point", () => {
    expect(patterns.filter(({ flags }) => !/[uv]/u.test(flags)).map(({ at }) => at)).toEqual([]);
  });

  test.each(patterns)("$at /$source/$flags takes linear time", ({ source, flags }) => {
    // neither `d` nor `g` changes what is matched, and recheck reads no `v`
    const result = checkSync(source, flags.replace(/[dgv]/gu, ""), { timeout: 20_000 });
    const verdict = {
      safe: () => result.status === "safe" && result.complexity.type,
      vulnerable: () => result.status === "vulnerable" && `${result.complexity.type} on ${result.attack.pattern}`,
      unknown: () => "not decided in time",
    };
    expect(verdict[result.status]()).toMatch(/^(?:safe|linear)$/u);
  });
});
