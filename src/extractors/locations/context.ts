import type { Document } from "../../document/index.js";
import type { Place } from "../../gazetteer/index.js";
import type { Form } from "./forms.js";

/** Where something lies, as far as it can be said. */
export interface Area {
  readonly countryCode: string | null;
  readonly subdivision: string | null;
}

/** Places of a sentence that are looked at. */
const MOST_IN_SENTENCE = 20;

/**
 * Where a place that no gazetteer lists must be: in the place named after its comma, with the nearest town of its
 * sentence, or where the article's places are.
 */
export class Context {
  readonly #bySentence = new Map<number, { token: number; place: Place }[]>();

  constructor(
    readonly document: Document,
    readonly places: ReadonlyMap<Form, Place>,
    readonly centre: Area,
    readonly region: string | undefined,
  ) {
    for (const [form, place] of places) {
      if (!place.countryCode || place.kind === "country") continue;
      for (const { firstToken } of form.mentions) {
        const sentence = document.sentenceOf[firstToken];
        const list = this.#bySentence.get(sentence);
        if (!list) this.#bySentence.set(sentence, [{ token: firstToken, place }]);
        else if (list.length < MOST_IN_SENTENCE) list.push({ token: firstToken, place });
      }
    }
  }

  areaOf(form: Form): Area {
    for (const { form: other, within, after } of form.beside) {
      const place = within && after ? this.places.get(other) : undefined;
      if (place?.countryCode) return this.#areaOfPlace(place);
    }
    const anchor = this.#anchorOf(form);
    if (anchor) return anchor;
    const { firstToken } = form.mentions[0];
    let nearest: { token: number; place: Place } | undefined;
    for (const one of this.#bySentence.get(this.document.sentenceOf[firstToken]) ?? [])
      if (!nearest || Math.abs(one.token - firstToken) < Math.abs(nearest.token - firstToken)) nearest = one;
    if (nearest) return this.#areaOfPlace(nearest.place);
    return this.centre.countryCode ? this.centre : { countryCode: this.region ?? null, subdivision: null };
  }

  /** "Perth Airport" is where Perth is, if one is in a country that the article is about. */
  #anchorOf({ anchors }: Form): Area | null {
    for (const { countryCode, subdivision } of anchors)
      if (countryCode === this.centre.countryCode || countryCode === this.region)
        return { countryCode, subdivision: subdivision || null };
    return null;
  }

  #areaOfPlace({ countryCode, subdivision, kind }: Place): Area {
    if (subdivision || kind !== "country") return { countryCode, subdivision: subdivision || null };
    return { countryCode, subdivision: countryCode === this.centre.countryCode ? this.centre.subdivision : null };
  }
}
