import { type Document, Flag, type Quotation, type QuotationPart, tokenAt } from "../document/index.js";
import { PREPOSITIONS } from "../lexicon/function-words.js";
import { Frame } from "../lexicon/reporting-verbs.js";
import type { Organisation, Person } from "../schemas/index.js";
import {
  type Candidate,
  type Cue,
  cueAfter,
  cueAtEnd,
  cuesBefore,
  isDash,
  subjectOf,
  verbAt,
} from "./attribution-cue.js";
import { createScene, endsSentence, type Scene } from "./attribution-scene.js";
import { type Source, sourceIn, subjectOfSentence } from "./attribution-source.js";
import { antecedentScore, createPronounResolver, narration, PRONOUN_GENDER, type PronounResolver } from "./pronouns.js";

/** Who says a quotation: the words of its source, and what record stands behind them. */
export interface Attribution {
  cue: Cue | null;
  source: Source | null;
  /** Index of the person who speaks, or -1. */
  /** What a pronoun stands for if it is no known person. */
  antecedent: Source | null;
  person: number;
  /** Index of the organisation that speaks, or -1. */
  organisation: number;
  /** Whether it belongs to one utterance with the quotation before it: nothing but their cue between them. */
  goesOn: boolean;
  /** Whether the source stands beside this quotation itself. */
  own: boolean;
  /** Whether the words of the source stand beside a cue that this quotation has, alone or with others. */
  beside: boolean;
  /** Whether the words before the cue cannot speak ("a card which read"): the sentence may tell who does. */
  unsettled: boolean;
  reason: string;
}

/** Attributes every quotation of a document; `people` and `organisations` may be empty. */
export function attribute(
  document: Document,
  quotations: readonly Quotation[],
  people: readonly Person[],
  organisations: readonly Organisation[],
): { direct: Attribution[]; indirect: (cue: Cue) => Attribution } {
  const scene = createScene(document, quotations, people, organisations);
  const found = quotations.map((quotation, index) => beside(scene, quotations, quotation, index));
  const subjects = sentenceSubjects(scene);
  const quoted = (token: number) => scene.quoteOf[token] >= 0;
  const resolver = createPronounResolver(document, people, {
    quoted,
    subjectOf: (sentence) => {
      const subject = subjects(sentence);
      return subject?.kind === "person" ? subject.head : -1;
    },
  });
  const reader: Reader = { scene, people, subjects, resolver, narrated: narration(document, quoted) };
  for (let q = 0; q < quotations.length; q++) {
    const attribution = found[q];
    if (!attribution.source) inherit(scene, quotations, found, q);
    if (attribution.own) {
      attribution.beside = true;
      resolve(reader, attribution);
    }
    attribution.goesOn = goesOn(scene, quotations, found, q);
  }
  echo(scene, quotations, found);
  return { direct: found, indirect: (cue) => indirectly(reader, cue) };
}

const NOBODY = {
  cue: null,
  source: null,
  antecedent: null,
  person: -1,
  organisation: -1,
  goesOn: false,
  own: false,
  beside: false,
  unsettled: false,
  reason: "nobody is given",
};

/** Who says a clause that is reported without marks. */
function indirectly(reader: Reader, cue: Cue): Attribution {
  const { scene } = reader;
  const form = verbAt(scene, cue.first);
  const { firstToken, endToken } = scene.document.sentences[scene.document.sentenceOf[cue.first]];
  // read again now that names are known
  const subject =
    cue.subject && form && cue.subject.end <= cue.first
      ? subjectOf(scene, cue.first, form, firstToken, endToken)
      : cue.subject;
  const source = subject ? sourceIn(scene, subject) : null;
  const attribution: Attribution = { ...NOBODY, cue, reason: "reported clause" };
  if (source && canSpeak(scene, source)) {
    Object.assign(attribution, { source, own: true, beside: true });
    resolve(reader, attribution);
  }
  return attribution;
}

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
function canSpeak(scene: Scene, { kind, head }: Source): boolean {
  const { flags, lower } = scene.document.tokens;
  return kind !== "name" || (flags[head] & Flag.CAPITAL) !== 0 || AGENT.test(lower[head]);
}

/** "questioner", "organist": nouns for those who do something. */
const AGENT = /^[a-z]{3,20}(?:er|or|ist|ian|ant|man|men|person)s?$/u;

/** A quotation without a source of its own takes that of the words before it. */
function inherit(scene: Scene, quotations: readonly Quotation[], found: Attribution[], q: number): void {
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

/** The most tokens of a quotation that is looked for in another, and of all such comparisons together. */
const MAX_ECHO = 14;
const ECHO_BUDGET = 20_000;

/** A headline or crosshead quotes what the article quotes too: its speaker is that one's. */
function echo(scene: Scene, quotations: readonly Quotation[], found: readonly Attribution[]): void {
  let budget = ECHO_BUDGET;
  for (let q = 0; q < quotations.length && budget > 0; q++) {
    const [{ firstToken, endToken }] = quotations[q].parts;
    if (found[q].person >= 0 && found[q].own) continue;
    if (endToken - firstToken > MAX_ECHO || found[q].cue) continue;
    for (let r = 0; r < quotations.length && budget > 0; r++) {
      budget--;
      if (r === q || !found[r].source || found[r].reason === ECHOED) continue;
      for (const part of quotations[r].parts) {
        budget -= part.endToken - part.firstToken;
        if (!contains(scene, part, quotations[q].parts[0])) continue;
        const { source, antecedent, person, organisation } = found[r];
        Object.assign(found[q], {
          source,
          antecedent,
          person,
          organisation,
          own: false,
          beside: false,
          reason: ECHOED,
        });
        r = quotations.length;
        break;
      }
    }
  }
}

const ECHOED = "quoted again further on";

/** Whether nearly all words of a short quotation stand in another in their order. */
function contains({ document: { tokens } }: Scene, whole: QuotationPart, short: QuotationPart): boolean {
  let words = 0;
  let matched = 0;
  let at = whole.firstToken;
  for (let i = short.firstToken; i < short.endToken; i++) {
    if (!(tokens.flags[i] & (Flag.WORD | Flag.NUMBER))) continue;
    words++;
    for (let k = at; k < Math.min(whole.endToken, at + 60); k++) {
      if (tokens.lower[k] !== tokens.lower[i]) continue;
      matched++;
      at = k + 1;
      break;
    }
  }
  return words >= 2 && matched >= 0.8 * words;
}

interface Reader {
  readonly scene: Scene;
  readonly people: readonly Person[];
  readonly subjects: (sentence: number) => Source | null;
  readonly resolver: PronounResolver;
  readonly narrated: Int32Array;
}

/** The subject of each sentence, read when it is asked for. */
function sentenceSubjects(scene: Scene): (sentence: number) => Source | null {
  const known = new Map<number, Source | null>();
  return (sentence) => {
    let subject = known.get(sentence);
    if (subject === undefined) {
      const { firstToken, endToken } = scene.document.sentences[sentence];
      subject = scene.quoteOf[firstToken] >= 0 ? null : subjectOfSentence(scene, { first: firstToken, end: endToken });
      known.set(sentence, subject);
    }
    return subject;
  };
}

/** Finds the record behind a source. */
function resolve(reader: Reader, attribution: Attribution): void {
  const { scene, resolver } = reader;
  const source = attribution.source!;
  if (source.kind === "person") attribution.person = source.index;
  else if (source.kind === "organisation") attribution.organisation = source.index;
  else if (source.kind === "pronoun") resolveSpeakingPronoun(reader, attribution, source.head);
  else if (source.noun?.kind === "document" && source.owner >= 0) {
    // "his ransom note began": whoever wrote it
    const name = scene.nameOf[source.owner];
    if (name >= 0 && scene.names[name].kind === "person") attribution.person = scene.names[name].index;
    else attribution.person = resolver(source.owner, { speaking: true })?.person ?? -1;
  } else if (source.kind === "noun") attribution.person = personOf(reader, source);
}

/** "she said": a person, or one whom the text does not name ("A neighbour … she added"). */
function resolveSpeakingPronoun(reader: Reader, attribution: Attribution, token: number): void {
  const { scene, people, resolver, subjects } = reader;
  const { tokens, sentenceOf } = scene.document;
  const gender = PRONOUN_GENDER[tokens.lower[token]];
  const here = sentenceOf[token];
  const best = gender ? resolver(chainStart(reader, token), { speaking: true }) : null;
  for (let sentence = here - 1; sentence >= Math.max(0, here - 30); sentence--) {
    const distance = reader.narrated[here] - reader.narrated[sentence];
    if (distance > 4) break;
    const subject = subjects(sentence);
    if (subject?.kind !== "noun") continue;
    const plural = isPlural(scene, subject);
    const fits = gender
      ? subject.noun!.kind === "person" && (subject.noun!.gender ?? gender) === gender && !plural
      : tokens.lower[token] === "it"
        ? subject.noun!.kind !== "person"
        : tokens.lower[token] === "they" && plural;
    if (!fits) continue;
    const person = gender ? personOf(reader, subject) : -1;
    const known = person >= 0 ? people[person].gender : subject.noun!.gender;
    if (known !== null && gender && known !== gender) continue;
    const score = antecedentScore(distance, known === gender, true) + (reports(scene, subject) ? 1 : -0.2);
    if (best && best.score >= score) break;
    attribution.antecedent = subject;
    attribution.person = person;
    return;
  }
  if (best) attribution.person = best.person;
}

/** "She told him when. “Now,” she wrote": the first of the same pronouns that open one sentence after the other. */
function chainStart({ scene, subjects, narrated }: Reader, token: number): number {
  const { tokens, sentenceOf } = scene.document;
  const word = tokens.lower[token];
  let start = token;
  for (let s = sentenceOf[token] - 1, steps = 0; s >= 0 && steps < 30; s--, steps++) {
    if (narrated[sentenceOf[start]] - narrated[s] > 1) break;
    const subject = subjects(s);
    if (!subject) continue;
    if (subject.kind !== "pronoun" || tokens.lower[subject.head] !== word) break;
    start = subject.head;
  }
  return start;
}

/** Whether a reporting verb follows the subject in its sentence. */
function reports(scene: Scene, { end }: Source): boolean {
  const { sentences, sentenceOf } = scene.document;
  const limit = Math.min(sentences[sentenceOf[end - 1]].endToken, end + 30);
  for (let i = end; i < limit; i++) {
    const form = verbAt(scene, i);
    if (form && (form.verb.frame & (Frame.CLAUSE | Frame.THOUGHT)) === Frame.CLAUSE) return true;
  }
  return false;
}

function isPlural(scene: Scene, { head }: Source): boolean {
  const word = scene.document.tokens.lower[head];
  return (
    word.endsWith("s") ||
    word.endsWith("men") ||
    word === "police" ||
    word === "people" ||
    word === "couple" ||
    word === "family"
  );
}

const MAX_PEOPLE = 40;

/** "the judge", "counsel": the person whom the text introduced as one, the nearest first. */
function personOf({ scene, people }: Reader, { first, end, head, owner }: Source): number {
  const { tokens } = scene.document;
  const bare = end - first === 1 && tokens.lower[first] === "counsel";
  if ((tokens.lower[first] !== "the" && !bare) || owner >= 0) return -1;
  const word = tokens.lower[head];
  const job = ROLE_OF_NOUN[word];
  let best = -1;
  let nearest = -1;
  for (let p = 0; p < Math.min(people.length, MAX_PEOPLE); p++) {
    const { title, role, mentions } = people[p];
    const introduced = tokenAt(scene.document, mentions[0].start);
    if (introduced >= first) continue;
    if (!hasTitle(title, word) && !(job && job === role) && !introducedAs(scene, introduced, word)) continue;
    const token = lastBefore(mentions, tokens.start[first]);
    if (token > nearest) {
      best = p;
      nearest = token;
    }
  }
  return best;
}

/** Offset of the last mention that begins before another offset. */
function lastBefore(mentions: Person["mentions"], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle].start < offset) low = middle + 1;
    else high = middle;
  }
  return mentions[Math.max(0, low - 1)].start;
}

/** What people are called by their job is what they are in the article. */
const ROLE_OF_NOUN: Readonly<Record<string, Person["role"]>> = {
  judge: "judge",
  recorder: "judge",
  counsel: "lawyer",
  lawyer: "lawyer",
  solicitor: "lawyer",
  barrister: "lawyer",
  attorney: "lawyer",
  advocate: "lawyer",
  prosecutor: "prosecutor",
  detective: "police",
  officer: "police",
};

const SHORT_TITLES: Readonly<Record<string, string>> = {
  lieutenant: "lt",
  sergeant: "sgt",
  captain: "capt",
  detective: "det",
  inspector: "insp",
  superintendent: "supt",
  senator: "sen",
  governor: "gov",
  professor: "prof",
  doctor: "dr",
  councillor: "cllr",
};

function hasTitle(title: string | null, word: string): boolean {
  if (!title) return false;
  const short = SHORT_TITLES[word];
  return title
    .toLowerCase()
    .split(" ")
    .some((part) => part === word || (short !== undefined && (part === short || part === `${short}.`)));
}

/** "a retired detective, Jo Bell", "Jo Bell, a detective": the noun stands beside the name. */
function introducedAs(scene: Scene, token: number, word: string): boolean {
  const { tokens, sentenceOf } = scene.document;
  const name = scene.nameOf[token];
  const end = name >= 0 ? scene.names[name].endToken : token + 1;
  for (let i = token - 1; i >= Math.max(0, token - 3); i--)
    if (tokens.lower[i] === word || tokens.lower[i] === SHORT_TITLES[word]) return true;
  if (tokens.text[end] !== ",") return false;
  for (let i = end + 1; i < Math.min(tokens.length, end + 6) && sentenceOf[i] === sentenceOf[token]; i++) {
    if (tokens.lower[i] === word) return true;
    if (tokens.flags[i] & Flag.MARK) return false;
  }
  return false;
}

/** Whether a quotation goes on with the utterance of the one before: nothing but their cue between them. */
function goesOn(scene: Scene, quotations: readonly Quotation[], found: readonly Attribution[], q: number): boolean {
  if (q === 0) return false;
  const cue = found[q].cue;
  if (!cue || found[q - 1].cue?.first !== cue.first) return false;
  const from = quotations[q - 1].afterToken;
  const to = quotations[q].openToken;
  // the cue stands between them, and with it one sentence ends at the most
  if (cue.first < from || cue.first >= to) return false;
  let stops = 0;
  for (let i = from; i < to; i++) if (endsSentence(scene, i)) stops++;
  return stops <= 1;
}
