import { Field } from '../../ui/field.tsx';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly hint?: string;
  readonly aside?: string;
  readonly isDisabled?: boolean;
}

/** One line of text with its label. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, error, hint, aside, isDisabled = false } = props;
  return (
    <Field
      label={label}
      error={error}
      {...(hint === undefined ? {} : { hint })}
      {...(aside === undefined ? {} : { aside })}
    >
      {(control) => (
        <input
          {...control}
          className="input"
          autoComplete="off"
          disabled={isDisabled}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
