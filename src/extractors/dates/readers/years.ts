import { isGlued, together, wordAt } from "../../../document/index.js";
import { COUNTED } from "../../../lexicon/calendar.js";
import { wordSet } from "../../../lexicon/word-set.js";
import type { Phrase } from "../phrase.js";
import { isCapital, wholeNumber } from "../tokens.js";
import { DETERMINERS, isSmallNoun, isWordLike, type Reading } from "./reading.js";

const BEFORE_YEAR = wordSet(
  "in since from by until till during throughout before after between and mid to through for - –",
);

/** "in 2016", "the 2019 attack", "the 1990s", "2014-15". */
export function readYear(reading: Reading, i: number, phrase: Phrase, inside: boolean): number {
  const { document } = reading;
  const { tokens } = document;
  const year = wholeNumber(tokens.text[i]);
  if (year < 1600 || year > 2100) return 0;
  const before = wordAt(document, i - 1);
  const next = wordAt(document, i + 1);
  phrase.year = year;
  phrase.rule = "year";
  if (year % 10 === 0 && (next === "s" || next === "'s") && isGlued(document, i + 1)) {
    phrase.years = year % 100 === 0 && year < 2000 ? 100 : 10;
    phrase.rule = "decade";
    return i + 2;
  }
  if (next === "'s" || (next === "'" && isGlued(document, i + 1)))
    return inside || BEFORE_YEAR.has(before) ? i + 1 : no(phrase);
  if (
    COUNTED.has(next) ||
    next === "block" ||
    next === "blk" ||
    (isGlued(document, i + 1) && isWordLike(document, i + 1))
  )
    return no(phrase);
  if (next === "-" && isGlued(document, i + 1) && wordAt(document, i + 2).startsWith("year")) return no(phrase);
  const end = secondYear(reading, i, year, phrase) || i + 1;
  if (inside) return end;
  if (!together(document, i - 1, i)) return no(phrase);
  // "a ban over 2019 raids", headlines: "reopens into 1993 disappearance"
  if ((before === "over" || before === "into") && year >= 1900 && isSmallNoun(document, i + 1)) return end;
  if (BEFORE_YEAR.has(before)) {
    if (before === "-" || before === "–") return wordAt(document, i - 2) === "mid" ? end : no(phrase);
    if (
      before === "and" ||
      before === "to" ||
      before === "between" ||
      before === "before" ||
      before === "after" ||
      before === "for"
    )
      return (year >= 1900 && !isSmallNoun(document, i + 1)) || end > i + 1 ? end : no(phrase);
    // "in 2016", but not "in 1500 homes", "from 2016 Oak Street"
    if (year < 1900 && isSmallNoun(document, i + 1)) return no(phrase);
    if (before !== "in" && before !== "since" && before !== "during" && isCapital(document, i + 1)) return no(phrase);
    return end;
  }
  if (end > i + 1 && year >= 1900) return end;
  if (before === "of" || before === "early" || before === "late")
    return year >= 1900 && !isSmallNoun(document, i + 1) && !isCapital(document, i + 1) ? end : no(phrase);
  // "the 2019 attack", "his 2015 conviction", but not "a 2016 Honda"
  if (year >= 1900 && DETERMINERS.has(before) && isSmallNoun(document, i + 1)) return end;
  return no(phrase);
}

const no = (phrase: Phrase): number => {
  phrase.year = 0;
  phrase.years = 1;
  return 0;
};

/** "2014-15", "2014/15", "2014–2016": the last year. */
function secondYear({ document }: Reading, i: number, year: number, phrase: Phrase): number {
  const link = wordAt(document, i + 1);
  if ((link !== "-" && link !== "–" && link !== "/") || !isGlued(document, i + 1) || !isGlued(document, i + 2))
    return 0;
  const digits = document.tokens.text[i + 2] ?? "";
  const value = wholeNumber(digits);
  if (value < 0 || (digits.length !== 2 && digits.length !== 4)) return 0;
  const last = digits.length === 4 ? value : year - (year % 100) + value;
  if (last <= year || last - year > 60) return 0;
  const next = wordAt(document, i + 3);
  if (isGlued(document, i + 3) && (next === "-" || next === "/")) return 0;
  phrase.until = { ...phrase, year: last, until: null };
  return i + 3;
}
