import { hashWord } from "./hash.js";

/**
 * Acronyms and capitalised abbreviations that name nobody and nothing of their own: things, degrees, offices, units.
 * Source: the usual ones of English-language news, gathered for this project.
 */
export const NO_NAMES: ReadonlySet<number> = new Set(
  (
    "cctv dna dui dwi owi suv suvs atm atms gps pc pcs hiv aids ptsd adhd id ids tv tvs dvd cd lsd mdma ghb pcp thc cbd ak ak-47 ar-15 " +
    "mp3 usb pin sim vat ceo cfo coo cto md mp mps mep meps mla mlas msp td tds qc kc jp phd ba bsc ma msc mba llb cpr icu er a&e utc gmt est " +
    "edt cst cdt mst mdt pst pdt bst ist cet am pm rip usd eur gbp aud cad nzd inr xof xaf zar hkd sgd jpy cny asbo fir ied ieds rpg rpgs vip " +
    "vips it ai vpn sms url pdf faq diy hr pr lgbt lgbtq bame covid covid-19 sars mers h1n1 bmw vw mrsa ocg ocgs gbh abh gbhs dob yoa vs no ok " +
    "sos dj djs mc bbq hgv hgvs lgv rv rvs atv atvs ev evs uav led lcd ufo iq gdp csi tba tbc fyi asap nda ndas dm dms q&a swat-style msm nft dcp acp dsp asp sho dgp adgp igp dig sdpo ssp ppro"
  )
    .split(" ")
    .map((word) => hashWord(word)),
);

/** Names of kinds of things that news writes with capitals. */
export const GENERIC: ReadonlySet<string> = new Set([
  "organised crime group",
  "organised crime groups",
  "organized crime group",
  "organized crime groups",
  "organised crime",
  "league",
  "red notice",
  "amber alert",
  "breaking news",
  "main stream media",
  "mainstream media",
  "crime scene",
  "crown prosecutor",
  "police officer",
  "proceeds of crime",
  "super bowl",
  "world cup",
]);
