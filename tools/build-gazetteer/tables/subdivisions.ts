/**
 * Press forms of first-level subdivisions, by ISO 3166-2 code; a name after `!` is written with capitals or its full stop
 * only ("Ore.", "OR"; never "or"). Source: the abbreviations of the AP, Canadian Press and Australian style guides and the
 * postal codes; names that were changed or that English writes differently.
 */
export const SUBDIVISION_NAMES = `
US-AL: !Ala, !AL
US-AK: !AK
US-AZ: !Ariz, !AZ
US-AR: !Ark, !AR
US-CA: !Calif, !Cal, !CA
US-CO: !Colo, !CO
US-CT: !Conn, !CT
US-DE: !Del, !DE
US-FL: !Fla, !FL
US-GA: !Ga, !GA
US-HI: Hawai'i, !HI
US-ID: !ID
US-IL: !Ill, !IL
US-IN: !Ind, !IN
US-IA: !IA
US-KS: !Kan, !Kans, !KS
US-KY: !Ky, !KY
US-LA: !La, !LA
US-ME: !ME
US-MD: !Md, !MD
US-MA: !Mass, !MA
US-MI: !Mich, !MI
US-MN: !Minn, !MN
US-MS: !Miss, !MS
US-MO: !Mo, !MO
US-MT: !Mont, !MT
US-NE: !Neb, !Nebr, !NE
US-NV: !Nev, !NV
US-NH: N H, !NH
US-NJ: N J, !NJ
US-NM: N M, N Mex, !NM
US-NY: New York State, Upstate New York, N Y, !NY
US-NC: N C, !NC
US-ND: N D, N Dak, !ND
US-OH: !OH
US-OK: !Okla, !OK
US-OR: !Ore, !OR
US-PA: !Pa, !Penn, !PA
US-RI: R I, !RI
US-SC: S C, !SC
US-SD: S D, S Dak, !SD
US-TN: !Tenn, !TN
US-TX: !Tex, !TX
US-UT: !UT
US-VT: !Vt, !VT
US-VA: !Va, !VA
US-WA: Washington State, !Wash, !WA
US-WV: W Va, !WVa, !WV
US-WI: !Wis, !Wisc, !WI
US-WY: !Wyo, !WY
US-DC: District of Columbia, !DC
CA-AB: !Alta, !AB
CA-BC: British Columbia, B C, !BC
CA-MB: !Man, !MB
CA-NB: N B, !NB
CA-NL: Newfoundland, Labrador, N L, !NL, !Nfld
CA-NS: N S, !NS
CA-NT: !NWT, !NT
CA-NU: !NU
CA-ON: !Ont, !ON
CA-PE: P E I, !PEI, !PE
CA-QC: Québec, !Que, !QC
CA-SK: !Sask, !SK
CA-YT: Yukon, Yukon Territory, !YT
AU-NSW: !NSW
AU-QLD: Qld, !QLD
AU-VIC: !Vic, !VIC
AU-SA: !SA
AU-WA: !WA
AU-TAS: Tas, Tassie, !TAS
AU-NT: !NT
AU-ACT: !ACT
IN-AP: Andhra
IN-TN: Tamilnadu
IN-OR: Orissa
IN-OD: Orissa
IN-JK: Jammu & Kashmir, Jammu and Kashmir, !J&K
IN-UP: !UP
IN-MP: !MP
IN-UT: Uttaranchal
IN-UK: Uttaranchal
IN-PY: Pondicherry
IN-WB: !WB
ZA-KZN: Natal, !KZN
ZA-NL: Natal, !KZN
ZA-GP: Gauteng
ZA-GT: Gauteng
ZA-LP: Limpopo
ZA-MP: Mpumalanga
NG-FC: Federal Capital Territory, !FCT
PK-KP: Khyber-Pakhtunkhwa, North-West Frontier Province, !KPK, !KP
PK-BA: Balochistan, Baluchistan
PK-SD: Sindh, Sind
PK-TA: Federally Administered Tribal Areas, !FATA
DE-BY: Bavaria
DE-NI: Lower Saxony
DE-NW: North Rhine-Westphalia
DE-RP: Rhineland-Palatinate
DE-SN: Saxony
DE-HE: Hesse
DE-TH: Thuringia
DE-ST: Saxony-Anhalt
FR-BRE: Brittany
FR-NOR: Normandy
FR-COR: Corsica
FR-20R: Corsica
FR-PAC: Provence
IT-82: Sicily
IT-52: Tuscany
IT-25: Lombardy
IT-21: Piedmont
IT-78: Calabria
IT-75: Apulia, Puglia
IT-88: Sardinia
ES-CT: Catalonia
ES-AN: Andalusia, Andalucía
ES-PV: Basque Country
ES-CN: Canary Islands, Canaries
ES-IB: Balearic Islands, Balearics
CN-NM: Inner Mongolia
CN-XJ: Xinjiang
CN-XZ: Tibet
RU-CE: Chechnya
RU-DA: Dagestan
UA-43: Crimea
GB-NIR: N Ireland, !NI
`;

/**
 * Middles of large subdivisions whose towns lie at their edges: ISO 3166-2 code, degrees north, degrees east. Source:
 * general geographical knowledge.
 */
export const SUBDIVISION_MIDDLES = `
AU-QLD -22.6 144.5
AU-NSW -32.2 147
AU-VIC -36.9 144.3
AU-SA -30 135.5
AU-WA -25.3 122.3
AU-TAS -42 146.6
AU-NT -19.5 133.4
CA-AB 55 -115
CA-BC 54 -125
CA-MB 55 -97
CA-NB 46.5 -66.3
CA-NL 53 -60
CA-NS 45.1 -63.1
CA-NT 65 -119
CA-NU 71 -90
CA-ON 50 -86
CA-PE 46.4 -63.2
CA-QC 52 -72
CA-SK 54.5 -106
CA-YT 63.5 -135.5
GB-ENG 52.5 -1.5
GB-SCT 56.8 -4.2
GB-WLS 52.3 -3.7
GB-NIR 54.6 -6.7
`;
