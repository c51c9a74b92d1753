import { changeLine } from '../domain/backup-lines.ts';
import { boardOf, latestPeriod, standingsOf } from '../domain/board.ts';
import { canonicalJson, type Json } from '../domain/canonical-json.ts';
import { CHANGE_VERSION, type Change, locksSubject, ruleSubject } from '../domain/change.ts';
import { runningHash } from '../domain/hash.ts';
import { readBackupExtent, readSubjectsUpTo } from '../storage/backup-reads.ts';
import { subjectOfTarget } from '../storage/log.ts';
import { deleteStore, openStore } from '../storage/open-store.ts';
import type { PlanStates } from '../storage/plan-states.ts';
import { noPresence } from '../storage/presence.ts';
import type { Store } from '../storage/store.ts';
import type { Vault } from './backup-cipher.ts';
import { previewRestore, type ReadingOrder } from './preview-restore.ts';
import type { InspectedBackup } from './read-backup.ts';
import { restoreBackup } from './restore-backup.ts';

/** Where the restored state is not what it should be. */
interface DrillDifference {
  readonly what:
    | 'log'
    | 'refused'
    | 'missing-here'
    | 'other-content'
    | 'state'
    | 'board'
    | 'locks'
    | 'organisation';
  /** of the change, target or plan */
  readonly id: string;
}

export interface Drill {
  /** nothing differs; what was said here after the backup is no difference */
  readonly isIdentical: boolean;
  readonly differences: readonly DrillDifference[];
  readonly changes: number;
  readonly files: number;
  /** of targets, compared field by field */
  readonly states: number;
  readonly boards: number;
  /** changes that are here and not in the backup */
  readonly newer: number;
}

const DRILL = 'juli-drill';
const ORGANISATION = 'organisation';
/** So many differences are named. */
const NAMED = 100;

/** What both databases hold of one subject: the same, more here, or not the same. */
interface Compared {
  readonly same: ReadonlySet<string>;
  readonly differences: readonly DrillDifference[];
  readonly newer: number;
  readonly sha256: string;
  readonly changes: number;
}

const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function differencesOf(restored: readonly Change[], present: readonly Change[]): DrillDifference[] {
  const lineById = new Map(present.map((change) => [change.id, changeLine(change)]));
  return restored.flatMap((change): DrillDifference[] => {
    const own = lineById.get(change.id);
    if (own === changeLine(change)) return [];
    return [{ what: own === undefined ? 'missing-here' : 'other-content', id: change.id }];
  });
}

/** Subject by subject, so that only one is in memory. */
async function compareLogs(restored: Store, present: Store, signal?: AbortSignal): Promise<Compared> {
  const [old, now] = [await readBackupExtent(restored), await readBackupExtent(present)];
  const encoder = new TextEncoder();
  const hash = runningHash();
  const same = new Set<string>();
  const differences: DrillDifference[] = [];
  let missing = 0;
  for (const subject of old.subjects) {
    signal?.throwIfAborted();
    const before = await readSubjectsUpTo(restored, [subject], old.position);
    const after = await readSubjectsUpTo(present, [subject], now.position);
    for (const change of before) hash.update(encoder.encode(`${changeLine(change)}\n`));
    const found = differencesOf(before, after);
    if (found.length === 0 && before.length === after.length) same.add(subject);
    missing += found.filter(({ what }) => what === 'missing-here').length;
    for (const each of found) if (differences.length < NAMED) differences.push(each);
    await aMoment();
  }
  const newer = now.changes - (old.changes - missing);
  return { same, differences, newer, sha256: hash.digest(), changes: old.changes };
}

const isEqual = (a: unknown, b: unknown): boolean => canonicalJson(a as Json) === canonicalJson(b as Json);

const boardFrom = ({ plan, states, rule }: PlanStates): unknown => {
  const asOf = latestPeriod(plan, states);
  return boardOf(plan, standingsOf(plan, states, asOf, rule), asOf, rule);
};

/** The states of a plan's targets, where both logs agree; the board too where they agree on all of the plan. */
function comparePlan(restored: PlanStates, present: PlanStates | undefined, same: ReadonlySet<string>) {
  const differences: DrillDifference[] = [];
  const stateById = new Map(present?.states.map((state) => [state.targetId, state]));
  const settled = restored.states.filter(({ targetId }) => same.has(subjectOfTarget(targetId)));
  for (const state of settled)
    if (!isEqual(state, stateById.get(state.targetId) ?? null))
      differences.push({ what: 'state', id: state.targetId });
  const { id } = restored.plan;
  const isRuleSame = isEqual(restored.rule, present?.rule ?? null);
  const hasBoard =
    present !== undefined &&
    isRuleSame &&
    same.has(`plan:${id}`) &&
    settled.length === restored.states.length &&
    restored.states.length === present.states.length;
  if (hasBoard && !isEqual(boardFrom(restored), boardFrom(present))) differences.push({ what: 'board', id });
  if (same.has(ruleSubject(id)) && !isRuleSame) differences.push({ what: 'state', id: ruleSubject(id) });
  return { differences, states: settled.length, boards: hasBoard ? 1 : 0 };
}

async function compareKept(restored: Store, present: Store, same: ReadonlySet<string>) {
  const total = { differences: [] as DrillDifference[], states: 0, boards: 0 };
  for (const { id } of await restored.readPlans()) {
    const read = await restored.readPlanStates(id);
    if (read === undefined) continue;
    const compared = comparePlan(read, await present.readPlanStates(id), same);
    total.differences.push(...compared.differences);
    total.states += compared.states;
    total.boards += compared.boards;
    if (same.has(locksSubject(id)) && !isEqual(await restored.readLocks(id), await present.readLocks(id)))
      total.differences.push({ what: 'locks', id });
  }
  if (same.has(ORGANISATION) && !isEqual(await restored.readOrganisation(), await present.readOrganisation()))
    total.differences.push({ what: 'organisation', id: '' });
  return total;
}

/**
 * 恢复演练: restores a file into a database that is thrown away, and compares its log by hash, its states and its boards
 * with what is here. Writes nothing here. Rejects as `previewRestore` does.
 */
export async function drillBackup(
  present: Store,
  backup: InspectedBackup,
  vault: Vault,
  newId: () => string,
  order: ReadingOrder = {},
): Promise<Drill> {
  await deleteStore(DRILL);
  const quiet = () => undefined;
  const restored = await openStore({
    name: DRILL,
    presence: noPresence,
    newId,
    onGrown: quiet,
    onLost: quiet,
  });
  try {
    const preview = await previewRestore(restored, backup, vault, order);
    const { files } = await restoreBackup(restored, backup, vault, order);
    const log = await compareLogs(restored, present, order.signal);
    const kept = await compareKept(restored, present, log.same);
    const { header } = backup;
    const refused = preview.refusedLines.map(({ id }): DrillDifference => ({ what: 'refused', id }));
    // Another program may put the subjects of kinds that only it knows elsewhere.
    const isOtherLog =
      log.changes !== header.counts.changes - preview.refused ||
      (header.changeVersion === CHANGE_VERSION &&
        refused.length === 0 &&
        log.sha256 !== header.changesSha256);
    const differences = [
      ...(isOtherLog ? [{ what: 'log', id: '' } as const] : []),
      ...refused,
      ...log.differences,
      ...kept.differences,
    ].slice(0, NAMED);
    const { states, boards } = kept;
    const { changes, newer } = log;
    return { isIdentical: differences.length === 0, differences, changes, files, states, boards, newer };
  } finally {
    restored.close();
    await deleteStore(DRILL);
  }
}
