import { compare, type Decimal, divide, sum } from './decimal.ts';
import { advance, type Way } from './forecast-way.ts';
import { addMonths, isWithin, monthsBetween, type Period } from './period.ts';
import type { Plan } from './plan.ts';
import type { TargetState } from './target-state.ts';

/** One month's figure on the way to the goal. */
export interface PathFigure {
  readonly period: Period;
  readonly value: Decimal;
  /** 预计: no fact yet */
  readonly estimated: boolean;
  /** published as a bound or as a round figure: 超200, 约30 */
  readonly bounded: boolean;
}

/** How fast it went, per month, in the direction of the goal: all months, the slowest third, the fastest third. */
export interface Paces {
  readonly average: Decimal;
  readonly slow: Decimal;
  readonly fast: Decimal;
  /** months that make a third, at least 1 */
  readonly third: number;
}

/** The figures of the plan's months up to `asOf`, in the order of the months whatever the order of the entries. */
export function figuresOf(
  { entriesByPeriod }: Pick<TargetState, 'entriesByPeriod'>,
  { periods }: Pick<Plan, 'periods'>,
  asOf: Period,
): PathFigure[] {
  return Object.values(entriesByPeriod)
    .flatMap(({ period, reading, grade }): PathFigure[] => {
      if (reading.kind !== 'value' || period > asOf || !isWithin(period, periods)) return [];
      const bounded = (reading.bound ?? '=') !== '=';
      return [{ period, value: reading.value, estimated: grade === 'estimated', bounded }];
    })
    .sort((a, b) => (a.period < b.period ? -1 : 1));
}

/**
 * What every month added, from the plan's first to that of the last figure. Months without a figure share what lies
 * between the two figures around them evenly: nothing is known of how it came about.
 */
export function monthlySteps(figures: readonly PathFigure[], from: Period, way: Way): Decimal[] {
  let before = { period: addMonths(from, -1), value: way.start };
  return figures.flatMap((figure) => {
    const months = monthsBetween(before.period, figure.period);
    const step = divide(advance(before.value, figure.value, way), String(months));
    before = figure;
    return Array.from({ length: months }, () => step);
  });
}

const mean = (steps: readonly Decimal[]): Decimal => divide(sum(steps), String(steps.length));

/**
 * The paces of one month or more. More in the last month never makes any of them slower, which a mean less its spread
 * would not promise.
 */
export function pacesOf(steps: readonly Decimal[]): Paces {
  const sorted = [...steps].sort(compare);
  const third = Math.max(1, Math.floor(steps.length / 3));
  return {
    average: mean(steps),
    slow: mean(sorted.slice(0, third)),
    fast: mean(sorted.slice(-third)),
    third,
  };
}
