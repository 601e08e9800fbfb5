import { type Holiday, NIGHT, type PartOfDay, SOUTHERN } from "../../lexicon/calendar.js";
import type { Grain } from "../../schemas/index.js";
import {
  calendarDay,
  dayNumber,
  dayText,
  easter,
  exists,
  hourText,
  minuteText,
  monthText,
  weekdayOf,
  yearText,
} from "./calendar.js";
import { hasClock, hasDate, hasDay, type Phrase, type Span } from "./phrase.js";

/** A phrase put on the calendar; both ends null if it cannot be. */
export interface Resolved {
  from: string | null;
  to: string | null;
  grain: Grain;
  /** The day it names, or the first of its range; null for coarser ones and clock times without a day. */
  day: number | null;
  year: number | null;
  part: PartOfDay | null;
  /** It needs the publication day, which is not known. */
  unanchored: boolean;
}

/** What resolving reads beside the phrase. */
export interface Setting {
  /** Days since 1970-01-01; null if not known. */
  readonly published: number | null;
  readonly region: string;
  /** The clause speaks of what is to come. */
  readonly ahead: boolean;
  /** The day of the last date read, for "two days later"; null if none. */
  readonly lastDay: number | null;
  readonly lastYear: number | null;
  /** The day that a clock time or a part of a day without one belongs to. */
  dayFor(hour: number, part: PartOfDay | null): number | null;
}

const NOTHING = { from: null, to: null, day: null, year: null, part: null };

/** Puts a phrase on the calendar. */
export function resolve(phrase: Phrase, setting: Setting): Resolved {
  const { until } = phrase;
  if (!until) return resolveOne(phrase, setting);
  const second = { ...until };
  const first = { ...phrase, until: null };
  share(first, second);
  if (hasClock(first) && hasClock(second)) {
    const a = resolveOne(first, setting);
    const b = resolveOne(second, { ...setting, dayFor: () => a.day });
    let to = b.from;
    // "from 10pm to 2am": into the next day
    if (!hasDate(until) && hourOf(first) > hourOf(second) && a.day !== null)
      to = clockText(a.day + 1, second.hour, second.minute);
    return { ...a, to };
  }
  const a = resolveOne(first, setting);
  const ahead = { ...setting, ahead: setting.ahead };
  let b = resolveOne(second, ahead);
  // "from Friday to Sunday", said on a Saturday: the end is after the beginning
  if (
    a.from &&
    b.from &&
    b.from < a.from &&
    a.day !== null &&
    second.weekday >= 0 &&
    !second.month &&
    setting.published !== null
  ) {
    const day = a.day + ((second.weekday - weekdayOf(a.day) + 7) % 7);
    b = { ...b, ...dayPeriod(day, second) };
  }
  // "from November to March": into the next year
  if (a.from && b.from && b.from < a.from && !phrase.year && second.month && !until.year) {
    const year = (b.year ?? 0) - (setting.ahead ? 0 : 1);
    if (setting.ahead) b = resolveOne({ ...second, year: (b.year ?? 0) + 1 }, setting);
    else return { ...resolveOne({ ...first, year: (a.year ?? year + 1) - 1 }, setting), to: b.to };
  }
  // "between Christmas and Easter": the first is before the second
  if (a.from && b.from && b.from < a.from && first.holiday && a.year !== null)
    return { ...resolveOne({ ...first, year: a.year - 1 }, setting), to: b.to };
  if (!a.from || !b.from) return { ...a, ...NOTHING, unanchored: true };
  return { ...a, to: hasClock(second) ? b.from : b.to };
}

const hourOf = (p: Phrase) => p.hour + Math.max(0, p.minute) / 60;

/** What one end of a range says for both: the year, the month, the day of the hours. */
function share(first: Phrase, second: Phrase): void {
  if (!first.year && second.year && (first.month || first.holiday || first.season)) first.year = second.year;
  const named = (p: Phrase) => p.month > 0 || p.holiday !== null || p.season > 0;
  if (!second.year && first.year && named(first) && named(second) && !second.span && second.modifier === null)
    second.year = first.year;
  if (hasClock(first) && !hasDate(first) && hasDate(second)) {
    for (const key of ["year", "month", "day", "weekday", "holiday", "relative", "span", "modifier"] as const)
      (first as Record<typeof key, unknown>)[key] = second[key];
  }
  if (!first.part && second.part && hasClock(first) && !hasDate(first)) first.part = second.part;
}

const clockText = (day: number | null, hour: number, minute: number) =>
  minute >= 0 ? minuteText(day, hour, minute) : hourText(day, hour);

function resolveOne(phrase: Phrase, setting: Setting): Resolved {
  const grain = grainOf(phrase);
  const nothing: Resolved = { ...NOTHING, grain, unanchored: true };
  if (hasClock(phrase)) {
    const hour = hourOfDay(phrase);
    let day: number | null;
    if (hasDay(phrase)) {
      day = dayOf(phrase, setting);
      if (day === null) return nothing;
    } else if (hasDate(phrase)) return nothing;
    else day = setting.dayFor(hour, phrase.part);
    const from = clockText(day, hour, phrase.minute);
    const to = phrase.minute >= 0 ? minuteText(day, hour, phrase.minute + 1) : hourText(day, hour + 1);
    return { from, to, grain, day, year: null, part: null, unanchored: false };
  }
  if (hasDay(phrase) || (phrase.part && !hasDate(phrase))) {
    const day = hasDay(phrase) ? dayOf(phrase, setting) : setting.dayFor(-1, phrase.part);
    if (day === null) return nothing;
    return { ...nothing, ...dayPeriod(day, phrase), unanchored: false };
  }
  const spanYear = yearOfSpan(phrase, setting);
  if (phrase.season) {
    const south = SOUTHERN.has(setting.region);
    const month = south ? ((phrase.season + 5) % 12) + 1 : phrase.season;
    const year = phrase.year || spanYear || seasonYear(month, phrase.modifier, setting);
    if (!year) return nothing;
    return { ...nothing, from: monthText(year, month), to: monthText(year, month + 3), year, unanchored: false };
  }
  if (phrase.month) {
    const year = phrase.year || spanYear || monthYear(phrase.month, phrase.modifier, setting);
    if (!year) return nothing;
    return {
      ...nothing,
      from: monthText(year, phrase.month),
      to: monthText(year, phrase.month + 1),
      year,
      unanchored: false,
    };
  }
  if (phrase.span) return resolveSpan(phrase.span, setting, nothing);
  if (phrase.year)
    return {
      ...nothing,
      from: yearText(phrase.year),
      to: yearText(phrase.year + phrase.years),
      year: phrase.year,
      unanchored: false,
    };
  return nothing;
}

function grainOf(phrase: Phrase): Grain {
  if (hasClock(phrase)) return phrase.minute >= 0 ? "minute" : "hour";
  if (phrase.part) return "part";
  if (hasDay(phrase)) return "day";
  if (phrase.span && !phrase.month && !phrase.season) {
    const { unit } = phrase.span;
    if (unit === "week" || unit === "fortnight") return "week";
    if (unit === "year" || unit === "decade") return "year";
    return unit === "weekend" ? "day" : "month";
  }
  return phrase.month || phrase.season ? "month" : "year";
}

/** The hour, in the afternoon if the part of the day says so: "at 7:30 on Friday night". */
function hourOfDay({ hour, exact, part }: Phrase): number {
  return !exact && part && part.from >= 12 && hour < 12 && (part.to <= 24 || hour > 5) ? hour + 12 : hour;
}

/** The year of "July this year", "8 February last year"; 0 if it is not said so. */
const yearOfSpan = ({ span }: Phrase, { published }: Setting): number =>
  span?.unit === "year" && span.kind === "calendar" && published !== null
    ? calendarDay(published).year + span.amount
    : 0;

/** A day or a part of it, or several days. */
function dayPeriod(
  day: number,
  phrase: Phrase,
): { from: string; to: string; day: number; part: PartOfDay | null; year: number } {
  const { part } = phrase;
  const year = calendarDay(day).year;
  if (part) return { from: hourText(day, part.from), to: hourText(day, part.to), day, part, year };
  const last = phrase.lastDay ? day + (phrase.lastDay - phrase.day) : day;
  return { from: dayText(day), to: dayText(last + 1), day, part: null, year };
}

/** The day that a phrase names; null if the publication day is needed and not known. */
function dayOf(phrase: Phrase, setting: Setting): number | null {
  const { published, ahead } = setting;
  if (phrase.relative !== null) return published === null ? null : published + phrase.relative;
  if (phrase.span?.unit === "day") return spanDay(phrase.span, setting);
  const year = phrase.year || yearOfSpan(phrase, setting);
  if (phrase.holiday) {
    const { holiday } = phrase;
    return year ? holidayOf(holiday, year) : nearest(published, ahead, phrase.modifier, (y) => holidayOf(holiday, y));
  }
  if (phrase.month && phrase.day) {
    const { month, day, weekday } = phrase;
    if (year) return exists(year, month, day) ? dayNumber(year, month, day) : null;
    if (!exists(0, month, day)) return null;
    return nearest(
      published,
      ahead,
      phrase.modifier,
      (y) => {
        const number = exists(y, month, day) ? dayNumber(y, month, day) : null;
        return number !== null && weekday >= 0 && weekdayOf(number) !== weekday ? null : number;
      },
      weekday >= 0 ? (y) => (exists(y, month, day) ? dayNumber(y, month, day) : null) : undefined,
    );
  }
  if (published === null) return null;
  if (phrase.day && phrase.weekday >= 0) {
    // "Saturday 14th": the last (or next) month in which the 14th is one
    const step = ahead ? 1 : -1;
    for (let number = published; Math.abs(number - published) < 62; number += step)
      if (weekdayOf(number) === phrase.weekday && calendarDay(number).day === phrase.day) return number;
  }
  if (phrase.weekday >= 0) return weekdayDay(phrase, published, ahead);
  return null;
}

function weekdayDay({ weekday, modifier, span }: Phrase, published: number, ahead: boolean): number {
  const today = weekdayOf(published);
  if (span?.unit === "week") return published - today + 7 * span.amount + weekday;
  const back = (today - weekday + 7) % 7;
  const forth = (weekday - today + 7) % 7;
  if (modifier === -1) return published - (back || 7);
  // "next Friday", said on a Tuesday, is not this week's
  if (modifier === 1) return published - today + 7 + weekday;
  if (modifier === 0) return ahead || forth === 0 ? published + forth : published - today + weekday;
  return ahead ? published + forth : published - back;
}

/** The last day not after the publication day on which it falls, or the next one not before it. */
function nearest(
  published: number | null,
  ahead: boolean,
  modifier: number | null,
  inYear: (year: number) => number | null,
  otherwise?: (year: number) => number | null,
): number | null {
  if (published === null) return null;
  const { year } = calendarDay(published);
  const forward = modifier === 1 || (modifier !== -1 && ahead);
  // back for years, as a weekday tells; nobody names a day of years to come without its year
  for (let n = 0; n <= (forward && otherwise ? 1 : 6); n++) {
    const day = inYear(forward ? year + n : year - n);
    if (day === null || (forward ? day < published : day > published)) continue;
    if (modifier === -1 && day === published) continue;
    return day;
  }
  // a weekday that contradicts the day, or one just after publication
  const next = inYear(forward ? year : year + 1) ?? inYear(year);
  if (next !== null && Math.abs(next - published) < 200) return next;
  return otherwise ? nearest(published, ahead, modifier, otherwise) : next;
}

function holidayOf(holiday: Holiday, year: number): number {
  if ("easter" in holiday) return easter(year) + holiday.easter;
  if ("day" in holiday) return dayNumber(year, holiday.month, holiday.day);
  if (holiday.nth < 0) {
    const last = dayNumber(year, holiday.month + 1, 0);
    return last - ((weekdayOf(last) - holiday.weekday + 7) % 7);
  }
  const first = dayNumber(year, holiday.month, 1);
  return first + ((holiday.weekday - weekdayOf(first) + 7) % 7) + 7 * (holiday.nth - 1);
}

/** The year of a month without one: the last that has begun, or the next that has not ended. */
function monthYear(month: number, modifier: number | null, { published, ahead }: Setting): number {
  if (published === null) return 0;
  const now = calendarDay(published);
  if (modifier === -1) return month < now.month ? now.year : now.year - 1;
  if (modifier === 1) return month > now.month ? now.year : now.year + 1;
  if (modifier === 0) return now.year;
  if (ahead) return month >= now.month ? now.year : now.year + 1;
  return month <= now.month ? now.year : now.year - 1;
}

/** The year in which the season begins: the last that has begun, "last": that has ended, "this": of this year. */
function seasonYear(month: number, modifier: number | null, { published, ahead }: Setting): number {
  if (published === null) return 0;
  const now = calendarDay(published);
  const begins = (year: number) => dayNumber(year, month, 1);
  const ends = (year: number) => dayNumber(year, month + 3, 1);
  if (modifier === -1)
    return published >= ends(now.year) ? now.year : published >= ends(now.year - 1) ? now.year - 1 : now.year - 2;
  if (modifier === 1 || (modifier === null && ahead)) return published < begins(now.year) ? now.year : now.year + 1;
  if (modifier === 0) return published < ends(now.year - 1) ? now.year - 1 : now.year;
  return published >= begins(now.year) ? now.year : now.year - 1;
}

/** The day that so many days (weeks, months, years) lie from the last day read, or from the publication day. */
function spanDay({ kind, amount }: Span, { published, lastDay }: Setting): number | null {
  const base = kind === "from" ? lastDay : published;
  return base === null ? null : base + amount;
}

function resolveSpan(span: Span, setting: Setting, nothing: Resolved): Resolved {
  const { unit, kind, amount } = span;
  if (kind === "from" && unit === "year") {
    const year = setting.lastYear === null ? null : setting.lastYear + amount;
    return year === null
      ? nothing
      : { ...nothing, from: yearText(year), to: yearText(year + 1), year, unanchored: false };
  }
  const base = kind === "from" ? setting.lastDay : setting.published;
  if (base === null) return nothing;
  const now = calendarDay(base);
  const done = { ...nothing, unanchored: false };
  const rolling = kind === "rolling";
  if (unit === "day") {
    const day = rolling && amount > 0 ? base : base + amount;
    return {
      ...done,
      from: dayText(day),
      to: dayText(rolling ? day + Math.abs(amount) : day + 1),
      day: rolling ? null : day,
    };
  }
  if (unit === "week" || unit === "fortnight") {
    const days = amount * (unit === "week" ? 7 : 14);
    if (rolling)
      return { ...done, from: dayText(Math.min(base, base + days)), to: dayText(Math.max(base, base + days)) };
    const monday = base - weekdayOf(base) + days;
    return { ...done, from: dayText(monday), to: dayText(monday + 7) };
  }
  if (unit === "weekend") {
    let saturday = base - weekdayOf(base) + 5 + 7 * amount;
    // "last weekend", said on a Sunday, is the one a week ago; "this weekend" of past events, the one just over
    if (amount === 0 && !setting.ahead && saturday > base) saturday -= 7;
    return { ...done, from: dayText(saturday), to: dayText(saturday + 2) };
  }
  if (unit === "month" || unit === "season") {
    const from = monthText(now.year, now.month + (rolling && amount > 0 ? 0 : amount));
    const to = monthText(now.year, rolling ? now.month + Math.max(0, amount) : now.month + amount + 1);
    return { ...done, from, to };
  }
  const years = unit === "decade" ? amount * 10 : amount;
  const first = now.year + (rolling && years > 0 ? 0 : years);
  const last = rolling ? now.year + Math.max(0, years) : first + (unit === "decade" ? 10 : 1);
  return { ...done, from: yearText(first), to: yearText(last), year: first };
}

/** Whether a part of the day has the hour in it; the night's small hours count. */
export const holds = (part: PartOfDay, hour: number): boolean =>
  (hour >= part.from && hour < part.to) || (part.to > 24 && hour + 24 < part.to);

export const isNight = (part: PartOfDay): boolean => part === NIGHT;
