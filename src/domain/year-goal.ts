import { type AgainstLastYear, againstLastYear } from './against-last-year.ts';
import { type Assessment, assess } from './measure.ts';
import type { Plan, Target } from './plan.ts';
import type { Standing } from './standing.ts';
import { entryAsOf, isEvidenced, type TargetState, targetInForce } from './target-state.ts';
import { figureOfEntry, type Printed, type YearFigure } from './year-figure.ts';

/** A plan with the states of its targets; `isHere` when the workspace holds it, else it is read from the documents. */
export interface PlanFacts {
  readonly plan: Plan;
  readonly states: readonly TargetState[];
  readonly isHere: boolean;
}

/** One plan's goal for an indicator, and what that plan's own entries say of it. */
export interface YearGoal {
  readonly plan: Plan;
  readonly isHere: boolean;
  /** 年初目标: as the plan was adopted */
  readonly target: Target;
  readonly against?: AgainstLastYear;
  /** 调整后目标, which governs from then on */
  readonly revised?: {
    readonly target: Target;
    readonly reason: string;
    readonly documentNumber?: string;
    readonly against?: AgainstLastYear;
  };
  /** by the latest entry of the plan, held against the goal in force */
  readonly achieved: Pick<Standing, 'target' | 'entry' | 'assessment'>;
  readonly figure?: YearFigure;
}

export type Verdict = 'met' | 'missed' | 'open';

/**
 * 达标 or 未达, said of a year that is over; a count that has reached its goal has reached it before. Undefined where
 * nothing was reported that speaks of the goal.
 */
export function verdictOf({ achieved, figure }: YearGoal): Verdict | undefined {
  const { assessment, target } = achieved;
  if (figure === undefined || assessment === undefined) return undefined;
  if (assessment.met && (figure.isWhole || target.measure === 'cumulative')) return 'met';
  return figure.isWhole && !assessment.estimated ? 'missed' : 'open';
}

/** The goal that governs: the revised one where there is one. */
export const goalInForce = ({ target, revised }: YearGoal): Target => revised?.target ?? target;

/** Its goal was set below what the year before had reached, at first or when it was revised. */
export const isSetBelow = ({ against, revised }: YearGoal): boolean =>
  against?.kind === 'weaker' || revised?.against?.kind === 'weaker';

type Entry = Standing['entry'];

function assessmentOf(state: TargetState, target: Target, entry: Entry): Assessment | undefined {
  if (entry === undefined) return undefined;
  const proven = entry.sourceId !== undefined || isEvidenced(state, entry);
  return assess({ ...entry, proven }, target);
}

function revisionOf({ revision, definition }: TargetState, last: YearFigure | undefined) {
  if (revision === undefined || definition === undefined) return undefined;
  const { goal, goalStage, reason, documentNumber } = revision;
  const target: Target = {
    ...definition.target,
    ...(goal === undefined ? {} : { goal }),
    ...(goalStage === undefined ? {} : { goalStage }),
  };
  return {
    target,
    reason,
    ...(documentNumber === undefined ? {} : { documentNumber }),
    ...(last === undefined ? {} : { against: againstLastYear(target, last) }),
  };
}

/**
 * What a state says of its plan's year. Undefined while the target is not defined, or once it is withdrawn. `last` is the
 * figure of the year before, of the same indicator.
 */
export function yearGoalOf(
  state: TargetState,
  { plan, isHere }: PlanFacts,
  printed: Printed,
  last: YearFigure | undefined,
): YearGoal | undefined {
  const inForce = targetInForce(state);
  if (inForce === undefined || state.definition === undefined) return undefined;
  const { target } = state.definition;
  const entry = entryAsOf(state, plan.periods.to);
  const assessment = assessmentOf(state, inForce, entry);
  const revised = revisionOf(state, last);
  return {
    plan,
    isHere,
    target,
    ...(last === undefined ? {} : { against: againstLastYear(target, last) }),
    ...(revised === undefined ? {} : { revised }),
    achieved: {
      target: inForce,
      ...(entry === undefined ? {} : { entry }),
      ...(assessment === undefined ? {} : { assessment }),
    },
    ...(entry === undefined ? {} : { figure: figureOfEntry(entry, inForce, plan, printed) }),
  };
}
