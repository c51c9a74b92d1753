import { type Change, type ChangeOf, isKnown } from '../domain/change.ts';
import { isLater } from '../domain/clock.ts';
import { keepTargets } from './keep-targets.ts';
import { type KeptRegisters, keepRegisters } from './registers.ts';
import { isSnapshot, keepSnapshots } from './snapshot-row.ts';
import type { HeadRow, Rows } from './tables.ts';

const isPlan = (change: Change): change is ChangeOf<'plan-adopted'> =>
  isKnown(change) && change.kind === 'plan-adopted';

async function keepPlan({ plans }: Rows, change: ChangeOf<'plan-adopted'>): Promise<void> {
  const { plan } = change.body;
  const kept = await plans.get(plan.id);
  if (kept !== undefined && !isLater(change, { at: kept.at, id: kept.changeId })) return;
  await plans.put({ id: plan.id, plan, changeId: change.id, at: change.at });
}

/** What the kept tables came to know. */
export interface Kept extends KeptRegisters {
  /** plans whose boards changed */
  readonly planIds: readonly string[];
  /** the list of plans changed */
  readonly plans: boolean;
  readonly snapshots: boolean;
}

/**
 * Brings every kept table up to date with new changes, by subject. What the log holds of a subject is read where it is
 * needed; `head.changes` is 0 when it holds nothing.
 */
export async function keepAll(
  rows: Rows,
  head: HeadRow,
  groups: ReadonlyMap<string, readonly Change[]>,
): Promise<Kept> {
  const changes = [...groups.values()].flat();
  const targetPlanIds = await keepTargets(rows, head, groups);
  const plans = changes.filter(isPlan);
  for (const change of plans) await keepPlan(rows, change);
  const snapshots = changes.filter(isSnapshot);
  await keepSnapshots(rows, snapshots);
  const registers = await keepRegisters(rows, changes);
  const planIds = [
    ...new Set([...targetPlanIds, ...plans.map(({ body }) => body.plan.id), ...registers.ruledPlanIds]),
  ];
  return { ...registers, planIds, plans: plans.length > 0, snapshots: snapshots.length > 0 };
}
