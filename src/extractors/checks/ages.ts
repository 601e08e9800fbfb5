import { type Document, Flag, tokenAt } from "../../document/index.js";
import type { Age, Person } from "../../schemas/index.js";
import { type CheckProposal, check, isSlip, quoted } from "./check.js";

/** Words beside an age that put it into another time than the article's, on either side of it or before it only. */
const OTHER_TIMES = new Set("when then time turned turn turning turns since ago birthday".split(" "));
const OTHER_TIMES_BEFORE = new Set("was were would became until died years earlier later after before".split(" "));

/** Is everyone of one age throughout, and does it fit the year of birth? */
export function ageChecks(
  document: Document,
  ages: readonly Age[],
  people: readonly Person[],
  publishedAt: string | undefined,
): CheckProposal[] {
  const byPerson = new Map<string, Age[]>();
  for (const age of ages) {
    if (age.personId === null || age.unit !== "year" || age.min === null || age.min !== age.max || age.approximate)
      continue;
    if (!isOfNow(document, age)) continue;
    const list = byPerson.get(age.personId);
    if (list) list.push(age);
    else byPerson.set(age.personId, [age]);
  }
  const checks: CheckProposal[] = [];
  for (const person of people) {
    const own = byPerson.get(person.id);
    if (!own) continue;
    const [first] = own;
    // another figure that is no slip is somebody else's, or of another time
    const other = own.find((age) => isSlip(age.min!, first.min!));
    if (other) {
      const detail = `${person.name} is ${first.min} in ${quoted(first.text)} and ${other.min} in ${quoted(other.text)}.`;
      checks.push(check("age", false, detail, [person.id, first.id, other.id]));
    } else {
      const born = yearOfBirth(document, person);
      if (born !== undefined && publishedAt !== undefined) {
        const difference = Number(publishedAt.slice(0, 4)) - born - first.min!;
        if (difference === 0 || difference === 1) continue;
        const detail = `${person.name} was born in ${born} and is said to be ${first.min}; by the date of the article it should be ${first.min! + difference - 1} or ${first.min! + difference}.`;
        if (Math.abs(difference) <= 11) checks.push(check("age", false, detail, [person.id, first.id]));
      }
    }
  }
  return checks;
}

/** "Ada Lovelace, 36," or "the 36-year-old", with no word of another time near. */
function isOfNow(document: Document, age: Age): boolean {
  const { tokens } = document;
  const first = tokenAt(document, age.start);
  const end = tokenAt(document, age.end - 1) + 1;
  const opens = tokens.text[first - 1];
  const inApposition = opens === "," || opens === "(" || opens === "-";
  const compound = age.text.includes("-");
  if (!inApposition && !compound) return false;
  for (let i = Math.max(0, first - 4); i < end + 6 && i < tokens.length; i++)
    if ((i < first || i >= end) && OTHER_TIMES.has(tokens.lower[i])) return false;
  for (let i = Math.max(0, first - 2); i < first; i++) if (OTHER_TIMES_BEFORE.has(tokens.lower[i])) return false;
  return true;
}

/** The year of "born in 1985", "born on 3 May 1985" in a sentence that names this person and nobody before "born". */
function yearOfBirth(document: Document, person: Person): number | undefined {
  const { tokens, sentences, sentenceOf } = document;
  for (const { end } of person.mentions.slice(0, 12)) {
    const from = tokenAt(document, end - 1) + 1;
    if (from >= tokens.length) continue;
    const limit = Math.min(sentences[sentenceOf[from - 1]].endToken, from + 6);
    for (let i = from; i < limit; i++) {
      if (tokens.flags[i] & Flag.CAPITAL) break;
      if (tokens.lower[i] !== "born") continue;
      for (let k = i + 1; k < i + 7 && k < tokens.length; k++) {
        const year = tokens.flags[k] & Flag.NUMBER && tokens.text[k].length === 4 ? Number(tokens.text[k]) : 0;
        if (year > 1900 && year < 2100) return year;
      }
    }
  }
  return undefined;
}
