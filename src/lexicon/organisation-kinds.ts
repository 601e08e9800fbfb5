/**
 * What kind of organisation a word in its name tells, strongest lists first, and the kind of bodies whose name does
 * not tell it. Source: names of public bodies, media, charities and companies in the countries where English is a
 * language of news, gathered for this project.
 */

/** Words of names, most telling list first: "Police Federation" is no force, "Police Scotland" is. */
export const KIND_WORDS: readonly (readonly [kind: string, words: string])[] = [
  ["charity", "stoppers crimestoppers helpline samaritans foodbank rspb rspca spca sspca boosters"],
  ["media", "news radio tv television newspaper newswire broadcasting fm newsroom magazine channel report"],
  ["company", "credit"],
  ["other", "federation union guild bar superintendents' sergeants' officers' museum theatre orchestra choir f.c"],
  ["court", "court courts courthouse tribunal assizes magistrates magistrates' bailey sessions judiciary rtc"],
  [
    "government",
    "panel inspectorate ombudsman watchdog complaints conduct oversight parole commissioner commissioner's examiner examiner's ipoa",
  ],
  [
    "prosecution",
    "prosecution prosecutions prosecutor prosecutor's prosecutors attorney attorney's attorneys da's procurator prosecuting procuratorate fiscalía procuraduría prokuratura staatsanwaltschaft",
  ],
  [
    "prison",
    "prison jail gaol hmp hmyoi yoi penitentiary correctional corrections detention remand reformatory lockup borstal custodial penitenciary supermax stockade",
  ],
  [
    "police",
    "police constabulary sheriff sheriff's sheriffs gendarmerie garda gardaí carabinieri guardia policía polícia polizia polizei politie policja poliția polisen politi constable marshals marshal troopers detectives squad flying taskforce homicide crime crimes narcotics drug drugs patrol investigation investigations investigative enforcement counterterrorism sûreté trooper swat cid corruption interpol europol precinct forensics trafficking fraud terrorism offences",
  ],
  [
    "hospital",
    "hospital infirmary clinic medical surgery nhs maternity sanatorium nursing medicine polyclinic ysbyty hôpital klinikum krankenhaus ospedale szpital hastanesi",
  ],
  [
    "school",
    "school college university academy polytechnic kindergarten nursery preschool primary elementary campus institute universidad universidade université università universität uniwersytet üniversitesi faculty seminary schools scoil gaelscoil coláiste ysgol lycée collège école colegio escuela sekolah smk",
  ],
  [
    "religious",
    "church mosque synagogue temple cathedral chapel abbey diocese archdiocese parish monastery convent gurdwara ministries congregation masjid minster vatican catholic baptist methodist rabbinate priory friary shrine mission",
  ],
  [
    "military",
    "army navy regiment battalion brigade infantry marines corps squadron forces military naval airborne commando guards artillery fleet raf",
  ],
  [
    "political",
    "party labour labor conservatives democrats republicans liberal socialist communist alliance front gop tories greens janata dal sena partai partido",
  ],
  [
    "gang",
    "gang cartel mafia mob crips bloods angels mc posse clan triad triads yakuza mongols bandidos outlaws camorra brotherhood 'ndrangheta jihad crew militants uda uvf ira isis isil taliban qaeda hamas hezbollah haram shabaab",
  ],
  [
    "government",
    "ministry department office council agency authority commission government parliament senate congress assembly embassy consulate treasury bureau cabinet inspectorate executive revenue customs services service board secretariat administration directorate regulator legislature municipality ambulance fire coroner coroner's mortuary morgue standards commissioner committee forensic laboratory",
  ],
  [
    "charity",
    "charity foundation trust shelter helpline samaritans refuge hospice aid crimestoppers stoppers crossing relief rescue volunteers cross crescent barnardo's nspcc rspca society fund appeal pantry lifeline hotline advice advocacy rights humane sanctuary coalition innocence",
  ],
  [
    "company",
    "ltd limited inc inc. corp corporation company plc llc llp gmbh co bank holdings group partners solutions insurance supermarket stores airlines airways motors energy logistics security systems technologies pharmacy brewery hotels estates lettings ventures capital industries enterprises trading foods bros building savings financial mutual railway trains buses taxis cabs telecom mobile retail properties & sons pvt",
  ],
  ["police", "unit team policing sector division operations"],
  ["government", "statistics"],
  ["military", "command"],
  ["religious", "christian islamic muslim hindu jewish sikh buddhist evangelical presbyterian anglican pentecostal"],
  [
    "other",
    "gaels wanderers athletic orient albion association club team fc united rovers committee league network forum",
  ],
];

/** Titles of newspapers: telling only as the last word of a name ("the Lagoon Herald", no "Sentinel Logistics"). */
export const NEWSPAPER_ENDINGS: ReadonlySet<string> = new Set(
  (
    "times herald gazette tribune post daily journal chronicle telegraph guardian mail observer star mirror express press " +
    "argus courier echo examiner bulletin inquirer media wire sentinel dispatch weekly reporter advertiser standard " +
    "monitor globe ledger record register sun independent review citizen democrat leader recorder " +
    "live online advocate enquirer mercury bee statesman scotsman gleaner trib press-democrat"
  ).split(" "),
);

/** Bodies known by a name that does not tell their kind. */
export const KNOWN_KINDS: readonly (readonly [kind: string, names: string])[] = [
  [
    "police",
    "met;the met;frontex;afripol;special operations group;garda síochána;met's;fbi;dea;atf;nypd;lapd;psni;rcmp;nca;mps;gmp;wmp;opp;afp;cbi;saps;hawks;europol;interpol;scotland yard;new scotland yard;police scotland;homeland security investigations;hsi;ice;border force;border patrol;btp;cid;gardai;gardaí;an garda síochána;secret service;u.s. marshals;us marshals;roccu;erocu;nwrocu;swat;action fraud;enforcement directorate;cnpd;lvmpd;chp;dps;tbi;gbi;sbi;kbi;jcf;efcc;ndlea;ipid;scotland yard's flying squad;national crime agency;texas rangers;royal canadian mounted police;sfpd;lasd;cpd;mpd;rocu;nab;ncb;nia;hkpf;pnp;pdea;nbi;interpol's;criminal investigation department;ciu;cib;siu;mcu;special investigating unit;special task force;national bureau of investigation;commercial affairs department",
  ],
  ["court", "old bailey;high court;supreme court;court of appeal;crown court;icc;the hague;four courts;district court"],
  [
    "prosecution",
    "diicot;spak;dpcp;cps;dpp;crown office;copfs;sfo;serious fraud office;ppsni;public prosecution service;crown;npa",
  ],
  [
    "government",
    "mi5;mi6;college of policing;central bank;legal aid;naturescot;cia;nsa;hmrc;nhs england;home office;foreign office;cabinet office;downing street;white house;house;house of representatives;state house;statehouse;state department;pentagon;kremlin;parliament;congress;senate;house of commons;house of lords;trading standards;iopc;ipcc;gsoc;hse;dhs;irs;faa;ntsb;cdc;who;un;united nations;eu;european union;fca;ofsted;ofcom;ofgem;revenue;dáil;holyrood;stormont;knesset;bundestag;dvla;cms;hhs;epa;fda;osha;tsa;sec;doj;justice department;european commission;coastguard;coast guard;state;un human rights council;unicef;unhcr;fire service;cfa;country fire authority;rural fire service",
  ],
  [
    "media",
    "ldrs;ana;bbc;itv;cnn;fox;nbc;abc;cbs;reuters;afp news;ap;associated press;press association;pa;pa media;rté;rte;sky;sky news;channel 4;msnbc;npr;usa today;al jazeera;the sun;sun;daily mail;mailonline;the independent;independent;the age;stuff;bbc news;cbc;ctv;global news;pbs;tass;xinhua;wbbm;bloomberg;axios;politico;the conversation;metro;the wall street journal;anadolu;ani;pti;dpa;npa news",
  ],
  [
    "charity",
    "salvation army;red cross;oxfam;nspcc;rspca;shelter;mind;samaritans;refuge;women's aid;victim support;crimestoppers;crime stoppers;crime stop;rnli;childline;barnardo's;age uk;st john;st john ambulance;citizens advice;childsline;amnesty international;amnesty;human rights watch;save the children;peta;inquest;stonewall;the trussell trust;aspca;humane society;goodwill;rainn;ywca;ymca;united way;one in four;suzy lamplugh trust;unseen;justice and care;beyond blue;lifeline;headspace;mothers against drunk driving;innocence project;aclu",
  ],
  [
    "company",
    "union pacific;facebook;instagram;x;twitter;meta;tiktok;whatsapp;snapchat;youtube;google;amazon;apple;microsoft;uber;lyft;airbnb;ebay;paypal;netflix;tesla;walmart;target;costco;mcdonald's;starbucks;kfc;subway;burger king;tesco;asda;sainsbury's;morrisons;aldi;lidl;co-op;boots;argos;barclays;hsbc;lloyds;natwest;santander;monzo;revolut;wells fargo;chase;citibank;visa;mastercard;bp;shell;exxon;g4s;serco;royal mail;fedex;ups;dhl;deliveroo;easyjet;ryanair;boeing;airbus;ford;toyota;bmw;telegram;signal;discord;gofundme;craigslist;walgreens;cvs;7-eleven;home depot;best buy;dollar general;family dollar;kroger;safeway;publix;greyhound;amtrak;verizon;at&t;vodafone;telstra;qantas;woolworths;coles;bunnings;coinbase;binance;ikea;linkedin;reddit;snap;zoom;shotspotter;tab;cargill",
  ],
  [
    "political",
    "labour;conservatives;tories;lib dems;liberal democrats;snp;dup;sinn féin;sinn fein;fianna fáil;fine gael;plaid cymru;reform uk;ukip;bjp;anc;democrats;republicans;gop;greens;tory;alliance;aap;eff;conservative party;sdlp;uup;people before profit;social democrats;one nation;nationals;liberals;ndp;bloc québécois",
  ],
  [
    "gang",
    "is;isis;isil;islamic state;al-qaeda;al qaeda;taliban;boko haram;al-shabaab;hamas;hezbollah;ira;provisional ira;real ira;new ira;uda;uvf;ku klux klan;ms-13;mara salvatrucha;crips;bloods;hells angels;hell's angels;mongrel mob;black power;bandidos;comancheros;rebels;kinahan cartel;kinahans;sinaloa cartel;latin kings;aryan brotherhood;proud boys;oath keepers;antifa;tren de aragua;barrio 18;farc;lashkar-e-taiba;jalisco new generation cartel;los zetas;yakuza;cosa nostra;'ndrangheta;national action;combat 18;almighty vice lords;gangster disciples;abu sayyaf;abu sayyaf group;maute group;iswap;ansaru;lord's resistance army;lra;m23;eln;shining path;pkk;ltte;tamil tigers;jemaah islamiyah;jaish-e-mohammed;hizbul mujahideen;al-nusra front;ansar al-sharia;continuity ira;inla;eta;18th street gang;black axe;first capital command;pcc;comando vermelho;clan del golfo;beltrán-leyva cartel;gulf cartel;texas syndicate;mexican mafia;sur 13;norteños;sureños;trinitarios;d-company;bishnoi gang",
  ],
  [
    "military",
    "army;navy;air force;raf;royal air force;royal navy;royal marines;national guard;marine corps;marines;sas;us army;u.s. army;british army;nato;idf;defence forces;coast",
  ],
  ["hospital", "nhs;mayo clinic;kaiser permanente;nhs trust"],
  [
    "prison",
    "wormwood scrubs;belmarsh;strangeways;wandsworth prison;pentonville;rikers island;san quentin;alcatraz;guantanamo bay;sing sing;mountjoy;barlinnie;maghaberry;holloway;wakefield prison;pollsmoor",
  ],
];
