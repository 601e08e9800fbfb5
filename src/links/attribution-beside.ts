import { Flag, type Quotation } from "../document/index.js";
import { PREPOSITIONS } from "../lexicon/function-words.js";
import { type Candidate, type Cue, cueAfter, cuesBefore, isDash } from "./attribution-cue.js";
import { type Attribution, NOBODY } from "./attribution-record.js";
import type { Scene } from "./attribution-scene.js";
import { type Source, sourceIn, subjectOfSentence } from "./attribution-source.js";

/** What the sentence around a quotation says of its speaker. */
export function beside(
  scene: Scene,
  quotations: readonly Quotation[],
  quotation: Quotation,
  index: number,
): Attribution {
  const { document } = scene;
  const { tokens, sentences, sentenceOf } = document;
  const previous = index > 0 ? quotations[index - 1] : null;
  const next = index + 1 < quotations.length ? quotations[index + 1] : null;
  const lastInner = quotation.parts[quotation.parts.length - 1].endToken - 1;
  const lastCharacter = tokens.text[lastInner][0];

  // after it
  const after = quotation.afterToken;
  if (quotation.closed && after < tokens.length) {
    const paragraph = sentences[sentenceOf[lastInner]].paragraph;
    const limit = Math.min(next ? next.openToken : tokens.length, document.paragraphs[paragraph].endToken, after + 60);
    const stopped = lastCharacter === "." && (tokens.flags[after] & Flag.CAPITAL) !== 0;
    if (after < limit && !(tokens.text[after][0] === "." || tokens.text[after] === ";")) {
      const cue = cueAfter(scene, after, limit, stopped);
      const source = cue?.subject ? sourceIn(scene, cue.subject) : null;
      // "she testified that he “…”, according to court records": the records tell what she said
      const retold = cue !== null && cue.end - cue.first === 2 ? before(scene, quotation, previous) : null;
      if (retold?.source && !retold.weak)
        return { ...NOBODY, ...retold, own: true, reason: "cue before the quotation" };
      if (cue && source && (canSpeak(scene, source) || cue.lemma === "according to" || cue.lemma === "per"))
        return { ...NOBODY, cue, source, own: true, reason: "cue after the quotation" };
      if (isDash(tokens.text[after]) && after + 1 < limit && tokens.flags[after + 1] & Flag.CAPITAL) {
        const signed = sourceIn(scene, { first: after + 1, end: Math.min(limit, after + 12) });
        if (signed) return { ...NOBODY, source: signed, own: true, reason: "name and dash after the quotation" };
      }
    }
  }

  // before it
  const open = quotation.openToken;
  const floor = floorOf(scene, quotation, previous);
  if (open > floor) {
    const chosen = before(scene, quotation, previous);
    if (chosen) {
      const { cue, source, weak } = chosen;
      const unsettled = weak && source === null && cue.subject !== null;
      return { ...NOBODY, cue, source, unsettled, own: source !== null, reason: "cue before the quotation" };
    }
    if (tokens.text[open - 1] === ":") {
      const source = sourceIn(scene, { first: floor, end: open - 1 });
      if (source && canSpeak(scene, source) && source.end === open - 1 && !PREPOSITIONS.has(tokens.lower[floor]))
        return { ...NOBODY, source, own: true, reason: "name and colon before the quotation" };
    }
  }
  return { ...NOBODY };
}

interface Choice {
  readonly cue: Cue;
  readonly source: Source | null;
  readonly weak: boolean;
}

/** Where the words before a quotation begin that belong to its sentence. */
function floorOf({ document }: Scene, { openToken }: Quotation, previous: Quotation | null): number {
  const { firstToken } = document.sentences[document.sentenceOf[openToken]];
  return Math.max(firstToken, previous ? previous.afterToken : 0);
}

/** The cue before a quotation in its sentence. */
function before(scene: Scene, quotation: Quotation, previous: Quotation | null): Choice | null {
  const floor = floorOf(scene, quotation, previous);
  return choose(scene, floor, cuesBefore(scene, floor, quotation.openToken));
}

/** The nearest cue whose subject can speak; else the nearest weak one; else the nearest. */
function choose(scene: Scene, floor: number, candidates: readonly Candidate[]): Choice | null {
  let second: Choice | null = null;
  for (const { cue, weak } of candidates) {
    let source = cue.subject ? sourceIn(scene, cue.subject) : null;
    if (!weak && cue.subject && !(source && canSpeak(scene, source)) && cue.first > floor) {
      // "A neighbour who gave no name said": the subject of the sentence, not the noun beside the verb
      source = subjectOfSentence(scene, { first: floor, end: cue.first });
    }
    if (!weak && cue.subject === null) return { cue, source, weak };
    const speaks = source !== null && canSpeak(scene, source);
    if (speaks && !weak) return { cue, source, weak };
    if (!second || (speaks && !second.source)) second = { cue, source: speaks ? source : null, weak: true };
  }
  return second;
}

/** Footage, chases and prices say nothing: a source is a name, a pronoun, or a noun that the lexicon knows. */
export function canSpeak(scene: Scene, { kind, head }: Source): boolean {
  const { flags, lower } = scene.document.tokens;
  return kind !== "name" || (flags[head] & Flag.CAPITAL) !== 0 || AGENT.test(lower[head]);
}

/** "questioner", "organist": nouns for those who do something. */
const AGENT = /^[a-z]{3,20}(?:er|or|ist|ian|ant|man|men|person)s?$/u;
