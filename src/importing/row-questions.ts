import { questionsOf } from '../domain/guards.ts';
import type { LedgerFigure, LedgerRow, SettledRow } from '../domain/ledger-row.ts';
import type { Period } from '../domain/period.ts';
import { type EntryInForce, isEvidenced } from '../domain/target-state.ts';
import { besideQuantity } from './cell-quantity.ts';
import { figureRole } from './cell-reading.ts';
import type { EarlierImports } from './earlier-imports.ts';
import type { LedgerContext } from './ledger-context.ts';
import type { ReadRow } from './ledger-rows.ts';
import type { Matchable } from './match-target.ts';
import { ownQuestions } from './own-questions.ts';
import { sharedCells } from './shared-cells.ts';

type Entries = Readonly<Record<Period, EntryInForce>>;

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

/** Asks what is odd about the figures once all rows are read; what is already in force is asked nothing. */
export function askQuestions(
  rows: readonly ReadRow[],
  targets: ReadonlyMap<string, Matchable>,
  earlier: EarlierImports,
  { currentPeriod }: LedgerContext,
): LedgerRow[] {
  const held = entriesByTarget(rows, targets);
  const sharersOf = sharedCells(rows);

  function asked(settled: SettledRow, { row, cells }: ReadRow, isSure: boolean): SettledRow {
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
        evidenced: isEvidenced(state, figure.entry),
        ...(increment === undefined ? {} : { increment }),
        ...(previous === undefined ? {} : { previous }),
      },
    );
    const own = ownQuestions(figure, {
      cells,
      name: isSure ? target.name : cells.text('name'),
      state,
      earlier: earlier(row, figure),
      sharers: sharersOf(cells.cell(figureRole(cells, target)), cells),
    });
    return { kind: 'figure', figure: { ...figure, questions: [...own, ...guards] } };
  }

  return rows.map((read): LedgerRow => {
    const { row } = read;
    const { outcome } = row;
    if (outcome.kind === 'figure') return { ...row, outcome: asked(outcome, read, true) };
    if (outcome.kind !== 'proposed') return row;
    const candidates = outcome.candidates.map((candidate) => ({
      ...candidate,
      outcome: asked(candidate.outcome, read, false),
    }));
    return { ...row, outcome: { kind: 'proposed', candidates } };
  });
}
