import type { Change } from '../domain/change.ts';
import { heldFiles, readBackupExtent, readSubjectsUpTo } from '../storage/backup-reads.ts';
import type { Store } from '../storage/store.ts';
import type { BackupWatch } from './backup-watch.ts';
import { DIFFERENCES, type DrillDifference, LogComparison } from './log-comparison.ts';

/** What both databases hold of the log. */
export interface ComparedLogs {
  /** subjects of which both hold the same */
  readonly same: ReadonlySet<string>;
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

/** Evidence that is here and did not come back, by its name. */
export async function lostFiles(
  restored: Store,
  present: Store,
  nameBySha256: ReadonlyMap<string, string>,
): Promise<DrillDifference[]> {
  const hashes = [...nameBySha256.keys()];
  const back = await heldFiles(restored, hashes);
  const here = await heldFiles(present, hashes);
  return [...here].flatMap((sha256): DrillDifference[] =>
    back.has(sha256) ? [] : [{ what: 'file', id: nameBySha256.get(sha256) ?? sha256 }],
  );
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
  { onStep, signal }: BackupWatch,
): Promise<ComparedLogs> {
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
  const lost = await lostFiles(restored, present, nameBySha256);
  const differences = [...comparing.differences, ...lost].slice(0, DIFFERENCES);
  return { same, differences, sha256: comparing.sha256(), changes, newer, earlier };
}
