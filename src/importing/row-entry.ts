import type { Entry } from '../domain/change-bodies.ts';
import { type EntryFields, readEntry } from '../domain/entry-form.ts';
import type { Period } from '../domain/period.ts';
import { type EntryInForce, isSameReading } from '../domain/target-state.ts';
import { type ReadingFields, readGrade } from './cell-reading.ts';
import type { LedgerContext } from './ledger-context.ts';
import type { Matchable } from './match-target.ts';
import type { RowCells } from './row-cells.ts';
import { outlookIn, remarksOf, sameRemarks } from './row-remarks.ts';

type Grade = EntryFields['grade'];

/** A figure without a grade is its office's own; the same figure with another remark keeps the grade it has. */
function gradeOf(entry: Entry, existing: EntryInForce | undefined, given: Grade | undefined): Grade {
  if (given !== undefined) return given;
  const keeps = existing !== undefined && isSameReading(entry.reading, existing.reading);
  return keeps && existing.grade !== 'published' ? existing.grade : 'reported';
}

/**
 * Nobody needs to repeat what was printed; a ledger that gives no grade does not lower one. What a reviewer returned is
 * handed in again by saying it again.
 */
function isSame(
  entry: Entry,
  existing: EntryInForce,
  given: Grade | undefined,
  outlook: Entry['outlook'],
): boolean {
  if (existing.review?.verdict === 'returned') return false;
  const sameGrade = given === undefined || existing.grade === given || existing.grade === 'published';
  const sameOutlook = outlook === undefined || outlook === existing.outlook;
  return (
    sameGrade && sameOutlook && isSameReading(entry.reading, existing.reading) && sameRemarks(entry, existing)
  );
}

interface RowFigure {
  readonly cells: RowCells;
  readonly of: Matchable;
  readonly period: Period;
  readonly reading: ReadingFields;
}

/** The entry that a row would log, by the form that people fill in; the state decides only what it replaces. */
export function entryIn(
  { cells, of: { state, target }, period, reading }: RowFigure,
  context: LedgerContext,
) {
  const existing = state.entriesByPeriod[period];
  const { grade: given, isPublished, notes } = readGrade(cells);
  const remarks = remarksOf(cells, existing, reading.notApplicable);
  const fields = { period, ...reading, ...remarks, reason: context.reason };
  const alone = { ...state, entriesByPeriod: {} };
  const read = readEntry({ ...fields, grade: given ?? 'reported' }, alone, target, context.plan);
  if (!read.ok) return read;
  const grade = gradeOf(read.entry, existing, given);
  const same = existing !== undefined && isSame(read.entry, existing, given, outlookIn(cells));
  const isForeign = isPublished === true && !(same && existing.grade === 'published');
  const corrected =
    existing === undefined || same ? undefined : readEntry({ ...fields, grade }, state, target, context.plan);
  const entry: Entry = corrected?.ok ? corrected.entry : { ...read.entry, grade };
  return { ok: true as const, entry, same, existing, notes, isForeign };
}
