import { Flag } from "../document/index.js";
import {
  AUXILIARIES,
  BE_FORMS,
  CLAUSE_OPENERS,
  DETERMINERS,
  MIDDLE_ADVERBS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from "../lexicon/function-words.js";
import { Frame, REPORTING_FORMS, type ReportingForm, type VerbForm } from "../lexicon/reporting-verbs.js";
import { SOURCE_NOUNS } from "../lexicon/source-nouns.js";
import { endsSentence, type Scene } from "./attribution-scene.js";

/** Tokens among which the subject of a cue is to be found; read from left to right. */
export interface Region {
  readonly first: number;
  readonly end: number;
}

export interface Cue {
  readonly first: number;
  readonly end: number;
  readonly lemma: string;
  readonly frame: number;
  /** Null where nobody is said to speak ("was told"). */
  readonly subject: Region | null;
}

/** No sentence of prose has its subject further from its verb than this many tokens. */
const WINDOW = 60;

/** The reporting verb at a token, if it is used as a verb there. */
export function verbAt(scene: Scene, i: number): ReportingForm | undefined {
  const { tokens } = scene.document;
  if (!(tokens.flags[i] & Flag.WORD)) return undefined;
  const form = REPORTING_FORMS.get(tokens.lower[i]);
  if (!form || scene.nameOf[i] >= 0 || i === 0) return form;
  const before = tokens.lower[i - 1];
  const capital = (tokens.flags[i] & (Flag.CAPITAL | Flag.SENTENCE_START)) === Flag.CAPITAL;
  if (capital && (form.form === "base" || form.form === "third")) return undefined; // "the United States"
  if (form.form === "gerund") return isVerbalGerund(scene, i) ? form : undefined;
  if (form.form === "base" || form.form === "third" || form.verb.frame & Frame.NOUN) {
    if (DETERMINERS.has(before) && !SUBJECT_PRONOUNS.has(before) && before !== "this" && before !== "that")
      return undefined;
    if (before === "'s" || before === "-") return undefined;
    if (form.verb.frame & Frame.NOUN && form.form !== "past" && !canBeSubject(scene, i - 1)) return undefined;
    if (PREPOSITIONS.has(before) && (before !== "to" || form.form === "third")) return undefined;
    if (form.form === "base" && !takesBase(scene, i - 1)) return undefined;
  }
  if (
    (form.form === "past" || form.form === "participle") &&
    (before === "the" || before === "a" || before === "an" || before === "-")
  )
    return undefined;
  return form;
}

/** What may stand before a verb in its base form: "police say", "to say", "would say". */
function takesBase(scene: Scene, i: number): boolean {
  const word = scene.document.tokens.lower[i];
  return (
    AUXILIARIES.has(word) ||
    word === "to" ||
    word === "and" ||
    word === "who" ||
    word === "not" ||
    (SUBJECT_PRONOUNS.has(word) && word !== "he" && word !== "she" && word !== "it") ||
    word.endsWith("s") ||
    word.endsWith("men") ||
    word === "police" ||
    word === "people" ||
    word === "family" ||
    (i > 0 && isAdverb(scene, i) && !isAdverb(scene, i - 1) && takesBase(scene, i - 1))
  );
}

/** What may stand before a finite verb that is a plural noun too: "Smith tweets", but not "a series of tweets". */
function canBeSubject(scene: Scene, i: number): boolean {
  const { tokens } = scene.document;
  const word = tokens.lower[i];
  return (
    scene.nameOf[i] >= 0 ||
    (tokens.flags[i] & (Flag.CAPITAL | Flag.MARK)) !== 0 ||
    SUBJECT_PRONOUNS.has(word) ||
    RELATIVES.has(word) ||
    SOURCE_NOUNS.has(word) ||
    AUXILIARIES.has(word) ||
    isAdverb(scene, i) ||
    word === "to" ||
    word === "and"
  );
}

/** "Bob, saying …", "after saying", "her saying", but not "a media briefing". */
function isVerbalGerund(scene: Scene, i: number): boolean {
  const { tokens } = scene.document;
  const before = tokens.lower[i - 1];
  return (
    scene.nameOf[i - 1] >= 0 ||
    (tokens.flags[i - 1] & (Flag.MARK | Flag.CAPITAL)) !== 0 ||
    PREPOSITIONS.has(before) ||
    CLAUSE_OPENERS.has(before) ||
    SUBJECT_PRONOUNS.has(before) ||
    OBJECT_PRONOUNS.has(before) ||
    BE_FORMS.has(before) ||
    SOURCE_NOUNS.has(before) ||
    before === "and" ||
    before === "or" ||
    before === "'s" ||
    isAdverb(scene, i - 1)
  );
}

export const isDash = (text: string) => text === "—" || text === "–" || text === "―" || text === "-";

/** The cue after a quotation: "said police", "she told the court", "according to the force". */
export function cueAfter(scene: Scene, from: number, limit: number, stopped: boolean): Cue | null {
  const { tokens } = scene.document;
  let i = from;
  while (i < limit && (tokens.text[i] === "," || isDash(tokens.text[i]))) i++;
  if (i >= limit) return null;
  const word = tokens.lower[i];
  const according = accordingTo(scene, i);
  if (according > i)
    return {
      first: i,
      end: according,
      lemma: tokens.lower[i] === "per" ? "per" : "according to",
      frame: Frame.CLAUSE,
      subject: { first: according, end: endOfSource(scene, according, limit) },
    };
  const as = word === "as" && i + 1 < limit;
  if (as) i++;
  const inverted = verbAt(scene, i);
  if (inverted && (inverted.form === "past" || inverted.form === "third")) {
    const end = endOfSource(scene, i + 1, limit);
    if (i + 1 < end && startsNoun(scene, i + 1)) return cueOf(i, inverted, { first: i + 1, end });
  }
  return subjectThenVerb(scene, i, limit, stopped || as);
}

/** One past "according to" or "per", or `i` if neither stands there. */
function accordingTo({ document: { tokens } }: Scene, i: number): number {
  if (tokens.lower[i] === "according" && tokens.lower[i + 1] === "to") return i + 2;
  return tokens.lower[i] === "per" && !(tokens.flags[i + 1] & Flag.NUMBER) ? i + 1 : i;
}

function cueOf(i: number, { verb }: ReportingForm, subject: Region | null): Cue {
  return { first: i, end: i + 1, lemma: verb.lemma, frame: verb.frame, subject };
}

/** "she told the court", "Dr Ives, who examined him, said": the first finite reporting verb after a noun phrase. */
function subjectThenVerb(scene: Scene, from: number, limit: number, strict: boolean): Cue | null {
  const { tokens } = scene.document;
  if (!startsNoun(scene, from)) return null;
  const end = Math.min(limit, from + WINDOW / 2);
  // "one said", but not "one resident said", "one of them said"
  const bare = tokens.lower[from] !== "one" || isMiddle(scene, from + 1) || verbAt(scene, from + 1) !== undefined;
  const pronoun = SUBJECT_PRONOUNS.has(tokens.lower[from]) && tokens.lower[from + 1] !== "of" && bare;
  let relative = false;
  let verbs = 0;
  let found: Cue | null = null;
  for (let i = from + 1; i < end; i++) {
    const word = tokens.lower[i];
    if (endsSentence(scene, i) || tokens.text[i] === ";" || tokens.text[i] === ":") break;
    if (pronoun && !isMiddle(scene, i) && !verbAt(scene, i)) break;
    if (RELATIVES.has(word)) {
      relative = true;
      continue;
    }
    const form = verbAt(scene, i);
    if (form && form.form !== "gerund" && form.form !== "base" && !follows(scene, i, BE_FORMS)) {
      const spoken =
        (form.verb.frame & Frame.THOUGHT) === 0 &&
        ((form.verb.frame & Frame.COLON) === 0 || closes(scene, i + 1, limit));
      if (spoken && (!relative || tokens.text[i - 1] === "," || verbs > 0)) {
        found = cueOf(i, form, { first: from, end: i });
        if (isHearing(scene, found, form)) return null;
        break;
      }
      if (spoken && relative && !found) found = cueOf(i, form, { first: from, end: i });
      verbs++;
      continue;
    }
    if (AUXILIARIES.has(word)) {
      verbs++;
      if (!relative && !leadsToVerb(scene, i, end)) break;
    }
    if (!relative && CLAUSE_OPENERS.has(word)) break;
  }
  if (!found || !strict) return found;
  // after a full stop inside the marks only "Smith said." or "Smith said on Monday." is a cue
  return found.first - from <= 8 && closes(scene, found.end, limit) ? found : null;
}

/** Whether nothing that is reported follows a verb: a full stop, a comma, "on Monday", "in court". */
function closes(scene: Scene, i: number, limit: number): boolean {
  const { tokens } = scene.document;
  if (i >= limit || endsSentence(scene, i) || tokens.text[i] === "," || tokens.text[i] === ";") return true;
  if (tokens.lower[i] === "it") return i + 1 >= limit || endsSentence(scene, i + 1) || tokens.text[i + 1] === ",";
  return PREPOSITIONS.has(tokens.lower[i]) || isAdverb(scene, i);
}

/** "has since said", "would later tell". */
function leadsToVerb(scene: Scene, i: number, limit: number): boolean {
  for (let k = i + 1; k < Math.min(limit, i + 4); k++) {
    if (verbAt(scene, k)) return true;
    if (!isMiddle(scene, k)) return false;
  }
  return false;
}

/** An auxiliary or adverb, as they stand between subject and verb. */
function isMiddle(scene: Scene, i: number): boolean {
  return AUXILIARIES.has(scene.document.tokens.lower[i]) || isAdverb(scene, i);
}

/** "also", "later", "quickly", but not "Kelly". */
function isAdverb({ document: { tokens }, nameOf }: Scene, i: number): boolean {
  const word = tokens.lower[i];
  if (MIDDLE_ADVERBS.has(word)) return nameOf[i] < 0;
  return word.length > 4 && word.endsWith("ly") && !(tokens.flags[i] & Flag.CAPITAL);
}

/** Whether one of the words stands before token `i`, adverbs left out. */
function follows(scene: Scene, i: number, words: ReadonlySet<string>): boolean {
  const { lower } = scene.document.tokens;
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    if (words.has(lower[k])) return true;
    if (!isAdverb(scene, k)) return false;
  }
  return false;
}

/** Whether a subject can begin here. */
export function startsNoun(scene: Scene, i: number): boolean {
  const { tokens } = scene.document;
  const word = tokens.lower[i];
  if (scene.nameOf[i] >= 0) return true;
  if (SUBJECT_PRONOUNS.has(word) || DETERMINERS.has(word) || SOURCE_NOUNS.has(word)) return true;
  if (tokens.flags[i] & Flag.NUMBER) return true;
  if (!(tokens.flags[i] & Flag.WORD)) return false;
  if (PREPOSITIONS.has(word) || CLAUSE_OPENERS.has(word) || AUXILIARIES.has(word) || MIDDLE_ADVERBS.has(word))
    return false;
  if (tokens.flags[i] & Flag.CAPITAL) return true;
  // "retired general Ann Lee", "local residents"
  for (let k = i + 1; k < Math.min(tokens.length, i + 4); k++) {
    if (scene.nameOf[k] >= 0 || SOURCE_NOUNS.has(tokens.lower[k])) return !verbAt(scene, i);
    if (!(tokens.flags[k] & Flag.WORD) || PREPOSITIONS.has(tokens.lower[k]) || AUXILIARIES.has(tokens.lower[k]))
      return false;
  }
  return false;
}

/** "who served as director": no new clause. */
const SERVES: ReadonlySet<string> = new Set("served serves serving acted acts worked works known described".split(" "));

/** ", Smith said." later in the sentence: a cue that closes it. */
export function cueAtEnd(scene: Scene, from: number, limit: number): Cue | null {
  const { tokens } = scene.document;
  for (let i = from; i < Math.min(limit, from + WINDOW); i++) {
    if (endsSentence(scene, i) || scene.quoteOf[i] >= 0) return null;
    if (tokens.text[i] !== ",") continue;
    const cue = cueAfter(scene, i, limit, true);
    if (cue?.subject && (cue.lemma === "according to" || cue.first - i <= 8)) return cue;
  }
  return null;
}

/** How far a source runs that begins here: to the end of its sentence, the next quotation, or a new clause. */
function endOfSource(scene: Scene, from: number, limit: number): number {
  const { tokens } = scene.document;
  const end = Math.min(limit, from + WINDOW / 2);
  for (let i = from; i < end; i++) {
    if (endsSentence(scene, i) || tokens.text[i] === ";" || tokens.text[i] === ":") return i;
    const serves = tokens.lower[i] === "as" && SERVES.has(tokens.lower[i - 1]);
    if (i > from && CLAUSE_OPENERS.has(tokens.lower[i]) && scene.nameOf[i] < 0 && !serves) return i;
  }
  return end;
}

/** A cue that may govern a quotation; a weak one only if no other does. */
export interface Candidate {
  readonly cue: Cue;
  readonly weak: boolean;
}

/** The cues before a quotation in its sentence, the nearest first. */
export function cuesBefore(scene: Scene, floor: number, open: number): Candidate[] {
  const { tokens } = scene.document;
  const from = Math.max(floor, open - WINDOW);
  const colon = tokens.text[open - 1] === ":";
  const found: Candidate[] = [];
  for (let i = open - 1; i >= from && found.length < 4; i--) {
    const according = tokens.lower[i] === "according" ? accordingTo(scene, i) : i;
    if (according > i) {
      const subject = { first: according, end: open };
      found.push({
        cue: { first: i, end: according, lemma: "according to", frame: Frame.CLAUSE, subject },
        weak: false,
      });
      continue;
    }
    const form = verbAt(scene, i);
    if (!form || !governs(form, open - i, colon)) continue;
    // "her tweets accusing him of lies are “…”": what is said of a noun governs no more than that
    const noun = form.form === "gerund" && open - i > 6 ? SOURCE_NOUNS.get(tokens.lower[i - 1] ?? "") : undefined;
    if (noun && noun.kind !== "document") continue;
    const cue = cueOf(i, form, subjectOf(scene, i, form, from, open));
    if (cue.subject && isHearing(scene, cue, form)) {
      found.push({ cue: { ...cue, subject: null }, weak: false });
      break;
    }
    const weak =
      cue.subject === null ||
      refersBack(scene, cue) ||
      (i > from && RELATIVES.has(tokens.lower[i - 1]) && open - i > 5) ||
      (form.verb.frame & Frame.THOUGHT) !== 0 ||
      ((form.verb.frame & Frame.COLON) !== 0 && !(colon && open - i <= 2));
    found.push({ cue, weak });
  }
  return found;
}

/** "it underscores that", "which means that": what someone else said does so. */
function refersBack(scene: Scene, { subject }: Cue): boolean {
  if (!subject || subject.end - subject.first !== 1) return false;
  const word = scene.document.tokens.lower[subject.first];
  return word === "it" || word === "this" || word === "that";
}

/** Courts and those who sit in them hear what others say. */
const HEARERS: ReadonlySet<string> = new Set(
  "court inquest jury jurors tribunal inquiry hearing trial panel".split(" "),
);

/** "The court heard", "inquest told": whoever spoke is not named. */
export function isHearing(scene: Scene, { lemma, subject }: Cue, { form }: ReportingForm): boolean {
  if (!subject || !HEARERS.has(scene.document.tokens.lower[subject.end - 1] ?? "")) return false;
  return lemma === "hear" || (lemma === "tell" && form !== "gerund");
}

function governs({ verb: { frame }, form }: ReportingForm, distance: number, colon: boolean): boolean {
  if (frame & Frame.COLON) return colon || distance <= 2;
  if (frame & Frame.CLAUSE) return form !== "base" || distance < 30;
  return colon || distance <= (frame & Frame.LABEL ? 24 : 12);
}

/** Where the subject of the verb at token `i` stands. */
export function subjectOf(scene: Scene, i: number, form: ReportingForm, floor: number, open: number): Region | null {
  const { lower } = scene.document.tokens;
  const reduced = (form.verb.frame & Frame.LABEL) !== 0 && AFTER_PARTICIPLE.has(lower[i + 1] ?? "");
  if ((form.form === "past" || form.form === "participle") && (reduced || follows(scene, i, BE_FORMS)))
    return agent(scene, i + 1, open);
  const before = subjectBefore(scene, i, form.form, floor);
  if (before) return before;
  // "Said one neighbour: “…”"
  if (i === floor || lower[i - 1] === "and") return { first: i + 1, end: open };
  return null;
}

/** "three men accused of …": a participle without its "were". */
const AFTER_PARTICIPLE: ReadonlySet<string> = new Set(["of", "over", "by", "as"]);

/** "described by police as": who stands after "by". */
function agent(scene: Scene, from: number, limit: number): Region | null {
  const { lower } = scene.document.tokens;
  for (let i = from; i < Math.min(limit, from + 8); i++) if (lower[i] === "by") return { first: i + 1, end: limit };
  return null;
}

function subjectBefore(scene: Scene, verb: number, form: VerbForm, floor: number): Region | null {
  const { tokens } = scene.document;
  let i = verb - 1;
  while (i >= floor && (isMiddle(scene, i) || (form === "gerund" && tokens.lower[i] === "'s"))) i--;
  if (i < floor) return null;
  const word = tokens.lower[i];
  const partitive = word === "one" && i > floor && PREPOSITIONS.has(tokens.lower[i - 1]);
  // "one of them said"
  const ofThem = OBJECT_PRONOUNS.has(word) && i > floor && tokens.lower[i - 1] === "of";
  if (!partitive && !ofThem && (SUBJECT_PRONOUNS.has(word) || (OBJECT_PRONOUNS.has(word) && word !== "her")))
    return { first: i, end: i + 1 };
  if (RELATIVES.has(word)) {
    if (i === floor) return null;
    if (tokens.text[i - 1] === ",") return aroundCommas(scene, i - 1, floor);
    return { first: phraseStart(scene, i - 1, floor), end: i };
  }
  if (word === "," && form === "gerund") return { first: floor, end: i };
  if (word === "," || word === ")" || word === "—" || word === "–" || word === "-")
    return aroundCommas(scene, i, floor);
  if (
    word === "and" ||
    word === "or" ||
    word === "to" ||
    word === "but" ||
    PREPOSITIONS.has(word) ||
    CLAUSE_OPENERS.has(word) ||
    !(tokens.flags[i] & (Flag.WORD | Flag.NUMBER | Flag.MARK))
  )
    return { first: floor, end: i };
  // "officers recorded Smith telling him"
  if (form === "gerund" && scene.nameOf[i] >= 0) return { first: scene.names[scene.nameOf[i]].firstToken, end: i + 1 };
  // "the council issued a statement saying"
  if (form === "gerund" && SOURCE_NOUNS.get(word)?.kind === "document") return { first: floor, end: i };
  return { first: phraseStart(scene, i, floor), end: i + 1 };
}

/** The first token of the noun phrase that ends with token `end`, its "of", "for", "in" phrases taken along. */
function phraseStart(scene: Scene, end: number, floor: number): number {
  const { tokens } = scene.document;
  let first = end;
  for (let i = end; i >= Math.max(floor, end - 25); i--) {
    const name = scene.nameOf[i];
    if (name >= 0) {
      i = scene.names[name].firstToken;
      first = i;
      continue;
    }
    const word = tokens.lower[i];
    if (
      tokens.flags[i] & Flag.MARK &&
      word !== "-" &&
      word !== "'" &&
      word !== "&" &&
      word !== '"' &&
      word !== "”" &&
      word !== "“"
    )
      break;
    if (scene.quoteOf[i] >= 0) break;
    if (CLAUSE_OPENERS.has(word) || AUXILIARIES.has(word) || RELATIVES.has(word)) break;
    if (i < end && SUBJECT_PRONOUNS.has(word) && word !== "one") break;
    const form = verbAt(scene, i);
    if (form && form.form !== "base" && form.form !== "gerund" && !(tokens.flags[i] & Flag.CAPITAL)) break;
    if (word === "and" && !joins(scene, i)) break;
    first = i;
    if (ARTICLES.has(word) && !(i > floor && PREPOSITIONS.has(tokens.lower[i - 1]))) break;
  }
  return first;
}

/** With these a noun phrase begins. */
const ARTICLES: ReadonlySet<string> = new Set(
  "the a an this that these those one another some any each every no his her their its my our your".split(" "),
);

/** Whether "and" joins two names or two nouns for people. */
function joins(scene: Scene, i: number): boolean {
  const { lower } = scene.document.tokens;
  const isNoun = (k: number) => scene.nameOf[k] >= 0 || SOURCE_NOUNS.has(lower[k] ?? "");
  return i > 0 && isNoun(i - 1) && (isNoun(i + 1) || DETERMINERS.has(lower[i + 1] ?? ""));
}

/** "Madden, of the Met's Specialist Crime Command, said": the subject lies before what stands between commas. */
function aroundCommas(scene: Scene, comma: number, floor: number): Region {
  const { tokens } = scene.document;
  let start = comma;
  let segmentEnd = comma;
  for (let segments = 0; segments < 6 && segmentEnd > floor; segments++) {
    let i = segmentEnd - 1;
    while (i >= floor && !isBreak(scene, i)) i--;
    const first = i + 1;
    const relative = RELATIVES.has(tokens.lower[first]) || tokens.lower[first] === "where";
    const within = relative ? first : lastClause(scene, first, segmentEnd);
    const clause =
      within > first && (AUXILIARIES.has(tokens.lower[within - 1]) || verbAt(scene, within - 1) !== undefined);
    if (segments > 0 && i < floor && !clause && isIntroduction(scene, first, segmentEnd)) {
      const name = nameAtEnd(scene, first, segmentEnd);
      if (name >= 0) start = name;
      break;
    }
    if (first < segmentEnd) start = within;
    if (within > first || i < floor || tokens.text[i] === ";" || tokens.text[i] === ":" || endsSentence(scene, i))
      break;
    segmentEnd = i;
  }
  return { first: start, end: comma };
}

/** "Outside court PC Ann Lee," begins like an introduction but ends with a name that nothing governs: where that begins. */
export function nameAtEnd(scene: Scene, first: number, end: number): number {
  const { tokens } = scene.document;
  const name = scene.nameOf[end - 1];
  if (name < 0 || scene.names[name].kind !== "person" || tokens.lower[first].endsWith("ing")) return -1;
  let from = scene.names[name].firstToken;
  while (
    from - 1 > first &&
    (tokens.flags[from - 1] & Flag.CAPITAL || SOURCE_NOUNS.get(tokens.lower[from - 1])?.kind === "person")
  )
    from--;
  return from > first && !PREPOSITIONS.has(tokens.lower[from - 1]) && tokens.lower[from - 1] !== "and" ? from : -1;
}

const isBreak = (scene: Scene, i: number) => {
  const text = scene.document.tokens.text[i];
  return (
    text === "," ||
    text === "(" ||
    text === ")" ||
    text === "—" ||
    text === "–" ||
    text === ";" ||
    text === ":" ||
    endsSentence(scene, i)
  );
};

/** "On Tuesday", "Sentencing him", "Outside court": no subject begins in such a segment. */
export function isIntroduction(scene: Scene, first: number, end: number): boolean {
  const { tokens } = scene.document;
  const word = tokens.lower[first];
  if (scene.nameOf[first] >= 0 || SUBJECT_PRONOUNS.has(word)) return false;
  if (PREPOSITIONS.has(word) || CLAUSE_OPENERS.has(word) || MIDDLE_ADVERBS.has(word) || word === "according")
    return true;
  if (end - first === 1 && tokens.flags[first] & Flag.WORD && word.endsWith("ly")) return true;
  if (word.length < 5 || SOURCE_NOUNS.has(word)) return false;
  const next = tokens.lower[first + 1] ?? "";
  // "Asked whether", but "Convicted killer"
  if (word.endsWith("ed")) return PREPOSITIONS.has(next) || CLAUSE_OPENERS.has(next);
  return word.endsWith("ing");
}

/** Where the last clause of a segment begins: after "that", "and", or a finite verb. */
function lastClause(scene: Scene, first: number, end: number): number {
  const { lower, flags } = scene.document.tokens;
  for (let i = end - 1; i >= first; i--) {
    if (scene.nameOf[i] >= 0) continue;
    if (CLAUSE_OPENERS.has(lower[i]) || AUXILIARIES.has(lower[i]) || (lower[i] === "and" && !joins(scene, i)))
      return i + 1;
    const form = verbAt(scene, i);
    if (form && form.form !== "base" && form.form !== "gerund" && !(flags[i] & Flag.CAPITAL)) return i + 1;
  }
  return first;
}
