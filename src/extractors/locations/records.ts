import { type Document, mentionOf } from "../../document/index.js";
import type { Place } from "../../gazetteer/index.js";
import type { Found } from "../../pipeline/index.js";
import type { Location, LocationKind, Options } from "../../schemas/index.js";
import type { FoundName } from "../names/index.js";
import type { Candidate, Form } from "./forms.js";
import type { Ranked } from "./rank.js";

/** A form with what it was resolved to; null if it is in no gazetteer. */
interface Resolved {
  readonly form: Form;
  readonly place: Place | null;
  readonly belief: number;
}

/** Makes records of forms: those of one place are one, those of none are put into the country of their context. */
export function toRecords(
  document: Document,
  forms: readonly Form[],
  { beliefs, surroundings }: Ranked,
  options: Options,
): Found<Location>[] {
  const resolved = forms.map((form, i) => choose(form, beliefs[i])).filter(({ form }) => !form.evidenceOnly);
  const centre = surroundings.centre();
  const context = new Context(document, resolved, {
    countryCode: centre.countryCode ?? options.region ?? null,
    subdivision: centre.subdivision,
  });
  const records = new Map<string, { record: Found<Location>; mentions: FoundName[] }>();
  resolved.forEach((one, i) => {
    const key = one.place && !one.form.part ? `place ${one.place.id}` : `form ${i}`;
    const known = records.get(key);
    if (known) known.mentions.push(...one.form.mentions);
    else
      records.set(key, {
        record: recordOf(document, one, context, options),
        mentions: [...one.form.mentions],
      });
  });
  return [...records.values()].map(({ record, mentions }) => {
    mentions.sort((a, b) => a.start - b.start);
    return {
      ...record,
      name: fullest(mentions),
      mentions: mentions.map(({ start, end }) => mentionOf(document, start, end)),
      confidence: Math.max(...mentions.map((m) => m.confidence)),
    };
  });
}

function choose(form: Form, belief: readonly number[]): Resolved {
  let best = -1;
  let none = 1;
  for (let k = 0; k < belief.length; k++) {
    none -= belief[k];
    if (best < 0 || belief[k] > belief[best]) best = k;
  }
  if (best < 0 || belief[best] < none) return { form, place: null, belief: 0 };
  return { form, place: form.candidates[best].place, belief: belief[best] };
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

interface Area {
  countryCode: string | null;
  subdivision: string | null;
}

/** Where a place that no gazetteer lists must be: in the place named after a comma, in the same sentence, or in the article's. */
class Context {
  readonly #bySentence = new Map<number, { token: number; place: Place }[]>();
  readonly #places = new Map<Form, Place>();

  constructor(
    readonly document: Document,
    resolved: readonly Resolved[],
    readonly centre: Area,
  ) {
    for (const { form, place } of resolved) {
      if (!place?.countryCode) continue;
      this.#places.set(form, place);
      for (const { firstToken } of form.mentions) {
        const sentence = document.sentenceOf[firstToken];
        const list = this.#bySentence.get(sentence);
        if (list) list.push({ token: firstToken, place });
        else this.#bySentence.set(sentence, [{ token: firstToken, place }]);
      }
    }
  }

  areaOf(form: Form): Area {
    for (const { form: other, comma, after } of form.beside) {
      const place = comma && after ? this.#places.get(other) : undefined;
      if (place) return this.#areaOfPlace(place);
    }
    const { firstToken } = form.mentions[0];
    let nearest: { token: number; place: Place } | undefined;
    for (const one of (this.#bySentence.get(this.document.sentenceOf[firstToken]) ?? []).slice(0, 20))
      if (!nearest || Math.abs(one.token - firstToken) < Math.abs(nearest.token - firstToken)) nearest = one;
    return nearest ? this.#areaOfPlace(nearest.place) : this.centre;
  }

  #areaOfPlace({ countryCode, subdivision, kind }: Place): Area {
    if (subdivision || kind !== "country") return { countryCode, subdivision: subdivision || null };
    return { countryCode, subdivision: countryCode === this.centre.countryCode ? this.centre.subdivision : null };
  }
}

function recordOf(document: Document, one: Resolved, context: Context, options: Options): Found<Location> {
  const { form, place, belief } = one;
  const shared = {
    name: "",
    mentions: [],
    evidence: {},
    confidence: 0,
  };
  if (!place) {
    const { countryCode, subdivision } = context.areaOf(form);
    return {
      ...shared,
      kind: form.says ?? guessKind(document, form.mentions[0]),
      countryCode,
      subdivision,
      latitude: null,
      longitude: null,
      geonamesId: null,
      resolutionConfidence: null,
      ...(options.explain
        ? { explanation: [`in no gazetteer; context: ${subdivision ?? countryCode ?? "none"}`] }
        : {}),
    };
  }
  return {
    ...shared,
    kind: form.part ? (place.kind === "city" || place.kind === "district" ? "district" : "region") : place.kind,
    countryCode: place.countryCode || null,
    subdivision: place.subdivision || null,
    latitude: round(place.latitude),
    longitude: round(place.longitude),
    geonamesId: form.part ? null : place.geonamesId || null,
    resolutionConfidence: round(belief),
    ...(options.explain ? { explanation: explain(form.candidates, place, belief) } : {}),
  };
}

const round = (value: number) => Math.round(value * 1000) / 1000;

/** "in Bures", but "at the Fox and Lantern". */
function guessKind({ tokens }: Document, { firstToken }: FoundName): LocationKind {
  const before = firstToken > 0 ? tokens.lower[firstToken - 1] : "";
  return before === "the" || before === "at" || before === "outside" || before === "inside" ? "site" : "city";
}

function explain(candidates: readonly Candidate[], place: Place, belief: number): string[] {
  const area = place.subdivision || place.countryCode || "no country";
  return [`gazetteer: ${place.kind} in ${area}, one of ${candidates.length}, probability ${round(belief)}`];
}
