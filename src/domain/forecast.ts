import { type Decimal, divide, maximum } from './decimal.ts';
import {
  type Band,
  bandFrom,
  LEAST_PERIODS,
  type PastForecast,
  pastForecast,
  type Verdict,
  verdictOf,
} from './forecast-band.ts';
import { figuresOf, monthlySteps, type Paces, type PathFigure, pacesOf } from './forecast-path.ts';
import { advance, type NoWay, type Way, wayOf } from './forecast-way.ts';
import { assess } from './measure.ts';
import { monthsBetween, type Period } from './period.ts';
import type { Plan, Target } from './plan.ts';
import { entryAsOf, type TargetState, targetInForce } from './target-state.ts';

/** Where a target goes at the pace of the year so far. Plain JSON. */
export interface Forecast {
  readonly kind: 'forecast';
  readonly target: Target;
  readonly way: Way;
  /** the figures it is made from, at least one; the last says where the target stands */
  readonly figures: readonly PathFigure[];
  readonly latest: PathFigure;
  readonly from: Period;
  /** the month by which the goal is due */
  readonly until: Period;
  /** from the plan's first month to that of the latest figure */
  readonly monthsGone: number;
  /** after the as-of month up to the due one; 0 once that month has come. Silence does not stretch the time */
  readonly monthsLeft: number;
  /** from the latest figure to the due month, which is what has to be projected; more than left when it is old */
  readonly monthsAhead: number;
  readonly paces: Paces;
  /** the goal is met, or would be if the figure were no estimate: nothing is left to forecast */
  readonly reached?: 'met' | 'estimated';
  /** what is missing to the goal, 0 or more */
  readonly missing: Decimal;
  /** 剩余月均需完成; absent when the goal is reached or no month is left */
  readonly required?: Decimal;
  /** of the due month; absent with `required`, and with fewer than three periods */
  readonly band?: Band;
  readonly verdict?: Verdict;
  readonly past?: PastForecast;
}

/** Nothing to go on by: the measure forms no way, the target does not apply, or nothing was reported. */
export interface WithoutForecast {
  readonly kind: 'none';
  readonly target: Target;
  readonly why: NoWay | 'not-applicable' | 'silent';
  readonly until: Period;
}

type Ahead = Pick<Forecast, 'required' | 'band' | 'verdict' | 'past'>;

const dueMonth = ({ pace }: Target, { periods }: Pick<Plan, 'periods'>): Period =>
  pace.kind === 'deadline' ? (pace.due ?? periods.to) : periods.to;

function reachedBy(state: TargetState, { period }: PathFigure, target: Target): Forecast['reached'] {
  const entry = state.entriesByPeriod[period];
  const { met, estimated } = (entry && assess({ ...entry, proven: true }, target)) ?? {};
  if (met) return 'met';
  return estimated ? 'estimated' : undefined;
}

/** What is still to come; nothing of it once the goal is reached or the time is over. */
function ahead(base: Omit<Forecast, keyof Ahead>): Ahead {
  const { target, way, figures, latest, from, monthsLeft, monthsAhead, paces, missing, reached } = base;
  if (reached !== undefined || monthsLeft === 0) return {};
  const required = divide(missing, String(monthsLeft));
  if (figures.length < LEAST_PERIODS) return { required };
  const band = bandFrom(latest.value, paces, monthsAhead, way);
  const past = pastForecast(figures, from, way);
  return { required, band, verdict: verdictOf(band, target), ...(past === undefined ? {} : { past }) };
}

function along(
  way: Way,
  target: Target,
  figures: readonly PathFigure[],
  until: Period,
  from: Period,
  asOf: Period,
) {
  const latest = figures.at(-1);
  if (latest === undefined) return undefined;
  return {
    kind: 'forecast' as const,
    target,
    way,
    figures,
    latest,
    from,
    until,
    monthsGone: monthsBetween(from, latest.period) + 1,
    monthsLeft: Math.max(0, monthsBetween(asOf, until)),
    monthsAhead: monthsBetween(latest.period, until),
    paces: pacesOf(monthlySteps(figures, from, way)),
    missing: maximum('0', advance(latest.value, target.goal ?? '0', way)),
  };
}

/**
 * 预测 as of a month, from the figures up to it: first what every remaining month must bring, then how far the slow and the
 * fast months of the year so far would carry, and how wrong that was of the latest month. What is counted up, and levels
 * with a baseline; anything else says why not. Undefined while the target is not defined or once it is withdrawn.
 */
export function forecastOf(
  state: TargetState,
  plan: Pick<Plan, 'periods'>,
  asOf: Period,
): Forecast | WithoutForecast | undefined {
  const target = targetInForce(state);
  if (target === undefined) return undefined;
  const until = dueMonth(target, plan);
  const none = { kind: 'none', target, until } as const;
  if (entryAsOf(state, asOf)?.reading.kind === 'not-applicable') return { ...none, why: 'not-applicable' };
  const way = wayOf(target);
  if (typeof way === 'string') return { ...none, why: way };
  const figures = figuresOf(state, plan, asOf);
  const path = along(way, target, figures, until, plan.periods.from, asOf);
  if (path === undefined) return { ...none, why: 'silent' };
  const reached = reachedBy(state, path.latest, target);
  const base = reached === undefined ? path : { ...path, reached };
  return { ...base, ...ahead(base) };
}
