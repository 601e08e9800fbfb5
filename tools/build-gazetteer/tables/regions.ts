/**
 * Continents, parts of the world, historic lands, islands, seas and disputed regions as news names them: names, then a
 * point in their middle (degrees north, degrees east), the country if they lie in one, and the GeoNames id where it is
 * a continent. Source: gathered for this project from general geographical knowledge.
 */
export const WORLD_REGIONS = `
Africa; 7.188 21.094; ; 6255146
Asia; 29.841 89.297; ; 6255147
Europe; 48.691 9.141; ; 6255148
North America; 46.073 -100.547; ; 6255149
Oceania; -18.313 138.516; ; 6255151
South America; -14.605 -57.656; ; 6255150
Antarctica; -80 0; AQ; 6255152
Latin America; -15 -60
Central America; 12.8 -85
Americas, The Americas; 10 -85
Caribbean, West Indies; 15.5 -71
Middle East, Mideast; 29 42
Near East; 33 40
Far East; 35 120
Gulf, Persian Gulf, Arabian Gulf, Gulf States; 26.5 52
Western Europe; 48.7 3
Eastern Europe; 52 25
Central Europe; 48.5 15
Northern Europe; 62 20
Southern Europe; 41 14
South-Eastern Europe, Southeastern Europe, South-East Europe, Southeast Europe; 43 21
European Union, !EU; 50.1 9
Eurozone, Euro Zone; 48 8
Scandinavia; 63 16
Nordic Countries; 63 16
Balkans, Western Balkans; 42.5 21.5
Baltics, Baltic States; 57 25
Benelux; 51 5
Iberia, Iberian Peninsula; 40 -4
Caucasus, North Caucasus, South Caucasus; 42.5 44.5
Central Asia; 44 68
South Asia, Southern Asia; 22 78
Southeast Asia, South-East Asia, South East Asia, Southeastern Asia; 8 110
East Asia, Eastern Asia, Northeast Asia; 36 118
Asia-Pacific, Asia Pacific; 5 125
Indian Subcontinent, Subcontinent; 22 78
Eurasia; 50 70
North Africa, Northern Africa; 27 13
West Africa, Western Africa; 12 -3
East Africa, Eastern Africa; 1 37
Central Africa; 4 20
Southern Africa; -22 24
Sub-Saharan Africa, Subsaharan Africa; 0 20
Horn of Africa; 8 46
Sahel; 15 5
Maghreb; 32 2
Sahara, Sahara Desert; 23 9
Levant; 34 37
Mesopotamia; 33 43
Kurdistan; 37 43
Iraqi Kurdistan, Kurdistan Region; 36.4 44.2; IQ
Arabian Peninsula, Arabia; 22 46
Sinai, Sinai Peninsula; 29.5 33.8; EG
Gaza Strip, Gaza; 31.42 34.36; PS; 1281132
West Bank; 32 35.3; PS; 285153
East Jerusalem; 31.79 35.25; PS
Golan Heights, Golan; 33 35.8; SY
Galilee; 32.8 35.4; IL
Negev; 30.8 34.8; IL
Kashmir; 34.3 76
Punjab Region; 31 74
Bengal; 24 88
Darfur; 13.5 24; SD
Tigray; 14 38.5; ET
Biafra; 6 7; NG
Niger Delta; 5.3 6.3; NG
Soviet Union, USSR; 55.75 37.6; RU
Yugoslavia; 44.8 20.5; RS
Czechoslovakia; 50.1 14.4; CZ
East Germany, German Democratic Republic; 52.5 13.4; DE
West Germany; 50.7 7.1; DE
Serbia and Montenegro; 44.8 20.5; RS
Austria-Hungary, Austro-Hungarian Empire; 48.2 16.4
Ottoman Empire; 41 29
Prussia; 52.5 13.4
Third Reich, Nazi Germany; 52.5 13.4; DE
Bohemia; 49.8 14.2; CZ
Persia; 32.5 54.5; IR
Ceylon; 7.5 80.8; LK
Siam; 15.5 101; TH
Kampuchea; 12.5 105; KH
Indochina, French Indochina; 16 106
North Vietnam; 21 105.8; VN
South Vietnam; 10.8 106.7; VN
Dutch East Indies; -2.5 118; ID
British India; 22 79
East Pakistan; 23.7 90.4; BD
West Pakistan; 30 70; PK
North Yemen; 15.4 44.2; YE
South Yemen; 12.8 45; YE
Rhodesia, Southern Rhodesia; -19 29.8; ZW
Northern Rhodesia; -13.5 28; ZM
Nyasaland; -13.5 34; MW
Bechuanaland; -22.3 24.7; BW
Basutoland; -29.6 28.2; LS
Tanganyika; -6 35; TZ
Abyssinia; 9 39.5; ET
Dahomey; 9.5 2.3; BJ
Upper Volta; 12.5 -1.5; BF
British Honduras; 17.2 -88.6; BZ
British Guiana; 5 -59; GY
Transvaal; -25.5 29; ZA
Ciskei; -32.8 27; ZA
Bophuthatswana; -25.8 25.5; ZA
New Hebrides; -16 167; VU
Formosa Island; 23.7 121; TW
Siberia; 62 100; RU
Chechnya; 43.3 45.7; RU
Donbas, Donbass; 48.2 38.3; UA
Crimea, Crimean Peninsula; 45.3 34.4; UA
South Ossetia; 42.3 44; GE
Abkhazia; 43 41; GE
Nagorno-Karabakh; 39.9 46.7; AZ
Transnistria; 46.85 29.6; MD
Anatolia; 39 35; TR
Thrace; 41.5 26.5
Cappadocia; 38.65 34.85; TR
Northern Cyprus; 35.25 33.6; CY
Crete; 35.2 24.9; GR
Lesbos; 39.2 26.3; GR
Rhodes; 36.2 28; GR
Corfu; 39.6 19.8; GR
Kos; 36.85 27.15; GR
Sicily; 37.6 14; IT
Sardinia; 40 9; IT
Lampedusa; 35.5 12.6; IT
Corsica; 42.2 9.1; FR
French Riviera, Côte d'Azur, Cote d'Azur; 43.5 7; FR
Costa del Sol; 36.5 -4.7; ES
Majorca, Mallorca; 39.6 3; ES
Ibiza; 39 1.4; ES
Minorca, Menorca; 40 4.1; ES
Tenerife; 28.3 -16.55; ES
Gran Canaria; 28 -15.6; ES
Lanzarote; 29 -13.65; ES
Fuerteventura; 28.4 -14; ES
Algarve; 37.1 -8.2; PT
Madeira; 32.75 -17; PT
Azores; 38 -27; PT
Ulster; 54.6 -6.7
Orkney; 59 -3; GB
Shetland; 60.4 -1.3; GB
Hebrides, Outer Hebrides, Western Isles; 57.7 -7.2; GB
Skye, Isle of Skye; 57.3 -6.2; GB
Highlands, Scottish Highlands; 57.3 -4.8; GB
Cotswolds; 51.8 -1.8; GB
Peak District; 53.3 -1.8; GB
Lake District; 54.5 -3.1; GB
East Anglia; 52.5 1; GB
Midlands, The Midlands; 52.6 -1.5; GB
East Midlands; 52.8 -1; GB
West Country; 51 -3.2; GB
Home Counties; 51.4 -0.4; GB
Thames Valley; 51.6 -1; GB
Teesside; 54.57 -1.2; GB
Tyneside; 54.98 -1.6; GB
Wearside; 54.9 -1.4; GB
Humberside; 53.75 -0.35; GB
Clydeside; 55.9 -4.5; GB
New England; 43.5 -71.5; US
Midwest; 42 -93; US
Pacific Northwest; 46 -121; US
Deep South; 32.5 -87; US
Bay Area, San Francisco Bay Area; 37.75 -122.3; US
Silicon Valley; 37.37 -122.04; US
Central Valley, San Joaquin Valley; 36.6 -119.8; US
San Fernando Valley; 34.2 -118.5; US
San Gabriel Valley; 34.09 -117.97; US
Inland Empire; 34 -117.3; US
Coachella Valley; 33.7 -116.2; US
Antelope Valley; 34.7 -118.2; US
Southern California, SoCal; 34.5 -117.5; US
Northern California; 39.5 -121.8; US
South Florida; 26.2 -80.3; US
Central Florida; 28.5 -81.4; US
Florida Keys; 24.7 -81.1; US
Florida Panhandle; 30.5 -85.5; US
Tampa Bay; 27.8 -82.5; US
Long Island; 40.8 -73.2; US
Hudson Valley; 41.7 -73.9; US
Catskills; 42.1 -74.3; US
Adirondacks; 44 -74.3; US
Cape Cod; 41.7 -70.2; US
Martha's Vineyard; 41.4 -70.6; US
Nantucket; 41.28 -70.1; US
Jersey Shore; 39.8 -74.1; US
Delmarva, Delmarva Peninsula; 38.4 -75.6; US
Appalachia; 37.5 -82; US
Ozarks; 37 -92.5; US
Great Plains; 41 -100; US
Upper Peninsula; 46.2 -86.5; US
Rio Grande Valley; 26.2 -98.1; US
East Texas; 32 -95; US
West Texas; 32 -102; US
Oahu, O'ahu; 21.45 -158; US
Maui; 20.8 -156.3; US
Kauai, Kaua'i; 22.05 -159.5; US
Guantanamo Bay, Guantanamo; 19.9 -75.15; CU
Vancouver Island; 49.6 -125.5; CA
Lower Mainland; 49.2 -122.8; CA
Cape Breton, Cape Breton Island; 46.2 -60.7; CA
Okanagan, Okanagan Valley; 49.9 -119.5; CA
Niagara Region; 43.05 -79.3; CA
Greater Toronto Area, !GTA; 43.75 -79.4; CA
Maritimes, Atlantic Canada; 46 -64; CA
Far North Queensland, North Queensland; -17 145.5; AU
Sunshine Coast; -26.65 153.07; AU
Hunter Valley; -32.6 151.2; AU
Pilbara; -21.5 118.5; AU
Kimberley Region; -17 126; AU
Gippsland; -38 147; AU
Riverina; -34.8 146; AU
Mallee; -35.3 142.2; AU
Northern Rivers; -28.8 153.3; AU
Illawarra; -34.5 150.8; AU
Outback; -25 134; AU
Great Barrier Reef; -18 147.5; AU
North Island; -38.8 175.8; NZ
South Island; -43.5 170.5; NZ
Java; -7.3 110; ID
Sumatra; 0 102; ID
Bali; -8.4 115.1; ID
Borneo; 1 114
Sulawesi; -2 121; ID
Aceh; 4.2 96.9; ID
Papua; -4 138; ID
West Papua; -2 133; ID
Lombok; -8.6 116.3; ID
Mindanao; 7.5 125; PH
Luzon; 16 121; PH
Visayas; 11 123.5; PH
Phuket; 7.95 98.35; TH
Koh Samui, Ko Samui; 9.5 100; TH
Koh Tao, Ko Tao; 10.1 99.84; TH
Kowloon; 22.32 114.17; HK
New Territories; 22.4 114.12; HK
Okinawa; 26.5 128; JP
Hokkaido; 43.4 142.8; JP
Honshu; 36 138; JP
Kyushu; 33 131; JP
Manchuria; 44 125; CN
Pearl River Delta; 22.7 113.4; CN
Korean Peninsula; 38 127.5
Demilitarised Zone, Demilitarized Zone, !DMZ; 38 127.3
Patagonia; -44 -70
Amazon Basin, Amazonia; -4 -62
Galapagos, Galapagos Islands; -0.6 -90.4; EC
Yucatan, Yucatan Peninsula; 20 -89; MX
Zanzibar; -6.15 39.3; TZ
Rift Valley, Rift Valley Province; 0.5 36; KE
Nyanza Province; -0.5 34.6; KE
Western Kenya; 0.5 34.6; KE
Coast Province; -3 39.5; KE
North Eastern Province; 1 40.3; KE
Puntland; 9 49; SO
Somaliland; 9.7 46; SO
Katanga; -9 26; CD
Kasai; -5 21.5; CD
Equateur; 0.5 20; CD
Ituri; 1.8 30; CD
Transkei; -31.5 28.5; ZA
Cape Flats; -34 18.6; ZA
East Rand; -26.2 28.3; ZA
Matabeleland; -19 28; ZW
Mashonaland; -17 31; ZW
Cabinda; -5.2 12.4; AO
Casamance; 12.8 -15; SN
Caprivi Strip; -17.9 23.3; NA
Kilimanjaro, Mount Kilimanjaro; -3.07 37.35; TZ
Serengeti; -2.3 34.8; TZ
Maasai Mara, Masai Mara; -1.5 35.1; KE
Ogaden; 7 44; ET
Western Ghats; 14 75; IN
Konkan; 16.5 73.5; IN
Malabar; 11.5 75.7; IN
Vidarbha; 20.5 78.5; IN
Marathwada; 19 76; IN
Saurashtra; 22 70.8; IN
Kutch; 23.7 69.8; IN
Kashmir Valley; 34 74.8; IN
Bundelkhand; 25.5 79.5; IN
Swat Valley; 35.2 72.4; PK
Waziristan; 32.5 69.8; PK
Kurram; 33.8 70.1; PK
Azad Kashmir; 33.9 73.8; PK
Terai; 27 85; NP
Chittagong Hill Tracts; 22.5 92.2; BD
Arakan; 20.1 93.6; MM
Isan; 16 103; TH
Mekong Delta; 10 105.6; VN
Mekong; 15 105
Black Forest; 48.2 8.2; DE
Ruhr; 51.5 7.2; DE
Rügen; 54.4 13.4; DE
Flanders; 51 4.2; BE
Wallonia; 50.4 4.9; BE
Lapland; 67.5 26
Jutland; 56 9.2; DK
Alsace; 48.3 7.4; FR
Dordogne; 45.1 0.7; FR
Provence; 43.7 5.8; FR
Riviera; 43.5 7; FR
Galicia; 42.8 -7.9; ES
Costa Blanca; 38.4 -0.2; ES
Costa Brava; 42 3.1; ES
Tuscany; 43.4 11.1; IT
Umbria; 42.9 12.5; IT
Amalfi Coast; 40.6 14.6; IT
Peloponnese; 37.4 22.3; GR
Santorini; 36.4 25.4; GR
Mykonos; 37.45 25.35; GR
Zante, Zakynthos; 37.8 20.8; GR
Silesia; 50.5 18
Transylvania; 46.5 24.5; RO
Kursk Region; 51.7 36.2; RU
Volga; 50 46; RU
Kamchatka; 56 160; RU
Atlantic, Atlantic Ocean, North Atlantic; 30 -40
Pacific, Pacific Ocean; 0 -160
South Pacific; -15 -150
Indian Ocean; -20 80
Arctic, Arctic Ocean; 85 0
Antarctic; -80 0
Mediterranean, Mediterranean Sea; 36 18
Black Sea; 43.3 34.5
Aegean, Aegean Sea; 38.5 25.3
Adriatic, Adriatic Sea; 43 15
Ionian Sea; 38 19
Baltic Sea; 58 20
North Sea; 56 3
Irish Sea; 53.7 -5
English Channel; 50.2 -1.5
Caspian Sea; 41.7 50.7
Red Sea; 20.3 38.5
Dead Sea; 31.5 35.5
Arabian Sea; 14 65
Gulf of Aden; 12.5 48
Gulf of Oman; 24.6 58.6
Gulf of Guinea; 2 2
Gulf of Mexico; 25 -90
Strait of Hormuz; 26.6 56.4
Strait of Gibraltar; 36 -5.5
Bosphorus, Bosporus; 41.1 29.1; TR
Dardanelles; 40.2 26.4; TR
Sea of Marmara, Marmara Sea; 40.7 28.2; TR
Suez Canal; 30.6 32.3; EG
Panama Canal; 9.1 -79.7; PA
Caribbean Sea; 15 -75
Bay of Bengal; 15 88
South China Sea; 12 114
East China Sea; 29 125
Yellow Sea; 36 123
Sea of Japan; 40 135
Lake Michigan; 44 -87; US
Lake Erie; 42.2 -81.2
Lake Ontario; 43.7 -77.9
Lake Superior; 47.5 -88
Lake Huron; 44.8 -82.4
Great Lakes; 45 -84
Lake Victoria; -1 33
Lake Chad; 13.2 14
Nile; 26 32
Euphrates; 33 43
Tigris; 33.5 44.5
Danube; 45.2 28
Rhine; 50 7.7
Amazon River; -2.2 -54
Mississippi River; 35 -90; US
Hudson River; 41.5 -73.98; US
East River; 40.75 -73.96; US
Rio Grande; 28 -101
Thames, River Thames; 51.5 -0.6; GB
Alps; 46.5 10
Pyrenees; 42.6 1
Himalayas; 28.5 84
Hindu Kush; 36 71.5
Andes; -20 -68
Rocky Mountains, Rockies; 43 -110
Appalachians, Appalachian Mountains; 38 -80
Urals, Ural Mountains; 60 59; RU
Carpathians; 47.5 25
Mount Everest; 27.99 86.93
Qandil Mountains, Qandil; 36.55 44.98; IQ
`;
