import { Flag } from "../../document/index.js";
import { Listed } from "../lists.js";
import { type Reading, Shape } from "../reading.js";
import type { NameSpan } from "../spans.js";
import { BODIES, LOCATION, ORGANISATION, PERSON } from "./kinds.js";

/** What goes on after "Leeds" in lower case, up to the whole name of the force or the office. */
const FORCES: readonly (readonly string[])[] = [
  ["police", "department"],
  ["police", "force"],
  ["police", "service"],
  ["police"],
  ["fire", "department"],
  ["fire", "service"],
  ["fire", "brigade"],
  ["sheriff", "'s", "office"],
  ["sheriff", "'s", "department"],
  ["coroner", "'s", "office"],
  ["coroner", "'s", "court"],
  ["medical", "examiner", "'s", "office"],
  ["district", "attorney", "'s", "office"],
  ["crown", "court"],
  ["county", "court"],
  ["district", "court"],
  ["high", "court"],
  ["provincial", "court"],
  ["sheriff", "court"],
  ["superior", "court"],
  ["magistrates", "'", "court"],
  ["magistrate", "'s", "court"],
];

const FORCE_WORDS: readonly (readonly string[])[] = [["department"], ["force"], ["service"]];

/** "New York City police", "Ashford fire department": with the place, a force; "Wexmoor Police Force" of "Wexmoor Police". */
export function extendForce({ document, known, listed }: Reading, span: NameSpan | null): NameSpan | null {
  if (!span || span.kind === PERSON) return span;
  const { lower, flags } = document.tokens;
  const first = span.endToken;
  // "a McDonald's on Oak Road", but "Interpol's office"
  if (known[first - 1] === 2 && !(listed[first - 1] & Listed.KNOWN) && known[first] === 4 && lower[first] === "'s")
    return { ...span, endToken: first + 1 };
  if (first >= lower.length || flags[first] & Flag.MARK) return span;
  const asBefore = ((flags[first] ^ flags[first - 1]) & Flag.CAPITAL) === 0;
  if (flags[first] & Flag.CAPITAL && !(span.kind === ORGANISATION && asBefore)) return span;
  const force = span.kind === LOCATION ? FORCES : lower[first - 1] === "police" ? FORCE_WORDS : [];
  const words = force.find((list) => list.every((word, k) => lower[first + k] === word));
  // "a Wexmoor police station" is the town's
  if (words && lower[first + words.length] === "station") return span;
  return words ? { ...span, kind: ORGANISATION, endToken: first + words.length } : span;
}

/** "Arlen County Sheriff’s Office and Bexley Police" are two: where the second begins, if "and" joins two that end in words for bodies; else -1. */
export function secondOf({ document, shape }: Reading, { firstToken, endToken }: NameSpan): number {
  const { lower, flags } = document.tokens;
  // "the RCMP's Major Crime Unit": a force and its unit
  if (shape[firstToken] === Shape.ACRONYM && shape[firstToken + 1] === Shape.POSSESSIVE && endToken - firstToken > 2)
    return firstToken + 2;
  if (!BODIES.has(lower[endToken - 1])) return -1;
  for (let i = firstToken + 2; i < endToken - 2; i++) {
    if (lower[i] === "of" || lower[i] === "for") return -1;
    if (lower[i] === "and") return BODIES.has(lower[i - 1]) && flags[i + 1] & Flag.CAPITAL ? i + 1 : -1;
  }
  return -1;
}

/** "Vellacott & Daughters" of either half, "Marks & Spencer" of "Spencer": a firm. Takes its first half off `before`. */
export function withPartner({ document, listed, shape }: Reading, span: NameSpan, before: NameSpan[]): NameSpan {
  const { text, flags } = document.tokens;
  let { firstToken, endToken } = span;
  if (endToken - firstToken > 1 || shape[firstToken] >= Shape.DIGIT) return span;
  if (text[endToken] === "&" && shape[endToken + 1] === Shape.CAPITAL) endToken += 2;
  else if (text[firstToken - 1] === "&" && shape[firstToken - 2] === Shape.CAPITAL) firstToken -= 2;
  else return span;
  // "Bar & Grill", "Sons & Daughters of Zion": part of a longer name
  if (flags[endToken] & Flag.CAPITAL || flags[firstToken - 1] & Flag.CAPITAL) return span;
  if (text[endToken] === "&" || text[firstToken - 1] === "&") return span;
  // "Bonnie & Clyde"
  if (listed[firstToken] & listed[endToken - 1] & Listed.GIVEN_NAME) return span;
  const last = before.at(-1);
  if (last && last.endToken > firstToken) {
    if (last.firstToken < firstToken) return span;
    before.pop();
  }
  return { ...span, kind: ORGANISATION, firstToken, endToken };
}

const HYPHEN = Shape.MARK + 2;

/** "Augusta-Richmond police" of "Richmond police": a body is named after all of a double name. Takes its first half off `before`. */
export function withFirstHalf({ document, shape, place }: Reading, span: NameSpan, before: NameSpan[]): NameSpan {
  const { flags } = document.tokens;
  const firstToken = span.firstToken - 2;
  if (firstToken < 0 || shape[firstToken + 1] !== HYPHEN || shape[firstToken] !== Shape.CAPITAL) return span;
  if ((flags[firstToken + 1] | flags[firstToken + 2]) & Flag.SPACE_BEFORE || place[firstToken] === 0) return span;
  const last = before.at(-1);
  if (last && last.endToken > firstToken) {
    if (last.kind !== LOCATION || last.firstToken < firstToken) return span;
    before.pop();
  }
  return { ...span, firstToken };
}
