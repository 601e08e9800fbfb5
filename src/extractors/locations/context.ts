import type { Place } from "../../gazetteer/index.js";
import type { Form } from "./form.js";

/** Where something lies, as far as it can be said. */
export interface Area {
  readonly countryCode: string | null;
  readonly subdivision: string | null;
}

/** What the whole article, and who published it, count beside the names around: a name close by is 1. */
const ARTICLE = 0.3;
const PUBLISHER = 0.7;
/** "He fled to Malaysia": a country that is named says less of what stands around it than a town. */
const COUNTRY = 0.8;

/**
 * Where a place that no gazetteer lists must be: in the place named after its comma, where the names around it are, or
 * where most of the article's places are.
 */
export class Context {
  constructor(
    readonly places: ReadonlyMap<Form, Place>,
    readonly centre: Area,
    readonly region: string | undefined,
  ) {}

  areaOf(form: Form): Area {
    if (form.world) return { countryCode: null, subdivision: null };
    for (const { form: other, within, after } of form.beside) {
      const place = within && after ? this.places.get(other) : undefined;
      if (place) return this.#areaOfPlace(place);
    }
    return this.#anchorOf(form) ?? this.#around(form);
  }

  /** "Perth Airport" is where Perth is, if one is in a country that the article is about. */
  #anchorOf({ anchors }: Form): Area | null {
    for (const { countryCode, subdivision } of anchors)
      if (countryCode === this.centre.countryCode || countryCode === this.region)
        return { countryCode, subdivision: subdivision || null };
    return null;
  }

  /** The country that most of what stands around it is in, the article and the publisher counted too. */
  #around({ near }: Form): Area {
    const votes = new Map<string, number>();
    const vote = (country: string | null | undefined, weight: number) => {
      if (country) votes.set(country, (votes.get(country) ?? 0) + weight);
    };
    vote(this.centre.countryCode, ARTICLE);
    vote(this.region, PUBLISHER);
    for (const { form, weight } of near) {
      const place = this.places.get(form);
      if (place) vote(place.countryCode, place.kind === "country" ? weight * COUNTRY : weight);
    }
    let countryCode: string | null = null;
    let most = 0;
    for (const [country, weight] of votes)
      if (weight > most) {
        countryCode = country;
        most = weight;
      }
    let subdivision = countryCode === this.centre.countryCode ? this.centre.subdivision : null;
    let closest = 0;
    for (const { form, weight } of near) {
      const place = this.places.get(form);
      if (!place?.subdivision || place.countryCode !== countryCode || weight <= closest) continue;
      subdivision = place.subdivision;
      closest = weight;
    }
    return { countryCode, subdivision };
  }

  #areaOfPlace({ countryCode, subdivision, kind }: Place): Area {
    if (subdivision || kind !== "country")
      return { countryCode: countryCode || null, subdivision: subdivision || null };
    return { countryCode, subdivision: countryCode === this.centre.countryCode ? this.centre.subdivision : null };
  }
}
