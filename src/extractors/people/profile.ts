import { Flag } from "../../document/index.js";
import type { NameMention } from "../names/index.js";
import { type After, readAfter } from "./after.js";
import { type Before, isTitleNoun, readBefore } from "./before.js";
import { bylineFacts, isByline } from "./byline.js";
import {
  addCue,
  addGender,
  type Context,
  type Cue,
  type CueKind,
  emptyProfile,
  mentionAt,
  type Profile,
  type Span,
} from "./context.js";
import { penaltyOnLine } from "./court-list.js";
import { readPronouns } from "./focus.js";
import type { Individual, Owners } from "./group.js";
import { readOwnKin } from "./kin.js";
import { applyLede, isIntroduction, readLede } from "./lede.js";
import { goesOn, isAfterSemicolon, isElliptic, listCue } from "./lists.js";
import { isUndone, isUndoneBefore, namedNoun, readObject } from "./object.js";
import { isConditional, readPredicates } from "./predicate.js";
import { Verb, Word } from "./words.js";
import { FORMER, inferOrganisations } from "./workplace.js";

/** Gathers what the text tells of each person. */
export function profilePeople(context: Context, people: readonly Individual[]): Map<Individual, Profile> {
  const profiles = new Map<Individual, Profile>();
  const owners: Owners = new Array(context.mentions.length);
  for (const person of people) {
    profiles.set(person, emptyProfile());
    for (const mention of person.mentions) owners[context.nameAt[mention.firstToken] - 1] = person;
  }
  const subjects = new Set<number>();
  const aside = new Set<number>();
  const lede = readLede(context);
  const introduced: Profile[] = [];
  let previous: Previous | null = null;
  for (let i = 0; i < context.mentions.length; i++) {
    const mention = context.mentions[i];
    const person = owners[i];
    if (!person) continue;
    const profile = profiles.get(person)!;
    const before = readBefore(context, mention);
    const after = readAfter(context, mention, before.start);
    const shared: Before | null = previous && sharedNoun(context, previous, mention, before);
    readNouns(context, profile, mention, before, after, person);
    if (shared) readShared(context, profile, shared);
    if (isByline(context, mention)) {
      addCue(profile, "journalist", mention.firstToken, mention.endToken, "byline");
      const { title, organisation } = bylineFacts(context, mention);
      if (title) offerTitle(profile, title, 2);
      profile.organisation ??= organisation;
      aside.add(i);
      continue;
    }
    if (lede && introduced.length === 0 && isIntroduction(context, lede, before.start, mention.firstToken, after.aged))
      introduced.push(profile);
    else if (
      introduced.length &&
      previous &&
      introduced.includes(profiles.get(previous.person)!) &&
      goesOn(context, previous.mention, mention, before.start)
    )
      introduced.push(profile);
    const list = readList(context, profile, profiles, previous, mention, before);
    // written out: a spread costs more than all the rest of the loop
    previous = {
      mention,
      person,
      cues: list.cues,
      gender: list.gender,
      pending: list.pending,
      noun: shared ?? pluralNoun(context, before),
    };
    const { sentences, sentenceOf } = context.document;
    const end = sentences[sentenceOf[mention.firstToken]].endToken;
    const unreal = isConditional(context, before.start);
    if (after.relative >= 0)
      readPredicates(context, profile, after.relative, after.predicate >= 0 ? end : after.relativeEnd);
    if (after.predicate >= 0) {
      if (isTag(context, before.start, after.predicate)) aside.add(i);
      else subjects.add(i);
      readPredicates(context, profile, after.predicate, end, unreal);
    }
    readPossessed(context, profile, after, before.start);
    if (after.owner || before.owner) client(context, profiles, owners, before, after);
  }
  readPronouns(context, owners, profiles, subjects, aside);
  for (const profile of profiles.values()) readOwnKin(context, profile);
  if (lede) applyLede(lede, introduced);
  inferOrganisations(context, profiles.values());
  return profiles;
}

/** The name before, what leads to it, and the plural noun before it or before the list that it is on. */
interface Previous {
  readonly mention: NameMention;
  readonly person: Individual;
  readonly cues: readonly Cue[];
  /** The cues of the list that its sentence has opened. */
  readonly pending: readonly Cue[];
  /** The gender that the list states of all who are on it. */
  readonly gender: "female" | "male" | null;
  readonly noun: Before | null;
}

/** "Getaway riders A and B", "brothers A, 35, and B": the noun is of both. */
function pluralNoun({ document: { tokens } }: Context, before: Before): Before | null {
  return before.headToken >= 0 && /(?:s|men|women)$/u.test(tokens.lower[before.headToken]) ? before : null;
}

function sharedNoun(context: Context, previous: Previous, mention: NameMention, before: Before): Before | null {
  if (!previous.noun || before.headToken >= 0) return null;
  return goesOn(context, previous.mention, mention, before.start) ? previous.noun : null;
}

function readShared(context: Context, profile: Profile, noun: Before): void {
  const gender = noun.bits & (Word.FEMALE | Word.MALE);
  if (gender === Word.FEMALE || gender === Word.MALE)
    addGender(profile, gender === Word.FEMALE ? "female" : "male", 3, noun.headToken);
  if (noun.title) offerTitle(profile, noun.title, 3);
  profile.organisation ??= noun.organisation;
  nounCue(context, profile, noun.head, noun.headToken, noun.title?.from ?? noun.headToken, noun.organisation);
}

/** What leads to a name, or to the first name of the list that it goes on; the cues that the next name may share. */
function readList(
  context: Context,
  profile: Profile,
  profiles: ReadonlyMap<Individual, Profile>,
  previous: Previous | null,
  mention: NameMention,
  before: Before,
): Pick<Previous, "cues" | "gender" | "pending"> {
  const known = profile.cues.length;
  const { lower } = context.document.tokens;
  // "arrested X's brother" tells of the brother
  if (lower[mention.endToken] !== "'s") readObject(context, profile, before.start, mention.endToken);
  const own = listCue(context, mention, before.start);
  if (own) addCue(profile, own.kind, Math.max(0, before.start - 1), before.start, `on a list of the ${own.kind}`);
  const penalty = own ? -1 : penaltyOnLine(context, mention);
  if (penalty >= 0) addCue(profile, "convicted", penalty, penalty + 1, "a court list tells the penalty");
  let gender = own?.gender ?? null;
  if (previous && !(before.head & PROFESSIONS) && goesOn(context, previous.mention, mention, before.start)) {
    for (const cue of previous.cues) addCue(profile, cue.kind, cue.from, cue.to, cue.rule);
    gender ??= previous.gender;
  }
  // "X (70), known as Z; Y (39)": the list goes on over an alias
  const within = previous && sameSentence(context, previous.mention, mention) ? previous.pending : [];
  if (profile.cues.length === known && isAfterSemicolon(context, before.start))
    for (const cue of within) addCue(profile, cue.kind, cue.from, cue.to, cue.rule);
  if (gender) addGender(profile, gender, 1, Math.max(0, before.start - 1));
  if (previous && sameSentence(context, previous.mention, mention)) {
    const others = profiles.get(previous.person)!.cues;
    const from = context.document.sentences[context.document.sentenceOf[mention.firstToken]].firstToken;
    // "A pleaded guilty, as did B"
    if (lower[before.start - 1] === "did" && /^(?:as|so)$/u.test(lower[before.start - 2] ?? ""))
      for (const cue of others)
        if (cue.from >= from && FORMAL.has(cue.kind)) addCue(profile, cue.kind, cue.from, cue.to, cue.rule);
    const sentenced = others.find((cue) => cue.kind === "convicted" && cue.from >= from);
    if (sentenced && isElliptic(context, mention))
      addCue(profile, "convicted", sentenced.from, sentenced.to, sentenced.rule);
  }
  const cues = profile.cues.slice(known);
  return { cues, gender, pending: cues.length ? cues : within };
}

const PROFESSIONS = Word.JUDGE | Word.LAWYER | Word.PROSECUTOR | Word.RANK | Word.JOURNALIST;
const FORMAL: ReadonlySet<CueKind> = new Set<CueKind>(["convicted", "accused", "cleared"]);

const sameSentence = ({ document: { sentenceOf } }: Context, a: NameMention, b: NameMention) =>
  sentenceOf[a.firstToken] === sentenceOf[b.firstToken];

const CLERGY = new Set("rev revd reverend fr pastor bishop archbishop canon dean rabbi cardinal sister".split(" "));
const FIRE = new Set("fire corrections correctional parole prison prisons probation health park parks".split(" "));
const LAW_OFFICE = new Set(
  "u.s. us district state's state county commonwealth's commonwealth city prosecuting general assistant crown deputy".split(
    " ",
  ),
);

/** Roles, titles, genders and bodies that the nouns beside a name tell. */
function readNouns(
  context: Context,
  profile: Profile,
  mention: NameMention,
  before: Before,
  after: After,
  person: Individual,
): undefined {
  const bits = before.bits | after.bits;
  const both = bits & (Word.FEMALE | Word.MALE);
  if (both === Word.FEMALE)
    addGender(profile, "female", 3, before.headToken >= 0 ? before.headToken : mention.firstToken);
  else if (both === Word.MALE)
    addGender(profile, "male", 3, before.headToken >= 0 ? before.headToken : mention.firstToken);

  const full = mention.endToken - mention.firstToken > 1 || person.mentions[0] === mention;
  if (before.honorific && CLERGY.has(context.document.tokens.lower[before.honorific.to - 1]))
    addCue(profile, "other", before.honorific.from, before.honorific.to, "clergy");
  // "Lord Doe told him", at the High Court in Glasgow
  if (
    before.honorific &&
    !before.title &&
    mention.endToken - mention.firstToken === 1 &&
    /^(?:lord|lady)$/u.test(context.document.tokens.lower[before.honorific.to - 1]) &&
    namesCourt(context, HIGH_COURT)
  )
    addCue(profile, "judge", before.honorific.from, before.honorific.to, "a lord of the High Court");
  if (before.title) offerTitle(profile, before.title, full ? 3 : 1);
  // "Mrs Ada Obi, a retired nurse": a doctor or a priest has a job that tells more
  else if (before.honorific && full)
    offerTitle(
      profile,
      before.honorific,
      context.words.of[before.honorific.to - 1] & (Word.FEMALE | Word.MALE) && mention.endToken - mention.firstToken > 1
        ? 2.5
        : 1,
    );
  if (after.title) offerTitle(profile, after.title, 2);

  const organisation = before.organisation ?? after.organisation;
  if (organisation && !profile.organisation && !((before.head | after.head) & (Word.SUSPECT | Word.VICTIM)))
    profile.organisation = organisation;
  if (after.residence) profile.residence ??= after.residence;
  const nationality = before.nationality ?? after.nationality;
  if (nationality) profile.nationality ??= nationality;

  if (before.headToken >= 0)
    nounCue(context, profile, before.head, before.headToken, before.title?.from ?? before.headToken, organisation);
  const alleged = before.headToken < 0 ? allegedBefore(context, before.start, mention.endToken) : -1;
  if (alleged >= 0) addCue(profile, "accused", alleged, alleged + 1, "alleged");
  if (before.headToken < 0) {
    const noun = namedNoun(context, before.start);
    if (noun >= 0) {
      const own = context.words.of[noun];
      nounCue(context, profile, own, noun, noun, null);
      if (isTitleNoun(own)) offerTitle(profile, { from: noun, to: noun + 1 }, 1);
      const gender = own & (Word.FEMALE | Word.MALE);
      if (gender) addGender(profile, gender === Word.FEMALE ? "female" : "male", 3, noun);
    }
  }
  if (after.headToken >= 0)
    nounCue(context, profile, after.head, after.headToken, after.title?.from ?? after.headToken, organisation);
  if (after.bits & Word.PROSECUTOR && !(after.head & Word.PROSECUTOR))
    addCue(profile, "prosecutor", mention.firstToken, mention.endToken, "for the prosecution");
  if (after.bits & Word.LAWYER && !(after.head & Word.LAWYER))
    addCue(profile, "lawyer", mention.firstToken, mention.endToken, "for the defence");
  if (before.headToken < 0 && after.headToken < 0 && organisation) {
    const kind = context.kindOf(organisation);
    if (kind === "police")
      addCue(profile, "police", organisation.firstToken, organisation.endToken, "of a police force");
    else if (kind === "prosecution")
      addCue(profile, "prosecutor", organisation.firstToken, organisation.endToken, "of a prosecution service");
    // "X, of Kent Police Federation"
    else if (/\bpolice\b/iu.test(organisation.text))
      addCue(profile, "police", organisation.firstToken, organisation.endToken, "of a body of the police");
    // "she told Channel 9's X"
    else if (
      kind === "media" &&
      (before.organisation || /^(?:of|from|with)$/u.test(context.document.tokens.lower[mention.endToken] ?? ""))
    )
      addCue(profile, "journalist", organisation.firstToken, organisation.endToken, "of a newspaper or station");
    else if (kind === "political")
      addCue(profile, "official", organisation.firstToken, organisation.endToken, "of a political party");
  }
  if (after.leads)
    addCue(
      profile,
      organisation && context.kindOf(organisation) === "government" ? "official" : "police",
      mention.firstToken,
      mention.endToken,
      "led the investigation",
    );
  // "missing Leeds teenager X"
  for (let i = before.start; i < mention.firstToken; i++)
    if (context.document.tokens.lower[i] === "missing") addCue(profile, "victim", i, i + 1, "is missing");
  if (after.kin) addCue(profile, "kin", mention.firstToken, mention.endToken, "tells of kin");
  sidesBefore(context, profile, before.start);
}

function offerTitle(profile: Profile, span: Span, rank: number): undefined {
  if (!profile.title || rank > profile.title.rank) profile.title = { span, rank };
}

/** "Prosecuting, X said", "Defending, X", "In mitigation, X". */
function sidesBefore(context: Context, profile: Profile, start: number): void {
  const { words, document } = context;
  const { tokens } = document;
  const comma = start - 1;
  // "Opening the case for X, Y said": Y did
  if (tokens.lower[start - 1] !== "for" && opensCase(context, start))
    addCue(profile, "prosecutor", Math.max(0, start - 1), start, "opening the case");
  if (comma < 1 || tokens.text[comma] !== ",") return;
  const at = comma - 1;
  const verb = words.verb[at];
  const kind: CueKind | null =
    verb === Verb.defending || tokens.lower[at] === "mitigation"
      ? "lawyer"
      : verb === Verb.prosecuting
        ? "prosecutor"
        : null;
  if (!kind) return;
  addCue(profile, kind, at, at + 1, tokens.lower[at]);
  if (!profile.title && tokens.lower[at] !== "mitigation") profile.title = { span: { from: at, to: at + 1 }, rank: 1 };
}

/** ", X said." after a sentence that is no quotation: the sentence is about someone else. */
function isTag({ document, words }: Context, start: number, predicate: number): boolean {
  const comma = start - 1;
  return (
    comma > 0 &&
    document.tokens.text[comma] === "," &&
    words.verb[predicate] === Verb.say &&
    !words.quoted[comma] &&
    !words.quoted[comma - 1] &&
    (document.tokens.flags[predicate + 1] & Flag.MARK) !== 0
  );
}

/** "Opening the case for the SFO, X KC said", "Opening for the prosecution, X". */
function opensCase(context: Context, start: number): boolean {
  const { document, words } = context;
  const { tokens, sentences, sentenceOf } = document;
  if (start >= tokens.length) return false;
  const first = sentences[sentenceOf[start]].firstToken;
  if (start - first > 14 || tokens.lower[first] !== "opening") return false;
  for (let i = first + 1; i < start; i++) {
    if (tokens.lower[i] === "prosecution" || tokens.lower[i] === "crown") return true;
    if (/^defen[cs]e$/u.test(tokens.lower[i]) || words.of[i] & Word.SUSPECT) return false;
    if (mentionAt(context, i)?.kind === "person") return false;
  }
  return true;
}

/** What a noun in apposition to a name, or before it, tells of its role. */
function nounCue(
  context: Context,
  profile: Profile,
  bits: number,
  head: number,
  from: number,
  organisation: NameMention | null,
): undefined {
  const { tokens } = context.document;
  const word = tokens.lower[head];
  const cue = (kind: CueKind) => addCue(profile, kind, head, head + 1, word);
  const among = (words: ReadonlySet<string>) => {
    for (let i = Math.max(0, from - 2); i < head + 3 && i < tokens.length; i++)
      if (words.has(tokens.lower[i])) return true;
    return false;
  };
  const kind = organisation ? context.kindOf(organisation) : null;
  // "the alleged leader", "the suspected gunman"; but "the alleged victim"
  if (among(ALLEGED) && !(bits & (Word.VICTIM | Word.WITNESS | Word.RELATION))) return cue("accused");
  const general =
    word === "general" && (tokens.text[head - 1] === "-" ? tokens.lower[head - 2] : tokens.lower[head - 1]);
  if (general) {
    if (general === "attorney") return cue("prosecutor");
    if (general === "solicitor" || general === "consul") return cue("official");
  }
  if (word === "member" && (among(PARLIAMENTS) || tokens.lower[head + 1] === "for")) return cue("official");
  if (word === "leader" && PARTIES.has(tokens.lower[head - 1])) return cue("official");
  // a former councillor is no councillor
  if (among(FORMER)) return undefined;
  if (bits & Word.JOURNALIST && !(bits & Word.RANK)) return cue("journalist");
  if (word === "depute") return cue("prosecutor");
  if (word === "agent" && among(DEFENCE)) return cue("lawyer");
  if (word === "sheriff" && namesCourt(context, SHERIFF_COURT)) return cue("judge");
  if (word === "attorney" || word === "atty" || word === "attys" || word === "attorneys" || word === "counsel") {
    if (among(LAW_OFFICE) || kind === "prosecution" || kind === "police" || prosecutes(context, head))
      return cue("prosecutor");
    return cue("lawyer");
  }
  // "Prosecutor Advocate X", "prosecuting counsel X"
  if (bits & Word.PROSECUTOR || (bits & Word.LAWYER && context.words.of[head - 1] & Word.PROSECUTOR))
    return cue("prosecutor");
  if (bits & Word.JUDGE) return cue("judge");
  if (bits & Word.LAWYER) return cue("lawyer");
  if (/^chair(?:man|woman|person)?$/u.test(word) && among(BENCH)) return cue("judge");
  if (
    /^spokes(?:man|woman|person)$/u.test(word) ||
    /^(?:chief|head|director|representative|spokesperson|president|secretary|chair|chairman|chairwoman)$/u.test(word)
  ) {
    if (kind === "police" || (among(POLICE) && !among(FIRE))) return cue("police");
    if (kind === "prosecution") return cue("prosecutor");
    if (kind === "government" || kind === "political" || among(FIRE)) return cue("official");
    if (word === "secretary" && among(CABINET)) return cue("official");
    if (word === "president" && tokens.text[head] === "President" && !organisation) return cue("official");
    return cue("other");
  }
  if (bits & Word.RANK) {
    if (among(FIRE) || kind === "prison") return cue("official");
    if (word === "officer" && tokens.text[head] === "Officer" && kind !== "company") return cue("police");
    if (
      bits & Word.JOB &&
      !organisation &&
      !among(POLICE) &&
      !/^(?:detective|constable|sergeant|inspector|superintendent|policeman|policewoman|commander)s?$/u.test(word)
    )
      return cue("other");
    if (word === "superintendent" && (among(SCHOOL) || isOfSchools(context, head))) return cue("official");
    if (word === "commissioner" && (kind === "government" || among(CABINET))) return cue("official");
    return cue("police");
  }
  if (bits & Word.OFFICIAL) return cue("official");
  if (bits & Word.SUSPECT) return cue("accused");
  if (bits & Word.VICTIM) return cue("victim");
  if (bits & Word.OFFENDER) {
    const before = context.words.verb[head - 1];
    if (before === Verb.convict) return cue("convicted");
    return cue(before === Verb.accuse || before === Verb.charge || before === Verb.suspect ? "accused" : "suspected");
  }
  // "Mam Pugh fed me," a witness says
  if (bits & Word.RELATION) return context.words.quoted[head] ? undefined : cue("relative");
  if (bits & Word.WITNESS) return cue("witness");
  if (kind === "police" && bits & Word.JOB) return cue("police");
  if (kind === "government" && bits & Word.JOB) return cue("official");
  if (bits & Word.MILITARY && (among(POLICE) || kind === "police")) return cue("police");
  if (LEADERS.has(word)) return cue("other");
  if (OWNERS.has(word)) return cue("owner");
}

/** Who owns what was robbed, burnt or broken into, as a rule. */
const OWNERS = new Set("owner homeowner shopkeeper shopowner storekeeper".split(" "));
/** "Two alleged gangmasters, X", "suspected bookie X": the token, whatever the noun; -1 if there is none. */
function allegedBefore(
  { document: { tokens, sentences, sentenceOf }, nameAt }: Context,
  start: number,
  end: number,
): number {
  if (start < 2 || start >= tokens.length) return -1;
  const first = sentences[sentenceOf[start]].firstToken;
  const comma = tokens.text[start - 1] === ",";
  // "he was the alleged gunman, X said"
  if (comma && !/^(?:,|\(|and)$/u.test(tokens.text[end] ?? "")) return -1;
  const last = comma ? start - 2 : start - 1;
  for (let i = last - 1; i >= first && i > last - 3; i--) {
    if (nameAt[i + 1] || tokens.flags[i + 1] & Flag.MARK || tokens.lower[i + 1] === "victim") return -1;
    if (/^(?:alleged|suspected)$/u.test(tokens.lower[i]))
      return /(?:er|or|ist|ie|man|men|ers|ors|ists|ies|woman|women)$/u.test(tokens.lower[last]) ||
        tokens.lower[last].endsWith("masters")
        ? i
        : -1;
  }
  return -1;
}

const PARTIES = new Set("opposition party minority majority council house senate assembly".split(" "));
const PARLIAMENTS = new Set("parliament congress legislature assembly senate council".split(" "));
const ALLEGED = new Set("alleged suspected accused".split(" "));
const DEFENCE = new Set("defence defense".split(" "));
const SCHOOL = new Set("school schools".split(" "));

/** "Superintendent X said the school board voted": of schools, not of police. */
function isOfSchools({ document: { tokens, sentences, sentenceOf } }: Context, head: number): boolean {
  const { endToken } = sentences[sentenceOf[head]];
  for (let i = head + 1; i < endToken && i < head + 24; i++)
    if (SCHOOL.has(tokens.lower[i])) return tokens.lower[i + 1] === "board" || tokens.lower[i + 1] === "district";
  return false;
}

/** In Scotland a sheriff is a judge, and so is "Lord Doe": the text names a court of theirs. */
function namesCourt({ mentions }: Context, court: RegExp): boolean {
  return mentions.slice(0, 400).some(({ kind, text }) => kind === "organisation" && court.test(text));
}

const SHERIFF_COURT = /Sheriff Court$/u;
const HIGH_COURT =
  /^High Court (?:of Justiciary|(?:in|at) (?:Edinburgh|Glasgow|Aberdeen|Livingston|Stirling|Paisley))|^Court of Session/u;

/** Who speaks for others or by office is no witness. */
const LEADERS = new Set(
  "activist campaigner principal headteacher headmaster headmistress expert criminologist psychologist professor founder ceo executive director manager boss leader landlord landlady analyst researcher caseworker pathologist pastor priest vicar rabbi bishop".split(
    " ",
  ),
);
const POLICE = new Set(
  "police sheriff detective sheriff's garda special undercover fbi homicide patrol state".split(" "),
);
const BENCH = new Set("magistrate magistrates bench".split(" "));
const CABINET = new Set(
  "home foreign justice interior cabinet defence defense state press crime prime health education".split(" "),
);

const prosecutes = ({ document: { tokens } }: Context, head: number) =>
  tokens.lower[head + 1] === "for" && /^(?:prosecution|crown|state)$/u.test(tokens.lower[head + 3] ?? "");

/** "X's death", "X's trial", "charges … X's". */
function readPossessed(context: Context, profile: Profile, after: After, start: number): undefined {
  const at = after.possessed;
  const { words, document } = context;
  if (at < 0 || at >= words.of.length || mentionAt(context, at)) return;
  for (let i = at; i < at + 3 && i < words.of.length; i++) {
    const bits = words.of[i];
    if (bits & Word.CONVICTION_EVENT) {
      if (isUndone(context, i + 1) || isUndoneBefore(context, start))
        return addCue(profile, "cleared", i, i + 1, "conviction quashed");
      return addCue(profile, "convicted", i, i + 1, `their ${document.tokens.lower[i]}`);
    }
    if (document.tokens.lower[i] === "appeal") return readAppeal(context, profile, i);
    if (bits & Word.VICTIM_EVENT) return addCue(profile, "victim", i, i + 1, `their ${document.tokens.lower[i]}`);
    if (bits & Word.SUSPECT_EVENT) return addCue(profile, "accused", i, i + 1, `their ${document.tokens.lower[i]}`);
    if (words.of[i] & (Word.BE | Word.HAVE | Word.PREPOSITION) || words.verb[i]) break;
  }
}

/** "X's appeal was allowed": who appeals was convicted, and is no more if it is allowed. */
function readAppeal({ document: { tokens } }: Context, profile: Profile, appeal: number): undefined {
  for (let i = appeal + 1; i < tokens.length && i < appeal + 10; i++) {
    if (tokens.flags[i] & Flag.SENTENCE_START) break;
    if (/^(?:allowed|upheld|granted|successful|succeeded)$/u.test(tokens.lower[i]))
      return addCue(profile, "cleared", appeal, i + 1, "conviction: the appeal was allowed");
    if (/^(?:dismissed|rejected|refused|failed|denied|thrown)$/u.test(tokens.lower[i]))
      return addCue(profile, "convicted", appeal, i + 1, "the appeal was dismissed");
  }
  return undefined;
}

/** "X's lawyer, Y": who has a lawyer in crime news is accused; whose killer is named is a victim. */
function client(
  context: Context,
  profiles: ReadonlyMap<Individual, Profile>,
  owners: Owners,
  before: Before,
  after: After,
): undefined {
  for (const { owner, head, headToken } of [before, after]) {
    if (!owner || owner === "pronoun" || headToken < 0 || !(head & Word.LAWYER)) continue;
    const person = owners[context.nameAt[owner.firstToken] - 1];
    const profile = person && profiles.get(person);
    if (profile) addCue(profile, "suspected", headToken, headToken + 1, "has a lawyer");
  }
}
