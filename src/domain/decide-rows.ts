import type { AnswersByRow, DecidedRow, RowAnswer, RowClass } from './ledger-decision.ts';
import { type Echo, echoesOf, type Settled } from './ledger-echoes.ts';
import type { LedgerFigure, LedgerRefusal, LedgerRow, SettledRow } from './ledger-row.ts';

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

interface Held {
  readonly settled: Answered;
  readonly echo: Echo | undefined;
  readonly decided: DecidedRow;
}

function answered(row: LedgerRow, answers: AnswersByRow, before: Held | undefined): Answered {
  const answer = answers[row.key] ?? NO_ANSWER;
  if (before?.settled.answer === answer) return before.settled;
  const settled = settledOf(row, answer);
  return { row, answer, settled, figure: figureOf(settled) };
}

/**
 * Decides what becomes of the rows under the answers given so far, again and again: what an answer does not touch stays
 * the same object. Rows of one target and month are held against each other here, because an answer can make two of
 * them speak of the same.
 */
export function rowDecider(rows: readonly LedgerRow[]): (answers: AnswersByRow) => DecidedRow[] {
  let held: readonly Held[] = [];
  let echoes: ReadonlyMap<string, Echo> = new Map();
  return (answers) => {
    const settled = rows.map((row, place) => answered(row, answers, held[place]));
    const isRegrouped = settled.some(({ figure }, place) => figure !== held[place]?.settled.figure);
    if (isRegrouped) echoes = echoesOf(settled);
    held = settled.map((each, place): Held => {
      const echo = echoes.get(each.row.key);
      const before = held[place];
      const isHeld = before?.settled === each && before.echo === echo;
      return isHeld ? before : { settled: each, echo, decided: decided(each, echo) };
    });
    return held.map((each) => each.decided);
  };
}

/** Decides once what becomes of every row. */
export const decideRows = (rows: readonly LedgerRow[], answers: AnswersByRow): DecidedRow[] =>
  rowDecider(rows)(answers);
