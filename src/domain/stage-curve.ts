import { canonical, compare, type Decimal, divide, multiply, round } from './decimal.ts';
import { stageRank } from './measure.ts';
import type { Pace, Target } from './plan.ts';
import type { TargetState } from './target-state.ts';

/** A third has no end, and a change holds 30 characters; to 20 places a stage that is reached meets its own share. */
export const SHARE_PLACES = 20;

/**
 * A curve whose shares were said on the way to the goal stage `from`, as shares of the way to the target's own: a month
 * that named a stage names it still, at most the goal. What named the goal names the goal, as a deadline does.
 */
export function movedCurve(pace: Pace, from: string | undefined, target: Target): Pace {
  const before = stageRank(from ?? '', target);
  const now = stageRank(target.goalStage ?? '', target);
  if (pace.kind !== 'curve' || !before || !now || before === now) return pace;
  const moved = (share: Decimal): Decimal => {
    // To 12 places first: a third that was cut off is a third.
    const steps = round(multiply(share, String(before)), 12);
    const isGoal = compare(share, '1') >= 0 || compare(steps, String(now)) >= 0;
    return isGoal ? '1' : canonical(round(divide(steps, String(now)), SHARE_PLACES));
  };
  const shares = Object.entries(pace.shares ?? {}).map(([period, share]) => [period, moved(share)]);
  return { ...pace, shares: Object.fromEntries(shares) };
}

/** The plan's own pace as it reads under the goal in force; undefined without a definition. */
export function paceOfPlan({ definition, revision }: TargetState): Pace | undefined {
  if (definition === undefined) return undefined;
  const { target } = definition;
  const { goalStage } = revision ?? {};
  return movedCurve(target.pace, target.goalStage, { ...target, ...(goalStage && { goalStage }) });
}
