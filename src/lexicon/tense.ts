/**
 * Words that tell whether a clause speaks of what is to come or of what was. Source: English modals and the language
 * of court listings ("is due in court on", "adjourned until"), by hand. A weekday or a month in crime news is past
 * unless one of these stands near it.
 */

/** The clause is about the future. */
export const FUTURE_CUES: ReadonlySet<string> = new Set(
  (
    "will won't shall 'll due scheduled slated upcoming must plans planned expected appear attend reappear return " +
    "resume begin begins start starts sentence stand face faces continues hopes hope"
  ).split(" "),
);

/** Cues of FUTURE_CUES that are infinitives: only after "to" ("is to appear", "ordered to attend"). */
export const FUTURE_INFINITIVES: ReadonlySet<string> = new Set(
  "appear attend reappear return resume begin start sentence stand face".split(" "),
);

/** What is put off to a day: "adjourned until", "set for", "postponed to", "remanded until". */
export const PUT_OFF: ReadonlySet<string> = new Set(
  (
    "adjourned adjourning postponed deferred delayed remanded remanding bailed held detained rescheduled moved put listed " +
    "set fixed scheduled adjourn postpone continued custody bail hearing trial sentencing sentence case inquest " +
    "arraignment deadline suspended extended valid"
  ).split(" "),
);

/** Irregular past forms and auxiliaries: the clause is about the past. Regular ones end in "ed". */
export const PAST_VERBS: ReadonlySet<string> = new Set(
  (
    "was were had did said told found shot took went came saw made began stole fled ran drove broke got gave left held " +
    "heard met struck sent led knew spoke wrote put cut hit set let became brought bought caught fought sold taught " +
    "thought won lost paid kept felt fell hid rode rose sat stood swore threw wore flew fled died"
  ).split(" "),
);
