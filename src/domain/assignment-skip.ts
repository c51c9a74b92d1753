import { idsNamed, type Targets } from './assignment-target.ts';
import { headingPrefix, totalWords } from './ledger-words.ts';
import { nameKey } from './organisation-names.ts';
import type { PastedRow } from './pasted-table.ts';

/** A row of a pasted table that names no target and is no failure: a sum, or a heading over others. */
export interface SkippedAssignment {
  readonly row: number;
  readonly text: string;
  readonly reason: 'total' | 'heading';
}

/** Tells rows that sum up or head others; a row that names a target is never skipped. */
export function skippedRow(
  { row, cells }: PastedRow,
  texts: readonly string[],
  targets: Targets,
): SkippedAssignment | undefined {
  if (texts.some((text) => idsNamed(text, targets).length > 0)) return undefined;
  const filled = cells.filter((cell) => cell !== '');
  const [first = ''] = filled;
  const total = [first, ...texts].find((text) => totalWords.test(nameKey(text)));
  if (total !== undefined) return { row, text: total, reason: 'total' };
  return filled.length === 1 && headingPrefix.test(nameKey(first))
    ? { row, text: first, reason: 'heading' }
    : undefined;
}
