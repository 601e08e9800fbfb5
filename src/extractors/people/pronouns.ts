import { Flag } from "../../document/index.js";
import { PRONOUN_GENDER } from "../../links/pronouns.js";
import {
  betterKnown,
  compatible,
  isConvicted,
  isJudge,
  isOfOffice,
  isToldOf,
  knownGender,
  onlyLeft,
  onlyOne,
  PROFESSIONAL,
  prosecutesOnly,
  speaksForOthers,
  speaksOfOthers,
  TOLD_OF,
} from "./candidates.js";
import { addCue, addGender, type Context, type Profile } from "./context.js";
import { applyPredicate } from "./events.js";
import { closeScene, type Focus, type Gender, meet, openFocus, openScene, type Scene } from "./focus.js";
import type { Individual, Owners } from "./group.js";
import { tellsOfLostKin } from "./kin.js";
import { isUndone, isUndoneBefore } from "./object.js";
import { readPredicates } from "./predicate.js";
import {
  isLossOf,
  isNotOfJudges,
  isNoun,
  isSubordinate,
  leadsToKin,
  namedBy,
  namedNext,
  OWN,
  opensPhrase,
  RULES,
  rulesOn,
  SUBORDINATORS,
  saysOn,
  speaksOfSelf,
  titles,
} from "./pronoun-clause.js";
import { readGroupSentence, tellGroup } from "./they.js";
import { TITLE_NOUN, Verb, Word } from "./words.js";

const OBJECTIVE = new Set([Verb.arrest, Verb.charge, Verb.convict, Verb.sentence, Verb.clear, Verb.remand]);

/** Words that may mean somebody without a name. */
const REFERRING = TITLE_NOUN | Word.GENDERED;

type Profiles = ReadonlyMap<Individual, Profile>;

interface Reader {
  readonly context: Context;
  readonly owners: Readonly<Owners>;
  readonly profiles: Profiles;
  readonly focus: Focus;
}

interface Pronoun {
  /** Its token. */
  readonly at: number;
  readonly gender: Gender;
  /** "he", "she" */
  readonly subjective: boolean;
  /** "him", or "her" before no noun. */
  readonly objective: boolean;
  /** "A judge threw out his conviction": not the judge's. */
  readonly undone: boolean;
}

/**
 * Follows the text sentence by sentence and gives each "he" and "she" to the one person it can mean: the only one
 * named before it in its sentence, or the one that the sentences before it are about. Where two could be meant,
 * nobody is: what is told of a pronoun may accuse.
 */
export function readPronouns(
  context: Context,
  owners: Readonly<Owners>,
  profiles: Profiles,
  subjects: ReadonlySet<number>,
  aside: ReadonlySet<number>,
): void {
  const { document, words, nameAt, mentions } = context;
  const focus = openFocus();
  const reader: Reader = { context, owners, profiles, focus };
  for (const sentence of document.sentences) {
    const scene = openScene(focus, sentence);
    for (let i = scene.from; i < scene.to; i++) {
      const name = nameAt[i];
      if (name) {
        const mention = mentions[name - 1];
        const person = mention.kind === "person" && !aside.has(name - 1) ? owners[name - 1] : undefined;
        if (person && !words.quoted[i]) meet(context, scene, person, mention.endToken, subjects.has(name - 1));
        i = mention.endToken - 1;
      } else if (!words.quoted[i]) readWord(reader, scene, i);
    }
    if (!scene.first) readGroupSentence(context, profiles, focus.group, scene.from, scene.to);
    closeScene(context, profiles, focus, scene);
  }
}

function readWord(reader: Reader, scene: Scene, i: number): void {
  const { context, profiles } = reader;
  const { words, document } = context;
  const { lower, flags } = document.tokens;
  const bits = words.of[i];
  const { named } = scene;
  if (lower[i] === "they" && named.length > 1 && !scene.unknown && SUBORDINATORS.has(lower[i - 1])) {
    tellGroup(context, profiles, named, i + 1, scene.to);
    return;
  }
  if (scene.first && words.verb[i] === Verb.say && !/^(?:call|thank|praise|we[lp])/u.test(lower[i]))
    scene.spoken = true;
  if (!(bits & REFERRING)) return;
  const gender = bits & Word.GENDERED ? PRONOUN_GENDER[lower[i]] : undefined;
  if (gender) readPronoun(reader, scene, i, gender);
  else if (bits & TITLE_NOUN && !(flags[i] & Flag.CAPITAL) && opensPhrase(context, i) && !titles(context, i)) {
    scene.unknown = true;
    scene.unnamed |= bits & (Word.FEMALE | Word.MALE);
  }
}

function readPronoun(reader: Reader, scene: Scene, i: number, gender: Gender): void {
  const { context, profiles, focus } = reader;
  if (settledByForm(reader, scene, i, gender)) return;
  const { lower } = context.document.tokens;
  const subjective = lower[i] === "he" || lower[i] === "she";
  const objective = lower[i] === "him" || (lower[i] === "her" && !isNoun(context, i + 1));
  const undone =
    (context.words.of[i + 1] & Word.CONVICTION_EVENT) !== 0 && (isUndone(context, i + 2) || isUndoneBefore(context, i));
  const pronoun: Pronoun = { at: i, gender, subjective, objective, undone };
  const { first, owner } = scene;
  const better =
    !first && compatible(profiles, focus.person, gender)
      ? betterKnown(profiles, gender, focus.person, focus.group)
      : null;
  const antecedent = antecedentOf(reader, scene, pronoun, better);
  if (meansAnother(reader, scene, pronoun, antecedent)) return;
  if (first && antecedent === first && isSpokenOf(reader, scene, pronoun, first)) return;
  if (!first && antecedent && !scene.held) {
    scene.held = antecedent;
    scene.heldGender = gender;
    scene.holds = subjective;
  }
  // "X's sister, Y, said he was ill": not Y's
  if (
    first &&
    owner &&
    owner !== first &&
    !scene.several &&
    !scene.unknown &&
    scene.owned === (gender === "male" ? Word.FEMALE : Word.MALE) &&
    !compatible(profiles, first, gender)
  )
    lendGender(profiles, owner, gender, i);
  else if (antecedent && lendGender(profiles, antecedent, gender, i)) {
    // of the one in focus or of the one better known: it accuses neither
    const unsure = !first
      ? antecedent === better
      : scene.several && (antecedent === first || !onlyOne(profiles, gender, first, scene.subject));
    tell(context, scene, pronoun, profiles.get(antecedent)!, unsure);
  }
}

/** Gives a person the gender of a pronoun, unless the person is known to be of another; whether it did. */
function lendGender(profiles: Profiles, person: Individual, gender: Gender, i: number, weight = 1): boolean {
  if (!compatible(profiles, person, gender)) return false;
  addGender(profiles.get(person)!, gender, weight, i);
  return true;
}

/** Whether the words about a pronoun tell whose it is, or that it is nobody's. */
function settledByForm({ context, owners, profiles }: Reader, scene: Scene, i: number, gender: Gender): boolean {
  const { lower } = context.document.tokens;
  const { named } = scene;
  // "Her Honour Judge X"
  if (/^(?:hono(?:u)?r|worship|lordship|ladyship|excellency|majesty|highness)$/u.test(lower[i + 1])) return true;
  // "the man is X, who turned himself in"
  if (lower[i].endsWith("self") && named.length) {
    lendGender(profiles, named[named.length - 1], gender, i, 2);
    return true;
  }
  const meant = tiedTo(context, profiles, named, i);
  if (meant !== undefined) {
    if (meant) lendGender(profiles, meant, gender, i, 2);
    return true;
  }
  // "After his arrest, X told police": X, who is named next
  const next = scene.first ? -1 : namedNext(context, i, scene.from, scene.to);
  if (next >= 0) {
    const person = owners[next];
    if (person) lendGender(profiles, person, gender, i);
    return true;
  }
  const introduced = namedBy(context, i, scene.to);
  if (introduced < 0) return false;
  const profile = profiles.get(owners[introduced]!);
  if (profile) addGender(profile, gender, 3, i);
  return lower[i] !== "he" && lower[i] !== "she";
}

/** The one person that a pronoun can mean. */
function antecedentOf(
  { context, profiles, focus }: Reader,
  scene: Scene,
  { at, gender, subjective, objective, undone }: Pronoun,
  better: Individual | null,
): Individual | null {
  const { first, subject, several } = scene;
  if (scene.unknown && !(undone && !first && isConvicted(profiles, focus.person))) {
    if (first) return !several && !subjective && subject === first ? first : null;
  } else if (first)
    return several ? (onlyOne(profiles, gender, first, subject) ?? onlyLeft(profiles, gender, scene.named)) : first;
  let antecedent: Individual | null = null;
  if (!scene.unknown || (undone && isConvicted(profiles, focus.person))) {
    if (compatible(profiles, focus.person, gender)) antecedent = better ?? focus.person;
    else if (knownGender(profiles, focus.rival) === gender) antecedent = focus.rival;
  }
  const { talker, speaker, matter, alone } = focus;
  if (saysOn(context, at)) {
    // "Chief X said Y was shot. “…,” he added": who talks by office goes on
    if (talker && antecedent === focus.person && compatible(profiles, talker, gender)) antecedent = talker;
    // "“…,” she said": who spoke last, though somebody without a name is told of
    if (!antecedent && speaker && compatible(profiles, speaker, gender)) antecedent = speaker;
  } else if (
    // "the prosecutor said …. He stole": whom they spoke of
    antecedent &&
    speaksOfOthers(profiles, antecedent) &&
    !(RULES.has(context.document.tokens.lower[at + 1]) && isJudge(profiles, antecedent)) &&
    knownGender(profiles, matter) === gender
  )
    antecedent = matter;
  // "Detective X found it. Her sister …": not the detective's
  // and "his former aide" is not the judge's
  const another =
    objective || leadsToKin(context, at) || (antecedent && isJudge(profiles, antecedent) && isNotOfJudges(context, at));
  if (antecedent && isOfOffice(profiles, antecedent) && another)
    return matter && (alone ? compatible(profiles, matter, gender) : knownGender(profiles, matter) === gender)
      ? matter
      : null;
  return antecedent;
}

/** Whether a pronoun is of someone other than who was named before it, and what it tells of that one. */
function meansAnother(
  { context, profiles, focus }: Reader,
  scene: Scene,
  { at, gender, objective }: Pronoun,
  antecedent: Individual | null,
): boolean {
  const { first, lastSubject, several, named } = scene;
  // "X hit the woman, … rang her": the woman's, unless X is known to be one
  const known = knownGender(profiles, antecedent);
  if (scene.unnamed & (gender === "female" ? Word.FEMALE : Word.MALE) && known !== gender) return true;
  if (!first) return false;
  if (objective) {
    // "X told him": him is not X
    // "X found it after the bank called him": X
    const within = !several && isSubordinate(context, at, scene.from);
    if (lastSubject && !within) {
      // "X said Y told him": X; "The owner, X, told him": the one before
      const { person, matter, alone } = focus;
      const before = person && isOfOffice(profiles, person) ? (alone ? matter : null) : person;
      const other = named.length === 2 && lastSubject !== first ? first : !several && !scene.unknown ? before : null;
      if (other !== first) scene.away = gender;
      if (other && other !== lastSubject && (antecedent === null || antecedent === lastSubject)) {
        lendGender(profiles, other, gender, at);
        return true;
      }
    }
    if (antecedent === first && !within) return true;
  }
  if (antecedent !== first || known === gender) return false;
  // "X awaits trial for her murder"; "X attacked her and took her phone"
  return isLossOf(context, at) || scene.away === gender;
}

/** Whether who was named first speaks of someone else by a pronoun, and what it tells of either. */
function isSpokenOf(
  { context, profiles, focus }: Reader,
  scene: Scene,
  { at, gender, subjective }: Pronoun,
  first: Individual,
): boolean {
  const { document, words } = context;
  const { lower } = document.tokens;
  const { person, matter, alone } = focus;
  const known = knownGender(profiles, first);
  // "X said he had sacked her": he is the one before, so X is she
  if (speaksOfBoth(context, profiles, first, person, at, scene.to)) {
    addGender(profiles.get(first)!, gender === "male" ? "female" : "male", 1, at);
    return true;
  }
  const ofSelf = speaksOfSelf(context, at);
  // "His solicitor, X, said he was sorry": a lawyer speaks of the client
  if (
    speaksOfOthers(profiles, first) &&
    !saysOn(context, at) &&
    !(ofSelf && (prosecutesOnly(profiles, first) || /^(?:plan|intend)/u.test(lower[at + 1])))
  ) {
    if (isJudge(profiles, first) && rulesOn(context, at)) addGender(profiles.get(first)!, gender, 1, at);
    else {
      const client =
        scene.held && scene.heldGender === gender && scene.held !== first
          ? scene.held
          : clientOf(context, profiles, focus, scene, first, at);
      if (client) lendGender(profiles, client, gender, at);
    }
    return true;
  }
  // "The expert, X, said his records were false": of the one told of before
  if (
    person !== first &&
    isToldOf(profiles, person) &&
    knownGender(profiles, person) === gender &&
    known !== gender &&
    (lower[at] === "his" || lower[at] === "her") &&
    (words.verb[at - 1] === Verb.say || lower[at - 1] === "that")
  )
    return true;
  // "Chief X said his injuries were minor", "Her partner, X, said he was kind": not of themselves
  if (!scene.spoken || ofSelf || saysOn(context, at) || !speaksForOthers(profiles, first)) return false;
  const other =
    scene.owner ??
    (person !== first && isToldOf(profiles, person) ? person : alone && isToldOf(profiles, matter) ? matter : null);
  if (other === first || known === gender) return true;
  if (other) {
    // "X's neighbour, Y, said she …", X being a man: Y
    if (!lendGender(profiles, other, gender, at) && !isOfOffice(profiles, first))
      lendGender(profiles, first, gender, at);
  }
  // nobody is told of whom they could mean
  else if (subjective) addGender(profiles.get(first)!, gender, 1, at);
  return true;
}

/** Of whom a lawyer says "he": of whose lawyer it is, or of the only one named before, if accused. */
function clientOf(
  { words }: Context,
  profiles: Profiles,
  { matter, alone }: Focus,
  { owner }: Scene,
  lawyer: Individual,
  i: number,
): Individual | null {
  if (owner && owner !== lawyer) return owner;
  if (!matter || matter === lawyer || !alone || words.verb[i - 1] !== Verb.say) return null;
  if (isJudge(profiles, lawyer) || prosecutesOnly(profiles, lawyer)) return null;
  return profiles.get(matter)!.cues.some(({ kind }) => TOLD_OF.has(kind)) ? matter : null;
}

/** Reads what is told of a person through a pronoun; where it is not sure who is meant, nothing that accuses. */
function tell(
  context: Context,
  scene: Scene,
  { at, subjective, objective, undone }: Pronoun,
  profile: Profile,
  unsure: boolean,
): void {
  const { document, words } = context;
  const { lower } = document.tokens;
  const possessive = lower[at] === "his" || lower[at] === "her";
  if (possessive && tellsOfLostKin(context, at, scene.to))
    addCue(profile, "kin", at, at + 1, "lost someone of the family");
  // what is told through a pronoun accuses nobody who is there by profession
  if (unsure || profile.cues.some((cue) => PROFESSIONAL.has(cue.kind))) return;
  if (objective && lower[at - 1] === "against" && /^(?:charges?|case|proceedings)$/u.test(lower[at - 2] ?? "")) {
    if (isUndone(context, at + 1)) addCue(profile, "cleared", at - 2, at + 1, "charges dropped");
  } else if (undone && possessive) addCue(profile, "cleared", at, at + 2, "conviction quashed");
  else if (subjective) readPredicates(context, profile, at + 1, Math.min(scene.to, at + 50));
  else if (objective && OBJECTIVE.has(words.verb[at - 1]) && at - 1 >= scene.from)
    applyPredicate(context, profile, {
      verb: at - 1,
      passive: true,
      negated: at > 1 && (words.of[at - 2] & Word.NOT) !== 0,
      unreal: at > 1 && ((words.of[at - 2] & Word.MODAL) !== 0 || lower[at - 2] === "to"),
      hedged: false,
      from: at - 1,
    });
}

/**
 * Whose a possessive is that its noun ties to a name: "X said his client …" is the lawyer's, "X, 46, and his wife Y" is
 * X's. Undefined if the noun tells nothing, null if it does but nobody fits.
 */
function tiedTo(
  { document: { tokens }, words, nameAt }: Context,
  profiles: ReadonlyMap<Individual, Profile>,
  named: readonly Individual[],
  i: number,
): Individual | null | undefined {
  if (tokens.lower[i] !== "his" && tokens.lower[i] !== "her") return undefined;
  if (tokens.lower[i + 1] === "client" || tokens.lower[i + 1] === "clients") {
    for (let k = named.length - 1; k >= 0; k--)
      if (profiles.get(named[k])!.cues.some(({ kind }) => kind === "lawyer")) return named[k];
    return null;
  }
  // "The prosecutor, X, said her office …"
  if (
    named.length === 1 &&
    (words.verb[i - 1] === Verb.say || tokens.lower[i - 1] === "that") &&
    OWN.has(tokens.lower[i + 1])
  )
    return named[0];
  // "X said in her statement"
  if (named.length === 1 && (tokens.lower[i - 1] === "in" || tokens.lower[i - 1] === "during"))
    for (let k = i + 1; k < i + 4 && k < tokens.length; k++)
      if (
        /^(?:statement|evidence|testimony|remarks|ruling|judgment|judgement|deposition|arguments?|summation|speech|address|submissions?|letter|report|post)$/u.test(
          tokens.lower[k],
        )
      )
        return named[0];
  const before = tokens.text[i - 1];
  if (before !== "," && before !== ";" && before !== "and" && before !== "&") return undefined;
  // "X, his office manager, …", "X, her cousin, …": X is theirs
  const apposed = before === "," && i > 1 && nameAt[i - 2] > 0;
  for (let k = i + 1; k < tokens.length && k < i + 4; k++) {
    const ends = apposed && !nameAt[k + 1] && !(words.of[k + 1] & (TITLE_NOUN | Word.MODIFIER | Word.HONORIFIC));
    if (words.of[k] & Word.RELATION && !ends) return named.length ? named[named.length - 1] : undefined;
    if (words.of[k] & TITLE_NOUN && ends) return null;
    if (tokens.flags[k] & Flag.MARK) break;
  }
  return undefined;
}

/** After "X said": a pronoun of the gender of the one told of before, where one of the other gender follows. */
function speaksOfBoth(
  { document: { tokens }, words }: Context,
  profiles: ReadonlyMap<Individual, Profile>,
  first: Individual,
  focus: Individual | null,
  i: number,
  end: number,
): boolean {
  const gender = PRONOUN_GENDER[tokens.lower[i]];
  if (!focus || focus === first || words.verb[i - 1] !== Verb.say) return false;
  if (knownGender(profiles, first) !== null || knownGender(profiles, focus) !== gender) return false;
  for (let k = i + 1; k < end && k < i + 12; k++) {
    const other = words.of[k] & Word.GENDERED ? PRONOUN_GENDER[tokens.lower[k]] : undefined;
    if (other && other !== gender) return true;
  }
  return false;
}
