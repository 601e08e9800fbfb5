import { Flag } from "../../document/index.js";
import { NATIONALITIES } from "../../lexicon/nationalities.js";
import type { NameMention } from "../names/index.js";
import { type Context, mentionAt, type Span } from "./context.js";
import { isPluralPossessive, isTitleNoun } from "./noun-phrase.js";
import { TITLE_NOUN, Verb, Word } from "./words.js";
import { bodyMeant, employer, prosecutedFor } from "./workplace.js";

/** What stands after a name and is no predicate of it. */
export interface After {
  /** Where its predicate begins, -1 if none was found. */
  readonly predicate: number;
  /** Where the clauses of "who …" begin. */
  readonly relative: number;
  readonly relativeEnd: number;
  readonly title: Span | null;
  /** The title is what someone "is", which tells less than a form of address or an apposition. */
  readonly predicated: boolean;
  /** Bits of the nouns of appositions ("a neighbour", "his mother"). */
  readonly bits: number;
  readonly head: number;
  readonly headToken: number;
  readonly organisation: NameMention | null;
  readonly residence: NameMention | null;
  /** In an apposition: "X, Smith's lawyer", "X, his sister". */
  readonly owner: NameMention | "pronoun" | null;
  readonly nationality: { code: string; span: Span } | null;
  /** A possessive follows the name: its noun. */
  readonly possessed: number;
  /** Whether an age follows: how the people of a story are introduced. */
  readonly aged: boolean;
  /** "whose son was stabbed", "who brought up her niece". */
  readonly kin: boolean;
  /** "who led the investigation". */
  readonly leads: boolean;
}

const REACH = 60;
const CLAUSE = Word.BE | Word.HAVE | Word.MODAL;
const SUFFIXES = new Set("kc qc sc bl san mp mla msp ms mep td tds mpp mna jp esq".split(" "));

/** Reads rightwards from a name over its appositions to its verb: ", 34, of Elm Road, Aston, a driver, was …". */
export function readAfter(context: Context, mention: NameMention, start: number): After {
  const { document, words } = context;
  const { tokens } = document;
  const { text, lower, flags } = tokens;
  const sentence = document.sentences[document.sentenceOf[mention.firstToken]];
  const end = Math.min(sentence.endToken, mention.endToken + REACH);
  let predicate = -1;
  let relative = -1;
  let relativeEnd = -1;
  let title: Span | null = null;
  let predicated = false;
  let bits = 0;
  let head = 0;
  let headToken = -1;
  let organisation: NameMention | null = null;
  let residence: NameMention | null = null;
  let owner: After["owner"] = null;
  let nationality: After["nationality"] = null;
  let possessed = -1;
  let aged = false;
  let kin = false;
  // "X allegedly stole": the predicate begins with its adverbs
  let adverb = -1;
  let leads = false;
  let i = mention.endToken;
  let comma = false;
  // others named on the way: "A, 34, and B, 32, were jailed" tells of A, "of A, B said" does not
  let others = false;
  let joined = false;
  // whose relative someone is was named last
  let ofOwner = false;
  // "in Gwer West, Benue State": where it happened, and no more of whom
  let placed = false;
  const done = () => ({
    predicate: !subject ? -1 : adverb >= 0 && adverb < predicate && predicate - adverb < 4 ? adverb : predicate,
    relative,
    relativeEnd,
    title,
    predicated,
    bits,
    head,
    headToken,
    organisation,
    residence,
    owner,
    nationality,
    possessed,
    aged,
    kin,
    leads,
  });

  // ‘Biggs’, “Bungalow”
  while (
    i < end &&
    flags[i] & Flag.MARK &&
    !(flags[i] & Flag.SPACE_BEFORE) &&
    "”’\"'".includes(text[i]) &&
    lower[i + 1] !== "s" &&
    !isPossessiveMark(context, mention, i)
  )
    i++;
  const subject = mayBeSubject(context, start, sentence.firstToken);
  if (i < end && lower[i] === "'s") {
    possessed = i + 1;
    return done();
  }
  if (i < end && (text[i] === "’" || text[i] === "'") && lower[i - 1].endsWith("s")) {
    possessed = i + 1;
    return done();
  }
  if (i < end && SUFFIXES.has(lower[i]) && flags[i] & Flag.UPPER) {
    title = { from: i, to: i + 1 };
    bits |= words.of[i];
    head = words.of[i];
    headToken = i;
    i++;
  }
  for (let steps = 0; i < end && steps < REACH; steps++) {
    const mark = text[i];
    if (mark === "(") {
      const close = closing(context, i, end);
      // "Sgt X (Kent Police)"
      const within = mentionAt(context, i + 1);
      if (within?.kind === "organisation" && within.endToken === close && !others && !joined) organisation ??= within;
      if (flags[i + 1] & Flag.NUMBER) aged = true;
      i = close + 1;
      continue;
    }
    if (mark === "," || mark === "–" || mark === "—" || (mark === "-" && flags[i] & Flag.SPACE_BEFORE)) {
      comma = true;
      i++;
      continue;
    }
    // "A (36), of Forkhill; his cousin B (41); and C are charged"
    if (mark === ";" && (words.of[i + 1] & Word.CONJUNCTION || personSoon(context, i, end))) {
      comma = true;
      i++;
      continue;
    }
    if (flags[i] & Flag.MARK) return done();
    const bitsHere = words.of[i];
    const named = mentionAt(context, i);
    // "X, Smith's father, said"
    if (named?.kind === "person" && comma && !others && !joined && lower[named.endToken] === "'s") {
      const np = readNoun(context, i, end);
      if (np.head < 0) return done();
      take(np);
      i = np.end;
      continue;
    }
    if (named) {
      // "A, 34, and B, 32, were jailed": the verb is of both
      if (named.kind === "person" || comma) {
        if (named.kind === "organisation" && comma && !others && !joined) organisation ??= named;
        i = named.endToken;
        if (named.kind === "person") {
          others = true;
          if (lower[i] === "'s") return done();
        }
        continue;
      }
      i = named.endToken;
      continue;
    }
    if (flags[i] & Flag.NUMBER) {
      if (comma) aged = true;
      // "both 17"
      adverb = -1;
      i++;
      // "34 years old", "34 yrs"
      if (/^(?:years?|yrs?|months?)$/u.test(lower[i] ?? ""))
        i += lower[i + 1] === "old" ? 2 : lower[i + 1] === "of" ? 3 : 1;
      if (text[i] === "-" && lower[i + 1] === "year") {
        i += 4;
        comma = true;
        const np = readNoun(context, i, end);
        if (np.head >= 0) {
          if (!others) take(np);
          i = np.end;
        }
      }
      continue;
    }
    const word = lower[i];
    if (word === "aged") {
      aged = true;
      i++;
      continue;
    }
    if (word === "who" || word === "whose" || word === "whom") {
      // "Ann, the daughter of Jon Hale, 51, who was shot": Jon was
      if (ofOwner) {
        i = clauseEnd(context, i + 1, end);
        continue;
      }
      // "Moore, who hired Carter and who drove": the second clause is Moore's
      if (words.of[i - 1] & Word.CONJUNCTION) return done();
      if (relative < 0 && word === "who") relative = i + 1;
      if (word === "whose" && relative < 0 && lower[i + 1] === "body") relative = i + 2;
      // "who lives in Hull"
      if (
        word === "who" &&
        !others &&
        /^(?:lives|lived|resides)$/u.test(lower[i + 1] ?? "") &&
        words.of[i + 2] & Word.PREPOSITION
      ) {
        const place = mentionAt(context, i + 3);
        if (place?.kind === "location") residence ??= place;
      }
      if (word === "who" && !others) worksAs(words.of[i + 1] & (Word.BE | Word.HAVE) ? i + 2 : i + 1);
      if (word === "who" && !others) organisation ??= employer(context, words.of[i + 1] & Word.BE ? i + 2 : i + 1, end);
      if (word === "who" && words.verb[i + 1] === Verb.lead && !others) {
        // "who heads Europol's trafficking unit", "who led the investigation for the GLAA"
        for (let k = i + 2; k < end && k < i + 10 && text[k] !== ","; k++) {
          const body = mentionAt(context, k);
          if (body?.kind === "organisation") organisation ??= body;
        }
        if (/^(?:investigation|inquiry|enquiry|operation|raid|manhunt)$/u.test(lower[i + 3] ?? "")) leads = true;
      }
      if (word === "whose" || word === "who") kin ||= tellsOfKin(context, i + 1, end);
      i = clauseEnd(context, i + 1, end);
      if (relativeEnd < 0) relativeEnd = i;
      continue;
    }
    // "accused X of being a thief"
    if (word === "being") return done();
    if (bitsHere & CLAUSE) {
      if (!others || joined) predicate = i;
      // "X is the vice-president of the Traders' Association"
      if (!others && bitsHere & Word.BE && words.of[i + 1] & Word.DETERMINER) {
        const np = readNoun(context, i + 1, end);
        predicated = title === null;
        if (np.head >= 0) take(np);
      }
      return done();
    }
    if (comma && !others && (word === "prosecuting" || word === "defending" || word === "mitigating")) {
      predicate = i;
      if (!title) title = { from: i, to: i + 1 };
      // "prosecuting for the Environment Agency", "on behalf of the CPS"
      if (word === "prosecuting") organisation ??= prosecutedFor(context, i + 1, end);
      return done();
    }
    if (word === "of" || word === "from" || word === "with" || word === "for" || word === "at" || word === "in") {
      const place = nextName(context, i + 1, end);
      // "visited PC X at Ninewells Hospital": where X is, not of whom
      if (
        place?.kind === "organisation" &&
        !comma &&
        (word === "at" || word === "in") &&
        isPlaceOnly(context, place, start, mention)
      )
        i++;
      else if (place?.kind === "organisation" && (word !== "in" || comma)) organisation ??= place;
      else if (
        place?.kind === "location" &&
        (word === "of" || word === "from") &&
        !placed &&
        (comma || aged || i === mention.endToken)
      )
        residence ??= place;
      placed ||= place?.kind === "location";
      if (word === "for" && comma && lower[i + 1] === "the") {
        const side = lower[i + 2];
        if (side === "prosecution" || side === "crown") bits |= Word.PROSECUTOR;
        else if (side === "defence" || side === "defense" || side === "defendant") bits |= Word.LAWYER;
      } else if (word === "for" && place?.kind === "person" && comma) bits |= Word.LAWYER;
      i = place ? place.endToken : phraseEnd(context, i + 1, end);
      continue;
    }
    if (bitsHere & Word.CONJUNCTION) {
      joined = true;
      i++;
      continue;
    }
    if (comma || bitsHere & (Word.JUDGE | Word.LAWYER)) {
      const np = readNoun(context, i, end);
      // "…, a judge said": another subject
      const other =
        np.head >= 0 &&
        comma &&
        !joined &&
        bitsHere & Word.DETERMINER &&
        (isClause(context, np.end, end) || opensClause(context, np.head, end));
      if (other) return done();
      if (np.head >= 0) {
        // "X, 18, and a girl of 17": no apposition
        if (!others && !joined) take(np);
        i = np.end;
        continue;
      }
      if (bitsHere & Word.DETERMINER) {
        i = phraseEnd(context, i + 1, end);
        // "…, a court heard"
        if (comma && !joined && !others && isClause(context, i, end)) return done();
        continue;
      }
    }
    if (bitsHere & Word.ADVERB || word.endsWith("ly")) {
      if (adverb < 0) adverb = i;
      i++;
      continue;
    }
    if (bitsHere & (Word.PREPOSITION | Word.DETERMINER | Word.PRONOUN)) return done();
    // "Corporal X, Constable Y and area chief Z denied": what leads to the next name on the list
    const listed = comma || joined ? titledName(context, i, end) : -1;
    if (listed >= 0) {
      i = listed;
      continue;
    }
    if (!others || joined) predicate = i;
    if (!others) worksAs(i);
    return done();
  }
  return done();

  /** "works as a cleaner at the hotel" */
  function worksAs(verb: number) {
    if (title || lower[verb + 1] !== "as" || !/^(?:works?|worked|working|employed)$/u.test(lower[verb] ?? "")) return;
    const np = readNoun(context, verb + 2, end);
    if (np.head < 0 || !isTitleNoun(words.of[np.head])) return;
    title = { from: np.from, to: np.head + 1 };
    predicated = true;
    organisation ??= np.organisation;
  }

  function take(np: Noun) {
    bits |= np.bits;
    // "a grandfather of five" is nobody's relative in the story
    const kin = words.of[np.head] & Word.RELATION && lower[np.head + 1] === "of" && !np.owner;
    if (headToken < 0 && !(kin && isNumber(context, np.head + 2))) {
      head = words.of[np.head];
      headToken = np.head;
      owner = np.owner;
    }
    if (!title && isTitleNoun(words.of[np.head])) title = { from: np.from, to: np.head + 1 };
    nationality ??= np.nationality;
    organisation ??= np.organisation;
    residence ??= np.residence;
    ofOwner = np.owner !== null && np.owner !== "pronoun" && np.owner.firstToken > np.head;
  }
}

/** The name that a title leads to, a few words on; -1 if there is none. */
function titledName(context: Context, from: number, end: number): number {
  const { words, document } = context;
  for (let i = from; i < end && i < from + 5; i++) {
    if (mentionAt(context, i)?.kind === "person")
      return words.of[i - 1] & (TITLE_NOUN | Word.MODIFIER | Word.HONORIFIC) ? i : -1;
    if (document.tokens.flags[i] & Flag.MARK || words.of[i] & (CLAUSE | Word.PREPOSITION | Word.PRONOUN)) return -1;
    if (words.verb[i] && !(words.of[i] & (TITLE_NOUN | Word.MODIFIER))) return -1;
  }
  return -1;
}

/** "Brooks' lawyer": no closing mark, if none was opened before the name. */
function isPossessiveMark({ document: { tokens } }: Context, mention: NameMention, mark: number): boolean {
  if (mark !== mention.endToken || (tokens.text[mark] !== "'" && tokens.text[mark] !== "’")) return false;
  if (!tokens.lower[mark - 1].endsWith("s") || !(tokens.flags[mark + 1] & Flag.WORD)) return false;
  for (let i = mark - 1; i >= 0 && i > mark - 6; i--)
    if (tokens.text[i] === "‘" || tokens.text[i] === "'") return false;
  return true;
}

interface Noun {
  from: number;
  head: number;
  end: number;
  bits: number;
  owner: After["owner"];
  organisation: NameMention | null;
  residence: NameMention | null;
  nationality: After["nationality"];
}

/** "a Wiltshire wine merchant", "the force's head of crime", "his sister", "Crime Correspondent", "head of the unit". */
function readNoun(context: Context, from: number, end: number): Noun {
  const { document, words } = context;
  const { lower, flags, text } = document.tokens;
  let owner: Noun["owner"] = null;
  let organisation: NameMention | null = null;
  let residence: NameMention | null = null;
  let nationality: Noun["nationality"] = null;
  let head = -1;
  let bits = 0;
  let start = from;
  let i = from;
  const limit = Math.min(end, from + 12);
  for (; i < limit; i++) {
    const named = mentionAt(context, i);
    if (named) {
      if (head >= 0) {
        // "the lawyer leading Smith's campaign" ends before the name; "Mayor Smith's driver" is of the mayor's driver
        if (text[named.endToken] !== "'s" || head + 1 < i) break;
        head = -1;
        bits = 0;
      }
      if (named.kind === "person") {
        if (lower[named.endToken] !== "'s") break;
        owner = named;
      }
      if (named.kind === "organisation") organisation ??= named;
      i = named.endToken - 1;
      start = i + 1;
      continue;
    }
    const own = words.of[i];
    if (lower[i] === "'s" || isPluralPossessive(context, i)) {
      organisation ??= bodyMeant(context, i - 1);
      // "the mayor's driver": no mayor; "the driver on yesterday's bus" is one
      if (head >= 0 && head + 1 < i) break;
      head = -1;
      bits = 0;
      start = i + 1;
      continue;
    }
    if (own & Word.DETERMINER) {
      // ", of Stockport, subjected the woman …": a verb stands before it
      if (head >= 0 || i > start) break;
      if (/^(?:his|her|their)$/u.test(lower[i])) owner = "pronoun";
      else if (lower[i] === "its") organisation ??= bodyMeant(context, i);
      start = i + 1;
      continue;
    }
    // "his sister-in-law X"
    if (text[i] === "-" && lower[i + 1] === "in" && lower[i + 3] === "law") {
      i += 3;
      continue;
    }
    if (text[i] === "-") continue;
    // "an out-of-work roofer"
    if (text[i + 1] === "-" && !(flags[i + 1] & Flag.SPACE_BEFORE) && own & Word.PREPOSITION) continue;
    if (flags[i] & Flag.MARK || own & (Word.PREPOSITION | Word.CONJUNCTION | CLAUSE | Word.PRONOUN)) break;
    if (lower[i] === "who" || lower[i] === "that" || lower[i] === "whose") break;
    // "a 29-year-old foundry worker"
    if (lower[i] === "old" && head < 0) {
      start = i + 1;
      continue;
    }
    if (words.verb[i] && !(own & (TITLE_NOUN | Word.MODIFIER))) break;
    // "a schoolteacher accused of fraud"
    if (head >= 0 && own & Word.SUSPECT && words.verb[i]) break;
    const country = flags[i] & Flag.CAPITAL ? NATIONALITIES[lower[i]] : undefined;
    if (country) nationality ??= { code: country, span: { from: i, to: i + 1 } };
    if (own & TITLE_NOUN) {
      head = i;
      bits |= own;
    } else if (own & Word.MODIFIER) {
      if (HEADS.has(lower[i])) head = i;
      bits |= own & (Word.FEMALE | Word.MALE);
    }
    if (i - from > 9) break;
  }
  // "head of crime at the Met", "a caseworker with the charity X"
  let at = i;
  for (let steps = 0; head >= 0 && at < end && steps < 8; steps++, at++) {
    const named = mentionAt(context, at);
    if (named) {
      // "X, 42; his cousin Y": the noun is Y's
      if (named.kind === "person" && steps === 0 && lower[named.endToken] !== "'s") {
        head = -1;
        break;
      }
      if (named.kind === "organisation") organisation ??= named;
      else if (
        named.kind === "location" &&
        (lower[at - 1] === "of" || lower[at - 1] === "from" || lower[at - 1] === "in")
      )
        residence ??= named;
      else if (named.kind === "person" && !owner) owner = named;
      i = named.endToken;
      break;
    }
    const own = words.of[at];
    // "X (44), his wife, Y (41), and": likewise
    const next = steps === 0 && text[at] === "," && owner === "pronoun" ? mentionAt(context, at + 1) : undefined;
    if (next?.kind === "person" && words.of[head] & Word.RELATION && "(,".includes(text[next.endToken] ?? ".")) {
      head = -1;
      break;
    }
    if (flags[at] & Flag.MARK && text[at] !== "-") break;
    if (own & CLAUSE || (words.verb[at] && lower[at] !== "charge") || lower[at] === "who") break;
    i = at + 1;
  }
  return { from: start, head, end: Math.max(i, from + 1), bits, owner, organisation, residence, nationality };
}

/** Modifiers that are a noun too: "the head of crime", "a teaching assistant". */
const HEADS: ReadonlySet<string> = new Set("head chief assistant deputy associate principal veteran".split(" "));

const isClause = ({ words }: Context, i: number, end: number) =>
  i < end && ((words.of[i] & CLAUSE) !== 0 || words.verb[i] === Verb.say);

/** "…, the accused opened fire": a clause of its own, whatever the verb; but "X, the suspect in the case". */
const opensClause = ({ words, document: { tokens } }: Context, head: number, end: number) =>
  head + 1 < end &&
  (words.of[head] & (Word.SUSPECT | Word.VICTIM)) !== 0 &&
  !(tokens.flags[head + 1] & Flag.MARK) &&
  !(words.of[head + 1] & (Word.PREPOSITION | Word.CONJUNCTION)) &&
  !/^(?:who|whose|that)$/u.test(tokens.lower[head + 1]);

const NUMBER = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/u;

const isNumber = ({ document: { tokens } }: Context, i: number) =>
  i < tokens.length && ((tokens.flags[i] & Flag.NUMBER) !== 0 || NUMBER.test(tokens.lower[i]));

function personSoon(context: Context, from: number, end: number): boolean {
  for (let i = from + 1; i < end && i < from + 8; i++) if (mentionAt(context, i)?.kind === "person") return true;
  return false;
}

/** A tie in the clause of a name: "whose 19-year-old son", "who brought up her niece". */
function tellsOfKin({ words, document }: Context, from: number, end: number): boolean {
  const whose = document.tokens.lower[from - 1] === "whose";
  let own = whose;
  for (let i = from; i < end && i < from + 9; i++) {
    if (/^(?:his|her|their)$/u.test(document.tokens.lower[i])) own = true;
    else if (own && words.of[i] & Word.RELATION) return true;
    else if (document.tokens.text[i] === ",") return false;
  }
  return false;
}

/** A hospital, a court or a prison that someone is at, and does not work at by their title. */
function isPlaceOnly(
  { words, kindOf }: Context,
  place: NameMention,
  start: number,
  { firstToken }: NameMention,
): boolean {
  const kind = kindOf(place);
  if (kind !== "hospital" && kind !== "court" && kind !== "prison" && kind !== "police") return false;
  for (let i = start; i < firstToken; i++) {
    const bits = words.of[i];
    if (bits & Word.HONORIFIC && !(bits & (Word.FEMALE | Word.MALE))) return false;
    if (bits & TITLE_NOUN && !(bits & (Word.RELATION | Word.VICTIM | Word.SUSPECT | Word.PLAIN)))
      return kind !== "police" && (bits & Word.RANK) !== 0;
  }
  return true;
}

/** After these a name can be a subject, though a preposition or verb stands before it. */
const CLAUSE_OPENERS = new Set("after before since as until for".split(" "));

/** "the trial of X was adjourned", "jailing X": no subjects; "police said X was held", "after X was held": subjects. */
function mayBeSubject({ document: { tokens }, words }: Context, start: number, first: number): boolean {
  const i = start - 1;
  if (i < first || tokens.flags[i] & (Flag.MARK | Flag.NUMBER)) return true;
  const bits = words.of[i];
  // "Y, for X, said": Y did
  if (tokens.lower[i] === "for" && i > first && (tokens.text[i - 1] === "," || words.of[i - 1] & Word.LAWYER))
    return false;
  if (bits & Word.PREPOSITION) return CLAUSE_OPENERS.has(tokens.lower[i]);
  const verb = words.verb[i];
  if (!verb || verb === Verb.say || verb === Verb.see || verb === Verb.hedge || verb === Verb.suspect) return true;
  // "a boy named X was shot"
  if (verb === Verb.identify && words.of[i - 1] & TITLE_NOUN) return true;
  return (bits & (TITLE_NOUN | Word.MODIFIER)) !== 0;
}

function closing({ document: { tokens } }: Context, open: number, end: number): number {
  for (let i = open + 1; i < end && i < open + 20; i++) if (tokens.text[i] === ")") return i;
  return open;
}

/** The name that a preposition leads to: "of the Met", "of no fixed abode" leads to none. */
function nextName(context: Context, from: number, end: number): NameMention | undefined {
  const { words, document } = context;
  for (let i = from; i < end && i < from + 4; i++) {
    const named = mentionAt(context, i);
    // "of Bulgaria's General Directorate"
    // "with the Baltimore FBI office"
    const beside = named?.kind === "location" ? mentionAt(context, named.endToken) : undefined;
    if (beside?.kind === "organisation") return beside;
    if (named?.kind === "location" && document.tokens.lower[named.endToken] === "'s") {
      const next = nextName(context, named.endToken + 1, Math.min(end, named.endToken + 4));
      return next ?? named;
    }
    if (named) return named;
    if (document.tokens.flags[i] & Flag.MARK || words.of[i] & CLAUSE || words.verb[i]) return undefined;
  }
  return undefined;
}

/** Where a prepositional phrase ends: at a comma, a verb or an auxiliary. */
function phraseEnd(context: Context, from: number, end: number): number {
  const { words, document } = context;
  for (let i = from; i < end; i++) {
    const flags = document.tokens.flags[i];
    if (flags & Flag.MARK && document.tokens.text[i] !== "-") return i;
    if (words.of[i] & CLAUSE || document.tokens.lower[i] === "who") return i;
    if (words.verb[i] && i > from + 1) return i;
  }
  return end;
}

/** Where a clause of "who" ends: at the comma after which no coordinated verb follows, or at the sentence's end. */
function clauseEnd(context: Context, from: number, end: number): number {
  const { document, words } = context;
  for (let i = from; i < end; i++) {
    const mark = document.tokens.text[i];
    if (mark === "," || mark === "–" || mark === "—" || mark === ";") return i;
    // "a boy who cannot be named will face court"
    if (words.of[i] & CLAUSE && words.verb[i - 1] && words.of[i - 2] & Word.BE && i > from + 2) return i;
  }
  return end;
}
