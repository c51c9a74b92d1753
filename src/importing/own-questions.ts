import type { Grade } from '../domain/change-bodies.ts';
import type { LedgerFigure, LedgerQuestion } from '../domain/ledger-row.ts';
import { type EntryInForce, isSameReading, rivalsOf, type TargetState } from '../domain/target-state.ts';
import { nameDiffers } from './ledger-rows.ts';
import type { RowCells } from './row-cells.ts';

const WEIGHT: Readonly<Record<Grade, number>> = { estimated: 0, reported: 1, verified: 2, published: 2 };

/** What is known of a row's figure besides the figure. */
export interface AskedAbout {
  readonly cells: RowCells;
  /** what the row's target is called */
  readonly name: string;
  readonly state: TargetState;
  /** ids of what this row of this file brought before */
  readonly earlier: ReadonlySet<string>;
  /** other rows that share the figure's cell */
  readonly sharers: readonly number[];
}

/** What a person decided about the figure in force: a ledger does not undo it unasked. */
function decidedQuestions(
  { entry }: LedgerFigure,
  standing: EntryInForce | undefined,
  earlier: ReadonlySet<string>,
): LedgerQuestion[] {
  const differs = standing === undefined || !isSameReading(standing.reading, entry.reading);
  const isOwn = standing !== undefined && earlier.has(standing.id);
  const { verdict, note } = standing?.review ?? {};
  const isReturned = verdict === 'returned' && !differs;
  if (earlier.size > 0 && !isOwn)
    return [{ code: 'imported-before', ...(standing === undefined ? {} : { standing: standing.reading }) }];
  if (isOwn && isReturned) return [{ code: 'imported-before', standing: standing.reading, returned: true }];
  if (isReturned) return [{ code: 'returned-again', ...(note === undefined ? {} : { note }) }];
  return [];
}

/** What only a ledger is asked; what is odd about a figure however it came is asked by the guards. */
export function ownQuestions(
  figure: LedgerFigure,
  { cells, name, state, earlier, sharers }: AskedAbout,
): LedgerQuestion[] {
  const { entry } = figure;
  const standing = state.entriesByPeriod[entry.period];
  const differs = standing !== undefined && !isSameReading(standing.reading, entry.reading);
  const isOutranked = differs && WEIGHT[entry.grade] < WEIGHT[standing.grade];
  const isAccepted = differs && standing.review?.verdict === 'accepted';
  return [
    ...decidedQuestions(figure, standing, earlier),
    ...(nameDiffers(cells, name) ? [{ code: 'name-differs' as const, found: cells.text('name') }] : []),
    ...(sharers.length > 0 ? [{ code: 'shared-figure' as const, rows: sharers }] : []),
    ...(rivalsOf(state, entry.period).length > 0 ? [{ code: 'replaces-rivals' as const }] : []),
    ...(isAccepted ? [{ code: 'accepted-replaced' as const }] : []),
    ...(isOutranked ? [{ code: 'outranked' as const, grade: standing.grade }] : []),
  ];
}
