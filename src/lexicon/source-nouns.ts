/**
 * Nouns for those who say something without being named: people by their job or tie, bodies, and documents. Source: the
 * sources of the attribution guidelines of newspapers (AP and Reuters stylebooks: anonymous sources, spokespeople,
 * officials, documents), with the nouns for people of the Oxford 3000. They are the head of a source ("a spokesman for
 * the force"), tell its gender and whether it is a document, behind which stands whoever wrote it.
 */
export interface SourceNoun {
  readonly kind: "person" | "body" | "document";
  readonly gender: "female" | "male" | null;
}

const FEMALE =
  "spokeswoman woman girl mother mum mom mam daughter wife widow sister aunt niece grandmother grandma nan nana gran " +
  "policewoman congresswoman councilwoman chairwoman businesswoman stepmother stepdaughter girlfriend fiancée fiancee " +
  "actress waitress barmaid housewife lady mother-in-law sister-in-law daughter-in-law queen princess nun saleswoman " +
  "granddaughter godmother half-sister stepsister schoolgirl ex-wife ex-girlfriend headmistress landlady midwife hostess " +
  "heroine duchess matriarch assemblywoman alderwoman camerawoman forewoman";
const MALE =
  "spokesman man boy father dad son husband widower brother uncle nephew grandfather grandad grandpa policeman " +
  "congressman councilman chairman businessman stepfather stepson boyfriend fiancé fiance actor waiter barman gentleman " +
  "father-in-law brother-in-law son-in-law king prince monk priest salesman grandson godfather half-brother stepbrother " +
  "schoolboy ex-husband ex-boyfriend headmaster landlord duke patriarch assemblyman alderman cameraman foreman fisherman " +
  "fireman postman handyman craftsman imam rabbi bloke lad chap guy";
const PERSON =
  "spokesperson person people source insider official officer detective investigator inspector sergeant constable " +
  "superintendent commissioner commander chief captain lieutenant sheriff deputy marshal trooper agent prosecutor attorney " +
  "lawyer solicitor barrister counsel advocate judge magistrate coroner justice sheriff juror witness neighbour " +
  "neighbor resident friend relative parent child victim survivor suspect defendant accused prisoner inmate driver " +
  "passenger motorist cyclist pedestrian passer-by bystander onlooker eyewitness worker colleague boss manager director " +
  "president minister secretary senator governor mayor councillor politician lawmaker mp candidate leader chair " +
  "chairperson head principal teacher headteacher student pupil professor lecturer doctor nurse paramedic firefighter " +
  "medic surgeon pathologist psychiatrist psychologist expert analyst scientist researcher academic campaigner activist " +
  "protester protestor demonstrator reporter journalist correspondent editor columnist author writer historian owner " +
  "shopkeeper trader landlord tenant customer farmer guard volunteer charity-worker adviser advisor aide assistant " +
  "ambassador diplomat envoy vicar pastor bishop reverend minister clergyman executive founder partner couple twin cousin " +
  "sibling family parents members member employee staffer employer bidder buyer seller patient pensioner veteran soldier " +
  "pilot captain coach player fan supporter critic opponent rival caller user tweeter blogger youngster teenager teen " +
  "youth adult shopper visitor tourist locals local villager homeowner householder babysitter carer caretaker janitor " +
  "supervisor administrator superintendent treasurer clerk bailiff usher foreman forensic-scientist biologist chemist " +
  "engineer consultant economist pollster strategist operative delegate representative rep nominee incumbent billionaire " +
  "businessperson hacker dealer thief robber killer gunman attacker burglar kidnapper fraudster boxer footballer singer " +
  "rapper musician artist actor celebrity presenter announcer host anchor narrator moderator operator dispatcher " +
  "responder rescuer lifeguard ranger warden gardener plumber builder bartender waiter chef cook barber hairdresser " +
  "mechanic lorry-driver taxi-driver commuter complainant claimant plaintiff appellant respondent applicant petitioner " +
  "referee analyst trustee shareholder investor banker broker accountant auditor regulator watchdog ombudsman";
const BODY =
  "police force department office agency authority authorities government ministry council court tribunal jury inquest " +
  "prosecution defence defense service unit squad team bureau bench crown company firm business bank shop store supermarket " +
  "hospital trust school university college charity union federation association institute group organisation organization " +
  "party campaign committee commission board panel newspaper paper magazine outlet station network channel website club " +
  "church mosque embassy consulate army navy military family home house parliament senate congress administration " +
  "officials officers detectives investigators prosecutors witnesses sources neighbours neighbors residents relatives " +
  "experts critics lawyers supporters campaigners doctors paramedics firefighters medics deputies gang crew operator " +
  "airline retailer brewery developer landlord foundation coalition alliance publisher broadcaster";
const DOCUMENT =
  "statement report complaint affidavit indictment charge document documents papers paper file filing records record " +
  "letter note email e-mail mail memo message text tweet post posting caption headline article story editorial column " +
  "piece book blog notice sign banner placard poster leaflet plaque inscription transcript testimony deposition " +
  "warrant ruling judgment judgement verdict order bill law act study survey poll review audit findings website page " +
  "release press-release bulletin dispatch diary journal recording video tape audio clip footage song lyrics lyric slogan " +
  "ad advert advertisement commercial trailer manifesto confession plea summons subpoena autopsy newspaper tabloid " +
  "magazine label logo t-shirt graffiti slip receipt voicemail excerpt passage paragraph rule rules guidelines policy " +
  "brochure flyer obituary tribute petition motion brief lawsuit suit summary count application";

/** Head nouns of sources; plurals are formed by adding "s". */
export const SOURCE_NOUNS: ReadonlyMap<string, SourceNoun> = /* @__PURE__ */ (() => {
  const nouns = new Map<string, SourceNoun>();
  const add = (words: string, kind: SourceNoun["kind"], gender: SourceNoun["gender"]) => {
    for (const word of words.split(" ")) {
      if (!nouns.has(word)) nouns.set(word, { kind, gender });
      const plural = word.endsWith("man") ? `${word.slice(0, -3)}men` : word.endsWith("s") ? word : `${word}s`;
      if (!nouns.has(plural)) nouns.set(plural, { kind, gender: null });
    }
  };
  add(FEMALE, "person", "female");
  add(MALE, "person", "male");
  add(DOCUMENT, "document", null);
  add(PERSON, "person", null);
  add(BODY, "body", null);
  return nouns;
})();
