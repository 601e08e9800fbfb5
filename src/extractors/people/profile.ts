import { Flag } from "../../document/index.js";
import type { NameMention } from "../names/index.js";
import { type After, readAfter } from "./after.js";
import { readBefore } from "./before.js";
import { bylineFacts, isByline } from "./byline.js";
import { addCue, addGender, type Context, type Cue, type CueKind, emptyProfile, type Profile } from "./context.js";
import { penaltyOnLine } from "./court-list.js";
import { offerTitle, readFacts } from "./facts.js";
import type { Individual, Owners } from "./group.js";
import { readGroupGender } from "./group-gender.js";
import { readOwnKin } from "./kin.js";
import { applyLede, type Introduced, isIntroduction, lendGender, readLede } from "./lede.js";
import { goesOn, isAfterSemicolon, isElliptic, listCue, listGender } from "./lists.js";
import { nounCue } from "./noun-cue.js";
import type { Before } from "./noun-phrase.js";
import { readNouns } from "./nouns.js";
import { readObject } from "./object.js";
import { readPossessed } from "./possessed.js";
import { isConditional, readPredicates } from "./predicate.js";
import { readPronouns } from "./pronouns.js";
import { Verb, Word } from "./words.js";
import { inferOrganisations } from "./workplace.js";

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
  const introduced: Introduced[] = [];
  let next: Profile | null = null;
  let previous: Previous | null = null;
  for (let i = 0; i < context.mentions.length; i++) {
    const mention = context.mentions[i];
    const person = owners[i];
    if (!person) continue;
    const profile = profiles.get(person)!;
    const before = readBefore(context, mention);
    const after = readAfter(context, mention, before.start);
    const shared: Before | null = previous && sharedNoun(context, previous, mention, before);
    const organisation = readFacts(context, profile, mention, before, after, person.mentions[0] === mention);
    readNouns(context, profile, mention, before, after, organisation);
    if (shared) readShared(context, profile, shared);
    if (isByline(context, mention)) {
      addCue(profile, "journalist", mention.firstToken, mention.endToken, "byline");
      const { title, organisation } = bylineFacts(context, mention);
      if (title) offerTitle(profile, title, 2);
      profile.organisation ??= organisation;
      aside.add(i);
      continue;
    }
    const introduces =
      lede && introduced.length === 0 && person.mentions[0].firstToken >= lede.end
        ? isIntroduction(context, lede, before.start, mention.firstToken, after.aged)
        : null;
    if (introduces === "noun") next ??= profile;
    else if (introduces) introduced.push(introduction(context, profile, mention));
    else if (
      introduced.length &&
      previous &&
      introduced.some((one) => one.profile === profiles.get(previous!.person)) &&
      goesOn(context, previous.mention, mention, before.start)
    )
      introduced.push(introduction(context, profile, mention));
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
    // "A and B's cousin C, both of whom pleaded guilty"
    const whom = ofWhom(context, mention.endToken);
    if (whom > 0)
      for (const one of lastNamed(context, owners, i, context.document.tokens.lower[whom - 3] === "both" ? 2 : 4)) {
        const other = profiles.get(one);
        if (other) readPredicates(context, other, whom, end);
      }
    if (after.owner || before.owner) client(context, profiles, owners, before, after);
  }
  if (lede) lendGender(context, lede, introduced);
  readPronouns(context, owners, profiles, subjects, aside);
  for (const profile of profiles.values()) readOwnKin(context, profile);
  if (lede) applyLede(lede, introduced, next);
  readGroupGender(context, profiles.values());
  inferOrganisations(context, profiles.values());
  return profiles;
}

function introduction({ document }: Context, profile: Profile, { firstToken }: NameMention): Introduced {
  const { firstToken: from, endToken: to } = document.sentences[document.sentenceOf[firstToken]];
  return { profile, from, to };
}

/** ", both of whom": the token after, -1 if it does not stand there. */
function ofWhom({ document: { tokens } }: Context, from: number): number {
  for (let i = from; i < from + 4 && i + 2 < tokens.length; i++) {
    if (
      tokens.lower[i] === "of" &&
      tokens.lower[i + 1] === "whom" &&
      /^(?:both|all|each|two|three|four)$/u.test(tokens.lower[i - 1])
    )
      return i + 2;
    if (tokens.flags[i] & Flag.SENTENCE_START) break;
  }
  return -1;
}

/** The people named last in the sentence of a mention, possessors apart. */
function lastNamed(context: Context, owners: Readonly<Owners>, index: number, most: number): Individual[] {
  const { mentions, document } = context;
  const { firstToken } = document.sentences[document.sentenceOf[mentions[index].firstToken]];
  const found: Individual[] = [];
  for (let m = index; m >= 0 && mentions[m].firstToken >= firstToken && found.length < most; m--) {
    const person = owners[m];
    if (person && document.tokens.lower[mentions[m].endToken] !== "'s") found.push(person);
  }
  return found;
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
  return before.headToken >= 0 && /(?:s|men|women|accused)$/u.test(tokens.lower[before.headToken]) ? before : null;
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
  let gender = own?.gender ?? listGender(context, before.start);
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
