import { compare, type Decimal, divide, multiply } from './decimal.ts';
import type { EarlierFigure } from './earlier-figures.ts';
import { isSmallerBetter } from './measure.ts';
import type { Period } from './period.ts';
import type { Plan, Target } from './plan.ts';
import type { Standing } from './standing.ts';
import { baseUnitOf, convert } from './unit.ts';
import type { YearFigure } from './year-figure.ts';

/** 首次突破: a round threshold, in the target's unit, and the first of the years that prove that none passed it before. */
export interface FirstPassed {
  readonly threshold: Decimal;
  readonly since: number;
}

/** Of fewer things than that, and of fewer per cent, every number would be a threshold. */
const LEAST_COUNT = '100';
const LEAST_PERCENT = '10';

/** The digit and the noughts: 194 → 100, 62.03 → 60. */
function roundedDown(amount: Decimal): Decimal {
  const [integer = '0'] = amount.split('.');
  return `${integer.slice(0, 1)}${'0'.repeat(integer.length - 1)}`;
}

/** The greatest round number that the figure is beyond for certain: 超100亿元 is beyond 100亿元, 100亿元 is not. */
function thresholdOf(value: Decimal, bound: string, unit: string): Decimal | undefined {
  const { base, factor } = baseUnitOf(unit);
  const amount = multiply(value, factor);
  const least = base === '%' ? LEAST_PERCENT : LEAST_COUNT;
  if (compare(amount, least) < 0) return undefined;
  const threshold = roundedDown(amount);
  return compare(amount, threshold) > 0 || bound === '>' ? divide(threshold, factor) : undefined;
}

/** Stayed that whole year under the threshold, for certain: no estimate, no part of a year, no 超, no other measure. */
function stayedUnder(figure: YearFigure, threshold: Decimal, { unit = '', measure }: Target): boolean {
  const { reading, grade, isWhole } = figure;
  if (reading.kind !== 'value' || grade === 'estimated' || !isWhole) return false;
  if (figure.measure !== undefined && figure.measure !== measure) return false;
  const value = convert(reading.value, figure.unit, unit);
  if (value === undefined) return false;
  const order = compare(value, threshold);
  const { bound = '=' } = reading;
  return bound === '<' ? order <= 0 : (bound === '=' || bound === '<=') && order < 0;
}

/** 第67位: where it counts places, more is worse whatever its measure. */
const isRank = ({ unit }: Target): boolean => unit === '位';

/** What grows by being counted up is beyond a threshold for good; a level has to be so at the year's end. */
const isSettled = (target: Target, upTo: Period, { periods }: Plan): boolean =>
  !isSmallerBetter(target) &&
  !isRank(target) &&
  (target.measure === 'cumulative' || (target.measure === 'level' && upTo >= periods.to));

/**
 * Proves 首次突破 of a standing: its figure is beyond a round threshold, every year before that has a figure of the same
 * indicator stayed under it, and the year just before has one; `since` is the first of the years without a gap. A rate of
 * growth has no threshold, an estimate proves nothing. Undefined where it is not proven.
 */
export function firstPassed(
  { target, entry, assessment }: Standing,
  plan: Plan,
  earlier: readonly EarlierFigure[],
): FirstPassed | undefined {
  if (entry?.reading.kind !== 'value' || entry.grade === 'estimated' || assessment === undefined)
    return undefined;
  if (!isSettled(target, entry.period, plan)) return undefined;
  const { value, bound = '=' } = entry.reading;
  if (!['=', '>', '>='].includes(bound)) return undefined;
  const threshold = thresholdOf(value, bound, target.unit ?? '');
  const own = earlier.filter(
    ({ indicatorId, year }) => indicatorId === target.indicatorId && year < plan.year,
  );
  if (threshold === undefined || !own.every(({ figure }) => stayedUnder(figure, threshold, target)))
    return undefined;
  const years = new Set(own.map(({ year }) => year));
  let since = plan.year;
  while (years.has(since - 1)) since -= 1;
  return since === plan.year ? undefined : { threshold, since };
}
