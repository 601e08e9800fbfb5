import { Flag } from "../../document/index.js";
import { VEHICLE_MAKES } from "../../lexicon/vehicle-makes.js";
import { Listed } from "../lists.js";
import { type Reading, Shape } from "../reading.js";
import type { NameSpan } from "../spans.js";
import { ORGANISATION, PERSON } from "./kinds.js";

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

/** "Wexmoor County District Attorney Ann Pell" read as one body: where the holder's name begins; else -1. */
export function holderIn({ document, shape, listed }: Reading, { kind, firstToken, endToken }: NameSpan): number {
  if (kind !== ORGANISATION || endToken - firstToken < 4) return -1;
  const { lower } = document.tokens;
  for (let i = endToken - 3; i > firstToken && i >= endToken - 4; i--) {
    if (!HOLDERS.has(lower[i])) continue;
    for (let k = i + 1; k < endToken; k++)
      if ((shape[k] !== Shape.CAPITAL && shape[k] !== Shape.INITIAL) || listed[k] & Listed.ORGANISATION) return -1;
    return listed[endToken - 1] & NAME || listed[i + 1] & NAME ? i + 1 : -1;
  }
  return -1;
}

/** Where the words of an office begin that ends a span. */
export function officeFrom({ document }: Reading, { firstToken, endToken }: NameSpan): number {
  const { lower } = document.tokens;
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
    const title = listed[i] & (Listed.HONORIFIC | Listed.RANK) ? Listed.GIVEN_NAME : listed[i] & Listed.JOB ? NAME : 0;
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
