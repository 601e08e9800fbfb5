import { GB, type ParsedResult, strict } from "chrono-node/en";

/** A date in figures as chrono-node read it: 0 where the year is not given. */
export interface NumericDate {
  year: number;
  month: number;
  day: number;
  /** -1 if none is given. */
  hour: number;
  minute: number;
}

/** Any instant will do: only what the text itself says is read from the result, never what chrono fills in. */
const REFERENCE = { instant: new Date(0), timezone: 0 };

/**
 * Reads a date in figures ("08/04/2023", "2023-04-08T10:00", "8.4.23"), the whole of a short string, by chrono-node,
 * which knows their orders and separators. Its components are read, never its Date, which depends on the time zone.
 */
export function readNumericDate(text: string, monthFirst: boolean): NumericDate | null {
  const results: ParsedResult[] = (monthFirst ? strict : GB).parse(text, REFERENCE);
  const result = results[0];
  if (results.length !== 1 || result.index !== 0 || result.text.length !== text.length || result.end) return null;
  const { start } = result;
  if (!start.isCertain("day") || !start.isCertain("month")) return null;
  const certain = (component: "year" | "hour" | "minute", fallback: number) =>
    start.isCertain(component) ? start.get(component)! : fallback;
  return {
    year: certain("year", 0),
    month: start.get("month")!,
    day: start.get("day")!,
    hour: certain("hour", -1),
    minute: certain("minute", -1),
  };
}
