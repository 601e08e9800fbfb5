import { Flag } from "../../document/index.js";
import type { NameMention } from "../names/index.js";
import type { After } from "./after.js";
import { addCue, addGender, type Context, type CueKind, mentionAt, type Profile } from "./context.js";
import { offerTitle } from "./facts.js";
import { namesCourt, nounCue } from "./noun-cue.js";
import { type Before, isTitleNoun } from "./noun-phrase.js";
import { namedNoun } from "./object.js";
import { Verb, Word } from "./words.js";

/** "The victim, businesswoman X", "One witness, shopkeeper X", at the head of a sentence: two nouns before a name. */
function roleBefore({ document: { tokens }, words }: Context, start: number): CueKind | null {
  if (start < 3 || tokens.text[start - 1] !== "," || !(words.of[start - 3] & Word.DETERMINER)) return null;
  if (!(tokens.flags[start - 3] & Flag.SENTENCE_START)) return null;
  const bits = words.of[start - 2];
  if (bits & Word.VICTIM) return "victim";
  if (bits & Word.SUSPECT) return "accused";
  return /^(?:eye)?witness$/u.test(tokens.lower[start - 2]) ? "witness" : null;
}

/** "the High Court in Glasgow", the town a name of its own. */
function sitsInScotland({ mentions }: Context): boolean {
  const end = Math.min(mentions.length, 400);
  for (let m = 1; m < end; m++) {
    const court = mentions[m - 1];
    if (court.text === "High Court" && mentions[m].firstToken === court.endToken + 1 && SCOTTISH.has(mentions[m].text))
      return true;
  }
  return false;
}

const SCOTTISH = new Set(["Edinburgh", "Glasgow", "Aberdeen", "Livingston", "Stirling", "Paisley", "Dundee"]);
const COURTESY = new Set("honour honor worship lordship ladyship".split(" "));
const CLERGY = new Set("rev revd reverend fr pastor bishop archbishop canon dean rabbi cardinal sister".split(" "));
const HIGH_COURT =
  /^High Court (?:of Justiciary|(?:in|at) (?:Edinburgh|Glasgow|Aberdeen|Livingston|Stirling|Paisley))|^Court of Session/u;

/** Roles and genders that the nouns beside a name tell; `organisation` is the body that they name. */
export function readNouns(
  context: Context,
  profile: Profile,
  mention: NameMention,
  before: Before,
  after: After,
  organisation: NameMention | null,
): undefined {
  const bits = before.bits | after.bits;
  const both = bits & (Word.FEMALE | Word.MALE);
  if (both === Word.FEMALE)
    addGender(profile, "female", 3, before.headToken >= 0 ? before.headToken : mention.firstToken);
  else if (both === Word.MALE)
    addGender(profile, "male", 3, before.headToken >= 0 ? before.headToken : mention.firstToken);

  if (before.honorific && CLERGY.has(context.document.tokens.lower[before.honorific.to - 1]))
    addCue(profile, "other", before.honorific.from, before.honorific.to, "clergy");
  // "Lord Doe told him", at the High Court in Glasgow
  if (
    before.honorific &&
    !before.title &&
    !mention.text.includes(" ") &&
    /^(?:lord|lady)$/u.test(context.document.tokens.lower[before.honorific.to - 1]) &&
    (namesCourt(context, HIGH_COURT) || sitsInScotland(context))
  )
    addCue(profile, "judge", before.honorific.from, before.honorific.to, "a lord of the High Court");
  if (before.headToken >= 0)
    nounCue(context, profile, before.head, before.headToken, before.title?.from ?? before.headToken, organisation);
  const alleged = before.headToken < 0 ? allegedBefore(context, before.start, mention.endToken) : -1;
  if (alleged >= 0) addCue(profile, "accused", alleged, alleged + 1, "alleged");
  if (before.headToken < 0) {
    const noun = namedNoun(context, before.start);
    if (noun >= 0) {
      const own = context.words.of[noun];
      nounCue(context, profile, own, noun, noun, null);
      if (isTitleNoun(own)) offerTitle(profile, { from: noun, to: noun + 1 }, 1);
      const gender = own & (Word.FEMALE | Word.MALE);
      if (gender) addGender(profile, gender === Word.FEMALE ? "female" : "male", 3, noun);
    }
  }
  if (after.headToken >= 0)
    nounCue(context, profile, after.head, after.headToken, after.title?.from ?? after.headToken, organisation);
  if (after.bits & Word.PROSECUTOR && !(after.head & Word.PROSECUTOR))
    addCue(profile, "prosecutor", mention.firstToken, mention.endToken, "for the prosecution");
  if (after.bits & Word.LAWYER && !(after.head & Word.LAWYER))
    addCue(profile, "lawyer", mention.firstToken, mention.endToken, "for the defence");
  if (before.headToken < 0 && after.headToken < 0 && organisation) {
    const kind = context.kindOf(organisation);
    if (kind === "police")
      addCue(profile, "police", organisation.firstToken, organisation.endToken, "of a police force");
    else if (kind === "prosecution")
      addCue(profile, "prosecutor", organisation.firstToken, organisation.endToken, "of a prosecution service");
    // "X, of Kent Police Federation"
    else if (/\bpolice\b/iu.test(organisation.text))
      addCue(profile, "police", organisation.firstToken, organisation.endToken, "of a body of the police");
    // "she told Channel 9's X"
    else if (
      kind === "media" &&
      (before.organisation || /^(?:of|from|with)$/u.test(context.document.tokens.lower[mention.endToken] ?? ""))
    )
      addCue(profile, "journalist", organisation.firstToken, organisation.endToken, "of a newspaper or station");
    else if (kind === "political")
      addCue(profile, "official", organisation.firstToken, organisation.endToken, "of a political party");
  }
  if (after.leads)
    addCue(
      profile,
      organisation && context.kindOf(organisation) === "government" ? "official" : "police",
      mention.firstToken,
      mention.endToken,
      "led the investigation",
    );
  // "missing Leeds teenager X"
  for (let i = before.start; i < mention.firstToken; i++)
    if (context.document.tokens.lower[i] === "missing") addCue(profile, "victim", i, i + 1, "is missing");
  const role = before.headToken >= 0 ? roleBefore(context, before.start) : null;
  if (role)
    addCue(profile, role, before.start - 2, before.start - 1, `the ${context.document.tokens.lower[before.start - 2]}`);
  // "Her Honour X", "His Worship Mr X"
  const { lower } = context.document.tokens;
  for (let i = mention.firstToken - 1; i > 0 && i > mention.firstToken - 4; i--)
    if (COURTESY.has(lower[i]) && /^(?:his|her)$/u.test(lower[i - 1]))
      addCue(profile, "judge", i - 1, i + 1, "a form of address of judges");
  if (after.kin) addCue(profile, "kin", mention.firstToken, mention.endToken, "tells of kin");
  sidesBefore(context, profile, before.start);
}

/** "Prosecuting, X said", "Defending, X", "In mitigation, X". */
function sidesBefore(context: Context, profile: Profile, start: number): void {
  const { words, document } = context;
  const { tokens } = document;
  const comma = start - 1;
  // "Opening the case for X, Y said": Y did
  if (tokens.lower[start - 1] !== "for" && opensCase(context, start))
    addCue(profile, "prosecutor", Math.max(0, start - 1), start, "opening the case");
  if (comma < 1 || tokens.text[comma] !== ",") return;
  const at = comma - 1;
  const verb = words.verb[at];
  // "X SC, defending, Garda Y agreed": X does
  if (at > 0 && tokens.text[at - 1] === "," && !(tokens.flags[at] & Flag.SENTENCE_START)) return;
  const kind: CueKind | null =
    verb === Verb.defending || tokens.lower[at] === "mitigation"
      ? "lawyer"
      : verb === Verb.prosecuting
        ? "prosecutor"
        : null;
  if (!kind) {
    actsFor(context, profile, at);
    return;
  }
  addCue(profile, kind, at, at + 1, tokens.lower[at]);
  if (!profile.title && tokens.lower[at] !== "mitigation") profile.title = { span: { from: at, to: at + 1 }, rank: 1 };
}

/** "For Amos, X said", "On behalf of the state, X argued": at the head of a sentence, in a story of a court. */
function actsFor(context: Context, profile: Profile, last: number): undefined {
  const { document, words } = context;
  const { tokens, sentences, sentenceOf } = document;
  const first = sentences[sentenceOf[last]].firstToken;
  if (last - first > 7 || !(tokens.flags[first] & Flag.SENTENCE_START)) return;
  const from = tokens.lower[first] === "for" ? first + 1 : behalf(first);
  if (from < 0 || !context.ofCrime) return;
  for (let i = from; i <= last; i++) {
    if (/^(?:state|prosecution|crown|people)$/u.test(tokens.lower[i]))
      return addCue(profile, "prosecutor", first, last + 1, "for the prosecution");
    if (mentionAt(context, i)?.kind === "person" || /^defen(?:ce|se|dants?)$/u.test(tokens.lower[i]))
      return addCue(profile, "lawyer", first, last + 1, "for the defence");
    if (words.verb[i]) return;
  }
  function behalf(i: number): number {
    return tokens.lower[i] === "on" && tokens.lower[i + 1] === "behalf" ? i + 3 : -1;
  }
}

/** "Opening the case for the SFO, X KC said", "Opening for the prosecution, X". */
function opensCase(context: Context, start: number): boolean {
  const { document, words } = context;
  const { tokens, sentences, sentenceOf } = document;
  if (start >= tokens.length) return false;
  const first = sentences[sentenceOf[start]].firstToken;
  if (start - first > 14 || tokens.lower[first] !== "opening") return false;
  let ours = false;
  for (let i = first + 1; i < start; i++) {
    if (mentionAt(context, i)?.kind === "person") return false;
    if (tokens.lower[i] === "prosecution" || tokens.lower[i] === "crown") ours = true;
    else if (!ours && (/^defen[cs]e$/u.test(tokens.lower[i]) || words.of[i] & Word.SUSPECT)) return false;
  }
  return true;
}

/** "Two alleged gangmasters, X", "suspected bookie X": the token, whatever the noun; -1 if there is none. */
function allegedBefore(
  { document: { tokens, sentences, sentenceOf }, nameAt }: Context,
  start: number,
  end: number,
): number {
  if (start < 2 || start >= tokens.length) return -1;
  const first = sentences[sentenceOf[start]].firstToken;
  const comma = tokens.text[start - 1] === ",";
  // "he was the alleged gunman, X said"
  if (comma && !/^(?:,|\(|and)$/u.test(tokens.text[end] ?? "")) return -1;
  const last = comma ? start - 2 : start - 1;
  for (let i = last - 1; i >= first && i > last - 3; i--) {
    if (nameAt[i + 1] || tokens.flags[i + 1] & Flag.MARK || tokens.lower[i + 1] === "victim") return -1;
    if (/^(?:alleged|suspected)$/u.test(tokens.lower[i]))
      return /(?:er|or|ist|ie|man|men|ers|ors|ists|ies|woman|women)$/u.test(tokens.lower[last]) ||
        tokens.lower[last].endsWith("masters")
        ? i
        : -1;
  }
  return -1;
}
