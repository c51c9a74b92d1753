import { type Change, type ChangeOf, isKnown, subjectOf } from '../domain/change.ts';
import { isLater, type Stamp } from '../domain/clock.ts';
import { advanceTarget, foldTarget, isTargetChange, type TargetChange } from '../domain/fold.ts';
import { guarded } from './guard.ts';
import { KeptStates } from './kept-states.ts';
import { blocksOf, notHeld, readSubject, targetOf, targetOfSubject } from './log.ts';
import { isSnapshot, keepSnapshot } from './snapshot-row.ts';
import type { HeadRow, Rows, Tables } from './tables.ts';

/** What an append touched: exactly the reads that went stale. */
export interface Growth {
  readonly appended: number;
  readonly repeated: number;
  /** plans whose boards changed */
  readonly planIds: readonly string[];
  /** the list of plans changed */
  readonly plans: boolean;
  readonly targetIds: readonly string[];
  readonly snapshots: boolean;
  readonly latest: Stamp;
}

function groupBySubject(changes: readonly Change[]): Map<string, Change[]> {
  const groups = new Map<string, Map<string, Change>>();
  for (const change of changes) {
    const subject = subjectOf(change);
    const group = groups.get(subject) ?? new Map<string, Change>();
    if (!group.has(change.id)) group.set(change.id, change);
    groups.set(subject, group);
  }
  return new Map([...groups].map(([subject, group]) => [subject, [...group.values()]]));
}

/** The first append of all, of the published plans, asks an empty log for nothing. */
const readHeld = async (rows: Rows, head: HeadRow, subject: string): Promise<Change[]> =>
  head.changes === 0 ? [] : readSubject(rows, subject);

const foldable = (changes: readonly Change[]): TargetChange[] =>
  changes.filter(isKnown).filter(isTargetChange);

const addressesIn = (changes: readonly TargetChange[]): { planId: string; areaId: string }[] =>
  changes.flatMap((change) =>
    change.kind === 'target-defined' ? { planId: change.body.planId, areaId: change.body.target.areaId } : [],
  );

/**
 * Folds what is new of each target into its kept state. Only a retraction of a figure in force, and what came before
 * its definition, asks for the history: the usual save does not grow with it.
 */
async function keepTargets(
  rows: Rows,
  head: HeadRow,
  groups: ReadonlyMap<string, Change[]>,
): Promise<string[]> {
  const targets = [...groups].flatMap(([subject, fresh]) => {
    const targetId = targetOfSubject(subject);
    return targetId === undefined ? [] : [{ subject, targetId, fresh: foldable(fresh) }];
  });
  const targetIds = targets.map(({ targetId }) => targetId);
  const states = await KeptStates.read(rows, targetIds, addressesIn(targets.flatMap(({ fresh }) => fresh)));
  for (const { subject, targetId, fresh } of targets) {
    const kept = states.stateOf(targetId);
    const advanced = kept && advanceTarget(kept, fresh);
    if (advanced !== undefined) states.keep(advanced);
    else states.keep(foldTarget(targetId, [...foldable(await readHeld(rows, head, subject)), ...fresh]));
  }
  return states.write(rows);
}

const isPlan = (change: Change): change is ChangeOf<'plan-adopted'> =>
  isKnown(change) && change.kind === 'plan-adopted';

async function keepPlan({ plans }: Rows, change: ChangeOf<'plan-adopted'>): Promise<void> {
  const { plan } = change.body;
  const kept = await plans.get(plan.id);
  if (kept !== undefined && !isLater(change, { at: kept.at, id: kept.changeId })) return;
  await plans.put({ id: plan.id, plan, changeId: change.id, at: change.at });
}

const latestOf = (changes: readonly Change[], start: Stamp): Stamp =>
  changes.reduce((latest, { at }) => (at > latest ? at : latest), start);

const growthOf = (
  fresh: readonly Change[],
  planIds: readonly string[],
  given: number,
  latest: Stamp,
): Growth => ({
  appended: fresh.length,
  repeated: given - fresh.length,
  planIds: [...new Set([...planIds, ...fresh.filter(isPlan).map(({ body }) => body.plan.id)])],
  plans: fresh.some(isPlan),
  targetIds: [...new Set(fresh.flatMap((change) => targetOf(change) ?? []))],
  snapshots: fresh.some(isSnapshot),
  latest,
});

/** What is new of each subject; subjects with nothing new are left out. */
async function readFresh(
  rows: Rows,
  head: HeadRow,
  changes: readonly Change[],
): Promise<Map<string, Change[]>> {
  const groups = groupBySubject(changes);
  if (head.changes === 0) return groups;
  for (const [subject, group] of groups) {
    const fresh = await notHeld(rows, subject, group);
    if (fresh.length > 0) groups.set(subject, fresh);
    else groups.delete(subject);
  }
  return groups;
}

async function appendAll(rows: Rows, head: HeadRow, changes: readonly Change[]): Promise<Growth> {
  const groups = await readFresh(rows, head, changes);
  const fresh = [...groups.values()].flat();
  const latest = latestOf(fresh, head.latest);
  if (fresh.length === 0) return growthOf(fresh, [], changes.length, latest);
  const planIds = await keepTargets(rows, head, groups);
  for (const change of fresh) if (isPlan(change)) await keepPlan(rows, change);
  for (const change of fresh) if (isSnapshot(change)) await keepSnapshot(rows, change);
  const blocks = [...groups].flatMap(([subject, own]) => blocksOf(subject, own));
  const position = await rows.log.bulkAdd(blocks);
  await rows.meta.put({ ...head, position, changes: head.changes + fresh.length, latest });
  return growthOf(fresh, planIds, changes.length, latest);
}

/**
 * The only writer. Appends changes to the log and brings the kept states up to date in one strict transaction: all
 * or nothing, and what is already there, by its id, counts as repeated (laws 3, 4, 6, 9). Resolves when the
 * transaction has committed, not before. The changes must have passed `requireSound`.
 */
export const append = (tables: Tables, installId: string, changes: readonly Change[]): Promise<Growth> =>
  guarded(tables, installId, 'rw', ['log', 'plans', 'places', 'areas', 'snapshots'], (rows, head) =>
    appendAll(rows, head, changes),
  );
