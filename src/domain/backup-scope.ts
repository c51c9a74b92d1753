import type { BackupScope } from './backup-header.ts';
import { type Change, type ChangeOf, isKnown } from './change.ts';
import { wallOf } from './clock.ts';
import { isOrganisationChange } from './organisation.ts';
import type { TargetState } from './target-state.ts';

/** The targets that a unit leads or supports. */
export const targetIdsOfUnit = (states: readonly TargetState[], unitId: string): string[] =>
  states
    .filter(
      ({ assignment }) =>
        assignment?.leadUnitId === unitId || assignment?.supportingUnitIds.includes(unitId) === true,
    )
    .map(({ targetId }) => targetId);

function frozenPlanId({ body }: ChangeOf<'snapshot-taken'>): unknown {
  try {
    return (JSON.parse(body.text) as { snapshot?: { plan?: { id?: unknown } } }).snapshot?.plan?.id;
  } catch {
    return undefined;
  }
}

const memberOf = (change: Change, name: string): unknown => (change.body as Record<string, unknown>)[name];

/** The plan a change speaks of; undefined when it speaks of none, or of a kind that does not say. */
function planIdOf(change: Change): unknown {
  if (!isKnown(change)) return memberOf(change, 'planId');
  if (change.kind === 'plan-adopted') return change.body.plan.id;
  return change.kind === 'snapshot-taken' ? frozenPlanId(change) : memberOf(change, 'planId');
}

function targetIdOf(change: Change): unknown {
  if (isKnown(change) && change.kind === 'target-defined') return change.body.target.id;
  return memberOf(change, 'targetId');
}

const isUnits = (change: Change): boolean => isKnown(change) && isOrganisationChange(change);

/** A unit takes along every plan there is and who is who, and none of the other units' items. */
function isUnitsOwn(change: Change, targetIds: ReadonlySet<string>): boolean {
  const targetId = targetIdOf(change);
  if (typeof targetId === 'string') return targetIds.has(targetId);
  return isUnits(change) || (isKnown(change) && change.kind === 'plan-adopted');
}

/**
 * Does a change belong to what was chosen? A plan takes its targets, snapshots, rule, locks and all units; a unit those
 * targets that are its own, given as `targetIds`; a moment what was stamped at it or later. Who is who always belongs to
 * a plan. A kind that is unknown belongs to a plan unless it names another one.
 */
export function isInScope(
  change: Change,
  scope: BackupScope,
  targetIds: ReadonlySet<string> = new Set(),
): boolean {
  if (scope.kind === 'all') return true;
  const { planId, unitId, since } = scope;
  if (since !== undefined && wallOf(change.at) < since) return false;
  if (planId !== undefined) {
    const own = planIdOf(change);
    if (own === undefined ? isKnown(change) && !isUnits(change) : own !== planId) return false;
  }
  return unitId === undefined || isUnitsOwn(change, targetIds);
}
