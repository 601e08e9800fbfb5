import { type Document, Flag } from "../../document/index.js";
import type { NameMention } from "../names/index.js";

/** One organisation and all places where it is named, in text order. */
export interface Body {
  readonly mentions: NameMention[];
  /** The words of the fullest form, folded. */
  readonly words: readonly string[];
  acronym: NameMention | null;
}

/** Words that name a part of a body: "the FBI" is not "the FBI Portland Field Office". */
const UNIT = new Set(
  "command team unit squad branch division directorate office bureau section station federation panel sector group".split(
    " ",
  ),
);

/** Groups mentions: full names first, then the acronyms and short forms that go with them. */
export function groupOrganisations(document: Document, mentions: readonly NameMention[]): Body[] {
  const forms = mentions.map((mention, order) => ({ mention, order, words: wordsOf(document, mention) }));
  const exact = new Map<string, Body>();
  const byWord = new Map<string, Body[]>();
  const byInitials = new Map<string, Body>();
  const bodies: Body[] = [];
  const longestFirst = [...forms].sort((a, b) => b.words.length - a.words.length || a.order - b.order);
  const byToken = new Map<number, Body>();

  for (const { mention, words } of longestFirst) {
    const key = mention.known ? `${mention.known.name} (desk)` : words.join(" ");
    const upper = isAcronym(document, mention);
    const introducing = upper ? introducedBy(document, mention) : -1;
    const owner =
      exact.get(key) ??
      (introducing >= 0 ? byToken.get(introducing) : undefined) ??
      (upper ? byInitials.get(letters(mention.text)) : undefined) ??
      shortFormOf(words, byWord);
    if (owner) {
      owner.mentions.push(mention);
      if (upper) owner.acronym ??= mention;
      if (!exact.has(key)) exact.set(key, owner);
      byToken.set(mention.endToken, owner);
      continue;
    }
    const body: Body = { mentions: [mention], words, acronym: null };
    bodies.push(body);
    exact.set(key, body);
    byToken.set(mention.endToken, body);
    const initials = initialsOf(document, mention);
    if (initials.length > 1 && !byInitials.has(initials)) byInitials.set(initials, body);
    for (const word of new Set(words)) {
      const list = byWord.get(word);
      if (!list) byWord.set(word, [body]);
      else if (list.length < 16) list.push(body);
    }
  }
  for (const body of bodies) body.mentions.sort((a, b) => a.start - b.start);
  return bodies.sort((a, b) => a.mentions[0].start - b.mentions[0].start);
}

function wordsOf({ tokens }: Document, mention: NameMention): string[] {
  const words: string[] = [];
  for (let i = mention.firstToken; i < mention.endToken; i++) {
    if (tokens.flags[i] & Flag.MARK || tokens.lower[i] === "'s") continue;
    if (words.length === 0 && tokens.lower[i] === "the") continue;
    words.push(tokens.lower[i]);
  }
  return words.length ? words : [mention.text.toLowerCase()];
}

const isAcronym = ({ tokens }: Document, { firstToken, endToken, text }: NameMention) =>
  endToken - firstToken === 1 && text.length <= 8 && (tokens.flags[firstToken] & Flag.UPPER) !== 0;

const letters = (text: string) => text.replaceAll(".", "").toLowerCase();

/** "National Crime Agency" → "nca"; small words left out. */
function initialsOf({ tokens }: Document, mention: NameMention): string {
  let initials = "";
  for (let i = mention.firstToken; i < mention.endToken; i++)
    if (tokens.flags[i] & Flag.CAPITAL && tokens.lower[i] !== "the") initials += tokens.lower[i][0];
  return initials;
}

/** "… (NCA)": the end token of the name just before the bracket, -1 if there is none. */
function introducedBy({ tokens }: Document, mention: NameMention): number {
  const bracket = mention.firstToken - 1;
  return bracket > 0 && tokens.text[bracket] === "(" && tokens.text[mention.endToken] === ")" ? bracket : -1;
}

/** "Ironsand" for "Ironsand MC", "Met" for "Metropolitan Police", "Peel police" for "Peel Regional Police". */
function shortFormOf(words: readonly string[], byWord: ReadonlyMap<string, readonly Body[]>): Body | undefined {
  for (const body of byWord.get(words[0]) ?? byWord.get(words[words.length - 1]) ?? []) {
    const long = body.words;
    if (long.length <= words.length) continue;
    let at = 0;
    for (const word of long) if (at < words.length && word === words[at]) at++;
    if (at < words.length) continue;
    const last = long[long.length - 1];
    if (UNIT.has(last) && !UNIT.has(words[words.length - 1])) continue;
    if (words.length === 1 && COMMON.has(words[0])) continue;
    return body;
  }
  return undefined;
}

/** One of these alone is no short form of a name. */
const COMMON = new Set(
  "police court city county state national royal north south east west new united general federal american british university hospital department council".split(
    " ",
  ),
);
