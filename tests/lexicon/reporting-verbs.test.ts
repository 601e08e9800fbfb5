import { describe, expect, it } from "vitest";
import { REPORTING_FORMS } from "../../src/lexicon/reporting-verbs.js";

describe("REPORTING_FORMS", () => {
  it("knows at least 150 verbs, each with a stance", () => {
    const verbs = new Map([...REPORTING_FORMS.values()].map(({ verb }) => [verb.lemma, verb.stance]));
    expect(verbs.size).toBeGreaterThanOrEqual(150);
    expect(new Set(verbs.values())).toEqual(
      new Set(["neutral", "assertive", "tentative", "negative", "positive", "interrogative", "directive", "emotive"]),
    );
  });

  it.each([
    ["said", "say", "past"],
    ["says", "say", "third"],
    ["saying", "say", "gerund"],
    ["told", "tell", "past"],
    ["denies", "deny", "third"],
    ["denied", "deny", "past"],
    ["written", "write", "participle"],
    ["bragging", "brag", "gerund"],
    ["labeled", "label", "past"],
    ["labelling", "label", "gerund"],
    ["concurred", "concur", "past"],
    ["agreeing", "agree", "gerund"],
    ["quizzes", "quiz", "third"],
    ["goes", "go", "third"],
    ["putting", "put", "gerund"],
  ])("knows “%s” as a form of “%s”", (word, lemma, form) => {
    expect(REPORTING_FORMS.get(word)).toMatchObject({ verb: { lemma }, form });
  });
});
