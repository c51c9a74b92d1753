import { absolute, add, compare, type Decimal, divide, isZero, subtract } from './decimal.ts';
import type { GuardContext, Question } from './guard-question.ts';
import { addMonths, type Period } from './period.ts';

/** The figure of an entry; undefined for a stage, 不适用 or none. */
const figureOf = (entry: GuardContext['entriesByPeriod'][Period] | undefined): Decimal | undefined =>
  entry?.reading.kind === 'value' ? entry.reading.value : undefined;

export interface Figure {
  readonly value: Decimal;
  readonly period: Period;
}

/** The last figure of an earlier month; a month of 不适用 does not hide the one before it. */
export function figureBefore(period: Period, { entriesByPeriod }: GuardContext): Figure | undefined {
  const figures = Object.values(entriesByPeriod).flatMap((entry): Figure[] => {
    const value = figureOf(entry);
    return value === undefined || entry.period >= period ? [] : [{ value, period: entry.period }];
  });
  return figures.sort((a, b) => (a.period < b.period ? 1 : -1))[0];
}

function falling(value: Decimal, period: Period, context: GuardContext): Question[] {
  const before = figureBefore(period, context);
  if (before === undefined || compare(value, before.value) >= 0) return [];
  return [{ code: 'falling', before: before.value, period: before.period }];
}

function exceedsLater(value: Decimal, period: Period, { entriesByPeriod }: GuardContext): Question[] {
  const later = Object.values(entriesByPeriod)
    .filter((entry) => entry.period > period && compare(figureOf(entry) ?? value, value) < 0)
    .sort((a, b) => (a.period < b.period ? -1 : 1))[0];
  const after = figureOf(later);
  return later === undefined || after === undefined
    ? []
    : [{ code: 'exceeds-later', after, period: later.period }];
}

const decimalsIn = (value: Decimal): number => value.split('.')[1]?.length ?? 0;

/** Figures that were rounded one by one may miss their sum by one of the last digit; whole numbers may not. */
function isSum(previous: Decimal, increment: Decimal, cumulative: Decimal): boolean {
  const places = Math.min(...[previous, increment, cumulative].map(decimalsIn));
  const off = absolute(subtract(add(previous, increment), cumulative));
  return compare(off, places === 0 ? '0' : divide('1', String(10 ** places))) <= 0;
}

/** 上月累计 as the ledger says, else as it was reported for the month before. */
function sumDiffers(value: Decimal, period: Period, context: GuardContext): Question[] {
  const { increment, entriesByPeriod } = context;
  const reported = figureOf(entriesByPeriod[addMonths(period, -1)]);
  // The year's first month has nothing before it.
  const previous = context.previous ?? reported ?? (period.endsWith('-01') ? '0' : undefined);
  if (increment === undefined || previous === undefined || isSum(previous, increment, value)) return [];
  return [{ code: 'sum-differs', previous, increment, cumulative: value }];
}

/** What a cumulative figure should not do over the months of a year. Rates and levels may rise and fall. */
export function seriesQuestions(value: Decimal, period: Period, context: GuardContext): Question[] {
  if (context.target.measure !== 'cumulative') return [];
  const before = falling(value, period, context);
  // A correction to nothing is said once, by what it falls from.
  const after = isZero(value) ? [] : exceedsLater(value, period, context);
  return [...before, ...after, ...sumDiffers(value, period, context)];
}
