import { isLater } from '../../domain/clock.ts';
import { assess } from '../../domain/measure.ts';
import { addMonths, type Period } from '../../domain/period.ts';
import type { Target } from '../../domain/plan.ts';
import { entriesByMonth, isOfPerson, reviewQueueOf } from '../../domain/review-queue.ts';
import {
  type AttachedEvidence,
  type EntryInForce,
  entryAsOf,
  inDocumentOrder,
  isEvidenced,
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
  readonly unproven: boolean;
  readonly contested: boolean;
}

export type DecidedRow = ReviewRow & { readonly review: Review };

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

function rowOf(state: TargetState, target: Target, entry: EntryInForce): ReviewRow {
  const { period } = entry;
  const before = beforeOf(state, entry);
  const assessment = assess({ ...entry, proven: isEvidenced(state, entry) }, target);
  return {
    target,
    entry,
    ...(before === undefined ? {} : { before }),
    evidence: Object.values(state.evidenceById).filter((piece) => piece.period <= period),
    unproven: assessment?.unproven === true,
    contested: rivalsOf(state, period).length > 0,
  };
}

/** What waits for a verdict, in the order of the document; without a month of all months. */
export function waitingRows(states: readonly TargetState[], period: Period | undefined): ReviewRow[] {
  const stateById = new Map(states.map((state) => [state.targetId, state]));
  return reviewQueueOf(states, period).flatMap(({ target, entry }) => {
    const state = stateById.get(target.id);
    return state === undefined ? [] : [rowOf(state, target, entry)];
  });
}

/** What was accepted or returned, the latest verdict first; without a month of all months. */
export function decidedRows(states: readonly TargetState[], period: Period | undefined): DecidedRow[] {
  const rows = states.flatMap((state) => {
    const target = targetInForce(state);
    const entries = target === undefined ? [] : entriesByMonth(state).filter(isOfPerson);
    return entries.flatMap((entry): DecidedRow[] =>
      target === undefined || entry.review === undefined || entry.period !== (period ?? entry.period)
        ? []
        : [{ ...rowOf(state, target, entry), review: entry.review }],
    );
  });
  return rows.sort((a, b) => (isLater(a.review, b.review) ? -1 : 1));
}

/** Where different figures stand side by side, in the order of the document; without a month of all months. */
export const contestedRows = (states: readonly TargetState[], period: Period | undefined): ContestedRow[] =>
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
