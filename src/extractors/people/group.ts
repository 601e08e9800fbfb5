import type { Document } from "../../document/index.js";
import { Flag } from "../../document/index.js";
import { GENERATIONS, NO_NAMES, SHORT_FORMS, SURNAME_PARTICLES } from "../../lexicon/name-parts.js";
import type { KnownEntry, NameMention } from "../names/index.js";
import type { AliasLink } from "./aliases.js";
import { Word, type Words } from "./words.js";

/** One person and all places where the name stands, in text order. */
export interface Individual {
  readonly mentions: NameMention[];
  /** The words of the fullest form seen, folded, nicknames and "Jr." left out. */
  words: readonly string[];
  readonly nicknames: Set<string>;
  /** Mentions by another name, that the text says to be one. */
  readonly aliases: Set<NameMention>;
  /** "Jerome and Dorothy Faulkner": the surname that Jerome shares. */
  implied: string | null;
  generation: string | null;
}

/** Whose each mention of the text is, by its index; nothing for those of no person. */
export type Owners = (Individual | undefined)[];

interface Form {
  mention: NameMention;
  words: string[];
  nicknames: string[];
  generation: string | null;
}

/**
 * Groups mentions into people: the longest forms first, so that "Madden" and "Jim" find "Jim Madden" wherever they
 * stand. A form that fits several goes to the one whom its paragraph is about.
 */
export function groupPeople(
  document: Document,
  words: Words,
  mentions: readonly NameMention[],
  links: readonly AliasLink[],
): Individual[] {
  const forms = mentions.map((mention) => readForm(document, mention));
  const bySurname = new Index();
  const people: Individual[] = [];
  const owners = new Map<NameMention, Individual>();
  const register = (person: Individual, form: Form) => {
    person.mentions.push(form.mention);
    for (const nickname of form.nicknames) person.nicknames.add(nickname);
    person.generation ??= form.generation;
    owners.set(form.mention, person);
    bySurname.add(person, form.words);
    bySurname.add(person, form.nicknames);
  };

  const byToken = new Map(forms.map((form) => [form.mention.firstToken, form]));
  // equals stay in text order
  const longestFirst = [...forms].sort((a, b) => b.words.length - a.words.length);
  for (const form of longestFirst) {
    if (form.words.length === 0) continue;
    const rivals = bySurname.candidates(form.words);
    const family = rivals.length ? [] : familyOf(form, bySurname, document);
    if (family.length) {
      for (const member of family) member.mentions.push(form.mention);
      continue;
    }
    const fitting = chooseOwner(document, words, form, rivals);
    const owner = fitting ?? misspelt(document, form, people) ?? calledShort(words, form, people);
    // by the other spelling, too, they are known from here on
    if (owner && !fitting) for (const word of form.words) if (!owner.words.includes(word)) owner.nicknames.add(word);
    if (owner) {
      register(owner, form);
      continue;
    }
    const person: Individual = {
      mentions: [],
      words: form.words,
      nicknames: new Set(),
      aliases: new Set(),
      implied: form.words.length === 1 ? sharedSurname(document, form, byToken) : null,
      generation: form.generation,
    };
    people.push(person);
    register(person, form);
    if (person.implied) bySurname.add(person, [person.implied]);
  }
  return finish(mergeAliases(people, mentions, owners, links));
}

/** People by each word of their names, the parts of double-barrelled ones too. */
class Index {
  private readonly byWord = new Map<string, Individual[]>();

  add(person: Individual, words: readonly string[]): void {
    for (const word of words) {
      this.put(word, person);
      if (word.includes("-")) for (const part of word.split("-")) if (part.length > 1) this.put(part, person);
    }
  }

  private put(word: string, person: Individual): void {
    const people = this.byWord.get(word);
    if (!people) this.byWord.set(word, [person]);
    // bounded: an article that lists a hundred Smiths is about no one of them
    else if (people.length < 32 && !people.includes(person)) people.push(person);
  }

  candidates(words: readonly string[]): Individual[] {
    return this.byWord.get(words[words.length - 1]) ?? this.byWord.get(words[0]) ?? [];
  }
}

/** The mention without the rank or the form of address that a tagger may have left in it ("DI Holloway"). */
export function withoutTitle({ tokens }: Document, mention: NameMention): NameMention {
  let { firstToken } = mention;
  while (firstToken + 1 < mention.endToken && NO_NAMES.has(tokens.lower[firstToken])) firstToken++;
  if (firstToken === mention.firstToken) return mention;
  const start = tokens.start[firstToken];
  return { ...mention, firstToken, start, text: mention.text.slice(start - mention.start) };
}

/** The mention with the initial that a tagger may have left out of it: "J" of "J Antony Xavier" is no judge. */
export function withInitial(
  { tokens, text }: Document,
  mention: NameMention,
  before: NameMention | undefined,
): NameMention {
  const at = mention.firstToken - 1;
  if (at < 0 || (before && before.endToken > at) || !INITIAL.test(tokens.text[at])) return mention;
  if (tokens.flags[at] & Flag.SENTENCE_START || tokens.flags[mention.firstToken] & Flag.LINE_BEFORE) return mention;
  if (!(tokens.flags[at] & Flag.SPACE_BEFORE) || !(tokens.flags[mention.firstToken] & Flag.SPACE_BEFORE))
    return mention;
  // "Block C Smith", "Mr Justice Dale J"
  if (at > 0 && tokens.flags[at - 1] & Flag.CAPITAL && !NO_NAMES.has(tokens.lower[at - 1])) return mention;
  const start = tokens.start[at];
  return { ...mention, firstToken: at, start, text: text.slice(start, mention.end) };
}

const INITIAL = /^[B-HJ-Z]$/u;

function readForm(document: Document, mention: NameMention): Form {
  const { tokens } = document;
  const words: string[] = [];
  const nicknames: string[] = [];
  let generation: string | null = null;
  let open = false;
  for (let i = mention.firstToken; i < mention.endToken; i++) {
    const flags = tokens.flags[i];
    if (flags & Flag.MARK && tokens.text[i] !== "-") {
      // “Ratty”, 'PJ', (Billie): what stands between marks is a nickname
      open = flags & Flag.SPACE_BEFORE ? true : "”’\"')".includes(tokens.text[i]) ? false : open;
      continue;
    }
    const folded = fold(tokens.lower[i], flags);
    if (!open && words.length > 0 && GENERATIONS.has(folded)) {
      generation = folded;
      continue;
    }
    const list = open ? nicknames : words;
    const glued = !(flags & Flag.SPACE_BEFORE) && i > mention.firstToken && list.length > 0;
    if (glued && tokens.text[i - 1] === "-") list[list.length - 1] += folded;
    else if (glued && tokens.text[i] === "-") list[list.length - 1] += "-";
    else if (tokens.text[i] !== "-") list.push(folded);
  }
  if (words.length === 0 && nicknames.length) words.push(...nicknames.splice(0));
  return { mention, words, nicknames, generation };
}

const marks = /\p{M}/gu;
const fold = (lower: string, flags: number) =>
  flags & Flag.NON_ASCII ? lower.normalize("NFD").replace(marks, "") : lower;

/** How well a form fits a person; 0 is not at all. */
function fitOf(form: Form, person: Individual): number {
  const short = form.words;
  const long = person.words;
  if (form.generation && person.generation && form.generation !== person.generation) return 0;
  if (short.length === 1) {
    const [word] = short;
    if (word === long[long.length - 1] && long.length > 1) return 5;
    if (word === person.implied) return 4;
    if (person.nicknames.has(word)) return 4;
    if (word === long[0]) return long.length === 1 ? 5 : 3;
    if (long.length > 2 && long.includes(word)) return 3;
    const surname = long[long.length - 1];
    if (surname.includes("-") && surname.split("-").includes(word)) return 2;
    if (long[0].includes("-") && long[0].split("-").includes(word)) return 1;
    return 0;
  }
  const last = short[short.length - 1];
  if (long.length === 1) return 0;
  if (last === long[long.length - 1]) {
    if (sameGiven(short[0], long[0]) || person.nicknames.has(short[0])) return middleFits(short, long) ? 6 : 0;
    if (long.length > short.length && endsWith(long, short)) return 5;
    if (SURNAME_PARTICLES.has(short[0]) && endsWith(long, short)) return 5;
    return 0;
  }
  return long.length > short.length && short.every((word, i) => word === long[i]) ? 4 : 0;
}

/** "J" and "Jim" for "James", "Alex" for "Alexander". */
function sameGiven(short: string, long: string): boolean {
  if (short === long) return true;
  if (short.length === 1 || long.length === 1) return short[0] === long[0];
  if (SHORT_FORMS[short] === long || SHORT_FORMS[long] === short) return true;
  return short.length >= 3 && long.length > short.length && long.startsWith(short);
}

function middleFits(short: readonly string[], long: readonly string[]): boolean {
  for (let i = 1; i < short.length - 1; i++) {
    const word = short[i];
    const found = long.some((other) => other === word || other.startsWith(word) || word.startsWith(other));
    if (!found && long.length > 2) return false;
  }
  return true;
}

const endsWith = (long: readonly string[], short: readonly string[]) =>
  short.every((word, i) => word === long[long.length - short.length + i]);

/** The person that a form means: the best fit, then whom its paragraph, or the last one that names a rival, is about. */
function chooseOwner(document: Document, words: Words, form: Form, rivals: readonly Individual[]): Individual | null {
  let best = 0;
  let fitting: Individual[] = [];
  const honorific = genderBefore(words, form.mention);
  for (const rival of rivals) {
    const value = fitOf(form, rival);
    if (value === 0 || value < best) continue;
    if (honorific && form.words.length === 1 && clashes(words, rival, honorific)) continue;
    if (value > best) {
      best = value;
      fitting = [];
    }
    fitting.push(rival);
  }
  return pickOne(document, form, fitting);
}

/** Of several whom a form fits, the one whom its place is about. */
function pickOne(document: Document, form: Form, people: readonly Individual[]): Individual | null {
  let fitting = people;
  if (fitting.length < 2) return fitting[0] ?? null;
  if (form.words.length === 1) fitting = ofItsAge(document, form, fitting);
  let owner = fitting[0];
  let ownerSentence = -1;
  let ownerStart = Number.POSITIVE_INFINITY;
  for (const person of fitting) {
    const { sentence, start } = lastTopic(document, person, form.mention.start);
    if (sentence > ownerSentence || (sentence === ownerSentence && start < ownerStart)) {
      owner = person;
      ownerSentence = sentence;
      ownerStart = start;
    }
  }
  return form.words.length === 1 ? (alreadyCalled(document, form, fitting, owner) ?? owner) : owner;
}

/** Nobody below this age is called by a bare surname. */
const GROWN = 14;

/** Those whom a bare surname may mean by its age and theirs: all, if their ages tell nothing. */
function ofItsAge(document: Document, form: Form, people: readonly Individual[]): readonly Individual[] {
  const own = ageBeside(document, form.mention);
  const fitting = people.filter((person) => {
    const age = ageOf(document, person);
    return age === null || (own === null ? age >= GROWN : Math.abs(age - own) < 2);
  });
  return fitting.length ? fitting : people;
}

function ageOf(document: Document, person: Individual): number | null {
  for (const mention of person.mentions.slice(0, 8)) {
    const age = ageBeside(document, mention);
    if (age !== null) return age;
  }
  return null;
}

/** "X, 57,", "X (57)", "12-year-old X": the age beside a name, in years. */
function ageBeside({ tokens }: Document, { firstToken, endToken }: NameMention): number | null {
  const { text, lower, flags } = tokens;
  if (endToken + 1 < tokens.length && flags[endToken + 1] & Flag.NUMBER && ",(".includes(text[endToken]))
    return yearsOf(text[endToken + 1]);
  if (firstToken > 4 && lower[firstToken - 1] === "old" && lower[firstToken - 3] === "year")
    return yearsOf(text[firstToken - 5]);
  if (firstToken > 4 && lower[firstToken - 1] === "old" && lower[firstToken - 3] === "month") return 0;
  return null;
}

const yearsOf = (digits: string) => (/^\d{1,3}$/u.test(digits) ? Number(digits) : null);

/**
 * Who was called by the bare surname before, if the last one named was not the subject of its sentence: "Reed told
 * deputies where 3-year-old Ann Reed was. Reed said …" goes on about the first.
 */
function alreadyCalled(
  { sentences, sentenceOf }: Document,
  form: Form,
  people: readonly Individual[],
  topic: Individual,
): Individual | null {
  let last: NameMention | null = null;
  for (const mention of topic.mentions.slice(-RECENT))
    if (mention.start < form.mention.start && (!last || mention.start > last.start)) last = mention;
  if (!last || isBare(last) || last.firstToken - sentences[sentenceOf[last.firstToken]].firstToken < SUBJECT)
    return null;
  const called = people.filter(
    (person) =>
      person !== topic &&
      person.mentions.slice(-RECENT).some((mention) => isBare(mention) && mention.start < form.mention.start),
  );
  return called.length === 1 ? called[0] : null;
}

/** A name that begins among so many first tokens is the subject as a rule. */
const SUBJECT = 4;
const isBare = ({ firstToken, endToken }: NameMention) => endToken - firstToken === 1;

/** "Berry" for Kody Berrey, "Valarie Taylor" for Valerie: a name one letter off the only one that is so near. */
function misspelt(document: Document, form: Form, people: readonly Individual[]): Individual | null {
  const short = form.words;
  const last = short[short.length - 1];
  if (people.length > 64 || (short.length === 1 && last.length < 5)) return null;
  const near = people.filter(({ words, generation }) => {
    if (words.length < 2 || (generation && form.generation && generation !== form.generation)) return false;
    const surname = words[words.length - 1];
    if (short.length === 1) return surname[0] === last[0] && oneOff(surname, last);
    if (words.length !== short.length) return false;
    return surname === last
      ? otherVowel(words[0], short[0])
      : words[0] === short[0] && last.length > 4 && surname[0] === last[0] && oneOff(surname, last);
  });
  const surnames = new Set(near.map(({ words }) => words[words.length - 1]));
  return surnames.size === 1 ? pickOne(document, form, near) : null;
}

/** One letter more, less or other, or two changed about. */
export function oneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  if (a.length > b.length) return a.slice(i + 1) === b.slice(i);
  if (a.length < b.length) return a.slice(i) === b.slice(i + 1);
  return (
    a.slice(i + 1) === b.slice(i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2))
  );
}

const VOWEL = /^[aeiouy]$/u;

/** "Valerie" and "Valarie": another vowel inside a long name. */
function otherVowel(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 6) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i > 0 && i < a.length - 1 && a.slice(i + 1) === b.slice(i + 1) && VOWEL.test(a[i]) && VOWEL.test(b[i]);
}

/** "Ro went in there", "Junior owed nobody": the short name that someone who is quoted calls the only one by. */
function calledShort(words: Words, form: Form, people: readonly Individual[]): Individual | null {
  const [word] = form.words;
  if (form.words.length > 1 || word.length < 2 || people.length > 64 || !words.quoted[form.mention.firstToken])
    return null;
  const junior = word === "junior";
  const meant = people.filter(({ words, generation }) =>
    junior
      ? generation === "jr" || generation === "jnr"
      : words.length > 1 &&
        (SHORT_FORMS[word] === words[0] || (words[0].length > word.length && words[0].startsWith(word))),
  );
  return meant.length === 1 ? meant[0] : null;
}

/** How many mentions of a person are looked at. */
const RECENT = 48;

/** The last sentence before an offset that names a person, and where it first does. */
function lastTopic(document: Document, person: Individual, before: number): { sentence: number; start: number } {
  let sentence = -1;
  let start = Number.POSITIVE_INFINITY;
  // the last ones added are the last before it, but for a few: bounded, whatever the text
  for (let i = Math.max(0, person.mentions.length - RECENT); i < person.mentions.length; i++) {
    const mention = person.mentions[i];
    if (mention.start >= before) continue;
    const own = document.sentenceOf[mention.firstToken];
    if (own > sentence) {
      sentence = own;
      start = mention.start;
    } else if (own === sentence && mention.start < start) start = mention.start;
  }
  return { sentence, start };
}

/** The gender of an honorific just before a mention, 0 if there is none. */
export function genderBefore(words: Words, mention: NameMention): number {
  const before = mention.firstToken > 0 ? words.of[mention.firstToken - 1] : 0;
  return before & Word.HONORIFIC ? before & (Word.FEMALE | Word.MALE) : 0;
}

function clashes(words: Words, person: Individual, honorific: number): boolean {
  for (const mention of person.mentions.slice(0, RECENT)) {
    const other = genderBefore(words, mention);
    if (other && other !== honorific) return true;
  }
  return false;
}

/** "the Faulkners": everyone of that surname. */
function familyOf(form: Form, index: Index, { tokens }: Document): Individual[] {
  if (form.words.length !== 1) return [];
  const [word] = form.words;
  const article = form.mention.firstToken > 0 && tokens.lower[form.mention.firstToken - 1] === "the";
  if (!word.endsWith("s") || word.length < 4 || !article) return [];
  const singular = index.candidates([word.slice(0, -1)]);
  const surname = singular.length ? word.slice(0, -1) : word.endsWith("es") ? word.slice(0, -2) : null;
  if (!surname) return [];
  return index
    .candidates([surname])
    .filter((person) => person.words[person.words.length - 1] === surname || person.implied === surname);
}

/** "Jerome and Dorothy Faulkner": the surname of the second is the first one's too. */
function sharedSurname({ tokens }: Document, form: Form, byToken: ReadonlyMap<number, Form>): string | null {
  const and = form.mention.endToken;
  if (and >= tokens.length || (tokens.lower[and] !== "and" && tokens.text[and] !== "&")) return null;
  const next = byToken.get(and + 1);
  return next && next.words.length > 1 ? next.words[next.words.length - 1] : null;
}

/** Joins people whom the text or the desk says to be one. */
function mergeAliases(
  people: Individual[],
  mentions: readonly NameMention[],
  owners: ReadonlyMap<NameMention, Individual>,
  links: readonly AliasLink[],
): Individual[] {
  const merged = new Map<Individual, Individual>();
  const root = (person: Individual) => {
    let at = person;
    while (merged.has(at)) at = merged.get(at)!;
    return at;
  };
  const join = (a: Individual, b: Individual, nickname: boolean) => {
    const into = root(a);
    const from = root(b);
    if (into === from) return;
    merged.set(from, into);
    if (nickname) for (const word of from.words) into.nicknames.add(word);
    for (const mention of from.mentions) {
      into.mentions.push(mention);
      if (nickname || from.aliases.has(mention)) into.aliases.add(mention);
    }
  };
  for (const { name, alias } of links) {
    const a = owners.get(name);
    const b = owners.get(alias);
    // "X alias Bunty", and a Bunty Rao of the same text: another one
    if (a && b && (b.mentions[0] === alias || b.mentions.every(({ text }) => text.length <= alias.text.length)))
      join(a, b, true);
  }
  const desk = new Map<KnownEntry, Individual>();
  for (const mention of mentions) {
    const person = owners.get(mention);
    if (!mention.known || !person) continue;
    const other = desk.get(mention.known);
    if (other) join(other, person, false);
    else desk.set(mention.known, person);
  }
  return people.filter((person) => !merged.has(person));
}

function finish(people: Individual[]): Individual[] {
  for (const person of people) person.mentions.sort((a, b) => a.start - b.start);
  return people.sort((a, b) => a.mentions[0].start - b.mentions[0].start);
}
