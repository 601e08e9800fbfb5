/**
 * English names of cities that GeoNames has under another name and that are English words too, or that it has not:
 * country code and GeoNames' name, then the English ones. Source: press usage, gathered for this project.
 */
export const CITY_NAMES = `
DE Köln: Cologne
IE An Muileann gCearr: Mullingar
IE An Ros: Rush
IE Baile an Mhuilinn: Milltown
IE Cill Airne: Killarney
IE Cill Fhíonáin: Kilfinane
IE Cluain Meala: Clonmel
IE Droichead Nua: Newbridge
IE Trá Mhór: Tramore
GB Kingston upon Hull: Hull
GB Newcastle upon Tyne: Newcastle
GB Stoke-on-Trent: Stoke
GB Southend-on-Sea: Southend
GB Burton upon Trent: Burton
GB Londonderry: Derry
FR Cherbourg-Octeville: Cherbourg
FR Boulogne-sur-Mer: Boulogne
IN Bengaluru: Bangalore
IN Chennai: Madras
IN Gurugram: Gurgaon
IN Thiruvananthapuram: Trivandrum
CN Shantou: Swatow
CN Xiamen: Amoy
CN Guangzhou: Canton
UA Dnipro: Dnipropetrovsk
UA Odesa: Odessa
UA Kharkiv: Kharkov
UA Chornobyl: Chernobyl
SY Tadmur: Palmyra
SY ‘Ayn al ‘Arab: Kobani, Kobane
IQ Al Fallūjah: Fallujah, Falluja
IQ Ar Ramādī: Ramadi
IQ An Najaf: Najaf
IQ Al Başrah al Qadīmah: Basra
IR Mashhad: Meshed
AF Kandahār: Kandahar
YE Sanaa: Sana'a
YE Al Ḩudaydah: Hodeidah, Hodeida
EG Al Jīzah: Giza
TR İzmir: Smyrna
NG Port Harcourt: Pitakwa
ZA Pretoria: Tshwane
ZA Durban: eThekwini
ZA Grahamstown: Makhanda
ZA Port Elizabeth: Gqeberha
MX Mexico City: Ciudad de Mexico
US New York City: New York
US Washington: Washington D.C., Washington DC
VN Ho Chi Minh City: Saigon
KZ Astana: Nur-Sultan
PH Tarlac City: Tarlac
PH Cebu City: Cebu
PH Davao: Davao City
BE Antwerpen: Antwerp
BE Gent: Ghent
BE Brugge: Bruges
CH Bern: Berne
CH Genève: Geneva
CH Zürich: Zurich
CH Luzern: Lucerne
ES Sevilla: Seville
ES Córdoba: Cordoba
PT Porto: Oporto
IT Venezia: Venice
IT Venice: Venice
IT Padova: Padua
IT Mantova: Mantua
DE Nürnberg: Nuremberg
DE Hannover: Hanover
DE Braunschweig: Brunswick
DE Frankfurt am Main: Frankfurt
PL Kraków: Cracow
SE Göteborg: Gothenburg
FR Dunkerque: Dunkirk
FR Cherbourg-en-Cotentin: Cherbourg
UA Kyiv: Kiev
LY Mişrātah: Misrata
PS Bethlehem: Bethlehem
IL Nazareth: Nazareth
MA Fès: Fez
IN Mumbai: Bombay
IN Kolkata: Calcutta
MM Yangon: Rangoon
IN Kochi: Cochin
IQ Tall ‘Afar: Tal Afar
IR Chabahar: Chabahar
`;
