import type { LedgerProgress } from '../../actions/preview-ledger.ts';
import { importWords as words } from '../../text/import-words.ts';

interface ReadingStateProps {
  readonly file: string;
  readonly progress: LedgerProgress;
  readonly onCancel: () => void;
}

/** How far the reading is; it can be given up at any moment. */
export function ReadingState({ file, progress: { stage, done, total }, onCancel }: ReadingStateProps) {
  const bar = total === 0 ? {} : { value: done, max: total };
  return (
    <section className="import-panel" aria-busy="true">
      <p role="status">{words.reading(file)}</p>
      <p className="import-progress">
        <progress {...bar} aria-label={words.reading(file)} />
        <span>{total === 0 ? words.readingStages[stage] : words.readingRows(done, total)}</span>
      </p>
      <p className="button-row">
        <button type="button" className="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </section>
  );
}
