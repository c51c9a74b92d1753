import { canonicalJson } from '../domain/canonical-json.ts';
import type { Entry } from '../domain/change-bodies.ts';
import { type EntryFields, type RefusalsByField, readEntry } from '../domain/entry-form.ts';
import { sha256Hex } from '../domain/hash.ts';
import type { LedgerRole } from '../domain/ledger.ts';
import type { FigureBefore, LedgerNote, SettledRow } from '../domain/ledger-row.ts';
import type { Period } from '../domain/period.ts';
import { type EntryInForce, isSameReading, type TargetState } from '../domain/target-state.ts';
import { figureRole, readCells, readGrade, type Wrong } from './cell-reading.ts';
import type { LedgerContext, LedgerSource } from './ledger-context.ts';
import { isSameName, type Matchable } from './match-target.ts';
import type { RowCells } from './row-cells.ts';
import { periodOf } from './row-period.ts';
import { longTexts, remarksOf, sameRemarks } from './row-remarks.ts';

/** Where a row stands. */
export interface RowAt {
  readonly source: LedgerSource;
  readonly sheet: string;
  /** from 1 */
  readonly row: number;
}

type Grade = EntryFields['grade'];

const wrongIn = (refusals: RefusalsByField, figure: LedgerRole): Wrong[] =>
  Object.entries(refusals).map(([field, cause]) => {
    const role = field === 'period' || field === 'note' ? field : figure;
    return { cause, role };
  });

export const refusedRow = (cells: RowCells, all: readonly Wrong[], targetId?: string): SettledRow => ({
  kind: 'refused',
  ...(targetId === undefined ? {} : { targetId }),
  refusals: all.map(({ cause, role }) => {
    const column = cells.place(role);
    return { cause, ...(column === undefined ? {} : { column }), found: cells.text(role) };
  }),
});

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
function isSame(entry: Entry, existing: EntryInForce, given: Grade | undefined): boolean {
  if (existing.review?.verdict === 'returned') return false;
  const sameGrade = given === undefined || existing.grade === given || existing.grade === 'published';
  return sameGrade && isSameReading(entry.reading, existing.reading) && sameRemarks(entry, existing);
}

/** What it says, without when, why and instead of what. */
const contentOf = ({ reading, grade, note, problems, nextSteps, needs }: Entry): string =>
  canonicalJson({ reading, grade, note, problems, nextSteps, needs });

/** The same of the same row gives the same id; once that was taken back by hand, importing it again gives the next. */
function idOf({ source, sheet, row }: RowAt, entry: Entry, content: string, state: TargetState): string {
  const { targetId, period, replaces = [] } = entry;
  let id = sha256Hex(canonicalJson([source.digest, sheet, row, targetId, period, content, replaces]));
  while (state.retracted.includes(id)) id = sha256Hex(id);
  return id;
}

const beforeOf = ({ id, reading, grade, by }: EntryInForce): FigureBefore => ({ id, reading, grade, by });

function leadNote(cells: RowCells, assigned: string | undefined): LedgerNote[] {
  const found = cells.text('lead');
  if (found === '' || assigned === undefined || isSameName(found, assigned)) return [];
  return [{ code: 'unit-differs', found, assigned }];
}

interface RowFigure {
  readonly cells: RowCells;
  readonly of: Matchable;
  readonly period: Period;
  readonly reading: Pick<EntryFields, 'value' | 'stage' | 'notApplicable'>;
}

/** The entry that a row would log, by the form that people fill in; the state decides only what it replaces. */
function entryIn({ cells, of: { state, target }, period, reading }: RowFigure, context: LedgerContext) {
  const existing = state.entriesByPeriod[period];
  const { grade: given, notes } = readGrade(cells);
  const remarks = remarksOf(cells, existing, reading.notApplicable);
  const fields = { period, ...reading, ...remarks, reason: context.reason };
  const alone = { ...state, entriesByPeriod: {} };
  const read = readEntry({ ...fields, grade: given ?? 'reported' }, alone, target, context.plan);
  if (!read.ok) return read;
  const grade = gradeOf(read.entry, existing, given);
  const same = existing !== undefined && isSame(read.entry, existing, given);
  const corrected =
    existing === undefined || same ? undefined : readEntry({ ...fields, grade }, state, target, context.plan);
  const entry: Entry = corrected?.ok ? corrected.entry : { ...read.entry, grade };
  return { ok: true as const, entry, same, existing, notes };
}

/** Reads what a row says of a target; the questions about it are asked once all rows are read. */
export function readFigure(
  at: RowAt,
  cells: RowCells,
  of: Matchable,
  assigned: string | undefined,
  context: LedgerContext,
): SettledRow {
  const targetId = of.target.id;
  const reading = readCells(cells, of.target);
  if (reading.kind === 'blank') return { kind: 'blank', targetId };
  const period = periodOf(cells, context, of.state.assignment?.leadUnitId);
  const misread = reading.kind === 'wrong' ? [reading.wrong] : [];
  const wrong = [...(typeof period === 'string' ? [] : [period]), ...misread, ...longTexts(cells)];
  if (typeof period !== 'string' || reading.kind === 'wrong' || wrong.length > 0)
    return refusedRow(cells, wrong, targetId);
  const read = entryIn({ cells, of, period, reading: reading.fields }, context);
  if (!read.ok) return refusedRow(cells, wrongIn(read.refusals, figureRole(cells, of.target)), targetId);
  const { same, existing, notes } = read;
  const { file, digest } = at.source;
  const entry: Entry = { ...read.entry, importedFrom: { file, digest, sheet: at.sheet, row: at.row } };
  const content = contentOf(entry);
  const before = existing && beforeOf(existing);
  return {
    kind: 'figure',
    figure: {
      targetId,
      id: idOf(at, entry, content, of.state),
      entry,
      content,
      ...(before === undefined ? {} : { before }),
      same,
      questions: [],
      notes: [...notes, ...leadNote(cells, assigned)],
    },
  };
}
