import { wordSet } from "./word-set.js";

/**
 * What a number measures when it counts no people, things or events: units of time, length, weight, money and the like,
 * and the words before a number that only names something ("Room 4"). Sources: the units of the SI and of British and
 * American custom, currencies of ISO 4217 by their English names, the labels of court reports and addresses.
 */
export const TIME_UNITS = /* @__PURE__ */ wordSet(
  "second seconds sec secs minute minutes min mins hour hours hr hrs day days night nights week weeks fortnight fortnights " +
    "month months year years yr yrs decade decades century centuries weekend weekends morning mornings evening evenings " +
    "afternoon afternoons millennium millennia o'clock summers winters",
);

export const MEASURE_UNITS = /* @__PURE__ */ wordSet(
  "mile miles kilometre kilometres kilometer kilometers km kms metre metres meter meters yard yards foot feet ft inch inches " +
    "centimetre centimetres centimeter centimeters cm millimetre millimetres millimeter millimeters mm kilogram kilograms " +
    "kilogramme kilogrammes kg kgs kilo kilos gram grams gramme grammes milligram milligrams mg ounce ounces oz lb lbs tonne " +
    "tonnes ton tons litre litres liter liters millilitre millilitres ml gallon gallons acre acres hectare hectares degree " +
    "degrees mph kph knots watt watts kilowatt kilowatts megawatt megawatts volt volts gigabyte gigabytes megabyte megabytes " +
    "terabyte terabytes gb mb tb percent per cent pc percentage pct calibre caliber gauge horsepower carat carats karat " +
    "square sq cubic storey storeys story decibels sqm bhp cc proof miligrams kw mw magnitude lengths furlongs",
);

export const MONEY_UNITS = /* @__PURE__ */ wordSet(
  "dollar dollars pound pounds euro euros cent cents penny pence rupee rupees naira rand rands shilling shillings yen yuan " +
    "renminbi peso pesos quid grand buck bucks krona kronor krone kroner lira liras dirham dirhams riyal riyals rial rials " +
    "ringgit baht won franc francs zloty rouble roubles ruble rubles real reais dinar dinars cedi cedis kwacha birr taka dong " +
    "shekel shekels forint koruna lek leu lei lev pula leone kina rupiah usd gbp eur inr ngn zar kes aud cad nzd hkd sgd chf " +
    "jpy cny aed myr php thb bitcoin bitcoins btc ether",
);

/** Before a figure: letters that make it money. */
export const MONEY_PREFIXES = /* @__PURE__ */ wordSet(
  "rs rs. re us$ usd gbp eur inr ngn zar kes ksh kshs sh ush tsh aud cad nzd hkd sgd chf jpy cny aed myr rm php thb rp idr nok sek dkk kr pln czk gh ghs mk dhs dh sr btc pkr bdt lkr tzs ugx",
);

/** Before a figure: it names one thing, and counts none. */
export const NUMBER_LABELS = /* @__PURE__ */ wordSet(
  "no no. nos nos. number numbers room rooms section sections sec article articles page pages chapter chapters route routes " +
    "highway hwy interstate freeway motorway junction flat flats apartment apt unit suite exit gate channel flight platform " +
    "terminal lane ward block cell floor level grade class category type phase part volume vol version series season " +
    "episode stage model formula figure fig table item clause schedule paragraph para line verse psalm exhibit docket case " +
    "ref reference id badge plate engine ladder station precinct district division zone area sector camp dock pier berth box " +
    "bus tram train truck route lot plot house door building tower hangar order act law rule title code bill proposition " +
    "prop amendment resolution operation apollo boeing airbus glock windows iphone ps xbox kalibre mark mk tier rank " +
    "covid top catch under-the aged age ages u-boat nr № # isbn tel phone fax ext call dial text day week month year quarter " +
    "q chapter agenda studio court courtroom bbc itv fox abc nbc cbs radio fm am pm vitamin factor agent car lane " +
    "count war",
);

/** Word of a street after its name: the figure before it is a house number. */
export const STREET_WORDS = /* @__PURE__ */ wordSet(
  "street st road rd avenue ave lane ln drive dr way boulevard blvd close court ct place pl square sq terrace crescent " +
    "gardens grove parkway pkwy highway hwy circle cir walk row mews rue quay hill broadway plaza trail loop alley parade",
);

export const MONTHS = /* @__PURE__ */ wordSet(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep " +
    "sept oct nov dec",
);
