import { Flag } from "../../document/index.js";
import type { Context } from "./context.js";
import { GUILTY, isOfOffence, PENALTY, type Predicate, type Readers, readersOf, soon, type Told } from "./told.js";
import { Verb } from "./words.js";

/** What was done to someone: "was charged", "arrested X", "fined her". */
export const UNDERGONE: Readers = readersOf({
  arrest({ context, p, lower, next, cue, status }) {
    if (p.unreal) return;
    if (lower[p.verb] === "detained" && (soon(context, next, YEARS, 4) || soon(context, next, INDEFINITELY, 5))) {
      cue("convicted", "was detained for years");
      return status("sentenced", false);
    }
    cue("accused", "was arrested");
    return status("arrested");
  },
  charge({ p, cue, status }) {
    if (p.unreal) return cue("suspected", "may be charged");
    cue("accused", "was charged");
    return status("charged");
  },
  remand({ cue, status }) {
    cue("accused", "was remanded");
    return status("remanded");
  },
  bail({ cue, status }) {
    cue("accused", "was bailed");
    return status("bailed");
  },
  want({ cue, status }) {
    cue("accused", "is wanted");
    return status("wanted");
  },
  extradite({ p, cue }) {
    return p.unreal ? undefined : cue("accused", "was extradited");
  },
  accuse: accused,
  suspect: accused,
  investigate({ cue }) {
    return cue("suspected", "was questioned");
  },
  convict({ context, p, cue, status }) {
    if (p.unreal) return cue("accused", "could be convicted");
    cue(isLongAgo(context, p) ? "record" : "convicted", "was convicted");
    return status("convicted", false);
  },
  sentence({ context, p, lower, next, cue, status }) {
    if (p.unreal) return cue("accused", "could be sentenced");
    // "remains jailed on $1 million bond"
    if (lower[p.from].startsWith("remain") || soon(context, next, BOND, 8)) return cue("accused", "is in jail");
    cue(isLongAgo(context, p) ? "record" : "convicted", "was sentenced");
    return status("sentenced", false);
  },
  clear({ p, cue, status }) {
    if (p.unreal) return;
    cue("cleared", "was cleared");
    return status("cleared", false);
  },
  release({ context, p, next, cue, status }) {
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
  },
  find({ context, p, lower, next, cue, status }) {
    if (lower[next] === "guilty" && !p.negated) {
      if (p.unreal) return cue("accused", "if found guilty");
      cue("convicted", "was found guilty");
      return status("convicted", false);
    }
    if (lower[next + 1] === "criminally") return cue("accused", "was found not criminally responsible");
    if (soon(context, next, INSANE, 1) && soon(context, next, GUILTY, 2)) {
      cue("cleared", "was found not guilty");
      return status("cleared", false);
    }
    if (soon(context, next, DEAD, 4)) {
      cue("victim", "was found dead");
      return status(lower[next] === "injured" ? "injured" : "deceased");
    }
  },
  give({ context, p, lower, next, cue, status }) {
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
  },
  harm({ context, profile, p, lower, next, cue, status }) {
    if (lower[p.verb] === "targeted" && profile.title) return;
    cue("harmed", "was hurt");
    return status(soon(context, next, DEAD_WORDS, 3) ? "killed" : "injured");
  },
  kill({ cue, status }) {
    cue("victim", "was killed");
    return status("killed");
  },
  offend() {},
  rescue({ cue, status }) {
    cue("harmed", "was rescued");
    return status("rescued");
  },
  identify({ context, p, lower, next, cue }) {
    if (p.unreal || lower[next] !== "as" || lower[p.verb] === "known") return;
    if (soon(context, next + 1, NAMED_VICTIM, 6)) return cue("victim", "was named as the victim");
    if (soon(context, next + 1, NAMED_SUSPECT, 4)) return cue("accused", "was named as the suspect");
  },
  see({ context, p, lower, next, cue, status }) {
    if (lower[p.verb] === "rushed" && soon(context, next, CARE, 4)) {
      cue("harmed", "was rushed to hospital");
      return status("injured");
    }
    if (lower[p.verb] === "seen" && lower[p.verb - 1] === "last") {
      cue("victim", "was last seen");
      status("missing");
    }
  },
});

function accused({ context, lower, next, cue }: Told): undefined {
  if (lower[next] === "of" && isOfOffence(context, next + 1, 3)) return cue("accused", "is accused of an offence");
  return cue(lower[next] === "of" || lower[next] === "in" ? "accused" : "suspected", "is accused");
}

const BOND = new Set("bond bail awaiting".split(" "));

const ORDERS = new Set("pay serve complete undergo do repay forfeit carry".split(" "));

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

const INDEFINITELY = new Set(["indefinitely"]);

const UNCHARGED = new Set("without no".split(" "));

const ACTION = new Set(["action"]);

const CHARGE = new Set("charge charges charged".split(" "));

const PENDING = new Set("bail investigation pending inquiries enquiries".split(" "));

const DEAD = new Set(
  "dead unresponsive hanged unconscious lifeless injured bleeding murdered stabbed shot beaten".split(" "),
);

const INSANE = new Set(["not"]);

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

const CARE = new Set("hospital hospitals clinic infirmary surgery theatre".split(" "));

const NAMED_VICTIM = new Set("victim dead deceased died killed".split(" "));

const NAMED_SUSPECT = new Set("suspect suspects gunman shooter attacker defendant".split(" "));

const DEAD_WORDS = new Set("dead death fatally".split(" "));
