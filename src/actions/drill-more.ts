import { changeLine } from '../domain/backup-lines.ts';
import { type Change, subjectOf } from '../domain/change.ts';
import type { Target } from '../domain/plan.ts';
import { readBackupExtent, readHeld, readSubjectsUpTo } from '../storage/backup-reads.ts';
import { isSnapshot } from '../storage/snapshot-row.ts';
import type { Store } from '../storage/store.ts';
import type { BackupWatch } from './backup-watch.ts';
import { type ComparedLogs, compareLogs, type Tried } from './compare-logs.ts';
import { Concerned } from './concerned.ts';
import { DIFFERENCES, type DrillDifference } from './log-comparison.ts';

/** What a file holds and this device does not: a restore would add it. */
export interface DrillMore {
  /** snapshots apart */
  readonly changes: number;
  readonly snapshots: number;
  /** the first of both; what people said before what published documents say */
  readonly first: readonly Change[];
  /** of which these speak, as far as they are known here or in the file */
  readonly targets: readonly Target[];
}

/** Subjects whose changes are in memory at once. */
const SUBJECTS_AT_ONCE = 8;
/** So many of the changes are told one by one. */
const TOLD = 3;

/** What was gathered, stretch by stretch. */
class Found {
  readonly concerned = new Concerned();
  readonly differences: DrillDifference[] = [];
  snapshots = 0;

  take(changes: readonly Change[], held: ReadonlyMap<string, Change>): void {
    const fresh = changes.filter(({ id }) => !held.has(id));
    this.snapshots += fresh.filter(isSnapshot).length;
    // They lie in a database and in no line of a file.
    this.concerned.take(fresh.map((change) => ({ place: 0, bytes: 0, change })));
    for (const change of changes) {
      const own = held.get(change.id);
      if (own !== undefined && changeLine(own) !== changeLine(change))
        this.differences.push({ what: 'other-content', id: change.id });
    }
    this.differences.splice(DIFFERENCES);
  }

  async more(present: Store): Promise<DrillMore | undefined> {
    const { count } = this.concerned;
    if (count === 0) return undefined;
    return {
      changes: count - this.snapshots,
      snapshots: this.snapshots,
      first: this.concerned.first().slice(0, TOLD),
      targets: await this.concerned.targetsIn(present, []),
    };
  }
}

/**
 * Holds what came back from a file against this device as a restore would: apart what it could take in, and what differs
 * in what both hold, also where an id stands under another subject here. `same`: subjects on which both are known to agree.
 */
async function compareMore(
  restored: Store,
  present: Store,
  same: ReadonlySet<string>,
  { onStep, signal }: BackupWatch,
) {
  const { subjects, position } = await readBackupExtent(restored);
  const found = new Found();
  for (let done = 0; done < subjects.length; done += SUBJECTS_AT_ONCE) {
    signal?.throwIfAborted();
    onStep?.({ phase: 'compare', done, all: subjects.length });
    const some = subjects.slice(done, done + SUBJECTS_AT_ONCE);
    const changes = await readSubjectsUpTo(restored, some, position);
    const open = changes.filter((change) => !same.has(subjectOf(change)));
    found.take(open, await readHeld(present, open));
  }
  return { more: await found.more(present), differences: found.differences };
}

/**
 * Compares the logs. Where a file from elsewhere holds what is missing here, `more` tells that apart from what differs; a
 * backup of which the position is known was made here, and what of it is missing was lost.
 */
export async function compareLogsAndMore(
  restored: Store,
  present: Store,
  tried: Tried,
  watch: BackupWatch,
): Promise<ComparedLogs & { readonly more: DrillMore | undefined }> {
  const log = await compareLogs(restored, present, tried, watch);
  const isBeyond = log.differences.some(({ what }) => what === 'missing-here');
  if (tried.position !== undefined || !isBeyond) return { ...log, more: undefined };
  return { ...log, ...(await compareMore(restored, present, log.same, watch)) };
}
