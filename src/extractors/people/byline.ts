import { Flag } from "../../document/index.js";
import type { NameMention } from "../names/index.js";
import { type Context, mentionAt, type Span } from "./context.js";
import { Word } from "./words.js";

const MAX_LINE = 30;

/** Whether a mention stands in a byline: "By X", "X, Crime Correspondent", "Additional reporting by X", a name alone. */
export function isByline(context: Context, mention: NameMention): boolean {
  const { document, words } = context;
  const { tokens, sentences, sentenceOf, paragraphs } = document;
  const index = sentences[sentenceOf[mention.firstToken]].paragraph;
  const { firstToken, endToken, kind } = paragraphs[index];
  if (kind === "byline" || hasAddress(context, mention) || isCredit(context, mention)) return true;
  if (endToken - firstToken > MAX_LINE)
    return (
      reportingBy(context, mention.firstToken) ||
      contributed(context, mention.endToken) ||
      closesStory(context, mention, endToken)
    );
  if (reportingBy(context, mention.firstToken) || contributed(context, mention.endToken)) return true;
  if (index > 0 && closesStory(context, mention, endToken)) return true;
  if (index < 6 && mention.firstToken === firstToken + 1 && tokens.lower[firstToken] === "from") return true;
  let i = firstToken;
  // "EXCLUSIVE by X", "By X and Y"
  for (let steps = 0; steps < 4 && i < mention.firstToken; steps++, i++) {
    if (tokens.lower[i] !== "by") continue;
    if (onlyNames(context, i + 1, mention.firstToken)) return i === firstToken || index < 8;
  }
  if (index > 0 && index < 5 && endToken - firstToken <= 14 && namesOnly(context, firstToken, endToken)) return true;
  if (mention.firstToken !== firstToken || index === 0) return false;
  const next = mention.endToken;
  if (next >= endToken) return index < 5 && mention.endToken - mention.firstToken > 1;
  if (tokens.text[next] !== "," && tokens.text[next] !== "/" && tokens.text[next] !== "|" && tokens.text[next] !== "-")
    return false;
  for (let k = next + 1; k < endToken; k++) {
    if (words.of[k] & (Word.BE | Word.HAVE) || tokens.text[k] === ".") return false;
    if (words.of[k] & Word.JOURNALIST) return true;
  }
  return false;
}

/** "Ana Silva, ana.silva@paper.example" at the end of a story: the address of who wrote it. */
function hasAddress({ document: { tokens } }: Context, { firstToken, endToken }: NameMention): boolean {
  if (!(tokens.flags[firstToken] & Flag.SENTENCE_START) || endToken - firstToken < 2) return false;
  if (!/^[,(|–—-]$/u.test(tokens.text[endToken] ?? "")) return false;
  for (let i = endToken + 1; i < tokens.length && i < endToken + 7; i++) {
    if (tokens.text[i].includes("@")) return true;
    if (tokens.flags[i] & (Flag.SENTENCE_START | Flag.CAPITAL)) return false;
  }
  return false;
}

/** "X / Reuters", "X/AP": who took a picture. */
function isCredit(context: Context, { endToken }: NameMention): boolean {
  if (context.document.tokens.text[endToken] !== "/") return false;
  const agency = mentionAt(context, endToken + 1);
  return agency?.kind === "organisation" && context.kindOf(agency) === "media";
}

/** "X | Metro News", "X/Staff Reporter", "X" above "Crime Reporter": the job and the paper that a byline goes on with. */
export function bylineFacts(
  context: Context,
  mention: NameMention,
): { title: Span | null; organisation: NameMention | null } {
  const { document, words } = context;
  const { sentences, sentenceOf, paragraphs } = document;
  const index = sentences[sentenceOf[mention.firstToken]].paragraph;
  let end = Math.min(paragraphs[index].endToken, mention.endToken + 12);
  const next = paragraphs[index + 1];
  // the line below
  if (mention.endToken >= end - 1 && next && next.endToken - next.firstToken <= 8) end = next.endToken;
  let title: Span | null = null;
  let organisation: NameMention | null = null;
  for (let i = mention.endToken; i < end; i++) {
    const named = mentionAt(context, i);
    if (named) {
      if (named.kind === "organisation") organisation ??= named;
      else if (named.kind === "person") break;
      i = named.endToken - 1;
    } else if (words.of[i] & (Word.BE | Word.HAVE)) return { title: null, organisation: null };
    else if (words.of[i] & Word.JOURNALIST && !title) {
      let from = i;
      while (from - 1 >= mention.endToken && isWord(context, from - 1)) from--;
      title = { from, to: i + 1 };
    }
  }
  return { title, organisation };
}

const isWord = ({ document: { tokens }, nameAt }: Context, i: number) =>
  !nameAt[i] && !(tokens.flags[i] & Flag.MARK) && (tokens.flags[i] & Flag.CAPITAL) !== 0;

/** "X and Y", "X | Metro News", "X, Lagos": a line of names, one of a person of two words first. */
function namesOnly(context: Context, from: number, to: number): boolean {
  const { tokens } = context.document;
  const first = mentionAt(context, from);
  if (first?.kind !== "person" || first.endToken - first.firstToken < 2) return false;
  for (let i = from; i < to; i++) {
    if (mentionAt(context, i) || context.words.of[i] & Word.CONJUNCTION) continue;
    if (tokens.text[i] === "·" || tokens.text[i] === "•" || /^(?:posted|published|updated)$/u.test(tokens.lower[i]))
      return true;
    if (!(tokens.flags[i] & Flag.MARK) || tokens.text[i] === "." || tokens.text[i] === ":") return false;
  }
  return true;
}

/** "… the police said. --X", "Channel 9's X reports.": the last words of a paragraph. */
function closesStory({ document: { tokens } }: Context, mention: NameMention, end: number): boolean {
  const next = mention.endToken;
  if (end - next > 2) return false;
  if (tokens.lower[next] === "reports") return true;
  const dash = mention.firstToken - 1;
  return (
    dash > 1 &&
    (end === next || tokens.text[next] === ".") &&
    /^(?:-{1,3}|–|—)$/u.test(tokens.text[dash]) &&
    !(tokens.flags[mention.firstToken] & Flag.SPACE_BEFORE) &&
    /^[.”"’]$/u.test(tokens.text[dash - 1] === "-" ? (tokens.text[dash - 2] ?? "") : tokens.text[dash - 1])
  );
}

/** "X and Y contributed to this report." */
function contributed({ document: { tokens } }: Context, end: number): boolean {
  for (let i = end; i < tokens.length && i < end + 12; i++) {
    if (tokens.flags[i] & Flag.SENTENCE_START) return false;
    if (tokens.lower[i] === "contributed") return tokens.lower[i + 1] === "to" || tokens.lower[i + 1] === "reporting";
  }
  return false;
}

function reportingBy({ document: { tokens } }: Context, name: number): boolean {
  for (let i = name - 1; i >= 0 && i > name - 10; i--) {
    if (tokens.flags[i + 1] & Flag.LINE_BEFORE) return false;
    // "With a report from X"
    if (tokens.lower[i] === "from" && /^reports?$/u.test(tokens.lower[i - 1] ?? "") && i > 2)
      return tokens.lower[i - 2] === "with" || tokens.lower[i - 3] === "with";
    if (
      tokens.lower[i] === "by" &&
      /^(?:reporting|reported|writing|edited|editing|words|story|pictures?|photos?|video|photograph|graphics?|image|illustration)$/u.test(
        tokens.lower[i - 1] ?? "",
      )
    )
      return true;
  }
  return false;
}

/** Nothing but names, "and", commas and jobs stand between. */
function onlyNames(context: Context, from: number, to: number): boolean {
  const { tokens } = context.document;
  for (let i = from; i < to; i++) {
    if (
      mentionAt(context, i) ||
      tokens.flags[i] & Flag.MARK ||
      context.words.of[i] & (Word.CONJUNCTION | Word.JOURNALIST | Word.MODIFIER)
    )
      continue;
    return false;
  }
  return true;
}
