import { Flag, together, wordAt } from "../../../document/index.js";
import { HOLIDAY_REGIONS, HOLIDAYS, type Holiday, SEASONS } from "../../../lexicon/calendar.js";
import { wordSet } from "../../../lexicon/word-set.js";
import { isCapital } from "../tokens.js";
import { isSmallNoun, type Reader, yearAfter } from "./reading.js";

export const readSeason: Reader = (reading, i, phrase, inside) => {
  const { document } = reading;
  if (isCapital(document, i) && !(document.tokens.flags[i] & Flag.SENTENCE_START)) return 0;
  const word = document.tokens.lower[i];
  phrase.season = SEASONS.get(word)!;
  phrase.rule = "season";
  const [year, afterYear] = yearAfter(reading, i + 1);
  if (year) {
    phrase.year = year;
    return afterYear;
  }
  if (inside) return word === "fall" ? 0 : i + 1;
  const before = wordAt(document, i - 1);
  if (before === "since" && word !== "fall") return i + 1;
  if (
    before === "the" &&
    word !== "fall" &&
    IN_SEASON.has(wordAt(document, i - 2)) &&
    !isSmallNoun(document, i + 1) &&
    wordAt(document, i + 1) !== "of"
  )
    return i + 1;
  return 0;
};

const IN_SEASON = wordSet("in during since until by over through throughout");

/** Holidays by their first word: the words that follow it, and the day; longest first. */
export const HOLIDAYS_BY_WORD: ReadonlyMap<string, readonly (readonly [readonly string[], Holiday])[]> = (() => {
  const map = new Map<string, (readonly [readonly string[], Holiday])[]>();
  for (const [name, holiday] of [...HOLIDAYS].sort((a, b) => b[0].length - a[0].length)) {
    const [first, ...rest] = name.split(" ");
    map.set(first, [...(map.get(first) ?? []), [rest, holiday]]);
  }
  return map;
})();

export const readHoliday: Reader = ({ document, region }, i, phrase, inside) => {
  if (!isCapital(document, i)) return 0;
  for (const [rest, holiday] of HOLIDAYS_BY_WORD.get(document.tokens.lower[i])!) {
    let end = i + 1;
    while (end - i - 1 < rest.length && wordAt(document, end) === rest[end - i - 1]) end++;
    if (end - i - 1 < rest.length) continue;
    const only = HOLIDAY_REGIONS.get([document.tokens.lower[i], ...rest].join(" "));
    if (only && only !== (region || "US")) continue;
    // "Christmas presents", "Easter Road": the bare feast only where a date stands
    const bare = rest.length === 0;
    const before = wordAt(document, i - 1);
    if (bare && !inside && !ON_HOLIDAY.has(before)) return 0;
    if (bare && (isCapital(document, end) || isSmallNoun(document, end)) && together(document, i, end)) return 0;
    phrase.holiday = holiday;
    phrase.rule = "holiday";
    return end;
  }
  return 0;
};

const ON_HOLIDAY = wordSet("at since until by before after between and on from to last next this over");
