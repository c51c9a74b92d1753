import { type Change, isKnown } from '../../domain/change.ts';
import { shellWords } from '../../text/shell-words.ts';
import { targetWords as words } from '../../text/target-screen-words.ts';
import type { NotedOutcome } from '../../ui/noted-outcomes.tsx';

/** The document that defined the target, as its author is called. */
export const sourceOf = (changes: readonly Change[]): string | undefined => {
  const definition = changes.find((change) => change.kind === 'target-defined');
  return definition?.author.document === undefined
    ? undefined
    : shellWords.documentAuthor(definition.author.name);
};

/** Figures that are close to the target and not of its definition, each with its document and the reason. */
export const outcomesOf = (changes: readonly Change[]): NotedOutcome[] =>
  changes
    .filter(isKnown)
    .filter((change) => change.kind === 'outcome-noted')
    .map(({ id, author, body: { quote, period, reason } }) => ({
      id,
      quote,
      source: words.outcomeSource(shellWords.documentAuthor(author.name), period),
      reason: words.outcomeReason(reason),
    }));
