import { Flag } from "../../document/index.js";
import { addGender, type Context, type CueKind, type Profile } from "./context.js";
import { classOf } from "./lists.js";
import { Word } from "./words.js";

/** How many paragraphs from the top are read, and how many tokens of each sentence. */
const TOP = 4;
const REACH = 60;

const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

/** Groups of one gender. */
const GROUPS: ReadonlySet<string> = new Set("men women brothers sisters boys girls schoolboys schoolgirls".split(" "));
const ACCUSED: ReadonlySet<CueKind> = new Set<CueKind>(["accused", "convicted"]);

/**
 * "Three men have been jailed": if as many people as the opening counts are accused or convicted in the text, and none
 * is known to be of the other gender, they are those men.
 */
export function readGroupGender(context: Context, profiles: Iterable<Profile>): void {
  const { document, words } = context;
  const { tokens, paragraphs, sentences, sentenceOf } = document;
  for (let p = 0; p < Math.min(TOP, paragraphs.length); p++) {
    const { kind, firstToken, endToken } = paragraphs[p];
    if (kind !== "body" && kind !== "headline") continue;
    const { endToken: end } = sentences[sentenceOf[firstToken]];
    let noun = -1;
    let size = 0;
    for (let i = firstToken; i < end && i < firstToken + REACH; i++) {
      if (!GROUPS.has(tokens.lower[i]) || words.quoted[i]) continue;
      if (noun >= 0) return;
      noun = i;
      if (/^(?:brothers|sisters)$/u.test(tokens.lower[i])) size = 2;
      for (let k = i - 1; k >= firstToken && k > i - 5; k--) {
        const number = NUMBERS[tokens.lower[k]];
        // "seven people, including two women"
        if (tokens.lower[k - 1] === "including") return;
        if (number) size = number;
        if (number || tokens.flags[k] & Flag.MARK) break;
      }
    }
    if (noun < 0 || size < 2) continue;
    const told = classOf(context, firstToken, Math.min(end, endToken));
    if (told !== "accused" && told !== "convicted") return;
    const gender = words.of[noun] & Word.FEMALE ? "female" : "male";
    const group: Profile[] = [];
    for (const profile of profiles) if (profile.cues.some((cue) => ACCUSED.has(cue.kind))) group.push(profile);
    const other = gender === "female" ? "male" : "female";
    if (group.length !== size || group.some((profile) => profile[other] > 0)) return;
    for (const profile of group) if (profile[gender] === 0) addGender(profile, gender, 1, noun);
    return;
  }
}
