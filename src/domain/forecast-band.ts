import { type Decimal, isNegative, subtract } from './decimal.ts';
import { monthlySteps, type Paces, type PathFigure, pacesOf } from './forecast-path.ts';
import { advance, projected, type Way } from './forecast-way.ts';
import { assess } from './measure.ts';
import { monthsBetween, type Period } from './period.ts';
import type { Target } from './plan.ts';

/** From fewer periods with figures nothing is forecast. */
export const LEAST_PERIODS = 3;

/** 预计完成 · 有风险 · 预计完不成: all, a part or none of the band reaches the goal. */
export const verdicts = ['likely', 'at-risk', 'unlikely'] as const;
export type Verdict = (typeof verdicts)[number];

/** Where the figure would be at the slow pace and at the fast one; of a falling level `slow` is the larger. */
export interface Band {
  readonly slow: Decimal;
  readonly fast: Decimal;
}

/** What the same method said of the month of the latest figure, from the figures before it. */
export interface PastForecast extends Band {
  /** the month of the last figure that it knew */
  readonly since: Period;
  /** at the average pace */
  readonly expected: Decimal;
  /** what came, less what was expected */
  readonly error: Decimal;
  /** what came lies in the band */
  readonly within: boolean;
}

/** Would this figure, as a fact, meet the goal? */
export const reaches = (value: Decimal, target: Target): boolean =>
  assess({ reading: { kind: 'value', value }, grade: 'reported', proven: true }, target)?.met === true;

export function verdictOf({ slow, fast }: Band, target: Target): Verdict {
  if (reaches(slow, target)) return 'likely';
  return reaches(fast, target) ? 'at-risk' : 'unlikely';
}

export const bandFrom = (value: Decimal, paces: Paces, months: number, way: Way): Band => ({
  slow: projected(value, paces.slow, months, way),
  fast: projected(value, paces.fast, months, way),
});

/** How wrong the method was about the latest figure; undefined where the figures before it are too few to forecast. */
export function pastForecast(
  figures: readonly PathFigure[],
  from: Period,
  way: Way,
): PastForecast | undefined {
  const known = figures.slice(0, -1);
  const [latest, since] = [figures.at(-1), known.at(-1)];
  if (latest === undefined || since === undefined || known.length < LEAST_PERIODS) return undefined;
  const months = monthsBetween(since.period, latest.period);
  const paces = pacesOf(monthlySteps(known, from, way));
  const band = bandFrom(since.value, paces, months, way);
  const expected = projected(since.value, paces.average, months, way);
  const short = isNegative(advance(band.slow, latest.value, way));
  const beyond = isNegative(advance(latest.value, band.fast, way));
  const error = subtract(latest.value, expected);
  return { ...band, since: since.period, expected, error, within: !short && !beyond };
}
