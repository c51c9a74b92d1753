import { canonicalJson } from '../domain/canonical-json.ts';
import type { Entry } from '../domain/change-bodies.ts';
import type { RefusalsByField } from '../domain/entry-form.ts';
import { sha256Hex } from '../domain/hash.ts';
import type { LedgerRole } from '../domain/ledger.ts';
import type { FigureBefore, LedgerNote, SettledRow } from '../domain/ledger-row.ts';
import type { EntryInForce, TargetState } from '../domain/target-state.ts';
import { figureRole, readCells, type Wrong } from './cell-reading.ts';
import type { LedgerContext, LedgerSource } from './ledger-context.ts';
import { isSameName, type Matchable } from './match-target.ts';
import type { RowCells } from './row-cells.ts';
import { entryIn } from './row-entry.ts';
import { periodOf } from './row-period.ts';
import { longTexts, outlookIn, outlookNotes } from './row-remarks.ts';

/** Where a row stands. */
export interface RowAt {
  readonly source: LedgerSource;
  readonly sheet: string;
  /** from 1 */
  readonly row: number;
}

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

/** What it says, without when, why and instead of what. A judgement counts where the row gives one. */
const contentOf = (entry: Entry, outlook: Entry['outlook']): string => {
  const { reading, grade, note, problems, nextSteps, needs } = entry;
  return canonicalJson({ reading, grade, note, problems, nextSteps, needs, outlook });
};

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
  const { same, existing, notes, isForeign } = read;
  if (isForeign)
    return refusedRow(cells, [{ cause: { code: 'published-elsewhere' }, role: 'grade' }], targetId);
  const { file, digest } = at.source;
  const entry: Entry = { ...read.entry, importedFrom: { file, digest, sheet: at.sheet, row: at.row } };
  const content = contentOf(entry, outlookIn(cells));
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
      notes: [...notes, ...outlookNotes(cells), ...leadNote(cells, assigned)],
    },
  };
}
