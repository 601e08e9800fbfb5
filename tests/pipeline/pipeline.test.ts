import { describe, expect, expectTypeOf, test } from "vitest";
import {
  type AnyExtractor,
  createPipeline,
  defineExtractor,
  type Extraction,
  extract,
  NewsblotterError,
  type Person,
  standard,
  type Warning,
} from "../../src/index.js";

interface Word {
  id: string;
  text: string;
  start: number;
  end: number;
  otherId: string | null;
}

/** An extractor that finds every occurrence of one word. */
function wordList<const Name extends string>(list: Name, word: string, more: object = {}) {
  return defineExtractor<Name, Word>({
    list,
    *find({ document }) {
      for (let at = document.text.indexOf(word); at >= 0; at = document.text.indexOf(word, at + 1))
        yield { text: word, start: at, end: at + word.length, otherId: null };
    },
    ...more,
  });
}

const codeOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof NewsblotterError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return "nothing thrown";
};

describe("createPipeline", () => {
  test("returns the lists in the order given, with ids in text order", () => {
    const result = createPipeline([wordList("guns", "gun", { singular: "gun" }), wordList("cars", "car")]).extract(
      "A gun in a car, another gun.",
    );
    expect(Object.keys(result)).toEqual(["schemaVersion", "warnings", "guns", "cars"]);
    expect(result.guns.map((r) => [r.id, r.start])).toEqual([
      ["gun-1", 2],
      ["gun-2", 24],
    ]);
    expect(result.cars.map((r) => r.id)).toEqual(["cars-1"]);
  });

  test("infers the type of the result", () => {
    const pipeline = createPipeline([wordList("guns", "gun"), ...standard]);
    expectTypeOf<ReturnType<typeof pipeline.extract>["guns"]>().toEqualTypeOf<Word[]>();
    expectTypeOf<ReturnType<typeof pipeline.extract>["people"]>().toEqualTypeOf<Person[]>();
    expectTypeOf<ReturnType<typeof pipeline.extract>["warnings"]>().toEqualTypeOf<Warning[]>();
    expectTypeOf<ReturnType<typeof extract>>().toEqualTypeOf<Extraction>();
    // @ts-expect-error no such list
    expect(pipeline.extract("").bicycles).toBeUndefined();
  });

  test("runs what is needed once and returns it only if asked for", () => {
    let runs = 0;
    const guns = defineExtractor<"guns", Word>({
      list: "guns",
      find() {
        runs++;
        return [{ text: "gun", start: 0, end: 3, otherId: null, score: 7 }];
      },
    });
    const reader = (list: string) =>
      defineExtractor<string, Word>({
        list,
        needs: [guns],
        find: ({ use }) => use(guns).map(({ text, start, end }) => ({ text, start, end, otherId: null })),
      });
    const result = createPipeline([reader("a"), reader("b")]).extract("gun");
    expect(runs).toBe(1);
    expect(Object.keys(result)).toEqual(["schemaVersion", "warnings", "a", "b"]);
    expect(result.b).toEqual([{ id: "b-1", text: "gun", start: 0, end: 3, otherId: null }]);
  });

  test("refuses to read what is not named in needs", () => {
    const guns = wordList("guns", "gun");
    const reader = defineExtractor<"a", Word>({ list: "a", find: ({ use }) => use(guns) });
    expect(codeOf(() => createPipeline([reader]).extract("gun"))).toBe(
      'missing-need: "guns" is read but not named in needs',
    );
  });

  test("links to lists by name, null where they are not part of it", () => {
    const linker = wordList("guns", "gun", {
      links: ["cars"],
      link(records: Word[], { lists }: { lists: Record<string, readonly Word[] | null> }) {
        for (const record of records) record.otherId = lists.cars === null ? "no list" : (lists.cars[0]?.id ?? null);
      },
    });
    expect(createPipeline([linker]).extract("gun car").guns[0].otherId).toBe("no list");
    expect(createPipeline([linker, wordList("cars", "car")]).extract("gun car").guns[0].otherId).toBe("cars-1");
  });

  test("links a list after those that it waits for, whatever the order given", () => {
    const order: string[] = [];
    const waiting = (list: string, after: string[]) =>
      wordList(list, "x", {
        after,
        link: () => {
          order.push(list);
        },
      });
    createPipeline([waiting("a", ["b", "absent"]), waiting("b", ["c"]), waiting("c", [])]).extract("x");
    expect(order).toEqual(["c", "b", "a"]);
  });

  test("a linker may return other records: those without an id get one that is free", () => {
    const splitter = wordList("guns", "gun", {
      link: (records: Word[]) =>
        records.flatMap((r) => [r, { text: "g", start: r.start, end: r.start + 1, otherId: r.id, id: undefined }]),
    });
    expect(
      createPipeline([splitter])
        .extract("gun gun")
        .guns.map((r) => [r.id, r.otherId]),
    ).toEqual([
      ["guns-1", null],
      ["guns-3", "guns-1"],
      ["guns-2", null],
      ["guns-4", "guns-2"],
    ]);
  });

  test.each([
    [[wordList("a", "x"), wordList("a", "y")], 'duplicate-list: two lists are named "a"'],
    [[wordList("warnings", "x")], 'duplicate-list: two lists are named "warnings"'],
    [
      [wordList("a", "x", { singular: "b" }), wordList("b", "y")],
      'duplicate-list: ids of the lists "a" and "b" both begin with "b-"',
    ],
    [
      [
        wordList("a", "x", { after: ["b"] }),
        wordList("b", "x", { after: ["c"] }),
        wordList("c", "x", { after: ["a"] }),
      ],
      "circular-links: these lists wait for each other's links: a → b → c → a",
    ],
    [[wordList("a", "x", { after: ["a"] })], "circular-links: these lists wait for each other's links: a → a"],
  ] as [AnyExtractor[], string][])("refuses lists that do not go together (%#)", (extractors, expected) => {
    expect(codeOf(() => createPipeline(extractors))).toBe(expected);
  });

  test("explanations are kept only when asked for", () => {
    const explained = defineExtractor<"a", Word & { explanation?: string[] }>({
      list: "a",
      find: () => [{ text: "x", start: 0, end: 1, otherId: null, explanation: ["because"] }],
    });
    expect(createPipeline([explained]).extract("x").a[0]).not.toHaveProperty("explanation");
    expect(createPipeline([explained]).extract("x", { explain: true }).a[0].explanation).toEqual(["because"]);
  });
});

describe("extract", () => {
  const text = (value: unknown) => codeOf(() => extract(value as string));
  const options = (value: unknown) => codeOf(() => extract("", value as object));

  test("takes a string only", () => {
    expect(text(42)).toBe("invalid-text: expected the article as a string, not number");
    expect(text(null)).toBe("invalid-text: expected the article as a string, not null");
    expect(text(undefined)).toBe("invalid-text: expected the article as a string, not undefined");
  });

  test("says which option is wrong and what was expected", () => {
    const region = "invalid-options: option region: expected an ISO 3166-1 alpha-2 code in capitals like GB";
    const date = "invalid-options: option publishedAt: expected an ISO date or date-time like 2022-05-18";
    for (const wrong of ["gb", "UK", "GBR", "ZZ", ""]) expect(options({ region: wrong })).toBe(region);
    for (const wrong of ["2022-02-30", "2021-02-29", "2022-13-01", "18/05/2022", "yesterday", "", "2022-05-18T25:00"])
      expect(options({ publishedAt: wrong })).toBe(date);
    expect(options({ regions: "GB" })).toMatch(/^invalid-options: .*regions/u);
    expect(options(null)).toMatch(/^invalid-options: options: .*object/u);
    expect(options({ known: { people: [{ name: "" }] } })).toMatch(
      /^invalid-options: option known\.people\.0\.name: /u,
    );
    expect(options({ ignore: "London" })).toMatch(/^invalid-options: option ignore: .*array/u);
  });

  test("takes every form of a right option", () => {
    for (const publishedAt of [
      "2024-02-29",
      "2022-05-18T07:30",
      "2022-05-18T07:30:15Z",
      "2022-05-18T07:30:15.123+01:00",
    ])
      expect(options({ publishedAt })).toBe("nothing thrown");
    expect(options({ region: undefined, known: { locations: [{ name: "Depot 4", latitude: 1, longitude: 2 }] } })).toBe(
      "nothing thrown",
    );
  });

  test.each(["", " ", "\n\n\t ", "\u00a0\u200b", "\ufeff"])("gives empty lists for blank text (%j)", (blank) => {
    const { schemaVersion, warnings, ...lists } = extract(blank);
    expect(schemaVersion).toBe("1.0.0");
    expect(warnings.map((w) => w.code)).toEqual(["too-short"]);
    expect(lists).toEqual(Object.fromEntries(standard.map(({ list }) => [list, []])));
  });
});
