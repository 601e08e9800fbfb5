import type { Reading } from "../reading.js";
import type { NameSpan } from "../spans.js";
import { extendForce, secondOf, withFirstHalf, withPartner } from "./extents.js";
import { withJoins } from "./joins.js";
import { LOCATION, ORGANISATION, PERSON } from "./kinds.js";
import { correctOrganisation, houseAt, isBody, isGeneric, isLaw, rulerOf, settleSeat } from "./organisations.js";
import {
  afterTitles,
  beforeNickname,
  fromPrefix,
  fromTitle,
  holderIn,
  isAdverb,
  isAtCorner,
  isFamily,
  isMake,
  isOfState,
  isWard,
  officeFrom,
  officerIn,
  pastNickname,
  surnamesOf,
  withinMarks,
} from "./people.js";
import { withDatelines, withoutMeasure } from "./places.js";

/** What the label rules settle whatever the weights say: each correction has the example that it was made for. */
export function correctSpans(reading: Reading, spans: readonly NameSpan[]): NameSpan[] {
  const surnames = surnamesOf(reading, spans);
  const corrected: NameSpan[] = [];
  for (const whole of spans) {
    // what the name before goes on over
    if (whole.endToken <= (corrected.at(-1)?.endToken ?? 0)) continue;
    const holder = holderIn(reading, whole);
    let span = whole;
    if (holder > 0) {
      const office = { ...whole, endToken: holder };
      const seat = correctOrganisation(reading, { ...office, endToken: officeFrom(reading, office) });
      if (seat) corrected.push(seat.kind === ORGANISATION ? settleSeat(reading, seat) : seat);
      span = { ...whole, kind: PERSON, firstToken: holder };
    }
    let one = extendForce(reading, correct(reading, withPartner(reading, span, corrected), surnames));
    if (!one) continue;
    if (one.kind === ORGANISATION) {
      const second = secondOf(reading, one);
      if (second > 0) {
        corrected.push({ ...one, endToken: second - 1 }); // without "and" or "'s"
        one = { ...one, firstToken: second };
      } else one = withFirstHalf(reading, one, corrected);
    }
    const given = one.kind === PERSON ? beforeNickname(reading, one) : -1;
    if (given >= 0) {
      const last = corrected.at(-1);
      if (last && last.endToken > given) corrected.pop();
      one = { ...one, firstToken: last?.kind === PERSON && last.endToken > given ? last.firstToken : given };
    }
    const before = corrected.at(-1);
    if (before && areOne(reading, before, one)) {
      const confidence = Math.min(before.confidence, one.confidence);
      corrected[corrected.length - 1] = { ...one, kind: before.kind, firstToken: before.firstToken, confidence };
    } else corrected.push(one);
  }
  return withDatelines(reading, withJoins(reading, corrected));
}

function correct(reading: Reading, span: NameSpan, surnames: Uint8Array): NameSpan | null {
  if (isFamily(reading, span, surnames)) return { ...span, kind: PERSON };
  const house = houseAt(reading, span);
  if (house > 0) return { ...span, kind: ORGANISATION, endToken: span.endToken + house };
  if (span.kind === PERSON) {
    if (isMake(reading, span)) return null;
    if (isWard(reading, span) || isOfState(reading, span)) return { ...span, kind: LOCATION };
    if (isAdverb(reading, span)) return null;
    if (isAtCorner(reading, span)) return { ...span, kind: LOCATION };
    const firstToken = fromPrefix(reading, fromTitle(reading, afterTitles(reading, span.firstToken, span.endToken)));
    const endToken = pastNickname(reading, span);
    const bounded = firstToken === span.firstToken && endToken === span.endToken;
    return withinMarks(reading, bounded ? span : { ...span, firstToken, endToken });
  }
  if (isLaw(reading, span)) return null;
  const ruler = rulerOf(reading, span);
  if (ruler > 0) return { ...span, kind: PERSON, endToken: ruler };
  if (span.kind === LOCATION && isGeneric(reading, span)) return null;
  if (span.kind === LOCATION && isBody(reading, span)) return { ...span, kind: ORGANISATION };
  const officer = span.kind === ORGANISATION ? officerIn(reading, span) : -1;
  if (officer > 0) return { ...span, kind: PERSON, firstToken: officer };
  return span.kind === ORGANISATION ? correctOrganisation(reading, span) : withoutMeasure(reading, span);
}

const CAPITAL_DISTRICT: ReadonlySet<string> = new Set(["d.c.", "dc", "d.c"]);

const CHILD_OF: ReadonlySet<string> = new Set(["bt", "bte", "bin", "binti", "binte", "ibn"]);

/** Whether two names with one token between them are one. */
function areOne({ document, placeLength }: Reading, before: NameSpan, span: NameSpan): boolean {
  if (before.endToken + 1 !== span.firstToken) return false;
  const { lower, text } = document.tokens;
  const link = lower[before.endToken];
  // "Kensington and Chelsea", if the gazetteer has a place of that name: whatever its second half would be alone
  if (before.kind === LOCATION && link === "and")
    return placeLength[before.firstToken] === span.endToken - before.firstToken;
  // "Nurul Izzah bt Kamarudin", whatever her father's name would be alone
  if (before.kind === PERSON && CHILD_OF.has(link)) return true;
  if (before.kind !== span.kind) return false;
  // "Washington, D.C."
  if (link === "," && lower[before.endToken - 1] === "washington") return CAPITAL_DISTRICT.has(lower[span.firstToken]);
  // "the Met's Flying Squad": the one short name of a force that is part of the names of its units
  return span.kind === ORGANISATION && link === "'s" && text[before.endToken - 1] === "Met";
}
