import { describe, expect, it } from "vitest";
import { createDocument } from "../../src/document/index.js";
import { extract } from "../../src/index.js";
import { privacyChecks } from "../../src/links/privacy.js";

const notes = (text: string) => {
  const { people, ages } = extract(text, {});
  const checks = privacyChecks(createDocument(text), people, ages);
  expect(checks.every(({ ok }) => ok)).toBe(true);
  return checks.map(({ detail }) => detail);
};

describe("privacy", () => {
  it("reminds of a named minor", () => {
    const note = "Oliver Grant is named and under 18: may a minor be named here?";
    expect(notes("Oliver Grant, 15, was arrested on Monday. Peter Grant, 41, was not.")).toEqual([note]);
    expect(notes("Police arrested 15-year-old pupil Oliver Grant on Monday.")).toEqual([note]);
    expect(notes("Oliver Grant, who is 15, was arrested on Monday.")).toEqual([note]);
  });

  it.each([
    "Oliver Grant, aged about 15, was arrested on Monday.",
    "Oliver Grant was only nine years old when the bank was built.",
    "Oliver Grant has served on the council for five years. The council is 15 years old.",
    "Oliver Grant was abused from the age of 9, and is now 41. Oliver Grant, 41, spoke to the paper.",
    "Peter Grant wept for his 15-year-old son, police said.",
  ])("takes nobody for a minor by another age: %s", (text) => expect(notes(text)).toEqual([]));

  it("reminds of a named victim of a sexual offence", () => {
    expect(notes("Emily Stone, 24, was raped in a park in Leeds. Daniel Carter was charged.")).toEqual([
      "Emily Stone may be named as a victim of a sexual offence: is anonymity waived?",
    ]);
  });

  it("says nothing after a waiver", () => {
    expect(
      notes("Emily Stone, 24, was raped in a park in Leeds. Emily Stone has waived her right to anonymity."),
    ).toEqual([]);
  });

  it("says nothing of the accused, or of victims of other offences", () => {
    expect(notes("Daniel Carter, 34, denies rape. Emily Stone, 24, was robbed in Hull on Friday.")).toEqual([]);
    expect(
      notes(
        "Emily Stone, 24, was robbed in Hull on Friday. The thief ran off. Officers searched. Emily Stone teaches courses on rape law.",
      ),
    ).toEqual([]);
  });
});
