/**
 * Words of the calendar and the clock. Source: the names of English (months, weekdays and their press abbreviations,
 * parts of the day, fixed and movable holidays of the English-speaking countries), gathered for this project. They are
 * the only words where reading for a date begins.
 */

const numbered = (words: string, first: number): [string, number][] =>
  words.split(" ").flatMap((group, i) => group.split("/").map((word): [string, number] => [word, first + i]));

/** Months as numbers from 1; abbreviations are without their full stop. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  numbered(
    "january/jan february/feb/febr march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec",
    1,
  ),
);

/** Months that are also given names, verbs or nouns: alone they need a preposition before them. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set("march april may june august jan mar jun".split(" "));

/** Weekdays as numbers from 0 (Monday). */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  numbered("monday tuesday wednesday thursday friday saturday sunday", 0),
);

/** Abbreviated weekdays, which are dates only before one ("Sat 14 May"). */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map(
  numbered("mon tue/tues wed/weds thu/thur/thurs fri sat sun", 0),
);

/** A part of the day: from its first to its last hour; beyond 24 is the next day. */
export interface PartOfDay {
  readonly from: number;
  readonly to: number;
}

export const EARLY: PartOfDay = { from: 0, to: 6 };
export const LATE: PartOfDay = { from: 18, to: 24 };
export const NIGHT: PartOfDay = { from: 18, to: 30 };
export const OVERNIGHT: PartOfDay = { from: 22, to: 30 };
const MORNING: PartOfDay = { from: 6, to: 12 };

export const PARTS: ReadonlyMap<string, PartOfDay> = new Map([
  ["morning", MORNING],
  ["mornin", MORNING],
  ["afternoon", { from: 12, to: 18 }],
  ["evening", { from: 18, to: 22 }],
  ["night", NIGHT],
  ["lunchtime", { from: 12, to: 13 }],
  ["dawn", EARLY],
  ["teatime", { from: 12, to: 18 }],
]);

/** Clock times that are words. */
export const CLOCK_WORDS: ReadonlyMap<string, number> = new Map([
  ["noon", 12],
  ["midday", 12],
  ["midnight", 0],
]);

/** Seasons by their first month in the northern half of the world. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 3],
  ["summer", 6],
  ["autumn", 9],
  ["fall", 9],
  ["winter", 12],
]);

/** Countries whose summer begins in December. */
export const SOUTHERN: ReadonlySet<string> = new Set("AU NZ ZA ZW ZM NA BW LS SZ MZ MW AR CL UY FJ".split(" "));

/** Countries that write the month before the day in figures. */
export const MONTH_FIRST: ReadonlySet<string> = new Set("US PH FM GU PR PW MH".split(" "));

/** A holiday: month and day, or days after Easter Sunday, or the nth weekday (0 Monday) of a month. */
export type Holiday =
  | { readonly month: number; readonly day: number }
  | { readonly easter: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number };

/** Holidays by their words in lower case, apostrophes as the tokens split them. */
export const HOLIDAYS: readonly (readonly [string, Holiday])[] = [
  ["christmas day", { month: 12, day: 25 }],
  ["christmas eve", { month: 12, day: 24 }],
  ["christmas", { month: 12, day: 25 }],
  ["boxing day", { month: 12, day: 26 }],
  ["st stephen 's day", { month: 12, day: 26 }],
  ["new year 's eve", { month: 12, day: 31 }],
  ["new years eve", { month: 12, day: 31 }],
  ["new year 's day", { month: 1, day: 1 }],
  ["new years day", { month: 1, day: 1 }],
  ["hogmanay", { month: 12, day: 31 }],
  ["valentine 's day", { month: 2, day: 14 }],
  ["valentines day", { month: 2, day: 14 }],
  ["st patrick 's day", { month: 3, day: 17 }],
  ["halloween", { month: 10, day: 31 }],
  ["bonfire night", { month: 11, day: 5 }],
  ["veterans day", { month: 11, day: 11 }],
  ["juneteenth", { month: 6, day: 19 }],
  ["independence day", { month: 7, day: 4 }],
  ["fourth of july", { month: 7, day: 4 }],
  ["thanksgiving day", { month: 11, weekday: 3, nth: 4 }],
  ["thanksgiving", { month: 11, weekday: 3, nth: 4 }],
  ["martin luther king jr day", { month: 1, weekday: 0, nth: 3 }],
  ["memorial day", { month: 5, weekday: 0, nth: -1 }],
  ["labor day", { month: 9, weekday: 0, nth: 1 }],
  ["anzac day", { month: 4, day: 25 }],
  ["australia day", { month: 1, day: 26 }],
  ["waitangi day", { month: 2, day: 6 }],
  ["canada day", { month: 7, day: 1 }],
  ["republic day", { month: 1, day: 26 }],
  ["easter sunday", { easter: 0 }],
  ["easter monday", { easter: 1 }],
  ["easter", { easter: 0 }],
  ["good friday", { easter: -2 }],
  ["maundy thursday", { easter: -3 }],
  ["ash wednesday", { easter: -46 }],
];

/** Holidays of one country whose name means another day elsewhere: only where the region says so. */
export const HOLIDAY_REGIONS: ReadonlyMap<string, string> = new Map([
  ["independence day", "US"],
  ["republic day", "IN"],
  ["thanksgiving", "US"],
  ["thanksgiving day", "US"],
]);

export type Unit = "minute" | "hour" | "day" | "week" | "month" | "year" | "decade" | "weekend" | "fortnight";

export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ["hour", "hour"],
  ["hours", "hour"],
  ["day", "day"],
  ["days", "day"],
  ["week", "week"],
  ["weeks", "week"],
  ["fortnight", "fortnight"],
  ["month", "month"],
  ["months", "month"],
  ["year", "year"],
  ["years", "year"],
  ["decade", "decade"],
  ["decades", "decade"],
  ["weekend", "weekend"],
]);

/** Time zones as they stand after a clock time. */
export const TIME_ZONES: ReadonlySet<string> = new Set(
  "gmt bst utc ist cet cest est edt cst cdt mst mdt pst pdt et ct mt pt aest aedt awst acst nzst nzdt sast wat eat hkt sgt pht local time hrs hours".split(
    " ",
  ),
);

/** Words that a person's or a thing's count may stand before: after a number that might be a day or a year. */
export const COUNTED: ReadonlySet<string> = new Set(
  (
    "people men women boys girls children officers police suspects victims others persons arrests cases members migrants " +
    "soldiers students pupils prisoners inmates passengers residents families homes houses cars vehicles shots " +
    "rounds bullets guns knives kilos kg kilograms tonnes tons pounds dollars euros rupees naira rand pesos yen francs " +
    "miles metres meters km kilometres feet yards percent years months weeks days hours minutes times year"
  ).split(" "),
);

/** Days of the month as words ("the third of May", "June twenty-first"): first word, and what follows a hyphen or space. */
export const ORDINAL_DAYS: ReadonlyMap<string, number> = new Map(
  (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth " +
    "sixteenth seventeenth eighteenth nineteenth twentieth"
  )
    .split(" ")
    .map((word, i): [string, number] => [word, i + 1])
    .concat([["thirtieth", 30]]),
);
/** The tens of "twenty-first" and "thirty-first". */
export const ORDINAL_TENS: ReadonlyMap<string, number> = new Map([
  ["twenty", 20],
  ["thirty", 30],
]);
/** Hours as words: "half past six", "a quarter to nine". */
export const HOUR_WORDS: ReadonlyMap<string, number> = new Map(
  "one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, i): [string, number] => [word, i + 1]),
);
