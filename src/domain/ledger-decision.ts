import type { Entry } from './change-bodies.ts';
import { type Echo, echoesOf, type Settled } from './ledger-echoes.ts';
import type {
  Candidate,
  LedgerFigure,
  LedgerQuestion,
  LedgerRefusal,
  LedgerRow,
  RowPlace,
  SettledRow,
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

const NO_ANSWER: RowAnswer = { confirmed: [] };

const settledOf = (row: LedgerRow, { targetId }: RowAnswer): SettledRow | undefined => {
  const { outcome } = row;
  if (outcome.kind === 'skipped') return undefined;
  if (outcome.kind !== 'proposed') return outcome;
  return outcome.candidates.find((candidate) => candidate.targetId === targetId)?.outcome;
};

const figureOf = (settled: SettledRow | undefined): LedgerFigure | undefined =>
  settled?.kind === 'figure' ? settled.figure : undefined;

interface Answered extends Settled {
  readonly answer: RowAnswer;
  readonly settled: SettledRow | undefined;
}

function classOf({ row, figure }: Settled, refusals: readonly LedgerRefusal[], sameAs: unknown): RowClass {
  const { outcome } = row;
  if (outcome.kind === 'skipped') return 'skipped';
  if (outcome.kind === 'proposed') return 'question';
  if (refusals.length > 0) return 'refused';
  if (figure === undefined) return 'blank';
  if (figure.same || sameAs !== undefined) return 'same';
  if (figure.questions.length > 0) return 'question';
  return figure.before === undefined ? 'new' : 'changed';
}

function decided(settled: Answered, echo: Echo | undefined): DecidedRow {
  const { row, answer, figure } = settled;
  const own = settled.settled?.kind === 'refused' ? settled.settled.refusals : [];
  const rows = echo !== undefined && 'contradicts' in echo ? echo.contradicts : [];
  const contradiction: LedgerRefusal[] =
    rows.length === 0
      ? []
      : [{ cause: { code: 'contradicted', rows }, found: row.texts.value ?? row.texts.stage ?? '' }];
  const refusals = [...own, ...contradiction];
  const sameAs = echo !== undefined && 'sameAs' in echo ? echo.sameAs : undefined;
  const questions = figure?.questions ?? [];
  const isAnswered = questions.every(({ code }) => answer.confirmed.includes(code));
  const isReady = figure !== undefined && !figure.same && refusals.length === 0 && sameAs === undefined;
  return {
    row,
    rowClass: classOf(settled, refusals, sameAs),
    ...(figure === undefined ? {} : { figure }),
    candidates: row.outcome.kind === 'proposed' ? row.outcome.candidates : [],
    refusals,
    questions,
    answer,
    ...(sameAs === undefined ? {} : { sameAs }),
    isReady: isReady && isAnswered,
  };
}

/**
 * Decides what becomes of every row under the answers given so far. Rows of one target and month are held against each
 * other here, because an answer can make two of them speak of the same.
 */
export function decideRows(rows: readonly LedgerRow[], answers: AnswersByRow): DecidedRow[] {
  const settled = rows.map((row): Answered => {
    const answer = answers[row.key] ?? NO_ANSWER;
    const found = settledOf(row, answer);
    return { row, answer, settled: found, figure: figureOf(found) };
  });
  const echoes = echoesOf(settled);
  return settled.map((each) => decided(each, echoes.get(each.row.key)));
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

/** Rows that are not imported and could be once something is put right: refused, or asked about and not answered. */
export const rowsToCorrect = (rows: readonly DecidedRow[]): DecidedRow[] =>
  rows.filter(({ rowClass, isReady, figure, sameAs }) => {
    if (rowClass === 'refused') return true;
    return rowClass === 'question' && !isReady && figure?.same !== true && sameAs === undefined;
  });
