/**
 * Abbreviations whose full stop belongs to the word. Source: the usual abbreviations of English-language press style
 * (ranks, honorifics, months, companies, states), gathered for this project. They matter because a full stop that is
 * part of a word does not end a sentence.
 */

/** Before a name or a number: the sentence never ends here. */
export const ABBREVIATIONS_BEFORE_NAME: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx dr prof rev fr sr st ste mt ft sgt sgts det dets lt lts cpl pfc pte pvt capt capts cmdr cdr col gen maj " +
    "adm brig insp supt supts ch dep const cst sen sens rep reps gov govs hon pres atty attys asst assoc dir supv ofc off " +
    "tpr adv dist no nos vs v p msgr cllr cpt spc ssgt sfc tsgt messrs mme mlle esq ave " +
    "mohd muhd abd smt alh engr wm chas thos robt brgy sta sto addl supdt comdt cmdt"
  ).split(" "),
);

/** Elsewhere: the sentence ends here only if what follows opens one. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun jr inc ltd co corp bros llc plc " +
    "dept univ blvd rd hwy pkwy ln ct pl sq apt bldg ste approx est etc al eg ie cf ed eds vol pp fig ext tel " +
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex " +
    "vt va wash wis wyo ont que alta sask man n.s w.va"
  ).split(" "),
);

/** Words of ABBREVIATIONS that are words of their own in lower case ("in the fig. leaf"): only capitalised, or before a digit. */
export const ABBREVIATIONS_ONLY_CAPITALISED: ReadonlySet<string> = new Set(
  "no nos mar jun sun sat mon wed col gen maj adm off const dist rep gov pres hon dir ind ill mass miss la pa co ed fig al man st ft ct pl ch dep ave wash ore del est ext tel".split(
    " ",
  ),
);

/** Only before a number: "No. 4", "Art. 9", but "He said no. The". */
export const ABBREVIATIONS_BEFORE_NUMBER: ReadonlySet<string> = new Set(
  "no nos sec secs art arts para paras pp vol vols".split(" "),
);

/** Also words or parts of names: at a sentence's end only an abbreviation after a comma ("Boston, Mass."). */
export const ABBREVIATIONS_ALSO_WORDS: ReadonlySet<string> = new Set(
  "man mass miss ill ind ore wash del la pa sun sat mon wed mar jun hon dir".split(" "),
);

/** Mostly written without full stop: one that ends a sentence is the sentence's ("Haulage Ltd.", "Care plc."). */
export const ABBREVIATIONS_WITHOUT_FINAL_STOP: ReadonlySet<string> = new Set(["ltd", "plc", "llc", "llp"]);

/** After a street's or a person's name: the sentence may end here before a word that opens one ("on Elm St. The"). */
export const ABBREVIATIONS_AFTER_NAME: ReadonlySet<string> = new Set("st ave dr mt ft sr esq".split(" "));

/** What may follow a clock time's "p.m." with a capital inside the same sentence; other capitals open one. */
export const FOLLOWS_CLOCK_TIME: ReadonlySet<string> = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march " +
    "april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec " +
    "eastern central mountain pacific atlantic local london greenwich east west central"
  ).split(" "),
);
