import { BODIES_BY_KIND } from "../lexicon/bodies.js";
import { KIND_WORDS, KNOWN_KINDS, NEWSPAPER_ENDINGS } from "../lexicon/organisation-kinds.js";
import type { OrganisationKind } from "../schemas/index.js";

/** Rank of a word's list and its kind: the lower the rank, the more it tells. */
const WORDS: ReadonlyMap<string, { kind: OrganisationKind; rank: number }> = (() => {
  const words = new Map<string, { kind: OrganisationKind; rank: number }>();
  KIND_WORDS.forEach(([kind, list], rank) => {
    for (const word of list.split(" ")) if (!words.has(word)) words.set(word, { kind: kind as OrganisationKind, rank });
  });
  return words;
})();

const KNOWN: ReadonlyMap<string, OrganisationKind> = new Map(
  [...BODIES_BY_KIND, ...KNOWN_KINDS].flatMap(([kind, names]) =>
    names.split(";").map((name) => [name, kind as OrganisationKind] as const),
  ),
);

/** A service, department or ministry of prisons is an authority, no prison. */
const AUTHORITY = new Set(
  "service department ministry inspectorate board authority bureau agency commission".split(" "),
);

/** The kind that a lower-case word tells beside a name ("the charity Inquest"), if it tells one. */
export const kindOfWord = (lower: string): OrganisationKind | null => WORDS.get(lower)?.kind ?? null;

/** Phrases whose words tell something else one by one. */
const PHRASES: readonly (readonly [RegExp, OrganisationKind])[] = [
  [/\bpublic safety\b/u, "police"],
  [/\bjustice cent(?:er|re)\b/u, "prison"],
  [/\blegal aid\b/u, "government"],
  [/\b(?:hall|palais) (?:of|de) justice\b/u, "court"],
  [/\bhealth boards?\b/u, "hospital"],
  [/\bcrime (?:group|gang|family|syndicate)\b/u, "gang"],
  [/^(?:democratic|republican|conservative) (?!guard|forces|republic|people)/u, "political"],
  [/\bfire (?:brigade|marshal)/u, "government"],
  [/\bfood ?banks?\b/u, "charity"],
  [/\bmotorcycle club\b/u, "gang"],
  [/\bhouse \p{L}+ committee\b/u, "government"],
  [/^islamic state\b/u, "gang"],
  [/^(?:daily|sunday|evening|morning) \p{L}+$/u, "media"],
  [/^(?:\d+(?:st|nd|rd|th)?|first|second|third) (?:division|brigade|battalion)\b/u, "military"],
];
/** Call signs of American broadcasters: KABC, WKYT-TV; those of three letters need what they send on. */
const CALL_SIGN = /^[KW][A-Z]{3}\b|^[KW][A-Z]{2}-(?:TV|FM|AM)\b/u;
/** APD, BCSO: the police department and the sheriff's office of some place; its fire department. */
const FORCE_LETTERS = /^(?:[A-Z]{1,3}PD|[A-Z]{2,3}SO)$/u;
const FIRE_LETTERS = /^[A-Z]{2,3}FD$/u;
const UNITS = new Set("unit squad taskforce team".split(" "));
const POLICE_RANK = KIND_WORDS.findIndex(([kind]) => kind === "police");

/** The kind of organisation that a name tells, null if it tells none. */
export function kindOfName(name: string): OrganisationKind | null {
  const folded = name.toLowerCase().replaceAll("’", "'");
  const own = folded.startsWith("the ") ? folded.slice(4) : folded;
  const known = KNOWN.get(own) ?? KNOWN.get(folded);
  if (known) return known;
  if (FORCE_LETTERS.test(name)) return "police";
  if (FIRE_LETTERS.test(name)) return "government";
  if (CALL_SIGN.test(name)) return "media";
  for (const [phrase, kind] of PHRASES) if (phrase.test(own)) return kind;
  const words = own.split(/[\s\-,/()]+/u);
  let best: { kind: OrganisationKind; rank: number } | null = null;
  let authority = false;
  let unit = false;
  for (const word of words) {
    const bare = withoutPossessive(word);
    const found = WORDS.get(word) ?? WORDS.get(bare) ?? knownWord(bare);
    if (AUTHORITY.has(word)) authority = true;
    if (UNITS.has(word)) unit = true;
    if (found && (!best || found.rank < best.rank)) best = found;
  }
  if (best && authority && (best.kind === "prison" || best.kind === "political")) return "government";
  if (best?.kind === "gang" && unit) return "police";
  const last = words[words.length - 1];
  if (NEWSPAPER_ENDINGS.has(last) && best?.kind !== "police" && best?.kind !== "military") return "media";
  return best?.kind ?? null;
}

const withoutPossessive = (word: string) =>
  word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : word;

/** "FBI Portland Field Office": a force inside a longer name; other short names are worth less than any word. */
function knownWord(word: string): { kind: OrganisationKind; rank: number } | null {
  const kind = word.length > 2 ? KNOWN.get(word) : undefined;
  return kind ? { kind, rank: kind === "police" ? POLICE_RANK : KIND_WORDS.length } : null;
}
