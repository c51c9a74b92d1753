import { type Change, isKnown, subjectOf } from '../domain/change.ts';
import { readSubject } from './log.ts';
import type { Rows } from './tables.ts';

const isSnapshot = (change: Change): boolean => isKnown(change) && change.kind === 'snapshot-taken';

/**
 * Of some changes the snapshots whose id the log holds under another change: by the id of each the change that is here.
 * One that is here itself is a repetition and no rival.
 */
export async function rivalSnapshots(
  rows: Pick<Rows, 'log'>,
  changes: readonly Change[],
): Promise<Map<string, Change>> {
  const rivals = new Map<string, Change>();
  const brought = new Set(changes.map(({ id }) => id));
  for (const change of changes.filter(isSnapshot)) {
    const held = (await readSubject(rows as Rows, subjectOf(change))).filter(isSnapshot);
    const [own] = held.filter(({ id }) => !brought.has(id));
    if (own !== undefined && !held.some(({ id }) => id === change.id)) rivals.set(change.id, own);
  }
  return rivals;
}
