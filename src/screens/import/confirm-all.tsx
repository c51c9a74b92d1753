import type { DecidedRow } from '../../domain/ledger-decision.ts';
import { importWords as words } from '../../text/import-words.ts';
import { ledgerQuestionName } from '../../text/ledger-row-words.ts';
import { openKinds, SIMILAR } from './use-answers.ts';

interface ConfirmAllProps {
  readonly rows: readonly DecidedRow[];
  readonly onConfirmAll: (kind: string) => void;
}

/** One button for each kind of question that is still open. */
export function ConfirmAll({ rows, onConfirmAll }: ConfirmAllProps) {
  const kinds = [...openKinds(rows)];
  if (kinds.length === 0) return null;
  return (
    <fieldset className="button-row import-confirm-all" aria-label={words.confirmAllLabel}>
      {kinds.map(([kind, count]) => (
        <button key={kind} type="button" className="button" onClick={() => onConfirmAll(kind)}>
          {kind === SIMILAR ? words.confirmSimilar(count) : words.confirmAll(ledgerQuestionName(kind), count)}
        </button>
      ))}
    </fieldset>
  );
}
