import { useRef, useState } from 'react';
import { setRule } from '../../actions/set-rule.ts';
import { isSameRule, type LightRule } from '../../domain/light-rule.ts';
import { refusalOfReason } from '../../domain/reason.ts';
import { rulesToChoose } from '../../domain/rule-outcomes.ts';
import type { DraftFields } from '../../parts/draft-keeper.ts';
import { useFormDraft } from '../../parts/use-form-draft.ts';
import { type InWorkspace, useSaving } from '../../parts/use-saving.ts';
import { draftOfRule, nothingTyped, ruleDraftId, type TypedRule, typedRule } from './rule-draft.ts';

interface RuleFormPlace extends InWorkspace {
  readonly planId: string;
  readonly inForce: LightRule;
  /** what was typed before and not saved */
  readonly found: DraftFields | undefined;
}

type Choice = Parameters<typeof setRule>[3];

/** The state of the form in which a rule is chosen: what is typed, refused, kept and saved. */
export function useRuleForm({ workspace, rim, planId, inForce, found }: RuleFormPlace) {
  const [typed, setTyped] = useState(() => typedRule(found, rulesToChoose(inForce)));
  const [isAsked, setAsked] = useState(false);
  /** the rule that was adopted last, until something else is typed */
  const [adopted, setAdopted] = useState<LightRule>();
  const form = useRef<HTMLFormElement>(null);
  const draft = useFormDraft(workspace, ruleDraftId(planId), found);
  const saving = useSaving<Choice>({ workspace, rim }, async (store, rimOf, choice, newId) => {
    await setRule(store, rimOf, newId(), choice);
    draft.forget();
  });
  const chosen = typed.picked ?? inForce;
  const isSame = isSameRule(chosen, inForce);
  const noReason = refusalOfReason(typed.reason);
  const change = (part: Partial<TypedRule>): void => {
    const next = { ...typed, ...part };
    setTyped(next);
    setAdopted(undefined);
    draft.keep(draftOfRule(next));
  };
  const startOver = (): void => {
    setTyped(nothingTyped);
    setAsked(false);
    draft.forget();
  };
  const focusOn = (what: string): void => form.current?.querySelector<HTMLElement>(what)?.focus();
  const submit = (): void => {
    setAsked(true);
    setAdopted(undefined);
    if (isSame || noReason) {
      focusOn(isSame ? 'input:checked' : '[name="reason"]');
      return;
    }
    saving.save({ planId, rule: chosen, reason: typed.reason.trim() }, () => {
      startOver();
      setAdopted(chosen);
    });
  };
  return {
    form,
    chosen,
    reason: typed.reason,
    isRefusedAsSame: isAsked && isSame,
    noReason: isAsked ? noReason : undefined,
    isRestored: draft.isRestored,
    isSaving: saving.isSaving,
    fault: saving.fault,
    adopted,
    change,
    clear: (): void => {
      startOver();
      focusOn('input[type="radio"]');
    },
    submit,
  };
}

export type RuleFormModel = ReturnType<typeof useRuleForm>;
