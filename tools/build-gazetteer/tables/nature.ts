/**
 * Islands, rivers, lakes, mountains and lands that are neither a town nor a subdivision, and subdivisions that GeoNames'
 * list of 2023 has under another name: names; a point in the middle; country, if they lie in one; ISO 3166-2 code if they
 * lie in one; kind. Source: gathered for this project from general geographical knowledge.
 */
export const NATURE = `
Sumbawa; -8.7 118; ID; ID-NB; region
Flores Island, Flores; -8.65 121.1; ID; ID-NT; region
Sumba; -9.65 120; ID; ID-NT; region
Timor; -9.3 125.2; ; ; region
Kalimantan; -1 114; ID; ; region
Maluku Islands, Moluccas; -3 129; ID; ; region
Madura; -7 113.3; ID; ID-JI; region
Batam; 1.08 104.03; ID; ID-KR; region
Komodo Island; -8.55 119.45; ID; ID-NT; region
Mount Tambora, Tambora; -8.25 118; ID; ID-NB; site
Krakatoa; -6.1 105.42; ID; ID-LA; site
Mount Merapi; -7.54 110.45; ID; ; site
Mount Agung; -8.34 115.51; ID; ID-BA; site
Langkawi; 6.35 99.8; MY; MY-02; region
Penang Island; 5.4 100.25; MY; MY-07; region
Tioman, Pulau Tioman; 2.8 104.17; MY; MY-06; region
Koh Phangan, Ko Pha Ngan; 9.74 100.03; TH; ; region
Koh Phi Phi, Phi Phi Islands; 7.74 98.77; TH; ; region
Palawan Island; 9.8 118.7; PH; PH-PLW; region
Sulu Archipelago; 6 121; PH; ; region
Spratly Islands; 10 114; ; ; region
Paracel Islands; 16.5 112; ; ; region
Hainan Island; 19.2 109.7; CN; CN-HI; region
Lantau, Lantau Island; 22.26 113.95; HK; ; region
Lamma Island; 22.2 114.12; HK; ; region
Jeju Island; 33.4 126.55; KR; ; region
Shikoku; 33.7 133.5; JP; ; region
Sakhalin Island; 50.5 143; RU; RU-SAK; region
Kuril Islands; 46 150; ; ; region
Andaman Islands; 12.5 92.75; IN; IN-AN; region
Nicobar Islands; 8 93.5; IN; IN-AN; region
Lakshadweep Islands; 10.57 72.64; IN; IN-LD; region
Sundarbans; 21.9 89.2; ; ; region
Thar Desert; 27 71; ; ; region
Deccan; 17 77; IN; ; region
Rann of Kutch; 24 70; IN; IN-GJ; region
Khyber Pass; 34.09 71.15; PK; PK-KP; site
Swat; 35.2 72.4; PK; PK-KP; region
Mount Sinjar, Sinjar Mountain, Sinjar Mountains; 36.37 41.7; IQ; IQ-NI; site
Mosul Dam; 36.63 42.82; IQ; IQ-NI; site
Tabqa Dam; 35.87 38.57; SY; SY-RA; site
Incirlik Air Base, Incirlik; 37 35.43; TR; TR-01; site
Bagram Air Base, Bagram Airfield; 34.95 69.27; AF; ; site
Failaka, Failaka Island; 29.44 48.33; KW; ; region
Kharg Island; 29.24 50.31; IR; ; region
Qeshm Island; 26.8 55.8; IR; ; region
Socotra; 12.5 53.9; YE; ; region
Mount Ararat; 39.7 44.3; TR; ; site
Mount Hermon; 33.42 35.86; ; ; site
Jordan Valley; 32.2 35.55; ; ; region
Sea of Galilee, Lake Tiberias; 32.83 35.59; IL; IL-Z; region
Bekaa Valley, Beqaa Valley; 33.85 35.9; LB; ; region
Jebel Ali; 25.01 55.06; AE; AE-DU; district
Pemba Island; -5.2 39.77; TZ; ; region
Unguja; -6.13 39.36; TZ; ; region
Lamu Island; -2.28 40.9; KE; ; region
Mount Kenya; -0.15 37.31; KE; ; site
Mount Elgon; 1.12 34.55; ; ; site
Lake Tanganyika; -6.2 29.5; ; ; region
Lake Malawi, Lake Nyasa; -12 34.5; ; ; region
Lake Turkana; 3.6 36; KE; ; region
Lake Albert; 1.7 30.9; ; ; region
Lake Kivu; -2 29.1; ; ; region
Lake Volta; 7.3 -0.1; GH; ; region
Lake Kariba; -17 28; ; ; region
Victoria Falls; -17.92 25.86; ; ; site
Kruger National Park; -24 31.5; ZA; ; site
Table Mountain; -33.96 18.41; ZA; ZA-WC; site
Robben Island; -33.81 18.37; ZA; ZA-WC; site
Garden Route; -33.9 22.5; ZA; ZA-WC; region
Garden Island; -32.2 115.68; AU; AU-WA; region
Drakensberg; -29.2 29.4; ; ; region
Karoo; -32 22.5; ZA; ; region
Kalahari, Kalahari Desert; -23 22; ; ; region
Namib Desert; -24.5 15.5; NA; ; region
Okavango Delta; -19.3 22.9; BW; ; region
Limpopo River; -25.2 33.5; ; ; region
Zambezi, Zambezi River; -16 30; ; ; region
Congo River; -2 18; ; ; region
Niger River; 12 0; ; ; region
Blue Nile; 11 36; ; ; region
White Nile; 10 32; ; ; region
Senegal River; 15.5 -14; ; ; region
Orange River; -28.7 20; ; ; region
Canary Islands, Canaries; 28.3 -15.8; ES; ES-CN; region
La Palma Island; 28.68 -17.85; ES; ES-CN; region
La Gomera; 28.1 -17.2; ES; ES-CN; region
Balearic Islands, Balearics; 39.6 3; ES; ES-IB; region
Formentera; 38.7 1.45; ES; ES-IB; region
Magaluf; 39.51 2.53; ES; ES-IB; region
Channel Islands; 49.4 -2.3; ; ; region
Isle of Wight; 50.68 -1.3; GB; GB-IOW; region
Isle of Sheppey; 51.4 0.8; GB; GB-KEN; region
Isles of Scilly, Scilly Isles; 49.93 -6.3; GB; GB-IOS; region
Lundy Island; 51.18 -4.67; GB; GB-DEV; region
Holy Island; 55.68 -1.8; GB; GB-NBL; region
Isle of Mull; 56.45 -5.9; GB; GB-SCT; region
Isle of Arran; 55.57 -5.25; GB; GB-SCT; region
Isle of Islay; 55.75 -6.2; GB; GB-SCT; region
Isle of Bute; 55.83 -5.1; GB; GB-SCT; region
Isle of Lewis; 58.2 -6.6; GB; GB-SCT; region
Isle of Jura; 56 -5.9; GB; GB-SCT; region
Minch; 58 -6; GB; GB-SCT; region
Loch Ness; 57.3 -4.45; GB; GB-SCT; region
Loch Lomond; 56.1 -4.6; GB; GB-SCT; region
Ben Nevis; 56.8 -5; GB; GB-SCT; site
Snowdonia; 53 -3.9; GB; GB-WLS; region
Brecon Beacons; 51.88 -3.44; GB; GB-WLS; region
Gower Peninsula; 51.6 -4.15; GB; GB-WLS; region
Dartmoor; 50.57 -3.92; GB; GB-DEV; region
Exmoor; 51.15 -3.65; GB; GB-ENG; region
New Forest; 50.87 -1.6; GB; GB-HAM; region
South Downs; 50.9 -0.5; GB; GB-ENG; region
Pennines; 54.5 -2.3; GB; GB-ENG; region
Yorkshire Dales; 54.25 -2.1; GB; GB-ENG; region
North York Moors; 54.4 -0.9; GB; GB-ENG; region
Norfolk Broads; 52.7 1.5; GB; GB-NFK; region
Windermere Lake; 54.37 -2.93; GB; GB-CMA; region
Dungeness; 50.92 0.97; GB; GB-KEN; site
Solent; 50.78 -1.3; GB; GB-ENG; region
Bristol Channel; 51.3 -4; GB; ; region
River Severn; 51.9 -2.3; GB; ; region
River Mersey; 53.35 -2.8; GB; GB-ENG; region
River Tyne; 54.97 -1.7; GB; GB-ENG; region
River Trent; 53 -1.1; GB; GB-ENG; region
River Wear; 54.75 -1.5; GB; GB-ENG; region
River Tees; 54.55 -1.4; GB; GB-ENG; region
River Ouse; 53.9 -1.1; GB; GB-ENG; region
River Avon; 51.38 -2.4; GB; GB-ENG; region
River Clyde; 55.85 -4.3; GB; GB-SCT; region
River Tay; 56.4 -3.4; GB; GB-SCT; region
River Forth, Firth of Forth; 56.1 -3.2; GB; GB-SCT; region
River Dee; 57.1 -2.5; GB; GB-SCT; region
River Taff; 51.5 -3.2; GB; GB-WLS; region
River Lagan; 54.55 -5.95; GB; GB-NIR; region
River Foyle, Lough Foyle; 55.05 -7.2; ; ; region
Lough Neagh; 54.6 -6.4; GB; GB-NIR; region
River Liffey; 53.34 -6.4; IE; ; region
River Lee; 51.9 -8.6; IE; IE-CO; region
River Shannon; 53 -8.2; IE; ; region
Aran Islands; 53.1 -9.65; IE; IE-G; region
Connemara; 53.5 -9.8; IE; IE-G; region
Dingle Peninsula; 52.2 -10.1; IE; IE-KY; region
Orkney Islands; 59 -3; GB; GB-SCT; region
Shetland Islands; 60.4 -1.3; GB; GB-SCT; region
Seine, River Seine; 48.9 2; FR; ; region
Loire, River Loire; 47.4 -0.5; FR; ; region
Rhône, River Rhône; 44.5 4.8; FR; ; region
Savoy; 45.6 6.5; FR; ; region
Burgundy; 47.2 4.6; FR; FR-BFC; region
Lorraine Region; 48.8 6.2; FR; FR-GES; region
Mont Blanc; 45.83 6.87; ; ; site
Matterhorn; 45.98 7.66; ; ; site
Eiffel Tower; 48.858 2.294; FR; FR-IDF; site
Champs-Élysées, Champs Elysees; 48.87 2.307; FR; FR-IDF; street
Stade de France; 48.924 2.36; FR; FR-IDF; site
Bataclan; 48.863 2.371; FR; FR-IDF; site
Promenade des Anglais; 43.695 7.26; FR; FR-PAC; street
Molenbeek; 50.855 4.33; BE; BE-BRU; district
Ardennes; 50.1 5.5; ; ; region
Elbe River, River Elbe; 52 12; ; ; region
Spree River; 52.5 13.5; DE; ; region
Brandenburg Gate; 52.516 13.378; DE; DE-BE; site
Lake Constance; 47.63 9.37; ; ; region
Lake Geneva; 46.45 6.55; ; ; region
Lake Como; 46 9.26; IT; IT-25; region
Lake Garda; 45.6 10.65; IT; ; region
Mount Vesuvius, Vesuvius; 40.82 14.43; IT; IT-72; site
Mount Etna; 37.75 15; IT; IT-82; site
Capri Island; 40.55 14.23; IT; IT-72; region
Dolomites; 46.4 11.85; IT; ; region
St Peter's Square; 41.902 12.457; VA; ; site
Danube Delta; 45.1 29.5; RO; ; region
Prut River; 47 28; ; ; region
Dniester; 47.5 29; ; ; region
Dnieper, Dnipro River; 48.5 34; ; ; region
Lake Baikal; 53.5 108; RU; ; region
Mount Olympus; 40.085 22.358; GR; ; site
Athos, Mount Athos; 40.16 24.33; GR; ; site
Samos Island; 37.75 26.8; GR; ; region
Chios Island; 38.4 26; GR; ; region
Cyclades; 37 25.3; GR; ; region
Dodecanese; 36.4 27.2; GR; ; region
Gozo; 36.05 14.25; MT; ; region
Akershus; 60 11.1; NO; NO-32; region
Buskerud; 60.4 9.2; NO; NO-33; region
Østfold; 59.3 11.2; NO; NO-31; region
Vestfold; 59.3 10.2; NO; NO-39; region
Telemark; 59.6 8.6; NO; NO-40; region
Finnmark; 70 25; NO; NO-56; region
Hedmark; 61.4 11.4; NO; NO-34; region
Oppland; 61.5 9.5; NO; NO-34; region
Hordaland; 60.2 6; NO; NO-46; region
Vest-Agder; 58.3 7.2; NO; NO-42; region
Aust-Agder; 58.7 8.4; NO; NO-42; region
Lofoten; 68.2 13.8; NO; NO-18; region
Svalbard; 78.6 16; NO; ; region
Zealand; 55.5 11.8; DK; ; region
Faroe Islands; 62 -7; FO; ; region
Lake Pontchartrain; 30.18 -90.1; US; US-LA; region
Lake Tahoe; 39.1 -120.03; US; ; region
Lake Mead; 36.25 -114.39; US; ; region
Lake Powell; 37.07 -111.24; US; ; region
Lake Okeechobee; 26.95 -80.8; US; US-FL; region
Lake Champlain; 44.5 -73.33; US; ; region
Lake Travis; 30.42 -97.92; US; US-TX; region
Lake of the Ozarks; 38.2 -92.63; US; US-MO; region
Chesapeake Bay; 38 -76.2; US; ; region
San Francisco Bay; 37.7 -122.3; US; US-CA; region
Puget Sound; 47.6 -122.4; US; US-WA; region
Ohio River; 38 -86; US; ; region
Missouri River; 41 -97; US; ; region
Colorado River; 36 -112; ; ; region
Columbia River; 46 -120; ; ; region
Potomac, Potomac River; 38.9 -77.1; US; ; region
Delaware River; 40.5 -75; US; ; region
Susquehanna River; 41 -76.7; US; ; region
Tennessee River; 35 -87; US; ; region
Cumberland River; 36.5 -87; US; ; region
Sacramento River; 39.5 -122; US; US-CA; region
Grand Canyon; 36.1 -112.1; US; US-AZ; region
Death Valley; 36.5 -117; US; US-CA; region
Mojave Desert; 35 -117; US; ; region
Yellowstone, Yellowstone National Park; 44.6 -110.5; US; US-WY; site
Yosemite, Yosemite National Park; 37.85 -119.55; US; US-CA; site
Great Smoky Mountains, Smoky Mountains; 35.6 -83.5; US; ; region
Blue Ridge Mountains; 37 -80; US; ; region
Everglades; 25.9 -80.9; US; US-FL; region
Outer Banks; 35.4 -75.5; US; US-NC; region
Fort Detrick; 39.43 -77.43; US; US-MD; site
Fort Hood; 31.13 -97.78; US; US-TX; site
Fort Bragg; 35.14 -79; US; US-NC; site
Camp Lejeune; 34.65 -77.35; US; US-NC; site
Camp Pendleton; 33.35 -117.4; US; US-CA; site
Rikers Island; 40.793 -73.886; US; US-NY; site
Ellis Island; 40.699 -74.04; US; US-NY; site
Alcatraz, Alcatraz Island; 37.827 -122.423; US; US-CA; site
Coney Island; 40.575 -73.98; US; US-NY; district
Statue of Liberty; 40.689 -74.044; US; US-NY; site
Fraser Valley; 49.15 -121.9; CA; CA-BC; region
Fraser River; 50 -121.7; CA; CA-BC; region
St Lawrence River; 47 -71; ; ; region
Downtown Eastside; 49.282 -123.098; CA; CA-BC; district
Peace River Country; 56 -119; CA; ; region
Hudson Bay; 60 -85; CA; ; region
Baffin Island; 68 -70; CA; CA-NU; region
Niagara Falls Park; 43.08 -79.07; CA; CA-ON; site
Kangaroo Island; -35.8 137.2; AU; AU-SA; region
Fraser Island, K'gari; -25.2 153.1; AU; AU-QLD; region
Rottnest Island; -32 115.5; AU; AU-WA; region
Whitsundays, Whitsunday Islands; -20.2 149; AU; AU-QLD; region
Torres Strait, Torres Strait Islands; -10 142.3; AU; AU-QLD; region
Cape York, Cape York Peninsula; -13.5 142.7; AU; AU-QLD; region
Arnhem Land; -13 134.5; AU; AU-NT; region
Uluru, Ayers Rock; -25.34 131.04; AU; AU-NT; site
Nullarbor, Nullarbor Plain; -31 129; AU; ; region
Kimberley; -17 126; AU; AU-WA; region
Wheatbelt; -31.5 117.5; AU; AU-WA; region
Goldfields-Esperance; -30 123; AU; AU-WA; region
Darling Downs; -27.5 151; AU; AU-QLD; region
Barossa Valley; -34.5 139; AU; AU-SA; region
Eyre Peninsula; -34 135.7; AU; AU-SA; region
Yorke Peninsula; -34.8 137.6; AU; AU-SA; region
Mornington Peninsula; -38.35 145; AU; AU-VIC; region
Bass Strait; -40 146; AU; ; region
Tasman Sea; -40 160; ; ; region
Blue Mountains; -33.7 150.3; AU; AU-NSW; region
Snowy Mountains; -36.4 148.4; AU; AU-NSW; region
Murray River; -35 141; AU; ; region
Darling River; -31.5 143.5; AU; AU-NSW; region
Sydney Harbour; -33.85 151.24; AU; AU-NSW; site
Sydney Opera House; -33.857 151.215; AU; AU-NSW; site
Bondi Beach; -33.891 151.275; AU; AU-NSW; site
Waiheke Island, Waiheke; -36.8 175.1; NZ; NZ-AUK; region
Great Barrier Island; -36.2 175.4; NZ; NZ-AUK; region
Stewart Island; -47 167.9; NZ; NZ-STL; region
Coromandel Peninsula; -36.8 175.6; NZ; NZ-WKO; region
Hauraki Gulf; -36.5 175.1; NZ; NZ-AUK; region
Cook Strait; -41.3 174.4; NZ; ; region
Southern Alps; -43.5 170.5; NZ; ; region
Polynesia; -15 -150; ; ; region
Melanesia; -10 160; ; ; region
Bougainville; -6.2 155.3; PG; PG-NSB; region
Guadalcanal; -9.6 160.2; SB; ; region
Easter Island; -27.12 -109.35; CL; CL-VS; region
Tierra del Fuego; -54 -68; ; ; region
Darien Gap, Darién Gap; 7.9 -77.5; ; ; region
Tobago; 11.23 -60.68; TT; TT-TOB; region
Nevis; 17.15 -62.58; KN; ; region
Barbuda; 17.63 -61.8; AG; ; region
Bequia; 13.01 -61.24; VC; ; region
Grenadines; 12.8 -61.3; ; ; region
Hispaniola; 19 -71; ; ; region
Lesser Antilles; 15 -61; ; ; region
Roatan; 16.35 -86.45; HN; ; region
Cozumel Island; 20.43 -86.92; MX; ; region
Baja California Peninsula; 28 -113; MX; ; region
Riviera Maya; 20.5 -87.2; MX; ; region
Orinoco, Orinoco River; 8 -65; ; ; region
Corentyne River; 4.5 -57.5; ; ; region
Essequibo River; 5 -58.5; GY; ; region
Lake Titicaca; -15.8 -69.4; ; ; region
Atacama Desert; -24 -69.3; CL; ; region
Copacabana Beach; -22.97 -43.18; BR; BR-RJ; site
Iguazu Falls; -25.69 -54.44; ; ; site
Pantanal; -17.7 -57.4; ; ; region
Ganges, River Ganges; 25.3 83; ; ; region
Indus, Indus River; 28 69; ; ; region
Brahmaputra, Brahmaputra River; 26.5 92; ; ; region
Yamuna, Yamuna River; 27.5 78; IN; ; region
Irrawaddy, Irrawaddy River; 20 95; MM; ; region
Moei River; 17 98.4; ; ; region
Yangtze, Yangtze River; 30.5 113; CN; ; region
Yellow River; 36 110; CN; ; region
Gobi Desert; 42.5 103; ; ; region
Tibetan Plateau; 33 88; CN; ; region
Gulf of Thailand; 9.5 102; ; ; region
Malacca Strait, Strait of Malacca; 4 100; ; ; region
Taiwan Strait; 24.8 119.9; ; ; region
Bering Sea; 58 -178; ; ; region
Barents Sea; 74 37; ; ; region
Sea of Azov; 46 36.6; ; ; region
Tyrrhenian Sea; 40 12; ; ; region
Gulf of Finland; 59.8 26; ; ; region
Bay of Biscay; 45.5 -4; ; ; region
Celtic Sea; 50.5 -8; ; ; region
Coral Sea; -18 155; ; ; region
Timor Sea; -11 127; ; ; region
Java Sea; -5 110; ; ; region
Andaman Sea; 10 96; ; ; region
Gulf of California; 28 -112; MX; ; region
Gulf of Aqaba; 29 34.8; ; ; region
Bab el-Mandeb; 12.6 43.3; ; ; region
Mozambique Channel; -18 41; ; ; region
`;
