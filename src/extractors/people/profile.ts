import { kindOfName } from "../../links/organisation-kind.js";
import type { NameMention } from "../names/index.js";
import { type After, readAfter } from "./after.js";
import { type Before, readBefore } from "./before.js";
import { isByline } from "./byline.js";
import {
  addCue,
  addGender,
  type Context,
  type CueKind,
  emptyProfile,
  mentionAt,
  type Profile,
  type Span,
} from "./context.js";
import { readPronouns } from "./focus.js";
import type { Individual } from "./group.js";
import { readObject } from "./object.js";
import { readPredicates } from "./predicate.js";
import { Verb, Word } from "./words.js";

/** Gathers what the text tells of each person. */
export function profilePeople(context: Context, people: readonly Individual[]): Map<Individual, Profile> {
  const profiles = new Map<Individual, Profile>();
  const owners = new Map<number, Individual>();
  const indexOf = new Map(context.mentions.map((mention, i) => [mention, i]));
  for (const person of people) {
    profiles.set(person, emptyProfile());
    for (const mention of person.mentions) owners.set(indexOf.get(mention)!, person);
  }
  const subjects = new Set<number>();
  let previous: { mention: NameMention; object: number } | null = null;
  const ordered = context.mentions.map((mention, i) => ({ mention, i })).filter(({ i }) => owners.has(i));
  for (const { mention, i } of ordered) {
    const person = owners.get(i)!;
    const profile = profiles.get(person)!;
    const before = readBefore(context, mention);
    const after = readAfter(context, mention);
    readNouns(context, profile, mention, before, after, person);
    // "the deaths of Aoife (19) and Conor": the second is told of like the first
    const object: number =
      previous && coordinated(context, previous.mention, before.start) ? previous.object : before.start;
    readObject(context, profile, object);
    previous = { mention, object };
    const { sentences, sentenceOf } = context.document;
    const end = sentences[sentenceOf[mention.firstToken]].endToken;
    if (after.relative >= 0) readPredicates(context, profile, after.relative, end);
    if (after.predicate >= 0) {
      subjects.add(i);
      readPredicates(context, profile, after.predicate, end);
    }
    readPossessed(context, profile, after);
    if (after.owner || before.owner) client(profiles, owners, indexOf, before, after);
    if (isByline(context, mention)) addCue(profile, "journalist", mention.firstToken, mention.endToken, "byline");
  }
  readPronouns(context, owners, profiles, subjects);
  return profiles;
}

/** Only commas, ages, brackets and "and" stand between a name and what belongs to the next. */
function coordinated({ document: { tokens }, words }: Context, before: NameMention, start: number): boolean {
  if (start - before.endToken > 8 || start <= before.endToken) return false;
  let joined = false;
  for (let i = before.endToken; i < start; i++) {
    const lower = tokens.lower[i];
    if (lower === "and" || lower === "," || lower === "&" || lower === ";") joined = true;
    else if (!(tokens.flags[i] & 2) && lower !== "(" && lower !== ")" && !(words.of[i] & Word.CONJUNCTION))
      return false;
  }
  return joined;
}

const FIRE = new Set("fire prison prisons probation health park parks".split(" "));
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
  if (before.title) offerTitle(profile, before.title, full ? 3 : 1);
  else if (before.honorific && full) offerTitle(profile, before.honorific, 1);
  if (after.title) offerTitle(profile, after.title, 2);

  const organisation = before.organisation ?? after.organisation;
  if (organisation && !profile.organisation && !((before.head | after.head) & (Word.SUSPECT | Word.VICTIM)))
    profile.organisation = organisation;
  if (after.residence) profile.residence ??= after.residence;
  const nationality = before.nationality ?? after.nationality;
  if (nationality) profile.nationality ??= nationality;

  if (before.headToken >= 0)
    nounCue(context, profile, before.head, before.headToken, before.title?.from ?? before.headToken, organisation);
  if (after.headToken >= 0)
    nounCue(context, profile, after.head, after.headToken, after.title?.from ?? after.headToken, organisation);
  if (after.bits & Word.PROSECUTOR && !(after.head & Word.PROSECUTOR))
    addCue(profile, "prosecutor", mention.firstToken, mention.endToken, "for the prosecution");
  if (after.bits & Word.LAWYER && !(after.head & Word.LAWYER))
    addCue(profile, "lawyer", mention.firstToken, mention.endToken, "for the defence");
  if (before.headToken < 0 && after.headToken < 0 && organisation) {
    const kind = kindOfName(organisation.text);
    if (kind === "police")
      addCue(profile, "police", organisation.firstToken, organisation.endToken, "of a police force");
    else if (kind === "prosecution")
      addCue(profile, "prosecutor", organisation.firstToken, organisation.endToken, "of a prosecution service");
    else if (kind === "political")
      addCue(profile, "official", organisation.firstToken, organisation.endToken, "of a political party");
  }
  sidesBefore(context, profile, before.start);
}

function offerTitle(profile: Profile, span: Span, rank: number): undefined {
  if (!profile.title || rank > profile.title.rank) profile.title = { span, rank };
}

/** "Prosecuting, X said", "Defending, X", "In mitigation, X". */
function sidesBefore({ document: { tokens }, words }: Context, profile: Profile, start: number) {
  const comma = start - 1;
  const at = comma >= 1 && tokens.text[comma] === "," ? comma - 1 : start - 1;
  if (at < 0) return;
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
    for (let i = Math.max(0, from - 2); i < head; i++) if (words.has(tokens.lower[i])) return true;
    return false;
  };
  const kind = organisation ? kindOfName(organisation.text) : null;
  if (bits & Word.JOURNALIST && !(bits & Word.RANK)) return cue("journalist");
  if (word === "attorney" || word === "attorneys" || word === "counsel") {
    if (among(LAW_OFFICE) || kind === "prosecution" || kind === "police" || prosecutes(context, head))
      return cue("prosecutor");
    return cue("lawyer");
  }
  if (bits & Word.PROSECUTOR) return cue("prosecutor");
  if (bits & Word.JUDGE) return cue("judge");
  if (bits & Word.LAWYER) return cue("lawyer");
  if (
    /^spokes(?:man|woman|person)$/u.test(word) ||
    /^(?:chief|head|director|representative|spokesperson|president|secretary|chair|chairman|chairwoman)$/u.test(word)
  ) {
    if (kind === "police" || (among(POLICE) && !among(FIRE))) return cue("police");
    if (kind === "prosecution") return cue("prosecutor");
    if (kind === "government" || kind === "political" || among(FIRE)) return cue("official");
    if (word === "secretary" && among(CABINET)) return cue("official");
    if (bits & Word.OFFICIAL && !organisation && word !== "secretary") return cue("official");
    return cue("other");
  }
  if (bits & Word.RANK) {
    if (among(FIRE) || kind === "prison") return cue(kind === "prison" || among(PRISON) ? "other" : "official");
    if (
      bits & Word.JOB &&
      !organisation &&
      !among(POLICE) &&
      !/^(?:detective|constable|sergeant|inspector|superintendent|policeman|policewoman|commander)$/u.test(word)
    )
      return cue("other");
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
  if (bits & Word.RELATION) return cue("relative");
  if (bits & Word.WITNESS) return cue("witness");
  if (kind === "police" && bits & Word.JOB) return cue("police");
  if (kind === "government" && bits & Word.JOB) return cue("official");
}

const POLICE = new Set("police detective sheriff's garda special undercover fbi homicide patrol state".split(" "));
const PRISON = new Set("prison prisons probation".split(" "));
const CABINET = new Set(
  "home foreign justice interior cabinet defence defense state press crime prime health education".split(" "),
);

const prosecutes = ({ document: { tokens } }: Context, head: number) =>
  tokens.lower[head + 1] === "for" && /^(?:prosecution|crown|state)$/u.test(tokens.lower[head + 3] ?? "");

/** "X's death", "X's trial", "charges … X's". */
function readPossessed(context: Context, profile: Profile, after: After): undefined {
  const at = after.possessed;
  const { words, document } = context;
  if (at < 0 || at >= words.of.length || mentionAt(context, at)) return;
  for (let i = at; i < at + 3 && i < words.of.length; i++) {
    const bits = words.of[i];
    if (bits & Word.CONVICTION_EVENT) {
      const verb = words.verb[i + 1] || words.verb[i + 2];
      if (verb === Verb.quash) return addCue(profile, "cleared", i, i + 2, "conviction quashed");
      return addCue(profile, "convicted", i, i + 1, `their ${document.tokens.lower[i]}`);
    }
    if (bits & Word.VICTIM_EVENT) return addCue(profile, "victim", i, i + 1, `their ${document.tokens.lower[i]}`);
    if (bits & Word.SUSPECT_EVENT) return addCue(profile, "accused", i, i + 1, `their ${document.tokens.lower[i]}`);
    if (words.of[i] & (Word.BE | Word.HAVE) || words.verb[i]) break;
  }
}

/** "X's lawyer, Y": who has a lawyer in crime news is accused; whose killer is named is a victim. */
function client(
  profiles: ReadonlyMap<Individual, Profile>,
  owners: ReadonlyMap<number, Individual>,
  indexOf: ReadonlyMap<NameMention, number>,
  before: Before,
  after: After,
): undefined {
  for (const { owner, head, headToken } of [before, after]) {
    if (!owner || owner === "pronoun" || headToken < 0 || !(head & Word.LAWYER)) continue;
    const person = owners.get(indexOf.get(owner)!);
    const profile = person && profiles.get(person);
    if (profile) addCue(profile, "suspected", headToken, headToken + 1, "has a lawyer");
  }
}
