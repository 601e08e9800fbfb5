import { Flag } from "../../document/index.js";
import type { NameMention } from "../names/index.js";
import { addCue, type Context, type CueKind, mentionAt, type Profile } from "./context.js";
import { Verb, Word } from "./words.js";
import { FORMER, isOfSchools } from "./workplace.js";

/** What a noun in apposition to a name, or before it, tells of its role. */
export function nounCue(
  context: Context,
  profile: Profile,
  bits: number,
  head: number,
  from: number,
  organisation: NameMention | null,
): undefined {
  const { tokens, sentences, sentenceOf } = context.document;
  const { firstToken: opening } = sentences[sentenceOf[head]];
  const word = tokens.lower[head];
  const cue = (kind: CueKind) => addCue(profile, kind, head, head + 1, word);
  const among = (words: ReadonlySet<string>) => {
    for (let i = Math.max(opening, from - 2); i < head + 3 && i < tokens.length; i++)
      if (words.has(tokens.lower[i])) return true;
    return false;
  };
  const kind = organisation ? context.kindOf(organisation) : null;
  // "the alleged leader", "the suspected gunman"; but "the alleged victim"
  if (among(ALLEGED) && !(bits & (Word.VICTIM | Word.WITNESS | Word.RELATION)) && !ofVictims(context, from, head))
    return cue("accused");
  const general =
    word === "general" && (tokens.text[head - 1] === "-" ? tokens.lower[head - 2] : tokens.lower[head - 1]);
  if (general) {
    if (general === "attorney" || general === "prosecutor") return cue("prosecutor");
    if (general === "solicitor" || general === "consul" || general === "inspector") return cue("official");
  }
  if (word === "member" && (among(PARLIAMENTS) || tokens.lower[head + 1] === "for")) return cue("official");
  if (word === "leader" && PARTIES.has(tokens.lower[head - 1])) return cue("official");
  // who was a judge is called one
  if (word === "judge" && among(RETIRED)) return cue("judge");
  // a former councillor is no councillor
  if (among(FORMER) && !(bits & Word.RELATION)) return undefined;
  if (bits & Word.JOURNALIST && !(bits & Word.RANK)) return cue("journalist");
  if (word === "depute") return cue("prosecutor");
  if (word === "agent" && among(DEFENCE)) return cue("lawyer");
  if (word === "sheriff" && namesCourt(context, SHERIFF_COURT)) return cue("judge");
  if (word === "attorney" || word === "atty" || word === "attys" || word === "attorneys" || word === "counsel") {
    if (among(LAW_OFFICE) || kind === "prosecution" || kind === "police" || prosecutes(context, head))
      return cue("prosecutor");
    return cue("lawyer");
  }
  // "State advocate X"
  if (word === "advocate" && tokens.lower[head - 1] === "state") return cue("prosecutor");
  // "Crown solicitor X"
  if (bits & Word.LAWYER && tokens.lower[head - 1] === "crown") return cue("prosecutor");
  // "Deputy Director of Public Prosecutions X"
  if (word === "director" && tokens.lower[head + 3] === "prosecutions") return cue("prosecutor");
  if (
    /^(?:president|chair|chairman|chairwoman|leader)$/u.test(word) &&
    /^(?:council|commission|senate)$/u.test(tokens.lower[head - 1])
  )
    return cue("official");
  // "Prosecutor Advocate X", "prosecuting counsel X"
  if (bits & Word.PROSECUTOR || (bits & Word.LAWYER && context.words.of[head - 1] & Word.PROSECUTOR))
    return cue("prosecutor");
  if (bits & Word.JUDGE) return cue("judge");
  // "union rep X", "patient advocate X"
  if (word === "rep" && !(tokens.flags[head] & Flag.CAPITAL)) return cue("other");
  if (word === "advocate" && speaksFor(tokens.lower[head - 1])) return cue("other");
  if (bits & Word.LAWYER) return cue("lawyer");
  if (/^chair(?:man|woman|person)?$/u.test(word) && among(BENCH)) return cue("judge");
  // "the chairman of the local government"
  if (/^chair(?:man|woman|person)?$/u.test(word) && tokens.lower[head + 1] === "of")
    for (let i = head + 2; i < head + 6; i++)
      if (/^(?:government|council|municipality|lga|commissioners)$/u.test(tokens.lower[i] ?? ""))
        return cue("official");
      else if (tokens.lower[i] === "bench") return cue("judge");
  if (
    /^spokes(?:man|woman|person)$/u.test(word) ||
    /^(?:chief|head|director|representative|spokesperson|president|secretary|chair|chairman|chairwoman)$/u.test(word)
  ) {
    if (kind === "police" || (among(POLICE) && !among(FIRE) && !among(BODIES))) return cue("police");
    // "Chief X said" in a story of crime
    if (word === "chief" && !organisation && context.ofCrime && isCalled(context, head) && !among(FIRE))
      return cue("police");
    if (kind === "prosecution") return cue("prosecutor");
    if (kind === "government" || kind === "political" || among(FIRE)) return cue("official");
    if (word === "secretary" && among(CABINET)) return cue("official");
    if (word === "president" && tokens.text[head] === "President" && !organisation) return cue("official");
    return cue("other");
  }
  if (bits & Word.RANK) {
    // "police prosecutor Sergeant X"
    for (let i = Math.max(opening, head - 3); i < head; i++)
      if (context.words.of[i] & Word.PROSECUTOR) return cue("prosecutor");
    // "council enforcement officer X", "a principal officer with Revenue"
    if (/^officers?$/u.test(word) && kind === "government") return cue("official");
    // "an RSPCA inspector"
    if (kind === "charity") return cue("other");
    if (kind === "military" || among(FORCES) || tokens.lower[head - 1] === "marine") return cue("other");
    if (among(FIRE) || kind === "prison" || (word === "inspector" && INSPECTED.has(tokens.lower[head - 1])))
      return cue("official");
    if (/^officers?$/u.test(word) && ON_DUTY.has(tokens.lower[head - 1])) return cue("police");
    if (word === "officer" && tokens.text[head] === "Officer" && kind !== "company") return cue("police");
    // "Investigator X", in capitals before the name
    if (isCalled(context, head) && /^(?:investigator|agent|commander|marshal|ranger)$/u.test(word))
      return cue("police");
    if (
      bits & Word.JOB &&
      !organisation &&
      !among(POLICE) &&
      !/^(?:detective|constable|sergeant|inspector|superintendent|policeman|policewoman|commander)s?$/u.test(word)
    )
      return cue("other");
    if (word === "superintendent" && (among(SCHOOL) || isOfSchools(context, head))) return cue("official");
    if (word === "commissioner" && (kind === "government" || among(CABINET))) return cue("official");
    return cue("police");
  }
  // an American sheriff's
  if (word === "deputy" && context.ofCrime && isCalled(context, head)) return cue("police");
  if (bits & Word.OFFICIAL) return cue("official");
  // "a local shooter" may shoot clays
  if (/^shooters?$/u.test(word) && !mentionAt(context, head - 1) && !among(MASS)) return undefined;
  if (bits & Word.SUSPECT) return cue("accused");
  if (bits & Word.VICTIM) return cue("victim");
  if (bits & Word.OFFENDER) {
    const before = context.words.verb[head - 1];
    if (before === Verb.convict) return cue("convicted");
    return cue(before === Verb.accuse || before === Verb.charge || before === Verb.suspect ? "accused" : "suspected");
  }
  // "Mam Pugh fed me," a witness says
  if (bits & Word.RELATION) {
    // "strangled his wife", "his wife, X"
    if (context.words.harmedKin.has(word) && !context.words.quoted[head])
      addCue(profile, "harmed", head, head + 1, `harmed ${word}`);
    return context.words.quoted[head] ? undefined : cue("relative");
  }
  if (bits & Word.WITNESS) return cue("witness");
  if (kind === "police" && bits & Word.JOB) return cue("police");
  if (kind === "government" && bits & Word.JOB) return cue("official");
  if (bits & Word.MILITARY) {
    if (among(POLICE) || kind === "police") return cue("police");
    // "P/Maj. X"
    if (tokens.text[head - 1] === "/" && tokens.lower[head - 2] === "p") return cue("police");
    // "Brig X" in a story of police and no soldiers
    if (!kind && context.ofCrime && !context.words.martial && SHARED_RANKS.has(word)) return cue("police");
  }
  if (LEADERS.has(word)) return cue("other");
  if (OWNERS.has(word)) return cue("owner");
}

/** Ranks of the police of the United States, South Africa and the Philippines that armies have too. */
const SHARED_RANKS = new Set("captain capt major maj colonel col brigadier brig".split(" "));
const speaksFor = (word: string | undefined) =>
  word !== undefined &&
  /^(?:patients?|victims?|victims'|housing|animal|privacy|child|children's|safety|community|tenants?|disability|consumer|immigrants?|migrants?|survivors?|family|recovery|homeless|peace|domestic|violence|women's|rights|cycling|pedestrian|gun)$/u.test(
    word,
  );
/** "chair of the community police forum": bodies beside the police. */
const BODIES = new Set(
  "forum federation association union board commission committee complaints authority panel".split(" "),
);
const FORCES = new Set("army navy marines infantry airborne corps".split(" "));
/** What inspectors who are no police inspect. */
const INSPECTED = new Set(
  "highways health safety building food tax taxes schools school ticket planning sanitary environmental labour labor immigration customs bus rail railway train meat gas factory housing wildlife fisheries mines revenue".split(
    " ",
  ),
);
/** What only officers of the police are called: "one of the responding officers, X". */
const ON_DUTY = new Set(
  "circle responding arresting investigating patrol undercover uniformed off-duty duty".split(" "),
);
const RETIRED = new Set(["retired"]);

/** A title in capitals just before a name. */
const isCalled = (context: Context, head: number) =>
  (context.document.tokens.flags[head] & Flag.CAPITAL) !== 0 && mentionAt(context, head + 1)?.kind === "person";

/** "the alleged victims include the teacher X" */
function ofVictims({ document: { tokens }, words }: Context, from: number, head: number): boolean {
  for (let i = Math.max(1, from - 2); i <= head; i++)
    if (tokens.lower[i - 1] === "alleged" && words.of[i] & Word.VICTIM) return true;
  return false;
}

const MASS = new Set("mass school church mosque mall cop campus nightclub active".split(" "));
/** Who owns what was robbed, burnt or broken into, as a rule. */
const OWNERS = new Set("owner homeowner shopkeeper shopowner storekeeper".split(" "));
const PARTIES = new Set(
  "labour conservative tory republican democratic opposition party minority majority council house senate assembly".split(
    " ",
  ),
);
const PARLIAMENTS = new Set("parliament congress legislature assembly senate council".split(" "));
const ALLEGED = new Set("alleged suspected accused".split(" "));
const DEFENCE = new Set("defence defense".split(" "));
const SCHOOL = new Set("school schools".split(" "));
const FIRE = new Set("fire corrections correctional parole prison prisons probation health park parks".split(" "));
const LAW_OFFICE = new Set(
  "u.s. us district state's state county commonwealth's commonwealth city prosecuting prosecution general assistant crown deputy".split(
    " ",
  ),
);
/** Who speaks for others or by office is no witness. */
const LEADERS = new Set(
  "activist campaigner principal headteacher headmaster headmistress expert criminologist psychologist professor founder ceo executive director manager boss leader landlord landlady analyst researcher caseworker pathologist pastor priest vicar rabbi bishop".split(
    " ",
  ),
);
const POLICE = new Set(
  "police sheriff detective sheriff's garda special undercover fbi homicide patrol state".split(" "),
);
const BENCH = new Set("magistrate magistrates bench".split(" "));
const CABINET = new Set(
  "home foreign justice interior cabinet defence defense state press crime prime health education".split(" "),
);

const prosecutes = ({ document: { tokens } }: Context, head: number) =>
  tokens.lower[head + 1] === "for" && /^(?:prosecution|crown|state)$/u.test(tokens.lower[head + 3] ?? "");

/** In Scotland a sheriff is a judge, and so is "Lord Doe": the text names a court of theirs. */
export function namesCourt({ mentions }: Context, court: RegExp): boolean {
  return mentions.slice(0, 400).some(({ kind, text }) => kind === "organisation" && court.test(text));
}

const SHERIFF_COURT = /Sheriff Court$/u;
