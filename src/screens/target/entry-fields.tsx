import { grades } from '../../domain/change-bodies.ts';
import type { EntryFields, RefusalsByField } from '../../domain/entry-form.ts';
import { periodsFrom } from '../../domain/period.ts';
import type { Plan, Target } from '../../domain/plan.ts';
import { entryWords as words } from '../../text/entry-words.ts';
import { periodText } from '../../text/format.ts';
import { refusalText } from '../../text/refusal-words.ts';
import { gradeWords } from '../../text/target-kinds.ts';
import { Field } from '../../ui/field.tsx';

export interface FieldsProps {
  readonly plan: Plan;
  readonly target: Target;
  readonly fields: EntryFields;
  readonly refusals: RefusalsByField;
  readonly onChange: (part: Partial<EntryFields>) => void;
}

export const errorOf = (
  { refusals, target }: Pick<FieldsProps, 'refusals' | 'target'>,
  field: keyof RefusalsByField,
): string | undefined => {
  const refusal = refusals[field];
  return refusal && refusalText(refusal, target);
};

const personalGrades = grades.filter((grade) => grade !== 'published');

export function PeriodField({ plan, target, fields, refusals, onChange }: FieldsProps) {
  return (
    <Field label={words.period} error={errorOf({ refusals, target }, 'period')}>
      {(control) => (
        <select
          {...control}
          className="select"
          name="period"
          value={fields.period}
          onChange={(event) => onChange({ period: event.target.value })}
        >
          {periodsFrom(plan.periods.from, plan.periods.to).map((period) => (
            <option key={period} value={period}>
              {periodText(period)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export function GradeField({ fields, onChange }: FieldsProps) {
  return (
    <fieldset className="field grade-field">
      <legend className="field-label">{words.grade}</legend>
      {personalGrades.map((grade) => (
        <label className="check" key={grade}>
          <input
            type="radio"
            name="grade"
            value={grade}
            checked={fields.grade === grade}
            onChange={() => onChange({ grade })}
          />
          {gradeWords[grade]}
        </label>
      ))}
      {fields.grade === 'estimated' && <p className="field-hint">{words.gradeHint}</p>}
    </fieldset>
  );
}

export function NoteField({ target, fields, refusals, onChange }: FieldsProps) {
  return (
    <Field
      label={words.note}
      {...(fields.notApplicable ? {} : { aside: words.optional })}
      error={errorOf({ refusals, target }, 'note')}
    >
      {(control) => (
        <textarea
          {...control}
          className="textarea note-input"
          name="note"
          value={fields.note}
          onChange={(event) => onChange({ note: event.target.value })}
        />
      )}
    </Field>
  );
}

/** Why an earlier figure is replaced; asked for only where there is one. */
export function ReasonField({ target, fields, refusals, onChange }: FieldsProps) {
  return (
    <Field label={words.reason} error={errorOf({ refusals, target }, 'reason')}>
      {(control) => (
        <input
          {...control}
          className="input"
          name="reason"
          autoComplete="off"
          value={fields.reason}
          onChange={(event) => onChange({ reason: event.target.value })}
        />
      )}
    </Field>
  );
}
