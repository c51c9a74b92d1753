import { useRef } from 'react';
import { exportWords as words } from '../text/export-words.ts';

interface ExportStateProps {
  readonly isRunning: boolean;
  readonly progress: { readonly done: number; readonly all: number } | undefined;
  readonly wasCancelled: boolean;
  readonly onCancel: () => void;
  /** what to say once there is a file */
  readonly made?: string | undefined;
  /** why there is none */
  readonly failure?: string | undefined;
}

/** How far a file is, the way to give it up, and how it ended. */
export function ExportState(state: ExportStateProps) {
  const { isRunning, progress, wasCancelled, onCancel, made, failure } = state;
  const said = useRef<HTMLParagraphElement>(null);
  const bar = progress === undefined ? {} : { value: progress.done, max: progress.all };
  const cancel = (): void => {
    onCancel();
    // The button is about to go; whoever pressed it by key stays where the outcome is said.
    said.current?.focus();
  };
  return (
    <div className="export-state">
      <p className="export-said" role="status" tabIndex={-1} ref={said}>
        {isRunning && words.making}
        {!isRunning && wasCancelled && words.cancelled}
        {!isRunning && made}
      </p>
      {isRunning && (
        <div className="export-running">
          <progress {...bar} aria-label={words.making} />
          <span>{progress === undefined ? words.starting : words.steps(progress.done, progress.all)}</span>
          <button type="button" className="button" onClick={cancel}>
            {words.cancel}
          </button>
        </div>
      )}
      {!isRunning && failure !== undefined && (
        <p className="field-error" role="alert">
          {failure}
        </p>
      )}
    </div>
  );
}
