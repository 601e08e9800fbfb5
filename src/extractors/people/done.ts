import { Flag } from "../../document/index.js";
import { type Context, mentionAt, type Profile } from "./context.js";
import {
  AUTHORITIES,
  GUILTY,
  isOfOffence,
  PENALTY,
  type Predicate,
  type Readers,
  readersOf,
  soon,
  type Told,
} from "./told.js";
import { TITLE_NOUN, Verb } from "./words.js";

/** What someone did: "pleaded guilty", "appeared in court", "shot him". */
export const DONE: Readers = readersOf({
  plead({ context, p, lower, next, cue, status }) {
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
  },
  admit({ context, p, next, cue, status }) {
    if (p.unreal || !isOfOffence(context, next)) return;
    // to the police, in an interview: no plea
    if (toldPolice(context, p.verb)) return cue("accused", "admitted it to the police");
    cue("convicted", "admitted an offence");
    return status("convicted", false);
  },
  deny({ context, profile, lower, next, cue }) {
    if (deniesForOthers(context, profile)) return;
    if (isOfOffence(context, next) || lower[next] === "it") cue("accused", "denies a charge");
  },
  face({ context, p, next, cue }) {
    if (!p.unreal && soon(context, next, PROCEEDINGS, 8)) cue("accused", "faces charges");
  },
  appear({ context, lower, next, cue }) {
    // "Mr X appeared for the State", "Y appeared for the defendant"
    if (lower[next] === "for" && !HEARINGS.has(lower[next + 1])) {
      const side = soon(context, next + 1, PROSECUTING_SIDE, 4);
      return cue(side ? "prosecutor" : "lawyer", side ? "appeared for the prosecution" : "appeared for a party");
    }
    if (soon(context, next, COURT, 8) && (!FOR_OTHERS.has(lower[next]) || HEARINGS.has(lower[next + 1])))
      cue("accused", "appeared in court");
  },
  stand({ context, next, cue }) {
    if (soon(context, next, TRIAL, 2)) cue("accused", "stands trial");
  },
  give({ context, p, words, document, lower, next, cue, status }) {
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
  },
  escape({ context, p, lower, next, cue }) {
    // "absconded from HMP Ford", "escaped from custody"
    if (!p.unreal && lower[next] === "from" && isGaol(context, next + 1)) return cue("accused", "escaped from custody");
    // "has been absconding since"
    return lower[p.verb] === "absconding" && !p.unreal ? cue("accused", "is absconding") : undefined;
  },
  die({ p, lower, next, cue, status }) {
    if (/^(?:nearly|almost)$/u.test(lower[p.verb - 1] ?? "")) return cue("harmed", "nearly died");
    if (/^(?:19|20)\d\d$/u.test(lower[next + 1] ?? "")) return status("deceased");
    cue("victim", "died");
    return status("deceased");
  },
  vanish({ cue, status }) {
    cue("victim", "went missing");
    return status("missing");
  },
  kill: didHarm,
  harm: didHarm,
  offend({ context, p, lower, cue }) {
    if (!p.unreal && (p.hedged || CRIMES.test(lower[p.verb]) || isAttributed(context, p.from)))
      cue(p.hedged ? "accused" : "suspected", "did what is an offence");
  },
  arrest: didPoliceWork,
  investigate: didPoliceWork,
  charge({ p, lower, next, cue }) {
    // "X and Y of the fraud section prosecuted the case"
    return lower[p.verb] === "prosecuted" && /^(?:the|this|on|\.)$/u.test(lower[next] ?? ".")
      ? cue("prosecutor", "prosecuted the case")
      : undefined;
  },
  suffer({ context, p, lower, next, cue, status }) {
    // "lost her appeal against conviction"
    if (lower[p.verb].startsWith("los") && soon(context, next, APPEAL, 3))
      return soon(context, next, EXTRADITION, 7)
        ? cue("accused", "lost an appeal")
        : cue("convicted", "lost an appeal");
    // "lost Dh410,000"
    if (lower[p.verb].startsWith("lo") && !soon(context, next, LOSSES, 5) && !/\d,\d{3}/u.test(lower[next] ?? ""))
      return;
    // "was suffering from schizophrenia"
    if (soon(context, next, ILLNESSES, 5)) return;
    cue("harmed", "suffered");
    return lower[p.verb].startsWith("su") && lower[p.verb] !== "survived" ? status("injured") : undefined;
  },
  sentence({ cue }) {
    return cue("judge", "sentenced someone");
  },
  prosecuting({ cue }) {
    return cue("prosecutor", "prosecuting");
  },
  defending({ cue }) {
    return cue("lawyer", "defending");
  },
  find({ context, p, next, cue }) {
    // "A postman, X, found the body"
    if (!p.unreal && soon(context, next, FOUND, 4)) cue("witness", "found someone");
  },
  represent({ context, next, cue }) {
    // a councillor "represents Gipton"
    if (mentionAt(context, next)?.kind === "location") return cue("official", "represents a place");
    return isClient(context, next) ? cue("lawyer", "represents someone") : undefined;
  },
  see({ p, lower, cue }) {
    // "was watching television"
    return lower[p.verb] === "watching" ? undefined : cue("witness", "saw something");
  },
  say({ context, p, lower, length, next, cue }) {
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
  },
});

function didHarm({ context, p, lower, next, cue, status }: Told): undefined {
  const object = lower[next];
  if (object === "himself" || object === "herself") return status("deceased");
  if (lower[p.verb] === "shot" && /^(?:dead|in|by|to)$/u.test(object ?? "")) return cue("harmed", "was shot");
  if (!p.unreal && !p.hedged && turnedOnSelf(context, next)) return cue("suspected", "turned the weapon on themself");
  if (
    !p.unreal &&
    (p.hedged ||
      CRIMES.test(lower[p.verb]) ||
      isFatal(context, p) ||
      killedSomeone(context, p) ||
      isAttributed(context, p.from))
  )
    cue(p.hedged ? "accused" : "suspected", "did harm");
}

function didPoliceWork({ cue }: Told): undefined {
  return cue("police", "arrested someone");
}

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

const PROCEEDINGS = new Set(
  "charge charges count counts trial retrial allegations allegation extradition prison jail life court prosecution arraignment indictment offences offenses sentencing deportation".split(
    " ",
  ),
);

const COURT = new Set(
  "court courtroom judge magistrate magistrates justice dock sheriff bench via tribunal charged accused".split(" "),
);

const FOR_OTHERS = new Set("for on witness counsel defence defense prosecution".split(" "));

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

const CONFIRM = new Set(["confirm"]);

const COURT_HEARERS = new Set(
  "court jury jurors inquest inquiry tribunal hearing judge magistrates trial panel".split(" "),
);

/** Spokeswomen and lawyers deny on behalf of others, by their titles. */
function deniesForOthers({ document: { tokens } }: Context, { title }: Profile): boolean {
  if (!title) return false;
  for (let i = title.span.from; i < title.span.to; i++) if (SPEAKING.test(tokens.lower[i])) return true;
  return false;
}

const SPEAKING = /spokes|lawyer|attorney|solicitor|barrister|counsel|secretary/u;

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

/** "he killed Y, 63": not "killed time" */
const killedSomeone = (context: Context, { verb }: Predicate) =>
  context.words.verb[verb] === Verb.kill && mentionAt(context, verb + 1)?.kind === "person";

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

const ILLNESSES = new Set(
  "schizophrenia psychosis psychotic depression anxiety ptsd dementia autism bipolar adhd paranoia delusions mental addiction alcoholism personality disorder epilepsy diabetes illness cancer".split(
    " ",
  ),
);
const LOSSES = new Set("sight leg arm eye tooth teeth life savings home £ $ € hand finger house everything".split(" "));

const FOUND = new Set("them couple body bodies pensioner victim victims remains corpse him".split(" "));

const INJURIES = new Set("injuries injury wound wounds burns".split(" "));
