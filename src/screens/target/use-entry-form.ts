import { useCallback, useState } from 'react';
import { currentPeriod } from '../../actions/current-period.ts';
import type { Rim } from '../../actions/rim.ts';
import type { EntryFields } from '../../domain/entry-form.ts';
import type { Period } from '../../domain/period.ts';
import type { Plan, Target } from '../../domain/plan.ts';
import type { EntryInForce, TargetState } from '../../domain/target-state.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { blankFields, fieldsOfEntry, isBlank, recordOf } from './entry-draft.ts';
import { judgeFields } from './judge-fields.ts';
import { monthWithin } from './month-within.ts';
import { useEntrySave } from './use-entry-save.ts';
import { type FormNotice, useTypedFields } from './use-typed-fields.ts';

export interface EntryFormPlace {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly plan: Plan;
  readonly state: TargetState;
  readonly target: Target;
  readonly asOf: Period;
  /** what was typed before and not saved */
  readonly restored: EntryFields | undefined;
}

/** Where the focus is wanted next; a new turn is a new wish. */
interface Focus {
  readonly turn: number;
  readonly on: 'value' | 'refused' | 'asked';
}

function useFocusWish() {
  const [focus, setFocus] = useState<Focus>({ turn: 0, on: 'value' });
  const askFocus = useCallback((on: Focus['on']) => setFocus(({ turn }) => ({ turn: turn + 1, on })), []);
  return { focus, askFocus };
}

/** The state of the entry form: what is typed, what is refused, what was saved. */
export function useEntryForm({ workspace, rim, plan, state, target, asOf, restored }: EntryFormPlace) {
  const form = useTypedFields(workspace, target.id, restored);
  const { typed, latest, isHeldUp, setHeldUp, replace } = form;
  const { focus, askFocus } = useFocusWish();
  const { forgetOutcome, save, retry, ...outcome } = useEntrySave({ workspace, rim });
  const fields: EntryFields = { ...typed, period: typed.period || monthWithin(asOf, plan) };
  const judge = () => judgeFields(fields, { plan, target, state, current: currentPeriod(rim) });
  const { refusals, questions } = isHeldUp ? judge() : { refusals: {}, questions: [] };

  const change = (part: Partial<EntryFields>): void => {
    if (outcome.saved) forgetOutcome();
    form.type(part);
  };
  const startOver = useCallback(
    (next: EntryFields, why?: FormNotice) => {
      forgetOutcome();
      replace(next, why);
      askFocus('value');
    },
    [replace, askFocus, forgetOutcome],
  );
  const correct = useCallback(
    (entry: EntryInForce) => {
      const before = latest.current;
      const why = isBlank(before) ? undefined : ({ kind: 'replaced', period: entry.period, before } as const);
      startOver(fieldsOfEntry(entry), why);
    },
    [startOver, latest],
  );
  const submit = (): void => {
    const sent = latest.current;
    // What was typed on while the save was under way stays in the form.
    const onSaved = (): void => {
      if (latest.current === sent) replace(blankFields);
    };
    const text = JSON.stringify(fields);
    if (outcome.isSaving || retry(text, onSaved)) return;
    const { entry, questions: asked } = judge();
    setHeldUp(entry === undefined);
    form.flush();
    if (entry !== undefined) save({ entry, typed: text, draft: recordOf(sent) }, onSaved);
    else askFocus(asked.length > 0 ? 'asked' : 'refused');
  };
  return {
    ...outcome,
    fields,
    existing: state.entriesByPeriod[fields.period],
    refusals,
    questions,
    notice: form.notice,
    focus,
    change,
    clear: (): void => startOver(blankFields),
    correct,
    replace,
    submit,
    askFocus,
    forgetOutcome,
  };
}

export type EntryFormModel = ReturnType<typeof useEntryForm>;
