import { Flag } from "../../document/index.js";
import { addCue, type Context, type CueKind, mentionAt, type Profile } from "./context.js";
import { classOf } from "./lists.js";
import { isUndone, isUndoneBefore } from "./object.js";
import { Word } from "./words.js";

/** How many paragraphs from the top may be the opening, and how many after it the person is introduced in. */
const TOP = 6;
const AFTER = 4;

/**
 * What the opening tells of someone without a name: "A company director who … has been jailed." The first person who
 * is then introduced with an age is meant, as every reader knows; unless the text tells something else of them.
 */
export function readLede(context: Context): { kind: CueKind; from: number; to: number; paragraph: number } | null {
  const { document, words } = context;
  const { paragraphs, sentences, tokens, sentenceOf } = document;
  for (let p = 0; p < Math.min(TOP, paragraphs.length); p++) {
    const { kind, firstToken, endToken } = paragraphs[p];
    if (kind !== "body" && kind !== "headline") continue;
    const opening = afterDateline(context, firstToken, endToken);
    const lower = tokens.lower[opening];
    if (!/^(?:an?|two|three|four|five|six|seven|brothers|sisters)$/u.test(lower)) continue;
    const sentence = sentences[sentenceOf[opening]];
    for (let i = sentence.firstToken; i < sentence.endToken; i++)
      if (mentionAt(context, i)?.kind === "person") return null;
    // "A man … walked free after a judge threw out his conviction"
    for (let i = sentence.firstToken; i < sentence.endToken; i++)
      if (words.of[i] & Word.CONVICTION_EVENT && (isUndone(context, i + 1) || isUndoneBefore(context, i - 1)))
        return { kind: "cleared", from: i, to: i + 1, paragraph: p };
    // the predicate of the opening, not what its relative clauses tell: the last auxiliary and its verb
    for (let i = sentence.endToken - 1; i > sentence.firstToken; i--) {
      if (!(words.of[i] & Word.BE) || !words.verb[i + 1] || tokens.flags[i + 1] & Flag.SENTENCE_START) continue;
      const found = classOf(context, i, Math.min(i + 3, sentence.endToken));
      if (found === "convicted" || found === "accused") return { kind: found, from: i, to: i + 2, paragraph: p };
    }
    return null;
  }
  return null;
}

/** The first token after "ROME, Ga. (AP) —", if a paragraph opens so. */
function afterDateline({ document: { tokens } }: Context, first: number, end: number): number {
  if (!(tokens.flags[first] & Flag.UPPER)) return first;
  for (let i = first + 1; i < end && i < first + 12; i++)
    if (tokens.text[i] === "—" || tokens.text[i] === "–") return i + 1;
  return first;
}

/** Whether a mention is where the person of the opening is introduced. */
export function isIntroduction(
  { document }: Context,
  lede: { paragraph: number },
  start: number,
  firstToken: number,
  aged: boolean,
): boolean {
  const { sentences, sentenceOf, paragraphs } = document;
  const sentence = sentences[sentenceOf[firstToken]];
  const distance = sentence.paragraph - lede.paragraph;
  const opens = start === sentence.firstToken || firstToken === sentence.firstToken;
  return aged && opens && distance > 0 && distance <= AFTER && paragraphs[sentence.paragraph].kind === "body";
}

/** What speaks against taking someone for the person of the opening. */
const AGAINST: ReadonlySet<CueKind> = new Set<CueKind>([
  "convicted",
  "cleared",
  "accused",
  "victim",
  "harmed",
  "police",
  "judge",
  "prosecutor",
  "lawyer",
  "official",
  "journalist",
  "relative",
  "kin",
  "witness",
  "speaker",
  "testified",
]);

/** Gives the cue of the opening to the people whom it means, if nothing else is told of them. */
export function applyLede(lede: { kind: CueKind; from: number; to: number }, profiles: readonly Profile[]): void {
  for (const profile of profiles) {
    // a conviction, which the text then tells of, is what was undone
    if (lede.kind === "cleared") {
      if (profile.cues.some(({ kind }) => kind === "convicted"))
        addCue(profile, "cleared", lede.from, lede.to, "conviction quashed, as the opening tells");
      continue;
    }
    const only = profile.cues.every(
      (cue) => !AGAINST.has(cue.kind) || (lede.kind === "convicted" && cue.kind === "accused"),
    );
    if (only) addCue(profile, lede.kind, lede.from, lede.to, "the opening tells of them");
  }
}
