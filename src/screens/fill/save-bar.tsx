import { type OpenCounts, fillWords as words } from '../../text/fill-words.ts';
import { SaveFault } from '../../ui/save-fault.tsx';

interface SaveBarProps {
  readonly filled: number;
  readonly total: number;
  readonly open: OpenCounts;
  readonly typed: number;
  /** said once, until the next key */
  readonly message: string;
  readonly fault: unknown;
  readonly isSaving: boolean;
  readonly isLocked: boolean;
  readonly onSave: () => void;
  readonly onTravel: (kind: 'undo' | 'redo') => void;
}

/** How far the month is, what was saved, and the one button for all. Rows that are all due need no second count. */
export function SaveBar(props: SaveBarProps) {
  const { filled, total, open, typed, message, fault, isSaving, isLocked, onSave, onTravel } = props;
  return (
    <div className="fill-bar">
      {fault !== null && fault !== undefined && <SaveFault error={fault} />}
      <p className="fill-progress">
        <strong>{words.progress(filled, total)}</strong>
        <progress aria-label={words.progressBar} value={filled} max={Math.max(total, 1)} />
        {filled + open.due < total && <span>{words.open(open)}</span>}
        {typed > 0 && <span>{words.unsaved(typed)}</span>}
      </p>
      <p className="fill-message" role="status">
        {message}
      </p>
      {!isLocked && (
        <div className="button-row">
          <button type="button" className="button" onClick={() => onTravel('undo')}>
            {words.undo}
          </button>
          <button type="button" className="button" onClick={() => onTravel('redo')}>
            {words.redo}
          </button>
          <button type="button" className="button button-primary" aria-disabled={isSaving} onClick={onSave}>
            {isSaving ? words.saving : words.save}
          </button>
        </div>
      )}
    </div>
  );
}
