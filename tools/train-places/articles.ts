import { readFileSync } from "node:fs";
import { iso31662 } from "iso-3166";
import { createDocument, tokenAt } from "../../src/document/index.js";
import { type Form, readForms } from "../../src/extractors/locations/forms.js";
import { hasGreatTown } from "../../src/extractors/locations/rank.js";
import type { FoundName, NameKind } from "../../src/extractors/names/index.js";
import { foldName, type Place } from "../../src/gazetteer/index.js";

/** A labelled article: the forms of its places, and which candidates of each are right (null: not to be judged). */
export interface Article {
  forms: Form[];
  region: string | undefined;
  right: (boolean[] | null)[];
}

interface Entity {
  country?: string | null;
  admin1?: string | null;
  mentions: { start: number; end: number; text: string }[];
}

interface Line {
  text: string;
  region?: string;
  gold: { people?: Entity[]; organisations?: Entity[]; locations?: Entity[] };
}

/**
 * Reads the articles, each with its publisher's country and without it, whole and in pieces of two sentences: short
 * texts have little around a name to go by.
 */
export function readArticles(path: string): Article[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)
    .filter(({ gold }) => gold.locations && gold.locations.length > 0)
    .flatMap((line) => [line.region, undefined].flatMap((region) => readArticle(line, region)));
}

const PIECE = 2;
const STEP = 5;

function readArticle({ text, gold }: Line, region: string | undefined): Article[] {
  const document = createDocument(text);
  const labels = new Map<FoundName, Entity>();
  const kinds: [NameKind, Entity[] | undefined][] = [
    ["location", gold.locations],
    ["organisation", gold.organisations],
  ];
  for (const [kind, entities] of kinds)
    for (const entity of entities ?? [])
      for (const { start, end } of entity.mentions) {
        const firstToken = tokenAt(document, start);
        let endToken = firstToken;
        while (endToken < document.tokens.length && document.tokens.start[endToken] < end) endToken++;
        if (endToken > firstToken)
          labels.set(
            { text: text.slice(start, end), start, end, kind, firstToken, endToken, confidence: 1, known: null },
            entity,
          );
      }
  const names = [...labels.keys()].sort((a, b) => a.start - b.start);
  const pieces = [names];
  for (let first = 0; first < document.sentences.length; first += STEP)
    pieces.push(
      names.filter(({ firstToken }) => {
        const sentence = document.sentenceOf[firstToken];
        return sentence >= first && sentence < first + PIECE;
      }),
    );
  return pieces.map((piece) => {
    const forms = readForms(document, piece);
    return { forms, region, right: forms.map((form) => judge(form, labels.get(form.mentions[0])!)) };
  });
}

function judge(form: Form, { country, admin1 }: Entity): boolean[] | null {
  if (form.evidenceOnly) return null;
  const inCountry = form.candidates.map(({ place }) => place.countryCode === (country ?? ""));
  if (!admin1) {
    // a country, a sea, a part of the world: no town is right
    return form.candidates.map(({ place }, i) => inCountry[i] && (place.kind === "country" || place.kind === "region"));
  }
  const wanted = foldName(admin1);
  const exact = form.candidates.map(
    ({ place }, i) =>
      inCountry[i] && place.kind !== "country" && (isNamedRegion(place) || namesOf(place).includes(wanted)),
  );
  if (exact.some(Boolean)) {
    // the labels do not tell "New York" from New York: after a comma it is the state, else the town
    const qualifies = form.beside.some(({ within, after }) => within && !after);
    const unlike = form.candidates.map(
      ({ place }, i) => exact[i] && hasGreatTown(form.candidates, place) === qualifies,
    );
    return unlike.some(Boolean) && form.candidates.some(({ place }) => hasGreatTown(form.candidates, place))
      ? unlike
      : exact;
  }
  // elsewhere labels and ISO call many subdivisions by other names: the country has to do
  return SAME_NAMES.has(country ?? "") ? exact : inCountry;
}

/** Countries whose first-level subdivisions have one name in English. */
const SAME_NAMES = new Set(["US", "CA", "AU"]);

/** "Southern California": of the country, and of no subdivision's code. */
const isNamedRegion = ({ kind, subdivision }: Place) => kind === "region" && subdivision === "";

const byCode = new Map(iso31662.map((entry) => [entry.code, entry]));

function namesOf({ subdivision }: Place): string[] {
  const names: string[] = [];
  for (let entry = byCode.get(subdivision); entry; entry = byCode.get(entry.parent)) {
    names.push(foldName(entry.name), ...entry.name.split(/[,[/(]/u).map(foldName));
    names.push(foldName(entry.name.replace(/ (?:Province|State|Region|County|Governorate|Department)$/u, "")));
  }
  return names;
}
