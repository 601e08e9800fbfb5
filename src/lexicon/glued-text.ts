/**
 * Words that decide where a text lost its space or line break ("TimesIrving", "comMILWAUKEE") and where a capital
 * inside a word belongs there ("easyJet", "isiZulu"). Source: gathered by hand from what web pages run together and
 * from the trade names and languages that are written with a small letter first.
 */

/** Last words of a publication's name, which web pages glue to the first word of the story: a word of any kind follows. */
export const PUBLICATION_WORDS: ReadonlySet<string> = new Set(
  "Times Tribune Herald Chronicle Register Gazette Courier Enterprise Inquirer Observer Examiner Sentinel Dispatch".split(
    " ",
  ),
);

/** The end of a web address: "FOX6Now.comMILWAUKEE", "standard.co.ukPolice". */
export const DOMAIN_ENDS: ReadonlySet<string> = new Set("com org net uk au ie nz za ca in".split(" "));

/** First parts in lower case after which a capital inside the word is right. */
export const LOWER_CASE_FIRST_PARTS: ReadonlySet<string> = new Set(
  "easy open deviant buy score com duck ama isi kwa aba imi izi uma kwa van von del des dos mac fitz".split(" "),
);

/** First parts with a capital after which another capital is right: names and the parts of trade names. */
export const CAPITAL_FIRST_PARTS: ReadonlySet<string> = new Set(
  "Fitz Vander Vanden Saint Kwa Face Linked Black Inter Trans Master Power Health Crime Shot".split(" "),
);
