import { Flag } from "../../document/index.js";
import { addCue, addStatus, type Context, mentionAt, type Profile } from "./context.js";
import { applyPredicate } from "./events.js";
import { isOfOffence, soon } from "./told.js";
import { Verb, Word } from "./words.js";

/** How far a clause is followed, in tokens. */
const REACH = 48;

const SKIPPED = Word.ADVERB | Word.DETERMINER;

const STATES: Readonly<Record<string, "accused" | "victim" | "harmed">> = {
  custody: "accused",
  bail: "accused",
  trial: "accused",
  remand: "accused",
  arrest: "accused",
  investigation: "accused",
  dock: "accused",
  bars: "accused",
  large: "accused",
  run: "accused",
  missing: "victim",
  dead: "victim",
  hospital: "harmed",
  condition: "harmed",
  coma: "harmed",
};

/**
 * Reads the verbs of which a person is the subject, from `from` on: "has been charged with … and was remanded",
 * "pleaded guilty", "is alleged to have …". Stops where another subject begins. Returns the last token read.
 */
export function readPredicates(
  context: Context,
  profile: Profile,
  from: number,
  end: number,
  unreal = isConditional(context, from - 1),
): number {
  let at = from;
  const voice = { passive: false, unreal };
  for (let n = 0; n < 4; n++) {
    const read = readOne(context, profile, at, end, voice);
    if (read < 0) return at;
    const verb = context.words.verb[read - 1];
    if (verb === Verb.say || verb === Verb.see) return read; // what is said has subjects of its own
    const next = nextPredicate(context, read, Math.min(end, from + REACH));
    if (next < 0) return read;
    at = next;
  }
  return at;
}

const CONDITIONS = new Set("if unless whether until".split(" "));

/** "if he is convicted", "whether X was charged": told of, not stated. */
export function isConditional({ document: { tokens } }: Context, subject: number): boolean {
  return subject > 0 && CONDITIONS.has(tokens.lower[subject - 1]);
}

/** One verb with its auxiliaries; the token after it, or -1 if there is none. */
function readOne(
  context: Context,
  profile: Profile,
  from: number,
  end: number,
  voice: { passive: boolean; unreal: boolean },
): number {
  const { document, words } = context;
  const { lower, flags } = document.tokens;
  // "was arrested and charged": a participle without auxiliaries keeps the voice of the one before it
  let passive = voice.passive && isParticiple(context, from);
  let negated = false;
  let unreal = voice.unreal;
  let hedged = false;
  let alleged = -1;
  let i = from;
  for (let steps = 0; i < end && steps < 14; i++, steps++) {
    const bits = words.of[i];
    const word = lower[i];
    if (bits & Word.NOT) negated = true;
    if (bits & Word.BE) {
      passive = true;
      // "recommended that X be prosecuted"
      if (word === "be" && i === from) unreal = true;
      continue;
    }
    if (bits & Word.HAVE) {
      passive = false;
      // "had a single gunshot wound"
      if (!negated && !unreal && soon(context, i + 1, WOUNDS, 5)) addCue(profile, "harmed", i, i + 1, "had a wound");
      continue;
    }
    if (bits & Word.MODAL) {
      if (word !== "will" && word !== "shall" && word !== "must" && word !== "can") unreal = true;
      continue;
    }
    if (bits & Word.NOT) continue;
    if (bits & Word.ADVERB || (word.endsWith("ly") && word.length > 4)) {
      if (word === "allegedly" || word === "reportedly" || word === "apparently") hedged = true;
      if (word === "allegedly" && !passive) alleged = i;
      continue;
    }
    // "was the man killed": what was done is told of X
    if (passive && word === "the" && words.of[i + 1] & Word.PLAIN && isParticiple(context, i + 2)) {
      i++;
      continue;
    }
    // "was expected to capture the seat"; "to be charged" is passive again at "be"
    if (word === "to") {
      passive = false;
      continue;
    }
    if (word === "due" || word === "set" || word === "scheduled" || word === "expected") continue;
    if (word === "going" || word === "about" || word === "last") continue;
    const verb = words.verb[i];
    if ((word === "got" || word === "gets" || word === "get" || word === "getting") && isParticiple(context, i + 1)) {
      passive = true;
      continue;
    }
    if (
      passive &&
      lower[i + 1] === "to" &&
      (verb === Verb.hedge || verb === Verb.accuse || verb === Verb.suspect || verb === Verb.say)
    ) {
      // "is alleged to have stabbed", "is thought to be dead"
      hedged = true;
      if (verb === Verb.accuse) addCue(profile, "accused", from, i + 1, "is alleged to have");
      else if (verb === Verb.suspect) addCue(profile, "accused", from, i + 1, "is suspected to have");
      passive = false;
      continue;
    }
    if (passive && (bits & Word.PREPOSITION || STATES[word])) {
      if (negated) return i + 1;
      // "is due in court on Friday", "is due back before magistrates"
      if (/^(?:due|back)$/u.test(lower[i - 1]) && /^(?:in|before|at)$/u.test(word) && soon(context, i + 1, BENCH, 6)) {
        addCue(profile, "accused", from, i + 1, "appeared in court");
        return i + 1;
      }
      return readState(context, profile, i, end);
    }
    if (verb === 0) {
      if (alleged >= 0 && !passive && !negated) addCue(profile, "accused", alleged, i + 1, "allegedly did it");
      if (word === "went" || word === "goes" || word === "gone" || word === "going") {
        if (lower[i + 1] === "missing") {
          addCue(profile, "victim", i, i + 2, "went missing");
          addStatus(profile, "missing", hedged, i, i + 2);
        } else if (lower[i + 1] === "on" && lower[i + 2] === "trial")
          addCue(profile, "accused", i, i + 3, "went on trial");
      } else if (/^await(?:s|ing|ed)?$/u.test(word) && /^(?:trial|sentencing|extradition)$/u.test(lower[i + 1] ?? "")) {
        addCue(profile, "accused", i, i + 2, `awaits ${lower[i + 1]}`);
      } else if (word === "lost" && lower[i + 2] === "life") {
        addCue(profile, "victim", i, i + 3, "lost their life");
        addStatus(profile, "killed", hedged, i, i + 3);
      } else if (/^wins?$|^won$/u.test(word) && (lower[i + 1] === "appeal" || lower[i + 2] === "appeal")) {
        addCue(profile, "cleared", i, i + 3, "conviction: won the appeal");
      } else if ((word === "locked" || word === "banged") && lower[i + 1] === "up" && passive) {
        addCue(profile, "convicted", from, i + 2, "was locked up");
        addStatus(profile, "sentenced", false, from, i + 2);
      } else if (word === "let" && lower[i + 1] === "off" && (passive || voice.passive) && lower[i + 2] !== "with") {
        addCue(profile, "cleared", i, i + 2, "was let off");
      } else if (/^(?:turned|handed|turns)$/u.test(word) && REFLEXIVE.has(lower[i + 1]) && lower[i + 2] === "in") {
        addCue(profile, "accused", i, i + 3, "gave themself up");
      } else if (negated && INVOLVED.has(word) && lower[i - 1] === "no" && isOfficial(context, i)) {
        addCue(profile, "cleared", i - 1, i + 1, "has no connection with it");
      } else if ((passive || (voice.passive && lower[i + 1] === "dead")) && readFate(context, profile, i)) {
        return i + 1;
      } else if (
        word === "surrendered" &&
        (flags[i + 1] & Flag.MARK || (/^(?:to|at)$/u.test(lower[i + 1]) && soon(context, i + 2, TO_POLICE, 5)))
      ) {
        addCue(profile, "accused", i, i + 1, "gave themself up");
      } else if (word === "entered" || word === "changed") {
        readPlea(context, profile, i, unreal);
      } else if (/^(?:avoid(?:s|ed)|dodge[sd]|escape[sd])$/u.test(word) && PRISON.has(lower[i + 1])) {
        addCue(profile, "convicted", i, i + 2, "was spared jail");
      } else if (/^spend(?:ing)?$/u.test(word) && !unreal && servesYears(context, i)) {
        addCue(profile, "convicted", i, i + 1, "will serve years");
        addStatus(profile, "sentenced", false, i, i + 1);
      } else if (word === "confessed" || word === "confesses") {
        // to the police as a rule: no plea
        addCue(profile, "accused", i, i + 1, "confessed");
      } else if (!negated && !unreal && !passive && isGunfire(context, i))
        addCue(profile, "suspected", i, i + 2, OPENED_FIRE);
      else if (word === "sent" && lower[i + 1] === "down" && passive)
        addCue(profile, "convicted", i, i + 2, "was sent down");
      else if (word === "taken" && passive && lower[i + 1] === "into" && lower[i + 2] === "custody") {
        addCue(profile, "accused", i, i + 3, "was taken into custody");
        addStatus(profile, "arrested", hedged, i, i + 3);
      } else if (word === "taken" && passive && lower[i + 1] === "in" && soon(context, i + 2, CHARGES, 5)) {
        addCue(profile, "accused", i, i + 2, "was taken in on charges");
      } else if (word === "considered" && lower[i + 1] === "armed") {
        addCue(profile, "accused", i, i + 2, "is considered armed");
      } else if (word === "bound" && passive && lower[i + 1] === "over") {
        addCue(profile, "accused", i, i + 2, "was bound over");
      } else if (word === "committed" && !negated && !unreal && isOfOffence(context, i + 1)) {
        addCue(profile, "suspected", i, i + 1, "committed an offence");
      } else if (word === "held" && passive) {
        addCue(profile, "accused", i, i + 1, "is held");
      } else if (word === "gave" || flags[i] & Flag.MARK) return i + 1;
      return i + 1;
    }
    // "X was told": X said nothing
    if (passive && verb === Verb.say) return i + 1;
    const ing = word.endsWith("ing");
    voice.passive = passive && !ing;
    // "X allegedly kept a list": an accusation whatever the verb, unless it was done to X
    if (alleged >= 0 && !passive && verb !== Verb.say && verb !== Verb.suffer && verb !== Verb.die)
      addCue(profile, "accused", alleged, i + 1, "allegedly did it");
    applyPredicate(context, profile, {
      verb: i,
      passive: passive && !ing && !ACTIVE.has(verb),
      negated,
      unreal,
      hedged,
      joined: (words.of[from - 1] & Word.CONJUNCTION) !== 0,
      from,
    });
    return i + 1;
  }
  return i > from ? i : -1;
}

/** What a gunman did, who may be shot in turn. */
export const OPENED_FIRE = "opened fire";
const TARGETS = new Set("police officers officer deputies deputy them him her agents troopers crowd".split(" "));

/** "opened fire", "fired a shotgun at deputies", "pointed a gun at him". */
function isGunfire(context: Context, verb: number): boolean {
  const { lower } = context.document.tokens;
  if (lower[verb] === "opened") return lower[verb + 1] === "fire";
  if (!/^(?:fired|raised|pointed|aimed)$/u.test(lower[verb])) return false;
  for (let i = verb + 1; i < verb + 7 && i < lower.length; i++)
    if (/^(?:at|on|toward|towards)$/u.test(lower[i])) return soon(context, i + 1, TARGETS, 3);
  return false;
}

const PRISON = new Set("jail prison custody gaol imprisonment".split(" "));
const TIME = new Set("years months weeks life".split(" "));
const BENCH = new Set("court magistrate magistrates judge justice bench tribunal".split(" "));
const HELD = new Set("custody remand".split(" "));
const WHEEL = new Set("driving road roads wheel".split(" "));
const CARE = new Set("hospital hospitals clinic infirmary".split(" "));
const LEFT = new Set(
  "needing fighting unconscious bleeding paralysed paralyzed blind blinded disabled traumatised traumatized scarred shaken bruised disfigured injuries wounds bruises scars fractures".split(
    " ",
  ),
);
const PICKERS = new Set(
  "police officers detectives deputies agents warrant warrants suspicion charges charge".split(" "),
);
const TO_POLICE = new Set(
  "police authorities officers deputies custody sheriff fbi court detectives gardaí gardai".split(" "),
);
const BODY = new Set("scene hospital shock injury injuries wound wounds burns smoke cuts concussion".split(" "));

/** What a participle without a class of its own says was done to someone: "was treated for shock", "was spared jail". */
function readFate(context: Context, profile: Profile, i: number): boolean {
  const { lower } = context.document.tokens;
  const word = lower[i];
  const told = (kind: "accused" | "convicted" | "victim" | "harmed", rule: string): true => {
    addCue(profile, kind, i, i + 2, rule);
    return true;
  };
  switch (word) {
    case "treated":
      if (!soon(context, i + 1, BODY, 5)) return false;
      addStatus(profile, "injured", false, i, i + 1);
      return told("harmed", "was treated for injuries");
    case "pronounced":
    case "declared":
    case "confirmed":
      if (lower[i + 1] !== "dead") return false;
      addStatus(profile, "deceased", false, i, i + 2);
      return told("victim", "was pronounced dead");
    case "left":
      if (!soon(context, i + 1, LEFT, 3)) return false;
      return told("harmed", "was left hurt");
    case "taken":
    case "flown":
    case "transported":
      if (!soon(context, i + 1, CARE, 6)) break;
      addStatus(profile, "injured", false, i, i + 1);
      return told("harmed", "was taken to hospital");
    case "spared":
      if (!PRISON.has(lower[i + 1])) return false;
      return told("convicted", "was spared jail");
    case "banned":
      if (!soon(context, i + 1, WHEEL, 4)) return false;
      return told("convicted", "was banned from driving");
    case "required":
      if (lower[i + 2] !== "plead") return false;
      return told("accused", "was asked for a plea");
    case "picked":
      if (lower[i + 1] !== "up" || !/^(?:on|for|by)$/u.test(lower[i + 2] ?? "")) return false;
      return soon(context, i + 2, PICKERS, 5) ? told("accused", "was picked up by the police") : false;
    case "scooped":
    case "rounded":
      if (lower[i + 1] !== "up") return false;
      return told("accused", "was picked up");
    case "lodged":
      return PRISON.has(lower[i + 2] ?? "") || soon(context, i + 1, HELD, 4)
        ? told("accused", "was lodged in jail")
        : false;
    case "sent":
      if (soon(context, i + 1, HELD, 5)) return told("accused", "was sent to custody");
      if (!soon(context, i + 1, PRISON, 3) || !soon(context, i + 2, TIME, 6)) return false;
      addStatus(profile, "sentenced", false, i, i + 1);
      return told("convicted", "was sent to jail for years");
  }
  if (/^(?:brought|produced|presented|hauled|put|placed)$/u.test(word) && /^(?:before|in|to)$/u.test(lower[i + 1]))
    if (lower[i + 1] === "before" ? soon(context, i + 2, BENCH, 6) : BENCH.has(lower[i + 2]))
      return told("accused", "was brought before a court");
  return false;
}

/** "entered a guilty plea", "changed his plea to guilty", "entered the plea": "not guilty" accuses, no word leaves it open. */
function readPlea(context: Context, profile: Profile, verb: number, unreal: boolean): void {
  const { lower, length, flags } = context.document.tokens;
  let plea = false;
  let guilty = false;
  let not = false;
  for (let i = verb + 1; i < length && i < verb + 14; i++) {
    if (flags[i] & Flag.SENTENCE_START) break;
    // "entered a plea on his behalf": a lawyer or a judge
    if (lower[i] === "behalf" || lower[i] === "client") return;
    if (/^pleas?$/u.test(lower[i])) plea = true;
    else if (lower[i] === "guilty" || lower[i] === "not" || lower[i] === "no") {
      if (lower[i] === "guilty") guilty = true;
      else not = true;
    }
  }
  if (!plea) return;
  if (guilty && !not && !unreal) {
    addCue(profile, "convicted", verb, verb + 1, "entered a guilty plea");
    addStatus(profile, "convicted", false, verb, verb + 1);
  } else addCue(profile, "accused", verb, verb + 1, "entered a plea");
}

/** "will spend nine years behind bars" */
function servesYears(context: Context, verb: number): boolean {
  if (!soon(context, verb + 1, TIME, 8) || hasIf(context, verb)) return false;
  return soon(context, verb + 1, PRISON, 10) || soon(context, verb + 1, BARS, 10);
}

/** "If convicted, he will spend years …", "… if found guilty" */
function hasIf({ document: { tokens, sentences, sentenceOf } }: Context, at: number): boolean {
  const { firstToken, endToken } = sentences[sentenceOf[at]];
  for (let i = Math.max(firstToken, at - 24); i < endToken && i < at + 24; i++)
    if (tokens.lower[i] === "if" || tokens.lower[i] === "unless") return true;
  return false;
}

const BARS = new Set(["bars"]);
const CHARGES = new Set("charge charges warrant warrants suspicion".split(" "));
const WOUNDS = new Set("wound wounds".split(" "));
const REFLEXIVE = new Set("himself herself themselves".split(" "));
const INVOLVED = new Set("connection link links involvement".split(" "));
const OFFICIALLY = new Set("police officers detectives investigators prosecutors authorities court gardai".split(" "));
const OF_IT = new Set(
  "crime crimes case attack attacks killing killings murder murders offence offences incident investigation robbery theft shooting hack fraud".split(
    " ",
  ),
);

/** "Police say that X has no connection with the crime": not in X's own words. */
function isOfficial({ document, words }: Context, at: number): boolean {
  const { tokens, sentences, sentenceOf } = document;
  if (words.quoted[at] || !soonOf(at)) return false;
  const first = sentences[sentenceOf[at]].firstToken;
  for (let i = Math.max(first, at - 16); i < at; i++) if (OFFICIALLY.has(tokens.lower[i])) return true;
  return false;

  function soonOf(from: number): boolean {
    for (let i = from + 1; i < tokens.length && i < from + 5; i++) if (OF_IT.has(tokens.lower[i])) return true;
    return false;
  }
}

/** "is in custody", "remains on bail", "is missing". */
function readState(context: Context, profile: Profile, from: number, end: number): number {
  const { lower } = context.document.tokens;
  for (let i = from; i < end && i < from + 4; i++) {
    const state = STATES[lower[i]];
    if (
      state &&
      (i === from ||
        lower[from] === "in" ||
        lower[from] === "on" ||
        lower[from] === "under" ||
        lower[from] === "at" ||
        lower[from] === "behind")
    ) {
      // "at large", "on the run"; "at the hospital" works there
      if ((lower[i] === "large") !== (lower[from] === "at")) return from + 1;
      if (lower[i] === "run" && (lower[from] !== "on" || lower[i - 1] !== "the")) return from + 1;
      addCue(profile, state, from, i + 1, state === "accused" ? `is ${lower[from]} ${lower[i]}` : `is ${lower[i]}`);
      if (lower[i] === "missing") addStatus(profile, "missing", false, i, i + 1);
      if (lower[i] === "dead") addStatus(profile, "deceased", false, i, i + 1);
      if (lower[i] === "bail") addStatus(profile, "bailed", false, from, i + 1);
      return i + 1;
    }
  }
  return from + 1;
}

/** Verbs without a passive in crime news. */
const ACTIVE: ReadonlySet<number> = new Set([
  Verb.say,
  Verb.plead,
  Verb.admit,
  Verb.deny,
  Verb.appear,
  Verb.stand,
  Verb.face,
  Verb.die,
  Verb.vanish,
  Verb.escape,
]);

const isParticiple = (context: Context, i: number) => context.words.verb[i] > 0 && !ACTIVE.has(context.words.verb[i]);

/** The next verb of the same subject: after "and", "but", a comma, "before", "after"; -1 where another subject begins. */
function nextPredicate(context: Context, from: number, end: number): number {
  const { document, words } = context;
  const { lower, text, flags } = document.tokens;
  let named = false;
  for (let i = from; i < end; i++) {
    if (text[i] === ";" || text[i] === ":" || text[i] === "“" || text[i] === '"') return -1;
    // "said Hart, 22, was arrested": a comma after another name joins nothing to the subject
    if (mentionAt(context, i)?.kind === "person") named = true;
    if (named && text[i] === ",") continue;
    const joins = words.of[i] & Word.CONJUNCTION || text[i] === "," || lower[i] === "then";
    const gerund = lower[i] === "after" || lower[i] === "before" || lower[i] === "of" || lower[i] === "for";
    if (!joins && !gerund) continue;
    let j = i + 1;
    while (j < end && (words.of[j] & (Word.CONJUNCTION | Word.ADVERB | Word.NOT) || lower[j] === "then")) j++;
    if (j >= end) return -1;
    if (gerund) {
      const known = words.verb[j];
      if (lower[j] === "being" || (lower[j].endsWith("ing") && (known === Verb.plead || known === Verb.admit)))
        return j;
      continue;
    }
    if (mentionAt(context, j)?.kind === "person" || words.of[j] & Word.PRONOUN) return -1;
    if (words.of[j] & (Word.BE | Word.HAVE | Word.MODAL)) return j;
    // "was arrested and charged", but no noun: "shot and killed"
    if (words.verb[j] && !(flags[j] & Flag.CAPITAL)) return j;
    if (lower[j] === "let" && lower[j + 1] === "off") return j;
    // "was found in the street and pronounced dead"
    if (/^(?:pronounced|declared)$/u.test(lower[j]) && lower[j + 1] === "dead") return j;
    if (words.of[j] & SKIPPED) continue;
  }
  return -1;
}
