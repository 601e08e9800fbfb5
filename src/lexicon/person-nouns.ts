/**
 * Nouns for people by what they tell of a person in crime news. Source: gathered for this project from the vocabulary
 * of court and police reporting; each list is one meaning, so that a rule can rest on it.
 */

/** Accused by the word itself, proved or not. */
export const SUSPECT_NOUNS: readonly string[] =
  "suspect suspects shooter shooters gunman gunmen gunwoman attacker attackers assailant assailants defendant defendants accused accomplice accomplices knifeman knifewoman bomber hijacker kidnapper abductor intruder perpetrator fugitive escapee ringleader ringleaders kingpin mastermind looter hitman arsonist prowler arrestee arrestees fugitives escapees kingpins hijackers kidnappers abductors intruders perpetrators arsonists bombers looters bandit bandits dacoit dacoits".split(
    " ",
  );

/** Says that someone did it: in news mostly of the convicted, but it convicts nobody on its own. */
export const OFFENDER_NOUNS: readonly string[] =
  "killer murderer rapist paedophile pedophile conman fraudster robber robbers burglar burglars thief thieves mugger smuggler trafficker dealer gangster mobster offender offenders criminal criminals crook inmate prisoner detainee terrorist extremist stalker abuser predator thug hacker poacher swindler embezzler shoplifter forger racketeer convict felon lifer killers murderers rapists gangsters mobsters smugglers traffickers dealers fraudsters criminals convicts inmates prisoners detainees hackers poachers".split(
    " ",
  );

export const VICTIM_NOUNS: readonly string[] =
  "victim victims casualty casualties deceased hostage hostages survivor survivors complainant toddler fatality".split(
    " ",
  );

export const WITNESS_NOUNS: readonly string[] =
  "witness witnesses eyewitness eyewitnesses bystander bystanders onlooker onlookers passerby resident residents neighbour neighbours neighbor neighbors motorist motorists shopper shoppers pedestrian commuter commuters villager villagers passenger passengers local locals churchgoer worshipper worshippers juror rescuer customer customers patron patrons diner diners drinker drinkers guest guests spectator spectators visitor visitors tourist tourists holidaymaker holidaymakers clubber clubbers reveller revellers partygoer partygoers concertgoer concertgoers beachgoer hiker hikers jogger joggers camper campers householder tenant tenants occupant occupants".split(
    " ",
  );

export const JUDGES: readonly string[] =
  "judge deemster justice magistrate recorder j lj jp chancellor adjudicator stipendiary".split(" ");

export const LAWYERS: readonly string[] =
  "lawyer lawyers solicitor solicitors barrister barristers attorney attorneys atty attys counsel advocate advocates adv barr defender kc qc sc bl san paralegal silk esq esquire".split(
    " ",
  );

export const PROSECUTORS: readonly string[] =
  "prosecutor prosecutors depute procurator fiscal da d.a dpp prosecuting".split(" ");

export const OFFICIALS: readonly string[] =
  "mayor mayoress minister ministers secretary councillor councillors councilor councilors councilman councilwoman councilmember councilmembers cllr alderman alderwoman senator sen congressman congresswoman congressperson representative rep assemblyman assemblywoman lawmaker legislator mp mps mla mna mpp msp mep td tds governor gov premier president chancellor taoiseach tánaiste ambassador consul commissioner coroner coroners ombudsman supervisor treasurer auditor selectman taxman firefighter ombudswoman warden pm dput mec examiner envoy attaché comptroller speaker whip reeve provost alderperson councilperson sarpanch kagawad".split(
    " ",
  );

export const JOURNALISTS: readonly string[] =
  "reporter reporters correspondent correspondents journalist journalists editor columnist broadcaster anchor newsreader photographer photojournalist blogger writer producer cameraman".split(
    " ",
  );

/** Gender stated by the noun. */
export const FEMALE_NOUNS: readonly string[] =
  "woman women girls ladies latina girl lady schoolgirl actress waitress policewoman businesswoman spokeswoman chairwoman congresswoman councilwoman servicewoman gunwoman knifewoman saleswoman sportswoman grandmother mother heiress hostess stewardess nun matron housewife midwife landlady empress goddess barmaid maid ballerina camerawoman firewoman assemblywoman patrolwoman forewoman noblewoman laywoman clergywoman schoolmistress headmistress mistress lass mum mom gran madam".split(
    " ",
  );

export const MALE_NOUNS: readonly string[] =
  "man men boys gentlemen policemen latino boy schoolboy gentleman policeman businessman spokesman chairman congressman councilman serviceman gunman knifeman salesman sportsman fisherman fireman postman cameraman assemblyman patrolman foreman hitman conman monk landlord barman schoolmaster headmaster handyman tradesman workman taxman doorman milkman clergyman nobleman layman lad bloke chap guy playboy imam priest dad grandfather father".split(
    " ",
  );

/** People without another meaning here: no title, no role. */
export const PLAIN_PEOPLE: readonly string[] =
  "man woman men women boy girl boys girls teenager teenagers teen teens youth youths youngster child baby infant toddler pensioner person people adult juvenile minor gentleman lady lad lass bloke guy couple pair duo trio individual male female resident native national citizen gentlemen ladies latino latina".split(
    " ",
  );
