import { type SubmitEvent, useRef, useState } from 'react';
import { reviewWords as words } from '../../text/review-words.ts';
import { shellWords } from '../../text/shell-words.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { Field } from '../../ui/field.tsx';
import { SaveFault } from '../../ui/save-fault.tsx';

interface ReasonDialogProps {
  readonly title: string;
  readonly lead: readonly string[];
  readonly label: string;
  /** said when it was left blank; without it the field is optional */
  readonly missing?: string;
  readonly confirm: string;
  readonly isSaving: boolean;
  readonly fault: unknown;
  /** closes by calling `done` */
  readonly onConfirm: (reason: string, done: () => void) => void;
  readonly onClose: () => void;
}

/** Asks for a note or a reason before something is decided. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, lead, label, missing, confirm, isSaving, fault, onConfirm, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const isMissing = missing !== undefined && reason.trim() === '';
  const close = (): void => dialog.current?.close();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (isMissing) form.current?.querySelector('textarea')?.focus();
    else onConfirm(reason.trim(), close);
  };
  return (
    <DialogFrame dialogRef={dialog} title={title} onClose={onClose}>
      <form ref={form} noValidate onSubmit={submit}>
        <div className="dialog-body">
          {lead.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <Field
            label={label}
            {...(missing === undefined ? { aside: words.optional } : {})}
            error={asked && isMissing ? missing : undefined}
          >
            {(control) => (
              <textarea
                {...control}
                className="textarea note-input"
                maxLength={4000}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </Field>
          {fault !== null && fault !== undefined && <SaveFault error={fault} />}
        </div>
        <div className="dialog-foot">
          <button type="button" className="button" onClick={close}>
            {shellWords.cancel}
          </button>
          <button type="submit" className="button button-primary" aria-disabled={isSaving}>
            {isSaving ? words.saving : confirm}
          </button>
        </div>
      </form>
    </DialogFrame>
  );
}
