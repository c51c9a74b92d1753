import { type ReactNode, type RefObject, useEffect, useId } from 'react';

interface DialogFrameProps {
  /** the owner closes by `ref.current.close()`, so that the focus returns to where it came from */
  readonly dialogRef: RefObject<HTMLDialogElement | null>;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A native dialog: modal, closed by Escape, and giving the focus back when it closes. */
export function DialogFrame({ dialogRef, title, onClose, children }: DialogFrameProps) {
  const titleId = useId();
  useEffect(() => {
    const dialog = dialogRef.current;
    if (dialog && !dialog.open) dialog.showModal();
  }, [dialogRef]);
  return (
    <dialog className="dialog" ref={dialogRef} aria-labelledby={titleId} onClose={onClose}>
      <h2 className="dialog-head" id={titleId}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
