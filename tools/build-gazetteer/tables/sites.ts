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
