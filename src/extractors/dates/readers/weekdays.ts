import { Flag, hasFlag, together, wordAt } from "../../../document/index.js";
import { MONTHS, PARTS, SHORT_WEEKDAYS, WEEKDAYS } from "../../../lexicon/calendar.js";
import { wordSet } from "../../../lexicon/word-set.js";
import { isCapital, isSmall } from "../tokens.js";
import { dayOfMonth, isSmallNoun, ORDINALS, type Reader } from "./reading.js";

const MEDIA = wordSet(
  "times mirror mail express telegraph independent sport herald post people star world school football league club punch tribune vanguard nation live fever show magazine morning sun",
);

const NOT_A_WEEKDAY_AFTER = wordSet("every each per black bloody cyber super any most alternate");

const TITLES = wordSet("mr mrs ms miss dr chief pastor prince alhaji sir comrade hon rev prof barr engr justice");

export const readWeekday: Reader = (reading, i, phrase, inside) => {
  const { document } = reading;
  if (!isCapital(document, i)) return 0;
  const before = wordAt(document, i - 1);
  const next = wordAt(document, i + 1);
  if (NOT_A_WEEKDAY_AFTER.has(before) || TITLES.has(before) || before === "sheffield") return 0;
  let end = i + 1;
  const part = PARTS.get(next);
  // "Monday Night Football"
  if (part && PROGRAMMES.has(wordAt(document, i + 2)) && isCapital(document, i + 2)) return 0;
  if (part) {
    phrase.part = part;
    end++;
  } else if (isCapital(document, i + 1) && together(document, i, i + 1) && !inside) {
    // "Sunday Times", "Friday Okonkwo", but "on Friday Smith said", "said Wednesday Johnson was", "Friday March 3"
    if (MEDIA.has(next) && before !== "on") return 0;
    if (!AFTER_WEEKDAY.has(next) && !MONTHS.has(next)) {
      const spoken = isSmall(document, i - 1) && together(document, i - 1, i);
      if (!spoken || (reading.weekdayNames && !BEFORE_WEEKDAY.has(before))) return 0;
    }
  }
  // "Emeka Sunday": in countries where weekdays are given names
  if (reading.weekdayNames && isCapital(document, i - 1) && together(document, i - 1, i) && !inside) return 0;
  phrase.weekday = WEEKDAYS.get(document.tokens.lower[i])!;
  // "on Thursday last", as the Irish and Indian press has it
  if (wordAt(document, end) === "last" && together(document, i, end) && !hasFlag(document, end + 1, Flag.WORD)) {
    phrase.modifier = -1;
    end++;
  }
  phrase.rule = phrase.part ? "weekday part" : "weekday";
  if (!phrase.part) {
    // "Saturday 14th"
    const [day, afterDay] = dayOfMonth(reading, wordAt(document, end) === "the" ? end + 1 : end);
    if (day && wordAt(document, afterDay - 1).length === 2 && ORDINALS.has(wordAt(document, afterDay - 1))) {
      const after = wordAt(document, afterDay);
      if (after !== "of" && !MONTHS.has(after) && !isSmallNoun(document, afterDay)) {
        phrase.day = day;
        end = afterDay;
      }
    }
  }
  return end;
};

const PROGRAMMES = wordSet("football live fever lights raw takeaway project");

const BEFORE_WEEKDAY = wordSet("on last next this since by until till from to and between late early before after");

const AFTER_WEEKDAY = wordSet("a.m. p.m. am pm");

export const readShortWeekday: Reader = (reading, i, phrase) => {
  const { document } = reading;
  if (!isCapital(document, i)) return 0;
  let at = i + 1;
  if (wordAt(document, at) === ",") at++;
  const dated = MONTHS.has(wordAt(document, at)) && isCapital(document, at);
  const [day, afterDay] = dayOfMonth(reading, at);
  const month = MONTHS.has(wordAt(document, wordAt(document, afterDay) === "of" ? afterDay + 1 : afterDay));
  if (!dated && !(day && month) && !(document.tokens.flags[i] & Flag.ABBREVIATION && wordAt(document, i - 1) === "on"))
    return 0;
  phrase.weekday = SHORT_WEEKDAYS.get(document.tokens.lower[i])!;
  phrase.rule = "weekday";
  return i + 1;
};

/** "over the weekend": the one before the publication day. */
export const readWeekend: Reader = ({ document }, i, phrase) => {
  if (wordAt(document, i - 1) !== "the" || !OVER_WEEKEND.has(wordAt(document, i - 2))) return 0;
  if (wordAt(document, i + 1) === "of" || isCapital(document, i)) return 0;
  phrase.first = i - 1;
  phrase.span = { unit: "weekend", kind: "calendar", amount: 0 };
  phrase.rule = "the weekend";
  return i + 1;
};

const OVER_WEEKEND = wordSet("over at during on since");
