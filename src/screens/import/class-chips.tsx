import { type DecidedRow, type RowClass, rowClasses } from '../../domain/ledger-decision.ts';
import { importWords as words } from '../../text/import-words.ts';

interface ClassChipsProps {
  readonly counts: Readonly<Record<RowClass, number>>;
  readonly decided: readonly DecidedRow[];
  readonly shown: RowClass;
  readonly onShow: (rowClass: RowClass) => void;
}

/** How many rows are of each class; together they are all rows of the file. */
export function ClassChips({ counts, decided, shown, onShow }: ClassChipsProps) {
  const answered = decided.filter(({ rowClass, isReady }) => rowClass === 'question' && isReady).length;
  return (
    <fieldset className="chips" aria-label={words.classesLabel}>
      {rowClasses.map((rowClass) => (
        <button
          key={rowClass}
          type="button"
          className="chip"
          aria-pressed={rowClass === shown}
          disabled={counts[rowClass] === 0 && rowClass !== shown}
          onClick={() => onShow(rowClass)}
        >
          {words.classes[rowClass]}
          <span className="chip-count">{counts[rowClass]}</span>
          {rowClass === 'question' && answered > 0 && (
            <span className="chip-count">{words.answered(answered)}</span>
          )}
        </button>
      ))}
    </fieldset>
  );
}
