import type { AgeUnitWord } from "../../lexicon/ages.js";

/** An age as it stands in the text; token indices, end exclusive. */
export interface AgeReading {
  first: number;
  end: number;
  min: number | null;
  max: number | null;
  unit: AgeUnitWord;
  approximate: boolean;
  rule: string;
}

export const ageReading = (
  first: number,
  end: number,
  min: number | null,
  max: number | null,
  rule: string,
  unit: AgeUnitWord = "year",
  approximate = false,
): AgeReading => ({ first, end, min, max, unit, approximate, rule });

/** "early 20s" 20–23, "mid-20s" 24–26, "late 20s" 27–29; the teens by their own limits. */
export function decadePart(decade: number, part: string): readonly [number, number] {
  if (decade === 10)
    return part === "early" ? [13, 15] : part === "mid" ? [14, 16] : part === "late" ? [17, 19] : [13, 19];
  if (part === "early") return [decade, decade + 3];
  if (part === "mid") return [decade + 4, decade + 6];
  return part === "late" ? [decade + 7, decade + 9] : [decade, decade + 9];
}
