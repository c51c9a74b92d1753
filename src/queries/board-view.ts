import type { Basis } from '../domain/basis.ts';
import { type Board, boardOf, latestPeriod } from '../domain/board.ts';
import type { Period } from '../domain/period.ts';
import type { Plan } from '../domain/plan.ts';
import type { Standing } from '../domain/standing.ts';
import { type BoardChanges, changesOfBoard, monthBefore } from './gauge-changes.ts';
import { type BoardOutlooks, outlooksOfBoard } from './gauge-outlooks.ts';
import type { PlanStates } from './plan-states.ts';
import { gaugeOn, standingsOn } from './standings.ts';

/** Everything the first screen shows; small enough to be mirrored. */
export interface BoardView {
  readonly plan: Plan;
  readonly asOf: Period;
  /** the month the plan opens with when the address names none */
  readonly latest: Period;
  /** which figures count */
  readonly basis: Basis;
  readonly board: Board;
  /** what became of the gauges since the month before */
  readonly changes: BoardChanges;
  /** what the units themselves think, beside the lights */
  readonly outlooks: BoardOutlooks;
}

/** Standings of a plan as of a month; the latest reported one when the address names none. */
export function standingsAsOf(
  read: PlanStates,
  asOf: Period | undefined,
  basis: Basis = 'reported',
): Standing[] {
  return standingsOn(read, asOf ?? latestPeriod(read.plan, read.states), basis);
}

const boardAsOf = (read: PlanStates, asOf: Period, basis: Basis): Board =>
  boardOf(read.plan, standingsOn(read, asOf, basis), asOf, read.rule, gaugeOn(asOf, basis));

/** Derives the board from the states already read: switching the month reads nothing. */
export function boardViewOf(
  read: PlanStates,
  wanted: Period | undefined,
  basis: Basis = 'reported',
): BoardView {
  const { plan, states } = read;
  const latest = latestPeriod(plan, states);
  const asOf = wanted ?? latest;
  const board = boardAsOf(read, asOf, basis);
  const earlier = monthBefore(plan, asOf);
  const before = earlier === undefined ? undefined : boardAsOf(read, earlier, basis);
  const changes = changesOfBoard(before, board);
  const outlooks = outlooksOfBoard(board, standingsOn(read, asOf, basis));
  return { plan, asOf, latest, basis, board, changes, outlooks };
}
