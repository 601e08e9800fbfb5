import fc from "fast-check";
import { describe, expect, it } from "vitest";
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
} from "../../../src/extractors/dates/calendar.js";

describe("calendar", () => {
  it("turns days into numbers and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -150_000, max: 50_000 }), (n) => {
        const { year, month, day } = calendarDay(n);
        expect(dayNumber(year, month, day)).toBe(n);
        expect(weekdayOf(n + 7)).toBe(weekdayOf(n));
      }),
    );
  });

  it("knows weekdays, Easter and what is on the calendar", () => {
    expect(weekdayOf(dayNumber(2024, 3, 11))).toBe(0);
    expect(weekdayOf(dayNumber(1967, 12, 5))).toBe(1);
    for (const [year, day] of [
      [2008, "2008-03-23"],
      [2011, "2011-04-24"],
      [2024, "2024-03-31"],
    ] as const)
      expect(dayText(easter(year))).toBe(day);
    expect(exists(2023, 2, 29)).toBe(false);
    expect(exists(2024, 2, 29)).toBe(true);
    expect(exists(0, 2, 29)).toBe(true);
    expect(exists(0, 4, 31)).toBe(false);
  });

  it("carries hours, minutes and months over", () => {
    const day = dayNumber(2023, 12, 31);
    expect(hourText(day, 30)).toBe("2024-01-01T06");
    expect(minuteText(day, 23, 60)).toBe("2024-01-01T00:00");
    expect(minuteText(null, 23, 60)).toBe("T00:00");
    expect(monthText(2023, 14)).toBe("2024-02");
  });
});
