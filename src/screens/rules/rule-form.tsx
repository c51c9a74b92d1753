import { type SubmitEvent, useId } from 'react';
import { isSameRule, type LightRule } from '../../domain/light-rule.ts';
import { PROSE_LIMIT } from '../../domain/plan.ts';
import { rulesToChoose } from '../../domain/rule-outcomes.ts';
import { ruleName } from '../../text/rule-words.ts';
import { rulesScreenWords as words } from '../../text/rules-screen-words.ts';
import { Field } from '../../ui/field.tsx';
import { RestoredNotice } from '../../ui/restored-notice.tsx';
import { SaveFault } from '../../ui/save-fault.tsx';
import { RuleChoice } from './rule-choice.tsx';
import type { RuleFormModel } from './use-rule-form.ts';

interface RuleFormProps {
  readonly model: RuleFormModel;
  readonly inForce: LightRule;
}

function Choices({ model: { chosen, isRefusedAsSame, change }, inForce }: RuleFormProps) {
  const errorId = useId();
  return (
    <fieldset className="rules-choices" aria-describedby={isRefusedAsSame ? errorId : undefined}>
      <legend className="part-title">{words.choose}</legend>
      {rulesToChoose(inForce).map((rule) => (
        <RuleChoice
          key={JSON.stringify(rule)}
          rule={rule}
          isChosen={isSameRule(rule, chosen)}
          isInForce={isSameRule(rule, inForce)}
          onChoose={() => change({ picked: rule })}
        />
      ))}
      {isRefusedAsSame && (
        <p className="field-error" id={errorId}>
          {words.sameRule}
        </p>
      )}
    </fieldset>
  );
}

function ReasonField({ model: { reason, noReason, change } }: Pick<RuleFormProps, 'model'>) {
  const said = noReason?.code === 'text-too-long' ? words.reasonTooLong(noReason.limit) : words.reasonMissing;
  return (
    <Field label={words.reason} hint={words.reasonHint} error={noReason && said}>
      {(control) => (
        <textarea
          {...control}
          className="textarea"
          name="reason"
          maxLength={PROSE_LIMIT}
          value={reason}
          onChange={(event) => change({ reason: event.target.value })}
        />
      )}
    </Field>
  );
}

/** The rules to choose from and the reason; refuses the rule in force and a blank reason beside the field. */
export function RuleForm({ model, inForce }: RuleFormProps) {
  const { form, isRestored, clear, submit, isSaving, fault, adopted } = model;
  return (
    <form
      ref={form}
      className="rules-part"
      noValidate
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        submit();
      }}
    >
      {isRestored && <RestoredNotice onClear={clear} />}
      <Choices model={model} inForce={inForce} />
      <ReasonField model={model} />
      {fault && <SaveFault error={fault} />}
      <div className="button-row">
        <button type="submit" className="button button-primary" aria-disabled={isSaving}>
          {isSaving ? words.saving : words.adopt}
        </button>
        <p className="saved" role="status">
          {adopted && words.adopted(ruleName(adopted))}
        </p>
      </div>
    </form>
  );
}
