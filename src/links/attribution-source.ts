import { Flag } from "../document/index.js";
import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  DETERMINERS,
  MIDDLE_ADVERBS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from "../lexicon/function-words.js";
import { SOURCE_NOUNS, type SourceNoun } from "../lexicon/source-nouns.js";
import { endsSentence, isPossessive, type Scene } from "./attribution-scene.js";
import { isIntroduction, nameAtEnd, type Region } from "./attribution-subject.js";
import { verbAt } from "./attribution-verb.js";

/** Who is said to speak, in the words of the text. */
export interface Source {
  /** Tokens of the words that name the source. */
  readonly first: number;
  readonly end: number;
  /** One past what is said of the source there too: ", a spokesman for the force", ", who lives nearby". */
  readonly wideEnd: number;
  readonly kind: "pronoun" | "person" | "organisation" | "noun" | "name";
  /** Index of the known person or organisation, or -1. */
  readonly index: number;
  /** Of a noun: what the lexicon says of its head. */
  readonly noun: SourceNoun | null;
  /** Token of the head. */
  readonly head: number;
  /** Of a document: the token that says whose it is ("his note", "Rimmer's letter"), or -1. */
  readonly owner: number;
}

/** No sentence has its subject further from its start than this many tokens. */
const WINDOW = 80;
const TITLE_LIMIT = 8;

/** Words that stand for people before "of them". */
const SOME: ReadonlySet<string> = new Set("one two three some several many most both another others".split(" "));

/** "a 17-year-old". */
const SOMEONE: SourceNoun = { kind: "person", gender: null };

/** The source within a region, read from left to right. */
export function sourceIn(scene: Scene, region: Region): Source | null {
  const end = Math.min(region.end, region.first + WINDOW);
  const source = narrowSourceIn(scene, { first: region.first, end });
  return source && { ...source, wideEnd: wideEnd(scene, source.end, region.end) };
}

/** The subject of a sentence: where its verb begins is not known, so its words end with the noun and its "of". */
export function subjectOfSentence(scene: Scene, region: Region): Source | null {
  const source = sourceIn(scene, region);
  if (source?.kind !== "noun") return source;
  const { tokens } = scene.document;
  let end = source.head + 1;
  if (PREPOSITIONS.has(tokens.lower[end] ?? "")) {
    for (let i = end + 1; i < Math.min(source.end, end + 6); i++) {
      const name = scene.nameOf[i];
      const last =
        name >= 0 || (tokens.flags[i] & (Flag.CAPITAL | Flag.NUMBER)) !== 0 || SOURCE_NOUNS.has(tokens.lower[i]);
      if (last) end = name >= 0 ? scene.names[name].endToken : i + 1;
      else if (end > source.head + 1 || !(DETERMINERS.has(tokens.lower[i]) || POSSESSIVES.has(tokens.lower[i]))) break;
    }
  }
  return { ...source, end, wideEnd: end };
}

type Narrow = Omit<Source, "wideEnd">;

/** Where the words end that describe a source after its name. */
function wideEnd(scene: Scene, end: number, limit: number): number {
  const { tokens } = scene.document;
  let last = end;
  for (let i = end; i < Math.min(limit, end + 40); i++) {
    const text = tokens.text[i];
    if (endsSentence(scene, i) || text === ":" || text === ";" || scene.quoteOf[i] >= 0) break;
    const first = text === "," ? i + 1 : i === end ? i : -1;
    if (first >= 0 && first < limit && !describes(scene, first)) break;
    if (!(tokens.flags[i] & Flag.MARK) || text === ")") last = i + 1;
  }
  return last;
}

/** Whether a stretch after a comma describes the name before it. */
function describes(scene: Scene, i: number): boolean {
  const { tokens } = scene.document;
  const word = tokens.lower[i];
  if (word === "of" || word === "who" || word === "whose" || tokens.text[i] === "(" || tokens.flags[i] & Flag.NUMBER)
    return true;
  if (word === "now" || word === "then" || word === "formerly") return DETERMINERS.has(tokens.lower[i + 1] ?? "");
  if (PREPOSITIONS.has(word) || CLAUSE_OPENERS.has(word) || AUXILIARIES.has(word) || SUBJECT_PRONOUNS.has(word))
    return false;
  if (word.endsWith("ed") && word !== "retired") return false;
  if (!(tokens.flags[i] & Flag.WORD) || word === "and" || MIDDLE_ADVERBS.has(word)) return false;
  return !(word.length > 4 && (word.endsWith("ing") || word.endsWith("ly"))) && !verbAt(scene, i);
}

function narrowSourceIn(scene: Scene, region: Region): Narrow | null {
  const { tokens } = scene.document;
  const first = skipIntroductions(scene, region);
  let start = -1;
  let head = -1;
  let noun: SourceNoun | null = null;
  let organisation = -1;
  let owner = -1;
  let run = -1;
  let modified = false;
  let modifier = "";
  let fallback: Narrow | null = null;
  const person = (name: number, from: number): Narrow => ({
    first: from,
    end: scene.names[name].endToken,
    kind: "person",
    index: scene.names[name].index,
    noun: null,
    head: scene.names[name].firstToken,
    owner: -1,
  });
  const settled = (end: number): Narrow | null => {
    const whole = trim(scene, start, end);
    if (organisation >= 0 && head < 0) {
      const { index, firstToken } = scene.names[organisation];
      return { ...whole, kind: "organisation", index, noun: null, head: firstToken, owner };
    }
    if (head >= 0) return { ...whole, kind: noun ? "noun" : "name", index: -1, noun, head, owner };
    if (run >= 0) return { ...whole, kind: "name", index: -1, noun: null, head: run, owner };
    // "one of them", "some in the crowd"
    if (modified && SOME.has(tokens.lower[start]))
      return { ...whole, kind: "pronoun", index: -1, noun: null, head: start, owner: -1 };
    return null;
  };

  for (let i = first; i < region.end; i++) {
    const word = tokens.lower[i];
    const name = scene.nameOf[i];
    if (name >= 0) {
      const { kind, endToken } = scene.names[name];
      if (start < 0) start = i;
      if (isPossessive(scene, endToken) && endToken + 1 < region.end) {
        if (!modified) {
          owner = i;
          organisation = -1;
        }
        i = endToken;
        continue;
      }
      if (kind === "person") {
        if (!modified && !(head >= 0 && noun && noun.kind !== "document" && followsAnd(scene, i)))
          return person(name, from(scene, start, i));
        // "Union of Teachers secretary Zac Ode said": a title before the name is stronger than what stands before "of"
        if (isTitle(scene, start, head, noun, modifier, i)) return person(name, from(scene, start, i));
        fallback ??= person(name, i);
      } else if (!modified) {
        organisation = name;
        head = -1;
        noun = null;
      }
      i = endToken - 1;
      continue;
    }
    if (
      start < 0 &&
      (SUBJECT_PRONOUNS.has(word) || OBJECT_PRONOUNS.has(word)) &&
      !(word === "her" && i + 1 < region.end) &&
      !(word === "one" && i + 1 < region.end)
    )
      return { first: i, end: i + 1, kind: "pronoun", index: -1, noun: null, head: i, owner: -1 };
    if (word === "(") {
      // "Commissioner of Police (Cyber) Ann Lee"
      let close = i + 1;
      while (close < Math.min(region.end, i + 8) && tokens.text[close] !== ")") close++;
      if (tokens.text[close] === ")") {
        i = close;
        continue;
      }
    }
    if (word === "," || word === "(" || word === ")" || word === "—" || word === "–") {
      if (start < 0) continue;
      const apposed = word === "," && head >= 0 && noun?.kind === "person" ? nameAfter(scene, i + 1, region.end) : -1;
      if (apposed >= 0) return person(apposed, start);
      const found = settled(i);
      if (found) return found;
      start = -1;
      modified = false;
      continue;
    }
    if (endsSentence(scene, i) || word === ":" || word === ";" || scene.quoteOf[i] >= 0) break;
    if (isPossessive(scene, i)) {
      if (!modified && head >= 0) {
        owner = head;
        head = -1;
        noun = null;
        run = -1;
      } else if (!modified && run >= 0) {
        owner = run;
        run = -1;
      }
      continue;
    }
    if (PREPOSITIONS.has(word) || word === "to") {
      if (start < 0) continue;
      modified = true;
      modifier = word;
      continue;
    }
    if (start >= 0 && (CLAUSE_OPENERS.has(word) || RELATIVES.has(word) || AUXILIARIES.has(word))) {
      const found = settled(i);
      if (found) return found;
      start = -1;
      continue;
    }
    if (!(tokens.flags[i] & (Flag.WORD | Flag.NUMBER))) continue;
    if (
      tokens.text[i - 1] === "-" &&
      !(tokens.flags[i] & Flag.SPACE_BEFORE) &&
      word !== "old" &&
      !SOURCE_NOUNS.has(word)
    )
      continue;
    const known = SOURCE_NOUNS.get(word) ?? (word === "old" && tokens.text[i - 1] === "-" ? SOMEONE : undefined);
    const form = start >= 0 && !(tokens.flags[i] & Flag.CAPITAL) && !known ? verbAt(scene, i) : undefined;
    if (form && form.form !== "base" && form.form !== "gerund") {
      const found = settled(i);
      if (found) return found;
    }
    if (head >= 0 && !modified && !known && word.endsWith("ed") && !(tokens.flags[i] & Flag.CAPITAL)) {
      // "several groups granted him": an unknown verb
      const found = settled(i);
      if (found) return found;
    }
    if (start < 0) start = i;
    if (POSSESSIVES.has(word) && !modified) owner = i;
    if (modified) {
      // "one of the men", "three of the officers"
      if (known && head < 0 && organisation < 0 && modifier === "of") {
        head = start;
        noun = known;
      }
      continue;
    }
    if (known) {
      head = i;
      noun = known;
      organisation = -1;
    } else if (tokens.flags[i] & Flag.CAPITAL && !DETERMINERS.has(word) && !POSSESSIVES.has(word)) {
      if (run < 0 || head >= 0) run = i;
      if ((noun && head === i - 1) || (head >= 0 && !noun && !(tokens.flags[head] & Flag.CAPITAL))) {
        // "prosecutor Jane Doe" where nobody knows her: the name is the head
        head = i;
        noun = null;
      } else if (head < 0) head = i;
    } else if (!DETERMINERS.has(word) && !POSSESSIVES.has(word) && tokens.flags[i] & Flag.WORD) {
      if (head < 0 || noun === null) {
        head = i;
        noun = null;
      }
    }
  }
  return (start >= 0 ? (noun || organisation >= 0 || !fallback ? settled(region.end) : null) : null) ?? fallback;
}

/** A region without "On Tuesday," and "Sentencing him," at its start. */
function skipIntroductions(scene: Scene, { first, end }: Region): number {
  const { tokens } = scene.document;
  let at = first;
  // "18:40 Mayor Ann Lee: “…”", "2.40pm: Inspector Lee says": the time of an entry
  if (tokens.flags[at] & Flag.NUMBER) {
    let i = at + 1;
    if (tokens.text[i] === ":" && tokens.flags[i + 1] & Flag.NUMBER) i += 2;
    if (
      tokens.lower[i] === "am" ||
      tokens.lower[i] === "pm" ||
      tokens.lower[i] === "a.m." ||
      tokens.lower[i] === "p.m."
    )
      i++;
    if (i > at + 1 || tokens.text[i] === ":") at = tokens.text[i] === ":" ? i + 1 : i;
  }
  for (let rounds = 0; rounds < 4 && at < end; rounds++) {
    while (at < end && tokens.flags[at] & Flag.MARK && scene.quoteOf[at] < 0) at++;
    if (
      tokens.lower[at] === "and" ||
      tokens.lower[at] === "but" ||
      tokens.lower[at] === "so" ||
      tokens.lower[at] === "yet"
    )
      at++;
    if (at >= end || !isIntroduction(scene, at, end)) return at;
    let comma = at;
    while (comma < Math.min(end, at + 30) && tokens.text[comma] !== ",") comma++;
    const name = nameAtEnd(scene, at, comma);
    if (name >= 0) return name;
    if (comma >= Math.min(end, at + 30)) return at;
    at = comma + 1;
  }
  return at;
}

/** The words of a source: without a comma, bracket or mark at their ends. */
function trim(scene: Scene, first: number, end: number): { first: number; end: number } {
  const { flags } = scene.document.tokens;
  let from = first;
  let to = Math.min(end, first + 14);
  while (from < to - 1 && flags[from] & Flag.MARK) from++;
  while (to - 1 > from && flags[to - 1] & Flag.MARK) to--;
  return { first: from, end: to };
}

/** Where the words before a name that belong to it begin: its title, not the rest of the region. */
function from(scene: Scene, start: number, name: number): number {
  return name - start > TITLE_LIMIT ? scene.names[scene.nameOf[name]].firstToken : start;
}

function followsAnd(scene: Scene, i: number): boolean {
  return i > 0 && scene.document.tokens.lower[i - 1] === "and";
}

/** "Union of Teachers secretary Zac Ode", "Commissioner of Police Ann Lee": what stands before "of" is part of a title. */
function isTitle(
  scene: Scene,
  start: number,
  head: number,
  noun: SourceNoun | null,
  modifier: string,
  i: number,
): boolean {
  const { tokens } = scene.document;
  if (DETERMINERS.has(tokens.lower[start])) return false;
  if (noun?.kind !== "person") return isTitleBefore(scene, i);
  return (
    (modifier === "of" || modifier === "in") &&
    (tokens.flags[head] & Flag.CAPITAL) !== 0 &&
    !tokens.lower[head].endsWith("s")
  );
}

function isTitleBefore(scene: Scene, i: number): boolean {
  const before = SOURCE_NOUNS.get(scene.document.tokens.lower[i - 1] ?? "");
  return before?.kind === "person";
}

/** The known person whose name, with a title or not, follows at once. */
function nameAfter(scene: Scene, from: number, end: number): number {
  const { tokens } = scene.document;
  if (tokens.lower[from] === "who") {
    // "their mother, who asked to be named only as Katya"
    for (let i = from + 2; i < Math.min(end, from + 12); i++)
      if (
        scene.nameOf[i] >= 0 &&
        (tokens.lower[i - 1] === "as" || (tokens.text[i - 1] === "," && tokens.lower[i - 2] === "name"))
      )
        return scene.nameOf[i];
    return -1;
  }
  for (let i = from; i < Math.min(end, from + 12); i++) {
    const name = scene.nameOf[i];
    if (name >= 0) {
      const { kind, endToken } = scene.names[name];
      if (kind === "person" && !isPossessive(scene, endToken)) return name;
      i = endToken - 1;
      continue;
    }
    const word = tokens.lower[i];
    if (tokens.flags[i] & Flag.NUMBER || PREPOSITIONS.has(word) || RELATIVES.has(word) || AUXILIARIES.has(word))
      return -1;
    if (tokens.flags[i] & Flag.MARK && word !== "-" && word !== "'") return -1;
    if (verbAt(scene, i)) return -1;
  }
  return -1;
}
