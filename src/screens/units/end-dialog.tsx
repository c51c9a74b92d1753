import { useState } from 'react';
import { type InWorkspace, useSaving } from '../../parts/use-saving.ts';
import { unitWords as words } from '../../text/unit-words.ts';
import { FormDialog } from './form-dialog.tsx';
import { TextField } from './text-field.tsx';
import { useRefusedFocus } from './use-refused-focus.ts';

interface EndDialogProps extends InWorkspace {
  readonly title: string;
  /** what it means for what was assigned and for the history */
  readonly note: string;
  readonly act: (
    ...[store, rim, reason, newId]: Parameters<Parameters<typeof useSaving<string>>[1]>
  ) => Promise<unknown>;
  readonly onEnded: () => void;
  readonly onClose: () => void;
}

/** Asks for the reason before a unit or a post is no longer there. */
export function EndDialog({ workspace, rim, title, note, act, onEnded, onClose }: EndDialogProps) {
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const { form, focusRefused } = useRefusedFocus();
  const { save, isSaving, fault } = useSaving({ workspace, rim }, act);
  const isMissing = reason.trim() === '';
  const submit = (close: () => void): void => {
    setAsked(true);
    if (isMissing) {
      focusRefused();
      return;
    }
    save(reason.trim(), () => {
      close();
      onEnded();
    });
  };
  return (
    <FormDialog
      title={title}
      form={form}
      fault={fault}
      submitLabel={isSaving ? words.saving : words.dissolve}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{note}</p>
      <TextField
        label={words.reason}
        hint={words.reasonHint}
        value={reason}
        onChange={setReason}
        error={isAsked && isMissing ? words.reasonMissing : undefined}
      />
    </FormDialog>
  );
}
