import { describe, expect, it } from "vitest";
import { createPipeline, currencies } from "../../../src/index.js";
import { CODES } from "../../../src/lexicon/currencies.js";
import specs from "../../specs/currencies.json";

const pipeline = createPipeline([currencies]);
const read = (text: string, region?: string) => pipeline.extract(text, region ? { region } : {}).currencies;

interface Row {
  text: string;
  region?: string;
  expected: { text: string; min?: number | null; max?: number | null; currency: string; approximate: boolean }[];
}

describe("currencies by table", () => {
  for (const { text, region, expected } of specs as Row[])
    it(`${region ?? ""} ${text}`, () => {
      const found = read(text, region);
      expect(
        found.map(({ text, min, max, currency, approximate }) => ({ text, min, max, currency, approximate })),
      ).toEqual(expected);
      for (const c of found) expect(text.slice(c.start, c.end)).toBe(c.text);
    });

  it("has at least forty currencies", () => {
    expect(CODES.size).toBeGreaterThan(100);
    expect(new Set((specs as Row[]).flatMap((row) => row.expected.map((e) => e.currency))).size).toBeGreaterThanOrEqual(
      30,
    );
  });
});

describe("what the money is", () => {
  for (const [text, what, purpose] of [
    ["The manager puts the damage to her shop at £30,000.", "damage to her shop", null],
    ["The club gave $5,000 toward the reward.", "reward", "reward"],
    ["He was told to pay costs of £3,216.50.", "costs", null],
    ["Police seized four cars, worth around €250,000.", "four cars", "value"],
    ["They have applied to seize assets totalling €1,000,000.", "assets", "value"],
    ["A reward of up to £5,000 is on offer.", "reward", "reward"],
    ["The FBI offers a $10,000 reward for tips.", "reward", "reward"],
    ["Bond was set at $20,000 on Friday.", "Bond", "bail"],
    ["He was released on bail of R3,000.", "bail", "bail"],
    ["He was fined £480.", "fined", "fine"],
    ["He had £23,815 in cash.", "cash", null],
    ["She was told to pay £12,000 in compensation.", "compensation", "compensation"],
    ["He ran up a debt of £5,500.", "debt", "debt"],
    ["The vehicle cost £285,000.", "vehicle", "price"],
    ["The agency on Friday attached funds worth Rs 84 crore.", "funds", "value"],
    ["The Directorate attached flats worth Rs 9 crore.", "flats", "value"],
    ["They robbed two bakers of £3,000.", "robbed", null],
    ["She was jailed for defrauding a widower of £12,000.", "defrauding", null],
    ["The court granted her bail in the sum of £50,000.", "bail", "bail"],
    ["They were held for allegedly duping US pensioners of Rs 3.2 crore.", "duping", null],
    ["A courier who moved 48kg of ice, worth $6 million, was held.", "48kg of ice", "value"],
    ["BARON CAGED: £30m coke dealer gets 26 years", "coke dealer", "other"],
    ["They were told to take payment in gift cards worth $200.", "payment in gift cards", "value"],
    ["A car worth £65,000 here would fetch as much as £90,000 there.", "car", "value"],
    ["They found $7,000 worth of farm equipment.", "farm equipment", "value"],
    ["The gang made a ransom demand of J$3 million.", "ransom demand", "ransom"],
    ["Losses ranged from £400 to £92,000.", "Losses", "stolen"],
    ["He spent £41,700 on watches.", "watches", null],
    ["He took a bribe of Rs 40,000 to let a suspect go.", "bribe", "price"],
  ] as const)
    it(text, () => {
      const [amount] = read(text);
      expect(amount.what).toBe(what);
      if (purpose) expect(amount.purpose).toBe(purpose);
      const [said] = amount.evidence.what;
      expect(text.slice(said.start, said.end)).toBe(what);
    });

  it("is null, and so is its evidence, where nothing says so", () => {
    expect(read("And then £500!")[0]).toMatchObject({ what: null, purpose: null, evidence: {} });
    // the amount before it is no thing
    expect(read("A car worth £65,000 here would fetch as much as £90,000 there.")[1].what).not.toContain("65,000");
  });
});

describe("conversions", () => {
  it("point at the amount before the bracket and share what it is", () => {
    const [euros, pounds] = read("Police seized four cars, worth around €250,000 (£212,128).");
    expect(pounds.equivalentOf).toBe(euros.id);
    expect(euros.equivalentOf).toBeNull();
    expect(pounds.what).toBe("four cars");
  });

  it("are as open as their original", () => {
    const [, pounds] = read("The load is worth up to HK$1.37 million (about £137,000).");
    expect(pounds).toMatchObject({ min: null, max: 137_000, approximate: true });
  });

  it("are not two amounts of one currency, or two in a list", () => {
    for (const text of ["He took £500 (£20 in coins).", "He took £500 and €300."])
      expect(read(text).map((c) => c.equivalentOf)).toEqual([null, null]);
  });
});
