import { Flag } from "../../document/index.js";
import type { OrganisationKind } from "../../schemas/index.js";
import type { NameMention } from "../names/index.js";
import { type Context, mentionAt, type Profile } from "./context.js";
import { Word } from "./words.js";

/** What someone was and is no more. */
export const FORMER: ReadonlySet<string> = new Set("former retired ex".split(" "));

const COMPANY: readonly OrganisationKind[] = ["company"];
const AGENCY: readonly OrganisationKind[] = ["police", "government", "prosecution"];
const GOVERNMENT: readonly OrganisationKind[] = ["government"];
const SOCIETY: readonly OrganisationKind[] = ["charity", "other", "political", "company"];
const MEDIA: readonly OrganisationKind[] = ["media"];
const RELIGIOUS: readonly OrganisationKind[] = ["religious"];
const SCHOOL: readonly OrganisationKind[] = ["school"];

/** Common nouns for a body named before, and the kinds of body that they mean. */
const ANAPHORS: Readonly<Record<string, readonly OrganisationKind[]>> = {
  force: ["police"],
  constabulary: ["police"],
  sheriff: ["police"],
  command: ["police", "military"],
  department: ["police", "government"],
  agency: AGENCY,
  bureau: AGENCY,
  service: [...AGENCY, "prison", "hospital", "charity"],
  commission: AGENCY,
  inspectorate: AGENCY,
  office: AGENCY,
  ministry: GOVERNMENT,
  authority: GOVERNMENT,
  council: GOVERNMENT,
  watchdog: [...GOVERNMENT, "police"],
  regulator: GOVERNMENT,
  charity: ["charity"],
  foundation: SOCIETY,
  trust: [...SOCIETY, "hospital"],
  association: SOCIETY,
  federation: SOCIETY,
  society: SOCIETY,
  group: SOCIETY,
  organisation: SOCIETY,
  organization: SOCIETY,
  club: SOCIETY,
  company: COMPANY,
  firm: COMPANY,
  business: COMPANY,
  bank: COMPANY,
  lender: COMPANY,
  insurer: COMPANY,
  retailer: COMPANY,
  supermarket: COMPANY,
  store: COMPANY,
  airline: COMPANY,
  developer: COMPANY,
  manufacturer: COMPANY,
  operator: COMPANY,
  union: ["political", "other"],
  party: ["political"],
  school: SCHOOL,
  college: SCHOOL,
  academy: SCHOOL,
  university: SCHOOL,
  hospital: ["hospital"],
  clinic: ["hospital"],
  prison: ["prison"],
  jail: ["prison"],
  newspaper: MEDIA,
  paper: MEDIA,
  broadcaster: MEDIA,
  magazine: MEDIA,
  church: RELIGIOUS,
  parish: RELIGIOUS,
  mosque: RELIGIOUS,
  temple: RELIGIOUS,
  synagogue: RELIGIOUS,
};

/** How far back "the force" or "its" looks for its body, in tokens. */
const BACK = 120;

/** The body that a possessive noun or "its" before a title means: "the force's head of crime", "its director". */
export function bodyMeant(context: Context, token: number): NameMention | null {
  const { document, kindOf } = context;
  const word = document.tokens.lower[token];
  if (word === undefined) return null;
  const its = word === "its";
  const kinds = its ? null : ANAPHORS[word];
  // "its" is of its own sentence
  const from = its ? document.sentences[document.sentenceOf[token]].firstToken : token - BACK;
  for (let i = token - 1; i >= Math.max(0, from); i--) {
    const named = mentionAt(context, i);
    if (!named) continue;
    i = named.firstToken;
    if (named.kind !== "organisation") continue;
    // "the pantry's chairwoman", of the Elm Street Food Pantry
    if (!its && named.endToken - named.firstToken > 1 && document.tokens.lower[named.endToken - 1] === word)
      return named;
    if (kinds === undefined) continue;
    const kind = kindOf(named);
    if (!kinds || (kind && kinds.includes(kind))) return named;
  }
  return null;
}

/** "vice president of the cab company": the body that the complement of a title means. */
export function bodyOfTitle(context: Context, head: number): NameMention | null {
  const { lower } = context.document.tokens;
  if (head < 0 || !/^(?:of|at|for|with)$/u.test(lower[head + 1] ?? "")) return null;
  if (!/^(?:the|its|this|that)$/u.test(lower[head + 2] ?? "")) return null;
  for (let i = head + 3; i < head + 6 && i < lower.length; i++) {
    if (context.nameAt[i] || context.words.of[i] & Word.PREPOSITION) return null;
    if (ANAPHORS[lower[i]] && !ANAPHORS[lower[i + 1] ?? ""]) return bodyMeant(context, i);
  }
  return null;
}

/** "who works for Barclays", "who is employed by Tesco", "who ran Bright Homes Ltd": the body after such a verb. */
export function employer(context: Context, verb: number, end: number): NameMention | null {
  const { tokens } = context.document;
  const { lower } = tokens;
  const word = lower[verb];
  const own = OWNS.has(word);
  if (!own && !WORKS.has(word)) return null;
  for (let i = verb + 1; i < end && i < verb + 9; i++) {
    // "who ran from Tesco"
    if (own && AWAY.has(lower[i])) return null;
    const named = mentionAt(context, i);
    const of = /^(?:for|at|with|by|of|in)$/u.test(lower[i - 1]) || (/^(?:the|at)$/u.test(lower[i - 1]) && !own);
    if (named?.kind === "organisation" && (own ? i <= verb + 3 : of || lower[i - 1] === "the")) return named;
    if (named?.kind === "person" || tokens.text[i] === ",") return null;
    if (context.words.of[i] & (Word.BE | Word.HAVE | Word.MODAL) || lower[i] === "who") return null;
  }
  return null;
}

/** "prosecuting on behalf of the Environment Agency", "Opening the case for the SFO": for whom, if it prosecutes. */
export function prosecutedFor(context: Context, from: number, end: number): NameMention | null {
  const { lower, text } = context.document.tokens;
  for (let i = from; i < end && i < from + 8; i++) {
    const named = mentionAt(context, i);
    if (text[i] === "," || named?.kind === "person") return null;
    if (named?.kind !== "organisation") continue;
    const before = lower[i - 1] === "the" ? lower[i - 2] : lower[i - 1];
    return before === "for" || before === "of" ? named : null;
  }
  return null;
}

/** "Opening the case for the SFO, X said": the body that the opening of the sentence names. */
export function openedFor(context: Context, start: number): NameMention | null {
  const { tokens, sentences, sentenceOf } = context.document;
  if (start < 4 || tokens.text[start - 1] !== ",") return null;
  const first = sentences[sentenceOf[start - 1]].firstToken;
  if (start - first > 20 || !/^(?:opening|prosecuting)$/u.test(tokens.lower[first])) return null;
  return prosecutedFor(context, first + 1, start);
}

const OWNS: ReadonlySet<string> = new Set(
  "run runs ran own owns owned found founded founds head heads headed manages".split(" "),
);
const AWAY: ReadonlySet<string> = new Set("from to into out off past through towards toward at".split(" "));
const WORKS: ReadonlySet<string> = new Set(
  "work works worked drives drove plays played writes employed volunteer volunteers volunteered teaches taught serves served chairs chaired represents".split(
    " ",
  ),
);

/**
 * A court, a school, a prison: where someone of that title works if the text names one. A coroner sits in no
 * magistrates' court, a rabbi in no cathedral, and a station or a squad is no force.
 */
const NO_POLICE =
  /^(?:corrections?|correctional|prison|jail|probation|parole|fire|medical|press|information|security|executive|operating|financial|loan|returning|welfare|principal)$/u;

const WORKPLACES: readonly {
  readonly title: RegExp;
  readonly kind: OrganisationKind;
  readonly only?: RegExp;
  readonly never?: RegExp;
  /** The word before the head: "police spokesman". */
  readonly after?: RegExp;
  /** Not after such a word: "corrections officer". */
  readonly notAfter?: RegExp;
}[] = [
  { title: /^(?:judge|magistrate|recorder|justice|sheriff|deemster)$/u, kind: "court", never: /courthouse/iu },
  { title: /^(?:lord|lady)$/u, kind: "court", only: /^(?:High Court|Court of Session)/u },
  { title: /^(?:sheriff|undersheriff|deputy|deputies)$/u, kind: "police", only: /\bsheriff/iu },
  { title: /^(?:attorney|attorneys)$/u, kind: "prosecution", only: /\battorney['’]s office\b/iu },
  { title: /^coroner$/u, kind: "court", only: /coroner/iu },
  { title: /^(?:principal|headteacher|headmaster|headmistress)$/u, kind: "school" },
  { title: /^governor$/u, kind: "prison" },
  { title: /^imam$/u, kind: "religious", only: /mosque|masjid|islamic|muslim/iu },
  { title: /^(?:vicar|priest)$/u, kind: "religious", only: /church|cathedral|parish|chapel/iu },
  { title: /^rabbi$/u, kind: "religious", only: /synagogue|congregation|temple|jewish/iu },
  {
    title:
      /^(?:constable|superintendent|inspector|supt|insp|sergeant|sgt|commander|detective|cpl|pc|wpc|pcs|dc|ds|di|dci|officer|lt|trooper|asp|dsp|csp)$/u,
    kind: "police",
    never: /\btask ?force\b|\b(?:station|centre|center|squad|unit|team|academy)$/iu,
    notAfter: NO_POLICE,
  },
  { title: /^(?:officer|guard|warden)$/u, kind: "prison", after: /^(?:corrections?|correctional|prison|jail)$/u },
  { title: /^spokes(?:man|woman|person)$/u, kind: "police", after: /^police$/u },
];

/** "Judge X" of the court that the story plays in, the last one named before, else the first one after. */
export function inferOrganisations(context: Context, profiles: Iterable<Profile>): void {
  const { tokens } = context.document;
  let bodies: ReadonlyMap<OrganisationKind, readonly NameMention[]> | null = null;
  for (const profile of profiles) {
    if (profile.organisation || !profile.title) continue;
    const { from, to } = profile.title.span;
    // the head alone: a justice minister sits in no court
    profile.organisation =
      bodyInTitle(context, from, to) ?? nearBody(context, from, to) ?? spokenFor(context, from, to);
    for (const workplace of WORKPLACES) {
      if (profile.organisation || !workplace.title.test(tokens.lower[to - 1]) || isFormer(context, from, to)) continue;
      const last = tokens.lower[to - 2] ?? "";
      // "Superintendent X said the school board voted"
      if (workplace.kind === "police" && tokens.lower[to - 1] === "superintendent" && isOfSchools(context, to - 1))
        continue;
      if ((workplace.after && !workplace.after.test(last)) || workplace.notAfter?.test(last)) continue;
      bodies ??= bodiesOf(context);
      const named = (bodies.get(workplace.kind) ?? []).filter(
        ({ text }) => (!workplace.only || workplace.only.test(text)) && !workplace.never?.test(text),
      );
      profile.organisation = named.filter((mention) => mention.firstToken < from).at(-1) ?? named[0] ?? null;
    }
  }
}

/** "The Bureau of Investigation is looking into it, and spokesman X said": the one body of the sentence. */
function spokenFor(context: Context, from: number, to: number): NameMention | null {
  const { tokens, sentences, sentenceOf } = context.document;
  if (!/^spokes/u.test(tokens.lower[to - 1])) return null;
  let body: NameMention | null = null;
  for (let i = sentences[sentenceOf[from]].firstToken; i < from; i++) {
    const named = mentionAt(context, i);
    if (named?.kind === "organisation" && named !== body && !context.words.quoted[i]) {
      if (body) return null;
      body = named;
    }
  }
  return body;
}

/** "credit union manager", where the text names one credit union: its. */
function bodyInTitle({ document: { tokens }, mentions }: Context, from: number, to: number): NameMention | null {
  if (to - from < 2 || tokens.flags[to - 1] & Flag.CAPITAL) return null;
  const word = tokens.lower[to - 2];
  if (!BODY_WORDS.has(word)) return null;
  let body: NameMention | null = null;
  for (const mention of mentions.slice(0, MOST_NAMES)) {
    if (mention.kind !== "organisation" || mention.endToken - mention.firstToken < 2) continue;
    if (tokens.lower[mention.endToken - 1] !== word) continue;
    // of two of the kind, nobody can tell
    if (body && body.text !== mention.text) return null;
    body ??= mention;
  }
  return body;
}

const BODY_WORDS: ReadonlySet<string> = new Set(
  (
    "union hospice hospital school college academy university council club association federation society charity " +
    "church mosque temple synagogue gurdwara cathedral bank trust foundation museum library nursery prison jail " +
    "clinic surgery pantry league party agency commission board tribunal"
  ).split(" "),
);
const MOST_NAMES = 200;

const STAFF =
  /^(?:director|founder|ceo|chief|executive|manager|chairman|chairwoman|chairperson|chair|president|treasurer|secretary|caretaker|receptionist|bookkeeper|trustee|spokesman|spokeswoman|spokesperson)$/u;
const OWNERS = /^(?:owner|co-owner|proprietor|boss|cashier|bookkeeper)$/u;
const TEACHERS = /^(?:principal|headteacher|headmaster|headmistress)$/u;
const STAFFED: readonly OrganisationKind[] = [
  "company",
  "charity",
  "school",
  "hospital",
  "religious",
  "media",
  "other",
  "government",
];
/** How far back a job without a body looks for the one that it is at, in tokens. */
const NEAR = 70;
const CLOSE = 24;

/** "Chairwoman X said": of the body that the paragraph, or the one before it, named last. */
function nearBody(context: Context, from: number, to: number): NameMention | null {
  const { document, kindOf } = context;
  const { tokens, sentences, sentenceOf } = document;
  const job = tokens.lower[to - 1];
  const kinds = OWNERS.test(job) ? COMPANY : TEACHERS.test(job) ? SCHOOL : STAFF.test(job) ? STAFFED : null;
  if (!kinds || isFormer(context, from, to)) return null;
  // "President X" is of a country, "director of X" of what the text says
  if ((job === "president" || job === "secretary" || job === "chief") && tokens.flags[to - 1] & Flag.CAPITAL)
    return null;
  if (
    /^(?:of|for|at|with)$/u.test(tokens.lower[to] ?? "") ||
    /^(?:'s|his|her|their|a|an)$/u.test(tokens.lower[from - 1] ?? "")
  )
    return null;
  // "Barwon Health director": a body that nobody has told apart
  if (!(tokens.flags[to - 1] & Flag.CAPITAL))
    for (let i = Math.max(0, from - 1); i < to; i++)
      if (context.nameAt[i] || (tokens.flags[i] & Flag.CAPITAL && !(tokens.flags[i] & Flag.SENTENCE_START)))
        return null;
  const { paragraph } = sentences[sentenceOf[from]];
  for (let i = from - 1; i >= 0 && i > from - NEAR; i--) {
    if (sentences[sentenceOf[i]].paragraph < paragraph - 1) return null;
    const named = mentionAt(context, i);
    if (!named) {
      // "The pantry feeds 300 families. Chairwoman X said"
      const meant =
        i > from - CLOSE && tokens.lower[i] === "the" && !(tokens.flags[i + 1] & Flag.CAPITAL)
          ? bodyMeant(context, i + 1)
          : null;
      if (meant) return meant;
      continue;
    }
    i = named.firstToken;
    if (named.kind !== "organisation") continue;
    const kind = kindOf(named);
    if (kind && kinds.includes(kind)) return named;
  }
  return null;
}

/** "Superintendent X said the school board voted": of schools, not of police. */
export function isOfSchools({ document: { tokens, sentences, sentenceOf } }: Context, head: number): boolean {
  const { endToken } = sentences[sentenceOf[head]];
  for (let i = head + 1; i < endToken && i < head + 24; i++)
    if (/^schools?$/u.test(tokens.lower[i]))
      return tokens.lower[i + 1] === "board" || tokens.lower[i + 1] === "district";
  return false;
}

function isFormer({ document: { tokens } }: Context, from: number, to: number): boolean {
  for (let i = Math.max(0, from - 1); i < to; i++) if (FORMER.has(tokens.lower[i])) return true;
  return false;
}

/** The first bodies of each kind that the text names. */
function bodiesOf({ document, mentions, kindOf }: Context): ReadonlyMap<OrganisationKind, readonly NameMention[]> {
  const bodies = new Map<OrganisationKind, NameMention[]>();
  for (const mention of mentions) {
    const kind = mention.kind === "organisation" ? kindOf(mention) : null;
    // "the Special Task Force (STF)": the letters are no other body
    if (!kind || document.tokens.text[mention.firstToken - 1] === "(") continue;
    const known = bodies.get(kind);
    if (!known) bodies.set(kind, [mention]);
    else if (known.length < MOST_BODIES) known.push(mention);
  }
  return bodies;
}

/** A text that names more courts than this is no story about one. */
const MOST_BODIES = 32;
