import { faultWords } from '../text/fault-words.ts';
import { faultCodeOf } from './fault-state.tsx';

/** Beside a button: why saving failed and what to do; smaller than a FaultState, because the page still stands. */
export function SaveFault({ error }: { readonly error: unknown }) {
  const code = faultCodeOf(error);
  const { title, text } = faultWords[code];
  // A fault's message begins with its code, which is printed anyway.
  const detail = error instanceof Error ? error.message.replace(/^[a-z-]+(: |$)/, '') : '';
  return (
    <div className="save-fault" role="alert">
      <p className="save-fault-title">{title}</p>
      <p>{text}</p>
      <p className="state-code">{faultWords.code(code, detail)}</p>
    </div>
  );
}
