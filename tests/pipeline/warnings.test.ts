import { expect, test } from "vitest";
import { createDocument } from "../../src/document/index.js";
import { textWarnings } from "../../src/pipeline/warnings.js";

const codes = (text: string) => textWarnings(createDocument(text)).map((w) => w.code);
const english = "Two men were arrested on Friday after a fire in the old harbour, the police in Cork said. ";

test("English news has no warning", () => {
  expect(codes(english)).toEqual([]);
  expect(codes(english.toUpperCase())).toEqual([]);
});

test.each([
  "Zwei Männer wurden am Freitag nach einem Brand im alten Hafen von Bremen festgenommen, wie die Polizei mitteilte.",
  "Deux hommes ont été arrêtés vendredi après un incendie dans le vieux port de Marseille, a annoncé la police hier.",
  "Dos hombres fueron detenidos el viernes tras un incendio en el viejo puerto de Cádiz, según informó la policía.",
  "Twee mannen zijn vrijdag opgepakt na een brand in de oude haven van Gent, zo meldt de politie van de stad.",
  "Двое мужчин были задержаны в пятницу после пожара в старом порту, сообщила полиция города во вторник утром.",
])("another language is named as such (%#)", (text) => {
  expect(codes(text)).toEqual(["not-english"]);
});

test("too few words to judge", () => {
  expect(codes("Police arrested two men.")).toEqual(["too-short"]);
});

test.each(["Mr PeÃ±a said", "â€œNo,â€\u009d he said", "the driver???s licence", "lost \ufffd here", "worth Â£500"])(
  "broken characters are noticed (%s)",
  (broken) => {
    expect(codes(english + broken)).toEqual(["mis-decoded"]);
  },
);

test.each(["Señor Peña said “déjà vu”", "CAFÉ’S OWNER, “DÉJÀ”", "What??? he asked", "«VOILÀ»", "£500 – 20 °C", "NÃO"])(
  "whole characters are not (%s)",
  (whole) => {
    expect(codes(english + whole)).toEqual([]);
  },
);
