import { expect, it } from "vitest";
import { extract } from "../../../src/index.js";
import rows from "../../specs/place-articles.json" with { type: "json" };

interface Row {
  text: string;
  region?: string;
  /** Mention → country or subdivision. */
  places: Record<string, string>;
}

/** The tagger weighs, and is trained anew now and then: so many of the places may be missed or wrong. */
const MOST_WRONG = 8;

it("places of short articles from all over the world are found, and told apart from their namesakes", () => {
  const wrong: string[] = [];
  for (const { text, region, places } of rows as unknown as Row[]) {
    const { locations } = extract(text, region ? { region } : {});
    for (const [name, area] of Object.entries(places)) {
      const found = locations.find(({ mentions }) => mentions.some((m) => m.text.replace(/^the /u, "") === name));
      const said = area.includes("-") ? found?.subdivision : found?.countryCode;
      if (said !== area) wrong.push(`${name} in ${JSON.stringify(text)} is ${said ?? "nowhere"}, not ${area}`);
    }
  }
  expect(wrong.length, wrong.join("\n")).toBeLessThanOrEqual(MOST_WRONG);
});
