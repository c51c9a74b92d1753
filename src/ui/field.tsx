import { type ReactNode, useId } from 'react';

interface ControlProps {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

interface FieldProps {
  readonly label: string;
  /** said after the label, e.g. （选填） */
  readonly aside?: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly children: (control: ControlProps) => ReactNode;
}

/** A control with its label, its hint and, beside it, what is wrong with it. */
export function Field({ label, aside, hint, error, children }: FieldProps) {
  const id = useId();
  const parts = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`];
  const describedBy = parts.filter((part) => part !== '').join(' ');
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
        {aside !== undefined && <span className="field-optional">{aside}</span>}
      </label>
      {hint !== undefined && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({ id, 'aria-invalid': error !== undefined, 'aria-describedby': describedBy || undefined })}
      {error !== undefined && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
