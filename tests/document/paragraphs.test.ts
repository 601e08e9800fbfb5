import { describe, expect, it } from "vitest";
import { createDocument } from "../../src/document/index.js";

const kindsAndTexts = (text: string) =>
  createDocument(text).paragraphs.map((p) => [p.kind, text.slice(p.start, p.end)] as const);
const texts = (text: string) => kindsAndTexts(text).map(([, paragraph]) => paragraph);
const kinds = (text: string) => kindsAndTexts(text).map(([kind]) => kind);

describe("paragraphs", () => {
  it("break at every kind of line break", () => {
    expect(texts("One.\nTwo.\r\nThree.\rFour.\u2028Five.\u2029Six.\n\n\nSeven.")).toEqual(
      "One. Two. Three. Four. Five. Six. Seven.".split(" "),
    );
  });
  it("go on where a line goes on in lower case", () => {
    expect(texts("Police arrested\n\nJo Hale\n\non Monday.\nthe end")).toEqual([
      "Police arrested",
      "Jo Hale\n\non Monday.",
      "the end",
    ]);
  });
  it("keep the items of a list apart", () => {
    expect(texts("They took:\nwallets;\nphones;\ncash.")).toEqual(["They took:", "wallets;", "phones;", "cash."]);
  });
  it("join lines that were wrapped at a width", () => {
    const wrapped = [
      "A man who robbed three bakeries in a single week has been told by a",
      "judge that he “terrified decent people”. Dale Orton, 41, of Marsh Lane,",
      "Preston, used a bread knife in two of the raids. He admitted all of",
      "the charges when he appeared before the court.",
      "",
      "Sentence will be passed in May, once Dr. Ferris has seen him again in",
      "Lancaster and his lawyers have read what she writes. Until then he is",
      "in custody.",
    ].join("\n");
    expect(texts(wrapped)).toEqual([
      wrapped.slice(0, wrapped.indexOf("\n\n")),
      wrapped.slice(wrapped.indexOf("Sentence")),
    ]);
    expect(texts(wrapped.replaceAll("\n", "\r\n"))).toHaveLength(2);
    expect(createDocument(wrapped).sentences).toHaveLength(5);
  });
  it("join a shorter line of a wrapped text if no sentence ends there", () => {
    const wrapped = [
      "The driver of the bus, who is in her fifties, was treated for shock by",
      "paramedics. A spokesman for the Northern",
      "Ireland Office said that it was looking into what had happened, and",
      "that nobody had been charged with any offence so far, although the",
      "bus was lost.",
    ].join("\n");
    expect(texts(wrapped)).toEqual([wrapped]);
  });
  it("do not join short lines that merely follow each other", () => {
    const lines = [
      "The dead are:",
      "Ana Silva, 30, of Porto",
      "Rui Costa, 41",
      "Eva Lopes, 8, and her dog, which had no name yet",
    ];
    expect(texts(lines.join("\n"))).toEqual(lines);
  });
  it("break where a headline was glued to the body", () => {
    expect(texts("Two held after raid | FOX6Now.comMILWAUKEE -- Two men were held.")).toEqual([
      "Two held after raid | FOX6Now.com",
      "MILWAUKEE -- Two men were held.",
    ]);
  });
});

describe("kinds of paragraphs", () => {
  it("tell headline, byline, caption, crosshead and contact box from the body", () => {
    const rows = [
      ["headline", "Baker jailed for burning down rival’s shop"],
      ["byline", "By Ines Okoro, Crime Reporter"],
      ["byline", "Published: 09:14 on 3 October"],
      ["byline", "Posted at 5:47 PM, Nov 12 and last updated 9:15 PM, Nov 12"],
      ["byline", "Ada Quill-Moss, social affairs correspondent"],
      ["byline", "Ada Quill/Staff Reporter"],
      ["byline", "STAFF REPORTER"],
      ["caption", "Picture: Devon Police"],
      ["body", "A baker has been jailed for six years. Her name is Ada Quist."],
      ["headline", "‘It smelled of petrol’"],
      ["body", "The court heard that she bought petrol on 2 May. She denied it."],
      ["body", "Her lawyer, who took a 999 call, said: “Call me.”"],
      ["contact", "Anyone with information should call 0800 555 111."],
      ["contact", "If you can help, e-mail desk@example.org or ring 101."],
    ];
    expect(kindsAndTexts(rows.map(([, text]) => text).join("\n\n"))).toEqual(rows);
  });
  it("tell a headline that was glued to the body", () => {
    expect(kinds("Two held after raidMILWAUKEE -- Two men were held. Both are 19.")).toEqual(["headline", "body"]);
  });
  it.each([
    ["A man was shot.", ["body"]],
    ["A man was shot", ["body"]],
    ["A man was shot.\nHe lived.", ["body", "body"]],
    ["By Monday he had confessed.\nHe was held.", ["body", "body"]],
    ["Two rivals, Ada Quill and Bo Lim, sued the writer\nIt rained.", ["headline", "body"]],
    ["Police posted 900 officers.\nIt rained.", ["body", "body"]],
    ["It rained.\nAna Silva, 30\nIt rained.", ["body", "body", "body"]],
    ["It rained.\nHe paid $600 to call 12 men from prison.", ["body", "body"]],
    ["Pictures of the dead were stolen.\nIt rained.", ["body", "body"]],
  ])("leave what is in doubt as body: %s", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});
