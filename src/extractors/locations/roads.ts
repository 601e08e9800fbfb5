import { type Document, Flag, mentionOf } from "../../document/index.js";
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from "../../lexicon/function-words.js";
import type { FoundName } from "../names/index.js";

export const ROAD_PREPOSITIONS: ReadonlySet<string> = new Set(["on", "along", "off"]);

/** A mark, the end or a small word: no noun goes on. */
export function closes({ tokens, sentenceOf }: Document, i: number): boolean {
  if (i >= tokens.length || sentenceOf[i] !== sentenceOf[i - 1] || tokens.flags[i] & Flag.MARK)
    return i >= tokens.length || (tokens.text[i] !== "-" && tokens.text[i] !== "%");
  const word = tokens.lower[i];
  return word === "and" || word === "or" || PREPOSITIONS.has(word) || AUXILIARIES.has(word) || DETERMINERS.has(word);
}

/** The number of "Route 690", "I-690". */
export function roadNumber({ tokens }: Document, { firstToken, endToken }: FoundName): string | null {
  const last = endToken - 1;
  return last > firstToken && tokens.flags[last] & Flag.NUMBER ? tokens.text[last] : null;
}

/** Adds the roads that are numbers: "I-85", "State Route 9", "the N2 was closed", "the 690" where the article has Route 690. */
export function withRoads(document: Document, names: FoundName[], numbers: ReadonlySet<string>): FoundName[] {
  const { flags, length } = document.tokens;
  const roads: FoundName[] = [];
  let n = 0; // names before this one begin before the number
  for (let i = 1; i < length; i++) {
    if (!(flags[i] & (Flag.NUMBER | Flag.MIXED))) continue;
    const first = roadFrom(document, i, numbers);
    if (first < 0) continue;
    while (n < names.length && names[n].firstToken <= i) n++;
    if (n === 0 || names[n - 1].endToken <= first) roads.push(roadAt(document, first, i + 1));
  }
  return roads.length === 0 ? names : [...names, ...roads].sort((a, b) => a.firstToken - b.firstToken);
}

const roadAt = (document: Document, firstToken: number, endToken: number): FoundName => ({
  ...mentionOf(document, document.tokens.start[firstToken], document.tokens.end[endToken - 1]),
  kind: "location",
  firstToken,
  endToken,
  confidence: 0.8,
  known: null,
});

/** Letters before the hyphen of a road's number: "I-85", "US-31", "NH-34". */
const HYPHENED: ReadonlySet<string> = new Set(["i", "us", "sr", "cr", "nh", "sh", "fm"]);
const NUMBERED: ReadonlySet<string> = new Set(["interstate", "highway", "route", "autoroute"]);
const ROAD_LEVELS: ReadonlySet<string> = new Set(["state", "county", "farm", "provincial"]);
const ROADS_OF_LEVELS: ReadonlySet<string> = new Set(["route", "road", "highway"]);

/** Where the road begins whose number stands at a token; -1 if it is no road's. */
function roadFrom(document: Document, i: number, numbers: ReadonlySet<string>): number {
  const { text, lower, flags } = document.tokens;
  if (!(flags[i] & Flag.NUMBER)) return isLetteredRoad(document, i) ? i : -1;
  if (text[i].length > 4) return -1;
  // "Highway 61 Revisited", "SH-60 Seahawk"
  const named =
    (flags[i + 1] & (Flag.CAPITAL | Flag.WORD)) === (Flag.CAPITAL | Flag.WORD) && !startsSentence(document, i + 1);
  if (text[i - 1] === "-" && i > 1) {
    const glued = !((flags[i] | flags[i - 1]) & Flag.SPACE_BEFORE) && flags[i - 2] & Flag.CAPITAL;
    return glued && HYPHENED.has(lower[i - 2]) && lower[i - 3] !== "form" && !named ? i - 2 : -1;
  }
  if (flags[i - 1] & Flag.CAPITAL && !named) {
    if (i > 1 && flags[i - 2] & Flag.CAPITAL && ROAD_LEVELS.has(lower[i - 2]) && ROADS_OF_LEVELS.has(lower[i - 1]))
      return i - 2;
    if (NUMBERED.has(lower[i - 1])) return i - 1;
  }
  const again = numbers.has(text[i]) && (lower[i - 1] === "the" || ROAD_PREPOSITIONS.has(lower[i - 1]));
  return again && closes(document, i + 1) ? i : -1;
}

const startsSentence = ({ sentenceOf }: Document, i: number) => sentenceOf[i] !== sentenceOf[i - 1];

const CARRIAGEWAYS: ReadonlySet<string> = new Set(
  "motorway northbound southbound eastbound westbound near between towards outside".split(" "),
);
const SHUT: ReadonlySet<string> = new Set("closed shut blocked reopened gridlocked".split(" "));

/** "the N2 was closed", "the A14 near Bar Hill". */
function isLetteredRoad({ tokens: { text, lower } }: Document, i: number): boolean {
  if (lower[i - 1] !== "the" || !/^[ABEMNR]\d{1,4}$/u.test(text[i])) return false;
  if (CARRIAGEWAYS.has(lower[i + 1])) return true;
  return (
    /^(?:is|was|were|has|remains|remained)$/u.test(lower[i + 1] ?? "") &&
    (SHUT.has(lower[i + 2]) || SHUT.has(lower[i + 3]))
  );
}
