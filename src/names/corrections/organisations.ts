import { Flag } from "../../document/index.js";
import { BODIES_BY_KIND } from "../../lexicon/bodies.js";
import { NATIONALITIES } from "../../lexicon/nationalities.js";
import { KNOWN_KINDS } from "../../lexicon/organisation-kinds.js";
import { Listed } from "../lists.js";
import { GENERIC, NO_NAMES } from "../no-names.js";
import { type Reading, Shape } from "../reading.js";
import type { NameSpan } from "../spans.js";
import { BODIES, LOCATION, ORGANISATION } from "./kinds.js";
import { NAME } from "./people.js";

/** Words that begin the names of schools, hospitals, mosques and forces in languages that put the head first. */
const HEADS_FIRST: ReadonlySet<string> = new Set(
  (
    "scoil gaelscoil coláiste ysgol ysbyty coleg prifysgol heddlu lycée collège école hôpital colegio escuela sekolah smk masjid " +
    "policía polícia fiscalía kepolisian polres polda ospedale questura procura"
  ).split(" "),
);

/** "Scoil Bhríde", "Ysbyty Gwynedd". */
const isHeaded = ({ document: { tokens }, place }: Reading, { firstToken, endToken }: NameSpan): boolean =>
  endToken - firstToken > 1 && place[firstToken] === 0 && HEADS_FIRST.has(tokens.lower[firstToken]);

/** A place that a body is named after, or that only looks like one. */
export const isBody = (reading: Reading, span: NameSpan): boolean =>
  isFirm(reading, span) ||
  isHeaded(reading, span) ||
  isCourt(reading, span) ||
  isKnown(reading, span) ||
  isGang(reading, span);

const UNIONS: ReadonlySet<string> = new Set(["u.n.", "un", "eu", "e.u."]);
const GANGS: ReadonlySet<string> = new Set(
  [...KNOWN_KINDS, ...BODIES_BY_KIND].flatMap(([kind, names]) => (kind === "gang" ? names.split(";") : [])),
);

/** "the Clan del Golfo", "the U.N.", "al - Qaeda". */
function isKnown({ document: { tokens }, place }: Reading, { firstToken, endToken }: NameSpan): boolean {
  if (endToken - firstToken === 1) return UNIONS.has(tokens.lower[firstToken]);
  if (place[firstToken] > 0 || endToken - firstToken > 4) return false;
  return GANGS.has(tokens.lower.slice(firstToken, endToken).join(" ").replace(" - ", "-"));
}

const RULE: ReadonlySet<string> = new Set(["government", "administration", "regime"]);

/** "the Kennett government", read as a body or a place: where the ruler's name ends; else -1. */
export function rulerOf(reading: Reading, { firstToken, endToken }: NameSpan): number {
  const { document, placeLength, listed, shape } = reading;
  const { lower, flags } = document.tokens;
  const end = RULE.has(lower[endToken - 1]) ? endToken - 1 : endToken;
  if (end === firstToken || !RULE.has(lower[end] ?? "") || flags[end] & Flag.CAPITAL) return -1;
  for (let i = firstToken; i < end; i++)
    if (shape[i] !== Shape.CAPITAL || listed[i] & (Listed.ORGANISATION | Listed.KNOWN)) return -1;
  const isPlace = placeLength[firstToken] >= end - firstToken;
  return end - firstToken < 3 && !isPlace && !Object.hasOwn(NATIONALITIES, lower[firstToken]) ? end : -1;
}

const PARTS_OF_LAWS: ReadonlySet<string> = new Set(["section", "sections", "article", "articles", "clause", "chapter"]);
const MOST_IN_NUMBER = 6;

/** "under Section 103(2) of the BNS": a law. */
export function isLaw({ document: { tokens } }: Reading, { firstToken }: NameSpan): boolean {
  const { lower, flags } = tokens;
  const of = lower[firstToken - 1] === "the" ? firstToken - 2 : firstToken - 1;
  if (lower[of] !== "of") return false;
  for (let i = of - 1; i > 0 && i >= of - MOST_IN_NUMBER; i--) {
    if (PARTS_OF_LAWS.has(lower[i])) return (flags[i + 1] & (Flag.NUMBER | Flag.MIXED)) !== 0;
    if (!(flags[i] & (Flag.NUMBER | Flag.MARK | Flag.MIXED)) && lower[i].length > 3) return false;
  }
  return false;
}

/** "the Galloper Kings gang", "the Marley and Galloper gangs": no place of the gazetteer has the name. */
function isGang({ document: { tokens }, place }: Reading, { firstToken, endToken }: NameSpan): boolean {
  if (place[firstToken] > 0) return false;
  const { lower, flags } = tokens;
  let i = endToken;
  if (lower[i] === "and") for (i++; i < endToken + 4 && flags[i] & Flag.CAPITAL; i++);
  return lower[i] === "gang" || lower[i] === "gangs";
}

/** "Wexmoor County", whose attorney it is, is a place unless it ends in a word for a body. */
export function settleSeat({ document, place, listed, known }: Reading, seat: NameSpan): NameSpan {
  if (document.tokens.lower[seat.endToken - 1] === "station") return seat;
  const body = listed[seat.endToken - 1] & Listed.ORGANISATION || known[seat.endToken - 1] > 0;
  return !body && place[seat.firstToken] > 0 ? { ...seat, kind: LOCATION } : seat;
}

const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "one", "another", "every", "each", "any"]);

/** Prisons, police stations and houses of worship keep their names in lower case too. */
const HOUSES: readonly (readonly string[])[] = [
  ["prison"],
  ["police", "station"],
  ["mosque"],
  ["synagogue"],
  ["gurdwara"],
  ["cathedral"],
];

/** "taken to Wexcombe prison", "the Wexcombe mosque", where "a Wexcombe mosque" is any of the town's: how many words it goes on. */
export function houseAt({ document }: Reading, { kind, firstToken, endToken }: NameSpan): number {
  const { lower, flags } = document.tokens;
  if (kind === ORGANISATION || endToken >= lower.length || flags[endToken] & (Flag.CAPITAL | Flag.MARK)) return 0;
  const house = HOUSES.find((words) => words.every((word, k) => lower[endToken + k] === word));
  return house && !ARTICLES.has(lower[firstToken - 1] ?? "") ? house.length : 0;
}

const HEADS: ReadonlySet<string> = new Set(["ceo", "co-founder", "cfo"]);

const FIRM_WORDS: ReadonlySet<string> = new Set(
  "digital holdings ventures technologies solutions logistics securities capital systems software".split(" "),
);

/** "Outway CEO Ann Pell", "Northgate Digital". */
function isFirm({ document: { tokens }, listed }: Reading, { firstToken, endToken }: NameSpan): boolean {
  if (HEADS.has(tokens.lower[endToken] ?? "")) return true;
  return endToken - firstToken > 1 && FIRM_WORDS.has(tokens.lower[endToken - 1]) && !(listed[endToken] & NAME);
}

const HEARD: ReadonlySet<string> = new Set(
  "fined sentenced jailed appeared appear charged convicted hearing trial judge magistrate magistrates pleaded remanded bail arraigned heard admitted denied".split(
    " ",
  ),
);

/** "was fined at Wexmoor Court": no street, as long as somebody is tried there. */
function isCourt(
  { document: { tokens, sentences, sentenceOf } }: Reading,
  { firstToken, endToken }: NameSpan,
): boolean {
  if (tokens.lower[endToken - 1] !== "court" || endToken - firstToken < 2) return false;
  if (!/^(?:at|in|before)$/u.test(tokens.lower[firstToken - 1] ?? "")) return false;
  const { firstToken: from, endToken: to } = sentences[sentenceOf[firstToken]];
  for (let i = Math.max(from, firstToken - 24); i < Math.min(to, endToken + 24); i++)
    if (HEARD.has(tokens.lower[i])) return true;
  return false;
}

/** Persons by office: "Granville County sheriff" is the county's, "Leeds Police Chief" the force's. */
const OFFICES: ReadonlySet<string> = new Set(
  "chief marshal sheriff commissioner officer director superintendent sergeant inspector spokesman spokeswoman spokesperson mayor governor detective detectives officers deputies deputy".split(
    " ",
  ),
);

/** "Assistant Commissioner of Police", "Additional Director General of Police". */
const DEPUTIES: ReadonlySet<string> = new Set(["assistant", "deputy", "additional", "acting"]);

/** "Wildlife and Countryside Act": laws and prizes are no bodies. */
const NO_BODIES: ReadonlySet<string> = new Set(
  "act acts award awards prize prizes amendment treaty constitution championship championships day".split(" "),
);

/** "riot police": any force's. */
const NO_FORCES: ReadonlySet<string> = new Set(
  "area village district divisional regional riot armed nearby local provincial borough city state military secret border traffic undercover plainclothes uniformed".split(
    " ",
  ),
);

/** Words that end the names of sites and of no bodies. */
const SITES: ReadonlySet<string> = new Set(
  "stadium arena airport roundabout junction racecourse speedway lighthouse reservoir".split(" "),
);
const SHOPPING: ReadonlySet<string> = new Set(["center", "centre", "mall", "plaza", "complex", "arcade"]);

const WEEKDAYS: ReadonlySet<string> = new Set("monday tuesday wednesday thursday friday saturday sunday".split(" "));

const OKAYED: ReadonlySet<string> = new Set(["oks", "ok's", "ok'd", "ok’d", "ok’s", "okays", "okayed"]);
/** "the state Court of Appeals". */
const LEVELS: ReadonlySet<string> = new Set(["state", "federal", "local", "former"]);

export function correctOrganisation(reading: Reading, span: NameSpan): NameSpan | null {
  const { lower, flags, text } = reading.document.tokens;
  let { firstToken, endToken } = span;
  // "WXYZ-TV 4 News": a station, its channel and its programme
  if (flags[endToken - 1] & Flag.UPPER && flags[endToken] & Flag.NUMBER && lower[endToken + 1] === "news")
    return { ...span, endToken: endToken + 2 };
  if (endToken - firstToken === 1 && NO_NAMES.has(reading.word[firstToken])) return null;
  if (DEPUTIES.has(lower[firstToken]) || NO_BODIES.has(lower[endToken - 1])) return null;
  if (isGeneric(reading, span)) return null;
  if (endToken - firstToken === 2 && text[firstToken + 1] === "police" && NO_FORCES.has(lower[firstToken])) return null;
  // "FNB Stadium"
  if (endToken - firstToken > 1 && SITES.has(lower[endToken - 1])) return { ...span, kind: LOCATION };
  // "Millbrook Shopping Center": a site
  if (SHOPPING.has(lower[endToken - 1]) && lower[endToken - 2] === "shopping") return { ...span, kind: LOCATION };
  // "on Monday Ashford Police raided"
  if (WEEKDAYS.has(lower[firstToken]) && BODIES.has(lower[endToken - 1]) && endToken - firstToken > 1) firstToken++;
  // "the Court of King's Bench"
  if (/^(?:king|queen)$/u.test(lower[endToken - 1]) && lower[endToken] === "'s" && lower[endToken + 1] === "bench")
    endToken += 2;
  // "the General Court Martial"
  if (lower[endToken - 1] === "court" && lower[endToken] === "martial") endToken++;
  const isLevel = LEVELS.has(lower[firstToken]) && !(flags[firstToken] & Flag.CAPITAL);
  // "Former House speaker"
  const isFormer = lower[firstToken] === "former" && flags[firstToken] & Flag.SENTENCE_START;
  if ((isLevel || isFormer) && endToken - firstToken > 1) firstToken++;
  // "Arlen Council OK'd a jail"
  for (let i = firstToken + 1; i < endToken; i++) if (OKAYED.has(lower[i])) endToken = i;
  // "the Orange County Sheriff's deputy": the office
  const owner = lower[endToken - 1] === "sheriff" && lower[endToken] === "'s";
  if (owner || !OFFICES.has(lower[endToken - 1]))
    return firstToken === span.firstToken && endToken === span.endToken ? span : { ...span, firstToken, endToken };
  while (endToken > firstToken && OFFICES.has(lower[endToken - 1])) endToken--;
  if (endToken === firstToken) return null;
  const body = reading.listed[endToken - 1] & Listed.ORGANISATION || reading.known[endToken - 1] > 0;
  if (body) return { ...span, firstToken, endToken };
  return reading.place[firstToken] > 0 ? { ...span, kind: LOCATION, firstToken, endToken } : null;
}

export const isGeneric = ({ document: { tokens } }: Reading, { firstToken, endToken }: NameSpan): boolean =>
  endToken - firstToken < 5 &&
  GENERIC_OPENINGS.has(tokens.lower[firstToken]) &&
  GENERIC.has(tokens.lower.slice(firstToken, endToken).join(" "));

/** Their first words: most names are told by them, without a string being made. */
const GENERIC_OPENINGS: ReadonlySet<string> = new Set([...GENERIC].map((name) => name.split(" ", 1)[0]));
