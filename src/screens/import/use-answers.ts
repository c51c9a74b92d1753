import { useCallback, useMemo, useState } from 'react';
import { rowDecider } from '../../domain/decide-rows.ts';
import type { LedgerPreview } from '../../domain/ledger.ts';
import type { AnswersByRow, DecidedRow, RowAnswer } from '../../domain/ledger-decision.ts';

/** What is asked of all proposals of a target; the other kinds are codes of questions. */
export const SIMILAR = 'similar-name';

const NOTHING: RowAnswer = { confirmed: [] };

const withCode = (answer: RowAnswer, code: string, isConfirmed: boolean): RowAnswer => {
  const others = answer.confirmed.filter((each) => each !== code);
  return { ...answer, confirmed: isConfirmed ? [...others, code] : others };
};

/** The nearest name may be taken for many rows at once only where it is nearer than any other. */
const nearest = ({ candidates: [first, second], answer }: DecidedRow): string | undefined =>
  answer.targetId === undefined && first !== undefined && first.likeness > (second?.likeness ?? 0)
    ? first.targetId
    : undefined;

const openCodes = ({ rowClass, questions, refusals, sameAs, answer }: DecidedRow): string[] =>
  rowClass !== 'question' || refusals.length > 0 || sameAs !== undefined
    ? []
    : questions.map(({ code }) => code).filter((code) => !answer.confirmed.includes(code));

/** How many rows wait for an answer, by the kind of question. */
export function openKinds(rows: readonly DecidedRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (kind: string): void => void counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const row of rows) {
    if (nearest(row) !== undefined) count(SIMILAR);
    for (const code of openCodes(row)) count(code);
  }
  return counts;
}

function answerAll(rows: readonly DecidedRow[], kind: string, answers: AnswersByRow): AnswersByRow {
  const next: Record<string, RowAnswer> = { ...answers };
  for (const row of rows) {
    const targetId = kind === SIMILAR ? nearest(row) : undefined;
    if (targetId !== undefined) next[row.row.key] = { ...row.answer, targetId };
    if (openCodes(row).includes(kind)) next[row.row.key] = withCode(row.answer, kind, true);
  }
  return next;
}

/** The rows of a preview under what was answered so far. */
export function useAnswers({ rows }: LedgerPreview) {
  const [answers, setAnswers] = useState<AnswersByRow>({});
  const decide = useMemo(() => rowDecider(rows), [rows]);
  const decided = useMemo(() => decide(answers), [decide, answers]);
  const change = useCallback((key: string, next: (answer: RowAnswer) => RowAnswer): void => {
    setAnswers((held) => ({ ...held, [key]: next(held[key] ?? NOTHING) }));
  }, []);
  const confirm = useCallback(
    (key: string, code: string, isConfirmed: boolean): void =>
      change(key, (answer) => withCode(answer, code, isConfirmed)),
    [change],
  );
  // Another target is another figure: what was confirmed of the one before does not hold for it.
  const choose = useCallback(
    (key: string, targetId: string | undefined): void =>
      change(key, () => ({ confirmed: [], ...(targetId === undefined ? {} : { targetId }) })),
    [change],
  );
  const confirmAll = (kind: string): void => setAnswers((held) => answerAll(decided, kind, held));
  return { decided, confirm, choose, confirmAll };
}
