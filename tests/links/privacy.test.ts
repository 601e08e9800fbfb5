import { describe, expect, it } from "vitest";
import { createDocument } from "../../src/document/index.js";
import { extract } from "../../src/index.js";
import { privacyChecks } from "../../src/links/privacy.js";

const notes = (text: string) =>
  privacyChecks(createDocument(text), extract(text, {}).people).map(({ ok, detail }) => `${ok} ${detail}`);

describe("privacy", () => {
  it("reminds of a named minor", () => {
    expect(notes("Oliver Grant, 15, was arrested on Monday. Peter Grant, 41, was not.")).toEqual([
      "false Oliver Grant is named and under 18: may a minor be named here?",
    ]);
  });

  it("reminds of a named victim of a sexual offence", () => {
    expect(notes("Emily Stone, 24, was raped in a park in Leeds. Daniel Carter was charged.")).toEqual([
      "false Emily Stone may be named as a victim of a sexual offence: is anonymity waived?",
    ]);
  });

  it("knows a waiver", () => {
    expect(
      notes("Emily Stone, 24, was raped in a park in Leeds. Emily Stone has waived her right to anonymity."),
    ).toEqual(["true Emily Stone is named as a victim of a sexual offence and has waived anonymity."]);
  });

  it("says nothing of the accused, or of victims of other offences", () => {
    expect(notes("Daniel Carter, 34, denies rape. Emily Stone, 24, was robbed in Hull on Friday.")).toEqual([]);
  });
});
