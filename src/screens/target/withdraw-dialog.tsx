import { type SubmitEvent, useRef, useState } from 'react';
import type { Rim } from '../../actions/rim.ts';
import { withdrawTarget } from '../../actions/withdraw-target.ts';
import type { Target } from '../../domain/plan.ts';
import { refusalOfReason } from '../../domain/reason.ts';
import type { DraftFields } from '../../parts/draft-keeper.ts';
import { useFormDraft } from '../../parts/use-form-draft.ts';
import { useSaving } from '../../parts/use-saving.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { reasonRefusalText, revisionWords as words } from '../../text/revision-words.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { RestoredNotice } from '../../ui/restored-notice.tsx';
import { SaveFault } from '../../ui/save-fault.tsx';
import { adjustDraftId } from './adjust-drafts.ts';
import { AdjustReason } from './adjust-reason.tsx';
import { useFormFocus } from './use-form-focus.ts';

interface WithdrawDialogProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly planId: string;
  readonly target: Target;
  /** what was typed before and not saved */
  readonly found: DraftFields | undefined;
  readonly onClose: () => void;
}

/** The reason as typed, kept until the target is withdrawn or stays for good. */
function useWithdrawal({ workspace, rim, planId, target, found }: WithdrawDialogProps) {
  const [reason, setReason] = useState(found?.reason ?? '');
  const draft = useFormDraft(workspace, adjustDraftId('withdraw', target.id), found);
  const saving = useSaving({ workspace, rim }, async (store, rimOf, why: string, newId) => {
    await withdrawTarget(store, rimOf, newId(), { planId, targetId: target.id, reason: why });
    draft.forget();
  });
  const type = (next: string): void => {
    setReason(next);
    draft.keep(next === '' ? undefined : { reason: next });
  };
  const clear = (): void => {
    setReason('');
    draft.forget();
  };
  return { ...saving, reason, isRestored: draft.isRestored, type, clear };
}

/** Asks for the reason, and once more, before a target leaves its plan for good. */
export function WithdrawDialog(props: WithdrawDialogProps) {
  const { target, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const [isAsked, setAsked] = useState(false);
  const { form, focusOn } = useFormFocus();
  const { reason, isRestored, type, clear, save, isSaving, fault } = useWithdrawal(props);
  const noReason = refusalOfReason(reason);
  const close = (): void => dialog.current?.close();
  const keepTarget = (): void => {
    clear();
    close();
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (noReason) focusOn('refused');
    else save(reason.trim(), close);
  };
  return (
    <DialogFrame dialogRef={dialog} title={words.withdrawTitle(target.name)} onClose={onClose}>
      <form ref={form} noValidate onSubmit={submit}>
        <div className="dialog-body">
          {isRestored && (
            <RestoredNotice
              onClear={() => {
                clear();
                focusOn('first');
              }}
            />
          )}
          <p>{words.withdrawWhat}</p>
          <AdjustReason
            label={words.withdrawReason}
            value={reason}
            error={isAsked && noReason ? reasonRefusalText(noReason, words.withdrawReasonMissing) : undefined}
            onChange={type}
          />
          {fault && <SaveFault error={fault} />}
        </div>
        <div className="dialog-foot">
          <button type="button" className="button" onClick={keepTarget}>
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
