import { Flag } from "../../document/index.js";
import { Listed } from "../lists.js";
import { type Reading, Shape } from "../reading.js";
import type { NameSpan } from "../spans.js";
import { LOCATION, ORGANISATION } from "./kinds.js";

/** Bodies whose names commas run through: each is one, whatever was read of its parts. */
export function withJoins(reading: Reading, spans: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  for (let s = 0; s < spans.length; s++) {
    const span = spans[s];
    const end = span.kind === ORGANISATION ? endOfList(reading, spans, s) : endOfSeat(reading, spans, s);
    if (end === span.endToken) {
      joined.push(span);
      continue;
    }
    joined.push({ ...span, kind: ORGANISATION, endToken: end });
    while (s + 1 < spans.length && spans[s + 1].firstToken < end) s++;
  }
  return joined;
}

/** What the seat of a force or office stands before. */
const SEATED: ReadonlySet<string> = new Set(["sheriff", "police", "fire", "county", "district", "school", "city"]);

/** "the Arlen County, Ohio, Sheriff's Office". */
function endOfSeat({ document }: Reading, spans: readonly NameSpan[], s: number): number {
  const { text, lower, flags } = document.tokens;
  const [town, state, body] = [spans[s], spans[s + 1], spans[s + 2]];
  const isSeat =
    body !== undefined &&
    town.kind === LOCATION &&
    state.kind === LOCATION &&
    body.kind === ORGANISATION &&
    state.firstToken === town.endToken + 1 &&
    body.firstToken === state.endToken + 1 &&
    text[town.endToken] === "," &&
    text[state.endToken] === "," &&
    (flags[body.firstToken] & Flag.CAPITAL) !== 0 &&
    SEATED.has(lower[body.firstToken]);
  return isSeat ? body.endToken : town.endToken;
}

const MINISTRIES: ReadonlySet<string> = new Set(["department", "ministry"]);
/** Words of bodies that are subjects of a ministry too. */
const SUBJECTS: ReadonlySet<string> = new Set(["government", "services", "security", "education", "energy"]);
const MOST_PARTS = 6;
const MOST_WORDS = 4;

/** "the Department of Families, Fairness and Housing", but "the Department of Justice, Kent Police and Interpol". */
function endOfList(reading: Reading, spans: readonly NameSpan[], s: number): number {
  const { lower, text } = reading.document.tokens;
  const { firstToken, endToken } = spans[s];
  if (!MINISTRIES.has(lower[firstToken]) || !/^(?:of|for)$/u.test(lower[firstToken + 1] ?? "")) return endToken;
  let end = endToken;
  for (let part = 0; part < MOST_PARTS; part++) {
    const comma = text[end] === ",";
    const last = lower[end + (comma ? 1 : 0)] === "and";
    if (!last && !comma) return endToken;
    end = endOfPart(reading, end + (comma && last ? 2 : 1));
    if (end < 0) return endToken;
    if (last) return part > 0 && isOwn(spans, s, end) ? end : endToken;
  }
  return endToken;
}

/** Past the capitalised words from `i` on that name a subject, "the" before them included; -1 if none do. */
function endOfPart({ document, shape, listed }: Reading, i: number): number {
  const first = document.tokens.lower[i] === "the" ? i + 1 : i;
  let end = first;
  while (end - first <= MOST_WORDS && shape[end] === Shape.CAPITAL) {
    const isSubject = SUBJECTS.has(document.tokens.lower[end]);
    if (!isSubject && listed[end] & (Listed.ORGANISATION | Listed.KNOWN | Listed.GIVEN_NAME)) return -1;
    end++;
  }
  return end > first && end - first <= MOST_WORDS ? end : -1;
}

/** Whether no person and no place was read in what the name goes on over. */
function isOwn(spans: readonly NameSpan[], s: number, end: number): boolean {
  for (let k = s + 1; k < spans.length && spans[k].firstToken < end; k++)
    if (spans[k].kind !== ORGANISATION || spans[k].endToken > end) return false;
  return true;
}
