import type { Grade, Reading } from './change-bodies.ts';
import { add, clampShare, compare, type Decimal, divide, isNegative, isZero, subtract } from './decimal.ts';
import type { Target } from './plan.ts';

/** The stage before the first: work has not begun. A value of its own, not silence. */
export const NOT_STARTED = '未启动';

/** What one reading says about one target, before any schedule is held against it. */
export interface Assessment {
  /** share of the way from baseline to goal, never clamped; absent where a ratio would be nonsense (law 1, 2) */
  readonly completion?: Decimal;
  readonly met: boolean;
  /** what the target adds to a roll-up, 0…1 */
  readonly credit: Decimal;
  /** value − goal in the target's unit, 百分点 for rates; a ceiling's headroom is its negative */
  readonly gap?: Decimal;
  /** a growth below zero, or a rise where a fall was due */
  readonly reversed: boolean;
  /** an estimate that would meet the goal: good enough for the schedule, not for completion */
  readonly estimated?: true;
  /** 待印证: the goal stage is reported and nothing proves it yet; never complete */
  readonly unproven?: true;
}

type Figure = Extract<Reading, { kind: 'value' }>;

/** A ceiling is one whatever its comparator says: 失业率3% unmarked is still 3% or less. */
export const isSmallerBetter = ({ measure, comparator }: Target): boolean =>
  measure === 'ceiling' || comparator === '<=';

/** A bound that is only just reached decides a tie: 超5% is more than 5, 低于5% is less. */
const TIES: Readonly<Record<string, number>> = { '>': 1, '<': -1 };

/** Is the figure good enough for the goal? Strict comparators are strict: 5 does not meet `> 5`, 超5 does. */
function meets({ value, bound = '=' }: Figure, goal: Decimal, target: Target): boolean {
  const against = (limit: Decimal): number => compare(value, limit) || (TIES[bound] ?? 0);
  const slack = target.comparator === '~' ? (target.tolerance ?? '0') : '0';
  if (isSmallerBetter(target)) return against(add(goal, slack)) <= 0;
  if (target.comparator === '>') return against(goal) > 0;
  return against(subtract(goal, slack)) >= 0;
}

/**
 * Does a way lead from the baseline to the goal? Not from one that is already beyond it: there a ratio would call a
 * slip progress. Without a baseline what grows starts at 0; a smaller-is-better level has no zero to start from.
 */
function hasWay(goal: Decimal, target: Target): boolean {
  if (isSmallerBetter(target)) return target.baseline !== undefined && compare(target.baseline, goal) >= 0;
  return compare(target.baseline ?? '0', goal) <= 0;
}

/** (value − baseline) / (goal − baseline); with goal = baseline there is no way to go: 1 when met, else 0. */
function shareOfWay(value: Decimal, baseline: Decimal, goal: Decimal, met: boolean): Decimal {
  const way = subtract(goal, baseline);
  return isZero(way) ? (met ? '1' : '0') : divide(subtract(value, baseline), way);
}

const binary = (met: boolean): Decimal => (met ? '1' : '0');

function assessValue(figure: Figure, target: Target): Assessment | undefined {
  const { goal } = target;
  if (goal === undefined) return undefined;
  const { value } = figure;
  const met = meets(figure, goal, target);
  const gap = subtract(value, goal);
  const rate = { met, gap, credit: binary(met), reversed: false };
  switch (target.measure) {
    case 'growth':
    case 'reduction':
      return { ...rate, reversed: isNegative(value) };
    case 'ceiling':
      return rate;
    default: {
      if (!hasWay(goal, target)) return rate;
      const completion = shareOfWay(value, target.baseline ?? '0', goal, met);
      return { completion, met, gap, credit: met ? '1' : clampShare(completion), reversed: false };
    }
  }
}

/** Rank of a stage: 未启动 is 0, the first stage 1; undefined for a word that is no stage of this target. */
export function stageRank(stage: string, target: Target): number | undefined {
  if (stage === NOT_STARTED) return 0;
  const index = (target.stages ?? []).indexOf(stage);
  return index < 0 ? undefined : index + 1;
}

function assessStage(stage: string, target: Target): Assessment | undefined {
  const rank = stageRank(stage, target);
  const goalRank = stageRank(target.goalStage ?? '', target);
  if (rank === undefined || !goalRank) return undefined;
  const completion = divide(String(rank), String(goalRank));
  const met = rank >= goalRank;
  if (target.measure === 'award') return { completion, met, credit: binary(met), reversed: false };
  return { completion, met, credit: clampShare(completion), reversed: false };
}

/** An estimate cannot complete a target: what is only true or false earns nothing by it, the rest its ratio. */
function discountEstimate(assessment: Assessment): Assessment {
  const { completion } = assessment;
  const credit = completion === undefined ? '0' : clampShare(completion);
  return { ...assessment, met: false, credit, estimated: true };
}

export interface ReadingFacts {
  readonly reading: Reading;
  readonly grade: Grade;
  /** something shows that it is so: evidence, or a printed document as the author */
  readonly proven: boolean;
}

/** Reached without proof, or only expected, earns what the stage before the goal earns: the last step is proven or not made. */
function discountStage(assessment: Assessment, { grade, proven }: ReadingFacts, target: Target): Assessment {
  const goalRank = stageRank(target.goalStage ?? '', target) ?? 1;
  const credit = target.measure === 'award' ? '0' : divide(String(goalRank - 1), String(goalRank));
  const why = grade === 'estimated' ? { estimated: true as const } : {};
  return { ...assessment, met: false, credit, ...why, ...(proven ? {} : { unproven: true as const }) };
}

/**
 * Holds a reading against its target. Undefined when the reading says nothing of it: not applicable, a stage
 * the target does not have, a value where a stage is due or the other way round, a target without a goal.
 */
export function assess(facts: ReadingFacts, target: Target): Assessment | undefined {
  const { reading, grade, proven } = facts;
  const staged = target.measure === 'milestone' || target.measure === 'award';
  let assessment: Assessment | undefined;
  if (reading.kind === 'value' && !staged) assessment = assessValue(reading, target);
  if (reading.kind === 'stage' && staged) assessment = assessStage(reading.stage, target);
  if (assessment === undefined || !assessment.met) return assessment;
  const estimated = grade === 'estimated';
  if (!staged) return estimated ? discountEstimate(assessment) : assessment;
  return estimated || !proven ? discountStage(assessment, facts, target) : assessment;
}
