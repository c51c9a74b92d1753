import { type ChangeEvent, useState } from 'react';
import { restoreWords as words } from '../../text/restore-words.ts';

interface FileFieldProps {
  readonly label: string;
  readonly onChoose: (file: File) => void;
}

/** The input lies over the whole field: it is reached by key and click, and takes a dropped file by itself. */
export function FileField({ label, onChoose }: FileFieldProps) {
  const [isOver, setOver] = useState(false);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = target.files ?? [];
    setOver(false);
    if (file) onChoose(file);
    // Emptied, so that the same file can be chosen again once it was replaced.
    target.value = '';
  };
  return (
    <label className={isOver ? 'verify-field verify-field-over' : 'verify-field'}>
      <span className="button">{label}</span>
      <span className="field-hint">{words.dropHint}</span>
      <input
        type="file"
        className="verify-input"
        accept=".jlbak"
        onChange={choose}
        onDragEnter={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
      />
    </label>
  );
}
