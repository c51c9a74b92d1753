import type { DecidedRow } from '../domain/ledger-decision.ts';
import type { Target } from '../domain/plan.ts';
import { ledgerQuestionText, ledgerRefusalText, proposedText } from './ledger-row-words.ts';

/** Why a row was not imported and what to change in it, for the workbook that goes back to its office. */
export function rowComplaint(
  { row, figure, refusals, questions, candidates, answer }: DecidedRow,
  targetsById: ReadonlyMap<string, Target>,
): string {
  const { outcome, texts } = row;
  const settledId = outcome.kind === 'refused' ? outcome.targetId : answer.targetId;
  const target = targetsById.get(figure?.targetId ?? settledId ?? '');
  const names = candidates.flatMap(({ targetId }) => targetsById.get(targetId)?.name ?? []);
  const unmatched = candidates.length > 0 && figure === undefined && refusals.length === 0;
  const open = questions.filter(({ code }) => !answer.confirmed.includes(code));
  return [
    ...(unmatched ? [proposedText(texts.name ?? '', names)] : []),
    ...refusals.map((refusal) => ledgerRefusalText(refusal, target)),
    ...(target === undefined ? [] : open.map((question) => ledgerQuestionText(question, target))),
  ].join('');
}
