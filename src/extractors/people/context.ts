import { type Document, Flag } from "../../document/index.js";
import { kindOfName } from "../../links/organisation-kind.js";
import type { OrganisationKind } from "../../schemas/index.js";
import type { NameMention } from "../names/index.js";
import type { Words } from "./words.js";

/** All that a rule may look at. */
export interface Context {
  readonly document: Document;
  readonly words: Words;
  readonly mentions: readonly NameMention[];
  /** Index of the mention that covers a token, plus one; 0 for none. */
  readonly nameAt: Int32Array;
  /** Whether the text is about a crime: in other texts people attack, accuse and question each other in words. */
  readonly ofCrime: boolean;
  /** Whether it has next to nothing of crime: who speaks in it is no witness. */
  readonly farFromCrime: boolean;
  /** The kind that an organisation's name tells, or that of the name that its letters stand for. */
  readonly kindOf: (mention: NameMention) => OrganisationKind | null;
}

export function createContext(document: Document, words: Words, mentions: readonly NameMention[]): Context {
  const nameAt = new Int32Array(document.tokens.length);
  for (let m = 0; m < mentions.length; m++)
    for (let i = mentions[m].firstToken; i < mentions[m].endToken; i++) nameAt[i] = m + 1;
  const ofCrime = words.criminal * ONE_IN >= document.tokens.length;
  const farFromCrime = words.criminal * FAR_FROM < document.tokens.length;
  return { document, words, mentions, nameAt, ofCrime, farFromCrime, kindOf: kindsOf(document, mentions) };
}

/** Looks kinds up by name, each once. */
function kindsOf({ tokens }: Document, mentions: readonly NameMention[]): Context["kindOf"] {
  const kinds = new Map<string, OrganisationKind | null>();
  const kindOf = ({ text }: NameMention) => {
    let kind = kinds.get(text);
    if (kind === undefined) kinds.set(text, (kind = kindOfName(text)));
    return kind;
  };
  // "CBS4" of "CBS4 News", "the BIA" of "the Bureau of Indian Affairs"
  const short = new Map<string, OrganisationKind>();
  for (const mention of mentions) {
    if (mention.kind !== "organisation" || mention.endToken - mention.firstToken < 2) continue;
    const kind = kindOf(mention);
    if (!kind) continue;
    let initials = "";
    for (let i = mention.firstToken; i < mention.endToken; i++)
      if (tokens.flags[i] & Flag.CAPITAL && tokens.lower[i] !== "the") initials += tokens.text[i][0];
    if (initials.length > 1 && !short.has(initials)) short.set(initials, kind);
    const first = tokens.text[mention.firstToken];
    if (tokens.flags[mention.firstToken] & Flag.UPPER && !short.has(first)) short.set(first, kind);
  }
  for (const mention of mentions)
    if (mention.kind === "organisation" && mention.endToken - mention.firstToken === 1 && !kindOf(mention))
      kinds.set(mention.text, short.get(mention.text) ?? null);
  // "the Gangmasters and Labour Abuse Authority (GLAA)"
  for (let m = 1; m < mentions.length; m++) {
    const { kind, firstToken } = mentions[m];
    if (kind !== "organisation" || tokens.text[firstToken - 1] !== "(") continue;
    const before = mentions[m - 1];
    if (before.kind === "organisation" && before.endToken === firstToken - 1 && !kindOf(mentions[m]))
      kinds.set(mentions[m].text, kindOf(before));
  }
  return kindOf;
}

/** Of so many words one at least is of crime in a text about one. */
const ONE_IN = 40;
/** Fewer than one in so many: of something else. */
const FAR_FROM = 150;

/** The mention that covers a token. */
export const mentionAt = ({ mentions, nameAt }: Context, token: number): NameMention | undefined =>
  // outside the text there is no name
  nameAt[token] ? mentions[nameAt[token] - 1] : undefined;

/** What one place in the text tells of a person. */
export type CueKind =
  | "convicted"
  | "record"
  | "cleared"
  | "accused"
  | "suspected"
  | "victim"
  | "harmed"
  | "police"
  | "judge"
  | "prosecutor"
  | "lawyer"
  | "official"
  | "journalist"
  | "relative"
  | "kin"
  | "witness"
  | "speaker"
  | "owner"
  | "testified"
  | "other";

export interface Cue {
  readonly kind: CueKind;
  /** The tokens that say it. */
  readonly from: number;
  readonly to: number;
  /** The rule, in words. */
  readonly rule: string;
}

export type StatusValue =
  | "arrested"
  | "charged"
  | "remanded"
  | "bailed"
  | "wanted"
  | "convicted"
  | "sentenced"
  | "cleared"
  | "released"
  | "injured"
  | "killed"
  | "missing"
  | "rescued"
  | "deceased";

/** Tokens from `from` up to and without `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where the facts about one person are gathered, in text order of their mentions. */
export interface Profile {
  readonly cues: Cue[];
  readonly status: { value: StatusValue; hedged: boolean; span: Span }[];
  /** Words of a title, best kind first: 3 before a full name, 2 after, 1 honorific alone. */
  title: { span: Span; rank: number } | null;
  /** Name of the organisation that a title goes with. */
  organisation: NameMention | null;
  residence: NameMention | null;
  nationality: { code: string; span: Span } | null;
  female: number;
  male: number;
  genderSpan: Span | null;
}

export const emptyProfile = (): Profile => ({
  cues: [],
  status: [],
  title: null,
  organisation: null,
  residence: null,
  nationality: null,
  female: 0,
  male: 0,
  genderSpan: null,
});

export function addCue(profile: Profile, kind: CueKind, from: number, to: number, rule: string): undefined {
  // bounded: a name that stands a thousand times needs no thousand reasons
  if (profile.cues.length < 64) profile.cues.push({ kind, from, to, rule });
}

export function addStatus(profile: Profile, value: StatusValue, hedged: boolean, from: number, to: number): undefined {
  const known = profile.status.find((status) => status.value === value);
  if (!known) profile.status.push({ value, hedged, span: { from, to } });
  // what is stated flatly anywhere is stated
  else if (known.hedged && !hedged) Object.assign(known, { hedged, span: { from, to } });
}

export function addGender(profile: Profile, gender: "female" | "male", weight: number, token: number): undefined {
  profile[gender] += weight;
  profile.genderSpan ??= { from: token, to: token + 1 };
}
