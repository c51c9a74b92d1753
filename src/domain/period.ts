/** An as-of period: a calendar month `YYYY-MM` in Asia/Shanghai. Text, never a Date: a Date loses a day. */
export type Period = string;

const PERIOD = /^\d{4}-(0[1-9]|1[0-2])$/;

export const isPeriod = (text: string): boolean => PERIOD.test(text);
export const yearOf = (period: Period): number => Number(period.slice(0, 4));
export const monthOf = (period: Period): number => Number(period.slice(5, 7));

const ordinal = (period: Period): number => yearOf(period) * 12 + monthOf(period) - 1;

const fromOrdinal = (n: number): Period =>
  `${String(Math.floor(n / 12)).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}`;

/** Months from `a` to `b`: `monthsBetween('2024-11', '2025-01')` is 2; negative when `b` is earlier. */
export const monthsBetween = (a: Period, b: Period): number => ordinal(b) - ordinal(a);

export const addMonths = (period: Period, months: number): Period => fromOrdinal(ordinal(period) + months);

/** All months from `from` to `to`, both included; empty when `to` is earlier. */
export function periodsFrom(from: Period, to: Period): Period[] {
  const count = Math.max(0, monthsBetween(from, to) + 1);
  return Array.from({ length: count }, (_, i) => addMonths(from, i));
}

/** True for a month that lies in the span, both ends included. */
export const isWithin = (period: Period, span: { readonly from: Period; readonly to: Period }): boolean =>
  isPeriod(period) && period >= span.from && period <= span.to;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The days of a month: 29 for 2024-02. */
export const daysIn = (period: Period): number =>
  monthOf(period) === 2 && isLeap(yearOf(period)) ? 29 : (DAYS[monthOf(period) - 1] ?? 0);

/** Days from the last day of `a` to the last day of `b`; negative when `b` is earlier. */
export function daysBetweenEnds(a: Period, b: Period): number {
  const daysAfter = (from: Period, to: Period): number =>
    periodsFrom(addMonths(from, 1), to).reduce((days, period) => days + daysIn(period), 0);
  return daysAfter(a, b) - daysAfter(b, a);
}
