import { type Document, Flag, type Tokens } from "../../document/index.js";
import { NEVER_MODIFIERS, NOT_COUNTED_AFTER_ONE, PLAIN_ADJECTIVES } from "../../lexicon/count-words.js";
import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from "../../lexicon/function-words.js";
import { IRREGULAR_PLURALS, NOT_PLURALS } from "../../lexicon/irregular-nouns.js";
import { IRREGULAR_VERBS } from "../../lexicon/irregular-verbs.js";
import { NUMBER_WORDS } from "../../lexicon/number-words.js";
import { SOURCE_NOUNS } from "../../lexicon/source-nouns.js";

/** A noun with what belongs to its name: "search warrants", "packs of bacon". Token indices, ends exclusive. */
export interface NounPhrase {
  readonly nounToken: number;
  readonly head: number;
  readonly endToken: number;
}

/** How far from a number its noun is looked for, in tokens. */
const REACH = 9;

/** Words at which a noun phrase ends at the latest. */
const BOUNDARIES: ReadonlySet<string> = new Set(
  [
    ...PREPOSITIONS,
    ...AUXILIARIES,
    ...RELATIVES,
    ...CLAUSE_OPENERS,
    ...POSSESSIVES,
    ...SUBJECT_PRONOUNS,
    ...OBJECT_PRONOUNS,
    ...(
      "the a an this these those another some any every each no both all worth aged ages including involving totalling " +
      "today yesterday tonight ago respectively them us themselves there here later still now too also then not only just " +
      "nearly almost either neither nor yet"
    ).split(" "),
  ].filter((word) => !["off", "out", "up", "down", "past", "like", "one"].includes(word)),
);

/** Nouns of people that a reduced relative clause may begin with: "two men police want to trace". */
const TRACERS = new Set([
  "police",
  "officers",
  "detectives",
  "investigators",
  "prosecutors",
  "authorities",
  "cops",
  "officials",
]);
const TRACING = new Set(
  "say said believe want wanted think suspect allege alleged have had are were describe described hope call called arrested".split(
    " ",
  ),
);

const glued = (tokens: Tokens, i: number) => i < tokens.length && !(tokens.flags[i] & Flag.SPACE_BEFORE);

/** Whether a word in lower case is the plural of a noun, as far as its form tells. */
export function isPlural(word: string): boolean {
  if (IRREGULAR_PLURALS.has(word)) return true;
  const { length } = word;
  if (length < 3) return false;
  const last = word.charCodeAt(length - 1);
  if (last === 0x6e && word.endsWith("children")) return true;
  if (last === 0x6e)
    return length > 4 && word.endsWith("men") && word !== "specimen" && word !== "abdomen" && word !== "regimen";
  if (last === 0x65) return length > 9 && word.endsWith("people");
  if (last !== 0x73 || NOT_PLURALS.has(word)) return false;
  const before = word.charCodeAt(length - 2);
  if (before === 0x73 || before === 0x27) return false; // -ss, 's
  if (before === 0x75) return word.endsWith("eaus") || word === "menus" || word === "emus"; // -us
  if (before === 0x69) return pluralInIs.test(word);
  return !NEVER_MODIFIERS.has(word);
}

const pluralInIs = /(?:axi|ski|kini|kiwi|ani|aqi|eli|shi|aki|uki|bbi|ibi|azi|uzi|ari|ali|umi|uci|ini|oti|eti)s$/u;

/** The phrase whose head is the noun that a number of two or more counts; it begins at or after `from`. */
export function pluralPhrase(document: Document, from: number, limit: number): NounPhrase | undefined {
  const { tokens } = document;
  const end = Math.min(limit, from + REACH);
  let head = -1;
  /** A capitalised plural may be a name ("two Los Angeles officers"): it is the head if none comes after. */
  let sure = false;
  for (let i = from; i < end; i++) {
    const flags = tokens.flags[i];
    const word = tokens.lower[i];
    if (flags & Flag.MARK) {
      if (i > from && (word === "-" || word === "/" || word === "‑") && glued(tokens, i) && glued(tokens, i + 1))
        continue;
      if (word === "'" && glued(tokens, i) && head === i - 1 && i + 1 < end && tokens.flags[i + 1] & Flag.WORD) {
        head = -1; // "14 doctors' surgeries"
        sure = false;
        continue;
      }
      if (head < 0 && i > from && word === "," && goesOn(tokens, i, end)) continue;
      if (head < 0 && isQuote(word)) continue; // "52 'honour' killings"
      break;
    }
    if (flags & Flag.NUMBER) {
      if (i > from && isJoined(tokens, i)) continue; // "four AK-47 rifles"
      const olds = afterAgeCompound(tokens, i, end);
      if (olds < 0 || head >= 0) break;
      i = olds;
      if (tokens.lower[olds] === "olds") {
        head = olds;
        sure = true;
      }
      continue;
    }
    if (word === "'s") {
      head = -1;
      sure = false;
      continue;
    }
    if (BOUNDARIES.has(word)) break;
    if (word === "and" || word === "or") {
      if (head >= 0 || i === from || !goesOn(tokens, i, end)) break;
      continue;
    }
    if (NUMBER_WORDS.has(word) && word !== "couple" && word !== "pair") {
      // "two three-car crashes", "two twenty-somethings"; else another number begins
      if (!(glued(tokens, i + 1) && tokens.text[i + 1] === "-")) break;
      continue;
    }
    const hyphenated = isJoined(tokens, i) || (glued(tokens, i + 1) && tokens.text[i + 1] === "-");
    if (head < 0 && !hyphenated && (NEVER_MODIFIERS.has(word) || isFace(tokens, i))) return undefined;
    if (isPlural(word)) {
      // "three men accused of murder", but "the five co-accused"
      if (head >= 0 && word === "accused" && tokens.lower[i + 1] === "of") break;
      if (
        head >= 0 &&
        sure &&
        TRACERS.has(word) &&
        tokens.lower[head] !== "police" &&
        i + 1 < limit &&
        TRACING.has(tokens.lower[i + 1])
      )
        break;
      head = i;
      sure = !(flags & Flag.CAPITAL) || IRREGULAR_PLURALS.has(word);
      continue;
    }
    if (head >= 0 && sure && !(tokens.text[i - 1] === "-" && glued(tokens, i))) break;
  }
  return head < 0 ? undefined : finish(document, from, head, limit);
}

/** The phrase whose head is the noun after "one". */
export function singularPhrase(document: Document, from: number, limit: number): NounPhrase | undefined {
  const { tokens } = document;
  const end = Math.min(limit, from + 6);
  let head = -1;
  for (let i = from; i < end; i++) {
    const flags = tokens.flags[i];
    const word = tokens.lower[i];
    if (flags & Flag.MARK) {
      if (i > from && word === "-" && glued(tokens, i) && glued(tokens, i + 1)) continue;
      break;
    }
    if (flags & Flag.NUMBER) {
      const olds = afterAgeCompound(tokens, i, end);
      if (olds < 0) break;
      i = olds;
      continue;
    }
    if (word === "'s") {
      head = -1;
      continue;
    }
    if (BOUNDARIES.has(word) || word === "and" || word === "or" || NUMBER_WORDS.has(word)) {
      if (i === from && word === "a") continue; // "one a suspect": a slip
      break;
    }
    if (NEVER_MODIFIERS.has(word)) break;
    const joined = i > 0 && tokens.text[i - 1] === "-" && glued(tokens, i);
    if (head >= 0 && !joined && (endsLikeVerb(word) || IRREGULAR_VERBS.has(word) || word.endsWith("ly"))) break;
    if (head >= 0 && SOURCE_NOUNS.has(tokens.lower[head]) && !SOURCE_NOUNS.has(word)) break;
    const noun = i + 1 < end && tokens.lower[i + 1] === "of"; // "one set of teeth"
    if (i === from && IRREGULAR_VERBS.has(word) && !isParticiple(word) && !noun) return undefined;
    if (!isAdjectival(word) && !word.endsWith("ly")) head = i;
    else if (i === from && endsLikeVerb(word) && isClauseAfter(tokens, i, end)) return undefined;
  }
  if (head < 0 || NOT_COUNTED_AFTER_ONE.has(tokens.lower[head]) || NOT_COUNTED_AFTER_ONE.has(tokens.lower[from]))
    return undefined;
  return finish(document, from, head, limit);
}

/** "one died at the scene", "one carried a knife": the word is a verb, since no noun follows it directly. */
function isClauseAfter(tokens: Tokens, i: number, end: number): boolean {
  return i + 1 >= end || !(tokens.flags[i + 1] & Flag.WORD) || BOUNDARIES.has(tokens.lower[i + 1]);
}

const isParticiple = (word: string) =>
  word.endsWith("en") || word.endsWith("wn") || word === "lost" || word === "spent";
const endsLikeVerb = (word: string) => word.length > 4 && word.endsWith("ed") && !word.endsWith("eed");
const isQuote = (word: string) => word === "'" || word === '"' || word === "“" || word === "”" || word === "‘";

const faceThing = /^(?:mask|cover|shield|cloth|paint)/u;

/** "face" as a verb, but "two face masks" are things. */
const isFace = (tokens: Tokens, i: number) =>
  tokens.lower[i] === "face" && !(i + 1 < tokens.length && faceThing.test(tokens.lower[i + 1]));

/** After a comma, "and" or "or" within a phrase another modifier follows, not a new one: "completed, foiled or failed attacks". */
function goesOn(tokens: Tokens, i: number, end: number): boolean {
  const next = i + 1;
  if (next >= end || !(tokens.flags[next] & Flag.WORD) || !(tokens.flags[i - 1] & Flag.WORD)) return false;
  const word = tokens.lower[next];
  if (BOUNDARIES.has(word) || NUMBER_WORDS.has(word) || NEVER_MODIFIERS.has(word)) return false;
  return word === "or" || word === "and" || isAdjectival(tokens.lower[i - 1]) || tokens.lower[i] !== ",";
}

/** The token "old" or "olds" of "18-year-old" that begins at a number, else -1. */
function afterAgeCompound(tokens: Tokens, i: number, end: number): number {
  if (i + 4 >= end + 5 || i + 4 >= tokens.length) return -1;
  if (tokens.text[i + 1] !== "-" || tokens.text[i + 3] !== "-") return -1;
  const old = tokens.lower[i + 4];
  return old === "old" || old === "olds" ? i + 4 : -1;
}

const adjectivalEnding = /(?:[^e]ed|ous|ful|less|able|ible|ish|ian|ean|ese|onal|ical|iest|like)$/u;

/** Whether a word before a noun describes it rather than being part of its name. */
export function isAdjectival(word: string): boolean {
  return PLAIN_ADJECTIVES.has(word) || (word.length > 3 && adjectivalEnding.test(word));
}

/** Nouns that say nothing without what follows "of". */
const NEEDS_COMPLEMENT = new Set(
  (
    "count counts charge charges item items piece pieces pair pairs pack packs packet packets box boxes bag bags bottle " +
    "bottles can cans jar jars sack sacks pouch pouches group groups line lines set sets round rounds sheet sheets bundle " +
    "bundles roll rolls bar bars block blocks tin tins case cases tub tubs sachet sachets wrap wraps vial vials stick sticks " +
    "carton cartons tablet tablets pile piles load loads strip strips brick bricks parcel parcels member members"
  ).split(" "),
);
const CHARGES = new Set(["count", "counts", "charge", "charges"]);
/** Where the name of an offence ends: "two counts of murder in the deaths of …". */
const AFTER_OFFENCE = new Set(
  "in on at after against under between following involving concerning including for by while when but before during from which who that stemming relating related connected was were is are had has have will would over dating alongside within until".split(
    " ",
  ),
);

function finish(document: Document, from: number, head: number, limit: number): NounPhrase {
  const { tokens } = document;
  let nounToken = head;
  for (let i = head - 1; i >= from; i--) {
    const { flags } = tokens;
    if (tokens.text[i] === "-" && i > from && !(flags[i] & Flag.SPACE_BEFORE)) {
      nounToken = --i;
      continue;
    }
    if (!(flags[i] & (Flag.WORD | Flag.NUMBER)) || (nounToken < head && isJoined(tokens, nounToken))) break;
    if (flags[i] & Flag.NUMBER && !isJoined(tokens, i + 1)) break;
    const word = tokens.lower[i];
    const name = flags[i] & Flag.CAPITAL && !(flags[i] & Flag.UPPER) && !(flags[head] & Flag.CAPITAL);
    if (name || isAdjectival(word) || word === "'s" || word === "and" || word === "or" || word.endsWith("ly")) break;
    nounToken = i;
  }
  const complement = NEEDS_COMPLEMENT.has(tokens.lower[head]) ? complementEnd(tokens, head, limit) : -1;
  return { nounToken, head, endToken: complement > 0 ? complement : head + 1 };
}

const isJoined = (tokens: Tokens, i: number) =>
  i > 0 && tokens.text[i - 1] === "-" && !(tokens.flags[i] & Flag.SPACE_BEFORE);

/** One past "of bacon", "of false accounting" after a head noun; -1 if no such phrase follows. */
function complementEnd(tokens: Tokens, head: number, limit: number): number {
  if (head + 2 >= limit || tokens.lower[head + 1] !== "of") return -1;
  const offence = CHARGES.has(tokens.lower[head]);
  let i = head + 2;
  if (
    !offence &&
    (BOUNDARIES.has(tokens.lower[i]) || tokens.flags[i] & Flag.CAPITAL || tokens.lower[i].endsWith("ing"))
  )
    return -1;
  for (; i < limit && i < head + 15; i++) {
    const word = tokens.lower[i];
    if (tokens.flags[i] & Flag.MARK) {
      if (word === "-" && glued(tokens, i)) continue;
      break;
    }
    if (tokens.flags[i] & Flag.NUMBER) break;
    if (offence) {
      if (AFTER_OFFENCE.has(word)) break;
      if (
        word === "and" &&
        i + 1 < limit &&
        (BOUNDARIES.has(tokens.lower[i + 1]) || NUMBER_WORDS.has(tokens.lower[i + 1]))
      )
        break;
    } else if (BOUNDARIES.has(word) || word === "and" || word === "or" || NUMBER_WORDS.has(word)) break;
    else if (
      i > head + 2 &&
      (IRREGULAR_VERBS.has(word) || (endsLikeVerb(word) && !isPlural(tokens.lower[i + 1] ?? "")))
    )
      break;
  }
  return i > head + 2 ? i : -1;
}
