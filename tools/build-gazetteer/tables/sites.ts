/**
 * Places smaller than a town that news names without saying where they are: airports, squares, prisons' islands, city
 * quarters that are no populated place of their own. Names; middle; country; ISO 3166-2 code; kind.
 * Source: gathered for this project from general geographical knowledge.
 */
export const SITES = `
Heathrow, Heathrow Airport, London Heathrow; 51.47 -0.454; GB; GB-ENG; site
Gatwick, Gatwick Airport; 51.154 -0.182; GB; GB-ENG; site
Stansted, Stansted Airport; 51.885 0.235; GB; GB-ENG; site
Luton Airport; 51.875 -0.368; GB; GB-ENG; site
Manchester Airport; 53.354 -2.275; GB; GB-ENG; site
Birmingham Airport; 52.454 -1.748; GB; GB-ENG; site
Glasgow Airport; 55.872 -4.433; GB; GB-SCT; site
Edinburgh Airport; 55.95 -3.372; GB; GB-SCT; site
Dublin Airport; 53.421 -6.27; IE; IE-D; site
JFK Airport, John F Kennedy International Airport, Kennedy Airport, !JFK; 40.641 -73.778; US; US-NY; site
LaGuardia, LaGuardia Airport, La Guardia Airport; 40.777 -73.874; US; US-NY; site
O'Hare, O'Hare International Airport; 41.979 -87.905; US; US-IL; site
Los Angeles International Airport, !LAX; 33.942 -118.408; US; US-CA; site
Atatürk Airport, Ataturk Airport, Atatürk International Airport; 40.977 28.815; TR; ; site
Esenboğa Airport, Esenboga Airport; 40.128 32.995; TR; ; site
Charles de Gaulle Airport; 49.01 2.55; FR; FR-IDF; site
Schiphol, Schiphol Airport; 52.309 4.764; NL; NL-NH; site
Kingsford Smith Airport, Sydney Airport; -33.946 151.177; AU; AU-NSW; site
Melbourne Airport; -37.669 144.841; AU; AU-VIC; site
Pearson International Airport, Toronto Pearson; 43.677 -79.63; CA; CA-ON; site
Jomo Kenyatta International Airport; -1.319 36.928; KE; ; site
Murtala Muhammed International Airport; 6.577 3.321; NG; NG-LA; site
Indira Gandhi International Airport; 28.556 77.1; IN; IN-DL; site
London City Airport; 51.505 0.055; GB; GB-ENG; site
East Midlands Airport; 52.831 -1.328; GB; GB-ENG; site
Bristol Airport; 51.383 -2.719; GB; GB-ENG; site
Leeds Bradford Airport; 53.866 -1.661; GB; GB-ENG; site
Liverpool John Lennon Airport, John Lennon Airport; 53.334 -2.85; GB; GB-ENG; site
Belfast International Airport; 54.658 -6.216; GB; GB-NIR; site
Shannon Airport; 52.702 -8.925; IE; IE-CE; site
Cork Airport; 51.841 -8.491; IE; IE-CO; site
Hartsfield-Jackson Atlanta International Airport, Hartsfield-Jackson; 33.637 -84.428; US; US-GA; site
Denver International Airport; 39.856 -104.674; US; US-CO; site
San Francisco International Airport, !SFO; 37.619 -122.375; US; US-CA; site
Seattle-Tacoma International Airport, Sea-Tac Airport; 47.45 -122.309; US; US-WA; site
Newark Liberty International Airport, Newark Airport; 40.69 -74.175; US; US-NJ; site
Logan International Airport, Logan Airport; 42.366 -71.01; US; US-MA; site
Dulles International Airport, Dulles Airport; 38.953 -77.457; US; US-VA; site
Reagan National Airport, Ronald Reagan Washington National Airport; 38.852 -77.037; US; US-VA; site
Philadelphia International Airport; 39.872 -75.241; US; US-PA; site
Miami International Airport; 25.796 -80.287; US; US-FL; site
Orlando International Airport; 28.431 -81.308; US; US-FL; site
Fort Lauderdale-Hollywood International Airport; 26.074 -80.151; US; US-FL; site
Harry Reid International Airport, McCarran International Airport; 36.084 -115.154; US; US-NV; site
Phoenix Sky Harbor International Airport, Sky Harbor International Airport; 33.434 -112.012; US; US-AZ; site
George Bush Intercontinental Airport; 29.99 -95.337; US; US-TX; site
Midway Airport, Midway International Airport; 41.787 -87.752; US; US-IL; site
Montréal-Trudeau International Airport, Trudeau International Airport, Trudeau Airport; 45.47 -73.741; CA; CA-QC; site
Vancouver International Airport; 49.195 -123.184; CA; CA-BC; site
Benito Juárez International Airport; 19.436 -99.072; MX; ; site
El Dorado International Airport, El Dorado Airport; 4.702 -74.147; CO; ; site
Tocumen International Airport; 9.071 -79.383; PA; ; site
Jorge Chávez International Airport; -12.022 -77.114; PE; ; site
Ezeiza International Airport, Ezeiza Airport; -34.822 -58.536; AR; ; site
Guarulhos International Airport, Guarulhos Airport; -23.436 -46.473; BR; BR-SP; site
Norman Manley International Airport; 17.936 -76.788; JM; ; site
Sangster International Airport; 18.504 -77.913; JM; ; site
Piarco International Airport; 10.595 -61.337; TT; ; site
Grantley Adams International Airport; 13.075 -59.492; BB; ; site
Cheddi Jagan International Airport; 6.499 -58.254; GY; ; site
Frankfurt Airport; 50.033 8.57; DE; DE-HE; site
Munich Airport; 48.354 11.786; DE; DE-BY; site
Orly Airport; 48.726 2.365; FR; FR-IDF; site
Brussels Airport, Zaventem Airport; 50.901 4.484; BE; BE-VLG; site
Barajas Airport, Madrid-Barajas Airport; 40.472 -3.561; ES; ES-MD; site
El Prat Airport; 41.297 2.078; ES; ES-CT; site
Malpensa Airport; 45.63 8.723; IT; IT-25; site
Fiumicino Airport; 41.8 12.25; IT; IT-62; site
Kastrup Airport, Copenhagen Airport; 55.618 12.656; DK; ; site
Arlanda, Arlanda Airport; 59.652 17.919; SE; SE-AB; site
Sheremetyevo, Sheremetyevo Airport; 55.973 37.415; RU; RU-MOS; site
Domodedovo Airport; 55.409 37.906; RU; RU-MOS; site
Nikola Tesla Airport; 44.818 20.309; RS; ; site
Ben Gurion Airport, Ben Gurion International Airport; 32.01 34.887; IL; ; site
Baghdad International Airport; 33.263 44.235; IQ; IQ-BG; site
Imam Khomeini International Airport; 35.416 51.152; IR; ; site
Dubai International Airport; 25.253 55.364; AE; AE-DU; site
Hamad International Airport; 25.273 51.608; QA; ; site
Cairo International Airport; 30.122 31.406; EG; EG-C; site
Bole International Airport; 8.978 38.799; ET; ET-AA; site
Entebbe International Airport, Entebbe Airport; 0.042 32.443; UG; ; site
Julius Nyerere International Airport; -6.878 39.203; TZ; ; site
Kotoka International Airport; 5.605 -0.167; GH; GH-AA; site
Nnamdi Azikiwe International Airport; 9.007 7.263; NG; NG-FC; site
OR Tambo International Airport, OR Tambo; -26.134 28.242; ZA; ZA-GP; site
Cape Town International Airport; -33.965 18.602; ZA; ZA-WC; site
King Shaka International Airport; -29.614 31.12; ZA; ZA-KZN; site
Chhatrapati Shivaji Maharaj International Airport, Chhatrapati Shivaji International Airport; 19.089 72.868; IN; IN-MH; site
Kempegowda International Airport; 13.199 77.706; IN; IN-KA; site
Netaji Subhas Chandra Bose International Airport; 22.655 88.447; IN; IN-WB; site
Rajiv Gandhi International Airport; 17.24 78.429; IN; IN-TG; site
Cochin International Airport; 10.152 76.402; IN; IN-KL; site
Jinnah International Airport; 24.907 67.161; PK; PK-SD; site
Allama Iqbal International Airport; 31.521 74.404; PK; PK-PB; site
Tribhuvan International Airport; 27.697 85.359; NP; ; site
Shahjalal International Airport, Hazrat Shahjalal International Airport; 23.843 90.398; BD; ; site
Bandaranaike International Airport; 7.181 79.884; LK; ; site
Changi Airport; 1.364 103.992; SG; ; site
Kuala Lumpur International Airport, !KLIA; 2.746 101.71; MY; MY-10; site
Suvarnabhumi Airport; 13.69 100.75; TH; ; site
Don Mueang Airport, Don Mueang International Airport; 13.913 100.607; TH; ; site
Ninoy Aquino International Airport, !NAIA; 14.509 121.02; PH; ; site
Soekarno-Hatta International Airport, Soekarno-Hatta Airport; -6.126 106.656; ID; ID-BT; site
Ngurah Rai International Airport; -8.748 115.167; ID; ID-BA; site
Hong Kong International Airport, Chek Lap Kok Airport; 22.308 113.918; HK; ; site
Beijing Capital International Airport; 40.08 116.585; CN; CN-BJ; site
Pudong International Airport, Pudong Airport; 31.143 121.805; CN; CN-SH; site
Taoyuan International Airport; 25.077 121.233; TW; ; site
Incheon International Airport, Incheon Airport; 37.46 126.44; KR; ; site
Narita Airport, Narita International Airport; 35.765 140.386; JP; ; site
Haneda Airport; 35.553 139.781; JP; ; site
Brisbane Airport; -27.384 153.118; AU; AU-QLD; site
Adelaide Airport; -34.945 138.531; AU; AU-SA; site
Auckland Airport; -37.008 174.792; NZ; NZ-AUK; site
Trafalgar Square; 51.508 -0.128; GB; GB-ENG; site
Parliament Square; 51.501 -0.127; GB; GB-ENG; site
Piccadilly Circus; 51.51 -0.134; GB; GB-ENG; site
Leicester Square; 51.51 -0.13; GB; GB-ENG; site
Hyde Park; 51.508 -0.163; GB; GB-ENG; site
Westminster Bridge; 51.501 -0.122; GB; GB-ENG; site
London Bridge; 51.508 -0.088; GB; GB-ENG; site
Tower Bridge; 51.505 -0.075; GB; GB-ENG; site
Canary Wharf; 51.505 -0.019; GB; GB-ENG; district
Downing Street, Whitehall; 51.503 -0.127; GB; GB-ENG; street
Times Square; 40.758 -73.986; US; US-NY; site
Central Park; 40.782 -73.966; US; US-NY; site
Wall Street; 40.706 -74.009; US; US-NY; street
Ground Zero; 40.712 -74.013; US; US-NY; site
Capitol Hill; 38.89 -77.0; US; US-DC; district
Golden Gate Bridge; 37.82 -122.478; US; US-CA; site
Las Vegas Strip; 36.115 -115.173; US; US-NV; street
Skid Row; 34.043 -118.243; US; US-CA; district
Hollywood; 34.098 -118.329; US; US-CA; district
Tiananmen Square; 39.903 116.391; CN; CN-BJ; site
Red Square; 55.754 37.62; RU; RU-MOW; site
Tahrir Square; 30.044 31.236; EG; EG-C; site
Taksim Square, Taksim; 41.037 28.985; TR; TR-34; site
Gezi Park; 41.038 28.987; TR; TR-34; site
`;
