import { compare, type Decimal, divide, isZero, minimum, multiply, subtract, sum } from './decimal.ts';
import { isJudged, isOnSchedule, type Light, lightOfPoints, lights, pointsBetween } from './light.ts';
import type { LightRule } from './light-rule.ts';
import type { Standing } from './standing.ts';

/** The roll-up of any set of standings: an area, a theme, a plan, a unit, the numeric ones alone. */
export interface RollUp {
  /** targets in it, those that do not apply left out */
  readonly total: number;
  readonly judged: number;
  readonly onSchedule: number;
  readonly done: number;
  readonly unreported: number;
  readonly countsByLight: Readonly<Record<Light, number>>;
  /** Σ w·credit / Σ w over all targets, unreported ones 0; absent when there is nothing to divide */
  readonly completion?: Decimal;
  /** the same mean of what is expected: the tick on the gauge */
  readonly expected?: Decimal;
  /** the share of weight without an entry: the hatched part of the arc */
  readonly silent?: Decimal;
  /** how far the judged targets are from the schedule on average, in points: what the light is given for */
  readonly points?: Decimal;
  /** the light of the whole, see `lightOfWhole` */
  readonly light: Light;
}

const COMPLETED: readonly Light[] = ['done', 'attained'];

const weigh = (standings: readonly Standing[], value: (s: Standing) => Decimal): Decimal =>
  sum(standings.map((s) => multiply(s.weight, value(s))));

function countLights(standings: readonly Standing[]): Record<Light, number> {
  const counts = Object.fromEntries(lights.map((light) => [light, 0])) as Record<Light, number>;
  for (const { light } of standings) counts[light] += 1;
  return counts;
}

/** More of the weight is silent than the rule allows: too little is known for a light. */
function isTooSilent(standings: readonly Standing[], rule: LightRule): boolean {
  const silent = standings.filter((s) => s.light === 'unreported');
  const allowed = multiply(sum(standings.map((s) => s.weight)), rule.silentAbove);
  return compare(sum(silent.map((s) => s.weight)), allowed) > 0;
}

/**
 * What a judged target is off the schedule. A deadline has no schedule before it comes: one that is met early is on
 * it, not a hundred points ahead, or a few of them would hide the lag of all the rest. Nor is behind, though it earns
 * no credit yet, what is met by an estimate or reported and not proven. What a rule only tolerates stays short.
 */
function offSchedule({ light, target, credit, expected, assessment }: Standing): Decimal {
  const off = subtract(credit, expected);
  if (!isOnSchedule(light)) return off;
  if (assessment?.estimated || assessment?.unproven) return '0';
  return target.pace.kind === 'deadline' ? minimum('0', off) : off;
}

/** The mean distance of the judged targets from the schedule, in points; absent when none is judged. */
function pointsOfJudged(standings: readonly Standing[]): Decimal | undefined {
  const judged = standings.filter((s) => isJudged(s.light));
  const weight = sum(judged.map((s) => s.weight));
  return isZero(weight) ? undefined : pointsBetween(divide(weigh(judged, offSchedule), weight), '0');
}

/** From the worst to the best that points can say. */
const WORST_FIRST = ['severe', 'behind'] as const satisfies readonly Light[];

/**
 * The points of the judged targets by the edges of the same rule, but never worse than the worst of them: a rate missed
 * by a hair must not turn a whole area severe. Months in a row are counted for targets only. Silence is not judged, and
 * too much of it leaves the area without a light.
 */
function lightOfWhole(standings: readonly Standing[], points: Decimal | undefined, rule: LightRule): Light {
  if (isTooSilent(standings, rule)) return 'unreported';
  if (points === undefined) return standings.some((s) => s.light === 'not-due') ? 'not-due' : 'unreported';
  if (standings.every((s) => COMPLETED.includes(s.light))) return 'done';
  const light = lightOfPoints(points, rule);
  if (light === 'on-track') return light;
  const worst = WORST_FIRST.find((each) => standings.some((s) => s.light === each)) ?? 'on-track';
  return worst === 'severe' ? light : worst;
}

/** Rolls standings up. Independent of their order (law 4); clamping happened in the credits. */
export function rollUp(standings: readonly Standing[], rule: LightRule): RollUp {
  const applicable = standings.filter((s) => s.light !== 'not-applicable');
  const countsByLight = countLights(standings);
  const count = (predicate: (light: Light) => boolean): number =>
    applicable.filter((s) => predicate(s.light)).length;
  const weight = sum(applicable.map((s) => s.weight));
  const points = pointsOfJudged(applicable);
  const counts = {
    total: applicable.length,
    judged: count(isJudged),
    onSchedule: count(isOnSchedule),
    done: count((light) => COMPLETED.includes(light)),
    unreported: countsByLight.unreported,
    countsByLight,
    light: lightOfWhole(applicable, points, rule),
    ...(points === undefined ? {} : { points }),
  };
  if (isZero(weight)) return counts;
  const silent = applicable.filter((s) => s.light === 'unreported');
  return {
    ...counts,
    completion: divide(
      weigh(applicable, (s) => s.credit),
      weight,
    ),
    expected: divide(
      weigh(applicable, (s) => s.expected),
      weight,
    ),
    silent: divide(
      weigh(silent, () => '1'),
      weight,
    ),
  };
}

/**
 * Shares of counts in tenths of a per cent, rounded by largest remainder so that they total exactly 1,000 (100.0 %);
 * ties go to the earlier count. All zero when there is nothing to share.
 */
export function sharesInTenths(counts: readonly number[]): number[] {
  const total = counts.reduce((a, b) => a + b, 0);
  if (total === 0) return counts.map(() => 0);
  const shares = counts.map((count) => Math.floor((count * 1000) / total));
  const remainders = counts.map((count, index) => ({ index, rest: (count * 1000) % total }));
  remainders.sort((a, b) => b.rest - a.rest || a.index - b.index);
  const missing = 1000 - shares.reduce((a, b) => a + b, 0);
  for (const { index } of remainders.slice(0, missing)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
