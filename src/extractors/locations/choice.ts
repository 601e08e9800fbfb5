import { LARGE, type Place } from "../../gazetteer/index.js";
import type { Area } from "./context.js";
import type { Form } from "./form.js";

/** What a form was resolved to. */
export interface Choice {
  /** Null if it is none of its candidates. */
  readonly place: Place | null;
  /** NaN if it is none. */
  readonly belief: number;
  /** It names a part of the place. */
  readonly part: boolean;
}

const NONE: Choice = { place: null, belief: Number.NaN, part: false };
/** From so much belief on, an article may have one "Black River" far from all its other places. */
const SURE = 0.8;

/** With less for its country, a namesake far from all that the article speaks of is a guess. */
const LIKELY = 0.36;

/** Takes the most probable candidate, unless it is more probable that it is none, or a rule speaks against it. */
export function choose(form: Form, belief: readonly number[], centre: Area): Choice {
  const { candidates, says, part, vague, wholes, article } = form;
  let best = -1;
  let none = 1;
  for (let k = 0; k < belief.length; k++) {
    none -= belief[k];
    if (best < 0 || belief[k] > belief[best]) best = k;
  }
  if (best < 0) return NONE;
  const { place } = candidates[best];
  const capital = isCapital(candidates, best);
  if (belief[best] < none && !capital) return NONE;
  if (place.countryCode && centre.countryCode && place.countryCode !== centre.countryCode) {
    // the "Northeast" of an article about the US is not Iceland's
    if (vague) return NONE;
    // the "Black River" in Missouri is not the district of Mauritius
    if (says === "site" && candidates.length > 1 && belief[best] < SURE) return NONE;
    // "The Strand" of an article about Auckland is no county of Norway
    if (article && place.kind !== "country" && place.kind !== "region" && place.population < LARGE) return NONE;
    // of many Bedfords, all in other countries, one a little likelier than the rest
    if (place.kind !== "country" && !capital && inCountry(form, belief, place.countryCode) < LIKELY) return NONE;
    // the "East London" of an article about England is no town in South Africa
    const whole = wholes.find((one) => one.place.countryCode === centre.countryCode);
    if (whole && place.kind === "city") return { place: whole.place, belief: belief[best], part: true };
  }
  return { place, belief: belief[best], part };
}

/** More places of a capital's name may be in villages that no gazetteer lists. */
const FEW = 2;

/** "In Apia, a man was held", in news of Fiji and Tonga: the capital of a country is as well known as a large town. */
const isCapital = (candidates: Form["candidates"], best: number): boolean =>
  candidates.length <= FEW && candidates[best].place.seat === 2 && !candidates[best].alternative;

function inCountry({ candidates }: Form, belief: readonly number[], country: string): number {
  let sum = 0;
  for (let k = 0; k < belief.length; k++) if (candidates[k].place.countryCode === country) sum += belief[k];
  return sum;
}
