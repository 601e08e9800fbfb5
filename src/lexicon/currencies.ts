/**
 * Currencies as the press writes them: symbols, codes, letters before a figure, words, slang and sub-units. Source: the
 * codes of ISO 4217 with the symbols and names of CLDR's English locale, and the press usage of the countries
 * concerned (Rs, N, R, KSh, GH¢), gathered by hand. Kept as data because a bare "$" or "pesos" is decided by country.
 */

import { wordSet } from "./word-set.js";

const pairs = (list: string): [string, string][] =>
  list.split(" ").map((pair) => {
    const [key, value] = pair.split(":");
    return [key, value];
  });

/** Currencies that share a word or a symbol, by country; `default` where no country decides. */
export interface CurrencyFamily {
  readonly byCountry: ReadonlyMap<string, string>;
  readonly default: string;
}

const family = (fallback: string, list: string): CurrencyFamily => ({
  byCountry: new Map(
    list.split(" ").flatMap((group) => {
      const [code, countries] = group.split("=");
      return countries.split(",").map((country): [string, string] => [country, code]);
    }),
  ),
  default: fallback,
});

export const FAMILIES = {
  dollar: family(
    "USD",
    "USD=US,PR,EC,SV,GU,VI,TL,MH,FM,PW AUD=AU,KI,NR,TV CAD=CA NZD=NZ,CK,NU HKD=HK SGD=SG JMD=JM TTD=TT BBD=BB BSD=BS " +
      "BZD=BZ FJD=FJ GYD=GY LRD=LR NAD=NA TWD=TW SBD=SB SRD=SR KYD=KY BMD=BM BND=BN XCD=AG,DM,GD,KN,LC,VC,AI,MS",
  ),
  pound: family("GBP", "GBP=GB,IM,JE,GG,GI,FK,SH,IE EGP=EG LBP=LB SYP=SY SDG=SD SSP=SS"),
  rupee: family("INR", "INR=IN,BT PKR=PK LKR=LK NPR=NP MUR=MU SCR=SC MVR=MV"),
  shilling: family("KES", "KES=KE TZS=TZ UGX=UG SOS=SO"),
  peso: family("MXN", "MXN=MX PHP=PH ARS=AR CLP=CL COP=CO CUP=CU DOP=DO UYU=UY"),
  franc: family(
    "CHF",
    "CHF=CH,LI CDF=CD RWF=RW BIF=BI DJF=DJ GNF=GN KMF=KM XOF=SN,CI,ML,BF,BJ,TG,NE,GW XAF=CM,GA,TD,CF,CG,GQ XPF=PF,NC,WF " +
      "FRF=FR,MC BEF=BE LUF=LU", // spent until 2002, and still named
  ),
  dinar: family("IQD", "IQD=IQ JOD=JO KWD=KW DZD=DZ TND=TN LYD=LY BHD=BH RSD=RS"),
  dirham: family("AED", "AED=AE MAD=MA"),
  riyal: family("SAR", "SAR=SA QAR=QA YER=YE OMR=OM IRR=IR"),
  rial: family("IRR", "IRR=IR OMR=OM YER=YE SAR=SA QAR=QA"),
  krona: family("SEK", "SEK=SE ISK=IS"),
  krone: family("NOK", "NOK=NO DKK=DK,GL,FO"),
  leu: family("RON", "RON=RO MDL=MD"),
  kwacha: family("ZMW", "ZMW=ZM MWK=MW"),
  won: family("KRW", "KRW=KR KPW=KP"),
  yen: family("JPY", "JPY=JP CNY=CN"),
  som: family("KGS", "KGS=KG UZS=UZ"),
  mark: family("BAM", "BAM=BA DEM=DE FIM=FI"),
  lira: family("TRY", "TRY=TR ITL=IT MTL=MT LBP=LB SYP=SY"),
  crown: family("SEK", "SEK=SE CZK=CZ NOK=NO DKK=DK ISK=IS"),
} as const;

/** One currency, or one of a family. */
export type CurrencyRef = string | CurrencyFamily;

const { dollar, pound, rupee, shilling, peso, franc, dinar, dirham, riyal, rial, krona, krone, leu, kwacha, won, yen } =
  FAMILIES;

/** Symbols beside a figure. */
export const SYMBOLS: ReadonlyMap<string, CurrencyRef> = new Map<string, CurrencyRef>([
  ["$", dollar],
  ["＄", dollar],
  ["£", pound],
  ["￡", pound],
  ["¥", yen],
  ["￥", yen],
  ["₨", rupee],
  ["﷼", riyal],
  ...pairs(
    "€:EUR ₹:INR ₦:NGN ₱:PHP ₩:KRW ฿:THB ₫:VND ₴:UAH ₪:ILS ₽:RUB ₺:TRY ₵:GHS ₡:CRC ₲:PYG ₸:KZT ₮:MNT ₾:GEL ₭:LAK ៛:KHR ৳:BDT ₼:AZN ֏:AMD ₣:CHF ₤:GBP",
  ),
]);

/** Letters before a dollar or another symbol ("A$", "HK$", "R$", "IR£", "GH¢"). */
export const SYMBOL_PREFIXES: ReadonlyMap<string, string> = new Map(
  pairs(
    "us$:USD u.s.$:USD u.s$:USD a$:AUD au$:AUD aus$:AUD c$:CAD ca$:CAD can$:CAD cdn$:CAD nz$:NZD hk$:HKD s$:SGD sg$:SGD j$:JMD " +
      "ja$:JMD jm$:JMD tt$:TTD b$:BSD bd$:BBD bds$:BBD bz$:BZD bsd$:BSD ec$:XCD fj$:FJD f$:FJD g$:GYD gy$:GYD l$:LRD " +
      "n$:NAD nt$:TWD r$:BRL z$:ZWL zw$:ZWL mx$:MXN mex$:MXN ar$:ARS cl$:CLP clp$:CLP col$:COP cop$:COP rd$:DOP si$:SBD ci$:KYD " +
      "ir£:IEP e£:EGP le£:EGP l£:LBP i£:GBP m£:GBP cn¥:CNY rmb¥:CNY gh¢:GHS ghc¢:GHS gh₵:GHS c₵:GHS jp¥:JPY",
  ),
);

/** The same, apart from the sign ("HK $ 10 billion"), as in texts whose marks all stand alone; words of the language are not among them. */
export const SPACED_PREFIXES: ReadonlySet<string> = wordSet("hk nz au aus cdn c tt ec sg nt mex");

/** Letters after a dollar sign ("$US990", "$A500"). */
export const SYMBOL_SUFFIXES: ReadonlyMap<string, string> = new Map(
  pairs("us:USD a:AUD au:AUD nz:NZD c:CAD ca:CAD can:CAD hk:HKD s:SGD sg:SGD fj:FJD tt:TTD j:JMD"),
);

/** ISO codes, in capitals, before or after a figure. */
export const CODES: ReadonlySet<string> = new Set(
  (
    "USD EUR GBP AUD CAD NZD HKD SGD JMD TTD BBD BSD BZD FJD GYD LRD NAD TWD XCD INR PKR LKR NPR MUR SCR KES TZS UGX SOS " +
    "MXN PHP ARS CLP COP CUP DOP UYU CHF CDF RWF BIF DJF GNF XOF XAF XPF IQD JOD KWD DZD TND LYD BHD RSD AED MAD SAR QAR " +
    "OMR YER IRR SEK ISK NOK DKK RON MDL ZMW MWK KRW KPW JPY CNY KGS UZS NGN GHS ZAR THB VND UAH ILS RUB TRY CRC PYG KZT " +
    "MNT GEL LAK KHR BDT AZN AMD BRL PEN VES BOB GTQ HNL NIO PAB HTG EGP LBP SYP SDG SSP ETB ERN GMD SLE SLL MGA MZN AOA " +
    "BWP LSL SZL MYR IDR MMK AFN BGN PLN HUF CZK HRK ALL MKD BAM BYN TJS TMT MOP PGK WST TOP VUV SBD IEP"
  ).split(" "),
);

/** Letters before a figure, in lower case: "Rs 500", "KSh4m", "RM50". */
export const LETTERS: ReadonlyMap<string, CurrencyRef> = new Map<string, CurrencyRef>([
  ["rs", rupee],
  ["re", rupee],
  ["sh", shilling],
  ["shs", shilling],
  ["cfa", FAMILIES.franc],
  ["fcfa", FAMILIES.franc],
  ["kr", krona],
  ...pairs(
    "inr:INR ksh:KES kshs:KES kes:KES ksh.:KES ush:UGX ushs:UGX ugx:UGX tsh:TZS tshs:TZS tzs:TZS rm:MYR rp:IDR idr:IDR tk:BDT php:PHP " +
      "ghs:GHS ghc:GHS gh:GHS ngn:NGN zar:ZAR sfr:CHF chf:CHF dhs:AED dh:AED aed:AED rmb:CNY slr:LKR lkr:LKR pkr:PKR npr:NPR " +
      "nrs:NPR us:USD bdt:BDT mk:MWK zk:ZMW birr:ETB usd:USD eur:EUR gbp:GBP aud:AUD cad:CAD hkd:HKD sgd:SGD nok:NOK sek:SEK dkk:DKK xaf:XAF xof:XOF",
  ),
]);

/** One capital letter glued to the figure ("N250m", "R5 000", "P17M"): the currency of these countries only. */
export const CAPITAL_LETTERS: ReadonlyMap<string, CurrencyFamily> = new Map([
  ["n", family("NGN", "NGN=NG")],
  ["r", family("ZAR", "ZAR=ZA,LS,SZ,NA")],
  ["p", family("PHP", "PHP=PH BWP=BW")],
  ["k", family("ZMW", "ZMW=ZM PGK=PG MWK=MW")],
  ["d", family("GMD", "GMD=GM")],
  ["e", family("SZL", "SZL=SZ")],
  ["m", family("LSL", "LSL=LS")],
  ["q", family("GTQ", "GTQ=GT")],
  ["l", family("HNL", "HNL=HN")],
  ["c", family("GHS", "GHS=GH")],
  ["le", family("SLE", "SLE=SL EGP=EG")],
]);

const both = (words: string, ref: CurrencyRef): [string, CurrencyRef][] => words.split(" ").map((word) => [word, ref]);

/** Words after a number. */
export const MONEY_WORDS: ReadonlyMap<string, CurrencyRef> = new Map<string, CurrencyRef>([
  ...both("dollar dollars buck bucks", dollar),
  ...both("pound pounds quid", pound),
  ...both("rupee rupees", rupee),
  ...both("shilling shillings", shilling),
  ...both("peso pesos", peso),
  ...both("franc francs", franc),
  ...both("dinar dinars", dinar),
  ...both("dirham dirhams", dirham),
  ...both("riyal riyals", riyal),
  ...both("rial rials", rial),
  ...both("krona kronor kronur", krona),
  ...both("krone kroner", krone),
  ...both("leu lei", leu),
  ...both("kwacha kwachas", kwacha),
  ...both("won", won),
  ...both("lira liras", FAMILIES.lira),
  ...both("mark marks", FAMILIES.mark),
  ...both("som", FAMILIES.som),
  ...both("crown crowns", FAMILIES.crown),
  ...both("kr", krona),
  ...pairs(
    "euro:EUR euros:EUR naira:NGN nairas:NGN cedi:GHS cedis:GHS rand:ZAR rands:ZAR zloty:PLN zlotys:PLN zloties:PLN złoty:PLN " +
      "złotys:PLN leva:BGN levs:BGN forint:HUF forints:HUF koruna:CZK korunas:CZK koruny:CZK rouble:RUB roubles:RUB ruble:RUB rubles:RUB " +
      "hryvnia:UAH hryvnias:UAH hryvnya:UAH yen:JPY yuan:CNY renminbi:CNY rmb:CNY baht:THB ringgit:MYR ringgits:MYR rupiah:IDR rupiahs:IDR dong:VND " +
      "taka:BDT takas:BDT pula:BWP birr:ETB reais:BRL soles:PEN bolivars:VES bolivares:VES guaranis:PYG guaraníes:PYG kyat:MMK kyats:MMK kip:LAK " +
      "riel:KHR riels:KHR tenge:KZT lari:GEL manat:AZN shekel:ILS shekels:ILS kuna:HRK kunas:HRK dalasi:GMD dalasis:GMD leone:SLE leones:SLE " +
      "ariary:MGA metical:MZN meticais:MZN kwanza:AOA kwanzas:AOA gourde:HTG gourdes:HTG quetzal:GTQ quetzales:GTQ quetzals:GTQ lempira:HNL " +
      "lempiras:HNL cordobas:NIO córdobas:NIO colones:CRC bolivianos:BOB tugrik:MNT tugriks:MNT afghani:AFN afghanis:AFN denars:MKD " +
      "lek:ALL leke:ALL dram:AMD drams:AMD kina:PGK tala:WST vatu:VUV rufiyaa:MVR pataca:MOP patacas:MOP lilangeni:SZL emalangeni:SZL maloti:LSL 元:CNY kuai:CNY",
  ),
  // spent no more, but old cases and archives are full of them
  ...pairs(
    "lire:ITL peseta:ESP pesetas:ESP guilder:NLG guilders:NLG markka:FIM markkaa:FIM deutschmark:DEM deutschmarks:DEM d-mark:DEM d-marks:DEM " +
      "drachma:GRD drachmas:GRD escudo:PTE escudos:PTE schilling:ATS schillings:ATS kroon:EEK kroons:EEK lats:LVL litas:LTL tolar:SIT tolars:SIT",
  ),
]);

/** A hundredth of the currency. */
export const SUBUNITS: ReadonlyMap<string, CurrencyRef> = new Map<string, CurrencyRef>([
  ...both("pence penny pennies", pound),
  ...both("cent cents", dollar),
  ...both("paisa paise", rupee),
  ...pairs(
    "kobo:NGN pesewa:GHS pesewas:GHS sen:MYR groszy:PLN stotinki:BGN kopecks:RUB kopeks:RUB centimes:CHF öre:SEK øre:NOK agorot:ILS",
  ),
  ["centavos", peso],
]);

/** Where a cent is a hundredth of a euro. */
export const EURO_COUNTRIES: ReadonlySet<string> = new Set(
  "IE DE FR ES IT NL BE AT PT FI GR CY MT LU SI SK EE LV LT HR MC SM VA AD ME XK".split(" "),
);

/** The currency that slang of no currency ("five grand", "the 2k") means in a country. */
export const HOME_CURRENCIES: ReadonlyMap<string, string> = new Map([
  ...[...EURO_COUNTRIES].map((country): [string, string] => [country, "EUR"]),
  ...Object.values(FAMILIES).flatMap(({ byCountry }) => [...byCountry]),
  ...pairs(
    "IE:EUR NG:NGN ZA:ZAR GH:GHS PL:PLN TR:TRY TH:THB MY:MYR ID:IDR BR:BRL BG:BGN HU:HUF CZ:CZK UA:UAH RU:RUB IL:ILS JP:JPY CN:CNY BW:BWP PG:PGK BD:BDT ET:ETB",
  ),
]);

/** Countries by name and adjective, one word: "Australian dollars", and what an article is about. */
export const COUNTRY_WORDS: ReadonlyMap<string, string> = new Map(
  pairs(
    "american:US america:US us:US u.s.:US usa:US australian:AU australia:AU aussie:AU canadian:CA canada:CA singapore:SG singaporean:SG jamaican:JM " +
      "jamaica:JM trinidadian:TT trinidad:TT barbadian:BB barbados:BB bahamian:BS bahamas:BS belizean:BZ belize:BZ fijian:FJ fiji:FJ guyanese:GY " +
      "guyana:GY liberian:LR liberia:LR namibian:NA namibia:NA taiwanese:TW taiwan:TW taipei:TW british:GB uk:GB u.k.:GB britain:GB england:GB " +
      "scotland:GB wales:GB manx:IM egyptian:EG egypt:EG cairo:EG lebanese:LB lebanon:LB beirut:LB syrian:SY syria:SY sudanese:SD sudan:SD " +
      "indian:IN india:IN delhi:IN mumbai:IN pakistani:PK pakistan:PK karachi:PK lahore:PK lankan:LK lanka:LK colombo:LK nepali:NP nepalese:NP nepal:NP " +
      "kathmandu:NP mauritian:MU mauritius:MU seychellois:SC seychelles:SC kenyan:KE kenya:KE nairobi:KE tanzanian:TZ tanzania:TZ ugandan:UG " +
      "uganda:UG kampala:UG somali:SO somalia:SO mexican:MX mexico:MX philippine:PH filipino:PH philippines:PH manila:PH argentine:AR argentinian:AR " +
      "argentina:AR chilean:CL chile:CL santiago:CL colombian:CO colombia:CO bogota:CO bogotá:CO cuban:CU cuba:CU havana:CU dominican:DO uruguayan:UY uruguay:UY " +
      "swiss:CH switzerland:CH geneva:CH zurich:CH congolese:CD congo:CD kinshasa:CD rwandan:RW rwanda:RW kigali:RW burundian:BI burundi:BI " +
      "guinean:GN guinea:GN senegalese:SN senegal:SN dakar:SN ivorian:CI ivoire:CI abidjan:CI malian:ML mali:ML benin:BJ togo:TG niger:NE " +
      "cameroonian:CM cameroon:CM gabon:GA chad:TD iraqi:IQ iraq:IQ baghdad:IQ jordanian:JO jordan:JO kuwaiti:KW kuwait:KW algerian:DZ algeria:DZ " +
      "tunisian:TN tunisia:TN tunis:TN libyan:LY libya:LY tripoli:LY bahraini:BH bahrain:BH serbian:RS serbia:RS belgrade:RS emirati:AE uae:AE " +
      "emirates:AE dubai:AE abu:AE moroccan:MA morocco:MA rabat:MA casablanca:MA saudi:SA riyadh:SA qatari:QA qatar:QA doha:QA omani:OM oman:OM " +
      "yemeni:YE yemen:YE iranian:IR iran:IR tehran:IR swedish:SE sweden:SE stockholm:SE malmö:SE gothenburg:SE icelandic:IS iceland:IS reykjavik:IS " +
      "norwegian:NO norway:NO oslo:NO bergen:NO czech:CZ danish:DK denmark:DK copenhagen:DK aarhus:DK romanian:RO romania:RO bucharest:RO moldovan:MD " +
      "moldova:MD zambian:ZM zambia:ZM lusaka:ZM malawian:MW malawi:MW korean:KR korea:KR seoul:KR japanese:JP japan:JP tokyo:JP chinese:CN " +
      "china:CN beijing:CN shanghai:CN turkish:TR turkey:TR nigerian:NG nigeria:NG lagos:NG abuja:NG ghanaian:GH ghana:GH accra:GH " +
      "johannesburg:ZA pretoria:ZA durban:ZA botswana:BW kyrgyz:KG kyrgyzstan:KG uzbek:UZ uzbekistan:UZ sydney:AU melbourne:AU perth:AU brisbane:AU " +
      "toronto:CA vancouver:CA montreal:CA ottawa:CA auckland:NZ zealand:NZ kiwi:NZ kong:HK sterling:GB cfa:SN " +
      "dutch:NL spanish:ES portuguese:PT greek:GR austrian:AT french:FR france:FR paris:FR belgian:BE belgium:BE brussels:BE german:DE germany:DE finnish:FI finland:FI italian:IT italy:IT rome:IT milan:IT bosnian:BA " +
      "bosnia:BA sarajevo:BA maltese:MT malta:MT",
  ),
);

/** Not the amount's unit but a weight: "five pounds of heroin". */
export const WEIGHED: ReadonlySet<string> = new Set(
  (
    "heroin cocaine coke crack meth methamphetamine marijuana cannabis weed pot fentanyl drugs drug ecstasy mdma opium hashish " +
    "hash ketamine khat amphetamine amphetamines narcotics pills powder explosives explosive dynamite tnt gunpowder fireworks meat beef pork " +
    "chicken fish lobster cheese butter sugar flour rice coffee tea copper metal steel lead wire gold silver ivory pressure " +
    "force thrust weight muscle fat flesh trash garbage debris waste food fertilizer fertiliser potatoes apples oranges " +
    "tobacco shrimp crab honey nuts pecans almonds ice rock rocks sand salt soil evidence product contraband bait wool hay"
  ).split(" "),
);

/** Before a number of pounds: it is a weight. */
export const WEIGHING: ReadonlySet<string> = new Set(
  "weigh weighs weighed weighing weighted weight heavy lost gained lose gain lbs".split(" "),
);
