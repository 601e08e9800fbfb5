import type { OrganisationKind } from "../../schemas/index.js";
import type { NameMention } from "../names/index.js";
import { type Context, mentionAt, type Profile } from "./context.js";

/** What someone was and is no more. */
export const FORMER: ReadonlySet<string> = new Set("former retired ex".split(" "));

/** Common nouns for a body named before, and the kinds of body that they mean. */
const ANAPHORS: Readonly<Record<string, readonly OrganisationKind[]>> = {
  force: ["police"],
  department: ["police", "government"],
  agency: ["police", "government"],
  authority: ["government"],
  council: ["government"],
  watchdog: ["government"],
  regulator: ["government"],
  charity: ["charity"],
  company: ["company"],
  firm: ["company"],
  bank: ["company"],
  club: ["company", "other"],
  union: ["political", "other"],
  party: ["political"],
  school: ["school"],
  university: ["school"],
  hospital: ["hospital"],
  prison: ["prison"],
  newspaper: ["media"],
  paper: ["media"],
};

/** How far back "the force" or "its" looks for its body, in tokens. */
const BACK = 120;

/** The body that a possessive noun or "its" before a title means: "the force's head of crime", "its director". */
export function bodyMeant(context: Context, token: number): NameMention | null {
  const { document, kindOf } = context;
  const word = document.tokens.lower[token];
  const kinds = word === "its" ? null : ANAPHORS[word];
  if (kinds === undefined) return null;
  // "its" is of its own sentence
  const from = kinds ? token - BACK : document.sentences[document.sentenceOf[token]].firstToken;
  for (let i = token - 1; i >= Math.max(0, from); i--) {
    const named = mentionAt(context, i);
    if (!named) continue;
    i = named.firstToken;
    if (named.kind !== "organisation") continue;
    const kind = kindOf(named);
    if (!kinds || (kind && kinds.includes(kind))) return named;
  }
  return null;
}

/**
 * A court, a school, a prison: where someone of that title works if the text names one. A coroner sits in no
 * magistrates' court, a rabbi in no cathedral, and a station or a squad is no force.
 */
const WORKPLACES: readonly {
  readonly title: RegExp;
  readonly kind: OrganisationKind;
  readonly only?: RegExp;
  readonly never?: RegExp;
}[] = [
  { title: /^(?:judge|magistrate|recorder|justice|sheriff)$/u, kind: "court", never: /courthouse/iu },
  { title: /^(?:lord|lady)$/u, kind: "court", only: /^(?:High Court|Court of Session)/u },
  { title: /^(?:sheriff|undersheriff|deputy|deputies)$/u, kind: "police", only: /\bsheriff/iu },
  { title: /^(?:attorney|attorneys)$/u, kind: "prosecution", only: /\battorney['’]s office\b/iu },
  { title: /^coroner$/u, kind: "court", only: /coroner/iu },
  { title: /^(?:principal|headteacher|headmaster|headmistress)$/u, kind: "school" },
  { title: /^governor$/u, kind: "prison" },
  { title: /^imam$/u, kind: "religious", only: /mosque|masjid|islamic|muslim/iu },
  { title: /^(?:vicar|priest)$/u, kind: "religious", only: /church|cathedral|parish|chapel/iu },
  { title: /^rabbi$/u, kind: "religious", only: /synagogue|congregation|temple|jewish/iu },
  {
    title: /^(?:constable|superintendent|inspector|supt|insp|sergeant|sgt|commander|detective|cpl)$/u,
    kind: "police",
    never: /\btask ?force\b|\b(?:station|centre|center|squad|unit|team|academy)$/iu,
  },
];

/** "Judge X" of the court that the story plays in, the last one named before, else the first one after. */
export function inferOrganisations(context: Context, profiles: Iterable<Profile>): void {
  const { tokens } = context.document;
  let bodies: ReadonlyMap<OrganisationKind, readonly NameMention[]> | null = null;
  for (const profile of profiles) {
    if (profile.organisation || !profile.title) continue;
    const { from, to } = profile.title.span;
    // the head alone: a justice minister sits in no court
    for (const workplace of WORKPLACES) {
      if (profile.organisation || !workplace.title.test(tokens.lower[to - 1]) || isFormer(context, from, to)) continue;
      bodies ??= bodiesOf(context);
      const named = (bodies.get(workplace.kind) ?? []).filter(
        ({ text }) => (!workplace.only || workplace.only.test(text)) && !workplace.never?.test(text),
      );
      profile.organisation = named.filter((mention) => mention.firstToken < from).at(-1) ?? named[0] ?? null;
    }
  }
}

function isFormer({ document: { tokens } }: Context, from: number, to: number): boolean {
  for (let i = Math.max(0, from - 1); i < to; i++) if (FORMER.has(tokens.lower[i])) return true;
  return false;
}

/** The first bodies of each kind that the text names. */
function bodiesOf({ mentions, kindOf }: Context): ReadonlyMap<OrganisationKind, readonly NameMention[]> {
  const bodies = new Map<OrganisationKind, NameMention[]>();
  for (const mention of mentions) {
    const kind = mention.kind === "organisation" ? kindOf(mention) : null;
    if (!kind) continue;
    const known = bodies.get(kind);
    if (!known) bodies.set(kind, [mention]);
    else if (known.length < MOST_BODIES) known.push(mention);
  }
  return bodies;
}

/** A text that names more courts than this is no story about one. */
const MOST_BODIES = 32;
