import { Flag } from "../../document/index.js";
import { wordSet } from "../../lexicon/word-set.js";
import type { Context } from "./context.js";
import { type Predicate, soon } from "./told.js";
import { Verb, verbClass, Word } from "./words.js";

/** Words of arrest that rivals, cameras and fielders share with the police. */
const CATCHING = wordSet("catch catches caught capture captures captured cornered intercepted nicked busted");
/** What politicians do to each other too. */
const FIGHTING = wordSet("hit hits hitting attack attacks attacked attacking target targets targeted targeting");
const POLICE = wordSet(
  "police officers officer detectives detective deputies deputy agents agent authorities troops soldiers guards sheriff custody " +
    "patrol security marshals gardaí gardai troopers constables investigators manhunt fugitive run",
);
const ON_FILM = wordSet(
  "video camera cameras film tape cctv footage photo photos picture pictures mic microphone recording",
);
const BONDS = wordSet(
  "rope ropes tape cable cables cord cords wire string ties straps belt shoelaces bedsheets sheets",
);
const AWAY = wordSet("into toward towards through past forward ahead up down that onto across back out off for");
const CLOSING = wordSet("” \" ’ '");

/**
 * Whether a verb of police and court is said of something else: "charged into the fray", "is fine with it", "hopes to
 * catch Smith", "Footage captured Smith". Politics and sport are full of them, and an arrest is no small thing to say.
 */
export function isFigurative(context: Context, p: Predicate): boolean {
  const { document, words } = context;
  const { lower, text, flags } = document.tokens;
  const word = lower[p.verb];
  const verb = words.verb[p.verb];
  const be = p.passive && hasBe(context, p);
  // "is fine": no participle
  if (be && (verbClass(`${word}d`) === verb || verbClass(`${word}ed`) === verb)) return true;
  if (verb === Verb.charge && word === "charged" && !be) {
    if (AWAY.has(lower[p.verb + 1]) && lower[p.verb + 1] !== "for") return true;
    // "…,” Kelly charged in a debate"
    for (let i = p.from - 1; i >= 0 && i > p.from - 5; i--) {
      if (CLOSING.has(text[i])) return true;
      if (flags[i] & Flag.MARK || flags[i + 1] & Flag.SENTENCE_START) break;
    }
  }
  // "prosecuted Smith on gun control", "an ad that hits Smith"
  if (p.passive && !be && word.startsWith("prosecut")) return !nearPolice(context, p.verb);
  // "is tied with Smith in the polls"
  if (word === "tied" && lower[p.verb + 1] === "with" && !soon(context, p.verb + 2, BONDS, 4)) return true;
  if (FIGHTING.has(word) && !context.ofCrime) return !be || context.farFromCrime;
  if (!CATCHING.has(word)) return false;
  if (p.passive && (be || p.from !== p.verb || word.endsWith("ed") || word === "caught")) {
    for (let i = p.verb + 1; i < p.verb + 6 && i < lower.length; i++) if (ON_FILM.has(lower[i])) return true;
    if (word === "caught" && /^(?:in|up|between|off|on|cold|out)$/u.test(lower[p.verb + 1] ?? ""))
      return !nearPolice(context, p.verb);
  }
  return be ? false : !nearPolice(context, p.verb);
}

function hasBe({ words }: Context, { from, verb }: Predicate): boolean {
  for (let i = from; i < verb; i++) if (words.of[i] & Word.BE) return true;
  return false;
}

/** Somebody who arrests people stands in the same sentence, not far off. */
function nearPolice({ document: { tokens, sentences, sentenceOf }, words }: Context, verb: number): boolean {
  const { firstToken, endToken } = sentences[sentenceOf[verb]];
  for (let i = Math.max(firstToken, verb - 14); i < Math.min(endToken, verb + 14); i++)
    if (POLICE.has(tokens.lower[i]) || words.of[i] & (Word.RANK | Word.SUSPECT | Word.OFFENCE)) return true;
  return false;
}
