import type { Reading } from '../domain/change-bodies.ts';
import { add, canonical, type Decimal, multiply, round, subtract } from '../domain/decimal.ts';
import { NOT_STARTED, stageRank } from '../domain/measure.ts';
import { expectationOf } from '../domain/pace.ts';
import { type Period, periodsFrom } from '../domain/period.ts';
import type { Plan, Target } from '../domain/plan.ts';
import type { TargetState } from '../domain/target-state.ts';

interface TrendPoint {
  readonly period: Period;
  /** as logged for this very month; absent where nothing was */
  readonly reading?: Reading;
  /** height of the reading: the value, or the rank of the stage */
  readonly height?: Decimal;
  /** height that the schedule asks for; absent where it asks for no path, only for the goal */
  readonly pace?: Decimal;
}

/** What a chart of one target draws, month by month of the plan. */
export interface Trend {
  readonly points: readonly TrendPoint[];
  readonly goal: Decimal;
  /** names of the ranks from 0; only for targets of stages */
  readonly stages?: readonly string[];
  /** the month of a deadline */
  readonly due?: Period;
}

const heightOf = (reading: Reading, target: Target): Decimal | undefined => {
  if (reading.kind === 'value') return reading.value;
  if (reading.kind === 'not-applicable') return undefined;
  const rank = stageRank(reading.stage, target);
  return rank === undefined ? undefined : String(rank);
};

function goalHeight(target: Target): Decimal | undefined {
  if (target.stages === undefined) return target.goal;
  const rank = stageRank(target.goalStage ?? '', target);
  return rank === undefined ? undefined : String(rank);
}

/** The schedule as a path: only where it rises month by month does it say more than the goal. */
function paceHeight(
  target: Target,
  goal: Decimal,
  period: Period,
  plan: Pick<Plan, 'periods'>,
): Decimal | undefined {
  const { pace, baseline = '0' } = target;
  if (pace.kind !== 'linear' && pace.kind !== 'curve') return undefined;
  const { share } = expectationOf(target, period, plan);
  // To 12 places, so that a third of a year meets its own figure.
  return canonical(round(add(baseline, multiply(share, subtract(goal, baseline))), 12));
}

/**
 * The readings up to the as-of month against schedule and goal. Undefined when the target has no goal to draw.
 * A month without an entry has no height: it is not 0.
 */
export function trendOf(
  state: Pick<TargetState, 'entriesByPeriod'>,
  target: Target,
  plan: Pick<Plan, 'periods'>,
  asOf: Period,
): Trend | undefined {
  const goal = goalHeight(target);
  if (goal === undefined) return undefined;
  const points = periodsFrom(plan.periods.from, plan.periods.to).map((period): TrendPoint => {
    const reading = period > asOf ? undefined : state.entriesByPeriod[period]?.reading;
    const height = reading && heightOf(reading, target);
    const pace = paceHeight(target, goal, period, plan);
    return {
      period,
      ...(reading === undefined ? {} : { reading }),
      ...(height === undefined ? {} : { height }),
      ...(pace === undefined ? {} : { pace }),
    };
  });
  return {
    points,
    goal,
    ...(target.stages === undefined ? {} : { stages: [NOT_STARTED, ...target.stages] }),
    ...(target.pace.kind === 'deadline' ? { due: target.pace.due ?? plan.periods.to } : {}),
  };
}
