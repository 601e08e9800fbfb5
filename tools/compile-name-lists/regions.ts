/** First-level regions and counties that news of the English-speaking world names without saying what they are. */
export const REGIONS: readonly string[] = (
  "Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming,District of Columbia," +
  "Ontario,Quebec,Nova Scotia,New Brunswick,Manitoba,British Columbia,Prince Edward Island,Saskatchewan,Alberta,Newfoundland,Labrador,Yukon,Nunavut,Northwest Territories," +
  "New South Wales,Victoria,Queensland,South Australia,Western Australia,Tasmania,Northern Territory,Australian Capital Territory," +
  "England,Scotland,Wales,Northern Ireland,Bedfordshire,Berkshire,Buckinghamshire,Cambridgeshire,Cheshire,Cornwall,Cumbria,Derbyshire,Devon,Dorset,Durham,East Sussex,West Sussex,Sussex,Essex,Gloucestershire,Greater London,Greater Manchester,Hampshire,Herefordshire,Hertfordshire,Kent,Lancashire,Leicestershire,Lincolnshire,Merseyside,Norfolk,North Yorkshire,South Yorkshire,West Yorkshire,East Yorkshire,Yorkshire,Northamptonshire,Northumberland,Nottinghamshire,Oxfordshire,Rutland,Shropshire,Somerset,Staffordshire,Suffolk,Surrey,Tyne and Wear,Warwickshire,West Midlands,Wiltshire,Worcestershire,Gwent,Dyfed,Powys,Gwynedd,Fife,Lothian,Tayside,Aberdeenshire,Antrim,Armagh,Tyrone,Fermanagh,Humberside,Teesside,Tyneside,Wearside," +
  "Carlow,Cavan,Clare,Cork,Donegal,Galway,Kerry,Kildare,Kilkenny,Laois,Leitrim,Limerick,Longford,Louth,Mayo,Meath,Monaghan,Offaly,Roscommon,Sligo,Tipperary,Waterford,Westmeath,Wexford,Wicklow,Munster,Leinster,Connacht,Ulster," +
  "Andhra Pradesh,Arunachal Pradesh,Assam,Bihar,Chhattisgarh,Goa,Gujarat,Haryana,Himachal Pradesh,Jharkhand,Karnataka,Kerala,Madhya Pradesh,Maharashtra,Manipur,Meghalaya,Mizoram,Nagaland,Odisha,Punjab,Rajasthan,Sikkim,Tamil Nadu,Telangana,Tripura,Uttar Pradesh,Uttarakhand,West Bengal,Jammu and Kashmir,Kashmir," +
  "Gauteng,KwaZulu-Natal,Limpopo,Mpumalanga,Eastern Cape,Western Cape,Northern Cape,Free State,North West," +
  "Sindh,Balochistan,Khyber Pakhtunkhwa,Waikato,Otago,Canterbury,Northland,Taranaki,Southland,Bavaria,Saxony,Hesse,Catalonia,Andalusia,Sicily,Sardinia,Lombardy,Tuscany,Brittany,Normandy,Provence,Flanders,Wallonia,Crimea,Donbas,Chechnya,Siberia,Kurdistan,Darfur,Tibet,Xinjiang,Sinaloa,Jalisco,Michoacan,Guerrero,Chihuahua,Tamaulipas,Oaxaca,Chiapas," +
  "Europe,Asia,Africa,North America,South America,Latin America,Central America,Middle East,Caribbean,Scandinavia,Balkans,Antarctica,Oceania,Far East,Gulf,West Bank,Gaza,Gaza Strip"
).split(",");

/** Usual names of countries besides the official ones. */
export const COUNTRY_ALIASES: readonly string[] =
  "US,U.S.,USA,U.S.A.,United States of America,UK,U.K.,Britain,Great Britain,UAE,Burma,Ivory Coast,Czech Republic,Turkey,Holland,Congo,DRC,Palestine,Bosnia,Macedonia,Swaziland,Cape Verde,East Timor,Vatican,Kosovo,South Korea,North Korea,Russia,Syria,Iran,Vietnam,Laos,Tanzania,Bolivia,Venezuela,Moldova,Taiwan,Hong Kong,Macau,America".split(
    ",",
  );
