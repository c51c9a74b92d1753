import { entryWords as words } from '../text/entry-words.ts';

interface RestoredNoticeProps {
  readonly onClear: () => void;
}

/** Says that a form begins with what was typed before and not saved. */
export function RestoredNotice({ onClear }: RestoredNoticeProps) {
  return (
    <div className="notice form-notice" role="status">
      <p>{words.restored}</p>
      <button type="button" className="link-button" onClick={onClear}>
        {words.clear}
      </button>
    </div>
  );
}
