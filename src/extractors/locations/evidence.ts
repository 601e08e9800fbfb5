import { type Document, Flag } from "../../document/index.js";
import { gazetteer, type Place, PlaceClass, placeMatches } from "../../gazetteer/index.js";
import { NATIONALITIES } from "../../lexicon/nationalities.js";
import { PLACE_NOUNS, STATE_NOUNS } from "../../lexicon/place-words.js";
import type { FoundName } from "../names/index.js";
import { type Form, makeForm, type Occurrence } from "./form.js";
import type { Names } from "./forms.js";

/** Tokens of an organisation's name that are read. */
const MOST_TOKENS = 10;
/** A name in an organisation's, a nationality before "police" or "town", any other nationality. */
const IN_ORGANISATION = 0.7;
const OF_STATE = 0.8;
const OF_PERSON = 0.2;

/** What helps to place the others and is no place itself: names in those of organisations, nationalities. */
export function evidenceOf(
  document: Document,
  names: Names,
  found: readonly FoundName[],
  places: readonly Occurrence[],
): Occurrence[] {
  return [...inOrganisations(document, names, found), ...nationalities(document, found, places)];
}

const evidenceForm = (candidates: Form["candidates"], weight: number): Form =>
  makeForm(
    { candidates, says: null, part: false, wholes: [], anchors: [] },
    {
      known: null,
      weight,
      evidenceOnly: true,
      aloneInDateline: false,
      article: false,
      vague: false,
      world: false,
    },
  );

/** "Durham Constabulary" says nothing of where Durham is, but that the article is about there. */
function inOrganisations(document: Document, read: Names, found: readonly FoundName[]): Occurrence[] {
  const forms = new Map<number, Form>();
  const occurrences: Occurrence[] = [];
  const { length, names } = placeMatches(document);
  for (const mention of found) {
    // "ICA" is no Ica in Peru
    const acronym =
      mention.endToken - mention.firstToken === 1 && document.tokens.flags[mention.firstToken] & Flag.UPPER;
    if (mention.kind !== "organisation" || acronym) continue;
    const limit = Math.min(mention.endToken, mention.firstToken + MOST_TOKENS);
    for (let i = mention.firstToken; i < limit; i++) {
      const key = names[i];
      if (key < 0 || i + length[i] > limit) continue;
      i += length[i] - 1;
      let form = forms.get(key);
      if (!form) {
        if (gazetteer().classOf(key) & PlaceClass.WORD) continue;
        form = evidenceForm(read.candidates(key), IN_ORGANISATION);
        forms.set(key, form);
      }
      form.mentions.push(mention);
      occurrences.push({ mention, form });
    }
  }
  return occurrences;
}

/**
 * "French police", "a Kenyan court", "the Indonesian island of Flores": where the article is about, and where the place
 * lies that the noun introduces. What a person's nationality says of it is little.
 */
function nationalities(document: Document, found: readonly FoundName[], places: readonly Occurrence[]): Occurrence[] {
  const { tokens } = document;
  const { flags, lower } = tokens;
  const forms = new Map<string, Form>();
  const occurrences: Occurrence[] = [];
  let n = 0; // names before this one have ended
  let p = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!(flags[i] & Flag.CAPITAL) || lower[i].length < SHORTEST) continue;
    const code = COUNTRY_OF.get(lower[i]);
    if (code === undefined) continue;
    while (n < found.length && found[n].endToken <= i) n++;
    const inside = n < found.length && found[n].firstToken <= i ? found[n] : null;
    if (inside && inside.kind !== "organisation") continue;
    let ofState = inside !== null;
    let ofPlace = false;
    let end = i + 1;
    for (; !inside && end < i + 5 && end < tokens.length; end++) {
      if (flags[end] & Flag.CAPITAL || !(flags[end] & Flag.WORD)) break;
      if (PLACE_NOUNS.has(lower[end])) ofPlace = true;
      else if (end === i + 1 && STATE_NOUNS.has(lower[end])) ofState = true;
    }
    const key = `${code} ${ofState || ofPlace}`;
    let form = forms.get(key);
    if (!form) {
      form = evidenceForm([{ place: countryOf(code), alternative: false }], ofState || ofPlace ? OF_STATE : OF_PERSON);
      forms.set(key, form);
    }
    const mention: FoundName = {
      text: tokens.text[i],
      start: tokens.start[i],
      end: tokens.end[i],
      kind: "location",
      firstToken: i,
      endToken: i + 1,
      confidence: 1,
      known: null,
    };
    form.mentions.push(mention);
    occurrences.push({ mention, form });
    if (!ofPlace) continue;
    if (tokens.text[end] === ",") end++;
    while (p < places.length && places[p].mention.firstToken < end) p++;
    if (p < places.length && places[p].mention.firstToken === end)
      places[p].form.beside.push({ form, within: true, surely: true, listed: false, after: true });
  }
  return occurrences;
}

const COUNTRY_OF: ReadonlyMap<string, string> = new Map(Object.entries(NATIONALITIES));
/** "Thai", "Finn". */
const SHORTEST = 4;

/** A country as no more than its code: nobody asks where its middle is. */
const countryOf = (countryCode: string): Place => ({
  id: -1,
  kind: "country",
  seat: 0,
  countryCode,
  subdivision: "",
  latitude: 0,
  longitude: 0,
  population: 0,
  geonamesId: 0,
});
