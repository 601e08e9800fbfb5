/**
 * Forms of address before a name and the gender that they state. Source: English-language press style and common
 * usage in the countries where English is a language of news, gathered for this project. They are no part of a name.
 */
export const MALE_HONORIFICS: readonly string[] =
  "mr mister sir lord fr father brother sri shri alhaji don señor monsieur herr sheikh sheik messrs monsignor msgr viscount baron earl duke prince king oga baba uncle bhai babu swami oba igwe mzee".split(
    " ",
  );

export const FEMALE_HONORIFICS: readonly string[] =
  "mrs ms miss madam madame mme mlle lady dame sister baroness countess duchess princess queen alhaja hajia señora señorita signora frau smt shrimati aunty auntie mama viscountess".split(
    " ",
  );

/** Of either gender. */
export const NEUTRAL_HONORIFICS: readonly string[] =
  "mx dr doctor prof professor rev reverend rev'd revd pastor hon honourable honorable rt very judge justice canon dean bishop archbishop cardinal deacon elder evangelist apostle prophet engr barr otunba malam mallam ustaz tuan dato datuk haji hajji comrade".split(
    " ",
  );
