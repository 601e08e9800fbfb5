/**
 * Bodies that news names by their letters or by a name that does not tell what they are, all over the world, with the
 * kind of each: news agencies and titles of the press, parties, leagues and unions, universities, forces and agencies.
 * A short name that several bodies share is here only if one of them is by far the more frequent in news of crime.
 * Source: the bodies' own usual short names, gathered for this project.
 */
export const BODIES_BY_KIND: readonly (readonly [kind: string, names: string])[] = [
  [
    "media",
    // news agencies
    "kex;kfi;kgo;kgw;khq;kjr;knx;koa;kob;ksd;ksl;kyw;wbt;wgn;wgr;wgy;whp;wis;wjr;wjw;wls;wlw;wmc;wor;wrc;wsb;wwj;wwl;bernama;bss;antara;interfax;ria novosti;yonhap;kyodo;kyodo news;jiji press;irna;isna;tasnim;petra;wafa;europa press;ansa;adnkronos;lusa;belga;anp;ritzau;agerpres;mediafax;tanjug;hina;ukrinform;unian;sapa;canadian press;the canadian press;upi;notimex;agência brasil;philippine news agency;pna;ians;groundup;court news uk;getty;getty images;shutterstock;press trust of india;agence france-presse;deutsche presse-agentur;" +
      // titles that tell nothing
      "punch;the punch;vanguard;dawn;thisday;premium times;sahara reporters;nairaland;the hindu;ndtv;the quint;the print;geo news;samaa;rappler;gma news;abs-cbn;sunstar;sunstar cebu;malaysiakini;utusan malaysia;berita harian;newshub;rnz;stv;s4c;the scotsman;scotsman;walesonline;belfastlive;liverpool echo;tg4;gleaner;the gleaner;newsday;plain dealer;the plain dealer;the oregonian;the tennessean;sacramento bee;the sacramento bee;fresno bee;modesto bee;the columbian;el país;el mundo;le monde;le figaro;libération;der spiegel;bild;die zeit;la repubblica;corriere della sera;la stampa;folha de s.paulo;o globo;el universal;clarín;la nación;buzzfeed;breitbart;breitbart news;huffpost;huffington post;the huffington post;the daily beast;daily beast;the atlantic;the new yorker;the economist;newsweek;forbes;tmz;the hill;propublica;the intercept;bellingcat;national post;haaretz;news24;iol;sowetan;enca;sabc;timeslive;daily maverick;mail & guardian;citizen tv;ktn;ntv;k24;new vision;myjoyonline;channels tv;the nation;the spectator;private eye;western journalism;pbs newshour;nzme;newscorp;espn;c-span;univision;telemundo;newsmax;zee news;ary news;dunya news;hum news;vnexpress;hürriyet;cumhuriyet;nhk;kbs;zdf;tvn;tvp;onet;digi24;hotnews",
  ],
  [
    "political",
    "dap;pas;mca;mic;pap;unc;pnm;plp;fnm;ndc;blp;slp;uwp;sf;all progressives congress;apc;peoples democratic party;pdp;apga;nnpp;npp;odm;orange democratic movement;azimio;ifp;actionsa;umkhonto wesizwe;african national congress;economic freedom fighters;democratic alliance;indian national congress;congress party;trinamool congress;cpi(m);cpm;bsp;rjd;jd(u);dmk;aiadmk;tdp;ysrcp;brs;shiv sena;aimim;jmm;pakistan tehreek-e-insaf;ppp;pml-n;pml-q;mqm;mqm-p;jui-f;tlp;jamaat-e-islami;awami league;bnp;umno;pkr;bersatu;perikatan nasional;pakatan harapan;barisan nasional;alp;labor;lnp;te pāti māori;nz first;aontú;dnc;rnc;democratic national committee;republican national committee;dccc;nrsc;likud;fatah;fidesz;psoe;podemos;pasok;akp;hdp;cdu;csu;afd;fdp;jlp;britain first;english defence league;edl",
  ],
  [
    "other",
    // leagues and what governs a sport
    "nba;wnba;nfl;nhl;mlb;mls;ncaa;fifa;uefa;nrl;ufc;wwe;pga;bcci;gaa;fai;irfu;wada;usada;premier league;la liga;serie a;bundesliga;" +
      // unions and associations
      "nra;national rifle association;naacp;afl-cio;seiu;uaw;asuu;nlc;cosatu;numsa;unison;gmb;rmt;tuc;bma;rcn;nasuwt;cfmeu;lsk;nupeng;nans;" +
      // movements and campaigns
      "blm;black lives matter;extinction rebellion;just stop oil;insulate britain;wikileaks;judicial watch;tea party patriots;ipob;opec;wto;imf;world bank;adb;asean;ecowas",
  ],
  [
    "school",
    "ucla;usc;nyu;mit;lsu;byu;tcu;ucf;usf;unlv;utep;utsa;vcu;fau;fiu;fsu;osu;asu;umass;uconn;caltech;uct;unisa;unilag;futa;knust;makerere;jnu;iit;iim;amu;bhu;lums;lse;ucl;ucd;tcd;harvard;yale;princeton;stanford;oxford university;cambridge university;eton",
  ],
  [
    "company",
    "bnsf;csx;ibm;hp;ge;gm;aig;mtn;airtel;glo;nnpc;safaricom;kplc;eskom;transnet;prasa;pldt;edf;rwe;bhp;anz;rbs;tsb;aib;ubs;jpmorgan;jp morgan;tcs;hdfc;icici;lic;petronas;petrobras;pemex;ipsos;gallup;yougov;quinnipiac;nissan;honda;hyundai;kia;samsung;huawei;alibaba;tencent;baidu;lufthansa;emirates;etihad;klm;flixbus;national express;stagecoach;first bus;arriva;translink;dublin bus;bus éireann;eurostar;irish rail;iarnród éireann;holiday inn;holiday inn express;american express;travelodge;premier inn;motel 6;super 8;best western;con edison;pg&e;duke energy;h&m;m&s;b&q;b&m;lyca mobile;currys;smyths;greggs;mcdonalds;wetherspoons;jd wetherspoon;wendy's;taco bell;waffle house;circle k;wawa;speedway;applebee's;denny's;kmart;big w;myer;pak'nsave;the warehouse;shoprite;pick n pay;jollibee;petron;backpage;onlyfans;roblox;openai;spacex;wechat;viber;western union;moneygram;m-pesa;opay;paytm;bkash;gojek",
  ],
  [
    "police",
    "gpf;cnb;rab;rapid action battalion;qps;wapol;sapol;macc;ctd;counter-terrorism department;eow;economic offences wing;acb;anti-corruption bureau;ats;crpf;bsf;cisf;rpf;grp;cidg;polri;kpk;icac;asio;dci;directorate of criminal investigations;bka;guardia civil;mossos d'esquadra;policía nacional;mossos;gign;sbu;fsb;uscis;uscp;usms;us marshals service;mounties;spvm;vpd;rcips;ttps;rbpf;bnpb;serious organised crime agency;soca",
  ],
  [
    "government",
    "waec;jamb;neco;icpc;frsc;lastma;nafdac;inec;asic;accc;vicroads;service nsw;worksafe;oranga tamariki;te whatu ora;health new zealand;winz;acc;tusla;hiqa;sepa;dfat;centrelink;dswd;fbr;nadra;nccia;uidai;rbi;sebi;irda;usda;fema;nasa;fcc;ftc;cbp;gchq;dwp;dcms;defra;ukhsa;fatf;iaea;unodc;wfp;unrwa;undp;unesco;icj;eucom;afad;jpj;bnm;icao;kra;kenha;epra;nacada;nhif;home affairs;ndma;pdma",
  ],
  ["court", "shc;lhc;ihc;ecj;echr;european court of human rights;icty;international criminal court;eccc"],
  ["hospital", "aiims;pgimer;luth;lasuth;kath;nhs foundation trust"],
  [
    "charity",
    "msf;médecins sans frontières;doctors without borders;icrc;wwf;greenpeace;edhi;edhi foundation;gift of the givers;splc;southern poverty law center;hrw;irc;nrc;brac;caritas;trócaire;barnardos;spunout;missing people;liberty;reprieve",
  ],
  [
    "military",
    "centcom;amisom;monusco;unifil;minusma;sindh rangers;punjab rangers;pakistan rangers;frontier corps;kdf;sandf;isaf;isi;navy seals;us military;u.s. military;irgc;revolutionary guards;wagner;wagner group",
  ],
  [
    "gang",
    "ttp;bla;balochistan liberation army;tehrik-i-taliban pakistan;cjng;mungiki;tribesmen;killer beez;head hunters;finks;comanchero;gypsy joker;satudarah;no surrender;outlaws motorcycle club;hutch gang;kinahan group;kinahan organised crime group;kinahan gang;one order;klansman;clansman;shower posse;spanglers;jungle boys;hard livings;26s;27s;28s;14k;sun yee on;wo shing wo;nuestra familia;la familia;los choneros;los lobos;aryan nations;three percenters;national socialist network",
  ],
];
