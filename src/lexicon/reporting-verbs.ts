/**
 * Verbs that report what someone said, wrote, thinks or wants. Source: the verbs of communication (classes 37.1–37.9),
 * declaration and conjecture (29.4, 29.5) and judgement (33) of Levin, "English Verb Classes and Alternations" (1993),
 * with the reporting verbs of Quirk et al., "A Comprehensive Grammar of the English Language" (1985), §14.28–33, and of
 * Thompson and Ye, "Evaluation in the Reporting Verbs" (1991), from whom the idea of a stance is taken too. The stance
 * is what the verb says of the words that it reports, so that a reader can tell "said" from "denied" or "claimed".
 */
export type Stance =
  | "neutral"
  | "assertive"
  | "tentative"
  | "negative"
  | "positive"
  | "interrogative"
  | "directive"
  | "emotive";

/** How a verb takes what it reports. */
export const Frame = {
  /** Takes a reported clause: "said (that) he had left". */
  CLAUSE: 1,
  /** The clause follows an addressee: "told police he had left". */
  ADDRESSEE: 2,
  /** Introduces words only when they stand beside it in quotation marks: "shrugged", "posted". */
  BESIDE: 4,
  /** Takes an object and what it is called: "called it “…”", "described him as “…”". */
  LABEL: 8,
  /** Of thought and knowledge, not of speech: "believe". */
  THOUGHT: 16,
  /** Also a common noun or adjective in one of its forms: "claims", "report", "charge". */
  NOUN: 32,
  /** Of so many uses that only a colon or the words right beside it make it a cue: "read", "gave". */
  COLON: 64,
} as const;

export interface ReportingVerb {
  readonly lemma: string;
  readonly stance: Stance;
  /** Bits of `Frame`. */
  readonly frame: number;
}

export type VerbForm = "base" | "third" | "past" | "participle" | "gerund";

export interface ReportingForm {
  readonly verb: ReportingVerb;
  readonly form: VerbForm;
}

const { CLAUSE, ADDRESSEE, BESIDE, LABEL, THOUGHT, NOUN, COLON } = Frame;

/** Lemmas by stance and frame; an irregular verb has its past and participle after slashes. */
const TABLE: readonly (readonly [Stance, number, string])[] = [
  ["neutral", CLAUSE, "say/said/said state/stated/stated add reply mention remark"],
  ["neutral", CLAUSE | NOUN, "report note comment post tweet answer"],
  ["neutral", CLAUSE | ADDRESSEE, "tell/told/told inform notify brief"],
  [
    "neutral",
    CLAUSE,
    "explain announce declare respond recall recount relate observe continue/continued/continued reiterate repeat specify write/wrote/written testify",
  ],
  [
    "neutral",
    BESIDE,
    "conclude speak/spoke/spoken talk sing/sang/sung recite type email e-mail message telephone caption quote cite narrate retort/retorted/retorted interject chime/chimed/chimed summarise summarize reflect muse/mused/mused volunteer/volunteered/volunteered blog retweet radio/radioed/radioed call/called/called dictate utter",
  ],
  [
    "neutral",
    BESIDE | COLON,
    "begin/began/begun end/ended/ended open/opened/opened read/read/read go/went/gone share print publish use/used/used give/gave/given deliver/delivered/delivered put/put/put list/listed/listed word/worded/worded finish sign phone text/texted/texted",
  ],
  [
    "assertive",
    CLAUSE,
    "claim insist maintain argue assert contend stress emphasise emphasize underline allege affirm confirm reveal disclose confess swear/swore/sworn vow pledge promise predict conclude reason boast testify attest certify clarify assure/assured/assured point/pointed/pointed",
  ],
  ["assertive", CLAUSE | ADDRESSEE, "convince persuade remind assure reassure warn promise"],
  [
    "assertive",
    BESIDE,
    "proclaim profess pronounce decree plead/pleaded/pleaded brag/bragged/bragged crow gloat profess counter/countered/countered retort hit/hit/hit underscore rule/ruled/ruled determine/determined/determined sum/summed/summed interpose avow aver/averred/averred depose submit/submitted/submitted outline elaborate expand",
  ],
  [
    "tentative",
    CLAUSE,
    "suggest estimate hint imply speculate indicate guess/guessed/guessed propose reckon admit/admitted/admitted acknowledge concede accept/accepted/accepted concur/concurred/concurred agree/agreed/agreed signal/signalled/signalled hypothesise postulate suppose",
  ],
  [
    "tentative",
    CLAUSE | THOUGHT,
    "believe think/thought/thought suspect fear/feared/feared hope/hoped/hoped expect/expected/expected feel/felt/felt know/knew/known understand/understood/understood assume/assumed/assumed doubt/doubted/doubted worry/worried/worried consider/considered/considered",
  ],
  [
    "tentative",
    CLAUSE | THOUGHT,
    "hear/heard/heard learn/learned/learned find/found/found show/showed/shown discover/discovered/discovered",
  ],
  [
    "negative",
    CLAUSE,
    "deny/denied/denied complain lament protest/protested/protested regret/regretted/regretted object/objected/objected",
  ],
  [
    "negative",
    BESIDE | LABEL,
    "criticise criticize condemn denounce blast slam/slammed/slammed attack mock ridicule dismiss reject accuse/accused/accused blame/blamed/blamed deplore decry/decried/decried lambast lambaste castigate berate rebuke scold admonish deride rap/rapped/rapped chide reprimand rubbish/rubbished/rubbished bemoan brand/branded/branded taunt/taunted/taunted insult/insulted/insulted jeer jibe heckle dispute/disputed/disputed refute rebut/rebutted/rebutted question/questioned/questioned curse",
  ],
  [
    "positive",
    BESIDE | LABEL,
    "praise welcome thank commend applaud hail laud compliment congratulate salute defend back/backed/backed endorse celebrate",
  ],
  [
    "neutral",
    BESIDE | LABEL,
    "describe call label/labelled/labelled dub/dubbed/dubbed name/named/named refer/referred/referred characterise characterize term/termed/termed portray nickname/nicknamed/nicknamed",
  ],
  ["interrogative", CLAUSE, "ask/asked/asked wonder/wondered/wondered"],
  [
    "interrogative",
    BESIDE,
    "inquire enquire query/queried/queried demand probe/probed/probed quiz/quizzed/quizzed press/pressed/pressed",
  ],
  [
    "directive",
    CLAUSE,
    "urge order/ordered/ordered recommend advise request/requested/requested demand/demanded/demanded appeal/appealed/appealed beg/begged/begged implore",
  ],
  [
    "directive",
    BESIDE,
    "call/called/called command/commanded/commanded instruct encourage caution/cautioned/cautioned threaten/threatened/threatened plead bid/bade/bidden beseech/besought/besought entreat exhort pray/prayed/prayed invite/invited/invited direct/directed/directed tip/tipped/tipped",
  ],
  [
    "emotive",
    BESIDE,
    "shout yell/yelled/yelled scream cry/cried/cried exclaim whisper mutter murmur mumble hiss/hissed/hissed growl snarl bark/barked/barked roar bellow chant sob/sobbed/sobbed weep/wept/wept wail whine moan groan gasp sigh laugh joke/joked/joked quip/quipped/quipped shrug/shrugged/shrugged smile grin/grinned/grinned fume/fumed/fumed rage/raged/raged rant/ranted/ranted thunder blurt/blurted/blurted snap/snapped/snapped sneer scoff howl screech shriek stammer stutter drawl grumble gripe/griped/griped grunt hum/hummed/hummed marvel gush/gushed/gushed enthuse/enthused/enthused vent/vented/vented swoon nod/nodded/nodded wink/winked/winked tease/teased/teased plead sniff spit/spat/spat croak holler squeal splutter rejoice apologise apologize",
  ],
];

function third(lemma: string): string {
  if (lemma === "go") return "goes";
  if (lemma === "quiz") return "quizzes";
  if (/(?:s|x|z|ch|sh)$/u.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function past(lemma: string): string {
  if (lemma.endsWith("e")) return `${lemma}d`;
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${lemma}ed`;
}

/** Irregular verbs that double their consonant. */
const GERUNDS: Readonly<Record<string, string>> = {
  put: "putting",
  hit: "hitting",
  bid: "bidding",
  begin: "beginning",
  spit: "spitting",
};

function gerund(lemma: string, participle: string): string {
  if (/[^e]e$/u.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  if (participle.endsWith("ed") && participle.length === lemma.length + 3) return `${participle.slice(0, -2)}ing`;
  return GERUNDS[lemma] ?? `${lemma}ing`;
}

/** Every form of every reporting verb. */
export const REPORTING_FORMS: ReadonlyMap<string, ReportingForm> = /* @__PURE__ */ (() => {
  const verbs = new Map<string, ReportingVerb & { forms: [string, string] }>();
  for (const [stance, frame, words] of TABLE)
    for (const word of words.split(" ")) {
      const [lemma, simple = past(lemma), participle = simple] = word.split("/");
      const known = verbs.get(lemma);
      verbs.set(lemma, {
        lemma,
        stance: known?.stance ?? stance,
        frame: (known?.frame ?? 0) | frame,
        forms: known?.forms ?? [simple, participle],
      });
    }
  const forms = new Map<string, ReportingForm>();
  for (const {
    forms: [simple, participle],
    ...verb
  } of verbs.values()) {
    const add = (form: VerbForm, word: string) => {
      if (!forms.has(word)) forms.set(word, { verb, form });
    };
    add("past", simple);
    add("participle", participle);
    add("base", verb.lemma);
    add("third", third(verb.lemma));
    add("gerund", gerund(verb.lemma, participle));
    // American spelling: "labeled", "signaling"
    if (participle.endsWith("lled") && participle.length === verb.lemma.length + 3) {
      add("past", `${verb.lemma}ed`);
      add("gerund", `${verb.lemma}ing`);
    }
  }
  return forms;
})();
