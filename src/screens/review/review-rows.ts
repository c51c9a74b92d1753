import { isLater } from '../../domain/clock.ts';
import type { LightRule } from '../../domain/light-rule.ts';
import { addMonths, type Period } from '../../domain/period.ts';
import type { Plan, Target } from '../../domain/plan.ts';
import { entriesByMonth, isOfPerson, reviewQueueOf } from '../../domain/review-queue.ts';
import { type Standing, standingOf } from '../../domain/standing.ts';
import {
  type AttachedEvidence,
  type EntryInForce,
  entryAsOf,
  inDocumentOrder,
  type Review,
  rivalsOf,
  type TargetState,
  targetInForce,
} from '../../domain/target-state.ts';

/** An empty id lets all pass. */
export interface ReviewFilter {
  readonly unitId: string;
  readonly areaId: string;
  readonly allMonths: boolean;
}

export const noFilter: ReviewFilter = { unitId: '', areaId: '', allMonths: false };
/** Stands for targets that no unit leads; no id of a unit is a single sign. */
export const NO_UNIT = '-';

/** A figure as the reviewer sees it. */
export interface ReviewRow {
  readonly target: Target;
  readonly entry: EntryInForce;
  /** what was accepted for the month, else the figure of the month before it or an earlier one */
  readonly before?: { readonly entry: EntryInForce; readonly accepted: boolean };
  /** all that proves what had been reached by the month */
  readonly evidence: readonly AttachedEvidence[];
  /** what the figure says of its month: the light, completion or gap */
  readonly standing?: Standing;
  readonly unproven: boolean;
  readonly contested: boolean;
}

export type DecidedRow = ReviewRow & { readonly review: Review };

/** A plan and the rule by which its lights are given. */
export interface Judging {
  readonly plan: Plan;
  readonly rule: LightRule;
}

/** Different figures of one target and month; the first is in force. */
export interface ContestedRow {
  readonly target: Target;
  readonly period: Period;
  readonly figures: readonly EntryInForce[];
}

export const passFilter = (states: readonly TargetState[], filter: ReviewFilter): TargetState[] =>
  states.filter(({ assignment, definition }) => {
    const isOfUnit = filter.unitId === '' || (assignment?.leadUnitId ?? NO_UNIT) === filter.unitId;
    return isOfUnit && (filter.areaId === '' || definition?.target.areaId === filter.areaId);
  });

function beforeOf(state: TargetState, { period }: EntryInForce): ReviewRow['before'] {
  const accepted = state.acceptedByPeriod[period];
  if (accepted !== undefined) return { entry: accepted, accepted: true };
  const earlier = entryAsOf(state, addMonths(period, -1));
  return earlier === undefined ? undefined : { entry: earlier, accepted: false };
}

function rowOf(state: TargetState, target: Target, entry: EntryInForce, { plan, rule }: Judging): ReviewRow {
  const { period } = entry;
  const before = beforeOf(state, entry);
  const standing = standingOf(state, plan, period, rule);
  return {
    target,
    entry,
    ...(before === undefined ? {} : { before }),
    evidence: Object.values(state.evidenceById).filter((piece) => piece.period <= period),
    ...(standing === undefined ? {} : { standing }),
    unproven: standing?.assessment?.unproven === true,
    contested: rivalsOf(state, period).length > 0,
  };
}

/** What waits for a verdict, in the order of the document; without a month of all months. */
export function waitingRows(states: readonly TargetState[], judging: Judging, period?: Period): ReviewRow[] {
  const stateById = new Map(states.map((state) => [state.targetId, state]));
  return reviewQueueOf(states, period).flatMap(({ target, entry }) => {
    const state = stateById.get(target.id);
    return state === undefined ? [] : [rowOf(state, target, entry, judging)];
  });
}

/** What was accepted or returned, the latest verdict first; without a month of all months. */
export function decidedRows(states: readonly TargetState[], judging: Judging, period?: Period): DecidedRow[] {
  const rows = states.flatMap((state) => {
    const target = targetInForce(state);
    const entries = target === undefined ? [] : entriesByMonth(state).filter(isOfPerson);
    return entries.flatMap((entry): DecidedRow[] =>
      target === undefined || entry.review === undefined || entry.period !== (period ?? entry.period)
        ? []
        : [{ ...rowOf(state, target, entry, judging), review: entry.review }],
    );
  });
  return rows.sort((a, b) => (isLater(a.review, b.review) ? -1 : 1));
}

/** Where different figures stand side by side, in the order of the document; without a month of all months. */
export const contestedRows = (states: readonly TargetState[], period?: Period): ContestedRow[] =>
  [...states].sort(inDocumentOrder).flatMap((state) => {
    const target = targetInForce(state);
    if (target === undefined) return [];
    return entriesByMonth(state)
      .filter((entry) => entry.period === (period ?? entry.period))
      .map((entry) => ({
        target,
        period: entry.period,
        figures: [entry, ...rivalsOf(state, entry.period)],
      }))
      .filter(({ figures }) => figures.length > 1);
  });
