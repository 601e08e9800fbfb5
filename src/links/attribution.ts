import { type Document, Flag, type Quotation } from "../document/index.js";
import { Frame } from "../lexicon/reporting-verbs.js";
import type { Organisation, Person } from "../schemas/index.js";
import { type Cue, cueAfter, cueBefore } from "./attribution-cue.js";
import { createScene, endsSentence, type Scene } from "./attribution-scene.js";
import { type Source, sourceIn } from "./attribution-source.js";
import { createPronounResolver, PRONOUN_GENDER } from "./pronouns.js";

/** Who says a quotation: the words of its source, and what record stands behind them. */
export interface Attribution {
  cue: Cue | null;
  source: Source | null;
  /** Index of the person who speaks, or -1. */
  person: number;
  /** Index of the organisation that speaks, or -1. */
  organisation: number;
  /** Quotations of one utterance have the same number. */
  utterance: number;
  /** Whether the source stands beside this quotation itself. */
  own: boolean;
  reason: string;
}

/** Attributes every quotation of a document; `people` and `organisations` may be empty. */
export function attribute(
  document: Document,
  quotations: readonly Quotation[],
  people: readonly Person[],
  organisations: readonly Organisation[],
): Attribution[] {
  const scene = createScene(document, quotations, people, organisations);
  const found = quotations.map((quotation, index) => beside(scene, quotations, quotation, index));
  const resolver = createPronounResolver(document, people, { quoted: (token) => scene.quoteOf[token] >= 0 });
  let utterance = -1;
  for (let q = 0; q < quotations.length; q++) {
    const attribution = found[q];
    if (!attribution.source) inherit(scene, quotations, found, q);
    if (attribution.own) resolve(scene, found, q, people, resolver);
    if (!goesOn(scene, quotations, found, q)) utterance++;
    attribution.utterance = utterance;
  }
  return found;
}

const NOBODY = {
  cue: null,
  source: null,
  person: -1,
  organisation: -1,
  utterance: 0,
  own: false,
  reason: "nobody is given",
};

/** What the sentence around a quotation says of its speaker. */
function beside(scene: Scene, quotations: readonly Quotation[], quotation: Quotation, index: number): Attribution {
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
      if (cue && source) return { ...NOBODY, cue, source, own: true, reason: "cue after the quotation" };
    }
  }

  // before it
  const open = quotation.openToken;
  const sentence = sentences[sentenceOf[open]];
  const floor = Math.max(sentence.firstToken, previous ? previous.afterToken : 0);
  if (open > floor) {
    const cue = cueBefore(scene, floor, open);
    if (cue) {
      const source = cue.subject ? sourceIn(scene, cue.subject) : null;
      return { ...NOBODY, cue, source, own: source !== null, reason: "cue before the quotation" };
    }
    if (tokens.text[open - 1] === ":") {
      const source = sourceIn(scene, { first: floor, end: open - 1 });
      if (source) return { ...NOBODY, source, own: true, reason: "name and colon before the quotation" };
    }
  }
  return { ...NOBODY };
}

/** A quotation without a source of its own takes that of the words before it. */
function inherit(scene: Scene, quotations: readonly Quotation[], found: Attribution[], q: number): void {
  const { document } = scene;
  const attribution = found[q];
  const previous = q > 0 ? quotations[q - 1] : null;
  const paragraphOf = (token: number) => document.sentences[document.sentenceOf[token]].paragraph;
  const quotation = quotations[q];
  const here = paragraphOf(quotation.openToken);
  const take = (from: Attribution, reason: string, cue: Cue | null) => {
    Object.assign(attribution, { source: from.source, person: from.person, organisation: from.organisation, reason });
    attribution.cue ??= cue;
  };
  if (previous && found[q - 1].source && paragraphOf(previous.afterToken - 1) === here) {
    const between = subjectBetween(scene, previous.afterToken, quotation.openToken, found[q - 1]);
    if (between) Object.assign(attribution, { source: between, own: true, reason: "sentence before the quotation" });
    else take(found[q - 1], "same speaker as before", found[q - 1].cue);
    return;
  }
  const sentence = document.sentences[document.sentenceOf[quotation.openToken]];
  const alone = quotation.openToken === sentence.firstToken;
  if (!alone || attribution.cue) return;
  // a paragraph of its own after another's words
  const firstOfParagraph = quotation.openToken === document.paragraphs[here].firstToken;
  if (firstOfParagraph && previous && found[q - 1].source && here - paragraphOf(previous.afterToken - 1) === 1) {
    const between = subjectBetween(scene, previous.afterToken, quotation.openToken, found[q - 1]);
    if (!between) {
      take(found[q - 1], "same speaker as in the paragraph before", null);
      return;
    }
  }
  const at = document.sentenceOf[quotation.openToken] - 1;
  if (at < 0) return;
  const before = document.sentences[at];
  if (here - before.paragraph > 1) return;
  const source = sourceIn(scene, { first: before.firstToken, end: before.endToken });
  if (source && source.kind !== "name")
    Object.assign(attribution, { source, own: true, reason: "sentence before the quotation" });
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

/** Finds the record behind a source. */
function resolve(
  scene: Scene,
  found: Attribution[],
  q: number,
  people: readonly Person[],
  resolver: ReturnType<typeof createPronounResolver>,
): void {
  const attribution = found[q];
  const { tokens } = scene.document;
  const source = attribution.source!;
  if (source.kind === "person") attribution.person = source.index;
  else if (source.kind === "organisation") attribution.organisation = source.index;
  else if (source.kind === "pronoun") {
    const gender = PRONOUN_GENDER[tokens.lower[source.head]];
    if (gender) attribution.person = resolver(source.head, { speaking: true });
  } else if (source.noun?.kind === "document" && source.owner >= 0) {
    const name = scene.nameOf[source.owner];
    if (name >= 0 && scene.names[name].kind === "person") attribution.person = scene.names[name].index;
    else attribution.person = resolver(source.owner, { speaking: true });
  }
  void people;
}

/** Whether a quotation goes on with the utterance of the one before: nothing but their cue between them. */
function goesOn(scene: Scene, quotations: readonly Quotation[], found: readonly Attribution[], q: number): boolean {
  if (q === 0) return false;
  const previous = found[q - 1];
  const attribution = found[q];
  if (!previous.source || attribution.source !== previous.source) return false;
  let stops = 0;
  const to = quotations[q].openToken;
  const from = quotations[q - 1].afterToken;
  if (to - from > 60) return false;
  for (let i = from; i < to; i++) if (endsSentence(scene, i)) stops++;
  return stops <= 1 && attribution.cue === previous.cue && (previous.cue?.frame ?? 0) !== Frame.LABEL;
}
