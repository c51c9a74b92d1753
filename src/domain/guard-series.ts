import { add, compare, type Decimal, isZero } from './decimal.ts';
import type { GuardContext, Question } from './guards.ts';
import { addMonths, type Period } from './period.ts';
import { entryAsOf } from './target-state.ts';

/** The figure of an entry; undefined for a stage, 不适用 or none. */
export const figureOf = (entry: GuardContext['entriesByPeriod'][Period] | undefined): Decimal | undefined =>
  entry?.reading.kind === 'value' ? entry.reading.value : undefined;

function falling(value: Decimal, period: Period, { entriesByPeriod }: GuardContext): Question[] {
  const entry = entryAsOf({ entriesByPeriod }, addMonths(period, -1));
  const before = figureOf(entry);
  if (entry === undefined || before === undefined || compare(value, before) >= 0) return [];
  return [{ code: 'falling', before, period: entry.period }];
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

/** 上月累计 as the ledger says, else as it was reported for the month before. */
function sumDiffers(value: Decimal, period: Period, context: GuardContext): Question[] {
  const { increment, entriesByPeriod } = context;
  const reported = figureOf(entriesByPeriod[addMonths(period, -1)]);
  // The year's first month has nothing before it.
  const previous = context.previous ?? reported ?? (period.endsWith('-01') ? '0' : undefined);
  if (increment === undefined || previous === undefined) return [];
  const differs = compare(add(previous, increment), value) !== 0;
  return differs ? [{ code: 'sum-differs', previous, increment, cumulative: value }] : [];
}

/** What a cumulative figure should not do over the months of a year. Rates and levels may rise and fall. */
export function seriesQuestions(value: Decimal, period: Period, context: GuardContext): Question[] {
  if (context.target.measure !== 'cumulative') return [];
  const before = falling(value, period, context);
  // A correction to nothing is said once, by what it falls from.
  const after = isZero(value) ? [] : exceedsLater(value, period, context);
  return [...before, ...after, ...sumDiffers(value, period, context)];
}
