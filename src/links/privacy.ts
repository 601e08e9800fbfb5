import { type Document, Flag, tokenAt } from "../document/index.js";
import { SEXUAL_OFFENCES, WAIVERS } from "../lexicon/sexual-offences.js";
import type { Age, Check, Person } from "../schemas/index.js";

/** Age of majority: below it many countries restrict naming. */
const ADULT = 18;

/**
 * Notes for the editor, no verdicts, so `ok` is always true: a named person under 18, a named victim of a sexual
 * offence who, as far as the text tells, has not waived anonymity.
 */
export function privacyChecks(
  document: Document,
  people: readonly Person[],
  ages: readonly Age[],
): Omit<Check, "id">[] {
  const checks: Omit<Check, "id">[] = [];
  const minors = minorsOf(document, people, ages);
  const naming = new Set(
    people.flatMap(({ mentions }) => mentions.map(({ start }) => sentenceAtOffset(document, start))),
  );
  for (const person of people) {
    if (minors.has(person.id))
      checks.push(note(person, `${person.name} is named and under ${ADULT}: may a minor be named here?`));
    if (person.role === "victim" && isProtected(document, person, naming))
      checks.push(note(person, `${person.name} may be named as a victim of a sexual offence: is anonymity waived?`));
  }
  return checks;
}

const note = (person: Person, detail: string): Omit<Check, "id"> => ({
  kind: "privacy",
  ok: true,
  detail,
  recordIds: [person.id],
  evidence: { people: [person.mentions[0]] },
});

/** Ids of those whose own age, in years and exact, stands beside their name and is never a grown-up's elsewhere. */
function minorsOf(document: Document, people: readonly Person[], ages: readonly Age[]): ReadonlySet<string> {
  const names = new Map<string, ReadonlySet<number>>();
  for (const { id, mentions } of people)
    names.set(
      id,
      new Set(mentions.flatMap(({ start, end }) => [tokenAt(document, start), tokenAt(document, end - 1)])),
    );
  const minors = new Set<string>();
  const adults = new Set<string>();
  for (const age of ages) {
    if (age.personId === null || age.unit !== "year" || age.min === null) continue;
    if (age.min >= ADULT) adults.add(age.personId);
    else if (age.min === age.max && !age.approximate && isBeside(document, age, names.get(age.personId)))
      minors.add(age.personId);
  }
  for (const adult of adults) minors.delete(adult);
  return minors;
}

/** What may stand between a name and an age: "X, aged 15", "X, who is 15", "X was 15". */
const BETWEEN = new Set("aged age who is was only just now".split(" "));
/** How far an age may stand from the name, in tokens. */
const NEAR = 5;

/** "X, 15", "X (15)", "X, who is 15", "15-year-old schoolboy X": no other age than the person's own. */
function isBeside(document: Document, age: Age, names: ReadonlySet<number> | undefined): boolean {
  if (!names) return false;
  const { tokens } = document;
  const first = tokenAt(document, age.start);
  const last = tokenAt(document, age.end - 1);
  // "X was five years old when …"
  if (tokens.lower[last + 1] === "when") return false;
  for (let i = first - 1; i >= 0 && i >= first - NEAR; i--) {
    if (names.has(i)) return true;
    if (!BETWEEN.has(tokens.lower[i]) && !(tokens.text[i] === "," || tokens.text[i] === "(")) break;
  }
  for (let i = last + 1; i < tokens.length && i <= last + NEAR; i++) {
    if (names.has(i)) return true;
    if (tokens.flags[i] & Flag.MARK || LINKS.has(tokens.lower[i])) break;
  }
  return false;
}

/** After an age these lead to somebody else: "the 15-year-old son of X", "when she was 15 X …". */
const LINKS = new Set("of for by with and or to from who whom that when as in on at 's".split(" "));

const sentenceAtOffset = (document: Document, start: number) =>
  document.sentenceOf[Math.min(tokenAt(document, start), document.tokens.length - 1)];

/**
 * Whether what tells of a victim, or a sentence beside it that names nobody, tells of a sexual offence, and no sentence
 * that names the victim, or stands beside one, tells of a waiver.
 */
function isProtected(document: Document, { evidence, mentions }: Person, naming: ReadonlySet<number>): boolean {
  return (
    someBeside(document, evidence.role ?? [], naming, SEXUAL_OFFENCES) &&
    !someBeside(document, mentions, naming, WAIVERS)
  );
}

function someBeside(
  document: Document,
  mentions: readonly { start: number }[],
  naming: ReadonlySet<number>,
  words: ReadonlySet<string>,
): boolean {
  const { tokens, sentences } = document;
  let read = -1;
  for (const { start } of mentions) {
    const own = sentenceAtOffset(document, start);
    for (let s = Math.max(read + 1, own - 1); s <= Math.min(own + 1, sentences.length - 1); s++) {
      if (s !== own && naming.has(s)) continue;
      read = s;
      for (let i = sentences[s].firstToken; i < sentences[s].endToken; i++) if (words.has(tokens.lower[i])) return true;
    }
  }
  return false;
}
