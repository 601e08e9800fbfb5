import { Flag } from "../../document/index.js";
import { POLICE_RANKS } from "../../lexicon/ranks.js";
import { VEHICLE_MAKES } from "../../lexicon/vehicle-makes.js";
import { Listed } from "../lists.js";
import { type Reading, Shape } from "../reading.js";
import type { NameSpan } from "../spans.js";
import { ORGANISATION, PERSON } from "./kinds.js";

const RANKS: ReadonlySet<string> = new Set(POLICE_RANKS);

/** Words that end an office which stands before its holder's name. */
const HOLDERS: ReadonlySet<string> = new Set(
  "attorney general sheriff commissioner chief mayor governor prosecutor solicitor coroner chairman chairwoman chair director spokesman spokeswoman president minister secretary".split(
    " ",
  ),
);

/** Words before them that are of the office and of no body. */
const OF_OFFICES: ReadonlySet<string> = new Set(
  "district state attorney deputy assistant vice managing executive".split(" "),
);

/**
 * "Wexmoor County District Attorney Ann Pell", "[officer in charge of] Wexmoor Police Station Ann Pell", "[the bishop of]
 * Wexmoor Ann Pell" read as one body: where the person's name begins; else -1.
 */
export function holderIn(reading: Reading, { kind, firstToken, endToken }: NameSpan): number {
  if (kind !== ORGANISATION || endToken - firstToken < 3) return -1;
  const { document, listed } = reading;
  const { lower } = document.tokens;
  if (endToken - firstToken === 3)
    return isOfficeOf(reading, firstToken) && isPlainName(reading, firstToken + 1, endToken) ? firstToken + 1 : -1;
  for (let i = endToken - 3; i > firstToken && i >= endToken - 4; i--) {
    if (HOLDERS.has(lower[i])) {
      if (!isPlainName(reading, i + 1, endToken)) return -1;
      return listed[endToken - 1] & NAME || listed[i + 1] & NAME ? i + 1 : -1;
    }
    // "officer in charge of Wexmoor Police Station Ann Pell"
    if (lower[i] === "station" && lower[i - 1] === "police") return isPlainName(reading, i + 1, endToken) ? i + 1 : -1;
  }
  return -1;
}

/** Capitalised words and initials, none of which tells a body. */
function isPlainName({ shape, listed }: Reading, first: number, end: number): boolean {
  for (let k = first; k < end; k++)
    if ((shape[k] !== Shape.CAPITAL && shape[k] !== Shape.INITIAL) || listed[k] & Listed.ORGANISATION) return false;
  return true;
}

const OF_TOWNS: ReadonlySet<string> = new Set(["bishop", "archbishop", "mayor", "dean", "provost"]);

/** "bishop of Leicester": a town that somebody holds an office in begins here. */
const isOfficeOf = ({ document: { tokens }, place }: Reading, i: number): boolean =>
  i > 1 && place[i] > 0 && tokens.lower[i - 1] === "of" && OF_TOWNS.has(tokens.lower[i - 2]);

/** "PSI Vaishali Thorat" read as a body of that name: where the officer's name begins; else -1. */
export function officerIn(reading: Reading, { firstToken, endToken }: NameSpan): number {
  const { document, shape, listed } = reading;
  const first = firstToken + 1;
  if (endToken - first < 2 || endToken - first > 3) return -1;
  if (shape[firstToken] !== Shape.ACRONYM || !RANKS.has(document.tokens.lower[firstToken])) return -1;
  const isName = (listed[first] | listed[endToken - 1]) & NAME || !(listed[endToken - 1] & Listed.GROUP);
  return isName && isPlainName(reading, first, endToken) ? first : -1;
}

/** "Unnervingly, prosecutors said": an adverb at the start of a sentence. */
export const isAdverb = ({ document: { tokens }, listed }: Reading, { firstToken, endToken }: NameSpan): boolean =>
  endToken - firstToken === 1 &&
  (tokens.flags[firstToken] & Flag.SENTENCE_START) !== 0 &&
  tokens.text[endToken] === "," &&
  tokens.lower[firstToken].endsWith("ly") &&
  (listed[firstToken] & NAME) === 0;

/** "at the corner of Jenkins and Spring Road": the first of two streets. */
export const isAtCorner = ({ document: { tokens } }: Reading, { firstToken, endToken }: NameSpan): boolean =>
  tokens.lower[endToken] === "and" &&
  tokens.lower[firstToken - 1] === "of" &&
  CORNERS.has(tokens.lower[firstToken - 2] ?? "");
const CORNERS: ReadonlySet<string> = new Set(["corner", "intersection", "junction"]);

/** Parts of names that stand before others: "Md Rafiq", "Sk Salim", "Umm Khaled", and the initial of "J. NOE DIAZ". */
const PREFIXES: ReadonlySet<string> = new Set("abu umm um ibn bin bint abd abdul md mohd muhd mst sk".split(" "));
export function fromPrefix({ document }: Reading, first: number): number {
  const { text, lower, flags } = document.tokens;
  const i = first - 1;
  if (i < 0 || !(flags[i] & Flag.CAPITAL) || document.sentenceOf[i] !== document.sentenceOf[first]) return first;
  const isInitial = text[i].length === 2 && text[i][1] === ".";
  // "Metix MD Ann Pell" is no Mohammed
  return isInitial || (PREFIXES.has(lower[i]) && !(flags[i] & Flag.UPPER)) ? i : first;
}

/** 'Ronald "Bato" dela Cruz' of 'Ronald "Bato"': past the surname with its particles that the marks cut off. */
export function pastNickname({ document }: Reading, { firstToken, endToken }: NameSpan): number {
  const { text, lower, flags } = document.tokens;
  const mark = OPENING.has(text[endToken - 1]) ? endToken - 1 : endToken;
  const opening = OPENING.get(text[mark] ?? "");
  if (!opening || flags[mark] & Flag.SPACE_BEFORE) return endToken;
  let open = mark - 1;
  while (open > firstToken && text[open] !== opening) open--;
  if (open === firstToken) return endToken;
  let i = mark + 1;
  while (i < mark + 3 && PARTICLES.has(lower[i] ?? "")) i++;
  return i > mark + 1 && flags[i] & Flag.CAPITAL ? i + 1 : endToken;
}
const PARTICLES: ReadonlySet<string> = new Set("de la del dela delos di da dos van von der den bin al el".split(" "));

/** Where the words of an office begin that ends a span. */
export function officeFrom({ document }: Reading, { firstToken, endToken }: NameSpan): number {
  const { lower } = document.tokens;
  if (!HOLDERS.has(lower[endToken - 1])) return endToken;
  let i = endToken - 1;
  while (i - 1 > firstToken && (OF_OFFICES.has(lower[i - 1]) || HOLDERS.has(lower[i - 1]))) i--;
  return i;
}

/** What stands before a thing and before nobody's name. */
const BEFORE_THINGS: ReadonlySet<string> = new Set([
  "a",
  "an",
  "the",
  "his",
  "her",
  "their",
  "stolen",
  "red",
  "blue",
  "black",
  "white",
]);

/** "a stolen Harley-Davidson": a make of cars or motorcycles, told apart from a man called Ford. */
export const isMake = ({ document: { tokens } }: Reading, { firstToken, endToken }: NameSpan): boolean =>
  endToken - firstToken <= 3 &&
  BEFORE_THINGS.has(tokens.lower[firstToken - 1]) &&
  VEHICLE_MAKES.has(tokens.lower.slice(firstToken, endToken).join(""));

const PARTIES: ReadonlySet<string> = new Set(
  "lab con lib dem ld snp green dup uup sdlp sf ff fg labour conservative ind".split(" "),
);

/** "Councillor Ann Pell (Lab, Wexmoor North)": the ward of a councillor stands after the party. */
export const isWard = ({ document: { tokens } }: Reading, { firstToken: i }: NameSpan): boolean =>
  i > 2 && tokens.text[i - 1] === "," && PARTIES.has(tokens.lower[i - 2]) && /^[([]$/u.test(tokens.text[i - 3]);

const OF_STATES: ReadonlySet<string> = new Set(
  "tag tags plate plates license licence registration law driver residents state".split(" "),
);

/** "a car with Georgia plates": nobody's name. */
export const isOfState = ({ document: { tokens }, place }: Reading, { firstToken, endToken }: NameSpan): boolean =>
  endToken - firstToken === 1 && place[firstToken] > 0 && OF_STATES.has(tokens.lower[endToken] ?? "");

export const NAME = Listed.GIVEN_NAME | Listed.SURNAME | Listed.PERSON;

/** "Senior Sergeant Horan", "Madam Goh", "Caretaker Abdul Karim": a title that is nobody's name is no part of one. */
const RANK_WITH_FIGURE = /^(?:PO|SPO|NUP|SJO|JO|FO|SFO)\d$/u;

export function afterTitles({ document, listed, shape }: Reading, first: number, end: number): number {
  let i = first;
  // "PO2 Arnel Cruz": ranks of the Philippines have figures
  if (i + 1 < end && shape[i] === Shape.MIXED && RANK_WITH_FIGURE.test(document.tokens.text[i])) i++;
  while (i + 1 < end && shape[i] < Shape.DIGIT && shape[i] !== Shape.INITIAL) {
    const isRank =
      listed[i] & (Listed.HONORIFIC | Listed.RANK) || (listed[i] === 0 && RANKS.has(document.tokens.lower[i]));
    const title = isRank ? Listed.GIVEN_NAME : listed[i] & Listed.JOB ? NAME : 0;
    if (title === 0 || listed[i] & title) break;
    i++;
  }
  return shape[i] >= Shape.DIGIT ? first : i;
}

/** "Mrs Rosemond Dodua Agyiri" of "Dodua Agyiri": a capitalised word between a title and a name is the name's first. */
export function fromTitle({ document, listed, shape }: Reading, first: number): number {
  const title = Listed.HONORIFIC | Listed.RANK;
  // "Det Con Holly Batt"
  if (
    first < 2 ||
    document.tokens.text[first - 1].length < 4 ||
    shape[first - 1] !== Shape.CAPITAL ||
    shape[first] !== Shape.CAPITAL
  )
    return first;
  if (listed[first - 1] & (title | Listed.JOB | Listed.ORGANISATION) || !(listed[first - 2] & title)) return first;
  if (shape[first - 2] >= Shape.DIGIT || shape[first - 2] < Shape.CAPITAL) return first;
  return document.sentenceOf[first - 2] === document.sentenceOf[first] ? first - 1 : first;
}

/** Words before a name that somebody goes by. */
const ALIASES: ReadonlySet<string> = new Set(["alias", "aliases", "aka", "a.k.a.", "nicknamed", "@", "called", "as"]);

/** 'alias "Boy Tulis"' of "Tulis": all that stands between the marks. */
export function withinMarks({ document }: Reading, span: NameSpan): NameSpan {
  const { tokens } = document;
  let open = span.firstToken - 1;
  while (open > 0 && span.firstToken - open < MOST_IN_NICKNAME && tokens.flags[open] & Flag.CAPITAL) open--;
  let close = span.endToken;
  while (close < tokens.length && close - span.endToken < MOST_IN_NICKNAME && tokens.flags[close] & Flag.CAPITAL)
    close++;
  const marks = OPENING.get(tokens.text[close] ?? "") === tokens.text[open] && close - open <= MOST_IN_NICKNAME + 1;
  return marks && ALIASES.has(tokens.lower[open - 1] ?? "") ? { ...span, firstToken: open + 1, endToken: close } : span;
}

/** Each closing mark with the one that opens. */
const OPENING: ReadonlyMap<string, string> = new Map([
  ["”", "“"],
  ["’", "‘"],
  ['"', '"'],
  ["'", "'"],
]);

const MOST_IN_NICKNAME = 4;

/** "Matt ‘the axe’ Poole": the given name before a few words between marks, where the name read begins after or within them; else -1. */
export function beforeNickname({ document, listed }: Reading, { firstToken, endToken }: NameSpan): number {
  const { tokens, sentenceOf } = document;
  let close = firstToken - 1;
  while (close < endToken - 1 && close < firstToken + MOST_IN_NICKNAME && !OPENING.has(tokens.text[close] ?? ""))
    close++;
  const opening = OPENING.get(tokens.text[close] ?? "");
  if (!opening || tokens.flags[close] & Flag.SPACE_BEFORE || !(tokens.flags[close + 1] & Flag.SPACE_BEFORE)) return -1;
  let open = close - 1;
  while (open > close - MOST_IN_NICKNAME - 1 && open > 0 && tokens.flags[open] & Flag.WORD) open--;
  const given = open - 1;
  if (given < 0 || open === close - 1 || open >= firstToken || tokens.text[open] !== opening) return -1;
  if (!(tokens.flags[open] & Flag.SPACE_BEFORE) || tokens.flags[open + 1] & Flag.SPACE_BEFORE) return -1;
  if (sentenceOf[given] !== sentenceOf[close + 1] || !(tokens.flags[given] & Flag.CAPITAL)) return -1;
  return listed[given] & Listed.GIVEN_NAME ? given : -1;
}

/** By type: 1 if it ends the name of a person of two words or more. */
export function surnamesOf({ type, types }: Reading, spans: readonly NameSpan[]): Uint8Array {
  const surnames = new Uint8Array(types + 1);
  for (const { kind, firstToken, endToken } of spans)
    if (kind === PERSON && endToken - firstToken > 1) surnames[type[endToken - 1]] = 1;
  surnames[0] = 0;
  return surnames;
}

/** "the Faulkners", where Jerome Faulkner is a person of the article. */
export function isFamily(
  { document, type, singular }: Reading,
  { firstToken, endToken }: NameSpan,
  surnames: Uint8Array,
) {
  return (
    endToken - firstToken === 1 &&
    surnames[singular[type[firstToken]]] === 1 &&
    firstToken > 0 &&
    document.tokens.lower[firstToken - 1] === "the"
  );
}
