import { PROSE_LIMIT } from '../../domain/plan.ts';
import { Field } from '../../ui/field.tsx';

interface AdjustReasonProps {
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (reason: string) => void;
}

/** Why something is adjusted; asked for always. */
export function AdjustReason({ label, value, error, onChange }: AdjustReasonProps) {
  return (
    <Field label={label} error={error}>
      {(control) => (
        <input
          {...control}
          className="input"
          autoComplete="off"
          maxLength={PROSE_LIMIT}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
