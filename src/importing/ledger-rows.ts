import type { LedgerColumn } from '../domain/ledger.ts';
import type { LedgerRow, RowOutcome, SettledRow } from '../domain/ledger-row.ts';
import { estimatePattern, estimateWord } from '../domain/ledger-words.ts';
import type { Period } from '../domain/period.ts';
import { isFigureless } from './cell-reading.ts';
import { markIn } from './demonstration-mark.ts';
import type { Header } from './header-row.ts';
import type { LedgerContext, LedgerSource } from './ledger-context.ts';
import type { Match, Matcher } from './match-target.ts';
import { bare, nameKey } from './plain-text.ts';
import { type RowAt, readFigure, refusedRow } from './read-figure.ts';
import { type RowCells, rowReader } from './row-cells.ts';
import type { Sheet } from './sheet.ts';
import { rowSkip } from './skip-row.ts';

/** A row read, with its cells, of which questions are asked later. */
export interface ReadRow {
  readonly row: LedgerRow;
  readonly cells: RowCells;
}

interface SheetAt {
  readonly source: LedgerSource;
  readonly sheet: Sheet;
  readonly index: number;
  readonly header: Header;
  readonly columns: readonly LedgerColumn[];
}

const namingOf = (cells: RowCells) => ({
  id: cells.text('targetId'),
  name: cells.text('name'),
  area: cells.text('area'),
  lead: cells.text('lead'),
});

/** This very row was imported before and is in force: its target was chosen then, and is not asked for again (law 6). */
const isImported = (settled: SettledRow): boolean =>
  settled.kind === 'figure' && settled.figure.same && settled.figure.before?.id === settled.figure.id;

function outcomeOf(at: RowAt, cells: RowCells, matcher: Matcher, context: LedgerContext): RowOutcome {
  const naming = namingOf(cells);
  const match = matcher.match(naming);
  const settle = (found: Extract<Match, { kind: 'exact' }>['found']) =>
    readFigure(at, cells, found, matcher.leadOf(found.state), context);
  if (match.kind === 'exact') return settle(match.found);
  if (isFigureless(cells)) return { kind: 'blank' };
  const role = naming.name === '' && naming.id !== '' ? 'targetId' : 'name';
  if (naming.name === '' && naming.id === '')
    return refusedRow(cells, [{ cause: { code: 'name-missing' }, role }]);
  switch (match.kind) {
    case 'ambiguous':
      return refusedRow(cells, [{ cause: { code: 'ambiguous-target', candidates: match.candidates }, role }]);
    case 'withdrawn':
      return refusedRow(cells, [{ cause: { code: 'withdrawn-target' }, role }]);
    case 'unknown':
      return refusedRow(cells, [{ cause: { code: 'unknown-target' }, role }]);
    case 'similar': {
      const candidates = match.found.map(({ of, likeness }) => ({
        targetId: of.target.id,
        likeness,
        outcome: settle(of),
      }));
      return (
        candidates.find(({ outcome }) => isImported(outcome))?.outcome ?? { kind: 'proposed', candidates }
      );
    }
  }
}

/** An id that is a target's beside a name that is not: asked about, since a row may have slipped. */
export function nameDiffers(cells: RowCells, name: string): boolean {
  const found = cells.text('name');
  return found !== '' && nameKey(found) !== nameKey(name) && bare(cells.text('targetId')) !== '';
}

/** The texts of a row, with what only its header says of it: printed elsewhere, it must mean the same. */
function textsOf(cells: RowCells, period: Period): LedgerRow['texts'] {
  const { texts } = cells;
  if (Object.keys(texts).length === 0) return texts;
  const value = cells.column('value');
  const isEstimate = texts.grade === undefined && estimatePattern.test(value?.header ?? '');
  return {
    ...texts,
    period: texts.period ?? value?.period ?? period,
    ...(value?.unit === undefined ? {} : { unit: value.unit }),
    ...(isEstimate ? { grade: estimateWord } : {}),
  };
}

/** A figure that its own row calls made up is none for a real log; a row without one brings nothing, whatever it says. */
function trueOutcome(outcome: RowOutcome, mark: LedgerColumn | undefined, found: string): RowOutcome {
  if (mark === undefined || outcome.kind === 'blank') return outcome;
  const { letter, header } = mark;
  const targetId = outcome.kind === 'figure' ? outcome.figure.targetId : undefined;
  return {
    kind: 'refused',
    ...(targetId === undefined ? {} : { targetId }),
    refusals: [{ cause: { code: 'demonstration-row' }, column: { letter, header }, found }],
  };
}

/** So many rows are read between two words about it. */
const TOLD_ROWS = 250;

/** Reads every row below the header; each comes back exactly once, in its order (law 5). `tell` hears how many are. */
export function readRows(
  at: SheetAt,
  matcher: Matcher,
  context: LedgerContext,
  tell: (done: number) => void,
): ReadRow[] {
  const { source, sheet, index, header, columns } = at;
  const read = rowReader(columns);
  const skip = rowSkip(sheet.rows, header, matcher);
  return sheet.rows.slice(header.last + 1).map((row, place) => {
    if (place % TOLD_ROWS === 0) tell(place);
    const number = header.last + 2 + place;
    const cells = read(row);
    const reason = skip(row, cells);
    const here = { source, sheet: sheet.name, row: number };
    const mark = context.demonstration ? undefined : markIn(row, columns);
    const outcome: RowOutcome =
      reason === undefined
        ? trueOutcome(outcomeOf(here, cells, matcher, context), mark, row[mark?.index ?? -1]?.text ?? '')
        : { kind: 'skipped', reason };
    return {
      row: {
        key: `${index}/${number}`,
        sheet: sheet.name,
        row: number,
        texts: textsOf(cells, context.choices.period),
        outcome,
      },
      cells,
    };
  });
}
