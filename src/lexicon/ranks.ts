/**
 * Words of which the ranks of police forces are made, in the English-speaking world and beyond (Garda, Gendarmerie,
 * Carabinieri as foreign news names them). Source: the published rank structures of the forces of the United Kingdom,
 * Ireland, the United States, Canada, Australia, New Zealand, India, South Africa, Kenya, Nigeria, Ghana, Jamaica,
 * Hong Kong, the Philippines. A rank before a name is no part of it, and tells a police officer.
 */
export const POLICE_RANKS: readonly string[] = (
  "constable const con pc wpc pcso dc tdc dci dcs ds di dcc acc cc det dets detective detectives sergeant sergeants sgt sgts " +
  "inspector inspectors insp superintendent supt supts commander cmdr cdr commissioner trooper troopers sheriff " +
  "undersheriff marshal patrolman patrolwoman policeman policewoman policemen policewomen officer officers ofc garda gardaí " +
  "gardai cp csp asp dsp sp ssp acp dcp dig igp ig aig sho dysp sdpo sdop dpo ppro jcp adgp si asi psi havildar constables " +
  "sheriff's agent agents oc ocs ocpd dpc pcol pltcol pmaj pcapt plt pbgen psms pcms pssg pcpl pcinsp psinsp pinsp " +
  "investigator lieutenant lt corporal cpl sleuth ranger gendarme " +
  "pso dsi dsupt"
).split(" ");

/** Ranks of the armed forces that no police force in English shares as its first sense. */
export const MILITARY_RANKS: readonly string[] =
  "private pvt pte lance bombardier gunner captain capt major maj colonel col brigadier brig general gen admiral adm airman airmen commodore squadron midshipman ensign ssgt sfc msgt tsgt sapper rifleman soldier marine sailor".split(
    " ",
  );

/** What stands before or inside a rank or a job ("Acting Deputy Chief Constable", "former senior manager"). */
export const TITLE_MODIFIERS: readonly string[] = (
  "chief deputy acting assistant asst assoc associate senior snr junior former ex interim first second lead leading " +
  "principal general vice sub special temporary temp retired rtd ret serving then executive managing co joint head " +
  "regional district divisional national federal state county city crown public supreme high circuit appeals appeal " +
  "superior municipal magistrates' chief's presiding resident visiting emeritus honorary hon shadow veteran ch det " +
  "local departmental homicide crime criminal serious patrol traffic drug narcotics community neighbourhood " +
  "neighborhood borough area station media press legal police fire parish probation prison prisons correctional " +
  "corrections border security forensic investigating staff political home foreign defence interior justice health " +
  "education finance prime cabinet permanent private personal sports religious spiritual business social care medical"
).split(" ");
