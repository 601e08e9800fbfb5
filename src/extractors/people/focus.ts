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
  speaksIn,
  speaksOfOthers,
  TOLD_OF,
  toldOf,
} from "./candidates.js";
import { addCue, addGender, type Context, type Profile } from "./context.js";
import { applyPredicate } from "./events.js";
import type { Individual, Owners } from "./group.js";
import { tellsOfLostKin } from "./kin.js";
import { isUndone, isUndoneBefore } from "./object.js";
import { readPredicates } from "./predicate.js";
import {
  isLossOf,
  isNoun,
  isSubordinate,
  leadsToKin,
  namedBy,
  namedNext,
  OWN,
  opensPhrase,
  RULES,
  relationAt,
  rulesOn,
  SUBORDINATORS,
  saysOn,
  speaksOfSelf,
  startsWithPronoun,
  titles,
} from "./pronoun-clause.js";
import { TITLE_NOUN, Verb, Word } from "./words.js";

const OBJECTIVE = new Set([Verb.arrest, Verb.charge, Verb.convict, Verb.sentence, Verb.clear, Verb.remand]);

/** Words that may mean somebody without a name. */
const REFERRING = TITLE_NOUN | Word.GENDERED;

/**
 * Follows the text sentence by sentence and gives each "he" and "she" to the one person it can mean: the only one
 * named before it in its sentence, or the one that the sentences before it are about. Where two could be meant,
 * nobody is: what is told of a pronoun may accuse.
 */
export function readPronouns(
  context: Context,
  owners: Readonly<Owners>,
  profiles: ReadonlyMap<Individual, Profile>,
  subjects: ReadonlySet<number>,
  aside: ReadonlySet<number>,
): void {
  const { document, words, nameAt, mentions } = context;
  const { tokens, sentences } = document;
  let focus: Individual | null = null;
  let rival: Individual | null = null;
  let matter: Individual | null = null;
  // whether nobody else was named with them
  let alone = false;
  let talker: Individual | null = null;
  let speaker: Individual | null = null;
  let group: readonly Individual[] = [];
  let paragraph = -1;
  let told = 0;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      // after a paragraph without the person, a pronoun may be anyone's
      told++;
      if (told > 3) focus = null;
      speaker = null;
    }
    let first: Individual | null = null;
    let subject: Individual | null = null;
    let lastSubject: Individual | null = null;
    let several = false;
    let unknown = false;
    let unnamed = 0;
    // whose lawyer, mother or home it is: meant by a pronoun only if nobody else is named
    let owner: Individual | null = null;
    let owned = 0;
    // whom the first pronoun means, before anybody is named
    let held: Individual | null = null;
    // the verb by which the first one named speaks
    let spoken = false;
    // the gender of someone who was done something to, and is not the first one named
    let away: "female" | "male" | null = null;
    let heldGender: "female" | "male" | null = null;
    let holds = false;
    const named: Individual[] = [];
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const name = nameAt[i];
      if (name) {
        const mention = mentions[name - 1];
        const person = mention.kind === "person" && !aside.has(name - 1) ? owners[name - 1] : undefined;
        if (person && !words.quoted[i] && tokens.lower[mention.endToken] === "'s") {
          owner = person;
          owned = relationAt(context, mention.endToken + 1);
        } else if (person && !words.quoted[i]) {
          if (first && first !== person) several = true;
          first ??= person;
          if (!named.includes(person) && named.length < 16) named.push(person);
          if (subjects.has(name - 1)) {
            subject ??= person;
            lastSubject = person;
          }
        }
        i = mention.endToken - 1;
        continue;
      }
      const bits = words.of[i];
      if (
        tokens.lower[i] === "they" &&
        named.length > 1 &&
        !unknown &&
        !words.quoted[i] &&
        SUBORDINATORS.has(tokens.lower[i - 1])
      ) {
        tellGroup(context, profiles, named, i + 1, sentence.endToken);
        continue;
      }
      if (
        first &&
        words.verb[i] === Verb.say &&
        !words.quoted[i] &&
        !/^(?:call|thank|praise|we[lp])/u.test(tokens.lower[i])
      )
        spoken = true;
      if (!(bits & REFERRING) || words.quoted[i]) continue;
      const gender = bits & Word.GENDERED ? PRONOUN_GENDER[tokens.lower[i]] : undefined;
      if (!gender) {
        if (bits & TITLE_NOUN && !(tokens.flags[i] & Flag.CAPITAL) && opensPhrase(context, i) && !titles(context, i)) {
          unknown = true;
          unnamed |= bits & (Word.FEMALE | Word.MALE);
        }
        continue;
      }
      // "Her Honour Judge X"
      if (/^(?:hono(?:u)?r|worship|lordship|ladyship|excellency|majesty|highness)$/u.test(tokens.lower[i + 1]))
        continue;
      // "the man is X, who turned himself in"
      if (tokens.lower[i].endsWith("self") && named.length) {
        const self = named[named.length - 1];
        if (compatible(profiles, self, gender)) addGender(profiles.get(self)!, gender, 2, i);
        continue;
      }
      const meant = tiedTo(context, profiles, named, i);
      if (meant !== undefined) {
        if (meant && compatible(profiles, meant, gender)) addGender(profiles.get(meant)!, gender, 2, i);
        continue;
      }
      // "After his arrest, X told police": X, who is named next
      const next = first ? -1 : namedNext(context, i, sentence.firstToken, sentence.endToken);
      if (next >= 0) {
        const person = owners[next];
        if (person && compatible(profiles, person, gender)) addGender(profiles.get(person)!, gender, 1, i);
        continue;
      }
      const introduced = namedBy(context, i, sentence.endToken);
      if (introduced >= 0) {
        const profile = profiles.get(owners[introduced]!);
        if (profile) addGender(profile, gender, 3, i);
        if (tokens.lower[i] !== "he" && tokens.lower[i] !== "she") continue;
      }
      // "A judge threw out his conviction": not the judge's
      const undone =
        words.of[i + 1] & Word.CONVICTION_EVENT && (isUndone(context, i + 2) || isUndoneBefore(context, i));
      const better: Individual | null =
        !first && compatible(profiles, focus, gender) ? betterKnown(profiles, gender, focus, group) : null;
      let antecedent: Individual | null =
        unknown && !(undone && !first && isConvicted(profiles, focus))
          ? first && !several && tokens.lower[i] !== "he" && tokens.lower[i] !== "she" && subject === first
            ? first
            : null
          : first
            ? several
              ? (onlyOne(profiles, gender, first, subject) ?? onlyLeft(profiles, gender, named))
              : first
            : compatible(profiles, focus, gender)
              ? (better ?? focus)
              : compatible(profiles, rival, gender) && knownGender(profiles, rival) === gender
                ? rival
                : null;
      // "the prosecutor said …. He stole": whom they spoke of
      // "Chief X said Y was shot. “…,” he added": who talks by office goes on
      if (!first && talker && antecedent === focus && saysOn(context, i) && compatible(profiles, talker, gender))
        antecedent = talker;
      // "“…,” she said": who spoke last, though somebody without a name is told of
      if (!first && !antecedent && speaker && saysOn(context, i) && compatible(profiles, speaker, gender))
        antecedent = speaker;
      if (
        !first &&
        antecedent &&
        speaksOfOthers(profiles, antecedent) &&
        !saysOn(context, i) &&
        !(RULES.has(tokens.lower[i + 1]) && isJudge(profiles, antecedent))
      )
        antecedent = knownGender(profiles, matter) === gender ? matter : antecedent;
      const objective = tokens.lower[i] === "him" || (tokens.lower[i] === "her" && !isNoun(context, i + 1));
      // "Detective X found it. Her sister …": not the detective's
      if (!first && antecedent && isOfOffice(profiles, antecedent) && (objective || leadsToKin(context, i)))
        antecedent =
          matter && (alone ? compatible(profiles, matter, gender) : knownGender(profiles, matter) === gender)
            ? matter
            : null;
      // "X hit the woman, … rang her": the woman's, unless X is known to be one
      if (unnamed & (gender === "female" ? Word.FEMALE : Word.MALE) && knownGender(profiles, antecedent) !== gender)
        continue;
      // "X told him": him is not X
      // "X found it after the bank called him": X
      const within = objective && first !== null && !several && isSubordinate(context, i, sentence.firstToken);
      if (objective && first && lastSubject && !within) {
        // "X said Y told him": X; "The owner, X, told him": the one before
        const before: Individual | null = focus && isOfOffice(profiles, focus) ? (alone ? matter : null) : focus;
        const other: Individual | null =
          named.length === 2 && lastSubject !== first ? first : !several && !unknown ? before : null;
        if (other !== first) away = gender;
        if (other && other !== lastSubject && (antecedent === null || antecedent === lastSubject)) {
          if (compatible(profiles, other, gender)) addGender(profiles.get(other)!, gender, 1, i);
          continue;
        }
      }
      if (objective && antecedent === first && first && !within) continue;
      // "X awaits trial for her murder"
      if (first && antecedent === first && isLossOf(context, i) && knownGender(profiles, first) !== gender) continue;
      // "X attacked her and took her phone"
      if (first && antecedent === first && away === gender && knownGender(profiles, first) !== gender) continue;
      // "X said he had sacked her": he is the one before, so X is she
      if (first && antecedent === first && speaksOfBoth(context, profiles, first, focus, i, sentence.endToken)) {
        addGender(profiles.get(first)!, gender === "male" ? "female" : "male", 1, i);
        continue;
      }
      // "His solicitor, X, said he was sorry": a lawyer speaks of the client
      if (
        antecedent &&
        antecedent === first &&
        speaksOfOthers(profiles, first) &&
        !saysOn(context, i) &&
        !(
          speaksOfSelf(context, i) &&
          (prosecutesOnly(profiles, first) || /^(?:plan|intend)/u.test(tokens.lower[i + 1]))
        )
      ) {
        if (profiles.get(first)!.cues.some(({ kind }) => kind === "judge") && rulesOn(context, i)) {
          addGender(profiles.get(first)!, gender, 1, i);
          continue;
        }
        antecedent = held && heldGender === gender && held !== first ? held : clientOf(first, owner, i);
        if (antecedent && compatible(profiles, antecedent, gender)) addGender(profiles.get(antecedent)!, gender, 1, i);
        continue;
      }
      // "The expert, X, said his records were false": of the one told of before
      if (
        first &&
        antecedent === first &&
        focus !== first &&
        isToldOf(profiles, focus) &&
        knownGender(profiles, focus) === gender &&
        knownGender(profiles, first) !== gender &&
        (tokens.lower[i] === "his" || tokens.lower[i] === "her") &&
        (words.verb[i - 1] === Verb.say || tokens.lower[i - 1] === "that")
      )
        continue;
      // "Chief X said his injuries were minor", "Her partner, X, said he was kind": not of themselves
      if (
        first &&
        antecedent === first &&
        spoken &&
        !saysOn(context, i) &&
        !speaksOfSelf(context, i) &&
        speaksForOthers(profiles, first)
      ) {
        const other: Individual | null =
          owner ??
          (focus !== first && isToldOf(profiles, focus) ? focus : alone && isToldOf(profiles, matter) ? matter : null);
        if (other === first || knownGender(profiles, first) === gender) continue;
        if (!other) {
          // nobody is told of whom they could mean
          if (tokens.lower[i] === "he" || tokens.lower[i] === "she") addGender(profiles.get(first)!, gender, 1, i);
          continue;
        }
        if (compatible(profiles, other, gender)) addGender(profiles.get(other)!, gender, 1, i);
        // "X's neighbour, Y, said she …", X being a man: Y
        else if (!isOfOffice(profiles, first) && compatible(profiles, first, gender))
          addGender(profiles.get(first)!, gender, 1, i);
        continue;
      }
      if (!first && antecedent && !held) {
        held = antecedent;
        heldGender = gender;
        holds = tokens.lower[i] === "he" || tokens.lower[i] === "she";
      }
      // "X's sister, Y, said he was ill": not Y's
      if (
        first &&
        owner &&
        owner !== first &&
        !several &&
        !unknown &&
        owned === (gender === "male" ? Word.FEMALE : Word.MALE) &&
        !compatible(profiles, first, gender)
      ) {
        if (compatible(profiles, owner, gender)) addGender(profiles.get(owner)!, gender, 1, i);
        continue;
      }
      const profile = antecedent && profiles.get(antecedent);
      if (!profile || !compatible(profiles, antecedent, gender)) continue;
      addGender(profile, gender, 1, i);
      if ((tokens.lower[i] === "his" || tokens.lower[i] === "her") && tellsOfLostKin(context, i, sentence.endToken))
        addCue(profile, "kin", i, i + 1, "lost someone of the family");
      // what is told through a pronoun accuses nobody who is there by profession
      if (profile.cues.some((cue) => PROFESSIONAL.has(cue.kind))) continue;
      // of the one in focus or of the one better known: it accuses neither
      if (!first && antecedent === better) continue;
      if (first && several && (antecedent === first || !onlyOne(profiles, gender, first, subject))) continue;
      if (
        objective &&
        tokens.lower[i - 1] === "against" &&
        /^(?:charges?|case|proceedings)$/u.test(tokens.lower[i - 2] ?? "")
      ) {
        if (isUndone(context, i + 1)) addCue(profile, "cleared", i - 2, i + 1, "charges dropped");
        continue;
      }
      if (undone && /^(?:his|her)$/u.test(tokens.lower[i])) {
        addCue(profile, "cleared", i, i + 2, "conviction quashed");
        continue;
      }
      if (tokens.lower[i] === "he" || tokens.lower[i] === "she")
        readPredicates(context, profile, i + 1, Math.min(sentence.endToken, i + 50));
      else if (objective) {
        if (OBJECTIVE.has(words.verb[i - 1]) && i - 1 >= sentence.firstToken)
          applyPredicate(context, profile, {
            verb: i - 1,
            passive: true,
            negated: i > 1 && (words.of[i - 2] & Word.NOT) !== 0,
            unreal: i > 1 && ((words.of[i - 2] & Word.MODAL) !== 0 || tokens.lower[i - 2] === "to"),
            hedged: false,
            from: i - 1,
          });
      }
    }
    // "They pleaded not guilty", "The couple were found dead": everyone of the sentence before
    if (!first && group.length > 1) {
      const predicate = groupPredicate(context, sentence.firstToken, sentence.endToken);
      if (predicate >= 0) {
        // "X described her neighbours, Y and Z. The couple …": the last two
        const pair = /^(?:couple|pair|duo|both)$/u.test(tokens.lower[predicate - 1]) ? group.slice(-2) : group;
        tellGroup(context, profiles, pair, predicate, sentence.endToken);
      }
    }
    if (named.length) group = named;
    if (!first && owner) first = owner;
    // "She may be with X": she is told of, not X
    const about: Individual | null =
      !subject && held && holds ? held : (toldOf(profiles, subject, lastSubject) ?? (several ? null : first));
    let others = 0;
    for (const person of named) {
      if (isOfOffice(profiles, person)) continue;
      matter = person;
      others++;
    }
    if (others) alone = others === 1;
    for (const person of named)
      if (speaksIn(profiles, person, sentence.firstToken, sentence.endToken)) speaker = person;
    if (named.length) talker = about !== subject ? subject : null;
    if (about) {
      if (focus !== about) rival = focus;
      focus = about;
      told = 0;
    } else if (first) {
      rival = null;
      focus = first;
      told = 0;
    } else if (unknown && !startsWithPronoun(context, sentence.firstToken)) focus = rival = null;
  }

  /** Of whom a lawyer says "he": of whose lawyer it is, or of the only one named before, if accused. */
  function clientOf(lawyer: Individual, owner: Individual | null, i: number): Individual | null {
    if (owner && owner !== lawyer) return owner;
    if (!matter || matter === lawyer || !alone || words.verb[i - 1] !== Verb.say) return null;
    if (profiles.get(lawyer)!.cues.some(({ kind }) => kind === "prosecutor" || kind === "judge")) return null;
    return profiles.get(matter)!.cues.some(({ kind }) => TOLD_OF.has(kind)) ? matter : null;
  }
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

/** What is told of "they" is told of each, but of nobody who is there by profession. */
function tellGroup(
  context: Context,
  profiles: ReadonlyMap<Individual, Profile>,
  group: readonly Individual[],
  predicate: number,
  end: number,
): void {
  for (const person of group) {
    const profile = profiles.get(person)!;
    if (!profile.cues.some((cue) => PROFESSIONAL.has(cue.kind)))
      readPredicates(context, profile, predicate, Math.min(end, predicate + 50));
  }
}

/** Where the predicate of a sentence about a group begins: "They …", "The couple …", "Both …", "All three …"; -1 if it is about no group. */
function groupPredicate({ words, document }: Context, from: number, end: number): number {
  const { lower } = document.tokens;
  let i = from;
  if (lower[i] === "they" || lower[i] === "both") return i + 1;
  if (lower[i] === "the" || lower[i] === "all") i++;
  if (i === from || i >= end) return -1;
  const opener = lower[i];
  if (/^(?:couple|pair|duo|trio|brothers|sisters|siblings)$/u.test(opener)) return i + 1;
  if (/^(?:two|three|four|five|six|seven|eight|nine|ten)$/u.test(opener)) {
    i++;
    if (/^(?:men|women|defendants|brothers|sisters|suspects|friends|victims|teenagers)$/u.test(lower[i] ?? "")) i++;
    return words.of[i] & (Word.BE | Word.HAVE) || words.verb[i] ? i : -1;
  }
  return -1;
}
