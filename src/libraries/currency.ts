import currency from "currency.js";

/** Rates have more decimals than prices; beyond a million there are cents at most, and the integers stay exact. */
const precision = (value: number) => ({ precision: Math.abs(value) < 1e6 ? 6 : 2 });

/** An amount in major units, without the dust of binary fractions. */
export const majorUnits = (value: number): number => currency(value, precision(value)).value;

/** An amount of hundredths (pence, cents) in major units. */
export const fromHundredths = (value: number): number => currency(value, precision(value)).divide(100).value;

/** The sum of two amounts in major units. */
export const addAmounts = (a: number, b: number): number => currency(a, precision(a + b)).add(b).value;
