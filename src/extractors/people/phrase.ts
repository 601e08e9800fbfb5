import { Flag } from "../../document/index.js";
import { NATIONALITIES } from "../../lexicon/nationalities.js";
import type { NameMention } from "../names/index.js";
import { type Context, mentionAt } from "./context.js";
import {
  type Before,
  isPluralPossessive,
  isTitleNoun,
  NO_TITLE,
  opening,
  STOPS,
  skipAge,
  span,
} from "./noun-phrase.js";
import { TITLE_NOUN, Word } from "./words.js";
import { bodyMeant } from "./workplace.js";

const MAX = 12;
/** Modifiers that are a title by themselves: "Chief X", "Deputy X". */
const ALONE = new Set("chief deputy head principal".split(" "));

const UNITED_STATES = /^(?:U\.S\.?|US|United States)$/u;

/** What opens a clause: "the consulate, where vice consul X said". */
const RELATIVES = new Set(
  "where when while something nothing anything everything which that who whom whose as than if because including alias aka contact call see".split(
    " ",
  ),
);

/** The words just before a name, without a comma between, read leftwards from `last` as far as `first`. */
export const readPhrase = (context: Context, last: number, first: number): Before =>
  new PhraseReader(context, last, first).read();

/** Each method reads what stands at `i` and goes left of it; it says whether there was anything that it reads. */
class PhraseReader {
  private bits = 0;
  private head = 0;
  private headToken = -1;
  private honorificFrom = -1;
  private honorificTo = -1;
  private titleFrom = -1;
  private titleTo = -1;
  private organisation: NameMention | null = null;
  private residence: NameMention | null = null;
  private nationality: Before["nationality"] = null;
  private owner: Before["owner"] = null;
  /** Where the phrase begins, if a possessor or a determiner opens it. */
  private opened = -1;
  private unknown = 0;
  /** A body or a country has been passed: what stands before it is an adjective of the title, or none of it. */
  private closed = false;

  constructor(
    private readonly context: Context,
    private i: number,
    private readonly first: number,
  ) {}

  read(): Before {
    const { context, first } = this;
    for (let steps = 0; this.i >= first && steps < MAX; steps++) {
      // "arrested 41-year-old Leeds driver X"
      if (this.headToken >= 0) this.i = skipAge(context, this.i, first);
      if (this.i < first || !this.step()) break;
    }
    if (this.opened < 0) {
      // "the Consulate of Peru, where vice consul X said"
      const { lower } = context.document.tokens;
      const at = lower[this.i] === "where" && this.i - 2 >= first ? mentionAt(context, this.i - 2) : undefined;
      if (at?.kind === "organisation" && this.titleFrom >= 0) this.organisation ??= at;
    }
    return {
      start: this.opened >= 0 ? this.opened : this.i + 1,
      title: span(this.titleFrom, this.titleTo),
      honorific: span(this.honorificFrom, this.honorificTo),
      bits: this.bits,
      head: this.head,
      headToken: this.headToken,
      organisation: this.organisation,
      residence: this.residence,
      owner: this.owner,
      nationality: this.nationality,
    };
  }

  /** Reads what stands at `i`; false where the phrase ends. */
  private step(): boolean {
    const { context, i } = this;
    const { tokens } = context.document;
    const named = mentionAt(context, i);
    if (named) return this.name(named);
    if (this.country() || this.address() || this.based()) return true;
    const possessive = tokens.lower[i] === "'s" || isPluralPossessive(context, i);
    if (!possessive && tokens.flags[i] & Flag.MARK) return this.mark();
    if (possessive) {
      this.possessor();
      return false;
    }
    if (this.parent()) return true;
    if (tokens.lower[i] === "that") return false;
    const own = context.words.of[i];
    if (own & Word.DETERMINER) {
      this.determiner();
      return false;
    }
    if (this.headToken < 0) {
      if (this.inLaw() || this.linked()) return true;
      return this.noun(own);
    }
    if (!(own & (TITLE_NOUN | Word.MODIFIER) || this.isEvent(own)) && !this.isCompound(own)) return false;
    if (this.titleTo > 0) this.titleFrom = i;
    return this.past(own);
  }

  private past(bits: number): true {
    this.bits |= bits;
    this.i--;
    return true;
  }

  private name(named: NameMention): boolean {
    const { context, first } = this;
    if (named.kind === "person") return false;
    // "Leeds man X"
    if (named.kind === "location" && this.headToken >= 0 && this.titleFrom < 0) {
      if (context.words.of[this.headToken] & (Word.PLAIN | Word.WITNESS)) this.residence ??= named;
      this.i = named.firstToken - 1;
      return true;
    }
    if (this.titleFrom < 0) {
      // "Coroner for Mayo Dr X"
      const noun = named.firstToken - 2;
      const linked = context.words.of[noun + 1] & Word.PREPOSITION && this.honorificFrom >= 0 && noun >= first;
      if (!linked || !isTitleNoun(context.words.of[noun])) return false;
      if (named.kind === "organisation") this.organisation ??= named;
      this.i = noun;
      return true;
    }
    if (named.kind === "organisation") this.organisation ??= named;
    // "U.S. Attorney X"
    else if (this.titleFrom === named.endToken && UNITED_STATES.test(named.text)) this.titleFrom = named.firstToken;
    this.closed = true;
    this.i = named.firstToken - 1;
    return true;
  }

  private country(): boolean {
    const { tokens } = this.context.document;
    const code = tokens.flags[this.i] & Flag.CAPITAL ? NATIONALITIES[tokens.lower[this.i]] : undefined;
    if (!code) return false;
    this.nationality ??= { code, span: { from: this.i, to: this.i + 1 } };
    if (this.titleFrom >= 0) this.closed = true;
    this.i--;
    return true;
  }

  private address(): boolean {
    const { document, words } = this.context;
    const own = words.of[this.i];
    if (!(own & Word.HONORIFIC) || this.titleFrom >= 0 || !(document.tokens.flags[this.i] & Flag.CAPITAL)) return false;
    if (own & (Word.JUDGE | Word.RELATION) && !(own & (Word.FEMALE | Word.MALE))) return false;
    if (this.honorificTo < 0) this.honorificTo = this.i + 1;
    this.honorificFrom = this.i;
    return this.past(own);
  }

  /** "the Harwich-based haulier X", "the Dutch-born farmer X" */
  private based(): boolean {
    const { context, i } = this;
    const { lower, text } = context.document.tokens;
    if (text[i - 1] !== "-") return false;
    const named = mentionAt(context, i - 2);
    if (lower[i] === "based" && named?.kind === "location") {
      this.residence = named;
      this.i = named.firstToken - 1;
      return true;
    }
    if (lower[i] !== "born" || i - 2 < this.first) return false;
    this.i = (named?.firstToken ?? i - 2) - 1;
    return true;
  }

  private mark(): boolean {
    const { context, first, i } = this;
    const { flags, text } = context.document.tokens;
    // "crew-member"
    if (text[i] === "-" && this.headToken >= 0 && !(flags[i] & Flag.SPACE_BEFORE)) {
      this.i--;
      return true;
    }
    // "Corporal (Rtd) X", "Commissioner of Police (Cyber) X"
    const open = text[i] === ")" ? opening(context, i, first) : -1;
    const titled = context.words.of[open - 1] & (TITLE_NOUN | Word.MODIFIER) || flags[open - 1] & Flag.CAPITAL;
    if (open <= first || !titled) return false;
    this.i = open - 1;
    return true;
  }

  private possessor(): void {
    const { context, i } = this;
    const possessor = mentionAt(context, i - 1);
    // "Sinn Féin's X", "the NCA's X"
    if (possessor?.kind === "organisation") this.organisation ??= possessor;
    if (this.headToken < 0) return;
    if (possessor?.kind !== "organisation") this.organisation ??= bodyMeant(context, i - 1);
    this.opened = possessor?.firstToken ?? i;
    this.owner = possessor?.kind === "person" ? possessor : null;
  }

  /** "mother-of-two X" */
  private parent(): boolean {
    const { context, i } = this;
    const { lower, text } = context.document.tokens;
    if (this.headToken >= 0 || i - 4 < this.first) return false;
    if (text[i - 1] !== "-" || lower[i - 2] !== "of" || text[i - 3] !== "-") return false;
    this.bits |= context.words.of[i - 4] & (Word.FEMALE | Word.MALE);
    this.i -= 5;
    return true;
  }

  private determiner(): void {
    const { context, i } = this;
    const { lower } = context.document.tokens;
    const personal = /^(?:his|her|their)$/u.test(lower[i]);
    if (lower[i] === "its") this.organisation ??= bodyMeant(context, i);
    // "His Honour Judge X"
    if (personal && /^hono(?:u)?r$/u.test(lower[i + 1])) {
      if (this.titleFrom === i + 1) this.titleFrom = i;
      this.bits |= lower[i] === "his" ? Word.MALE : Word.FEMALE;
    }
    this.opened = i;
    if (personal && this.headToken >= 0) this.owner = "pronoun";
  }

  /** "her sister-in-law X", "attorney-at-law X" */
  private inLaw(): boolean {
    const { document, words } = this.context;
    const { lower } = document.tokens;
    const { i } = this;
    if (lower[i] !== "law" || i - 4 < this.first) return false;
    const lawyer = lower[i - 2] === "at" && (words.of[i - 4] & Word.LAWYER) !== 0;
    if (!lawyer && !(lower[i - 2] === "in" && words.of[i - 4] & Word.RELATION)) return false;
    this.takeHead(i - 4);
    if (lawyer) this.titled(i - 4, i + 1);
    this.i -= 5;
    return true;
  }

  /** "Chief of Police X", "Minister for Justice X" */
  private linked(): boolean {
    const { context, i } = this;
    const of = context.words.of[i] & TITLE_NOUN ? -1 : linkedTitle(context, i, this.first);
    if (of < 0) return false;
    this.takeHead(of);
    this.titled(of, i + 1);
    this.i = of - 1;
    return true;
  }

  private takeHead(token: number): void {
    this.head = this.context.words.of[token];
    this.headToken = token;
    this.bits |= this.head;
  }

  private titled(from: number, to: number): void {
    this.titleFrom = from;
    this.titleTo = to;
  }

  /** The head of the phrase: "driver", "Chief". */
  private noun(own: number): boolean {
    const { document, words } = this.context;
    const { lower } = document.tokens;
    const { i } = this;
    if (!(own & TITLE_NOUN) && !ALONE.has(lower[i])) return false;
    // "the press accused X": a verb, unless "the accused" or the first word
    if (lower[i] === "accused" && i > this.first && !(words.of[i - 1] & Word.DETERMINER)) return false;
    this.takeHead(i);
    if (!(own & Word.PLAIN) && !(own & NO_TITLE && !isTitleNoun(own))) this.titled(i, i + 1);
    this.i--;
    return true;
  }

  private isEvent(own: number): boolean {
    return (own & Word.VICTIM_EVENT) !== 0 && !this.context.document.tokens.lower[this.i].endsWith("ing");
  }

  /** "fruit importer X"; never a verb, a preposition or what opens the sentence before lower case. */
  private isCompound(own: number): boolean {
    const { document, words } = this.context;
    const { flags, lower, text } = document.tokens;
    const { i } = this;
    const hyphened = text[i - 1] === "-" && !(flags[i] & Flag.SPACE_BEFORE);
    // "chose German Chancellor X", "thanking Kent Council leader X": a verb, no part of the title
    if (own & Word.ADVERB) return false;
    if (this.closed && (!(flags[i] & Flag.CAPITAL) || flags[i] & Flag.SENTENCE_START)) return false;
    if (
      !hyphened &&
      (own & STOPS || RELATIVES.has(lower[i]) || words.verb[i] || flags[i] & Flag.NUMBER || ++this.unknown > 3)
    )
      return false;
    // "victims include teacher X"
    if (lower[i].endsWith("ly") || /^includ(?:es?|ed|ing)$/u.test(lower[i])) return false;
    // "had radioed colleague X"
    return !(lower[i].endsWith("ed") && i > this.first && words.of[i - 1] & Word.HAVE);
  }
}

/** "Chief of Police X", "Member of Parliament X", "Minister for Justice X": the token of the noun, or -1. */
function linkedTitle({ document: { tokens }, words }: Context, last: number, first: number): number {
  for (let i = last; i >= first && i > last - 4; i--) {
    if (tokens.lower[i] === "of" || tokens.lower[i] === "for") {
      if (i - 1 < first) return -1;
      // "chairman of the bench X"
      if (!(tokens.flags[i - 1] & Flag.CAPITAL)) return /^chair(?:man|woman)?$/u.test(tokens.lower[i - 1]) ? i - 1 : -1;
      const bits = words.of[i - 1];
      if (tokens.lower[i - 1] === "member") return i - 1;
      if (i === last) return -1;
      return isTitleNoun(bits) || tokens.lower[i - 1] === "chief" || tokens.lower[i - 1] === "head" ? i - 1 : -1;
    }
    // "Special Agent in Charge X"
    if (tokens.lower[i] === "in" && tokens.lower[i + 1] === "charge" && i + 1 === last)
      return i - 1 >= first && words.of[i - 1] & TITLE_NOUN ? i - 1 : -1;
    // "Procurator Fiscal for sexual offences X"
    if (words.of[i] & (STOPS & ~Word.PREPOSITION) || (words.verb[i] && !(words.of[i] & Word.OFFENCE))) return -1;
    if (tokens.flags[i] & Flag.MARK) return -1;
  }
  return -1;
}
