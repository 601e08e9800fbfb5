/**
 * Words of sexual offences. Source: the headings of the Sexual Offences Act 2003 and of American and Australian codes
 * in everyday words, gathered for this project. Whoever is named as the victim of one has a right to anonymity in many
 * countries.
 */
export const SEXUAL_OFFENCES: ReadonlySet<string> = new Set(
  (
    "rape raped rapes raping rapist sexual sexually molest molested molesting molestation groomed grooming indecent " +
    "indecently incest voyeurism upskirting sodomy paedophile pedophile defiled defilement prostituted"
  ).split(" "),
);

/** Words that give the right up ("has waived her right to anonymity"). */
export const WAIVERS: ReadonlySet<string> = new Set("waived waive waives waiving".split(" "));
