import { describe, expect, test } from "vitest";
import { conversionChecks } from "../../../src/extractors/checks/conversions.js";
import { checks, counts } from "../../../src/extractors/index.js";
import { createPipeline } from "../../../src/pipeline/index.js";
import type { Currency } from "../../../src/schemas/index.js";
import { readCorpus } from "../../../tools/accuracy/corpus.js";
import { findOut } from "../../../tools/doctor-fixtures.js";

const pipeline = createPipeline([counts, checks]);
const judge = (text: string) => pipeline.extract(text).checks.map(({ kind, ok, detail }) => ({ kind, ok, detail }));

describe("sums", () => {
  const raid = (total: string, men: string) =>
    `${total} people were arrested in two towns. Police arrested ${men} men and three women.`;

  test("agree", () => {
    expect(judge(raid("Twelve", "nine"))).toEqual([
      { kind: "sum", ok: true, detail: "“nine men” and “three women” make 12, which agrees with “Twelve people”." },
    ]);
  });

  test("are off by one", () => {
    expect(judge(raid("Twelve", "ten"))).toEqual([
      { kind: "sum", ok: false, detail: "“ten men” and “three women” make 13, but the article says “Twelve people”." },
    ]);
  });

  test("name the total first", () => {
    const { counts: found, checks: made } = pipeline.extract(raid("Twelve", "nine"));
    const inOrder = ["Twelve people", "nine men", "three women"];
    expect(made[0].recordIds).toEqual(inOrder.map((text) => found.find((count) => count.text === text)?.id));
  });

  test.each([
    ["The gang hit seven vans, four in Hull and three in Goole.", true],
    ["The gang hit seven vans, four in Hull and two in Goole.", false],
    ["They made 14 arrests: five on Sunday, six on Monday and three on Tuesday.", true],
    ["Eight people died. The dead were five men, two women and a six-month-old baby, who were all killed.", true],
    ["Agents arrested 11 people. It took all night. Those arrested, nine men and two women, were bailed.", true],
    ["Agents arrested 11 people. It took all night. Those held are nine men and three women.", false],
    ["They held 38 workers — 29 men, seven women and two boys — on a farm.", true],
    ["They held 39 workers — 28 men, seven women and three boys — on a farm.", false],
    ["Of the 46 people arrested, 30 had been charged with theft, four with assault, and 12 released.", true],
    ["The crash involved five vehicles, three cars and two lorries.", true],
    ["They are 54 vendors, 47 of whom are women and seven men.", true],
  ])("%s", (text, ok) => {
    expect(judge(text).map((check) => [check.kind, check.ok])).toEqual([["sum", ok]]);
  });

  test.each([
    "Police seized 12 phones, three guns and nine knives.",
    "Police arrested 12 people, including two men and a woman.",
    "Twelve people were arrested. Police also found nine men and two women asleep.",
    "Five officers were hurt. Two men and four women watched.",
    "About 200 people came, 40 from Hull and 30 from Goole.",
    "Nine men were arrested. In Hull four men were arrested.",
    "Nine men were arrested. In Hull two men were arrested. In York three men were arrested.",
  ])("nothing to check in: %s", (text) => {
    expect(judge(text)).toEqual([]);
  });
});

describe("repeated counts", () => {
  test("are off by one", () => {
    const text = "Seven men were jailed for the raid\nThe raid took place in May.\nEight men were jailed on Monday.";
    expect(judge(text)).toEqual([
      { kind: "repeat", ok: false, detail: "The article first says “Seven men” and then “Eight men”." },
    ]);
  });

  test.each([
    "Seven men were jailed for the raid\nIt took place in May.\nAnother eight men were jailed on Monday.",
    "Seven men were jailed for the raid\nIt took place in May.\nSeven men were jailed on Monday.",
    "Seven men were jailed for the raid\nIt took place in May.\nTwelve men were jailed on Monday.",
  ])("nothing to say of: %s", (text) => {
    expect(judge(text)).toEqual([]);
  });
});

describe("conversions", () => {
  const amount = (
    id: string,
    text: string,
    value: number,
    currency: string,
    equivalentOf: string | null = null,
  ): Currency => ({
    ...{ id, text, start: 0, end: text.length, evidence: {}, min: value, max: value, currency },
    ...{ approximate: false, what: null, purpose: null, equivalentOf },
  });
  const pair = (n: number, euros: number, pounds: number) => [
    amount(`e${n}`, `€${euros.toLocaleString("en")}`, euros, "EUR"),
    amount(`p${n}`, `£${pounds.toLocaleString("en")}`, pounds, "GBP", `e${n}`),
  ];
  const outcome = (amounts: Currency[], publishedAt?: string) =>
    conversionChecks(amounts, publishedAt).map((check) => [check.ok, check.recordIds]);

  test("imply one rate", () => {
    const amounts = [...pair(1, 120_000, 101_112), ...pair(2, 600_000, 505_713)];
    expect(outcome(amounts)).toEqual([[true, ["e1", "p1", "e2", "p2"]]]);
  });

  test("imply two rates", () => {
    const amounts = [...pair(1, 120_000, 110_112), ...pair(2, 600_000, 505_713)];
    expect(outcome(amounts)).toEqual([[false, ["e1", "p1", "e2", "p2"]]]);
  });

  test("name the odd one of three", () => {
    const amounts = [...pair(1, 120_000, 101_112), ...pair(2, 600_000, 505_713), ...pair(3, 50_000, 24_210)];
    expect(outcome(amounts)).toEqual([[false, ["e3", "p3"]]]);
  });

  test("allow for rounded amounts", () => {
    const rounded = [amount("a", "$2.9 million", 2_900_000, "USD"), amount("b", "£2.3 million", 2_300_000, "GBP", "a")];
    const exact = [amount("c", "$310,000", 310_000, "USD"), amount("d", "£244,100", 244_100, "GBP", "c")];
    expect(outcome([...rounded, ...exact])).toEqual([[true, ["a", "b", "c", "d"]]]);
  });

  test("tell a rate that has never been, and pass over one that may have been", () => {
    expect(outcome(pair(1, 100_000, 58_000))).toEqual([[false, ["e1", "p1"]]]);
    expect(outcome(pair(1, 100_000, 85_000))).toEqual([]);
    expect(outcome(pair(1, 100_000, 58_000), "2001-05-01")).toEqual([]);
    const unknown = [amount("x", "100 XTS", 100, "XTS"), amount("y", "£900", 900, "GBP", "x")];
    expect(outcome(unknown)).toEqual([]);
  });
});

describe("doctored fixtures", () => {
  const articles = readCorpus(new URL("../../../fixtures/articles.jsonl", import.meta.url)).map(
    ({ id, text, region, publishedAt }) => ({ id, text, options: { region, publishedAt } }),
  );
  const { doctored, foundOut, falseAlarms } = findOut(articles);

  test("are found out", () => {
    expect(doctored).toBeGreaterThanOrEqual(15);
    expect(foundOut / doctored).toBeGreaterThanOrEqual(0.8);
  });

  test("raise nothing as they are", () => {
    expect(falseAlarms).toEqual([]);
  });
});
