import type { ChangeEvent } from 'react';
import { importWords as words } from '../../text/import-words.ts';

interface DropFieldProps {
  readonly isOver: boolean;
  /** another file is on the page already */
  readonly isSmall: boolean;
  readonly onFile: (file: File) => void;
}

/** The input lies over the whole field: it is reached by key and click; dropping works on the whole page. */
export function DropField({ isOver, isSmall, onFile }: DropFieldProps) {
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = target.files ?? [];
    if (file) onFile(file);
    // Emptied, so that the same file can be chosen again once it was put right.
    target.value = '';
  };
  return (
    <label
      className={`import-drop${isOver ? ' import-drop-over' : ''}${isSmall ? ' import-drop-small' : ''}`}
    >
      <span className={isSmall ? 'button' : 'button button-primary'}>
        {isSmall ? words.another : words.choose}
      </span>
      <span className="field-hint">{isOver ? words.dropNow : words.dropHint}</span>
      <input
        type="file"
        className="import-input"
        accept=".xlsx,.xlsm,.csv,.tsv,.txt,.json"
        onChange={choose}
      />
    </label>
  );
}
