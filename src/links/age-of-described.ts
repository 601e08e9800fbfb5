import { type Document, Flag, tokenAt } from "../document/index.js";
import { isPersonNoun } from "../lexicon/ages.js";
import { CRIME_VERBS, type CrimeVerb } from "../lexicon/crime-verbs.js";
import { wordSet } from "../lexicon/word-set.js";
import type { Age, Person } from "../schemas/index.js";

/** What the sentence of someone who is only described tells of them. */
type Fate = "accused" | "harmed";

const FATES: Readonly<Partial<Record<CrimeVerb, Fate>>> = {
  arrest: "accused",
  charge: "accused",
  accuse: "accused",
  suspect: "accused",
  remand: "accused",
  bail: "accused",
  want: "accused",
  extradite: "accused",
  convict: "accused",
  sentence: "accused",
  clear: "accused",
  plead: "accused",
  admit: "accused",
  deny: "accused",
  appear: "accused",
  harm: "harmed",
  kill: "harmed",
  die: "harmed",
  vanish: "harmed",
};

/** Every form of those verbs. */
const FATE_OF: ReadonlyMap<string, Fate> = new Map(
  Object.entries(FATES).flatMap(([verb, fate]) =>
    CRIME_VERBS[verb as CrimeVerb].split(" ").map((form): [string, Fate] => [form, fate]),
  ),
);
/** What is done to others or theirs. */
const AGENTS = wordSet(`${CRIME_VERBS.offend} ${CRIME_VERBS.harm} ${CRIME_VERBS.kill}`);
const OBJECTS = wordSet("a an the his her their its more nearly about almost over hundreds thousands $ £ €");
const ROLES: Readonly<Partial<Record<NonNullable<Person["role"]>, Fate>>> = {
  suspect: "accused",
  convicted: "accused",
  cleared: "accused",
  victim: "harmed",
};

const AUXILIARIES = wordSet("is are was were has have had been be being will would to");
/** How far a predicate may stand from the age, in tokens. */
const REACH = 40;
/** The opening is told in so many paragraphs at most. */
const OPENING = 6;

/**
 * Ages of people who are described before or after they are named: "the 34-year-old" is the one person of 34 of the
 * text, and "A 34-year-old man has been charged" the one person who was, if no age of theirs is told.
 */
export function linkDescribed(document: Document, people: readonly Person[], ages: readonly Age[]): void {
  const known = new Map<string, Age>();
  for (const age of ages) if (age.personId && age.min === age.max) known.set(age.personId, age);
  linkIdentified(document, people, ages, known);
  for (const age of ages) {
    if (age.personId || age.evidence.personId) continue;
    const article = articleBefore(document, age);
    if (!article) continue;
    const fate = article === "the" ? null : (fateBefore(document, age) ?? fateOf(document, age));
    const fits = (person: Person) =>
      !clashes(document, age, person) &&
      (article === "the" || (fate !== null && fate === ROLES[person.role ?? "other"]));
    const sameAge = people.filter((person) => {
      const own = known.get(person.id);
      return own && own.unit === age.unit && includes(age, own.min);
    });
    if (sameAge.length === 1 && fits(sameAge[0])) {
      age.personId = sameAge[0].id;
      continue;
    }
    if (sameAge.length) continue;
    const own = fateOfNoun(document, age) ?? (isOpening(document, age) ? fate : null);
    if (own === null) continue;
    const meant = people.filter((person) => ROLES[person.role ?? "other"] === own);
    if (meant.length !== 1 || known.has(meant[0].id) || clashes(document, age, meant[0])) continue;
    if (article === "a" && !isLater(document, age, meant[0])) continue;
    age.personId = meant[0].id;
    known.set(meant[0].id, age);
  }
}

/** "… the 34-year-old driver died. She was named as X": X is the last one described. */
function linkIdentified(
  document: Document,
  people: readonly Person[],
  ages: readonly Age[],
  known: Map<string, Age>,
): void {
  for (const person of people) {
    if (known.has(person.id)) continue;
    const first = tokenAt(document, person.mentions[0].start);
    const noun = definiteBefore(document, first);
    if (!noun && !isIdentified(document, first)) continue;
    const sentence = document.sentenceOf[first];
    const age = lastStarted(ages, person.mentions[0].start);
    if (
      !age ||
      (noun && !describes(document, noun, age)) ||
      age.personId ||
      age.min !== age.max ||
      !articleBefore(document, age)
    )
      continue;
    if (sentence - document.sentenceOf[tokenAt(document, age.start)] > IDENTIFIED_WITHIN) continue;
    const fate = fateOf(document, age);
    const own = ROLES[person.role ?? "other"];
    if ((fate && own && fate !== own) || clashes(document, age, person) || isHeld(document, age)) continue;
    age.personId = person.id;
    known.set(person.id, age);
  }
}

function lastStarted(ages: readonly Age[], before: number): Age | undefined {
  let low = 0;
  let high = ages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ages[middle].start < before) low = middle + 1;
    else high = middle;
  }
  return ages[low - 1];
}

/** So many sentences after the description at most. */
const IDENTIFIED_WITHIN = 3;

/** "was named locally as mother-of-two X", "have identified the victim as X". */
function isIdentified(document: Document, first: number): boolean {
  const { lower } = document.tokens;
  let as = first - 1;
  while (as > first - 8 && as > 0 && lower[as] !== "as") as--;
  if (lower[as] !== "as" || document.sentenceOf[as] !== document.sentenceOf[first]) return false;
  for (let i = as - 1; i >= 0 && i > as - 8; i--) if (/^(?:named|identified)$/u.test(lower[i])) return true;
  return false;
}

/** "The boy, X, was": the noun, "" if there is none. */
function definiteBefore({ tokens: { lower } }: Document, first: number): string {
  return lower[first - 1] === "," && lower[first - 3] === "the" && isPersonNoun(lower[first - 2])
    ? lower[first - 2]
    : "";
}

/** "The boy, X" is the "six-year-old boy", and so is "The victim, X" unless it is the one who was held. */
function describes(document: Document, noun: string, { end }: Age): boolean {
  const { lower } = document.tokens;
  const from = tokenAt(document, end - 1) + 1;
  if (VICTIMS.has(noun)) return true;
  for (let i = from; i < from + 4; i++) if (isPersonNoun(lower[i] ?? "")) return lower[i] === noun;
  return false;
}

/** "the killing of a 33-year-old": harmed. */
function fateBefore(document: Document, { start }: Age): Fate | null {
  const { lower } = document.tokens;
  const first = tokenAt(document, start);
  return lower[first - 2] === "of" && DEATHS.has(lower[first - 3]) ? "harmed" : null;
}

const DEATHS = wordSet("killing murder death shooting stabbing abduction kidnapping rape manslaughter slaying");

/** "arrested a 34-year-old": whoever is named next may be the victim. */
function isHeld(document: Document, { start }: Age): boolean {
  const { lower } = document.tokens;
  const first = tokenAt(document, start);
  for (let i = first - 1; i >= 0 && i > first - 4; i--) if (FATE_OF.get(lower[i]) === "accused") return true;
  return false;
}

const includes = ({ min, max }: Age, years: number | null) =>
  years !== null && min !== null && max !== null && min <= years && years <= max;

/**
 * "a" or "the" before an age that describes someone: "the 34-year-old", "A teenager", "A retired nurse, 81,"; "" for
 * any other.
 */
function articleBefore(document: Document, { start, end, min, max }: Age): "a" | "the" | "" {
  const { lower, text, flags } = document.tokens;
  const first = tokenAt(document, start);
  const last = lower[tokenAt(document, end - 1)];
  let at = first - 1;
  if (last !== "old" && last !== "teenager") {
    // "the suspect, 36,"
    if (text[at] !== "," || min !== max || !isPersonNoun(lower[at - 1]) || PLURAL.test(lower[at - 1])) return "";
    at -= 2;
    for (let steps = 0; steps < 3 && flags[at] & Flag.WORD && !ARTICLES.has(lower[at]); steps++) at--;
  }
  return lower[at] === "a" || lower[at] === "an" ? "a" : lower[at] === "the" ? "the" : "";
}

const ARTICLES = wordSet("a an the");
const PLURAL = /(?:s|men|people|children)$/u;

/** "the suspect, 36,", "the 34-year-old victim": what the noun says. */
function fateOfNoun(document: Document, { start, end }: Age): Fate | null {
  const { lower } = document.tokens;
  for (const word of [lower[tokenAt(document, start) - 2], lower[tokenAt(document, end - 1) + 1]]) {
    if (SUSPECTS.has(word)) return "accused";
    if (VICTIMS.has(word)) return "harmed";
  }
  return null;
}

const SUSPECTS = wordSet("suspect defendant accused");
const VICTIMS = wordSet("victim deceased");

/** The noun after the age tells another gender than the person's. */
function clashes(document: Document, { end }: Age, { gender }: Person): boolean {
  if (!gender) return false;
  const { lower } = document.tokens;
  const from = tokenAt(document, end - 1) + 1;
  for (let i = from; i < from + 4 && i < lower.length; i++) {
    if (gender === "male" ? WOMEN.has(lower[i]) : MEN.has(lower[i])) return true;
    if (isPersonNoun(lower[i])) return false;
  }
  return false;
}

const WOMEN = wordSet("woman girl mother she her grandmother schoolgirl");
const MEN = wordSet("man boy father he his grandfather schoolboy");

/** What the first predicate after an age tells, that of a clause of "who" left out. */
function fateOf(document: Document, { end }: Age): Fate | null {
  const { lower, flags } = document.tokens;
  const from = tokenAt(document, end - 1) + 1;
  const sentence = document.sentenceOf[from - 1];
  let aside = false;
  for (let i = from; i < lower.length && i < from + REACH && document.sentenceOf[i] === sentence; i++) {
    if (/^(?:who|whose|which|that)$/u.test(lower[i])) {
      aside = AUXILIARIES.has(lower[i + 1]);
      // "who stabbed a man": his verb has no auxiliary
      if (!aside) i++;
      continue;
    }
    if (!AUXILIARIES.has(lower[i])) {
      const fate = FATE_OF.get(lower[i]);
      // "a woman stole more than $60,000", "a man stabbed his brother": who did it, if it was done to someone
      if (AGENTS.has(lower[i]) && OBJECTS.has(lower[i + 1] ?? "")) return "accused";
      // "man died", "woman admitted"; "stabbed" alone is what was done to someone else, or a reduced clause
      if (
        fate &&
        /^(?:died|dies|admitted|admits|pleaded|pled|denied|denies|appeared|appears|vanished|disappeared)$/u.test(
          lower[i],
        )
      )
        return fate;
      continue;
    }
    let verb = i + 1;
    while (verb < i + 5 && (AUXILIARIES.has(lower[verb]) || lower[verb]?.endsWith("ly"))) verb++;
    i = verb;
    if (aside) {
      aside = false;
      continue;
    }
    if (lower[verb] === "found")
      return /^(?:dead|unconscious|stabbed|shot|murdered|with)$/u.test(lower[verb + 1] ?? "") ? "harmed" : "accused";
    if (lower[verb] === "in" && /^(?:custody|court)$/u.test(lower[verb + 1] ?? "")) return "accused";
    if (lower[verb] === "dead" || lower[verb] === "missing") return "harmed";
    const fate = flags[verb] & Flag.WORD ? FATE_OF.get(lower[verb]) : undefined;
    if (fate) return fate;
    // "was visiting his aunt when he was shot": only what is told of him
    while (i + 1 < lower.length && i + 1 < from + REACH && lower[i + 1] !== "he" && lower[i + 1] !== "she") i++;
  }
  return null;
}

const isOpening = (document: Document, { start }: Age) =>
  document.sentences[document.sentenceOf[tokenAt(document, start)]].paragraph < OPENING;

/** Named after the description, not before it in its sentence. */
const isLater = (document: Document, { end }: Age, { mentions }: Person) =>
  mentions.every(({ start }) => start > end || document.sentenceOf[tokenAt(document, start)] < 2);
