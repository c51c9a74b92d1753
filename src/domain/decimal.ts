import { Big } from 'big.js';

/** A decimal number as text, e.g. `-12.50`. No exponent, no separators, no unit. */
export type Decimal = string;

const Exact = Big();
Exact.DP = 40;
Exact.RM = Exact.roundHalfUp;

const DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** True for canonical decimal text; the longest figure we accept has 30 characters. */
export const isDecimal = (text: string): boolean => text.length <= 30 && DECIMAL.test(text);

const text = (value: Big): Decimal => {
  const fixed = value.toFixed();
  return fixed === '-0' ? '0' : fixed;
};

export const add = (a: Decimal, b: Decimal): Decimal => text(new Exact(a).plus(b));
export const subtract = (a: Decimal, b: Decimal): Decimal => text(new Exact(a).minus(b));
export const multiply = (a: Decimal, b: Decimal): Decimal => text(new Exact(a).times(b));

/** a / b to 40 decimal places, half up. Throws on b = 0: callers define that case themselves. */
export const divide = (a: Decimal, b: Decimal): Decimal => text(new Exact(a).div(b));

/** −1, 0 or 1. `compare('1.0', '1')` is 0. */
export const compare = (a: Decimal, b: Decimal): -1 | 0 | 1 => new Exact(a).cmp(b);

export const isZero = (a: Decimal): boolean => compare(a, '0') === 0;
export const isNegative = (a: Decimal): boolean => compare(a, '0') < 0;
export const negate = (a: Decimal): Decimal => text(new Exact(a).times(-1));
export const absolute = (a: Decimal): Decimal => (isNegative(a) ? negate(a) : a);
export const minimum = (a: Decimal, b: Decimal): Decimal => (compare(a, b) <= 0 ? a : b);
export const maximum = (a: Decimal, b: Decimal): Decimal => (compare(a, b) >= 0 ? a : b);
export const sum = (values: readonly Decimal[]): Decimal =>
  text(values.reduce((total, value) => total.plus(value), new Exact(0)));

/** Into 0…1; only credits may call it (law 2). */
export const clampShare = (a: Decimal): Decimal => maximum('0', minimum('1', a));

/** Rounded to `places`, half up (away from zero on a tie), without trailing zeros being removed. */
export const round = (a: Decimal, places: number): Decimal => {
  const fixed = new Exact(a).toFixed(places, Exact.roundHalfUp);
  return /^-0(\.0+)?$/.test(fixed) ? fixed.slice(1) : fixed;
};

/** Shortest canonical text of the same value: `20.50` → `20.5`. */
export const canonical = (a: Decimal): Decimal => text(new Exact(a));

/** For drawing and ARIA only; never compared, stored or added up. */
export const toNumber = (a: Decimal): number => Number(a);
