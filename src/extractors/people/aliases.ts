import { type Document, Flag } from "../../document/index.js";
import { ALIAS_CUES } from "../../lexicon/name-parts.js";
import type { NameMention } from "../names/index.js";
import { TITLE_NOUN, Word, type Words } from "./words.js";

/** Two names of one person: what the text says of them. */
export interface AliasLink {
  readonly name: NameMention;
  readonly alias: NameMention;
}

/** How far after a name its alias may be told, in tokens. */
const REACH = 24;
/** An alias of more words is none. */
const LONGEST = 4;

/**
 * Names that the text calls another name of someone: "X, 34, also known as Y", "X @ Y", "X, whose real name is Y".
 * An alias that is no name by itself ("Scorpion", "Boss Lady") becomes a mention here.
 * @param mentions all names, in text order
 */
export function readAliases(
  document: Document,
  words: Words,
  mentions: readonly NameMention[],
): { readonly links: readonly AliasLink[]; readonly mentions: readonly NameMention[] } {
  const links: AliasLink[] = [];
  const made = new Map<NameMention, NameMention | null>();
  let last: AliasLink | null = null;
  for (let m = 0; m < mentions.length; m++) {
    const name = mentions[m];
    if (name.kind !== "person") continue;
    // "Rao @ Bunty", taken for one name
    const within = cueWithin(document, name);
    if (within > 0) {
      const real = fromWords(document, name.firstToken, within, name);
      const alias = fromWords(document, within + 1, name.endToken, name);
      made.set(alias, name).set(real, name);
      links.push((last = { name: real, alias }));
      continue;
    }
    // "known as Raj or “Uncle Corners”"
    const chained: boolean = last !== null && last.alias === name;
    const found: AliasCue | null = chained
      ? startOf(document, mentions, m + 1, orAfter(document, name.endToken))
      : null;
    const cue: AliasCue | null = found ?? cueAfter(document, words, mentions, m);
    if (!cue) continue;
    // "formerly Mrs Dale", but not "formerly Chief Constable"
    if (!cue.named && cue.formerly) continue;
    const alias: NameMention = cue.named && cue.whole ? cue.named : fromWords(document, cue.at, cue.limit, name);
    if (alias !== cue.named) made.set(alias, cue.named);
    const owner: NameMention = found && last ? last.name : name;
    last = cue.real ? { name: alias, alias: owner } : { name: owner, alias };
    links.push(last);
  }
  if (made.size === 0) return { links, mentions };
  const replaced = new Set(made.values());
  const kept = mentions.filter((mention) => !replaced.has(mention));
  return { links, mentions: [...kept, ...made.keys()].sort((a, b) => a.start - b.start) };
}

interface AliasCue {
  /** First token of the other name, after articles and opening marks. */
  readonly at: number;
  /** One past the last token that it may have. */
  readonly limit: number;
  /** The mention that stands there, if the tagger saw one. */
  readonly named: NameMention | null;
  /** Whether that mention is all that stands between the quotation marks. */
  readonly whole: boolean;
  /** What follows is the real name: the one before it is the alias. */
  readonly real: boolean;
  readonly formerly: boolean;
}

/** The cue of an alias after a name, over age, home and trade: ", 34, of Hull, a plumber, also known as". */
function cueAfter(document: Document, words: Words, mentions: readonly NameMention[], m: number): AliasCue | null {
  const { tokens, sentenceOf } = document;
  const { lower, flags, text } = tokens;
  const { endToken, firstToken } = mentions[m];
  let next = m + 1;
  let bracket = false;
  for (let i = endToken; i < tokens.length && i < endToken + REACH; i++) {
    if (sentenceOf[i] !== sentenceOf[firstToken]) return null;
    while (next < mentions.length && mentions[next].endToken <= i) next++;
    const named = next < mentions.length && mentions[next].firstToken <= i ? mentions[next] : null;
    // "X, 34, of Leeds, also known as Y"
    if (named && named.kind !== "person") continue;
    if (named) return null;
    const after = cueEnd(document, i);
    if (after > 0) return startOf(document, mentions, next, after);
    if (flags[i] & Flag.MARK) {
      // "Abboud Qanbar (Arabic: …), also known as Y"
      if (text[i] === "(") bracket = true;
      else if (text[i] === ")") bracket = false;
      else if (text[i] === "." || text[i] === ";" || (text[i] === ":" && !bracket)) return null;
      continue;
    }
    if (bracket) continue;
    // the clause has to begin with a mark or the cue: "X said Y", "X and Y, also known as Z"
    if (i === endToken && !/^(?:is|was|who|also)$/u.test(lower[i])) return null;
    if (flags[i] & (Flag.NUMBER | Flag.CAPITAL) || BETWEEN.has(lower[i]) || lower[i].endsWith("ly")) continue;
    // "whose real name is Y"
    if (lower[i] === "whose" && /^(?:real|birth|stage|street)$/u.test(lower[i + 1] ?? "")) continue;
    // "X, his brother, known as Y": the brother is; "X, a dad of four, known as Y" is X
    if (!(words.of[i] & (TITLE_NOUN | Word.MODIFIER | Word.DETERMINER | Word.RELATION))) return null;
    if (words.of[i] & Word.RELATION && !/^(?:an?|the)$/u.test(lower[i - 1])) return null;
  }
  return null;
}

const BETWEEN: ReadonlySet<string> = new Set(
  (
    "of from in at on no who whom is was also otherwise better more often just simply variously sometimes usually aged age years " +
    "year old two three four five six used uses using real birth stage street name everyone everybody friends"
  ).split(" "),
);

/** One past the last token of "also known locally as", "a.k.a.", "@", "real name is" that begins here, -1 if none does. */
function cueEnd({ tokens: { lower, text, length } }: Document, i: number): number {
  const word = lower[i];
  if (text[i] === "@") return i + 1;
  if (word === "a" && text[i + 1] === "/" && lower[i + 2] === "k" && text[i + 3] === "/" && lower[i + 4] === "a")
    return i + 5;
  if (word === "known") {
    for (let k = i + 1; k < i + 7 && k < length; k++) {
      if (lower[k] === "as") return k + 1;
      if (text[k] === "," || text[k] === ".") return -1;
    }
    return -1;
  }
  // "popularly called", "whom everybody calls", ", called “Gyro”"; but "X, 34, called Y"
  if (word === "called" || word === "calls" || word === "call")
    return /(?:ly|also|otherwise|everybody|everyone|friends)$/u.test(lower[i - 1]) ||
      (text[i - 1] === "," && OPENING.test(text[i + 1] ?? ""))
      ? i + 1
      : -1;
  if (word === "name" && /^(?:real|birth|stage|street|used|uses|using|the)$/u.test(lower[i - 1])) {
    if (lower[i - 1] === "the" && !/^(?:used|uses|using|by|under)$/u.test(lower[i - 2])) return -1;
    return /^(?:is|was|of)$/u.test(lower[i + 1] ?? "") ? i + 2 : i + 1;
  }
  return ALIAS_CUES.has(word) ? i + 1 : -1;
}

/** One past "or" after an alias, where another begins between quotation marks; -1 if none does. */
function orAfter({ tokens: { text, lower } }: Document, end: number): number {
  const i = CLOSING.test(text[end] ?? "") ? end + 1 : end;
  return lower[i] === "or" && OPENING.test(text[i + 1] ?? "") ? i + 1 : -1;
}

/** The name that a cue leads to: the one tagged there, or what stands between quotation marks or in capitals. */
function startOf(
  { tokens, sentenceOf }: Document,
  mentions: readonly NameMention[],
  next: number,
  after: number,
): AliasCue | null {
  if (after < 0) return null;
  const { lower, flags, text, length } = tokens;
  let i = after;
  let open = false;
  for (; i < length && i < after + 4; i++) {
    if (OPENING.test(text[i])) open = true;
    else if (!SKIPPED.has(lower[i])) break;
  }
  if (i >= length || !(flags[i] & Flag.CAPITAL) || sentenceOf[i] !== sentenceOf[after - 1]) return null;
  let end = i + 1;
  while (end < length && end < i + LONGEST && (open ? !CLOSING.test(text[end]) : isNamePart(flags[end]))) end++;
  if (open && !CLOSING.test(text[end] ?? "")) return null;
  // “Boss Lady,”
  while (end > i + 1 && flags[end - 1] & Flag.MARK) end--;
  const real = /^(?:real|birth)$/u.test(lower[after - 2] ?? "") || /^(?:real|birth)$/u.test(lower[after - 3] ?? "");
  const formerly = lower[after - 1] === "formerly" || lower[after - 1] === "previously";
  for (let m = next; m < mentions.length && mentions[m].firstToken < end; m++) {
    const named = mentions[m];
    if (named.endToken <= i) continue;
    const whole = !open || (named.firstToken <= i && named.endToken >= end);
    return named.kind === "person" ? { at: i, limit: end, named, whole, real, formerly } : null;
  }
  return { at: i, limit: end, named: null, whole: false, real, formerly };
}

const isNamePart = (flags: number) =>
  (flags & Flag.CAPITAL) !== 0 && !(flags & (Flag.LINE_BEFORE | Flag.SENTENCE_START));
const SKIPPED: ReadonlySet<string> = new Set("the as , : mr mrs ms miss".split(" "));
const OPENING = /^["“'‘(]$/u;
const CLOSING = /^["”'’)]$/u;

/** The token of the cue inside a mention that holds both names, -1 as a rule. */
function cueWithin({ tokens: { lower, text } }: Document, { firstToken, endToken }: NameMention): number {
  for (let i = firstToken + 1; i + 1 < endToken; i++)
    if (text[i] === "@" || /^(?:alias|aka|a\.k\.a\.?)$/u.test(lower[i])) return i;
  return -1;
}

/** A mention of some words: an alias, or a part of a name. */
function fromWords({ tokens, text }: Document, at: number, limit: number, name: NameMention): NameMention {
  const start = tokens.start[at];
  const end = tokens.end[limit - 1];
  return {
    ...name,
    text: text.slice(start, end),
    start,
    end,
    firstToken: at,
    endToken: limit,
    known: null,
    ...(name.explanation ? { explanation: ["told to be another name of someone"] } : {}),
  };
}
