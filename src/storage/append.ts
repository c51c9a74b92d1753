import { type Change, isKnown, subjectOf } from '../domain/change.ts';
import { isLater, type Stamp } from '../domain/clock.ts';
import { advanceTarget, emptyTargetState, foldTarget, isTargetChange, type TargetChange } from '../domain/fold.ts';
import type { SnapshotFile } from '../domain/snapshot.ts';
import { KeptStates } from './kept-states.ts';
import { StorageFault } from './storage-fault.ts';
import { type HeadRow, type LogRow, SCHEMA_NUMBER, type Tables } from './tables.ts';

/** 100,000 changes cost 8 s as rows and 0.14 s in blocks of 500. */
export const BLOCK_SIZE = 500;
const TARGET = 'target:';

/** What an append touched: exactly the reads that went stale. */
export interface Growth {
  readonly appended: number;
  readonly repeated: number;
  readonly planIds: readonly string[];
  readonly targetIds: readonly string[];
  readonly snapshots: boolean;
  readonly latest: Stamp;
}

/** Refuses to touch a database that is newer than this code, or that is not the one that was opened. */
export async function readGuarded(tables: Tables, installId: string): Promise<HeadRow> {
  const head = await tables.meta.get('head');
  if (head === undefined || head.installId !== installId) throw new StorageFault('gone');
  if (head.schema > SCHEMA_NUMBER) throw new StorageFault('newer', String(head.schema));
  return head;
}

/** The changes of one subject in the order they were appended. */
export const readSubject = async (tables: Tables, subject: string): Promise<Change[]> =>
  (await tables.log.where('subject').equals(subject).toArray()).flatMap((row) => row.changes);

function groupBySubject(changes: readonly Change[]): Map<string, Change[]> {
  const groups = new Map<string, Map<string, Change>>();
  for (const change of changes) {
    const subject = subjectOf(change);
    const group = groups.get(subject) ?? new Map<string, Change>();
    groups.set(subject, group.set(change.id, change));
  }
  return new Map([...groups].map(([subject, group]) => [subject, [...group.values()]]));
}

function blocksOf(subject: string, changes: readonly Change[]): LogRow[] {
  const rows: LogRow[] = [];
  for (let start = 0; start < changes.length; start += BLOCK_SIZE)
    rows.push({ subject, changes: changes.slice(start, start + BLOCK_SIZE) });
  return rows;
}

const without = (changes: readonly Change[], known: readonly Change[]): Change[] => {
  const ids = new Set(known.map((change) => change.id));
  return changes.filter((change) => !ids.has(change.id));
};

const foldable = (changes: readonly Change[]): TargetChange[] => changes.filter(isKnown).filter(isTargetChange);

/**
 * Folds what is new of one target into its kept state. A change later than anything folded in cannot be a
 * repetition, so the usual save reads no history and does not grow with it.
 */
async function appendToTarget(
  tables: Tables,
  states: KeptStates,
  subject: string,
  incoming: readonly Change[],
): Promise<Change[]> {
  const targetId = subject.slice(TARGET.length);
  const kept = states.stateOf(targetId);
  if (kept !== undefined && incoming.every((change) => change.at > kept.latest)) {
    const advanced = advanceTarget(kept, foldable(incoming));
    if (advanced !== undefined) {
      await states.keep(advanced);
      return [...incoming];
    }
  }
  const history = await readSubject(tables, subject);
  const fresh = without(incoming, history);
  if (fresh.length === 0) return fresh;
  const advanced = advanceTarget(kept ?? emptyTargetState(targetId), foldable(kept ? fresh : [...history, ...fresh]));
  await states.keep(advanced ?? foldTarget(targetId, foldable([...history, ...fresh])));
  return fresh;
}

async function appendPlan(tables: Tables, change: Change): Promise<void> {
  if (!isKnown(change) || change.kind !== 'plan-adopted') return;
  const { plan } = change.body;
  const kept = await tables.plans.get(plan.id);
  if (kept !== undefined && !isLater(change, { at: kept.at, id: kept.changeId })) return;
  await tables.plans.put({ id: plan.id, plan, changeId: change.id, at: change.at });
}

async function appendSnapshot(tables: Tables, change: Change): Promise<void> {
  if (!isKnown(change) || change.kind !== 'snapshot-taken') return;
  const { snapshot, sha256 } = JSON.parse(change.body.text) as SnapshotFile;
  const { id, name, plan, asOf, takenAt, by } = snapshot;
  await tables.snapshots.put({ id, name, planId: plan.id, planName: plan.name, asOf, takenAt, by, sha256 });
}

async function appendToOther(tables: Tables, subject: string, incoming: readonly Change[]): Promise<Change[]> {
  const fresh = without(incoming, await readSubject(tables, subject));
  for (const change of fresh) {
    await appendPlan(tables, change);
    await appendSnapshot(tables, change);
  }
  return fresh;
}

const latestOf = (changes: readonly Change[], start: Stamp): Stamp =>
  changes.reduce((latest, { at }) => (at > latest ? at : latest), start);

const plansOf = (changes: readonly Change[]): string[] =>
  changes.flatMap((change) => (isKnown(change) && change.kind === 'plan-adopted' ? change.body.plan.id : []));

/**
 * The only writer. Appends changes to the log and brings the kept states up to date in one strict transaction: all
 * or nothing, and what is already there counts as repeated (laws 3, 4, 6, 9). Resolves when the transaction has
 * committed, not before. The changes must have passed `checkChange`.
 */
export function append(tables: Tables, installId: string, changes: readonly Change[]): Promise<Growth> {
  const { meta, log, plans, places, areas, snapshots } = tables;
  return tables.transaction('rw', [meta, log, plans, places, areas, snapshots], async () => {
    const head = await readGuarded(tables, installId);
    const groups = groupBySubject(changes);
    const targetIds = [...groups.keys()].flatMap((s) => (s.startsWith(TARGET) ? s.slice(TARGET.length) : []));
    const states = await KeptStates.read(tables, targetIds);
    const fresh: Change[] = [];
    const rows: LogRow[] = [];
    const grown: string[] = [];
    for (const [subject, incoming] of groups) {
      const own = subject.startsWith(TARGET)
        ? await appendToTarget(tables, states, subject, incoming)
        : await appendToOther(tables, subject, incoming);
      for (const change of own) fresh.push(change);
      if (own.length > 0) grown.push(subject);
      for (const row of blocksOf(subject, own)) rows.push(row);
    }
    const latest = latestOf(fresh, head.latest);
    const planIds = fresh.length === 0 ? [] : await states.write();
    if (fresh.length > 0) {
      const position = await log.bulkAdd(rows);
      await meta.put({ ...head, position, changes: head.changes + fresh.length, latest });
    }
    return {
      appended: fresh.length,
      repeated: changes.length - fresh.length,
      planIds: [...new Set([...planIds, ...plansOf(fresh)])],
      targetIds: grown.flatMap((s) => (s.startsWith(TARGET) ? s.slice(TARGET.length) : [])),
      snapshots: grown.some((subject) => subject.startsWith('snapshot:')),
      latest,
    };
  });
}
