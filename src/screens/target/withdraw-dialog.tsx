import { type SubmitEvent, useRef, useState } from 'react';
import type { Rim } from '../../actions/rim.ts';
import { withdrawTarget } from '../../actions/withdraw-target.ts';
import type { Target } from '../../domain/plan.ts';
import { useSaving } from '../../parts/use-saving.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { revisionWords as words } from '../../text/revision-words.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { SaveFault } from '../../ui/save-fault.tsx';
import { AdjustReason } from './adjust-reason.tsx';
import { useFormFocus } from './use-form-focus.ts';

interface WithdrawDialogProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly planId: string;
  readonly target: Target;
  readonly onClose: () => void;
}

/** Asks for the reason, and once more, before a target leaves its plan for good. */
export function WithdrawDialog({ workspace, rim, planId, target, onClose }: WithdrawDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const { form, focusOn } = useFormFocus();
  const { save, isSaving, fault } = useSaving({ workspace, rim }, (store, rimOf, why: string, newId) =>
    withdrawTarget(store, rimOf, newId(), { planId, targetId: target.id, reason: why }),
  );
  const isMissing = reason.trim() === '';
  const close = (): void => dialog.current?.close();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (isMissing) focusOn('refused');
    else save(reason.trim(), close);
  };
  return (
    <DialogFrame dialogRef={dialog} title={words.withdrawTitle(target.name)} onClose={onClose}>
      <form ref={form} noValidate onSubmit={submit}>
        <div className="dialog-body">
          <p>{words.withdrawWhat}</p>
          <AdjustReason
            label={words.withdrawReason}
            value={reason}
            error={isAsked && isMissing ? words.withdrawReasonMissing : undefined}
            onChange={setReason}
          />
          {fault && <SaveFault error={fault} />}
        </div>
        <div className="dialog-foot">
          <button type="button" className="button" onClick={close}>
            {words.keep}
          </button>
          <button type="submit" className="button button-primary" aria-disabled={isSaving}>
            {isSaving ? words.withdrawing : words.withdrawSurely}
          </button>
        </div>
      </form>
    </DialogFrame>
  );
}
