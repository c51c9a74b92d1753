import { lockWords as words } from '../../text/lock-words.ts';
import { Field } from '../../ui/field.tsx';
import { SaveFault } from '../../ui/save-fault.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { type ExemptingPlace, type ExemptionFields, type Missing, useExempting } from './use-exempting.ts';

interface FieldProps {
  readonly fields: ExemptionFields;
  readonly missing: Missing;
  readonly onChange: (part: Partial<ExemptionFields>) => void;
}

function UntilField({ fields, missing, onChange }: FieldProps) {
  return (
    <Field label={words.until} aside={words.untilHint} error={missing.until}>
      {(control) => (
        <input
          {...control}
          className="input"
          type="datetime-local"
          name="until"
          value={fields.until}
          onChange={(event) => onChange({ until: event.target.value })}
        />
      )}
    </Field>
  );
}

function ReasonField({ fields, missing, onChange }: FieldProps) {
  return (
    <Field label={words.reason} error={missing.reason}>
      {(control) => (
        <input
          {...control}
          className="input"
          name="reason"
          autoComplete="off"
          maxLength={4000}
          value={fields.reason}
          onChange={(event) => onChange({ reason: event.target.value })}
        />
      )}
    </Field>
  );
}

/** Lets one unit log in the closed month until an instant. */
export function ExemptionForm(place: ExemptingPlace) {
  const { form, fields, missing, done, isSaving, fault, change, submit } = useExempting(place);
  const parts = { fields, missing, onChange: change };
  const units = place.units.map(({ id, name }) => [id, name] as const);
  return (
    <form ref={form} className="lock-form" noValidate onSubmit={submit}>
      <div className="lock-fields">
        <SelectField
          label={words.unit}
          name="unitId"
          value={fields.unitId}
          options={[['', words.chooseUnit], ...units]}
          error={missing.unitId}
          onChange={(unitId) => change({ unitId })}
        />
        <UntilField {...parts} />
        <ReasonField {...parts} />
      </div>
      {fault && <SaveFault error={fault} />}
      <div className="button-row">
        <button type="submit" className="button" aria-disabled={isSaving}>
          {isSaving ? words.saving : words.exempt}
        </button>
        <p className="saved" role="status">
          {done}
        </p>
      </div>
    </form>
  );
}
