import { type Document, Flag } from "../../document/index.js";
import { REPORTING_FORMS } from "../../lexicon/reporting-verbs.js";
import { addCue, type Context, mentionAt, type Profile } from "./context.js";
import { applyPredicate } from "./events.js";
import { AUTHORITIES, isOfOffence, soon } from "./told.js";
import { TITLE_NOUN, Verb, Word, type Words } from "./words.js";

/** Verbs whose object is told of as by the passive: "arrested X", "killed X". */
const OBJECT_VERBS = new Set([
  Verb.arrest,
  Verb.charge,
  Verb.accuse,
  Verb.suspect,
  Verb.remand,
  Verb.convict,
  Verb.sentence,
  Verb.clear,
  Verb.harm,
  Verb.kill,
  Verb.rescue,
  Verb.investigate,
]);

/** What the words that lead to a name tell of it: "arrested X", "the murder of X", "charges against X", "shot by X". */
export function readObject(context: Context, profile: Profile, start: number, end: number): undefined {
  const { document, words } = context;
  const { lower, text, flags } = document.tokens;
  const i = outermost(context, start, end) - 1;
  if (i < 0 || flags[i + 1] & Flag.SENTENCE_START) return;
  // "the murder of the Smith family", "a charge that X …"
  if (lower[i + 1] === "the" && context.nameAt[i + 2]) return;
  // "Special Agent in Charge X"
  const noun =
    i > 0 &&
    ((words.of[i - 1] & Word.DETERMINER) !== 0 ||
      (lower[i - 1] === "in" && lower[i] === "charge") ||
      // "blue-collar X", but "re-arrested X"
      (text[i - 1] === "-" && !(flags[i] & Flag.SPACE_BEFORE) && lower[i - 2] !== "re"));
  const verb = noun ? 0 : words.verb[i];
  // "…,” said X"
  if (REPORTING_FORMS.has(lower[i]) && verb !== Verb.accuse && i > 1 && flags[i - 1] & Flag.MARK)
    addCue(profile, "speaker", i, start, "spoke");
  // "“…,” said shelf-stacker X": whatever the noun
  else if (
    i > 2 &&
    words.of[i] === 0 &&
    !words.verb[i] &&
    !(flags[i] & (Flag.MARK | Flag.CAPITAL)) &&
    REPORTING_FORMS.has(lower[i - 1]) &&
    flags[i - 2] & Flag.MARK
  )
    addCue(profile, "speaker", i - 1, start, "spoke");
  // "Police named X, 37, as a person of interest"
  if (verb === Verb.identify && lower[i] !== "known" && !hasBe(context, i)) {
    const named = namedAs(context, end);
    if (named) addCue(profile, named, i, start, `was named as ${named === "victim" ? "the victim" : "a suspect"}`);
    return;
  }
  // "Prosecutors believe X drove the car": what is told next is an offence, or nothing is
  if (BELIEVING.has(lower[i]) && AUTHORITIES.has(lower[i - 1]) && !(words.of[end] & (Word.BE | Word.HAVE | Word.MODAL)))
    return addCue(profile, "suspected", i, start, "is believed to have done it");
  if (verb === Verb.accuse && !isOfOffence(context, end)) return;
  // "found X and Y dead", "found X with a gunshot wound"
  if ((lower[i] === "found" || lower[i] === "discovered") && !hasBe(context, i)) {
    if (soon(context, end, FOUND_DEAD, 12)) addCue(profile, "victim", i, start, "was found dead");
    else if (soon(context, end, FOUND_HURT, 8)) addCue(profile, "harmed", i, start, "was found hurt");
    return;
  }
  // "convicted rapist X": the noun tells it, and of X alone
  if (verb && words.of[i + 1] & Word.OFFENDER) return;
  if (verb && OBJECT_VERBS.has(verb) && !(words.of[i] & Word.RANK)) {
    const passive = hasBe(context, i);
    if (passive || (flags[i] & Flag.SENTENCE_START && !lower[i].endsWith("ing") && verb !== Verb.kill)) return;
    applyPredicate(context, profile, {
      verb: i,
      passive: true,
      negated: isNegatedBefore(context, i),
      // "officers came to arrest X"
      unreal: i > 0 && ((words.of[i - 1] & Word.MODAL) !== 0 || lower[i - 1] === "to"),
      hedged: lower[i - 1] === "allegedly",
      from: i,
    });
    return;
  }
  switch (lower[i]) {
    case "of":
      return eventOf(context, profile, i, end);
    case "against":
    case "on":
      return against(context, profile, i, end);
    case "bit":
      // "the dog bit X": not "a bit X"
      if (i > 0 && !/^(?:a|every|little|quite|the|this|of)$/u.test(lower[i - 1]))
        addCue(profile, "harmed", i, start, "was bitten");
      return;
    case "at":
      // "fired four times at X"
      for (let k = i - 1; k >= 0 && k > i - 5 && !(flags[k + 1] & Flag.SENTENCE_START); k--)
        if (/^(?:fired?|firing|shooting)$/u.test(lower[k])) return addCue(profile, "harmed", k, start, "was shot at");
      return;
    case "with":
      // "had conspired with X to rob the shop"
      if (/^(?:conspir|collud|conniv)(?:ed|ing|e)$/u.test(lower[i - 1] ?? "") && !(words.of[i - 2] & Word.NOT))
        addCue(profile, "suspected", i - 1, start, "was conspired with");
      return;
    case "by":
      return agent(context, profile, i);
    case "as":
      return identified(context, profile, i);
    case "before":
      // "was arraigned before X", "appeared before Mrs X"
      for (let k = i - 1; k > 0 && k > i - 8 && !(flags[k + 1] & Flag.SENTENCE_START); k--)
        if (words.verb[k] === Verb.appear || /^(?:arraigned|produced|presented|docked)$/u.test(lower[k]))
          return addCue(profile, "judge", i, i + 1, "is appeared before");
      return;
    case "for":
    case "representing":
    case "represents":
    case "defending":
      if (
        i > 0 &&
        ((words.of[i - 1] & Word.LAWYER && !lower[i - 1].startsWith("advocate")) ||
          lower[i] !== "for" ||
          /^(?:acting|appearing)$/u.test(lower[i - 1]))
      )
        // victims have lawyers too: only who is defended is accused
        return addCue(
          profile,
          lower[i] === "defending" ? "accused" : "suspected",
          Math.max(0, i - 1),
          start,
          "is represented by a lawyer",
        );
      // "are looking for X for robbery", "searching for X, wanted in a burglary"; not for a missing child
      if (i > 0 && /^(?:looking|searching|search|appealing)$/u.test(lower[i - 1]) && isSoughtFor(context, end))
        return addCue(profile, "accused", i - 1, start, "is looked for");
      if (warrantBefore(context, i)) return addCue(profile, "accused", i - 1, start, "a warrant was issued");
      // "a memorial service for X"
      if (i > 0 && /^(?:service|vigil|funeral|memorial|mass)$/u.test(lower[i - 1]))
        return addCue(profile, "victim", i - 1, start, `${lower[i - 1]} for`);
      if (i > 0 && /^(?:hunt|hunting|manhunt)$/u.test(lower[i - 1]))
        return addCue(profile, "accused", i - 1, start, "is hunted");
      return;
    case "finding":
    case "find":
    case "locate":
    case "locating":
      // "asked for help in finding X"
      if (soughtWithHelp(context, i)) addCue(profile, "victim", i, start, "help is asked to find them");
      return;
    case "involving":
      if (/^cases?$/u.test(lower[i - 1] ?? "")) addCue(profile, "accused", i - 1, start, "case involving");
      return;
  }
  if (text[i] === ":" && i > 0) return labelled(context, profile, i);
}

/** What "as …" after a name and its age makes of someone who is named. */
function namedAs({ document: { tokens }, words, nameAt, mentions }: Context, end: number): "victim" | "accused" | null {
  for (let i = end; i < tokens.length && i < end + 12; i++) {
    if (tokens.flags[i] & Flag.SENTENCE_START || (nameAt[i] && mentions[nameAt[i] - 1].kind === "person")) return null;
    if (tokens.lower[i] !== "as") continue;
    for (let k = i + 1; k < i + 6 && k < tokens.length; k++) {
      if (words.of[k] & Word.VICTIM || words.verb[k] === Verb.kill || words.verb[k] === Verb.die) return "victim";
      if (words.of[k] & Word.SUSPECT || (tokens.lower[k] === "interest" && tokens.lower[k - 1] === "of"))
        return "accused";
    }
    return null;
  }
  return null;
}

const isPerson = (bits: number, lower: string) => (bits & TITLE_NOUN) !== 0 || lower === "others";

/** "charges against a seventh person, domestic worker X": where the first noun phrase begins. */
function outermost({ document, words, nameAt }: Context, start: number, end: number): number {
  const { tokens, sentences, sentenceOf } = document;
  if (start < 3 || tokens.text[start - 1] !== "," || nameAt[start - 2]) return start;
  // "the killing of a motorcycle taxi rider, X." whatever the noun; but "After the killing of a rider, X said"
  const known = isPerson(words.of[start - 2], tokens.lower[start - 2]);
  if (
    !known &&
    ((end < tokens.length && !(tokens.flags[end] & (Flag.MARK | Flag.SENTENCE_START))) || tokens.text[end] === "’")
  )
    return start;
  if (!known && words.of[sentences[sentenceOf[start]].firstToken] & (Word.PREPOSITION | Word.CONJUNCTION)) return start;
  for (let i = start - 3; i >= 0 && i > start - 7; i--) {
    if (!known && words.of[i] & Word.DETERMINER) return tokens.lower[i] === "a" || tokens.lower[i] === "an" ? i : start;
    if (words.of[i] & Word.DETERMINER || /^(?:four|five|six|seven|eight|nine|ten)$/u.test(tokens.lower[i])) return i;
    if (tokens.flags[i] & (Flag.MARK | Flag.SENTENCE_START) || nameAt[i] || words.of[i] & Word.PREPOSITION) break;
  }
  return start;
}

/** "… for aggravated burglary", "…, 54, wanted in a robbery", "… in connection with" after the name of who is looked for. */
function isSoughtFor({ document: { tokens }, words }: Context, from: number): boolean {
  let reason = false;
  for (let i = from; i < tokens.length && i < from + 14; i++) {
    const word = tokens.lower[i];
    if (tokens.flags[i] & Flag.SENTENCE_START || word === "missing") return false;
    if (word === "wanted" || word === "warrant" || words.of[i] & Word.SUSPECT) return true;
    if (word === "for" || word === "over" || word === "in") reason = true;
    if (reason && (words.of[i] & Word.OFFENCE || (word === "connection" && tokens.lower[i - 1] === "in"))) return true;
  }
  return false;
}

/** "help find X", "for help in finding X": not "failed to find X". */
function soughtWithHelp({ document: { tokens } }: Context, verb: number): boolean {
  for (let i = verb - 1; i >= 0 && i > verb - 5; i--) {
    if (/^(?:help|assistance|appeal|appealing)$/u.test(tokens.lower[i])) return true;
    if (tokens.flags[i + 1] & Flag.SENTENCE_START) return false;
  }
  return false;
}

const BELIEVING = new Set("believe believes suspect suspects allege alleges contend".split(" "));
const FOUND_DEAD = new Set("dead death unresponsive lifeless stabbed slain murdered strangled hanged".split(" "));
const FOUND_HURT = new Set("wound wounds wounded injured bleeding".split(" "));
const ISSUED = new Set("issued issue out obtained signed".split(" "));

/** "a warrant has been issued for X", "an arrest warrant is out for X" */
function warrantBefore({ document: { tokens } }: Context, preposition: number): boolean {
  let issued = ISSUED.has(tokens.lower[preposition - 1]);
  for (let i = preposition - 1; i >= 0 && i > preposition - 6; i--) {
    if (/^warrants?$/u.test(tokens.lower[i]))
      return (issued || i === preposition - 1) && tokens.lower[i - 1] !== "search";
    if (tokens.lower[i] === "no" || tokens.lower[i] === "not") return false;
    if (tokens.flags[i] & Flag.SENTENCE_START) return false;
    issued ||= ISSUED.has(tokens.lower[i]);
  }
  return false;
}

/** "decided not to recommend indicting X", "declined to charge X" */
function isNegatedBefore({ document: { tokens }, words, nameAt }: Context, verb: number): boolean {
  for (let i = verb - 1; i >= 0 && i > verb - 5; i--) {
    if (words.of[i] & Word.NOT || /^(?:declined|refused|refusing|failed|against|avoid)$/u.test(tokens.lower[i]))
      return true;
    if (
      nameAt[i] ||
      tokens.flags[i + 1] & Flag.SENTENCE_START ||
      (tokens.flags[i] & Flag.MARK && tokens.text[i] !== "-")
    )
      return false;
  }
  return false;
}

/** A form of "to be" stands before a verb, adverbs between: then what follows is no object of it. */
function hasBe({ words }: Context, verb: number): boolean {
  for (let i = verb - 1; i >= 0 && i > verb - 4; i--) {
    if (words.of[i] & Word.BE) return true;
    if (!(words.of[i] & (Word.ADVERB | Word.NOT))) return false;
  }
  return false;
}

/** "the murder of X", "the trial of X", "accused of killing X". */
function eventOf(context: Context, profile: Profile, of: number, end: number): undefined {
  const { words } = context;
  const { lower, flags } = context.document.tokens;
  // "the jailing in November of X"
  const dated = of > 2 && lower[of - 2] === "in" && flags[of - 1] & Flag.CAPITAL ? of - 2 : of;
  for (let i = dated - 1; i >= 0 && i > dated - 4; i--) {
    const bits = words.of[i];
    if (lower[i] === "testimony") return addCue(profile, "testified", i, of + 1, "the testimony of");
    // "the murder case of X"
    if (lower[i] === "case" && words.of[i - 1] & Word.VICTIM_EVENT) continue;
    if (bits & Word.VICTIM_EVENT) {
      addCue(profile, "victim", i, of + 1, `the ${lower[i]} of`);
      return;
    }
    if (
      bits & Word.CONVICTION_EVENT &&
      (isUndone(context, end) || words.verb[i - 1] === Verb.quash || words.verb[i - 2] === Verb.quash)
    )
      return addCue(profile, "cleared", i, of + 1, "conviction quashed");
    if (bits & Word.CONVICTION_EVENT) return addCue(profile, "convicted", i, of + 1, `the ${lower[i]} of`);
    if (bits & Word.SUSPECT_EVENT && lower[i] !== "hearing" && lower[i] !== "custody" && !isWished(context, i))
      return addCue(profile, "accused", i, of + 1, `the ${lower[i]} of`);
    if (!(bits & Word.CONJUNCTION) && !(bits & Word.OFFENCE)) return;
  }
}

const WISHES = new Set(
  "seek seeks sought seeking demand demands demanded demanding urge urges urged urging want wants wanted for".split(
    " ",
  ),
);

/** "called for the arrest of X", "will seek the prosecution of X": there was none. */
function isWished({ document: { tokens } }: Context, event: number): boolean {
  const verb = event - (tokens.lower[event - 1] === "the" ? 2 : 1);
  if (!WISHES.has(tokens.lower[verb] ?? "")) return false;
  return tokens.lower[verb] !== "for" || /^call(?:s|ed|ing)?$/u.test(tokens.lower[verb - 1] ?? "");
}

/** "charges against X", "an attack on X". */
function against(context: Context, profile: Profile, preposition: number, end: number): undefined {
  const { lower } = context.document.tokens;
  let noun = lower[preposition - 1] ?? "";
  if (lower[preposition] === "against") {
    // "charges of affray against X"
    for (let k = preposition - 2; k >= 0 && k > preposition - 6; k--)
      if (lower[k] === "of" && /^(?:charges?|counts?|allegations?)$/u.test(lower[k - 1] ?? "")) noun = lower[k - 1];
    if (isUndone(context, end) && /^(?:charges?|case|proceedings|indictment|counts?)$/u.test(noun))
      return addCue(profile, "cleared", preposition - 1, preposition + 1, "charges dropped");
    if (
      /^(?:charges?|case|allegations?|accusations?|evidence|indictment|complaint|proceedings|counts?|warrants?)$/u.test(
        noun,
      )
    ) {
      // "charges against X could have set a standard": there are none
      const unreal = context.words.of[end] & Word.MODAL && !/^(?:will|must|shall|can)$/u.test(lower[end]);
      if (!unreal) addCue(profile, "accused", preposition - 1, preposition + 1, `${noun} against`);
    }
  } else if (/^(?:attack|assault|raid|shooting|attempt)$/u.test(noun))
    addCue(profile, "harmed", preposition - 1, preposition + 1, `${noun} on`);
}

const UNDONE = new Set(
  "dropped withdrawn dismissed discontinued quashed overturned vacated stayed collapsed abandoned".split(" "),
);

/** "… were dropped", "… was quashed", in the tokens after a name or a noun. */
export function isUndone({ document: { tokens } }: Context, from: number): boolean {
  let reach = 7;
  for (let i = from; i < tokens.length && i < from + reach; i++) {
    // "charges against X, 50, were withdrawn", "X (50)"
    if (tokens.flags[i] & Flag.NUMBER || (",()".includes(tokens.text[i]) && reach < 12)) {
      reach++;
      continue;
    }
    if (tokens.flags[i] & (Flag.SENTENCE_START | Flag.MARK)) return false;
    if (UNDONE.has(tokens.lower[i])) return true;
    if (tokens.lower[i] === "thrown" && tokens.lower[i + 1] === "out") return true;
  }
  return false;
}

/** "threw out", "quashed", "overturned" just before a token. */
export function isUndoneBefore({ document: { tokens }, words }: Context, at: number): boolean {
  if (at < 1) return false;
  if (words.verb[at - 1] === Verb.quash) return true;
  return tokens.lower[at - 1] === "out" && /^thr(?:ew|own|ows|owing)$/u.test(tokens.lower[at - 2] ?? "");
}

/** "arrested by X", "stabbed by X", "jailed by X". */
function agent(context: Context, profile: Profile, by: number): undefined {
  const { words, document } = context;
  const { lower } = document.tokens;
  for (let i = by - 1; i >= 0 && i > by - 5; i--) {
    // "presided over by X", "a panel of judges chaired by X"
    if (lower[i] === "owned") return addCue(profile, "owner", i, by + 1, "owned by");
    if (lower[i] === "presided") return addCue(profile, "judge", i, by + 1, "presided over by");
    const verb = words.verb[i];
    if (!verb) continue;
    const from = i;
    if (verb === Verb.lead) {
      if (lower[i] === "chaired" && courtBefore(i)) addCue(profile, "judge", from, by + 1, "chaired by");
      // "The kidnappers, led by X"
      else if (gangBefore(i)) addCue(profile, "suspected", from, by + 1, "leads a gang");
      return;
    }
    if (verb === Verb.arrest || verb === Verb.investigate) addCue(profile, "police", from, by + 1, "arrested by");
    else if (verb === Verb.sentence || verb === Verb.convict || verb === Verb.clear)
      addCue(profile, "judge", from, by + 1, "sentenced by");
    // "the firm was represented by its secretary, X"
    else if (verb === Verb.represent && !otherJob()) addCue(profile, "lawyer", from, by + 1, "represented by");
    else if (verb === Verb.kill || verb === Verb.harm) {
      const hedged = document.tokens.lower[i - 1] === "allegedly";
      addCue(profile, hedged ? "accused" : "suspected", from, by + 1, "harmed by");
    }
    return;
  }
  function courtBefore(at: number): boolean {
    for (let i = at - 1; i >= 0 && i > at - 7; i--)
      if (/^(?:court|bench|judges?|justices)$/u.test(lower[i])) return true;
    return false;
  }
  function gangBefore(at: number): boolean {
    for (let i = at - 1; i >= 0 && i > at - 6; i--)
      if (words.of[i] & (Word.OFFENDER | Word.SUSPECT) || /^(?:gang|ring|syndicate|cartel)$/u.test(lower[i]))
        return true;
    return false;
  }
  function otherJob(): boolean {
    for (let i = by + 1; i < by + 7 && i < words.of.length && !context.nameAt[i]; i++)
      if (words.of[i] & (Word.JOB | Word.OFFICIAL | Word.RELATION) && !(words.of[i] & Word.LAWYER)) return true;
    return false;
  }
}

/** "a farmer called X", "an undercover officer, known as X", "a taxi operator nicknamed X": the noun, or -1. */
export function namedNoun({ document, words, nameAt }: Context, start: number): number {
  const { tokens } = document;
  let i = start - 1;
  if (i < 1) return -1;
  if (tokens.flags[i] & Flag.MARK && tokens.text[i] !== ",") i--; // ‘Biggs’
  if (i < 1) return -1;
  const given = givenName(document, words, i);
  if (given >= 0) return nameAt[given] ? -1 : given;
  // "known only as X"
  if (tokens.lower[i] === "as" && words.of[i - 1] & Word.ADVERB && words.verb[i - 2] === Verb.identify) i -= 3;
  else if (tokens.lower[i] === "as" && (words.verb[i - 1] === Verb.identify || words.verb[i - 1] === Verb.say)) i -= 2;
  else if (/^(?:called|named|nicknamed|dubbed)$/u.test(tokens.lower[i])) i--;
  else return -1;
  for (let steps = 0; steps < 4 && i > 0; steps++, i--) {
    if (
      tokens.text[i] === "," ||
      words.of[i] & Word.ADVERB ||
      /^(?:only|better|popularly|locally)$/u.test(tokens.lower[i])
    )
      continue;
    return !nameAt[i] && words.of[i] & TITLE_NOUN ? i : -1;
  }
  return -1;
}

/** "one neighbour, who gave only her first name, X", "their mother, who asked to be identified as X": the noun, or -1. */
function givenName({ tokens }: Document, words: Words, end: number): number {
  if (tokens.lower[end] !== "as" && tokens.lower[end - 1] !== "name") return -1;
  let naming = false;
  for (let i = end; i > 1 && i > end - 9; i--) {
    if (tokens.lower[i] === "name" || words.verb[i] === Verb.identify) naming = true;
    if (tokens.flags[i] & Flag.SENTENCE_START) return -1;
    if (words.of[i] & TITLE_NOUN) return -1;
    if (tokens.lower[i] !== "who") continue;
    const noun = tokens.text[i - 1] === "," ? i - 2 : i - 1;
    return naming && words.of[noun] & TITLE_NOUN ? noun : -1;
  }
  return -1;
}

const VICTIM_PHRASE = new Set("victim victims dead deceased died body killed missing injured".split(" "));
const SUSPECT_PHRASE = new Set(
  "suspect suspects gunman shooter attacker arrested accused defendant fugitive wanted assailant driver-suspect charged".split(
    " ",
  ),
);

/** "The victim was identified as X", "named the suspect as X", "the man arrested has been named as X". */
function identified(context: Context, profile: Profile, as: number): undefined {
  const { words, document } = context;
  const { lower } = document.tokens;
  let verb = -1;
  // "identified the man who was shot on Monday in the 900 block of Elm Road as X"
  for (let i = as - 1; i >= 0 && i > as - 24 && !(document.tokens.flags[i + 1] & Flag.SENTENCE_START); i--) {
    if (words.verb[i] === Verb.identify) {
      verb = i;
      break;
    }
  }
  // "known as X" names nobody for the first time
  if (verb < 0 || lower[verb] === "known") return;
  const sentence = document.sentences[document.sentenceOf[as]];
  const from = Math.max(sentence.firstToken, verb - 30);
  // "The suspect's son, identified as X"
  for (let i = verb - 1; i >= from && i > verb - 4; i--)
    if (words.of[i] & Word.RELATION) return addCue(profile, "relative", i, i + 1, lower[i]);
  const found =
    classify(context, verb, as) ?? classify(context, from, verb) ?? previous(context, document.sentenceOf[as]);
  if (found) addCue(profile, found, verb, as + 1, `identified as the ${found}`);

  function classify(_: Context, begin: number, end: number): "victim" | "accused" | null {
    for (let i = end - 1; i >= begin; i--) {
      const own = words.verb[i];
      // "The suspect's son, identified as X"
      if (lower[i + 1] === "'s") continue;
      // "identified the man who was shot as X"
      const hurt = own === Verb.harm && (words.of[i - 1] & Word.BE) !== 0;
      // "gunned down by assailants": the dead man was
      if (words.of[i] & Word.SUSPECT && isAgent(i, begin)) continue;
      if (VICTIM_PHRASE.has(lower[i]) || words.of[i] & Word.VICTIM || own === Verb.kill || own === Verb.die || hurt)
        return "victim";
      if (SUSPECT_PHRASE.has(lower[i]) || own === Verb.arrest || own === Verb.charge) return "accused";
      if (words.of[i] & Word.SUSPECT) return "accused";
    }
    return null;
  }
  function isAgent(at: number, begin: number): boolean {
    for (let i = at - 1; i >= begin && i > at - 7; i--) {
      if (lower[i] === "by") return true;
      if (words.verb[i]) return false;
    }
    return false;
  }
  function previous(_: Context, index: number): "victim" | "accused" | null {
    if (index === 0) return null;
    const before = document.sentences[index - 1];
    return classify(context, Math.max(before.firstToken, before.endToken - 40), before.endToken);
  }
}

/** "CHARGED: X", "Victim: X" */
function labelled(context: Context, profile: Profile, colon: number): undefined {
  const { words } = context;
  const label = colon - 1;
  if (mentionAt(context, label)) return;
  const verb = words.verb[label];
  const bits = words.of[label];
  if (verb === Verb.sentence || verb === Verb.convict) addCue(profile, "convicted", label, colon, "labelled as jailed");
  else if (verb === Verb.charge || verb === Verb.arrest || verb === Verb.want)
    addCue(profile, "accused", label, colon, "labelled as charged");
  else if (bits & Word.SUSPECT) addCue(profile, "accused", label, colon, "labelled as suspect");
  else if (bits & Word.VICTIM) addCue(profile, "victim", label, colon, "labelled as victim");
  else if (bits & Word.JOURNALIST) addCue(profile, "journalist", label, colon, "labelled as reporter");
}
