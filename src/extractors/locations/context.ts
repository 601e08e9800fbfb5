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
    const { centre } = this;
    const votes: Votes = new Map();
    vote(votes, centre.countryCode, ARTICLE);
    vote(votes, this.region, PUBLISHER);
    for (const { form, weight } of near) {
      const place = this.places.get(form);
      if (place) vote(votes, place.countryCode, place.kind === "country" ? weight * COUNTRY : weight);
    }
    const countryCode = winner(votes);
    // by the squares: what stands beside it says more of its county than much that stands farther off
    const areas: Votes = new Map();
    if (countryCode === centre.countryCode) vote(areas, centre.subdivision, ARTICLE ** 2);
    for (const { form, weight } of near) {
      const place = this.places.get(form);
      if (place?.countryCode === countryCode) vote(areas, place.subdivision, weight ** 2);
    }
    return { countryCode, subdivision: winner(areas) };
  }

  #areaOfPlace({ countryCode, subdivision, kind }: Place): Area {
    if (subdivision || kind !== "country")
      return { countryCode: countryCode || null, subdivision: subdivision || null };
    return { countryCode, subdivision: countryCode === this.centre.countryCode ? this.centre.subdivision : null };
  }
}

type Votes = Map<string, number>;

function vote(votes: Votes, code: string | null | undefined, weight: number): void {
  if (code) votes.set(code, (votes.get(code) ?? 0) + weight);
}

/** The code with the most votes, of as many the first. */
function winner(votes: Votes): string | null {
  let best: string | null = null;
  for (const [code, weight] of votes) if (best === null || weight > (votes.get(best) ?? 0)) best = code;
  return best;
}
