import { isStaged } from '../../domain/entry-form.ts';
import { PROSE_LIMIT, type Target } from '../../domain/plan.ts';
import { type RevisionFields, type RevisionRefusals, readGoal } from '../../domain/revision-form.ts';
import { revisionRefusalText, revisionWords as words } from '../../text/revision-words.ts';
import { goalText } from '../../text/target-words.ts';
import { Field } from '../../ui/field.tsx';
import { SelectField } from '../../ui/select-field.tsx';

interface ReviseFieldsProps {
  /** as it is in force */
  readonly target: Target;
  readonly fields: RevisionFields;
  readonly refusals: RevisionRefusals;
  readonly onChange: (part: Partial<RevisionFields>) => void;
}

function GoalValue({ target, fields, refusals, onChange }: ReviseFieldsProps) {
  const { unit = '' } = target;
  const error = refusals.goal && revisionRefusalText(refusals.goal);
  return (
    <Field label={words.newGoal} hint={words.newGoalHint(unit)} error={error}>
      {(control) => (
        <div className="input-with-unit">
          <input
            {...control}
            className="input input-number"
            inputMode="decimal"
            autoComplete="off"
            value={fields.goal}
            onChange={(event) => onChange({ goal: event.target.value })}
          />
          {unit !== '' && <span>{unit}</span>}
        </div>
      )}
    </Field>
  );
}

/** The new goal: a figure in the target's unit, or one of its stages. */
export function GoalField(props: ReviseFieldsProps) {
  const { target, fields, refusals, onChange } = props;
  if (!isStaged(target)) return <GoalValue {...props} />;
  const stages = target.stages ?? [];
  return (
    <SelectField
      label={words.newStage}
      value={fields.goalStage}
      options={[['', words.chooseStage], ...stages.map((stage) => [stage, stage] as const)]}
      error={refusals.goalStage && revisionRefusalText(refusals.goalStage)}
      onChange={(goalStage) => onChange({ goalStage })}
    />
  );
}

/** From what to what, once it can be read, and what becomes of a curve of stages. */
export function GoalPreview({ target, fields }: Pick<ReviseFieldsProps, 'target' | 'fields'>) {
  const read = readGoal(fields, target);
  return (
    <div className="adjust-note" role="status">
      {read.ok && <p>{words.after(goalText(target), goalText({ ...target, ...revised(read.goal) }))}</p>}
      {read.ok && isStaged(target) && target.pace.kind === 'curve' && <p>{words.curveNote}</p>}
    </div>
  );
}

const revised = ({ goal, goalStage }: Partial<Pick<Target, 'goal' | 'goalStage'>>) => ({
  ...(goal === undefined ? {} : { goal }),
  ...(goalStage === undefined ? {} : { goalStage }),
});

export function DocumentField({ fields, refusals, onChange }: Omit<ReviseFieldsProps, 'target'>) {
  const error = refusals.documentNumber && revisionRefusalText(refusals.documentNumber);
  return (
    <Field label={words.documentNumber} aside={words.optional} hint={words.documentHint} error={error}>
      {(control) => (
        <input
          {...control}
          className="input"
          autoComplete="off"
          maxLength={PROSE_LIMIT}
          value={fields.documentNumber}
          onChange={(event) => onChange({ documentNumber: event.target.value })}
        />
      )}
    </Field>
  );
}
