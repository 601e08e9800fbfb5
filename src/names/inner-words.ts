/** Words that link the parts of a name and stand neither first nor last in one. Source: the prepositions of English names, by hand. */
export const LINKING_WORDS: ReadonlySet<string> = new Set(
  "of and for in on at the to against with as upon under".split(" "),
);

/**
 * Words that stand in lower case inside names: links, particles of people's names, links and heads of names of organisations
 * and places ("Montreal police", "Duke of York Street", "Aston coroner's office"). Only next to a capital are they
 * looked at, so the list may be generous. Source: the usual heads of English names, by hand.
 */
export const INNER_WORDS: ReadonlySet<string> = new Set([
  ...LINKING_WORDS,
  ...(
    "de da do dos das del della di du des la le las los el al ul an bin bint ibn binti abu " +
    "van von vom vd der den ter ten ver zu zur af av y e i o d' l' 's ka kwa wa ould ben ud degli dei della delle ap ab ferch nic ní uí anak bte binte th st nd rd s le-la sur aux et und op san " +
    "police policing constabulary force department dept dept. sheriff sheriffs marshal marshals coroner coroners medical examiner examiners fire brigade " +
    "rescue ambulance service services office offices bureau agency unit squad division branch patrol troopers " +
    "court courts courthouse magistrates crown district county superior supreme high appeal appeals federal circuit family juvenile youth " +
    "prosecutor prosecutors prosecutor's attorney attorneys attorney's public defender ministry minister department commission committee council board authority " +
    "parliament assembly senate government city town village borough parish municipality province " +
    "hospital clinic health centre center medical infirmary university college school schools academy elementary primary secondary " +
    "prison jail penitentiary detention correctional institution facility remand gaol station airport port harbour harbor railway " +
    "church cathedral mosque temple synagogue chapel cemetery " +
    "party union association federation league society foundation trust group company corporation corp inc ltd limited plc llc bank " +
    "street road avenue lane drive court way place square park bridge river lake beach island mountain valley bay hill hills highway motorway " +
    "route interstate boulevard terrace crescent close estate roundabout junction interchange area region state states republic kingdom national " +
    "cartel gang clan mafia army navy force forces military guard militia brigade brigades front movement team club fc " +
    "news times post com org net tv radio magazine newspaper hotel bar pub club restaurant cafe store shop supermarket mall shopping plaza"
  ).split(" "),
]);
