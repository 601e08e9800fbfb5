/**
 * Nouns for offences and for what courts deal with. Source: the headings of criminal law in England, the United
 * States, Canada, Australia and India in everyday words, gathered for this project. "Admitted burglary" is a plea,
 * "admitted defeat" is none.
 */
export const OFFENCES: readonly string[] = (
  "murder murders manslaughter homicide killing killings assault assaults battery robbery robberies burglary burglaries " +
  "theft thefts larceny fraud frauds rape rapes arson arsons conspiracy possession possessing stalking harassment " +
  "kidnapping kidnap abduction blackmail extortion bribery corruption perjury forgery embezzlement laundering " +
  "trafficking smuggling dealing supplying handling affray disorder riot rioting wounding gbh abh grievous actual " +
  "bodily neglect cruelty endangerment trespass vandalism shoplifting perverting driving speeding " +
  "dui dwi offence offences offense offenses charge charges count counts crime crimes allegation " +
  "allegations wrongdoing misconduct indecency voyeurism grooming poaching piracy treason espionage sabotage terrorism " +
  "attempted aggravated indecent dangerous careless causing conspiring stealing assaulting killing murdering raping " +
  "robbing burgling defrauding laundering plotting importing exporting intent racketeering breach breaching misdemeanor " +
  "misdemeanors felony felonies false sexual drug drugs firearm firearms weapon weapons criminal unlawful illegal " +
  "threatening threats evading evasion resisting obstructing tampering hacking coercive controlling child obstruction " +
  "receiving deception infanticide carjacking looting graffiti cultivation production supply " +
  "conduct involvement part responsibility knifing stabbing shooting culpable using failing driving"
).split(" ");

/** Nouns of which "the … of X" or "X's …" makes X a victim. */
export const VICTIM_EVENTS: readonly string[] =
  "murder killing death deaths manslaughter homicide shooting stabbing slaying rape beating assassination execution lynching poisoning drowning kidnapping kidnap abduction disappearance mugging torture maiming injuries funeral burial body remains grave vigil killer killers murderer attacker abductor kidnappers autopsy corpse inquest rescue memory tragedy skull wounds ambush slaughter strangling decapitation electrocution hijacking carjacking bodies killings murders shootings stabbings slayings beatings kidnappings abductions disappearances funerals executions drownings poisonings".split(
    " ",
  );

/** Nouns of which "the … of X" or "X's …" makes X accused. */
export const SUSPECT_EVENTS: readonly string[] =
  "arrest trial retrial prosecution extradition indictment arraignment detention interrogation accomplice accomplices bail remand mugshot charges indictments hearing arrests".split(
    " ",
  );

/** Nouns of which "the … of X" or "X's …" makes X convicted. */
export const CONVICTION_EVENTS: readonly string[] =
  "conviction convictions sentence sentencing imprisonment jailing guilt parole incarceration".split(" ");

/** Words of police work and courts: where they are frequent, a text is about a crime. */
export const COURT_WORDS: ReadonlySet<string> = new Set(
  "court courts jury jurors police custody magistrates detectives gardaí inquest coroner knife gunshot homicide raid stolen".split(
    " ",
  ),
);
