import { type Basis, statesOn } from '../domain/basis.ts';
import { type Board, boardOf, latestPeriod, standingsOf } from '../domain/board.ts';
import type { Period } from '../domain/period.ts';
import type { Plan } from '../domain/plan.ts';
import type { Standing } from '../domain/standing.ts';
import type { PlanStates } from './plan-states.ts';

/** Everything the first screen shows; small enough to be mirrored. */
export interface BoardView {
  readonly plan: Plan;
  readonly asOf: Period;
  /** the month the plan opens with when the address names none */
  readonly latest: Period;
  /** which figures count */
  readonly basis: Basis;
  readonly board: Board;
}

/** Standings of a plan as of a month; the latest reported one when the address names none. */
export function standingsAsOf(
  { plan, states, rule }: PlanStates,
  asOf: Period | undefined,
  basis: Basis = 'reported',
): Standing[] {
  return standingsOf(plan, statesOn(basis, states), asOf ?? latestPeriod(plan, states), rule);
}

/** Derives the board from the states already read: switching the month reads nothing. */
export function boardViewOf(
  { plan, states, rule }: PlanStates,
  wanted: Period | undefined,
  basis: Basis = 'reported',
): BoardView {
  const latest = latestPeriod(plan, states);
  const asOf = wanted ?? latest;
  const standings = standingsOf(plan, statesOn(basis, states), asOf, rule);
  return { plan, asOf, latest, basis, board: boardOf(plan, standings, asOf, rule) };
}
