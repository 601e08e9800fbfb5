import { Flag } from "../../document/index.js";
import { addCue, addStatus, type Context, mentionAt, type Profile, type StatusValue } from "./context.js";
import { isFigurative } from "./figurative.js";
import { TITLE_NOUN, Verb, Word } from "./words.js";

/** A verb and how it is said. */
export interface Predicate {
  /** Token of the verb. */
  readonly verb: number;
  readonly passive: boolean;
  readonly negated: boolean;
  /** could, may, might, would, if */
  readonly unreal: boolean;
  /** alleged, believed, thought to have */
  readonly hedged: boolean;
  /** Joined to another verb by "and" or "or": its object may stand before both. */
  readonly joined?: boolean;
  /** First token of its auxiliaries. */
  readonly from: number;
}

const NEAR = 7;

/** Whether one of the next tokens, as far as `reach` or the end of the clause, is one of these words. */
export function soon(context: Context, from: number, words: ReadonlySet<string>, reach = NEAR): boolean {
  const { lower, length, flags } = context.document.tokens;
  for (let i = from; i < length && i < from + reach; i++) {
    if (words.has(lower[i])) return true;
    if (flags[i] & Flag.SENTENCE_START && i > from) return false;
  }
  return false;
}

/** Transitive verbs that, without an object, are passives without their auxiliary: "X jailed for life", "X, 31, fined $500". */
const REDUCED: ReadonlySet<number> = new Set([
  Verb.arrest,
  Verb.charge,
  Verb.accuse,
  Verb.sentence,
  Verb.convict,
  Verb.clear,
  Verb.remand,
  Verb.bail,
]);
const REDUCED_IN_HEADLINES: ReadonlySet<number> = new Set([Verb.kill, Verb.harm]);

function isReduced({ document, words }: Context, p: Predicate): boolean {
  if (p.passive || p.joined) return false;
  const { tokens, sentences, sentenceOf, paragraphs } = document;
  // "has convicted"
  for (let i = p.from; i < p.verb; i++) if (words.of[i] & Word.HAVE) return false;
  const verb = words.verb[p.verb];
  const word = tokens.lower[p.verb];
  if (!/(?:ed|shot|held|caught|hurt|slain)$/u.test(word)) return false;
  if (!REDUCED.has(verb)) {
    const headline = paragraphs[sentences[sentenceOf[p.verb]].paragraph].kind === "headline";
    if (!headline || !REDUCED_IN_HEADLINES.has(verb)) return false;
  }
  let i = p.verb + 1;
  // "convicted and sentenced one man": as the second verb has an object, the first has none of its own
  if (words.of[i] & Word.CONJUNCTION && words.verb[i + 1]) i += 2;
  if (i >= tokens.length || tokens.flags[i] & (Flag.SENTENCE_START | Flag.NUMBER)) return true;
  // "…,” Smith charged.", "caught, on video": no passives; "fined, banned" are
  const told = verb === Verb.charge || verb === Verb.accuse || verb === Verb.arrest;
  if (told && tokens.flags[i] & Flag.MARK) return false;
  if (tokens.flags[i] & Flag.MARK) return !"“\"‘'(".includes(tokens.text[i]);
  return (words.of[i] & (Word.PREPOSITION | Word.CONJUNCTION)) !== 0 && tokens.lower[i] !== "at";
}

const BOND = new Set("bond bail awaiting".split(" "));
const ORDERS = new Set("pay serve complete undergo do repay forfeit carry".split(" "));
const POLICE_HEARERS = new Set(
  "police officers detectives investigators interview interviewed affidavit complaint deputies detective investigator agents authorities questioning interrogation".split(
    " ",
  ),
);

function toldPolice(context: Context, verb: number): boolean {
  const { document } = context;
  const { tokens, sentences, sentenceOf } = document;
  const { firstToken, endToken } = sentences[sentenceOf[verb]];
  for (let i = Math.max(firstToken, verb - 20); i < Math.min(endToken, verb + 15); i++)
    if (POLICE_HEARERS.has(tokens.lower[i]) && !isHarmed(context, i, verb)) return true;
  return false;
}

/** "assaulting two police officers": they are what was admitted, not whom it was admitted to. */
function isHarmed({ document, words }: Context, officer: number, verb: number): boolean {
  const { lower } = document.tokens;
  for (let i = officer - 1; i > verb && i > officer - 5; i--)
    if (lower[i].endsWith("ing")) return words.verb[i] === Verb.harm || words.verb[i] === Verb.kill;
  return false;
}

/** Past tenses that are never meant figuratively: "struck" and "attacked" may be. */
const CRIMES =
  /^(?:stabbed|murdered|raped|robbed|kidnapped|abducted|strangled|knifed|carjacked|burgled|stole|smuggled|laundered|embezzled|defrauded|mugged|molested|torched|bludgeoned|groomed|trafficked|hacked|looted)$/u;

const YEARS = new Set("years months life".split(" "));
const EARLIER = new Set("previously earlier once formerly".split(" "));

/** "was convicted in 2019 of", "had previously been jailed": a record, which may have nothing to do with the story. */
function isLongAgo({ document: { tokens } }: Context, p: Predicate): boolean {
  for (let i = p.from; i < p.verb; i++) if (EARLIER.has(tokens.lower[i])) return true;
  for (let i = p.verb + 1; i < tokens.length && i < p.verb + 10; i++) {
    if (tokens.flags[i] & Flag.SENTENCE_START) return false;
    if (tokens.lower[i - 1] === "in" && /^(?:19|20)\d\d$/u.test(tokens.lower[i])) return true;
  }
  return false;
}

const PENALTY = new Set(
  "year years month months week weeks life sentence term imprisonment jail prison order discharge fine penalty detention hours suspended behind sentences community bars custody caution death".split(
    " ",
  ),
);
const PROCEEDINGS = new Set(
  "charge charges count counts trial retrial allegations allegation extradition prison jail life court prosecution arraignment indictment offences offenses sentencing deportation".split(
    " ",
  ),
);
const COURT = new Set(
  "court courtroom judge magistrate magistrates justice dock sheriff bench via tribunal charged accused".split(" "),
);
const FOR_OTHERS = new Set("for on witness counsel defence defense prosecution".split(" "));
const INDEFINITELY = new Set(["indefinitely"]);
const YEAR = new Set("year years month months week weeks life".split(" "));
const TERM = new Set("parole bars sentence term prison jail custody imprisonment life".split(" "));
const TRIAL = new Set("trial accused retrial".split(" "));
const HEARINGS = new Set(
  "sentence sentencing trial mention plea arraignment judgment judgement a his her their committal resentencing".split(
    " ",
  ),
);
const PROSECUTING_SIDE = new Set(
  "state prosecution crown republic dpp prosecutor police commission commonwealth complainant people government".split(
    " ",
  ),
);
const UNCHARGED = new Set("without no".split(" "));
const CONFIRM = new Set(["confirm"]);
const ACTION = new Set(["action"]);
const CHARGE = new Set("charge charges charged".split(" "));
const PENDING = new Set("bail investigation pending inquiries enquiries".split(" "));
const DEAD = new Set(
  "dead unresponsive hanged unconscious lifeless injured bleeding murdered stabbed shot beaten".split(" "),
);
const COURT_HEARERS = new Set(
  "court jury jurors inquest inquiry tribunal hearing judge magistrates trial panel".split(" "),
);
const GUILTY = new Set(["guilty"]);
const INSANE = new Set(["not"]);

/** Spokeswomen and lawyers deny on behalf of others, by their titles. */
function deniesForOthers({ document: { tokens } }: Context, { title }: Profile): boolean {
  if (!title) return false;
  for (let i = title.span.from; i < title.span.to; i++) if (SPEAKING.test(tokens.lower[i])) return true;
  return false;
}
const SPEAKING = /spokes|lawyer|attorney|solicitor|barrister|counsel|secretary/u;

/** Among the words for offences, those that tell of one only right beside the verb. */
const VAGUE = new Set("responsibility involvement part conduct".split(" "));

/** A plea or denial is of an offence: "admitted burglary", "denies two counts", "admitted killing"; not "admitted he …". */
export function isOfOffence(context: Context, from: number, reach = 6): boolean {
  const { lower, length, flags } = context.document.tokens;
  const { of } = context.words;
  for (let i = from; i < length && i < from + reach; i++) {
    // "deny chain-of-command responsibility"
    if (of[i] & Word.OFFENCE) return i < from + 4 || !VAGUE.has(lower[i]);
    // "admitted being in charge of a dog", "being drunk and disorderly"; "admitted being at the scene" is no plea
    if (lower[i] === "being")
      return /^(?:charge|possession|concerned|party)$/u.test(lower[i + 2] ?? "") || lower[i + 1] === "drunk";
    if (flags[i] & Flag.SENTENCE_START || of[i] & (Word.PRONOUN | Word.BE | Word.HAVE)) return false;
    if (lower[i] === "that" || lower[i] === "to" || lower[i] === "defeat") continue;
    const verb = context.words.verb[i];
    if (lower[i].endsWith("ing") && (verb === Verb.kill || verb === Verb.harm || verb === Verb.offend)) return true;
  }
  return false;
}

/** What a predicate tells of the person who is its subject (or, in the passive, its object). */
export function applyPredicate(context: Context, profile: Profile, predicate: Predicate): undefined {
  const p = isReduced(context, predicate) ? { ...predicate, passive: true } : predicate;
  if (isFigurative(context, p)) return;
  const { words, document } = context;
  const { lower, length } = document.tokens;
  const verb = words.verb[p.verb];
  const next = p.verb + 1;
  const cue = (kind: Parameters<typeof addCue>[1], rule: string) => addCue(profile, kind, p.from, next, rule);
  const status = (value: StatusValue, hedged = p.hedged) => addStatus(profile, value, hedged, p.from, next);
  if (p.negated && verb !== Verb.plead && verb !== Verb.find && verb !== Verb.say) {
    if (p.passive && (verb === Verb.charge || verb === Verb.arrest)) cue("other", "not charged");
    return;
  }
  if (p.passive) {
    switch (verb) {
      case Verb.arrest:
        if (p.unreal) return;
        if (lower[p.verb] === "detained" && (soon(context, next, YEARS, 4) || soon(context, next, INDEFINITELY, 5))) {
          cue("convicted", "was detained for years");
          return status("sentenced", false);
        }
        cue("accused", "was arrested");
        return status("arrested");
      case Verb.charge:
        if (p.unreal) return cue("suspected", "may be charged");
        cue("accused", "was charged");
        return status("charged");
      case Verb.remand:
        cue("accused", "was remanded");
        return status("remanded");
      case Verb.bail:
        cue("accused", "was bailed");
        return status("bailed");
      case Verb.want:
        cue("accused", "is wanted");
        return status("wanted");
      case Verb.extradite:
        return p.unreal ? undefined : cue("accused", "was extradited");
      case Verb.accuse:
      case Verb.suspect:
        if (lower[next] === "of" && isOfOffence(context, next + 1, 3))
          return cue("accused", "is accused of an offence");
        return cue(lower[next] === "of" || lower[next] === "in" ? "accused" : "suspected", "is accused");
      case Verb.investigate:
        return cue("suspected", "was questioned");
      case Verb.convict:
        if (p.unreal) return cue("accused", "could be convicted");
        cue(isLongAgo(context, p) ? "record" : "convicted", "was convicted");
        return status("convicted", false);
      case Verb.sentence:
        if (p.unreal) return cue("accused", "could be sentenced");
        // "remains jailed on $1 million bond"
        if (lower[p.from].startsWith("remain") || soon(context, next, BOND, 8)) return cue("accused", "is in jail");
        cue(isLongAgo(context, p) ? "record" : "convicted", "was sentenced");
        return status("sentenced", false);
      case Verb.clear:
        if (p.unreal) return;
        cue("cleared", "was cleared");
        return status("cleared", false);
      case Verb.release:
        // "released with no further action"
        if (soon(context, next, UNCHARGED, 3) && (soon(context, next, CHARGE, 6) || soon(context, next, ACTION, 6))) {
          cue("cleared", "was released without charge");
          return status("released", false);
        }
        if (offeredNothing(context, next)) {
          cue("cleared", "was freed for want of evidence");
          return status("released", false);
        }
        if (p.joined && wasQuestioned(context, p) && !soon(context, next, PENDING, 10))
          cue("cleared", "was questioned and released");
        if (soon(context, next, PENDING, 6)) cue("accused", "was released on bail");
        return status("released", false);
      case Verb.find:
        if (lower[next] === "guilty" && !p.negated) {
          if (p.unreal) return cue("accused", "if found guilty");
          cue("convicted", "was found guilty");
          return status("convicted", false);
        }
        if (soon(context, next, INSANE, 1) && soon(context, next, GUILTY, 2)) {
          cue("cleared", "was found not guilty");
          return status("cleared", false);
        }
        if (soon(context, next, DEAD, 4)) {
          cue("victim", "was found dead");
          return status(lower[next] === "injured" ? "injured" : "deceased");
        }
        return;
      case Verb.give:
        if (lower[p.verb] === "ordered" && !ORDERS.has(lower[next + 1] ?? "")) {
          if (lower[next] === "held" || lower[next + 1] === "stand") cue("accused", "was ordered held");
          return;
        }
        if (soon(context, next, ACQUITTAL, 6) && !p.unreal) {
          cue("cleared", "was given an acquittal");
          return status("cleared", false);
        }
        if (soon(context, next, PENALTY, 8)) {
          if (p.unreal) return cue("accused", "could be given a sentence");
          cue("convicted", "was given a sentence");
          return status("sentenced", false);
        }
        return;
      case Verb.harm:
        if (lower[p.verb] === "targeted" && profile.title) return;
        cue("harmed", "was hurt");
        return status(soon(context, next, DEAD_WORDS, 3) ? "killed" : "injured");
      case Verb.kill:
        cue("victim", "was killed");
        return status("killed");
      case Verb.offend:
        return;
      case Verb.rescue:
        cue("harmed", "was rescued");
        return status("rescued");
      case Verb.identify:
        if (p.unreal || lower[next] !== "as" || lower[p.verb] === "known") return;
        if (soon(context, next + 1, NAMED_VICTIM, 6)) return cue("victim", "was named as the victim");
        if (soon(context, next + 1, NAMED_SUSPECT, 4)) return cue("accused", "was named as the suspect");
        return;
      case Verb.see:
        if (lower[p.verb] === "rushed" && soon(context, next, CARE, 4)) {
          cue("harmed", "was rushed to hospital");
          return status("injured");
        }
        if (lower[p.verb] === "seen" && lower[p.verb - 1] === "last") {
          cue("victim", "was last seen");
          status("missing");
        }
        return;
    }
    return;
  }
  switch (verb) {
    case Verb.plead:
      if (lower[next] === "guilty") {
        if (p.unreal) return cue("accused", "could plead guilty");
        cue("convicted", "pleaded guilty");
        return status("convicted", false);
      }
      if (soon(context, next, GUILTY, 3)) {
        cue("accused", "pleaded not guilty");
        return status("charged", false);
      }
      // "were not asked to plead"
      return p.hedged && lower[p.verb] === "plead" ? cue("accused", "was asked for a plea") : undefined;
    case Verb.admit:
      if (p.unreal || !isOfOffence(context, next)) return;
      // to the police, in an interview: no plea
      if (toldPolice(context, p.verb)) return cue("accused", "admitted it to the police");
      cue("convicted", "admitted an offence");
      return status("convicted", false);
    case Verb.deny:
      if (deniesForOthers(context, profile)) return;
      if (isOfOffence(context, next) || lower[next] === "it") cue("accused", "denies a charge");
      return;
    case Verb.face:
      if (!p.unreal && soon(context, next, PROCEEDINGS, 8)) cue("accused", "faces charges");
      return;
    case Verb.appear:
      // "Mr X appeared for the State", "Y appeared for the defendant"
      if (lower[next] === "for" && !HEARINGS.has(lower[next + 1])) {
        const side = soon(context, next + 1, PROSECUTING_SIDE, 4);
        return cue(side ? "prosecutor" : "lawyer", side ? "appeared for the prosecution" : "appeared for a party");
      }
      if (soon(context, next, COURT, 8) && (!FOR_OTHERS.has(lower[next]) || HEARINGS.has(lower[next + 1])))
        cue("accused", "appeared in court");
      return;
    case Verb.stand:
      if (soon(context, next, TRIAL, 2)) cue("accused", "stands trial");
      return;
    case Verb.give: {
      const word = lower[p.verb];
      if (/^(?:him|her)self$/u.test(lower[next] ?? "") && /^(?:up|in)$/u.test(lower[next + 1] ?? ""))
        return cue("accused", "gave themself up");
      if (lower[next] === "evidence" || lower[next] === "testimony") return cue("testified", "gave evidence");
      if (
        /^serv(?:es|ed|ing|e)$/u.test(word) &&
        !p.unreal &&
        soon(context, next, YEAR, 6) &&
        soon(context, next, TERM, 8)
      )
        return cue("record", "serves a sentence");
      if (/^(?:got|gets|received|receives)$/u.test(word) && !p.unreal) {
        const amount = /^(?:an?|life|probation|suspended|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/u;
        const stated = amount.test(lower[next] ?? "") || (document.tokens.flags[next] & Flag.NUMBER) !== 0;
        const penalty = stated && words.criminal > 1 && isPenaltyAt(context, next);
        const number = penalty && mentionAt(context, next) === undefined;
        if (number) {
          cue("convicted", "got a sentence");
          status("sentenced", false);
        } else if (soon(context, next, INJURIES, 4)) {
          cue("harmed", "received injuries");
          status("injured");
        }
      }
      return;
    }
    case Verb.escape:
      // "absconded from HMP Ford", "escaped from custody"
      if (!p.unreal && lower[next] === "from" && isGaol(context, next + 1))
        return cue("accused", "escaped from custody");
      // "has been absconding since"
      return lower[p.verb] === "absconding" && !p.unreal ? cue("accused", "is absconding") : undefined;
    case Verb.die:
      if (/^(?:nearly|almost)$/u.test(lower[p.verb - 1] ?? "")) return cue("harmed", "nearly died");
      if (/^(?:19|20)\d\d$/u.test(lower[next + 1] ?? "")) return status("deceased");
      cue("victim", "died");
      return status("deceased");
    case Verb.vanish:
      cue("victim", "went missing");
      return status("missing");
    case Verb.kill:
    case Verb.harm: {
      const object = lower[next];
      if (object === "himself" || object === "herself") return status("deceased");
      if (lower[p.verb] === "shot" && /^(?:dead|in|by|to)$/u.test(object ?? "")) return cue("harmed", "was shot");
      if (!p.unreal && !p.hedged && turnedOnSelf(context, next))
        return cue("suspected", "turned the weapon on themself");
      if (!p.unreal && (p.hedged || CRIMES.test(lower[p.verb]) || isFatal(context, p) || isAttributed(context, p.from)))
        cue(p.hedged ? "accused" : "suspected", "did harm");
      return;
    }
    case Verb.offend:
      if (!p.unreal && (p.hedged || CRIMES.test(lower[p.verb]) || isAttributed(context, p.from)))
        cue(p.hedged ? "accused" : "suspected", "did what is an offence");
      return;
    case Verb.arrest:
    case Verb.investigate:
      return cue("police", "arrested someone");
    case Verb.charge:
      // "X and Y of the fraud section prosecuted the case"
      return lower[p.verb] === "prosecuted" && /^(?:the|this|on|\.)$/u.test(lower[next] ?? ".")
        ? cue("prosecutor", "prosecuted the case")
        : undefined;
    case Verb.suffer:
      // "lost her appeal against conviction"
      if (lower[p.verb].startsWith("los") && soon(context, next, APPEAL, 3))
        return soon(context, next, EXTRADITION, 7)
          ? cue("accused", "lost an appeal")
          : cue("convicted", "lost an appeal");
      // "lost Dh410,000"
      if (lower[p.verb].startsWith("lo") && !soon(context, next, LOSSES, 5) && !/\d,\d{3}/u.test(lower[next] ?? ""))
        return;
      cue("harmed", "suffered");
      return lower[p.verb].startsWith("su") && lower[p.verb] !== "survived" ? status("injured") : undefined;
    case Verb.sentence:
      return cue("judge", "sentenced someone");
    case Verb.prosecuting:
      return cue("prosecutor", "prosecuting");
    case Verb.defending:
      return cue("lawyer", "defending");
    case Verb.find:
      // "A postman, X, found the body"
      if (!p.unreal && soon(context, next, FOUND, 4)) cue("witness", "found someone");
      return;
    case Verb.represent:
      // a councillor "represents Gipton"
      if (mentionAt(context, next)?.kind === "location") return cue("official", "represents a place");
      return isClient(context, next) ? cue("lawyer", "represents someone") : undefined;
    case Verb.see:
      // "was watching television"
      return lower[p.verb] === "watching" ? undefined : cue("witness", "saw something");
    case Verb.say: {
      // in court or to a victim: who is sorry is no witness
      if (lower[p.verb].startsWith("apologi")) return;
      // "continued to deny": no speech
      if (lower[next] === "to" && /^(?:continue|go|went|beg)/u.test(lower[p.verb])) return;
      const told = lower[p.verb].startsWith("t");
      cue("speaker", "spoke");
      if (speaksForClient(context, next)) cue("lawyer", "speaks for a client");
      // "said in a victim impact statement"
      if (givesVictimStatement(context, next)) cue("owner", "gave a victim statement");
      // "spoke only to confirm his name"
      if (/^(?:spoke|speaking)$/u.test(lower[p.verb]) && soon(context, next, CONFIRM, 4))
        return cue("accused", "confirmed their name in court");
      if ((told || lower[p.verb].startsWith("testif")) && next < length && soon(context, next, COURT_HEARERS, 4))
        cue("testified", "told a court");
      return;
    }
  }
}

/** "got nine and a half years", "received a two-year sentence"; not "got 18 votes this week", "got two weeks off". */
function isPenaltyAt({ document: { tokens } }: Context, from: number): boolean {
  for (let i = from; i < tokens.length && i < from + 7; i++) {
    if (tokens.flags[i] & Flag.SENTENCE_START) return false;
    if (!PENALTY.has(tokens.lower[i])) continue;
    return !NO_TERM.has(tokens.lower[i - 1] ?? "") && !NO_TERM.has(tokens.lower[i + 1] ?? "");
  }
  return false;
}
const NO_TERM = new Set("this last next per each every the that off ago later earlier notice older younger".split(" "));

export const AUTHORITIES = new Set(
  "police prosecutors detectives investigators deputies authorities officers".split(" "),
);

function isGaol(context: Context, at: number): boolean {
  if (soon(context, at, GAOLS, 5)) return true;
  const named = mentionAt(context, at) ?? mentionAt(context, at + 1);
  return named?.kind === "organisation" && context.kindOf(named) === "prison";
}

const GAOLS = new Set("prison jail custody gaol".split(" "));

const CLIENTS = new Set("him her them me family families estate defence defense prosecution".split(" "));

/** Whom a lawyer represents: a person or a body, but no "watershed" and no "values". */
function isClient(context: Context, from: number): boolean {
  const { lower, length } = context.document.tokens;
  for (let i = from; i < length && i < from + 6; i++) {
    const kind = mentionAt(context, i)?.kind;
    if (kind) return kind !== "location" || lower[i + 1] === "'s";
    if (context.words.of[i] & TITLE_NOUN || CLIENTS.has(lower[i])) return true;
  }
  return false;
}

/** "X fatally shot Y" */
const isFatal = ({ document: { tokens } }: Context, { from, verb }: Predicate) =>
  verb > from && tokens.lower[verb - 1] === "fatally";

/** "Prosecutors say X and Y robbed the shop": what is told of a subject is told by those who accuse. */
function isAttributed({ document: { tokens, sentences, sentenceOf }, words }: Context, from: number): boolean {
  const first = sentences[sentenceOf[from]].firstToken;
  // "According to police, X had conspired …"
  if (tokens.lower[first] === "according" && from - first < 20)
    for (let i = first + 2; i < first + 6; i++) if (AUTHORITIES.has(tokens.lower[i])) return true;
  if (!AUTHORITIES.has(tokens.lower[first]) || from - first > 24) return false;
  for (let i = first + 1; i < first + 4 && i < from; i++)
    if (
      words.verb[i] === Verb.say ||
      words.verb[i] === Verb.hedge ||
      /^(?:believe|think|suspect)$/u.test(tokens.lower[i])
    )
      return true;
  return false;
}

/** "shot her and turned the gun on himself" */
function turnedOnSelf({ document: { tokens } }: Context, from: number): boolean {
  for (let i = from; i < tokens.length && i < from + 30; i++) {
    if (tokens.flags[i] & Flag.SENTENCE_START) return false;
    if (/^(?:him|her)self$/u.test(tokens.lower[i]))
      return tokens.lower[i - 1] === "on" && /^(?:gun|weapon|knife|rifle|pistol|it)$/u.test(tokens.lower[i - 2]);
  }
  return false;
}

const ACQUITTAL = new Set(["acquittal"]);

/** "freed after prosecutors offered no evidence" */
function offeredNothing({ document: { tokens } }: Context, from: number): boolean {
  for (let i = from; i < tokens.length && i < from + 20; i++) {
    if (tokens.flags[i] & Flag.SENTENCE_START && i > from) return false;
    if (
      tokens.lower[i] === "evidence" &&
      tokens.lower[i - 1] === "no" &&
      /^off?er(?:ed|ing)$/u.test(tokens.lower[i - 2])
    )
      return true;
  }
  return false;
}

/** "was questioned and released", in the verb before. */
function wasQuestioned({ words }: Context, p: Predicate): boolean {
  for (let i = p.from - 1; i >= 0 && i > p.from - 5; i--) if (words.verb[i] === Verb.investigate) return true;
  return false;
}

/** "X said that his client …": only a lawyer has one in a story of a court. */
function speaksForClient({ document: { tokens } }: Context, from: number): boolean {
  for (let i = from; i < tokens.length && i < from + 8; i++) {
    if (tokens.flags[i] & Flag.SENTENCE_START && i > from) return false;
    if (/^clients?$/u.test(tokens.lower[i]) && /^(?:his|her|their|my)$/u.test(tokens.lower[i - 1])) return true;
  }
  return false;
}

const APPEAL = new Set(["appeal"]);
const EXTRADITION = new Set("extradition bail refusal deportation".split(" "));
function givesVictimStatement({ document: { tokens } }: Context, from: number): boolean {
  for (let i = from; i < tokens.length && i < from + 7; i++)
    if (tokens.lower[i] === "victim" && /^(?:personal|impact|statement)$/u.test(tokens.lower[i + 1] ?? "")) return true;
  return false;
}

const LOSSES = new Set("sight leg arm eye tooth teeth life savings home £ $ € hand finger house everything".split(" "));
const FOUND = new Set("them couple body bodies pensioner victim victims remains corpse him".split(" "));
const INJURIES = new Set("injuries injury wound wounds burns".split(" "));
const CARE = new Set("hospital hospitals clinic infirmary surgery theatre".split(" "));
const NAMED_VICTIM = new Set("victim dead deceased died killed".split(" "));
const NAMED_SUSPECT = new Set("suspect suspects gunman shooter attacker defendant".split(" "));
const DEAD_WORDS = new Set("dead death fatally".split(" "));
