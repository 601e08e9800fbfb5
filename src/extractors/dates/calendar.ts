/**
 * Arithmetic on the proleptic Gregorian calendar in whole days since 1970-01-01, and the reduced ISO 8601 strings of
 * the result. No time zone takes part in it.
 */

const DAY = 86_400_000;

export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/** Days since 1970-01-01; months and days may run over ("month 14" is February of the next year). */
export const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY;

export function calendarDay(number: number): CalendarDay {
  const date = new Date(number * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 for Monday. */
export const weekdayOf = (number: number): number => (((number + 3) % 7) + 7) % 7;

/** Whether a day like 30 February exists in some year, or in this one if it is given. */
export function exists(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= (month === 2 && !year ? 29 : calendarDay(dayNumber(year || 2001, month + 1, 0)).day);
}

/** Easter Sunday of a year (the anonymous Gregorian algorithm). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - (b >> 2) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * (c >> 2) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return dayNumber(year, Math.floor((h + l - 7 * m + 114) / 31), ((h + l - 7 * m + 114) % 31) + 1);
}

const two = (n: number) => (n < 10 ? `0${n}` : `${n}`);

export const yearText = (year: number): string => `${year}`.padStart(4, "0");

/** Months may run over. */
export function monthText(year: number, month: number): string {
  const date = calendarDay(dayNumber(year, month, 1));
  return `${yearText(date.year)}-${two(date.month)}`;
}

export function dayText(number: number): string {
  const { year, month, day } = calendarDay(number);
  return `${yearText(year)}-${two(month)}-${two(day)}`;
}

/** A day with its hour (beyond 24: the next day), or the hour alone if the day is not known. */
export function hourText(number: number | null, hour: number): string {
  if (number === null) return `T${two(hour % 24)}`;
  return `${dayText(number + Math.floor(hour / 24))}T${two(hour % 24)}`;
}

/** Minutes may run over. */
export function minuteText(number: number | null, hour: number, minute: number): string {
  return `${hourText(number, hour + Math.floor(minute / 60))}:${two(minute % 60)}`;
}
