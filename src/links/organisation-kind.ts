import { KIND_WORDS, KNOWN_KINDS } from "../lexicon/organisation-kinds.js";
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
  KNOWN_KINDS.flatMap(([kind, names]) => names.split(";").map((name) => [name, kind as OrganisationKind] as const)),
);

/** A service, department or ministry of prisons is an authority, no prison. */
const AUTHORITY = new Set(
  "service department ministry inspectorate board authority bureau agency commission".split(" "),
);

/** The kind that a lower-case word tells beside a name ("the charity Inquest"), if it tells one. */
export const kindOfWord = (lower: string): OrganisationKind | null => WORDS.get(lower)?.kind ?? null;

/** The kind of organisation that a name tells, null if it tells none. */
export function kindOfName(name: string): OrganisationKind | null {
  const folded = name.toLowerCase().replaceAll("’", "'");
  const bare = folded.startsWith("the ") ? folded.slice(4) : folded;
  const known = KNOWN.get(bare) ?? KNOWN.get(folded);
  if (known) return known;
  let best: { kind: OrganisationKind; rank: number } | null = null;
  let authority = false;
  for (const word of bare.split(/[\s\-,/()]+/u)) {
    const found = WORDS.get(word) ?? knownWord(word);
    if (AUTHORITY.has(word)) authority = true;
    if (found && (!best || found.rank < best.rank)) best = found;
  }
  if (best?.kind === "prison" && authority) return "government";
  return best?.kind ?? null;
}

/** "NYPD Bomb Section": a known short name inside a longer one, worth less than a word that tells the kind. */
function knownWord(word: string): { kind: OrganisationKind; rank: number } | null {
  const kind = word.length > 2 ? KNOWN.get(word) : undefined;
  return kind ? { kind, rank: KIND_WORDS.length } : null;
}
