import { type ChangeEvent, useState } from 'react';

interface FileFieldProps {
  readonly label: string;
  /** what may be dropped here, in words */
  readonly hint: string;
  /** the endings and types that the choice of files offers */
  readonly accept: string;
  readonly onChoose: (file: File) => void;
}

/** The input lies over the whole field: it is reached by key and click, and takes a dropped file by itself. */
export function FileField({ label, hint, accept, onChoose }: FileFieldProps) {
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
      <span className="field-hint">{hint}</span>
      <input
        type="file"
        className="verify-input"
        accept={accept}
        onChange={choose}
        onDragEnter={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
      />
    </label>
  );
}
