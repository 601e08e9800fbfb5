import type { Role } from "../../schemas/index.js";
import type { Context, Cue, CueKind, Profile } from "./context.js";
import { OPENED_FIRE } from "./predicate.js";

/** The role of a person and the cue that decided it. */
export interface Decision {
  readonly role: Role;
  readonly cue: Cue | null;
  readonly why: string;
}

const of = (profile: Profile, kind: CueKind) => profile.cues.filter((cue) => cue.kind === kind);

/**
 * Weighs what the text tells of a person. What a court, a police force or a plea did to them comes before what they
 * are, what they are before what they did, and nobody is more than the strongest formal step that the text reports:
 * only a plea, a verdict or a sentence makes a convict.
 */
export function decideRole(
  profile: Profile,
  { ofCrime, farFromCrime }: Pick<Context, "ofCrime" | "farFromCrime">,
): Decision {
  const count = (kind: CueKind) => of(profile, kind).length;
  const pick = (role: Role, kind: CueKind): Decision => {
    const cue = of(profile, kind)[0] ?? null;
    return { role, cue, why: cue?.rule ?? role };
  };
  const convicted = of(profile, "convicted");
  const charged = profile.cues.some(({ kind, rule }) => kind === "accused" && CHARGED.has(rule));
  const cleared = of(profile, "cleared").filter(({ rule }) => !charged || !WEAK.has(rule));
  if (cleared.length && convicted.length) {
    // "guilty of assault but cleared of murder" is convicted; "his conviction was quashed" is cleared
    const quashed = cleared.find((cue) => cue.rule.startsWith("conviction"));
    if (quashed) return { role: "cleared", cue: quashed, why: quashed.rule };
    const last = cleared[cleared.length - 1];
    if (convicted.some((cue) => Math.abs(cue.from - last.from) < 40)) return pick("convicted", "convicted");
    return last.from > convicted[convicted.length - 1].from
      ? pick("cleared", "cleared")
      : pick("convicted", "convicted");
  }
  if (cleared.length) return pick("cleared", "cleared");
  if (convicted.length) return pick("convicted", "convicted");
  const accused = of(profile, "accused").filter(({ rule }) => ofCrime || FORMAL_STEPS.has(rule));
  const victim = count("victim");
  // who was convicted before and is accused now is accused
  if (count("record") && !accused.length && !victim) return pick("convicted", "record");
  const profession = PROFESSIONS.find((kind) => count(kind));
  if (profession === "journalist" && !accused.length) return pick("journalist", "journalist");
  if (!profession || profession === "journalist") {
    // a death in custody: who was only held or accused when they died is a victim
    const formal = accused.some(({ rule }) => !/^is (?:on|in|accused|held)/u.test(rule));
    if (accused.length && (formal || !victim)) return { role: "suspect", cue: accused[0], why: accused[0].rule };
  }
  if (profession) return pick(profession, profession);
  if (victim) return ofCrime && count("suspected") > victim ? pick("suspect", "suspected") : pick("victim", "victim");
  // "He fired at deputies, who shot him"
  if (ofCrime && count("harmed") && of(profile, "suspected").some(({ rule }) => rule === OPENED_FIRE))
    return pick("suspect", "suspected");
  if (count("harmed")) return pick("victim", "harmed");
  for (const kind of REST) if (count(kind)) return pick(kind, kind);
  if (ofCrime && count("suspected")) return pick("suspect", "suspected");
  if (count("testified") && !count("owner") && count("other")) return pick("witness", "testified");
  if (count("other")) return pick("other", "other");
  if (count("kin")) return pick("relative", "kin");
  if (count("owner") && count("speaker")) return pick("victim", "owner");
  // anybody sees something somewhere
  if (of(profile, "witness").some(({ rule }) => !farFromCrime || rule !== "saw something"))
    return pick("witness", "witness");
  if (count("testified")) return pick("witness", "testified");
  // who speaks in a story of crime and speaks for nobody saw or heard of it
  if (ofCrime && count("speaker") && !profile.organisation) return pick("witness", "speaker");
  return { role: "other", cue: of(profile, "speaker")[0] ?? null, why: "nothing tells a role" };
}

/** What clears only those whom no later step concerns. */
const WEAK: ReadonlySet<string> = new Set(["was questioned and released", "was let off", "has no connection with it"]);
const CHARGED: ReadonlySet<string> = new Set(["was charged", "was remanded", "stands trial", "denies a charge"]);

/** What accuses in a text about anything. */
const FORMAL_STEPS: ReadonlySet<string> = new Set([
  "was arrested",
  "was charged",
  "was remanded",
  "was bailed",
  "is wanted",
  "a warrant was issued",
  "was extradited",
  "is accused of an offence",
  "was taken into custody",
  "pleaded not guilty",
  "denies a charge",
  "faces charges",
  "appeared in court",
  "stands trial",
  "went on trial",
  "the trial of",
  "the arrest of",
  "their trial",
  "their arrest",
]);
/** Those of the court, who are not accused by what they say. */
const PROFESSIONS = ["journalist", "judge", "prosecutor", "lawyer"] as const;
/** What someone is, from the most telling to the least. */
const REST = ["police", "official", "relative"] as const;
