import { canonical, compare, type Decimal, divide, multiply, round, subtract } from './decimal.ts';
import { isStaged } from './entry-form.ts';
import { assess, NOT_STARTED, stageRank } from './measure.ts';
import { expectationOf } from './pace.ts';
import { type Period, periodsFrom } from './period.ts';
import type { Pace, Plan, Target } from './plan.ts';
import { SHARE_PLACES } from './stage-curve.ts';

const SHOWN_PLACES = 2;
const MOST_PLACES = 8;

/**
 * Does what is reported of a target come to a share of the way? Where it does not, a figure is only good enough or not,
 * and a schedule of shares would say nothing.
 */
export function formsShare(target: Target): boolean {
  const { goal } = target;
  if (isStaged(target)) return true;
  if (goal === undefined) return false;
  const facts = { reading: { kind: 'value', value: goal }, grade: 'reported', proven: true } as const;
  return assess(facts, target)?.completion !== undefined;
}

/** The stages that may be due in a month: 未启动 and each up to the goal's. */
export function stagesToGoal({ stages = [], goalStage = '' }: Target): readonly string[] {
  return [NOT_STARTED, ...stages.slice(0, stages.indexOf(goalStage) + 1)];
}

/** What being at a stage is worth on the way to the goal stage, 0…1; undefined for a stage that is not on it. */
export function shareOfStage(stage: string, target: Target): Decimal | undefined {
  const rank = stageRank(stage, target);
  const goalRank = stageRank(target.goalStage ?? '', target);
  if (rank === undefined || !goalRank || rank > goalRank) return undefined;
  return canonical(round(divide(String(rank), String(goalRank)), SHARE_PLACES));
}

const floor = (value: Decimal, places: number): Decimal => {
  const near = round(value, places);
  return canonical(compare(near, value) > 0 ? subtract(near, `0.${'1'.padStart(places, '0')}`) : near);
};

/** The highest stage that a share asks for: two thirds of the way to 开工 are 前期, anything less is 谋划. */
export function stageOfShare(share: Decimal, target: Target): string {
  const goalRank = stageRank(target.goalStage ?? '', target) ?? 0;
  // To 12 places first: a third that was cut off is a third.
  const exact = round(multiply(share, String(goalRank)), 12);
  return stagesToGoal(target)[Math.floor(Number(exact))] ?? NOT_STARTED;
}

/**
 * A share as it is typed: the name of a stage, or a per cent without its sign. What has no end is cut off after two
 * decimals, so that the text never asks for more than the share did.
 */
export function percentText(share: Decimal, target: Target): string {
  if (isStaged(target)) return stageOfShare(share, target);
  const percent = canonical(multiply(share, '100'));
  const decimals = percent.split('.')[1]?.length ?? 0;
  return decimals > MOST_PLACES ? floor(percent, SHOWN_PLACES) : percent;
}

/** What a pace expects month by month of a plan, as it is typed into a curve. */
export function monthlyTexts(
  pace: Pace,
  target: Target,
  plan: Pick<Plan, 'periods'>,
): Record<Period, string> {
  const months = periodsFrom(plan.periods.from, plan.periods.to);
  const paced = { ...target, pace };
  return Object.fromEntries(
    months.map((period) => [period, percentText(expectationOf(paced, period, plan).share, target)]),
  );
}
