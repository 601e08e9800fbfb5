/**
 * Nouns that break a group of people down by sex or age. Source: the closed set that press copy uses for it. Their counts
 * add up to a count of people, suspects or victims.
 */
export const PEOPLE_BY_SEX_AND_AGE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "man woman boy girl child teenager teen youth youngster juvenile minor adult male female baby toddler infant pensioner " +
    "schoolboy schoolgirl youngman gentleman lady lad"
  ).split(" "),
);

/** Nouns for people of either sex and any age: what such a breakdown adds up to. */
export const PEOPLE_AT_LARGE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "person people individual suspect victim defendant accused member casualty fatality detainee arrestee prisoner inmate " +
    "passenger resident migrant hostage juror patient civilian body death arrest homicide"
  ).split(" "),
);
