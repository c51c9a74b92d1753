import { backupWords } from '../text/backup-words.ts';
import { type FaultCode, faultWords } from '../text/fault-words.ts';
import { shellWords } from '../text/shell-words.ts';

interface FaultStateProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
  readonly onStartAfresh?: () => void;
  /** of a loss: to where a backup is restored */
  readonly onRestore?: () => void;
}

const isFaultCode = (code: unknown): code is FaultCode =>
  typeof code === 'string' && Object.hasOwn(faultWords, code) && code !== 'code' && code !== 'startAfresh';

/** The code that a fault carries; whatever carries none is `failed`. */
export const faultCodeOf = (error: unknown): FaultCode => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return isFaultCode(code) ? code : 'failed';
};

/** An error said in full: what happened, what is safe, what to do; never a blank page. */
export function FaultState({ error, onRetry, onStartAfresh, onRestore }: FaultStateProps) {
  const code = faultCodeOf(error);
  const { title, text } = faultWords[code];
  const detail = error instanceof Error ? error.message : String(error);
  return (
    <section className="state state-error" role="alert">
      <h2 className="state-title">{title}</h2>
      <p className="state-text">{text}</p>
      <p className="state-code">{faultWords.code(code, detail === code ? '' : detail)}</p>
      <p className="button-row">
        {onRetry && (
          <button type="button" className="button" onClick={onRetry}>
            {shellWords.retry}
          </button>
        )}
        {onRestore && code === 'gone' && (
          <button type="button" className="button button-primary" onClick={onRestore}>
            {backupWords.restoreFromBackup}
          </button>
        )}
        {onStartAfresh && code === 'gone' && (
          <button type="button" className="button" onClick={onStartAfresh}>
            {faultWords.startAfresh}
          </button>
        )}
      </p>
    </section>
  );
}
