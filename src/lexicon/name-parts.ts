/**
 * Parts of personal names that are no given name and no surname of their own. Source: naming customs of the languages
 * in crime news (Dutch, German, Spanish, Portuguese, French, Italian, Irish, Welsh, Arabic, Māori), gathered for this
 * project.
 */

/** Opens a surname of several words ("van Rooyen", "Mac Giolla Easpaig", "ap Rhisiart", "Te Kanawa"). */
export const SURNAME_PARTICLES: ReadonlySet<string> = new Set(
  (
    "de del della di da do dos das du des la le les van von der den ter ten zu zur st mac mc nic ní ni uí ui ó o ap ab " +
    "al el bin ibn bint ben bar abu te e y san santa av af á"
  ).split(" "),
);

/** Closes a name and tells a father from his son. */
export const GENERATIONS: ReadonlySet<string> = new Set("jr sr jnr snr junior senior ii iii iv".split(" "));

/** Words between a name and another name of the same person ("X, also known as Y"). */
export const ALIAS_CUES: ReadonlySet<string> = new Set(
  "aka a.k.a a.k.a. alias nicknamed dubbed née nee styled formerly previously".split(" "),
);

/** Short forms of given names that do not begin like the full one; the others are found by their first letters. */
export const SHORT_FORMS: Readonly<Record<string, string>> = {
  bill: "william",
  billy: "william",
  will: "william",
  bob: "robert",
  bobby: "robert",
  dick: "richard",
  rick: "richard",
  ricky: "richard",
  jim: "james",
  jimmy: "james",
  jack: "john",
  johnny: "jonathan",
  ted: "edward",
  ned: "edward",
  hank: "henry",
  harry: "henry",
  peggy: "margaret",
  maggie: "margaret",
  meg: "margaret",
  betty: "elizabeth",
  beth: "elizabeth",
  lizzie: "elizabeth",
  liz: "elizabeth",
  kate: "catherine",
  katie: "catherine",
  kathy: "katherine",
  molly: "mary",
  polly: "mary",
  chuck: "charles",
  charlie: "charles",
  mike: "michael",
  mick: "michael",
  mickey: "michael",
  tony: "anthony",
  toni: "antonia",
  larry: "lawrence",
  andy: "andrew",
  drew: "andrew",
  steve: "stephen",
  stevie: "stephen",
  bernie: "bernard",
  sasha: "alexander",
  sandy: "alexander",
  lex: "alexander",
  tommy: "thomas",
  dave: "david",
  eddie: "edward",
  jenny: "jennifer",
  sally: "sarah",
  sue: "susan",
  pepe: "jose",
  paco: "francisco",
  nacho: "ignacio",
};

/** Ranks and forms of address that nobody is baptised with: never the first word of a name. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx dr prof professor sir dame rev reverend pc wpc dc ds di dci dcs dsu sgt sergeant det detective insp " +
    "inspector supt superintendent cllr councillor lt lieutenant cpl capt captain col gen det officer deputy trooper " +
    "mzee alhaji alhaja hajia judge deemster recorder coroner prosecutor advocate constable superintendent spokesman spokeswoman detectives officers messrs sen rep gov the"
  ).split(" "),
);
