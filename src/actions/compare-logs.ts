import type { Change } from '../domain/change.ts';
import { readBackupExtent, readSubjectsUpTo } from '../storage/backup-reads.ts';
import type { Store } from '../storage/store.ts';
import type { BackupWatch } from './backup-watch.ts';
import { type ComparedFiles, compareFiles } from './drill-files.ts';
import { type DrillDifference, LogComparison } from './log-comparison.ts';

/** What both databases hold of the log and of the files that it names. */
export interface ComparedLogs extends ComparedFiles {
  /** subjects of which both hold the same */
  readonly same: ReadonlySet<string>;
  /** in the changes */
  readonly differences: readonly DrillDifference[];
  readonly sha256: string;
  readonly changes: number;
  /** changes that are here and not in the backup, and need not be in it */
  readonly newer: number;
  /** of these stamped before the backup was made: merged here since, or missing in it */
  readonly earlier: number;
}

/** The backup that is tried: when it was made, and up to where in this log it goes if that is known. */
export interface Tried {
  readonly madeAt: string;
  readonly position: number | undefined;
}

/** What the log held when the backup was made; what it holds now when nothing came since. */
async function owedOf(
  present: Store,
  subject: string,
  after: readonly Change[],
  position: number | undefined,
  now: number,
): Promise<readonly Change[] | undefined> {
  if (position === undefined) return undefined;
  return position === now ? after : readSubjectsUpTo(present, [subject], position);
}

/** Compares subject by subject, so that only one is in memory. */
export async function compareLogs(
  restored: Store,
  present: Store,
  { madeAt, position }: Tried,
  watch: BackupWatch,
): Promise<ComparedLogs> {
  const { onStep, signal } = watch;
  const [old, now] = [await readBackupExtent(restored), await readBackupExtent(present)];
  const comparing = new LogComparison();
  const subjects = [...new Set([...old.subjects, ...now.subjects])].sort();
  for (const [done, subject] of subjects.entries()) {
    signal?.throwIfAborted();
    onStep?.({ phase: 'compare', done, all: subjects.length });
    const before = await readSubjectsUpTo(restored, [subject], old.position);
    const after = await readSubjectsUpTo(present, [subject], now.position);
    const owed = await owedOf(present, subject, after, position, now.position);
    comparing.take(subject, { before, after, owed }, madeAt);
  }
  const { same, changes, newer, earlier, nameBySha256 } = comparing;
  const files = await compareFiles(restored, present, nameBySha256, watch);
  const { differences } = comparing;
  return { same, differences, sha256: comparing.sha256(), changes, newer, earlier, ...files };
}
