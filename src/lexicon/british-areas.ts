/**
 * Councils and districts of the United Kingdom outside England by nation. Source: ISO 3166-2:GB (the codes without
 * "GB-"); every other code of three letters is England's.
 */
const NATIONS = {
  "GB-SCT":
    "SCT ABD ABE AGB ANS CLK DGY DND EAY EDH EDU ELN ELS ERW FAL FIF GLG HLD IVC MLN MRY NAY NLK ORK PKN RFW SAY SCB SLK STG WDU WLN ZET",
  "GB-WLS": "WLS AGY BGE BGW CAY CGN CMN CRF CWY DEN FLN GWN MON MTY NTL NWP PEM POW RCT SWA TOF VGL WRX",
  "GB-NIR": "NIR ABC AND ANN BFS CCG DRS FMO LBC MEA MUL NMD",
};

/** ISO 3166-2 code of a part of Scotland, Wales or Northern Ireland → code of the nation. */
export const BRITISH_NATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries(NATIONS).flatMap(([nation, codes]) => codes.split(" ").map((code) => [`GB-${code}`, nation])),
);
