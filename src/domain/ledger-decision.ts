import type { Entry } from './change-bodies.ts';
import type {
  Candidate,
  LedgerFigure,
  LedgerQuestion,
  LedgerRefusal,
  LedgerRow,
  RowPlace,
} from './ledger-row.ts';

/** What becomes of a row; every row is exactly one of them (law 5). */
export const rowClasses = ['new', 'changed', 'question', 'refused', 'same', 'blank', 'skipped'] as const;
export type RowClass = (typeof rowClasses)[number];

/** What a person answered about one row. */
export interface RowAnswer {
  /** the target chosen among those proposed; `''` for none of them */
  readonly targetId?: string;
  /** codes of the questions answered with yes */
  readonly confirmed: readonly string[];
}

export type AnswersByRow = Readonly<Record<string, RowAnswer>>;

export interface DecidedRow {
  readonly row: LedgerRow;
  readonly rowClass: RowClass;
  /** the figure as it would be logged; of a proposal once its target is chosen */
  readonly figure?: LedgerFigure;
  readonly candidates: readonly Candidate[];
  readonly refusals: readonly LedgerRefusal[];
  /** the questions about the figure, answered or not */
  readonly questions: readonly LedgerQuestion[];
  readonly answer: RowAnswer;
  /** another row says the same */
  readonly sameAs?: RowPlace;
  /** it will be logged */
  readonly isReady: boolean;
}

export interface LedgerEntry {
  readonly id: string;
  readonly entry: Entry;
}

/** The entries to log, in the order of the file, each with the questions that were answered for it. */
export const entriesToLog = (rows: readonly DecidedRow[]): LedgerEntry[] =>
  rows.flatMap(({ figure, isReady, questions }) => {
    if (figure === undefined || !isReady) return [];
    const { id, entry } = figure;
    const confirmed = questions.map(({ code }) => code);
    return [{ id, entry: confirmed.length === 0 ? entry : { ...entry, confirmed } }];
  });

/** How many rows are of each class. */
export function countRows(rows: readonly DecidedRow[]): Record<RowClass, number> {
  const counts = { new: 0, changed: 0, question: 0, refused: 0, same: 0, blank: 0, skipped: 0 };
  for (const { rowClass } of rows) counts[rowClass] += 1;
  return counts;
}

/** There is nothing to put right in a row whose figure somebody has corrected, taken back or returned since. */
const isSettled = ({ figure, sameAs, questions, answer }: DecidedRow): boolean =>
  figure?.same === true ||
  sameAs !== undefined ||
  (questions.some(({ code }) => code === 'imported-before') && !answer.confirmed.includes('imported-before'));

/** Rows that are not imported and could be once something is put right: refused, or asked about and not answered. */
export const rowsToCorrect = (rows: readonly DecidedRow[]): DecidedRow[] =>
  rows.filter((row) => {
    const { rowClass, isReady } = row;
    return rowClass === 'refused' || (rowClass === 'question' && !isReady && !isSettled(row));
  });
