import {
  type Change,
  type ChangeOf,
  isKnown,
  type KnownChange,
  locksSubject,
  ORGANISATION,
  ruleSubject,
} from '../domain/change.ts';
import { advanceRule, type RuleSet } from '../domain/light-rule.ts';
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

/** Who chose which rule for a plan; undefined while nobody did. */
export async function readRule(
  { registers }: Pick<Rows, 'registers'>,
  planId: string,
): Promise<RuleSet | undefined> {
  return (await registers.get(ruleSubject(planId)))?.state as RuleSet | undefined;
}

export interface KeptRegisters {
  readonly organisation: boolean;
  /** plans whose closed months changed */
  readonly lockedPlanIds: readonly string[];
  /** plans whose rule changed */
  readonly ruledPlanIds: readonly string[];
}

const isRuleChange = (change: KnownChange): change is ChangeOf<'rule-set'> => change.kind === 'rule-set';

async function keepRules(rows: Rows, changes: readonly ChangeOf<'rule-set'>[]): Promise<string[]> {
  const planIds = [...new Set(changes.map(({ body }) => body.planId))];
  for (const planId of planIds) {
    const own = changes.filter(({ body }) => body.planId === planId);
    const state = advanceRule(await readRule(rows, planId), own);
    if (state !== undefined) await rows.registers.put({ subject: ruleSubject(planId), state });
  }
  return planIds;
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
  const ruledPlanIds = await keepRules(rows, known.filter(isRuleChange));
  return { organisation: organisation.length > 0, lockedPlanIds, ruledPlanIds };
}
