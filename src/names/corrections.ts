import { Flag } from "../document/index.js";
import { MEASURE_UNITS, TIME_UNITS } from "../lexicon/quantity-units.js";
import { VEHICLE_MAKES } from "../lexicon/vehicle-makes.js";
import { Listed } from "./lists.js";
import { GENERIC, NO_NAMES } from "./no-names.js";
import type { Reading } from "./reading.js";
import { Place, Shape } from "./reading.js";
import type { NameSpan } from "./spans.js";

const PERSON = 0;
const ORGANISATION = 1;
const LOCATION = 2;

/** What the label rules settle whatever the weights say: each correction has the example that it was made for. */
export function correctSpans(reading: Reading, spans: readonly NameSpan[]): NameSpan[] {
  const surnames = surnamesOf(reading, spans);
  const corrected: NameSpan[] = [];
  for (const whole of spans) {
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
  return withDatelines(reading, corrected);
}

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
function holderIn({ document, shape, listed }: Reading, { kind, firstToken, endToken }: NameSpan): number {
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
function officeFrom({ document }: Reading, { firstToken, endToken }: NameSpan): number {
  const { lower } = document.tokens;
  let i = endToken - 1;
  while (i - 1 > firstToken && (OF_OFFICES.has(lower[i - 1]) || HOLDERS.has(lower[i - 1]))) i--;
  return i;
}

/** "Wexmoor County", whose attorney it is, is a place unless it ends in a word for a body. */
function settleSeat({ place, listed, known }: Reading, seat: NameSpan): NameSpan {
  const body = listed[seat.endToken - 1] & Listed.ORGANISATION || known[seat.endToken - 1] > 0;
  return !body && place[seat.firstToken] > 0 ? { ...seat, kind: LOCATION } : seat;
}

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
function extendForce({ document }: Reading, span: NameSpan | null): NameSpan | null {
  if (!span || span.kind === PERSON) return span;
  const { lower, flags } = document.tokens;
  const first = span.endToken;
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
function secondOf({ document, shape }: Reading, { firstToken, endToken }: NameSpan): number {
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

/** Words that end the name of a body and begin no list of what it is for ("Court and Tribunals Service"). */
const BODIES: ReadonlySet<string> = new Set(
  "police department office constabulary university college hospital ltd inc inc. llc plc council patrol bureau".split(
    " ",
  ),
);

/** "Vellacott & Daughters" of either half, "Marks & Spencer" of "Spencer": a firm. Takes its first half off `before`. */
function withPartner({ document, listed, shape }: Reading, span: NameSpan, before: NameSpan[]): NameSpan {
  const { text, flags } = document.tokens;
  let { firstToken, endToken } = span;
  if (endToken - firstToken > 1) return span;
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
function withFirstHalf({ document, shape, place }: Reading, span: NameSpan, before: NameSpan[]): NameSpan {
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

/** "HOLLIDAY, Mo. —": the town of a dateline, whatever else its name may be. */
function withDatelines({ document, dateline, place, placeLength }: Reading, spans: readonly NameSpan[]): NameSpan[] {
  const { tokens, paragraphs } = document;
  const towns: NameSpan[] = [];
  paragraphs.forEach(({ firstToken }, p) => {
    if (dateline[p] === firstToken) return;
    let end = firstToken;
    while (end < dateline[p] && tokens.flags[end] & Flag.UPPER && end - firstToken < 4) end++;
    const abroad = tokens.text[end] === "," && place[end + 1] > 0 && end + 1 < dateline[p];
    const town = placeLength[firstToken] === end - firstToken && !(place[firstToken] & Place.WORD);
    if (abroad || town) towns.push({ kind: LOCATION, firstToken, endToken: end, confidence: 0.95 });
  });
  if (towns.length === 0) return [...spans];
  const merged: NameSpan[] = [];
  let t = 0;
  for (const span of spans) {
    while (t < towns.length && towns[t].endToken <= span.firstToken) merged.push(towns[t++]);
    if (t < towns.length && span.endToken > towns[t].firstToken) {
      if (span.kind === LOCATION && span.firstToken === towns[t].firstToken) towns[t] = span;
      continue;
    }
    merged.push(span);
  }
  return [...merged, ...towns.slice(t)];
}

function correct(reading: Reading, span: NameSpan, surnames: Uint8Array): NameSpan | null {
  if (isFamily(reading, span, surnames)) return { ...span, kind: PERSON };
  const house = houseAt(reading, span);
  if (house > 0) return { ...span, kind: ORGANISATION, endToken: span.endToken + house };
  if (span.kind === PERSON) {
    if (isMake(reading, span)) return null;
    if (isWard(reading, span) || isOfState(reading, span)) return { ...span, kind: LOCATION };
    const firstToken = fromTitle(reading, afterTitles(reading, span.firstToken, span.endToken));
    return withinMarks(reading, firstToken === span.firstToken ? span : { ...span, firstToken });
  }
  if (span.kind === LOCATION && isGeneric(reading, span)) return null;
  if (span.kind === LOCATION && (isFirm(reading, span) || isCourt(reading, span)))
    return { ...span, kind: ORGANISATION };
  return span.kind === ORGANISATION ? correctOrganisation(reading, span) : withoutMeasure(reading, span);
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
const isMake = ({ document: { tokens } }: Reading, { firstToken, endToken }: NameSpan): boolean =>
  endToken - firstToken <= 3 &&
  BEFORE_THINGS.has(tokens.lower[firstToken - 1]) &&
  VEHICLE_MAKES.has(tokens.lower.slice(firstToken, endToken).join(""));

const PARTIES: ReadonlySet<string> = new Set(
  "lab con lib dem ld snp green dup uup sdlp sf ff fg labour conservative ind".split(" "),
);

/** "Councillor Ann Pell (Lab, Wexmoor North)": the ward of a councillor stands after the party. */
const isWard = ({ document: { tokens } }: Reading, { firstToken: i }: NameSpan): boolean =>
  i > 2 && tokens.text[i - 1] === "," && PARTIES.has(tokens.lower[i - 2]) && /^[([]$/u.test(tokens.text[i - 3]);

const OF_STATES: ReadonlySet<string> = new Set(
  "tag tags plate plates license licence registration law driver residents state".split(" "),
);

/** "a car with Georgia plates": nobody's name. */
const isOfState = ({ document: { tokens }, place }: Reading, { firstToken, endToken }: NameSpan): boolean =>
  endToken - firstToken === 1 && place[firstToken] > 0 && OF_STATES.has(tokens.lower[endToken] ?? "");

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

/** "found in Lower Wexmoor 40 minutes later": the number is no road's. */
function withoutMeasure({ document }: Reading, span: NameSpan): NameSpan {
  const { lower, flags } = document.tokens;
  const { firstToken, endToken } = span;
  if (
    endToken - firstToken < 2 ||
    !(flags[endToken - 1] & Flag.NUMBER) ||
    !(TIME_UNITS.has(lower[endToken] ?? "") || MEASURE_UNITS.has(lower[endToken] ?? ""))
  )
    return span;
  return { ...span, endToken: endToken - 1 };
}

const NAME = Listed.GIVEN_NAME | Listed.SURNAME | Listed.PERSON;

/** "Senior Sergeant Horan", "Madam Goh", "Caretaker Abdul Karim": a title that is nobody's name is no part of one. */
const RANK_WITH_FIGURE = /^(?:PO|SPO|NUP|SJO|JO|FO|SFO)\d$/u;
function afterTitles({ document, listed, shape }: Reading, first: number, end: number): number {
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

/** Prisons, police stations and houses of worship keep their names in lower case too. */
const HOUSES: readonly (readonly string[])[] = [
  ["prison"],
  ["police", "station"],
  ["mosque"],
  ["synagogue"],
  ["gurdwara"],
  ["cathedral"],
];
const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "one", "another", "every", "each", "any"]);

/** "taken to Wexcombe prison", "the Wexcombe mosque", where "a Wexcombe mosque" is any of the town's: how many words it goes on. */
function houseAt({ document }: Reading, { kind, firstToken, endToken }: NameSpan): number {
  const { lower, flags } = document.tokens;
  if (kind === ORGANISATION || endToken >= lower.length || flags[endToken] & (Flag.CAPITAL | Flag.MARK)) return 0;
  const house = HOUSES.find((words) => words.every((word, k) => lower[endToken + k] === word));
  return house && !ARTICLES.has(lower[firstToken - 1] ?? "") ? house.length : 0;
}

/** "Mrs Rosemond Dodua Agyiri" of "Dodua Agyiri": a capitalised word between a title and a name is the name's first. */
function fromTitle({ document, listed, shape }: Reading, first: number): number {
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
function withinMarks({ document }: Reading, span: NameSpan): NameSpan {
  const { tokens } = document;
  let open = span.firstToken - 1;
  while (open > 0 && span.firstToken - open < MOST_IN_NICKNAME && tokens.flags[open] & Flag.CAPITAL) open--;
  let close = span.endToken;
  while (close < tokens.length && close - span.endToken < MOST_IN_NICKNAME && tokens.flags[close] & Flag.CAPITAL)
    close++;
  const marks = OPENING.get(tokens.text[close] ?? "") === tokens.text[open] && close - open <= MOST_IN_NICKNAME + 1;
  return marks && ALIASES.has(tokens.lower[open - 1] ?? "") ? { ...span, firstToken: open + 1, endToken: close } : span;
}

/** By type: 1 if it ends the name of a person of two words or more. */
function surnamesOf({ type, types }: Reading, spans: readonly NameSpan[]): Uint8Array {
  const surnames = new Uint8Array(types + 1);
  for (const { kind, firstToken, endToken } of spans)
    if (kind === PERSON && endToken - firstToken > 1) surnames[type[endToken - 1]] = 1;
  surnames[0] = 0;
  return surnames;
}

/** "the Faulkners", where Jerome Faulkner is a person of the article. */
function isFamily({ document, type, singular }: Reading, { firstToken, endToken }: NameSpan, surnames: Uint8Array) {
  return (
    endToken - firstToken === 1 &&
    surnames[singular[type[firstToken]]] === 1 &&
    firstToken > 0 &&
    document.tokens.lower[firstToken - 1] === "the"
  );
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
const SHOPPING: ReadonlySet<string> = new Set(["center", "centre", "mall", "plaza", "complex", "arcade"]);
const WEEKDAYS: ReadonlySet<string> = new Set("monday tuesday wednesday thursday friday saturday sunday".split(" "));
/** "the state Court of Appeals". */
const LEVELS: ReadonlySet<string> = new Set(["state", "federal", "local", "former"]);

function correctOrganisation(reading: Reading, span: NameSpan): NameSpan | null {
  const { lower, flags, text } = reading.document.tokens;
  let { firstToken, endToken } = span;
  // "WXYZ-TV 4 News": a station, its channel and its programme
  if (flags[endToken - 1] & Flag.UPPER && flags[endToken] & Flag.NUMBER && lower[endToken + 1] === "news")
    return { ...span, endToken: endToken + 2 };
  if (endToken - firstToken === 1 && NO_NAMES.has(reading.word[firstToken])) return null;
  if (DEPUTIES.has(lower[firstToken]) || NO_BODIES.has(lower[endToken - 1])) return null;
  if (isGeneric(reading, span)) return null;
  if (endToken - firstToken === 2 && text[firstToken + 1] === "police" && NO_FORCES.has(lower[firstToken])) return null;
  // "Millbrook Shopping Center": a site
  if (SHOPPING.has(lower[endToken - 1]) && lower[endToken - 2] === "shopping") return { ...span, kind: LOCATION };
  // "on Monday Ashford Police raided"
  if (WEEKDAYS.has(lower[firstToken]) && BODIES.has(lower[endToken - 1]) && endToken - firstToken > 1) firstToken++;
  // "the Court of King's Bench"
  if (/^(?:king|queen)$/u.test(lower[endToken - 1]) && lower[endToken] === "'s" && lower[endToken + 1] === "bench")
    endToken += 2;
  // "the General Court Martial"
  if (lower[endToken - 1] === "court" && lower[endToken] === "martial") endToken++;
  if (LEVELS.has(lower[firstToken]) && !(flags[firstToken] & Flag.CAPITAL) && endToken - firstToken > 1) firstToken++;
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

const isGeneric = ({ document: { tokens } }: Reading, { firstToken, endToken }: NameSpan): boolean =>
  endToken - firstToken < 5 &&
  GENERIC_OPENINGS.has(tokens.lower[firstToken]) &&
  GENERIC.has(tokens.lower.slice(firstToken, endToken).join(" "));
/** Their first words: most names are told by them, without a string being made. */
const GENERIC_OPENINGS: ReadonlySet<string> = new Set([...GENERIC].map((name) => name.split(" ", 1)[0]));

const CAPITAL_DISTRICT: ReadonlySet<string> = new Set(["d.c.", "dc", "d.c"]);

/** Whether two names with one token between them are one. */
function areOne({ document, placeLength }: Reading, before: NameSpan, span: NameSpan): boolean {
  if (before.endToken + 1 !== span.firstToken) return false;
  const { lower, text } = document.tokens;
  const link = lower[before.endToken];
  // "Kensington and Chelsea", if the gazetteer has a place of that name: whatever its second half would be alone
  if (before.kind === LOCATION && link === "and")
    return placeLength[before.firstToken] === span.endToken - before.firstToken;
  if (before.kind !== span.kind) return false;
  // "Washington, D.C."
  if (link === "," && lower[before.endToken - 1] === "washington") return CAPITAL_DISTRICT.has(lower[span.firstToken]);
  // "the Met's Flying Squad": the one short name of a force that is part of the names of its units
  return span.kind === ORGANISATION && link === "'s" && text[before.endToken - 1] === "Met";
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
function beforeNickname({ document, listed }: Reading, { firstToken, endToken }: NameSpan): number {
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
