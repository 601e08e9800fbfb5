import currency from "currency.js";

/** Enough for the thousandths of a dinar. */
const PRECISION = { precision: 3 };

/** An amount in major units, to the thousandth, without the dust of binary fractions. */
export const majorUnits = (value: number): number => currency(value, PRECISION).value;

/** An amount of hundredths (pence, cents) in major units. */
export const fromHundredths = (value: number): number => currency(value, PRECISION).divide(100).value;

/** The sum of two amounts in major units. */
export const addAmounts = (a: number, b: number): number => currency(a, PRECISION).add(b).value;
