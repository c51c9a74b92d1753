import { type Change, isKnown, locksSubject, ORGANISATION } from '../domain/change.ts';
import { advanceLocks, isLockChange, type LockState, noLocks } from '../domain/locks.ts';
import {
  advanceOrganisation,
  emptyOrganisation,
  isOrganisationChange,
  type OrganisationState,
} from '../domain/organisation.ts';
import type { Rows } from './tables.ts';

/** Units, posts and holders as folded; empty before anybody entered one. */
export async function readOrganisation({ registers }: Pick<Rows, 'registers'>): Promise<OrganisationState> {
  const row = await registers.get(ORGANISATION);
  return (row?.state as OrganisationState | undefined) ?? emptyOrganisation;
}

/** A plan's closed months. */
export async function readLocks({ registers }: Pick<Rows, 'registers'>, planId: string): Promise<LockState> {
  const row = await registers.get(locksSubject(planId));
  return (row?.state as LockState | undefined) ?? noLocks;
}

export interface KeptRegisters {
  readonly organisation: boolean;
  /** plans whose closed months changed */
  readonly lockedPlanIds: readonly string[];
}

/** Folds what is new of units, posts and closed months into their registers. */
export async function keepRegisters(rows: Rows, changes: readonly Change[]): Promise<KeptRegisters> {
  const known = changes.filter(isKnown);
  const organisation = known.filter(isOrganisationChange);
  if (organisation.length > 0) {
    const state = advanceOrganisation(await readOrganisation(rows), organisation);
    await rows.registers.put({ subject: ORGANISATION, state });
  }
  const locks = known.filter(isLockChange);
  const lockedPlanIds = [...new Set(locks.map(({ body }) => body.planId))];
  for (const planId of lockedPlanIds) {
    const own = locks.filter(({ body }) => body.planId === planId);
    const state = advanceLocks(await readLocks(rows, planId), own);
    await rows.registers.put({ subject: locksSubject(planId), state });
  }
  return { organisation: organisation.length > 0, lockedPlanIds };
}
