import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addAmounts, fromHundredths, majorUnits } from "../../src/libraries/currency.js";

describe("arithmetic of money", () => {
  it("is never off by a cent", () => {
    expect(addAmounts(0.1, 0.2)).toBe(0.3);
    expect(majorUnits(1.1 * 3)).toBe(3.3);
    expect(fromHundredths(1999)).toBe(19.99);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (cents) => {
        expect(Math.round(fromHundredths(cents) * 100)).toBe(cents);
      }),
    );
  });
});
