import { describe, expect, it } from "vitest";
import { createPipeline, dates } from "../../../src/index.js";
import specs from "../../specs/dates.json";

const pipeline = createPipeline([dates]);

interface Row {
  text: string;
  publishedAt?: string;
  region?: string;
  expected: { text: string; from: string | null; to: string | null; grain: string }[];
}

describe("dates by table", () => {
  for (const { text, expected, ...options } of specs as Row[])
    it(`${options.publishedAt ?? "undated"} ${options.region ?? ""} ${text}`, () => {
      const found = pipeline.extract(text, options).dates;
      expect(found.map(({ text, from, to, grain }) => ({ text, from, to, grain }))).toEqual(expected);
      for (const d of found) expect(text.slice(d.start, d.end)).toBe(d.text);
    });
});

describe("dates", () => {
  it("warns of relative dates without a publication day, and of nothing else", () => {
    const codes = (text: string, publishedAt?: string) =>
      pipeline.extract(text, publishedAt ? { publishedAt } : {}).warnings.map((w) => w.code);
    const long = " The court sat in Leeds, where the judge spoke of the harm that was done to the town and its people.";
    expect(codes(`He was jailed on Friday.${long}`)).toContain("no-publication-date");
    expect(codes(`He was jailed on Friday.${long}`, "2024-03-13")).not.toContain("no-publication-date");
    expect(codes(`He was jailed on 5 May 2020 at noon.${long}`)).not.toContain("no-publication-date");
  });

  it("takes the day of publication as it is written, in any time zone", () => {
    const [day] = pipeline.extract("He was held yesterday.", { publishedAt: "2024-03-13T23:30:00-11:00" }).dates;
    expect(day.from).toBe("2024-03-12");
  });

  it("names the rule with the option explain only", () => {
    const text = "He was held on Friday night.";
    const options = { publishedAt: "2024-03-13" };
    expect(pipeline.extract(text, { ...options, explain: true }).dates[0].explanation).toEqual(["weekday part"]);
    expect(pipeline.extract(text, options).dates[0]).not.toHaveProperty("explanation");
  });
});
