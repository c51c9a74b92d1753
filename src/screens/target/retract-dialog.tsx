import { type SubmitEvent, useRef, useState } from 'react';
import type { Rim } from '../../actions/rim.ts';
import type { Target } from '../../domain/plan.ts';
import type { EntryInForce } from '../../domain/target-state.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { shellWords } from '../../text/shell-words.ts';
import { targetWords as words } from '../../text/target-screen-words.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { Field } from '../../ui/field.tsx';
import { SaveFault } from '../../ui/save-fault.tsx';
import { useRetraction } from './use-retraction.ts';

interface RetractDialogProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly planId: string;
  readonly target: Target;
  readonly entry: EntryInForce;
  /** what comes into force again */
  readonly before: EntryInForce | undefined;
  readonly onClose: () => void;
  readonly onRetracted: () => void;
}

/** Asks for the reason of a retraction and says what will stand afterwards. */
export function RetractDialog(props: RetractDialogProps) {
  const { workspace, rim, planId, target, entry, before, onClose, onRetracted } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const place = { planId, targetId: target.id, entry };
  const { save: retract, isSaving: isRetracting, fault } = useRetraction({ workspace, rim }, place);
  const missing = asked && reason.trim() === '';
  const close = (): void => dialog.current?.close();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (reason.trim() === '') {
      form.current?.querySelector('input')?.focus();
      return;
    }
    retract(reason.trim(), () => {
      close();
      onRetracted();
    });
  };
  return (
    <DialogFrame dialogRef={dialog} title={words.retractTitle(entry.period)} onClose={onClose}>
      <form ref={form} noValidate onSubmit={submit}>
        <div className="dialog-body">
          <p>
            {words.retractWhat(entry, target)}
            {before ? words.retractBack(entry.period, before, target) : words.retractNothing(entry.period)}
          </p>
          <Field label={words.retractReason} error={missing ? words.retractReasonMissing : undefined}>
            {(control) => (
              <input
                {...control}
                className="input"
                autoComplete="off"
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </Field>
          {fault && <SaveFault error={fault} />}
        </div>
        <div className="dialog-foot">
          <button type="button" className="button" onClick={close}>
            {shellWords.cancel}
          </button>
          <button type="submit" className="button button-primary" aria-disabled={isRetracting}>
            {isRetracting ? words.retracting : words.retract}
          </button>
        </div>
      </form>
    </DialogFrame>
  );
}
