import { Flag, type Quotation } from "../document/index.js";
import { canSpeak } from "./attribution-beside.js";
import { type Cue, cueAtEnd } from "./attribution-cue.js";
import type { Attribution } from "./attribution-record.js";
import { endsSentence, type Scene } from "./attribution-scene.js";
import { type Source, sourceIn, subjectOfSentence } from "./attribution-source.js";
import { PRONOUN_GENDER } from "./pronouns.js";

/** A quotation without a source of its own takes that of the words before it. */
export function inherit(scene: Scene, quotations: readonly Quotation[], found: Attribution[], q: number): void {
  const { document } = scene;
  const attribution = found[q];
  const previous = q > 0 ? quotations[q - 1] : null;
  const paragraphOf = (token: number) => document.sentences[document.sentenceOf[token]].paragraph;
  const quotation = quotations[q];
  const here = paragraphOf(quotation.openToken);
  const take = (from: Attribution, reason: string, cue: Cue | null) => {
    Object.assign(attribution, {
      source: from.source,
      antecedent: from.antecedent,
      person: from.person,
      organisation: from.organisation,
      reason,
    });
    attribution.cue ??= cue;
    attribution.beside = cue !== null && from.beside;
  };
  if (previous && found[q - 1].source && paragraphOf(previous.afterToken - 1) === here) {
    const between = subjectBetween(scene, previous.afterToken, quotation.openToken, found[q - 1]);
    if (between) Object.assign(attribution, { source: between, own: true, reason: "sentence before the quotation" });
    else take(found[q - 1], "same speaker as before", found[q - 1].cue);
    return;
  }
  const sentence = document.sentences[document.sentenceOf[quotation.openToken]];
  const alone = quotation.openToken === sentence.firstToken;
  if (attribution.cue && !attribution.unsettled) return;
  const next = q + 1 < quotations.length ? found[q + 1] : null;
  if (next?.own && next.cue && next.cue.first >= quotations[q + 1].afterToken && joined(scene, quotations, q)) {
    // "The driver “fled”, while a friend “stayed”, she said"
    Object.assign(attribution, {
      source: next.source,
      own: true,
      cue: next.cue,
      reason: "cue after the next quotation",
    });
    return;
  }
  const closing = cueAtEnd(scene, quotation.afterToken, endOfSentence(scene, quotation));
  const closer = closing?.subject ? sourceIn(scene, closing.subject) : null;
  if (closing && closer && canSpeak(scene, closer)) {
    Object.assign(attribution, { source: closer, own: true, cue: closing, reason: "cue at the end of the sentence" });
    return;
  }
  if (!alone) {
    // "Smith left the dock to cries of “…”": whoever the sentence is about
    const source = subjectOfSentence(scene, { first: sentence.firstToken, end: quotation.openToken });
    if (source && (source.kind !== "name" || (scene.names.length === 0 && canSpeak(scene, source))))
      Object.assign(attribution, { source, own: true, reason: "subject of the sentence" });
    return;
  }
  // a paragraph of its own after another's words
  const firstOfParagraph = quotation.openToken === document.paragraphs[here].firstToken;
  if (firstOfParagraph && previous && found[q - 1].source && here - paragraphOf(previous.afterToken - 1) === 1) {
    const between = subjectBetween(scene, previous.afterToken, quotation.openToken, found[q - 1]);
    if (!between) {
      take(found[q - 1], "same speaker as in the paragraph before", null);
      return;
    }
  }
  const source = sourceAbove(scene, quotation.openToken) ?? headlined(scene, quotation);
  if (source) Object.assign(attribution, { source, own: true, reason: "sentence before the quotation" });
}

/** One past the last token of the sentence that goes on after a quotation. */
function endOfSentence({ document }: Scene, { afterToken }: Quotation): number {
  if (afterToken >= document.tokens.length || document.tokens.flags[afterToken] & Flag.CAPITAL) return afterToken;
  return document.sentences[document.sentenceOf[afterToken]].endToken;
}

/** How many of the article's own sentences before a quotation may name its speaker. */
const MAX_ABOVE = 3;

/** The person or body that the sentence before a quotation is about; if it is about none, the one before it. */
function sourceAbove(scene: Scene, openToken: number): Source | null {
  const { sentences, sentenceOf, tokens } = scene.document;
  const at = sentenceOf[openToken];
  for (let s = at - 1, steps = 0; s >= 0 && steps < MAX_ABOVE; s--) {
    if (sentences[at].paragraph - sentences[s].paragraph > steps + 1) return null;
    if (scene.quoteOf[sentences[s].firstToken] >= 0) continue;
    const { firstToken, endToken } = sentences[s];
    // "The van may have been stolen, Smith said. “…”"
    const said = steps === 0 ? cueAtEnd(scene, Math.max(firstToken, endToken - 12), endToken) : null;
    const source = said?.subject
      ? sourceIn(scene, said.subject)
      : subjectOfSentence(scene, { first: firstToken, end: endToken });
    const fits =
      source !== null &&
      (steps === 0 || source.kind === "person") &&
      source.kind !== "name" &&
      (source.kind !== "pronoun" || PRONOUN_GENDER[tokens.lower[source.head]] !== undefined);
    if (fits) return source;
    steps++;
  }
  return null;
}

const FIRST_PERSON: ReadonlySet<string> = new Set("i i'm i've i'll i'd my me we we're we've our us".split(" "));

/** "‘I thought of my baby’: nurse survives": who speaks of themselves is whom the headline names. */
function headlined(scene: Scene, quotation: Quotation): Source | null {
  const { tokens, sentences, sentenceOf } = scene.document;
  const colon = quotation.afterToken;
  if (tokens.text[colon] !== ":") return null;
  const { firstToken, endToken } = quotation.parts[0];
  for (let i = firstToken; i < Math.min(endToken, firstToken + 20); i++) {
    if (!FIRST_PERSON.has(tokens.lower[i])) continue;
    const end = sentences[sentenceOf[colon]].endToken;
    const source = subjectOfSentence(scene, {
      first: colon + 1,
      end: Math.max(end, Math.min(tokens.length, colon + 12)),
    });
    return source && source.kind !== "name" && source.kind !== "pronoun" ? source : null;
  }
  return null;
}

/** Whether no sentence ends between a quotation and the next. */
function joined(scene: Scene, quotations: readonly Quotation[], q: number): boolean {
  const from = quotations[q].afterToken;
  const to = quotations[q + 1].openToken;
  if (to - from > 30 || to <= from || scene.document.tokens.flags[from] & Flag.CAPITAL) return false;
  for (let i = from; i < to; i++) if (endsSentence(scene, i)) return false;
  return true;
}

/** The subject of a whole sentence that stands between two quotations, if it is another than the speaker of the first. */
function subjectBetween(scene: Scene, from: number, to: number, speaker: Attribution): Source | null {
  const { document } = scene;
  const last = document.sentences[document.sentenceOf[to - 1]];
  if (!last || last.firstToken < from || last.endToken > to) return null;
  if (speaker.cue && speaker.cue.first >= last.firstToken) return null;
  const source = sourceIn(scene, { first: last.firstToken, end: last.endToken });
  return source && source.kind === "person" && source.index !== speaker.person ? source : null;
}
