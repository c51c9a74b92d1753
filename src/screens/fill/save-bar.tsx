import { fillWords as words } from '../../text/fill-words.ts';
import { SaveFault } from '../../ui/save-fault.tsx';
import { FillChips, type FillChipsProps } from './fill-chips.tsx';

interface SaveBarProps extends FillChipsProps {
  readonly filled: number;
  /** said once, until the next key */
  readonly message: string;
  readonly fault: unknown;
  readonly isSaving: boolean;
  readonly isLocked: boolean;
  readonly onSave: () => void;
  readonly onTravel: (kind: 'undo' | 'redo') => void;
}

/** How far the month is, which of its rows are open, what was saved, and the one button for all. */
export function SaveBar(props: SaveBarProps) {
  const { filled, message, fault, isSaving, isLocked, onSave, onTravel, ...chips } = props;
  return (
    <div className="fill-bar">
      {fault !== null && fault !== undefined && <SaveFault error={fault} />}
      <p className="fill-progress">
        <strong>{words.progress(filled, chips.total)}</strong>
        <progress aria-label={words.progressBar} value={filled} max={Math.max(chips.total, 1)} />
      </p>
      <FillChips {...chips} />
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
