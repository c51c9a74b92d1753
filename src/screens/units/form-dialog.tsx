import { type ReactNode, type RefObject, type SubmitEvent, useRef } from 'react';
import { shellWords } from '../../text/shell-words.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { SaveFault } from '../../ui/save-fault.tsx';

interface FormDialogProps {
  readonly title: string;
  readonly form: RefObject<HTMLFormElement | null>;
  readonly submitLabel: string;
  readonly fault: unknown;
  /** `close` gives the focus back; called once it is saved */
  readonly onSubmit: (close: () => void) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog that asks, saves, and stays open with what was typed when saving fails. */
export function FormDialog(props: FormDialogProps) {
  const { title, form, submitLabel, fault, onSubmit, onClose, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const close = (): void => dialog.current?.close();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    onSubmit(close);
  };
  return (
    <DialogFrame dialogRef={dialog} title={title} onClose={onClose}>
      <form ref={form} noValidate onSubmit={submit}>
        <div className="dialog-body">
          {children}
          {fault ? <SaveFault error={fault} /> : null}
        </div>
        <div className="dialog-foot">
          <button type="button" className="button" onClick={close}>
            {shellWords.cancel}
          </button>
          <button type="submit" className="button button-primary">
            {submitLabel}
          </button>
        </div>
      </form>
    </DialogFrame>
  );
}
