import { type ChangeOf, isKnown } from '../domain/change.ts';
import { foldTarget, isTargetChange, type TargetChange } from '../domain/fold.ts';
import type { Period } from '../domain/period.ts';
import { rivalsOf, type TargetState } from '../domain/target-state.ts';
import type { Growth } from '../storage/append.ts';
import type { Store } from '../storage/store.ts';
import { ActionFault } from './action-fault.ts';
import { requireOpenPeriods } from './require-open-periods.ts';
import type { Rim } from './rim.ts';
import { stampAll, type Writer, writerOf } from './stamped-change.ts';

/** Which of the figures that stand side by side for one target and month is to count, and why. */
export interface RivalDecision {
  readonly planId: string;
  readonly targetId: string;
  readonly period: Period;
  readonly entryId: string;
  readonly reason: string;
}

/** What still stands in the way of the figure that is to count. */
function inTheWay(state: TargetState, { period, entryId }: RivalDecision): string[] {
  const inForce = state.entriesByPeriod[period];
  if (inForce === undefined) return [];
  const others = inForce.id === entryId ? rivalsOf(state, period) : [inForce, ...rivalsOf(state, period)];
  return others.map(({ id }) => id).filter((id) => id !== entryId);
}

const isStanding = ({ entriesByPeriod, besideByPeriod }: TargetState, { period, entryId }: RivalDecision) =>
  [entriesByPeriod[period], ...(besideByPeriod[period] ?? [])].some((entry) => entry?.id === entryId);

/** Taking a figure back may bring an earlier one of the same person back, so it is repeated until one is left. */
function retractionsFor(
  store: Store,
  rim: Rim,
  writer: Writer,
  changes: readonly TargetChange[],
  decision: RivalDecision,
): ChangeOf<'entry-retracted'>[] {
  const { planId, targetId, reason } = decision;
  const sayings = [];
  for (;;) {
    const retractions = stampAll<'entry-retracted'>(store, writer, sayings);
    const state = foldTarget(targetId, [...changes, ...retractions]);
    if (!isStanding(state, decision)) throw new ActionFault('overtaken', targetId);
    const entryIds = inTheWay(state, decision);
    if (entryIds.length === 0) return retractions;
    for (const entryId of entryIds)
      sayings.push({
        id: rim.newId(),
        kind: 'entry-retracted' as const,
        body: { planId, targetId, entryId, reason: reason.trim() },
      });
  }
}

/**
 * Lets one of several figures for a target and month count: the others are taken back with the reason, in one append,
 * and stay readable. Trying again what was saved changes nothing. Rejects with a `StorageFault`, or with the fault
 * `overtaken` when the figure no longer stands, `period-locked` or `reason-missing`; then nothing was saved.
 */
export async function decideRivals(store: Store, rim: Rim, decision: RivalDecision): Promise<Growth> {
  const { planId, targetId, period, reason } = decision;
  const writer = await writerOf(store, rim);
  if (reason.trim() === '') throw new ActionFault('reason-missing', targetId);
  await requireOpenPeriods(store, writer, [{ planId, targetId, period }]);
  const changes = (await store.readHistory(targetId)).filter(isKnown).filter(isTargetChange);
  return store.append(retractionsFor(store, rim, writer, changes, decision));
}
