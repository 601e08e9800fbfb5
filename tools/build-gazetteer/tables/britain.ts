/**
 * Counties of the United Kingdom that the administrative list lacks: ceremonial, metropolitan and historic ones, and the
 * boroughs of London. Name and alternatives, middle (degrees north, east), ISO 3166-2 code where the county has one.
 * Source: ISO 3166-2:GB for the codes; general geographical knowledge for the middles.
 */
export const BRITISH_COUNTIES = `
Yorkshire; 54 -1.3
South Yorkshire; 53.5 -1.3
West Yorkshire, W Yorkshire; 53.75 -1.66
Tyne and Wear; 54.94 -1.55
Merseyside; 53.42 -2.9
Greater Manchester; 53.5 -2.3
West Midlands; 52.48 -1.83
Greater London; 51.5 -0.12
Middlesex; 51.55 -0.35
Sussex; 50.95 -0.1
Berkshire; 51.43 -1.03
Bedfordshire; 52.08 -0.45
Northamptonshire; 52.27 -0.83
Cheshire; 53.17 -2.6
Cumbria; 54.55 -3.1
Cumberland; 54.75 -3.1
Westmorland; 54.4 -2.7
Huntingdonshire; 52.37 -0.2
Rutland; 52.65 -0.63
Cleveland; 54.55 -1.15
Avon; 51.45 -2.5
Durham County; 54.7 -1.75; GB-DUR
Wirral; 53.36 -3.1; GB-WRL
Isle of Wight; 50.69 -1.3; GB-IOW
County Antrim; 54.87 -6.2
County Armagh; 54.3 -6.6
County Down; 54.37 -5.93
County Fermanagh, Fermanagh; 54.35 -7.63
County Londonderry, County Derry; 54.9 -6.9
County Tyrone, Tyrone; 54.6 -7.2
Lanarkshire; 55.65 -3.8
Ayrshire; 55.45 -4.5
Dunbartonshire; 56.05 -4.6
Perthshire; 56.6 -3.7
Sutherland; 58.25 -4.5
Caithness; 58.4 -3.5
Ross-shire; 57.6 -5
Inverness-shire; 57.2 -4.6
Argyll; 56.25 -5.25
Banffshire; 57.5 -2.9
Berwickshire; 55.75 -2.5
Roxburghshire; 55.5 -2.6
Dumfriesshire; 55.2 -3.5
Kirkcudbrightshire; 55 -4
Wigtownshire; 54.8 -4.7
Peeblesshire; 55.6 -3.3
Kinross-shire; 56.2 -3.45
Kincardineshire; 56.95 -2.45
Stirlingshire; 56.1 -4.2
Strathclyde; 56 -5
Tayside; 56.5 -3
Lothian; 55.9 -3.2
Glamorgan; 51.6 -3.4
South Glamorgan; 51.5 -3.25
Mid Glamorgan; 51.6 -3.5
West Glamorgan; 51.65 -3.85
Gwent; 51.75 -3
Dyfed; 52 -4.5
Clwyd; 53.15 -3.4
Anglesey, Ynys Mon; 53.28 -4.35; GB-AGY
Rhondda; 51.65 -3.45
`;

export const LONDON_BOROUGHS = `
Barking and Dagenham; 51.545 0.13; GB-BDG
Barnet; 51.625 -0.2; GB-BNE
Bexley; 51.455 0.15; GB-BEX
Brent; 51.56 -0.28; GB-BEN
Bromley; 51.4 0.02; GB-BRY
Camden; 51.54 -0.14; GB-CMD
Croydon; 51.375 -0.1; GB-CRY
Ealing; 51.513 -0.31; GB-EAL
Enfield; 51.65 -0.08; GB-ENF
Greenwich; 51.48 0.01; GB-GRE
Hackney; 51.545 -0.055; GB-HCK
Hammersmith and Fulham; 51.493 -0.22; GB-HMF
Haringey; 51.59 -0.11; GB-HRY
Harrow; 51.585 -0.335; GB-HRW
Havering; 51.56 0.21; GB-HAV
Hillingdon; 51.535 -0.45; GB-HIL
Hounslow; 51.47 -0.36; GB-HNS
Islington; 51.54 -0.1; GB-ISL
Kensington and Chelsea; 51.5 -0.19; GB-KEC
Kingston upon Thames; 51.4 -0.29; GB-KTT
Lambeth; 51.46 -0.12; GB-LBH
Lewisham; 51.45 -0.02; GB-LEW
Merton; 51.41 -0.19; GB-MRT
Newham; 51.525 0.035; GB-NWM
Redbridge; 51.58 0.07; GB-RDB
Richmond upon Thames; 51.44 -0.3; GB-RIC
Southwark; 51.475 -0.08; GB-SWK
Sutton; 51.36 -0.19; GB-STN
Tower Hamlets; 51.515 -0.035; GB-TWH
Waltham Forest; 51.59 -0.015; GB-WFT
Wandsworth; 51.45 -0.19; GB-WND
Westminster, City of Westminster; 51.5 -0.155; GB-WSM
City of London, Square Mile; 51.515 -0.092; GB-LND
`;

/** The counties of the Republic of Ireland: name, middle, ISO 3166-2 code, GeoNames' name where it is another. */
export const IRISH_COUNTIES = `
Carlow; 52.7 -6.83; IE-CW
Cavan; 53.98 -7.3; IE-CN
Clare; 52.86 -8.95; IE-CE
Cork; 51.97 -8.6; IE-CO
Donegal; 54.9 -7.95; IE-DL
Dublin; 53.35 -6.26; IE-D
Galway; 53.35 -8.75; IE-G
Kerry; 52.13 -9.6; IE-KY
Kildare; 53.2 -6.8; IE-KE
Kilkenny; 52.58 -7.22; IE-KK
Laois; 53 -7.35; IE-LS
Leitrim; 54.12 -8; IE-LM
Limerick; 52.5 -8.75; IE-LK
Longford; 53.73 -7.7; IE-LD; An Longfort
Louth; 53.9 -6.5; IE-LH
Mayo; 53.9 -9.25; IE-MO
Meath; 53.65 -6.7; IE-MH
Monaghan; 54.17 -6.95; IE-MN
Offaly; 53.23 -7.6; IE-OY; Uíbh Fhailí
Roscommon; 53.76 -8.27; IE-RN
Sligo; 54.15 -8.6; IE-SO
Tipperary; 52.67 -7.83; IE-TA
Waterford; 52.2 -7.55; IE-WD
Westmeath; 53.53 -7.45; IE-WH
Wexford; 52.47 -6.58; IE-WX
Wicklow; 52.98 -6.38; IE-WW
`;
