import type { Holiday, PartOfDay, Unit } from "../../lexicon/calendar.js";

/** A span counted from the publication day or from another date: "last week" is a week by -1, "two years ago" a year by -2. */
export interface Span {
  readonly unit: Unit | "season";
  /** `calendar`: the unit that lies `amount` away; `rolling`: the last (or next) so many units; `from`: so far from the last date read. */
  readonly kind: "calendar" | "rolling" | "from";
  readonly amount: number;
}

/** What a stretch of text says of a date, before it is put on the calendar. 0, -1 and null: not said. */
export interface Phrase {
  /** First token, and one past the last. */
  first: number;
  end: number;
  year: number;
  /** 1 for a year, 10 for a decade. */
  years: number;
  month: number;
  day: number;
  /** Last day of "12–14 May". */
  lastDay: number;
  weekday: number;
  season: number;
  holiday: Holiday | null;
  /** Days from the publication day: "yesterday" is -1. */
  relative: number | null;
  span: Span | null;
  /** "last", "this" or "next" before a weekday, month, season, holiday: -1, 0, 1. */
  modifier: number | null;
  part: PartOfDay | null;
  /** The part is "early" or "late" alone, and gives way to a part that says more. */
  rough: boolean;
  hour: number;
  minute: number;
  /** Whether a.m. or p.m. is sure. */
  exact: boolean;
  /** The other end of a range. */
  until: Phrase | null;
  /** The rule that read it. */
  rule: string;
}

export const emptyPhrase = (): Phrase => ({
  first: 0,
  end: 0,
  year: 0,
  years: 1,
  month: 0,
  day: 0,
  lastDay: 0,
  weekday: -1,
  season: 0,
  holiday: null,
  relative: null,
  span: null,
  modifier: null,
  part: null,
  rough: false,
  hour: -1,
  minute: -1,
  exact: true,
  until: null,
  rule: "",
});

export const hasClock = (p: Pick<Phrase, "hour">): boolean => p.hour >= 0;
/** Names a day, or part of a name of one. */
export const hasDay = (p: Phrase): boolean =>
  p.day > 0 ||
  p.weekday >= 0 ||
  p.relative !== null ||
  p.holiday !== null ||
  (p.span !== null && p.span.unit === "day");
export const hasDate = (p: Phrase): boolean =>
  hasDay(p) || p.month > 0 || p.year > 0 || p.season > 0 || p.span !== null;

/** Whether what two neighbouring phrases say can be said of one date. */
export function fits(a: Phrase, b: Phrase): boolean {
  if (a.lastDay && b.lastDay) return false;
  if (hasClock(a) && hasClock(b)) return false;
  if (a.part && b.part && !a.rough && !b.rough && !hasClock(a)) return false;
  // "last month, in the morning", "night 1987": a part of a day needs a day
  if ((a.part && !hasDate(a) && !hasDay(b) && !hasClock(b)) || (b.part && !hasDate(b) && !hasDay(a) && !hasClock(a)))
    return false;
  // "5 p.m. in 2016"
  if (hasClock(a) && !hasDate(a) && hasDate(b) && !hasDay(b)) return false;
  if (hasClock(b) && !hasDate(b) && hasDate(a) && !hasDay(a)) return false;
  if (!hasDate(a) || !hasDate(b)) return true;
  if ((a.modifier !== null && b.modifier !== null) || a.relative !== null || b.relative !== null) return false;
  if (b.span) {
    // "July this year", "8 February last year", "Tuesday last week"
    if (a.span || a.year) return false;
    if (b.span.kind !== "calendar") return false;
    if (b.span.unit === "year") return a.month > 0 || a.season > 0 || a.holiday !== null;
    return b.span.unit === "week" && a.weekday >= 0 && !a.month;
  }
  // "last week Wednesday"
  if (a.span) return a.span.unit === "week" && a.span.kind === "calendar" && b.weekday >= 0 && !b.month && !b.day;
  if (a.weekday >= 0 && b.weekday >= 0) return false;
  if (b.year && !b.month) return !a.year && (a.month > 0 || a.season > 0 || a.holiday !== null);
  if (b.day) return a.weekday >= 0 && !a.day && !a.month;
  if (b.weekday >= 0) return a.day > 0 && !a.month === !b.day && b.modifier === null;
  if (b.holiday) return a.weekday >= 0 && !a.month;
  return false;
}

/** Takes over what the second phrase says. */
export function join(a: Phrase, b: Phrase): void {
  a.end = b.end;
  if (b.year) {
    a.year = b.year;
    a.years = b.years;
  }
  if (b.month) a.month = b.month;
  if (b.day) a.day = b.day;
  if (b.lastDay) a.lastDay = b.lastDay;
  if (b.weekday >= 0) a.weekday = b.weekday;
  if (b.modifier !== null) a.modifier = b.modifier;
  if (b.season) a.season = b.season;
  if (b.holiday) a.holiday = b.holiday;
  if (b.relative !== null) a.relative = b.relative;
  if (b.span) a.span = b.span;
  if (b.part && (!a.part || a.rough)) {
    a.part = refine(a.part, b.part);
    a.rough = b.rough;
  } else if (b.part && a.part && b.rough) a.part = refine(b.part, a.part);
  if (hasClock(b)) {
    a.hour = b.hour;
    a.minute = b.minute;
    a.exact = b.exact;
  }
  a.rule += `, ${b.rule}`;
}

/** "early" and "morning" are the early hours; otherwise the word for the part says more than "early" or "late". */
function refine(rough: PartOfDay | null, part: PartOfDay): PartOfDay {
  return rough && rough.from === 0 && part.from === 6 ? rough : part;
}
