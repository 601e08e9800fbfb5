import { wordSet } from "./word-set.js";

/**
 * Words that decide whether a number counts something, and what. Sources: closed word classes by hand; the verbs are
 * those of crime reports (arrest, harm, loss, court), so that a bare number beside one is people or things.
 */
/** Compounds that count what they name: "three-car crash", "12-member jury"; "two-bedroom" and "five-day" do not. */
export const COUNTING_COMPOUNDS: ReadonlyMap<string, string> = new Map([
  ["man", "men"],
  ["men", "men"],
  ["woman", "women"],
  ["women", "women"],
  ["person", "people"],
  ["people", "people"],
  ["member", "members"],
  ["judge", "judges"],
  ["justice", "justices"],
  ["juror", "jurors"],
  ["car", "cars"],
  ["vehicle", "vehicles"],
  ["truck", "trucks"],
  ["lorry", "lorries"],
  ["boat", "boats"],
  ["officer", "officers"],
  ["detective", "detectives"],
  ["soldier", "soldiers"],
  ["victim", "victims"],
  ["player", "players"],
  ["child", "children"],
  ["plane", "planes"],
  ["magistrate", "magistrates"],
]);

/** After "one": no count of things. */
export const NOT_COUNTED_AFTER_ONE = /* @__PURE__ */ wordSet(
  "thing way point moment hand side end reason example time day night week month year hour minute another such more last " +
    "next final single stage occasion instance place sense step piece bit lot deal word kind sort type aspect respect " +
    "place version part half third quarter eye ear foot hundred more long big good bad great simple exception direction " +
    "option fell go-to stop off possibility theory explanation question answer",
);

/** Before "one": it is a pronoun or a label. */
export const BEFORE_PRONOUN_ONE = /* @__PURE__ */ wordSet(
  "no the this that each any every another which a an such some everyone anyone not my your his her our their what " +
    "number day phase part page chapter level year group round stage square formula channel platform first last next " +
    "only-one loved good bad new old little big young like than as be is being for-one",
);

/** States of those counted, right after a bare number: "two dead", "46 hurt". */
export const STATES = /* @__PURE__ */ wordSet(
  "dead hurt injured wounded killed missing arrested charged held detained nabbed jailed sentenced convicted rescued " +
    "hospitalised hospitalized evacuated displaced acquitted cleared released bailed remanded shot stabbed hit stolen " +
    "seized recovered recaptured captured freed feared critical critically seriously fatally unhurt homeless alive guilty " +
    "indicted accused wanted found dismissed suspended fined deported caught cuffed busted quizzed questioned executed " +
    "kidnapped abducted murdered slain burned burnt trapped poisoned robbed raped identified named dies die died in-custody",
);

/** Verbs of what happens to those counted, in the forms of headlines and reports; a bare number after one is people. */
export const HAPPENING_VERBS = /* @__PURE__ */ wordSet(
  "arrest arrests arrested arresting kill kills killed killing injure injures injured injuring wound wounds wounded " +
    "wounding hurt hurts hurting charge charges charged charging detain detains detained detaining nab nabs nabbed nabbing " +
    "jail jails jailed jailing rescue rescues rescued rescuing hold holds held rape abduct abducts abducted abducting " +
    "kidnap kidnaps kidnapped kidnapping deport deports deported deporting execute executes executed indict indicts " +
    "indicted convict convicts convicted sentence sentences sentenced acquit acquits acquitted hospitalise hospitalises " +
    "hospitalised hospitalize hospitalized evacuate evacuated trap trapped bust busts busted cuff cuffs cuffed collar " +
    "collared book booked capture captures captured displace displaced murder murdered slay slays slew shoot shoots shot " +
    "stab stabs stabbed claim claims claimed claiming leave leaves left leaving interdict interdicted arraign arraigns " +
    "arraigned free freed save saves saved quiz quizzed question questioned poison poisoned",
);

/** What a number as the subject of a sentence may be followed by: verbs in forms that no noun has. */
export const SUBJECT_VERBS = /* @__PURE__ */ wordSet(
  "was were is are had have has did do died die dies fled flee escaped remain remained remains went got get came took take " +
    "made gave said told admitted admit denied deny deny pleaded plead pled appeared appear face faced faces suffered " +
    "received needed survived lived live turned returned became began ran walked held hold carried wore stood sat lay left " +
    "jumped opened entered drove managed tried worked belong belonged involved came resulted ended led struck hit missed " +
    "went lost won proved succeeded failed agreed refused attended voted resigned surrendered will would could can should " +
    "may might must hissed shouted told fell broke stole used threw pulled grabbed fired pointed stayed moved kept found " +
    "saw heard knew believe believed await awaits get gets face-to-face confessed confess claimed claim testify testified",
);

/** Verbs in the base form or the past that never stand between a number and its noun: "four face smuggling charges". */
export const NEVER_MODIFIERS = /* @__PURE__ */ wordSet(
  "was were is are had have has did do does went got get came took take made gave said told admitted admit denied deny " +
    "pleaded plead appeared appear suffered received survived fled died die remain remained will would could can should may " +
    "might must shall jumped saw heard knew believe believed await awaits get gets confessed claim claimed say says " +
    "tell tells ask asked asks want wants think thinks thought led became begin began keep kept threw sustained hissed " +
    "escaped left led",
);

/** Adjectives and the like before a noun that are not part of its name; those in -ed, -ous, -ful … are known by their ending. */
export const PLAIN_ADJECTIVES = /* @__PURE__ */ wordSet(
  "other others more further additional extra fewer less young old older younger new former current previous prior " +
    "different separate similar same black white red blue green brown grey gray yellow orange pink purple silver gold " +
    "dark light big large small little tiny huge long short tall high low deep early late recent major minor serious " +
    "key main top male female teenage adult elderly middle-aged local foreign alleged suspected stolen illegal illicit " +
    "legal armed unarmed masked hooded loaded live dead alive innocent guilty plain-clothes plainclothes uniformed " +
    "off-duty on-duty retired serving senior junior chief special good bad best worst violent deadly fatal lethal " +
    "unknown unidentified anonymous missing empty full whole entire single double separate consecutive concurrent " +
    "straight such first last next final possible potential likely fake false real genuine counterfeit bogus broken " +
    "burnt hidden wild domestic public private open closed rival lone known own fresh free hard soft heavy rare " +
    "luxury vintage drunk innocent brave poor rich british american english scottish welsh irish french german dutch " +
    "spanish greek polish turkish chinese japanese romanian indian remaining surviving outlaw identical gold silver rib " +
    "plain crude home-made homemade warning",
);
