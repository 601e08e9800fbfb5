import fc from "fast-check";
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { describe, expect, test } from "vitest";
import { toHtml } from "../../src/index.js";

type Node = Tree.Node;
const childrenOf = (node: Node): Node[] => ("childNodes" in node ? node.childNodes : []);
const textOf = (node: Node): string => ("value" in node ? node.value : childrenOf(node).map(textOf).join(""));
const elementsOf = (node: Node): Tree.Element[] =>
  childrenOf(node).flatMap((child) => ("tagName" in child ? [child, ...elementsOf(child)] : []));

/** What a browser makes of the markup: its elements, without the one around the article, and its text. */
function parse(html: string) {
  const tree = parseFragment(html);
  const [article, ...marks] = elementsOf(tree);
  expect(article.tagName).toBe("div");
  expect(tree.childNodes).toHaveLength(1);
  return { marks, text: textOf(tree) };
}

const person = (start: number, end: number) => ({ people: [{ id: "person-1", mentions: [{ start, end }] }] });

const insidePair = (text: string, offset: number) => (text.codePointAt(offset - 1) ?? 0) > 0xffff;

/** What HTML cannot hold comes out as U+FFFD. */
const held = (text: string) =>
  text.replace(/[\0-\x08\v\f\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff\p{Cs}]/gu, "\ufffd");

describe("toHtml", () => {
  test("marks mentions, the inner in the outer", () => {
    const result = {
      quotes: [{ id: "quote-1", start: 1, end: 12 }],
      people: [{ id: "p", mentions: [{ start: 5, end: 8 }] }],
    };
    expect(toHtml('"I saw Ann go", he said', result)).toBe(
      '<div class="newsblotter" dir="auto" style="white-space:pre-wrap">&quot;' +
        '<mark data-list="quotes" data-id="quote-1" dir="auto">I sa<mark data-list="people" data-id="p" dir="auto">w A</mark>nn g</mark>' +
        "o&quot;, he said</div>",
    );
  });

  test.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</mark></div><iframe src='//x'>",
    '" onmouseover="alert(1)" x="',
    "' onfocus='alert(1)' autofocus='",
    "&lt;script&gt; &amp; &#x3c;b&#x3e; &notanentity; &",
    "<!-- --> <![CDATA[ ]]> <?php ?>",
    "`alert(1)` javascript:alert(1)",
    "\u202eevil\u2066 \u2067x\u061c\u200f\u200b\ufeff",
    "a\r\nb\rc\n\td\u0085\u2028\u2029",
  ])("hostile text stays text, inside and outside of marks (%j)", (hostile) => {
    const text = `Police named ${hostile} and ${hostile}.`;
    const { marks, text: shown } = parse(toHtml(text, person(13, 13 + hostile.length)));
    expect(shown).toBe(text);
    expect(marks.map((m) => m.attrs.map((a) => `${a.name}=${a.value}`))).toEqual([
      ["data-list=people", "data-id=person-1", "dir=auto"],
    ]);
    expect(textOf(marks[0])).toBe(hostile);
  });

  test("no directional control stands raw in the markup", () => {
    expect(toHtml("a\u202eb\u2069c\u200fd", {})).toBe(
      '<div class="newsblotter" dir="auto" style="white-space:pre-wrap">a&#x202e;b&#x2069;c&#x200f;d</div>',
    );
  });

  test("names of lists and ids are escaped too", () => {
    const { marks } = parse(toHtml("abc", { '"><b>': [{ id: "'\"<i>", start: 0, end: 2 }] }));
    expect(marks.map((m) => [m.tagName, m.attrs[0].value, m.attrs[1].value])).toEqual([["mark", '"><b>', "'\"<i>"]]);
  });

  test("what HTML cannot hold becomes U+FFFD", () => {
    expect(parse(toHtml("a\0b\ud800c\u0007\uffff\u{1f600}", {})).text).toBe("a\ufffdb\ufffdc\ufffd\ufffd\u{1f600}");
  });

  test("any text comes back from the markup", () => {
    const character = fc.constantFrom(..."<>&\"'`=/ab;#x1 \n\r\t\u202e\u2066\0\ud83d\ude00");
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(character).map((c) => c.join("")),
    );
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(30), fc.nat(9))), (text, places) => {
        const records = places
          .map(([start, length], i) => ({ id: `x-${i}`, start, end: start + length }))
          .filter(({ start, end }) => end <= text.length && !insidePair(text, start) && !insidePair(text, end));
        expect(parse(toHtml(text, { records })).text).toBe(held(text));
      }),
    );
  });
});
