import { type SubmitEvent, useId, useRef, useState } from 'react';
import { setRule } from '../../actions/set-rule.ts';
import { isSameRule, type LightRule } from '../../domain/light-rule.ts';
import { rulesToChoose } from '../../domain/rule-outcomes.ts';
import { type InWorkspace, type Save, useSaving } from '../../parts/use-saving.ts';
import { ruleName } from '../../text/rule-words.ts';
import { rulesScreenWords as words } from '../../text/rules-screen-words.ts';
import { Field } from '../../ui/field.tsx';
import { SaveFault } from '../../ui/save-fault.tsx';
import { RuleChoice } from './rule-choice.tsx';

interface RuleFormProps extends InWorkspace {
  readonly planId: string;
  readonly inForce: LightRule;
  readonly chosen: LightRule;
  readonly onChoose: (rule: LightRule) => void;
  readonly onAdopted: () => void;
}

type Choice = Parameters<typeof setRule>[3];

const setOnce: Save<Choice> = (store, rim, choice, newId) => setRule(store, rim, newId(), choice);

/** The rules to choose from and the reason; refuses the rule in force and a blank reason beside the field. */
export function RuleForm({ workspace, rim, planId, inForce, chosen, onChoose, onAdopted }: RuleFormProps) {
  const [reason, setReason] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const [done, setDone] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const errorId = useId();
  const { save, isSaving, fault } = useSaving<Choice>({ workspace, rim }, setOnce);
  const isSame = isSameRule(chosen, inForce);
  const isMissing = reason.trim() === '';
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setIsAsked(true);
    setDone('');
    if (isSame || isMissing) {
      form.current?.querySelector<HTMLElement>(isSame ? 'input:checked' : '[name="reason"]')?.focus();
      return;
    }
    save({ planId, rule: chosen, reason: reason.trim() }, () => {
      setDone(words.adopted(ruleName(chosen)));
      setReason('');
      setIsAsked(false);
      onAdopted();
    });
  };
  return (
    <form ref={form} className="rules-part" noValidate onSubmit={submit}>
      <fieldset className="rules-choices" aria-describedby={isAsked && isSame ? errorId : undefined}>
        <legend className="part-title">{words.choose}</legend>
        {rulesToChoose(inForce).map((rule) => (
          <RuleChoice
            key={JSON.stringify(rule)}
            rule={rule}
            isChosen={isSameRule(rule, chosen)}
            isInForce={isSameRule(rule, inForce)}
            onChoose={() => {
              setDone('');
              onChoose(rule);
            }}
          />
        ))}
        {isAsked && isSame && (
          <p className="field-error" id={errorId}>
            {words.sameRule}
          </p>
        )}
      </fieldset>
      <Field
        label={words.reason}
        hint={words.reasonHint}
        error={isAsked && isMissing ? words.reasonMissing : undefined}
      >
        {(control) => (
          <textarea
            {...control}
            className="textarea"
            name="reason"
            maxLength={4000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      {fault && <SaveFault error={fault} />}
      <div className="button-row">
        <button type="submit" className="button button-primary" aria-disabled={isSaving}>
          {isSaving ? words.saving : words.adopt}
        </button>
        <p className="saved" role="status">
          {done}
        </p>
      </div>
    </form>
  );
}
