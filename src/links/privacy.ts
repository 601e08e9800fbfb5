import { type Document, tokenAt } from "../document/index.js";
import { SEXUAL_OFFENCES, WAIVERS } from "../lexicon/sexual-offences.js";
import type { Check, Person } from "../schemas/index.js";

/** Age of majority: below it many countries restrict naming. */
const ADULT = 18;

/**
 * Notes for the editor, no verdicts: a named person under 18, a named victim of a sexual offence. `ok` is true where
 * the text says itself that anonymity was waived.
 */
export function privacyChecks(document: Document, people: readonly Person[]): Omit<Check, "id">[] {
  const checks: Omit<Check, "id">[] = [];
  const naming = new Set(
    people.flatMap(({ mentions }) => mentions.map(({ start }) => sentenceAtOffset(document, start))),
  );
  for (const person of people) {
    if (isMinor(person))
      checks.push(note(person, false, `${person.name} is named and under ${ADULT}: may a minor be named here?`));
    if (person.role !== "victim") continue;
    const { offence, waived } = offenceBeside(document, person, naming);
    if (offence)
      checks.push(
        waived
          ? note(person, true, `${person.name} is named as a victim of a sexual offence and has waived anonymity.`)
          : note(person, false, `${person.name} may be named as a victim of a sexual offence: is anonymity waived?`),
      );
  }
  return checks;
}

const note = (person: Person, ok: boolean, detail: string): Omit<Check, "id"> => ({
  kind: "privacy",
  ok,
  detail,
  recordIds: [person.id],
  evidence: { people: [person.mentions[0]] },
});

function isMinor({ age }: Person): boolean {
  if (!age) return false;
  if (age.unit !== "year") return true;
  return age.max !== null && age.max < ADULT;
}

const sentenceAtOffset = (document: Document, start: number) =>
  document.sentenceOf[Math.min(tokenAt(document, start), document.tokens.length - 1)];

/**
 * Whether a sentence that names a person, or one beside it that names nobody, tells of a sexual offence or a waiver.
 */
function offenceBeside(
  document: Document,
  { mentions }: Person,
  naming: ReadonlySet<number>,
): { offence: boolean; waived: boolean } {
  const { tokens, sentences } = document;
  let offence = false;
  let waived = false;
  let read = -1;
  for (const { start } of mentions) {
    const own = sentenceAtOffset(document, start);
    for (let s = Math.max(read + 1, own - 1); s <= Math.min(own + 1, sentences.length - 1); s++) {
      if (s !== own && naming.has(s)) continue;
      read = s;
      for (let i = sentences[s].firstToken; i < sentences[s].endToken; i++) {
        if (SEXUAL_OFFENCES.has(tokens.lower[i])) offence = true;
        else if (WAIVERS.has(tokens.lower[i])) waived = true;
      }
    }
  }
  return { offence, waived };
}
