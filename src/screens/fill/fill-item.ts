import { addMonths, type Period } from '../../domain/period.ts';
import type { Target } from '../../domain/plan.ts';
import {
  type EntryInForce,
  entryAsOf,
  inDocumentOrder,
  type TargetState,
  targetInForce,
} from '../../domain/target-state.ts';

/** One row's facts: a target, the month to fill, and what was reported of it. */
export interface FillItem {
  readonly id: string;
  readonly target: Target;
  readonly state: TargetState;
  readonly period: Period;
  /** the latest figure of an earlier month that no reviewer returned */
  readonly last: EntryInForce | undefined;
  /** what is in force for the month, also when a reviewer returned it */
  readonly existing: EntryInForce | undefined;
}

export const isReturned = (entry: EntryInForce | undefined): boolean => entry?.review?.verdict === 'returned';

/** The month has a figure that stands. */
export const isReported = ({ existing }: FillItem): boolean =>
  existing !== undefined && !isReturned(existing);

function lastBefore({ entriesByPeriod }: TargetState, period: Period): EntryInForce | undefined {
  const standing = Object.entries(entriesByPeriod).filter(([, entry]) => !isReturned(entry));
  return entryAsOf({ entriesByPeriod: Object.fromEntries(standing) }, addMonths(period, -1));
}

const itemsByState = new WeakMap<TargetState, FillItem>();

/** The same state gives the very same item, so that a refresh draws only the rows that changed. */
function itemOf(state: TargetState, period: Period): FillItem | undefined {
  const known = itemsByState.get(state);
  if (known?.period === period) return known;
  const target = targetInForce(state);
  if (target === undefined) return undefined;
  const existing = state.entriesByPeriod[period];
  const item = { id: target.id, target, state, period, last: lastBefore(state, period), existing };
  itemsByState.set(state, item);
  return item;
}

/** A unit's items of a month: those it leads, and apart those it supports. Without a unit all items of the plan. */
export interface UnitItems {
  readonly own: readonly FillItem[];
  readonly supporting: readonly FillItem[];
}

export function unitItems(
  states: readonly TargetState[],
  period: Period,
  unitId: string | undefined,
): UnitItems {
  const items = [...states].sort(inDocumentOrder).flatMap((state) => itemOf(state, period) ?? []);
  if (unitId === undefined) return { own: items, supporting: [] };
  const own = items.filter(({ state }) => state.assignment?.leadUnitId === unitId);
  const supports = ({ state: { assignment } }: FillItem): boolean =>
    assignment?.leadUnitId !== unitId && assignment?.supportingUnitIds.includes(unitId) === true;
  return { own, supporting: items.filter(supports) };
}
