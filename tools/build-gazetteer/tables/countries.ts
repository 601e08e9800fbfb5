/**
 * What English-language news calls a country beside its name in the ISO 3166-1 list, by alpha-2 code; a name after `!` is
 * written with capitals or full stops only ("US", "U.S."; never "us"). No nationalities: an adjective is no place.
 * Source: press usage, gathered for this project; Natural Earth has the middles, ISO 3166-1 the codes.
 */
export const COUNTRY_NAMES = `
AE: United Arab Emirates, Emirates, !UAE
AG: Antigua and Barbuda, Antigua
AS: American Samoa
BA: Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia, !BiH
BN: Brunei, Brunei Darussalam
BO: Bolivia
BQ: Caribbean Netherlands, Bonaire
BS: Bahamas, The Bahamas
BY: Belarus, Byelorussia
CC: Cocos Islands
CD: Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, Congo-Kinshasa, Zaire, !DRC
CF: Central African Republic, !CAR
CG: Republic of the Congo, Republic of Congo, Congo, Congo-Brazzaville
CI: Ivory Coast, Côte d'Ivoire, Cote d'Ivoire
CN: China, People's Republic of China, Mainland China, !PRC
CV: Cape Verde, Cabo Verde
CZ: Czech Republic, Czechia
DE: Germany, Federal Republic of Germany
DO: Dominican Republic
EH: Western Sahara
FK: Falkland Islands, Falklands
FM: Micronesia, Federated States of Micronesia
GB: United Kingdom, Britain, Great Britain, !UK, !GB
GM: Gambia, The Gambia
GW: Guinea-Bissau
HK: Hong Kong, !HK
IM: Isle of Man
IR: Iran, Islamic Republic of Iran
IE: Ireland, Republic of Ireland, Irish Republic
KG: Kyrgyzstan, Kirghizia
KN: Saint Kitts and Nevis, St Kitts
KP: North Korea, !DPRK
KR: South Korea, Republic of Korea, Korea
LA: Laos
LC: Saint Lucia
LY: Libya
MD: Moldova
MF: Saint Martin
MK: North Macedonia, Macedonia
MM: Myanmar, Burma
MO: Macau, Macao
NL: Netherlands, Holland, The Netherlands
NZ: New Zealand, Aotearoa, !NZ
PG: Papua New Guinea, !PNG
PH: Philippines, The Philippines
PN: Pitcairn Islands
PS: Palestine, Palestinian Territories, Palestinian territories, Occupied Palestinian Territories
RU: Russia, Russian Federation
SA: Saudi Arabia, Kingdom of Saudi Arabia, !KSA
SH: Saint Helena
ST: Sao Tome and Principe
SV: El Salvador
SX: Sint Maarten
SY: Syria, Syrian Arab Republic
SZ: Eswatini, Swaziland
TC: Turks and Caicos Islands, Turks and Caicos
TL: East Timor, Timor-Leste
TR: Turkey, Türkiye, Turkiye
TT: Trinidad and Tobago, Trinidad, !T&T
TW: Taiwan
TZ: Tanzania
US: United States, United States of America, America, !US, !USA
VA: Vatican City, Vatican, Holy See
VC: Saint Vincent and the Grenadines, St Vincent
VE: Venezuela
VG: British Virgin Islands
VI: US Virgin Islands, U.S. Virgin Islands, Virgin Islands
VN: Vietnam, Viet Nam
XK: Kosovo
ZA: South Africa, !RSA
`;

/** Names of the ISO list that no article writes, or that mean something else there. */
export const NOT_COUNTRY_NAMES = new Set(["Korea, Republic of", "Taiwan, Province of China"]);

/** Middle and GeoNames id of what the sources lack: code, name, latitude, longitude, id. */
export const MORE_COUNTRIES = `
XK Kosovo 42.58 21 831053
`;
