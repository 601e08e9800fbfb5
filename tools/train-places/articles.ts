import { readFileSync } from "node:fs";
import { iso31662 } from "iso-3166";
import { createDocument, tokenAt } from "../../src/document/index.js";
import type { Form } from "../../src/extractors/locations/form.js";
import { readForms } from "../../src/extractors/locations/forms.js";
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
    .flatMap((line, i) => [line.region, undefined].flatMap((region) => readArticle(line, region, i)));
}

const PIECE = 2;
const STEP = 5;

function readArticle({ text, gold }: Line, region: string | undefined, seed: number): Article[] {
  const { sentences, tokens } = createDocument(text);
  const articles = [readPiece(text, 0, text.length, gold, region), readPiece(text, 0, text.length, gold, region)];
  forget(articles[1], seed);
  for (let first = 0; first < sentences.length; first += STEP) {
    const last = sentences[Math.min(first + PIECE, sentences.length) - 1];
    const start = tokens.start[sentences[first].firstToken];
    articles.push(readPiece(text, start, tokens.end[last.endToken - 1], gold, region));
  }
  return articles;
}

function readPiece(whole: string, from: number, to: number, gold: Line["gold"], region: string | undefined): Article {
  const document = createDocument(whole.slice(from, to));
  const { tokens } = document;
  const labels = new Map<FoundName, Entity>();
  const kinds: [NameKind, Entity[] | undefined][] = [
    ["location", gold.locations],
    ["organisation", gold.organisations],
  ];
  for (const [kind, entities] of kinds)
    for (const entity of entities ?? [])
      for (const mention of entity.mentions) {
        if (mention.start < from || mention.end > to) continue;
        const start = mention.start - from;
        const end = mention.end - from;
        const firstToken = tokenAt(document, start);
        let endToken = firstToken;
        while (endToken < tokens.length && tokens.start[endToken] < end) endToken++;
        const text = document.text.slice(start, end);
        if (endToken > firstToken)
          labels.set({ text, start, end, kind, firstToken, endToken, confidence: 1, known: null }, entity);
      }
  const names = [...labels.keys()].sort((a, b) => a.start - b.start);
  const forms = readForms(document, names, region);
  const right = forms.map((form) => (form.evidenceOnly ? null : judge(form, labels.get(form.mentions[0])!)));
  return { forms, region, right };
}

/** Towns under this size may be in no gazetteer. */
const MAY_LACK = 20_000;
/** Every so many'th of them is taken out. */
const FORGOTTEN = 4;

/** What the gazetteer would do if it lacked some of the small places: the right answer is then none of their namesakes. */
function forget({ forms, right }: Article, seed: number): void {
  for (const [i, form] of forms.entries()) {
    const answer = right[i];
    if ((i + seed) % FORGOTTEN !== 0 || !answer?.some(Boolean)) continue;
    const kept = form.candidates.map(({ place }, k) => !answer[k] && place.kind !== "country");
    const small = form.candidates.every(({ place }, k) => !answer[k] || place.population < MAY_LACK);
    if (!small || !kept.some(Boolean)) continue;
    Object.assign(form, { candidates: form.candidates.filter((_, k) => kept[k]) });
    right[i] = form.candidates.map(() => false);
  }
}

function judge(form: Form, { country, admin1 }: Entity): boolean[] | null {
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
