import type { Grade } from '../domain/change-bodies.ts';
import { questionsOf } from '../domain/guards.ts';
import type { LedgerFigure, LedgerQuestion, LedgerRow, SettledRow } from '../domain/ledger-row.ts';
import type { Period } from '../domain/period.ts';
import { type EntryInForce, isEvidenced, rivalsOf, type TargetState } from '../domain/target-state.ts';
import { besideQuantity } from './cell-quantity.ts';
import type { LedgerContext } from './ledger-context.ts';
import { nameDiffers, type ReadRow } from './ledger-rows.ts';
import type { Matchable } from './match-target.ts';
import type { RowCells } from './row-cells.ts';

type Entries = Readonly<Record<Period, EntryInForce>>;

const WEIGHT: Readonly<Record<Grade, number>> = { estimated: 0, reported: 1, verified: 2, published: 2 };

/** A row's figure as if it were in force: the months of one file are held against each other. */
const asInForce = ({ id, entry }: LedgerFigure): EntryInForce => ({
  id,
  at: '',
  by: '',
  period: entry.period,
  reading: entry.reading,
  grade: entry.grade,
});

/** What each target's months would hold once the rows that name it for sure are imported. */
function entriesByTarget(rows: readonly ReadRow[], of: ReadonlyMap<string, Matchable>): Map<string, Entries> {
  const byTarget = new Map<string, Record<Period, EntryInForce>>();
  for (const { row } of rows) {
    if (row.outcome.kind !== 'figure' || row.outcome.figure.same) continue;
    const { figure } = row.outcome;
    const held = byTarget.get(figure.targetId) ?? { ...of.get(figure.targetId)?.state.entriesByPeriod };
    held[figure.entry.period] = asInForce(figure);
    byTarget.set(figure.targetId, held);
  }
  return byTarget;
}

function ownQuestions(
  figure: LedgerFigure,
  cells: RowCells,
  name: string,
  state: TargetState,
): LedgerQuestion[] {
  const { before, entry } = figure;
  const isOutranked = before !== undefined && WEIGHT[entry.grade] < WEIGHT[before.grade];
  const differs = JSON.stringify(before?.reading) !== JSON.stringify(entry.reading);
  return [
    ...(nameDiffers(cells, name) ? [{ code: 'name-differs' as const, found: cells.text('name') }] : []),
    ...(rivalsOf(state, entry.period).length > 0 ? [{ code: 'replaces-rivals' as const }] : []),
    ...(isOutranked && differs ? [{ code: 'outranked' as const, grade: before.grade }] : []),
  ];
}

/** Asks what is odd about the figures once all rows are read; what is already in force is asked nothing. */
export function askQuestions(
  rows: readonly ReadRow[],
  targets: ReadonlyMap<string, Matchable>,
  { currentPeriod }: LedgerContext,
): LedgerRow[] {
  const held = entriesByTarget(rows, targets);

  function asked(settled: SettledRow, cells: RowCells, isSure: boolean): SettledRow {
    if (settled.kind !== 'figure' || settled.figure.same) return settled;
    const { figure } = settled;
    const of = targets.get(figure.targetId);
    if (of === undefined) return settled;
    const { target, state } = of;
    const { reading, grade, period } = figure.entry;
    const increment = besideQuantity(cells, 'increment', target);
    const previous = besideQuantity(cells, 'previous', target);
    const guards = questionsOf(
      { reading, grade, period },
      {
        target,
        entriesByPeriod: held.get(figure.targetId) ?? state.entriesByPeriod,
        currentPeriod,
        evidenced: isEvidenced(state, period),
        ...(increment === undefined ? {} : { increment }),
        ...(previous === undefined ? {} : { previous }),
      },
    );
    const own = ownQuestions(figure, cells, isSure ? target.name : cells.text('name'), state);
    return { kind: 'figure', figure: { ...figure, questions: [...own, ...guards] } };
  }

  return rows.map(({ row, cells }): LedgerRow => {
    const { outcome } = row;
    if (outcome.kind === 'figure') return { ...row, outcome: asked(outcome, cells, true) };
    if (outcome.kind !== 'proposed') return row;
    const candidates = outcome.candidates.map((candidate) => ({
      ...candidate,
      outcome: asked(candidate.outcome, cells, false),
    }));
    return { ...row, outcome: { kind: 'proposed', candidates } };
  });
}
