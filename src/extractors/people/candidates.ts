import type { CueKind, Profile } from "./context.js";
import type { Individual } from "./group.js";

/** What people are who stand in a story of crime by their office. */
export const PROFESSIONAL: ReadonlySet<CueKind> = new Set<CueKind>([
  "judge",
  "lawyer",
  "prosecutor",
  "police",
  "journalist",
  "official",
]);

/** "Chief X said the victim, Y, was shot. He …": who is talked about, not who talks by office. */
export function toldOf(
  profiles: ReadonlyMap<Individual, Profile>,
  subject: Individual | null,
  last: Individual | null,
): Individual | null {
  if (!subject || !last || last === subject) return subject;
  return isOfOffice(profiles, subject) && !isOfOffice(profiles, last) ? last : subject;
}

/** Who is there by profession, and is neither accused nor hurt. */
export function isOfOffice(profiles: ReadonlyMap<Individual, Profile>, person: Individual): boolean {
  const { cues } = profiles.get(person)!;
  return cues.some(({ kind }) => PROFESSIONAL.has(kind)) && !cues.some(({ kind }) => TOLD_OF.has(kind));
}

/** Who was harmed or is accused: whom officials and relatives speak of. */
export const isToldOf = (profiles: ReadonlyMap<Individual, Profile>, person: Individual | null) =>
  person !== null && profiles.get(person)!.cues.some(({ kind }) => TOLD_OF.has(kind) || kind === "suspected");

export const TOLD_OF: ReadonlySet<CueKind> = new Set<CueKind>(["accused", "convicted", "cleared", "victim", "harmed"]);

const KINDRED: ReadonlySet<CueKind> = new Set<CueKind>(["relative", "other"]);

/** Officials, relatives and experts speak of others. */
export function speaksForOthers(profiles: ReadonlyMap<Individual, Profile>, person: Individual): boolean {
  const { cues } = profiles.get(person)!;
  if (cues.some(({ kind }) => TOLD_OF.has(kind))) return false;
  return cues.some(({ kind }) => PROFESSIONAL.has(kind) || KINDRED.has(kind));
}

export const prosecutesOnly = (profiles: ReadonlyMap<Individual, Profile>, person: Individual) =>
  profiles.get(person)!.cues.some(({ kind }) => kind === "prosecutor");

export const isJudge = (profiles: ReadonlyMap<Individual, Profile>, person: Individual) =>
  profiles.get(person)!.cues.some(({ kind }) => kind === "judge");

export const speaksIn = (profiles: ReadonlyMap<Individual, Profile>, person: Individual, from: number, to: number) =>
  profiles.get(person)!.cues.some((cue) => cue.kind === "speaker" && cue.from >= from && cue.from < to);

/** Those of the court speak of others, not of themselves. */
export const speaksOfOthers = (profiles: ReadonlyMap<Individual, Profile>, person: Individual) =>
  profiles.get(person)!.cues.some(({ kind }) => kind === "judge" || kind === "lawyer" || kind === "prosecutor");

export const isConvicted = (profiles: ReadonlyMap<Individual, Profile>, person: Individual | null) =>
  person !== null && profiles.get(person)!.cues.some(({ kind }) => kind === "convicted" || kind === "record");

export function knownGender(
  profiles: ReadonlyMap<Individual, Profile>,
  person: Individual | null,
): "female" | "male" | null {
  const profile = person && profiles.get(person);
  if (!profile || profile.female === profile.male) return null;
  return profile.female > profile.male ? "female" : "male";
}

export function compatible(
  profiles: ReadonlyMap<Individual, Profile>,
  person: Individual | null,
  gender: "female" | "male",
): boolean {
  if (!person) return false;
  const known = knownGender(profiles, person);
  return known === null || known === gender;
}

/** Of those named last, the only one who is known to be of the gender, if the one in focus is not. */
export function betterKnown(
  profiles: ReadonlyMap<Individual, Profile>,
  gender: "female" | "male",
  focus: Individual | null,
  group: readonly Individual[],
): Individual | null {
  if (knownGender(profiles, focus) !== null) return null;
  let known: Individual | null = null;
  for (const person of group) {
    if (person === focus || knownGender(profiles, person) !== gender) continue;
    if (known) return null;
    known = person;
  }
  return known;
}

/** The one of several whom the others leave: they are of the other gender, or speak of others by profession. */
export function onlyLeft(
  profiles: ReadonlyMap<Individual, Profile>,
  gender: "female" | "male",
  named: readonly Individual[],
): Individual | null {
  let left: Individual | null = null;
  for (const person of named) {
    if (!compatible(profiles, person, gender) || speaksOfOthers(profiles, person)) continue;
    if (left) return null;
    left = person;
  }
  return left;
}

/** Of several people named before a pronoun, the subject if the first one cannot be meant, or if it is the first. */
export function onlyOne(
  profiles: ReadonlyMap<Individual, Profile>,
  gender: "female" | "male",
  first: Individual,
  subject: Individual | null,
): Individual | null {
  const candidate = subject ?? first;
  return knownGender(profiles, candidate) === gender ? candidate : null;
}
