import { useId } from 'react';

interface FileChoicesProps<Format extends string> {
  readonly formats: readonly Format[];
  readonly names: Readonly<Record<Format, string>>;
  readonly hints: Readonly<Record<Format, string>>;
  readonly isRunning: boolean;
  readonly onMake: (format: Format) => void;
}

/** The kinds of file that something is handed out in, each a button with what it is for. */
export function FileChoices<Format extends string>(choices: FileChoicesProps<Format>) {
  const { formats, names, hints, isRunning, onMake } = choices;
  const id = useId();
  return (
    <ul className="export-files">
      {formats.map((format) => (
        <li key={format} className="export-file">
          <button
            type="button"
            className="button"
            aria-disabled={isRunning}
            aria-describedby={`${id}-${format}`}
            onClick={() => onMake(format)}
          >
            {names[format]}
          </button>
          <span className="field-hint" id={`${id}-${format}`}>
            {hints[format]}
          </span>
        </li>
      ))}
    </ul>
  );
}
