import type { ChangeOf, KnownChange } from './change.ts';
import { isLater } from './clock.ts';
import type { Period } from './period.ts';
import type { Dated } from './target-state.ts';

export type LockChange = ChangeOf<'period-locked' | 'lock-exempted'>;
export const isLockChange = (change: KnownChange): change is LockChange =>
  change.kind === 'period-locked' || change.kind === 'lock-exempted';

export type Lock = Dated<{ readonly locked: boolean; readonly reason: string; readonly by: string }>;
export type Exemption = Dated<{
  readonly period: Period;
  readonly unitId: string;
  /** an ISO instant in UTC */
  readonly until: string;
  readonly reason: string;
  readonly by: string;
}>;

/** A plan's closed months and who may still log in them. Plain JSON. */
export interface LockState {
  readonly locksByPeriod: Readonly<Record<Period, Lock>>;
  /** keyed by period and unit */
  readonly exemptionsByKey: Readonly<Record<string, Exemption>>;
}

export const noLocks: LockState = { locksByPeriod: {}, exemptionsByKey: {} };

const keyOf = (period: Period, unitId: string): string => `${period}/${unitId}`;

/** Applies changes; of each month and exemption the latest wins, so order and repetition do not matter. */
export function advanceLocks(state: LockState, changes: readonly LockChange[]): LockState {
  const locksByPeriod = { ...state.locksByPeriod };
  const exemptionsByKey = { ...state.exemptionsByKey };
  for (const change of changes) {
    const { id, at } = change;
    const by = change.author.name;
    if (change.kind === 'period-locked') {
      const { period, locked, reason } = change.body;
      const current = locksByPeriod[period];
      if (current === undefined || isLater(change, current))
        locksByPeriod[period] = { id, at, locked, reason, by };
    } else {
      const { planId: _plan, ...exemption } = change.body;
      const key = keyOf(exemption.period, exemption.unitId);
      const current = exemptionsByKey[key];
      if (current === undefined || isLater(change, current))
        exemptionsByKey[key] = { id, at, by, ...exemption };
    }
  }
  return { locksByPeriod, exemptionsByKey };
}

export const isLocked = ({ locksByPeriod }: LockState, period: Period): boolean =>
  locksByPeriod[period]?.locked === true;

/**
 * May figures of a month be logged for a unit's items? In an open month for all; in a closed one for the items of a
 * unit with an exemption, given after the month was closed, that lasts. `now` is an ISO instant in UTC.
 */
export function mayLog(state: LockState, period: Period, unitId: string | undefined, now: string): boolean {
  const lock = state.locksByPeriod[period];
  if (lock === undefined || !lock.locked) return true;
  const exemption = unitId === undefined ? undefined : state.exemptionsByKey[keyOf(period, unitId)];
  return exemption !== undefined && isLater(exemption, lock) && now < exemption.until;
}
