import { type Document, mentionOf } from "../../document/index.js";
import { defineExtractor, type Found } from "../../pipeline/index.js";
import { type Age, type Evidence, type Mention, type Person, personSchema } from "../../schemas/index.js";
import { type NameMention, names } from "../names/index.js";
import { readAliases } from "./aliases.js";
import { type Context, createContext, type Profile, type Span } from "./context.js";
import { groupPeople, type Individual, oneOff, withInitial, withoutTitle } from "./group.js";
import { profilePeople } from "./profile.js";
import { decideRole } from "./role.js";
import { wordsOf } from "./words.js";

export const people = defineExtractor<"people", Person>({
  list: "people",
  singular: "person",
  schema: personSchema,
  needs: [names],
  links: ["organisations", "locations"],
  after: ["ages"],
  find({ document, options, use }) {
    const named = use(names).map((mention, i, all) =>
      mention.kind === "person" ? withInitial(document, withoutTitle(document, mention), all[i - 1]) : mention,
    );
    if (named.every(({ kind }) => kind !== "person")) return [];
    const words = wordsOf(document);
    const { links, mentions } = readAliases(document, words, named);
    const persons = mentions.filter(({ kind }) => kind === "person");
    const individuals = groupPeople(document, words, persons, links);
    const context = createContext(document, words, mentions);
    const profiles = profilePeople(context, individuals);
    return individuals.map((person) => toRecord(context, person, profiles.get(person)!, options.explain));
  },
  link(records, { document, lists }) {
    const ages = new Map<string, NonNullable<Person["age"]> & { then: boolean }>();
    const offer = (id: string, { min, max, unit, start, end }: Age) => {
      if (isPast(document, start, end)) return;
      const known = ages.get(id);
      // "a teenager", then "the 14-year-old"; "then 15", and at the end "now 32"
      const then = isThen(document, start);
      if (!known || (!then && ((known.min !== known.max && min === max) || known.then)))
        ages.set(id, { min, max, unit, then });
    };
    const named = byStart(records);
    for (const age of lists.ages ?? []) {
      if (age.personId !== null) offer(age.personId, age);
      // "A and B, both 34"
      for (const { start } of age.evidence.personId ?? []) {
        const id = named.get(start);
        if (id !== undefined) offer(id, age);
      }
    }
    const organisations = byStart(lists.organisations);
    const locations = byStart(lists.locations);
    for (const record of records) {
      const age = ages.get(record.id);
      record.age = age ? { min: age.min, max: age.max, unit: age.unit } : null;
      record.organisationId = resolve(record, "organisationId", organisations);
      record.residence = resolve(record, "residence", locations);
    }
  },
});

/** "who was 12 when her mother disappeared", "who was 9 at the time", "since she was 15": not the age now. */
const isPast = ({ text }: Document, start: number, end: number) =>
  /^(?: years old)? (?:when |at the time\b)/u.test(text.slice(end, end + 24)) ||
  /\b(?:since|when) s?he was (?:just |only |about )?(?:an? )?$/u.test(text.slice(Math.max(0, start - 28), start));

/** "then 15", "then aged 15": at the time of what is told. */
const isThen = ({ text }: Document, start: number) =>
  /\bthen (?:aged )?$/u.test(text.slice(Math.max(0, start - 12), start));

/** Ids of records by where they are named. */
function byStart(
  list: readonly { id: string; mentions: readonly { start: number }[] }[] | null,
): ReadonlyMap<number, string> {
  const ids = new Map<number, string>();
  for (const { id, mentions } of list ?? []) for (const { start } of mentions) ids.set(start, id);
  return ids;
}

/** The record that is named where the evidence points; evidence that leads nowhere is dropped. */
function resolve(
  record: Person,
  field: "organisationId" | "residence",
  ids: ReadonlyMap<number, string>,
): string | null {
  const named = record.evidence[field];
  if (!named) return null;
  const id = ids.get(named[0].start);
  if (id === undefined) delete record.evidence[field];
  return id ?? null;
}

function toRecord(context: Context, person: Individual, profile: Profile, explain: boolean | undefined): Found<Person> {
  const { document } = context;
  const name = fullest(person);
  const decision = decideRole(profile, context);
  const evidence: Evidence = {};
  const at = ({ from, to }: Span): Mention =>
    mentionOf(document, document.tokens.start[from], document.tokens.end[to - 1]);
  const title = profile.title && at(profile.title.span);
  if (title) evidence.title = [title];
  if (decision.cue) evidence.role = [at(decision.cue)];
  if (profile.status.length) evidence.status = profile.status.map(({ span }) => at(span));
  if (profile.nationality) evidence.nationality = [at(profile.nationality.span)];
  if (profile.organisation) evidence.organisationId = [span(document, profile.organisation)];
  if (profile.residence) evidence.residence = [span(document, profile.residence)];
  const gender = profile.female > profile.male ? "female" : profile.male > profile.female ? "male" : null;
  if (gender && profile.genderSpan) evidence.gender = [at(profile.genderSpan)];
  return {
    name: name.text,
    aliases: aliasesOf(person, name),
    title: title?.text ?? null,
    role: decision.role,
    status: profile.status.map(({ value, hedged }) => ({ value, hedged })),
    organisationId: null,
    age: null,
    gender,
    nationality: profile.nationality?.code ?? null,
    residence: null,
    mentions: person.mentions.map((mention) => span(document, mention)),
    evidence,
    confidence: person.mentions.reduce((most, { confidence }) => Math.max(most, confidence), 0),
    ...(explain ? { explanation: explanationOf(decision.why, decision.role, profile, person) } : {}),
  };
}

const span = (document: Document, { start, end }: NameMention) => mentionOf(document, start, end);

/** The form of most words, not in capitals if there is another, the first of equals. */
function fullest(person: Individual): NameMention {
  const score = ({ text, firstToken, endToken }: NameMention) => {
    const size = (endToken - firstToken) * 1000 + text.length;
    return text.length > 3 && text === text.toUpperCase() ? size / 2 : size;
  };
  // a name that the text calls another one is never the name, however long
  const own = (mention: NameMention) => person.aliases.size === 0 || !person.aliases.has(mention);
  let best = person.mentions.find(own) ?? person.mentions[0];
  let highest = score(best);
  for (const mention of person.mentions) {
    if (mention.text === best.text || !own(mention)) continue;
    const value = score(mention);
    if (value <= highest) continue;
    best = mention;
    highest = value;
  }
  return best;
}

/** Names that are no part of the fullest one: nicknames, assumed and former names. */
function aliasesOf(person: Individual, name: NameMention): string[] {
  const others = new Set<string>();
  for (const { text } of person.mentions) if (text !== name.text) others.add(text);
  if (others.size === 0 && person.nicknames.size === 0) return [];
  const known = new Set(split(name.text));
  const aliases = new Set<string>();
  for (const nickname of person.nicknames) {
    const written = /[“"‘'(]([^“”"‘’'()]{1,40})[”"’')]/u.exec(name.text)?.[1];
    if (written && written.toLowerCase() === nickname) aliases.add(written);
  }
  const own = [...known];
  for (const text of others)
    if (split(text).some((word) => !known.has(word) && !own.some((other) => isVariant(word, other)))) aliases.add(text);
  return [...aliases];
}

/** "Purvises" of the Purvises, "DeLaPorte" for DeLaPort: the family, or another spelling of the name. */
const isVariant = (word: string, other: string) =>
  word === `${other}s` || word === `${other}es` || (word.length > 4 && oneOff(word, other));

const split = (text: string) =>
  text
    .toLowerCase()
    .split(/[\s“”"‘’'().,-]+/u)
    .filter(Boolean);

function explanationOf(why: string, role: string, profile: Profile, person: Individual): string[] {
  const others = profile.cues.filter((cue) => cue.rule !== why).map((cue) => `${cue.kind}: ${cue.rule}`);
  return [`role ${role}: ${why}`, ...new Set(others), ...(person.mentions[0].explanation ?? [])];
}
