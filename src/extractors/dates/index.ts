import { type Document, mentionOf, wordAt } from "../../document/index.js";
import { OVERNIGHT, type PartOfDay } from "../../lexicon/calendar.js";
import { defineExtractor, type FindContext, type Found } from "../../pipeline/index.js";
import { type DateRecord, dateSchema, type Options } from "../../schemas/index.js";
import { calendarDay, dayNumber } from "./calendar.js";
import { looksAhead } from "./direction.js";
import { hasClock, hasDate, hasDay, type Phrase } from "./phrase.js";
import { readPhrases } from "./phrases.js";
import { holds, type Resolved, resolve, type Setting } from "./resolve.js";

/**
 * Dates, times and periods, on the calendar by the option `publishedAt`: looking back, unless the clause speaks of
 * what is to come.
 */
export const dates = defineExtractor<"dates", DateRecord>({
  list: "dates",
  singular: "date",
  schema: dateSchema,
  layer: "values",
  find: findDates,
});

/** A day that a clock time may belong to. */
interface Day {
  day: number;
  part: PartOfDay | null;
  sentence: number;
  ahead: boolean;
}

/** How many days read before are looked through for the one that a clock time belongs to. */
const DAYS_KEPT = 6;

function findDates({ document, options, warn }: FindContext): Found<DateRecord>[] {
  const phrases = readPhrases(document, options.region);
  if (phrases.length === 0) return [];
  shareYears(document, phrases);
  const published = options.publishedAt ? dayOfIso(options.publishedAt) : null;
  const days: Day[] = [];
  let lastYear: number | null = null;
  /** What "two days later" counts from. */
  let anchor: number | null = null;
  let unanchored = false;
  const found: Found<DateRecord>[] = [];
  for (let p = 0; p < phrases.length; p++) {
    const phrase = phrases[p];
    const sentence = document.sentenceOf[phrase.first];
    const ahead = looksAhead(document, phrase.first, phrase.end);
    const setting: Setting = {
      published,
      region: options.region ?? "",
      ahead,
      lastDay:
        phrase.span?.kind === "from" ? (days.length > 0 ? anchor : nextDayRead(phrases, p, options, published)) : null,
      lastYear,
      dayFor: (hour, part) =>
        (part === OVERNIGHT && hour < 0 ? nightBefore(days, published) : null) ??
        dayFor(days, sentence, hour) ??
        nextDay(phrases, p, document, published, setting),
    };
    const resolved = resolve(phrase, setting);
    if (resolved.day !== null && !(hasClock(phrase) && !hasDate(phrase))) {
      days.push({ day: resolved.day, part: resolved.part, sentence, ahead });
      if (days.length > DAYS_KEPT) days.shift();
      if (!ahead) anchor = resolved.day;
    }
    if (resolved.year !== null) {
      // another year is spoken of: "two days later" no longer counts from the days before it
      if (resolved.day === null && lastYear !== null && resolved.year !== lastYear && !phrase.span) anchor = null;
      lastYear = resolved.year;
    } else if (resolved.day !== null) lastYear = calendarDay(resolved.day).year;
    // "two days later" after no date says nothing
    if (phrase.span?.kind === "from" && (!resolved.from || isToCome(resolved, published, ahead))) continue;
    unanchored ||= resolved.unanchored && published === null;
    found.push(record(document, phrase, resolved));
  }
  if (unanchored) warn("no-publication-date", "dates like “on Friday” are given without the option publishedAt");
  return found;
}

/** "nine days later" counted from the wrong day: what was done lies after publication. */
const isToCome = ({ day }: Resolved, published: number | null, ahead: boolean): boolean =>
  day !== null && published !== null && !ahead && day > published;

function record(document: Document, phrase: Phrase, { from, to, grain }: Resolved): Found<DateRecord> {
  const { tokens } = document;
  const open = from !== null && isSince(document, phrase.first);
  return {
    ...mentionOf(document, tokens.start[phrase.first], tokens.end[phrase.end - 1]),
    from,
    to: open ? null : to,
    grain,
    evidence: {},
    explanation: [phrase.rule],
  };
}

/** "since July", "Missing since: February 3". */
function isSince(document: Document, first: number): boolean {
  const before = wordAt(document, first - 1);
  return (before === ":" || before === "the" || before === "about" ? wordAt(document, first - 2) : before) === "since";
}

const JOINED: ReadonlySet<string> = new Set(["and", "or", ",", "&"]);

/** "in January and March 2019": the year stands for both. */
function shareYears(document: Document, phrases: readonly Phrase[]): void {
  for (let p = phrases.length - 2; p >= 0; p--) {
    const phrase = phrases[p];
    const next = phrases[p + 1];
    if (phrase.year || phrase.until || !phrase.month || !next.year || !next.month || phrase.span) continue;
    if (next.first - phrase.end > 2 || !JOINED.has(wordAt(document, phrase.end))) continue;
    phrase.year = next.year;
  }
}

const lastDayRead = (days: readonly Day[]): number | null => {
  for (let d = days.length - 1; d >= 0; d--) if (!days[d].ahead) return days[d].day;
  return null;
};

/**
 * The day of a clock time without one: of its own sentence, else of the sentence before, else one read with a part of
 * the day that holds the hour ("on Friday night … at about 7:40 p.m."), else the last day read that is not to come.
 */
function dayFor(days: readonly Day[], sentence: number, hour: number): number | null {
  const suits = (d: Day) => !d.ahead && (!d.part || hour < 0 || holds(d.part, hour));
  const of = (d: Day) => d.day + (d.part && d.part.to > 24 && hour >= 0 && hour + 24 < d.part.to ? 1 : 0);
  for (let d = days.length - 1; d >= 0; d--) {
    if (sentence - days[d].sentence > 1) break;
    if (suits(days[d])) return of(days[d]);
  }
  if (hour >= 0) for (let d = days.length - 1; d >= 0; d--) if (days[d].part && suits(days[d])) return of(days[d]);
  return lastDayRead(days);
}

/** "overnight" in fresh news is the night before publication. */
function nightBefore(days: readonly Day[], published: number | null): number | null {
  const last = lastDayRead(days);
  return published !== null && (last === null || published - last <= 2) ? published - 1 : null;
}

/** The first full date of what follows, for "11 days earlier" ahead of it. */
function nextDayRead(phrases: readonly Phrase[], p: number, options: Options, published: number | null): number | null {
  const next = phrases.slice(p + 1, p + 4).find((q) => q.day > 0 && q.month > 0 && !q.until);
  const setting = {
    published,
    region: options.region ?? "",
    ahead: false,
    lastDay: null,
    lastYear: null,
    dayFor: () => null,
  };
  return next ? resolve({ ...next, hour: -1 }, setting).day : null;
}

/** The day named later in the same sentence: "An early morning fight ended in a shooting on Friday". */
function nextDay(
  phrases: readonly Phrase[],
  p: number,
  document: Document,
  published: number | null,
  setting: Setting,
): number | null {
  const sentence = document.sentenceOf[phrases[p].first];
  for (let q = p + 1; q < phrases.length && q <= p + 3; q++) {
    const { sentenceOf } = document;
    if (sentenceOf[phrases[q].first] !== sentence) break;
    if (hasDay(phrases[q])) return resolve(phrases[q], setting).day;
  }
  // "overnight", in the first sentence
  return phrases[p].part && !hasClock(phrases[p]) && published !== null
    ? published - (phrases[p].part!.to > 24 ? 1 : 0)
    : null;
}

/** The day of `publishedAt`, as it is written. */
const dayOfIso = (iso: string): number =>
  dayNumber(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));
