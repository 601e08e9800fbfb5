import { type Document, mentionOf } from "../../document/index.js";
import type { Place } from "../../gazetteer/index.js";
import { DISTRICT_WORDS } from "../../lexicon/place-words.js";
import type { Found } from "../../pipeline/index.js";
import type { Location, LocationKind, Options } from "../../schemas/index.js";
import type { FoundName } from "../names/index.js";
import { type Choice, choose } from "./choice.js";
import { type Area, Context } from "./context.js";
import type { Form } from "./form.js";
import type { Ranked } from "./rank.js";

/** Forms that name one place, and what they were resolved to; `place` is null if it is in no gazetteer. */
interface Resolved {
  readonly form: Form;
  readonly choice: Choice;
  mentions: FoundName[];
}

/** Makes records of forms: those of one place are one, those of none are put into the country of their context. */
export function toRecords(
  document: Document,
  forms: readonly Form[],
  { beliefs, centre }: Ranked,
  options: Options,
): Found<Location>[] {
  const places = new Map<Form, Place>();
  const resolved: Resolved[] = [];
  const byPlace = new Map<number, Resolved>();
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i];
    if (form.evidenceOnly) {
      const { place } = choose(form, beliefs[i], centre);
      if (place) places.set(form, place);
      continue;
    }
    const choice = form.known
      ? { place: form.candidates.at(0)?.place ?? null, belief: 1, part: false }
      : choose(form, beliefs[i], centre);
    const { place, part } = choice;
    if (place) places.set(form, place);
    const known = place && !part ? byPlace.get(place.id) : undefined;
    if (known) known.mentions = [...known.mentions, ...form.mentions];
    else {
      const one = { form, choice, mentions: form.mentions };
      resolved.push(one);
      if (place && !part) byPlace.set(place.id, one);
    }
  }
  const context = new Context(places, centre, options.region);
  return resolved.map((one) => recordOf(document, one, context, options.explain === true));
}

function recordOf(document: Document, one: Resolved, context: Context, explain: boolean): Found<Location> {
  const { form } = one;
  const { place, belief, part } = one.choice;
  const mentions = [...one.mentions].sort((a, b) => a.start - b.start);
  const desk = form.known;
  const area: Area = desk
    ? { countryCode: desk.countryCode ?? place?.countryCode ?? null, subdivision: place?.subdivision || null }
    : place
      ? { countryCode: place.countryCode || null, subdivision: place.subdivision || null }
      : context.areaOf(form);
  const record: Found<Location> = {
    name: desk ? desk.name : fullest(mentions),
    mentions: mentions.map(({ start, end }) => mentionOf(document, start, end)),
    evidence: {},
    kind: place ? (part ? partOf(place.kind) : place.kind) : unlistedKind(document, form, mentions[0]),
    countryCode: area.countryCode,
    subdivision: area.subdivision,
    latitude: desk ? desk.latitude : place && round(place.latitude),
    longitude: desk ? desk.longitude : place && round(place.longitude),
    geonamesId: place && !part ? place.geonamesId || null : null,
    confidence: Math.max(...mentions.map((m) => m.confidence)),
    resolutionConfidence: desk ? 1 : place && round(belief),
  };
  if (explain) record.explanation = explanationOf(one, area);
  return record;
}

/** The longest form, and of those as long the first that is not all in capitals. */
function fullest(mentions: readonly FoundName[]): string {
  let best = mentions[0].text;
  for (const { text } of mentions) {
    const calmer = text.length === best.length && best === best.toUpperCase() && text !== text.toUpperCase();
    if (text.length > best.length || calmer) best = text;
  }
  return best;
}

const partOf = (kind: LocationKind): LocationKind => (kind === "city" || kind === "district" ? "district" : "region");

const round = (value: number) => Math.round(value * 1000) / 1000;

const unlistedKind = (document: Document, form: Form, first: FoundName): LocationKind =>
  form.says ?? (form.vague || form.world ? "region" : guessKind(document, first));

/** "in Bures", but "the Kibera district", "at the Fox and Lantern", "on The Strand". */
function guessKind({ tokens }: Document, { firstToken, endToken }: FoundName): LocationKind {
  const after = endToken < tokens.length ? tokens.lower[endToken] : "";
  if (after === "village" || after === "town") return "city";
  if (DISTRICT_WORDS.has(after)) return "district";
  const before = firstToken > 0 ? tokens.lower[firstToken - 1] : "";
  return before === "the" ||
    tokens.lower[firstToken] === "the" ||
    before === "at" ||
    before === "outside" ||
    before === "inside"
    ? "site"
    : "city";
}

function explanationOf({ form, choice: { place, belief } }: Resolved, { countryCode, subdivision }: Area): string[] {
  const area = subdivision ?? countryCode ?? "no one country";
  if (form.known) return [`known: ${form.known.name}`];
  if (!place) return [`in no gazetteer; by its context in ${area}`];
  return [`gazetteer: ${place.kind} in ${area}, one of ${form.candidates.length}, probability ${round(belief)}`];
}
