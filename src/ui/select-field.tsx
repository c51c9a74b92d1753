import { Field } from './field.tsx';

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** value and words of each choice, the first stands for none */
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly error?: string | undefined;
  readonly hint?: string;
  readonly name?: string;
}

/** One choice of a list with its label. */
export function SelectField({ label, value, onChange, options, error, hint, name }: SelectFieldProps) {
  return (
    <Field label={label} error={error} {...(hint === undefined ? {} : { hint })}>
      {(control) => (
        <select
          {...control}
          className="select"
          name={name}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {options.map(([each, words]) => (
            <option key={each} value={each}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
