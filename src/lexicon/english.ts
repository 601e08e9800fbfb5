/**
 * The commonest words of English that carry grammar rather than meaning and are no common words of other languages in
 * Latin script. Source: closed word classes of English, by hand. They tell whether a text is English: every third to
 * second word of a news article is one of them.
 */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  (
    "the of and to that is was were for with as at by from on it its he she his her him they their them this these those " +
    "are be been has had have having which who whom whose not but or if when where while after before about into over " +
    "under than then there what would could should will can may might must did does do said says we you your our us my i " +
    "an all more some other only also because between through during out up down off against two one"
  ).split(" "),
);
