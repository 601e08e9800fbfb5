import { addCue, addGender, type Context, type CueKind, type Profile } from "./context.js";
import { Verb, Word } from "./words.js";

/** "her son and his murder", "my sister, who was stabbed": whether the victim is of the family of a possessive. */
export function tellsOfLostKin({ words }: Context, possessive: number, end: number): boolean {
  let kin = possessive + 1;
  while (kin < end && kin < possessive + 6 && !(words.of[kin] & Word.RELATION)) kin++;
  if (kin >= end || !(words.of[kin] & Word.RELATION)) return false;
  for (let k = kin + 1; k < end && k < kin + 14; k++) {
    const verb = words.verb[k];
    if (words.of[k] & Word.VICTIM_EVENT || verb === Verb.kill || verb === Verb.die || verb === Verb.vanish) return true;
    // "was shot", "was accidentally shot"
    if (verb === Verb.harm && (words.of[k - 1] | words.of[k - 2]) & Word.BE) return true;
  }
  return false;
}

/** What someone's mother, brother or wife calls them. */
const CALLED: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [
    /^(?:mother|father|mum|mom|dad|parents|stepmother|stepfather)$/u,
    new Set("son daughter stepson boy girl".split(" ")),
  ],
  [/^(?:sisters?|brothers?|siblings?)$/u, new Set(["brother", "sister"])],
  [/^(?:wife|widow)$/u, new Set(["husband"])],
  [/^(?:husband|widower)$/u, new Set(["wife"])],
  [/^(?:aunts?|uncles?)$/u, new Set(["nephew", "niece"])],
  [/^(?:grand(?:mother|father|parents))$/u, new Set(["grandson", "granddaughter"])],
];

/** "Ruiz's mother, Ann, said her son was innocent": Ruiz is male. `noun` is the first token after the possessive. */
export function readKinGender({ document, words }: Context, profile: Profile, noun: number): void {
  const { tokens, sentences, sentenceOf } = document;
  let called: ReadonlySet<string> | undefined;
  let at = noun;
  for (; at < tokens.length && at < noun + 3 && !called; at++)
    called = words.of[at] & Word.RELATION ? CALLED.find(([kin]) => kin.test(tokens.lower[at]))?.[1] : undefined;
  if (!called) return;
  const { endToken } = sentences[sentenceOf[noun]];
  for (let i = at; i < endToken && i < at + 30; i++) {
    if (!called.has(tokens.lower[i]) || !/^(?:his|her|their|my|our)$/u.test(tokens.lower[i - 1])) continue;
    const gender = words.of[i] & Word.FEMALE ? "female" : words.of[i] & Word.MALE ? "male" : null;
    if (gender) addGender(profile, gender, 2, i);
    return;
  }
}

/** What says more of someone than what they say of their family. */
const NO_MORE: ReadonlySet<CueKind> = new Set<CueKind>(["speaker", "testified", "witness", "other", "suspected"]);
/** How far from its cue a quotation is looked through, in tokens. */
const QUOTED = 60;
const REPORTED = 20;

/** "“My son was murdered,” X said": who speaks so, and of whom nothing else is told, is of the family. */
export function readOwnKin(context: Context, profile: Profile): undefined {
  const { document, words } = context;
  const { sentences, sentenceOf, paragraphs, tokens } = document;
  if (!profile.cues.every(({ kind }) => NO_MORE.has(kind))) return undefined;
  // once is enough, and who is quoted ten times need not be followed everywhere
  for (const { kind, from } of profile.cues.slice(0, 4)) {
    if (kind !== "speaker") continue;
    // "X said his son was shot"
    const { endToken: close } = sentences[sentenceOf[from]];
    for (let i = from + 1; i < close && i < from + 4; i++)
      if (/^(?:his|her|their)$/u.test(tokens.lower[i]) && tellsOfLostKin(context, i, Math.min(close, i + REPORTED)))
        return addCue(profile, "kin", i, i + 1, "speaks of their family");
    const { firstToken, endToken } = paragraphs[sentences[sentenceOf[from]].paragraph];
    const end = Math.min(endToken, from + QUOTED);
    for (let i = Math.max(firstToken, from - QUOTED); i < end; i++)
      if (words.quoted[i] && tokens.lower[i] === "my" && tellsOfLostKin(context, i, end))
        return addCue(profile, "kin", i, i + 1, "speaks of their family");
  }
  return undefined;
}
