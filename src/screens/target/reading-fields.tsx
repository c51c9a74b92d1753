import { isStaged } from '../../domain/entry-form.ts';
import { NOT_STARTED } from '../../domain/measure.ts';
import { valueHint, valueLabel, entryWords as words } from '../../text/entry-words.ts';
import { Field } from '../../ui/field.tsx';
import { errorOf, type FieldsProps } from './entry-fields.tsx';

function ValueField({ target, fields, refusals, onChange }: FieldsProps) {
  return (
    <Field label={valueLabel(target)} hint={valueHint(target)} error={errorOf({ refusals, target }, 'value')}>
      {(control) => (
        <div className="input-with-unit">
          <input
            {...control}
            className="input input-number"
            name="value"
            inputMode="decimal"
            autoComplete="off"
            disabled={fields.notApplicable}
            value={fields.value}
            onChange={(event) => onChange({ value: event.target.value })}
          />
          {target.unit !== undefined && <span>{target.unit}</span>}
        </div>
      )}
    </Field>
  );
}

function StageField({ target, fields, refusals, onChange }: FieldsProps) {
  return (
    <Field label={words.stage} error={errorOf({ refusals, target }, 'stage')}>
      {(control) => (
        <select
          {...control}
          className="select"
          name="stage"
          disabled={fields.notApplicable}
          value={fields.stage}
          onChange={(event) => onChange({ stage: event.target.value })}
        >
          <option value="">{words.chooseStage}</option>
          {[NOT_STARTED, ...(target.stages ?? [])].map((stage) => (
            <option key={stage} value={stage}>
              {stage === target.goalStage ? words.goalStage(stage) : stage}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** The value or the stage, or that the target does not apply. */
export function ReadingFields(props: FieldsProps) {
  const { target, fields, onChange } = props;
  return (
    <div className="reading-fields">
      {isStaged(target) ? <StageField {...props} /> : <ValueField {...props} />}
      <label className="check">
        <input
          type="checkbox"
          name="notApplicable"
          checked={fields.notApplicable}
          onChange={(event) => onChange({ notApplicable: event.target.checked })}
        />
        {words.notApplicable}
      </label>
      {fields.notApplicable && <p className="field-hint">{words.notApplicableHint}</p>}
    </div>
  );
}
