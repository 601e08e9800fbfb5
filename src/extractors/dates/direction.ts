import { type Document, Flag, wordAt } from "../../document/index.js";
import { FUTURE_CUES, FUTURE_INFINITIVES, PAST_VERBS, PUT_OFF } from "../../lexicon/tense.js";

/** How far from a date the verb of its clause is looked for, in tokens. */
const REACH = 16;

const CLAUSE_MARKS: ReadonlySet<string> = new Set([";", ":", "(", ")", "”", '"', "“", "–", "—"]);
/** After these the clause looks back, whatever its verb: "will be sentenced for robbing", "is due over a raid". */
const LOOKING_BACK: ReadonlySet<string> = new Set(["over", "following", "after", "since", "for", "from"]);
const UNTIL: ReadonlySet<string> = new Set(["until", "till", "to", "for", "by"]);
const AUXILIARIES: ReadonlySet<string> = new Set(["be", "been", "being", "get", "is", "are"]);

/** Whether the clause around tokens `first` to `end` speaks of what is to come. */
export function looksAhead(document: Document, first: number, end: number): boolean {
  const before = lookLeft(document, first);
  if (before !== 0) return before > 0;
  return lookRight(document, end);
}

/** 1 for the future, -1 for the past, 0 if no verb tells. */
function lookLeft(document: Document, first: number): number {
  const { tokens, sentenceOf } = document;
  const { lower, flags } = tokens;
  const sentence = sentenceOf[first];
  const preposition = wordAt(document, first - 1);
  let marked = false;
  let until = (preposition === "until" || preposition === "till") && (flags[first] | flags[first + 1]) & Flag.NUMBER;
  for (let i = first - 1; i >= 0 && i >= first - REACH && sentenceOf[i] === sentence; i--) {
    const word = lower[i];
    if (flags[i] & Flag.MARK) {
      if (CLAUSE_MARKS.has(word)) marked = true;
      if (word === ";") return 0;
      continue;
    }
    if (!(flags[i] & Flag.WORD)) continue;
    // "has until 31 January to reply"
    if ((word === "has" || word === "have") && i === first - 2 && UNTIL.has(preposition) && preposition !== "to")
      return 1;
    // "adjourned until", "remanded to", "set for", "postponed to"
    if (PUT_OFF.has(word) && !marked) {
      if (UNTIL.has(preposition)) return 1;
      if ((word === "set" || word === "fixed" || word === "listed") && isBe(lower[i - 1])) return 1;
    }
    // "said she would appear on Friday", but not "would have appeared"
    if (word === "would" && lower[i + 1] !== "have") return 1;
    // "banned him until 28 January", but not "from Monday until Friday"
    if (word === "from" && until) {
      if (!(flags[i + 1] & (Flag.NUMBER | Flag.CAPITAL))) continue;
      until = 0;
    }
    if (FUTURE_CUES.has(word)) {
      if (!FUTURE_INFINITIVES.has(word)) return 1;
      if (lower[i - 1] === "to" && (isBe(lower[i - 2]) || TOLD.has(lower[i - 2] ?? ""))) return 1;
    }
    // "returns to court on 9 December": the present of what is arranged
    if (ARRANGED.has(word) && ON.has(preposition)) return 1;
    if (word === "to" && (lower[i - 1] === "is" || lower[i - 1] === "are" || lower[i - 1] === "due")) return 1;
    if (LOOKING_BACK.has(word) && i < first - 1) {
      const next = lower[i + 1] ?? "";
      if (word !== "for" || next.endsWith("ing") || next === "the" || next === "his" || next === "her") return -1;
    }
    if (PAST_VERBS.has(word) || endsLikePast(word, flags[i])) {
      if (AUXILIARIES.has(lower[i - 1]) || (lower[i - 1]?.endsWith("ly") && AUXILIARIES.has(lower[i - 2]))) continue;
      return until && !LASTED.has(word) ? 1 : -1;
    }
  }
  return 0;
}

/** Regular past forms, not "the Specialised Commercial Crimes Court". */
const endsLikePast = (word: string, flags: number): boolean =>
  word.length > 4 && word.endsWith("ed") && (flags & (Flag.CAPITAL | Flag.SENTENCE_START)) !== Flag.CAPITAL;

const LASTED: ReadonlySet<string> = new Set(
  "was were had did lived worked stayed ran lasted waited served played continued remained slept kept went".split(" "),
);
const TOLD: ReadonlySet<string> = new Set(
  "ordered told due scheduled expected asked summoned directed bailed set plans plan agreed required".split(" "),
);
const ARRANGED: ReadonlySet<string> = new Set(
  "returns resumes reconvenes reopens expires opens closes ends".split(" "),
);
const ON: ReadonlySet<string> = new Set(["on", "in", "at", "until", "till", "before", "by"]);
const isBe = (word: string | undefined): boolean =>
  word === "is" || word === "are" || word === "was" || word === "been";

/** "On Tuesday, he will appear": the verb stands after a date that opens its sentence. */
function lookRight(document: Document, end: number): boolean {
  const { tokens, sentenceOf } = document;
  const { lower, flags } = tokens;
  const sentence = sentenceOf[end - 1];
  for (let i = end; i < tokens.length && i < end + REACH && sentenceOf[i] === sentence; i++) {
    const word = lower[i];
    if (flags[i] & Flag.MARK) {
      if (CLAUSE_MARKS.has(word)) return false;
      continue;
    }
    if (PAST_VERBS.has(word) || (endsLikePast(word, flags[i]) && !AUXILIARIES.has(lower[i - 1]))) return false;
    if (
      word === "will" ||
      word === "due" ||
      word === "shall" ||
      word === "scheduled" ||
      word === "must" ||
      word === "'ll"
    )
      return true;
    if (ARRANGED.has(word)) return true;
    if (word === "to" && (lower[i - 1] === "is" || lower[i - 1] === "are")) return true;
  }
  return false;
}
