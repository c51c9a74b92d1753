import { useCallback, useRef, useState } from 'react';
import { currentPeriod } from '../../actions/current-period.ts';
import type { Rim } from '../../actions/rim.ts';
import type { EntryFields } from '../../domain/entry-form.ts';
import type { Period } from '../../domain/period.ts';
import type { Plan, Target } from '../../domain/plan.ts';
import type { EntryInForce, TargetState } from '../../domain/target-state.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { blankFields, fieldsOfEntry, isBlank } from './entry-draft.ts';
import { judgeFields, withPart } from './judge-fields.ts';
import { monthWithin } from './month-within.ts';
import { useDraftKeeper } from './use-draft-keeper.ts';
import { useEntrySave } from './use-entry-save.ts';

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

/** What happened to the fields other than typing. */
export type FormNotice =
  | { readonly kind: 'restored' }
  | { readonly kind: 'replaced'; readonly period: Period; readonly before: EntryFields };

/** Where the focus is wanted next; a new turn is a new wish. */
interface Focus {
  readonly turn: number;
  readonly on: 'value' | 'refused' | 'asked';
}

/** The state of the entry form: what is typed, what is refused, what was saved. Typed text is never lost. */
export function useEntryForm({ workspace, rim, plan, state, target, asOf, restored }: EntryFormPlace) {
  const [typed, setTyped] = useState(restored ?? blankFields);
  // Tried and held up: from then on what is wrong or odd is said while typing.
  const [isHeldUp, setHeldUp] = useState(false);
  const [notice, setNotice] = useState<FormNotice | undefined>(restored && { kind: 'restored' });
  const [focus, setFocus] = useState<Focus>({ turn: 0, on: 'value' });
  const latest = useRef(typed);
  const { keep, flush } = useDraftKeeper(workspace, target.id);
  const { forgetOutcome, ...saving } = useEntrySave(workspace, rim);

  const fields: EntryFields = { ...typed, period: typed.period || monthWithin(asOf, plan) };
  const existing = state.entriesByPeriod[fields.period];
  const judge = () => judgeFields(fields, { plan, target, state, current: currentPeriod(rim) });
  const { refusals, questions } = isHeldUp ? judge() : { refusals: {}, questions: [] };

  const replace = useCallback(
    (next: EntryFields, why?: FormNotice) => {
      latest.current = next;
      setTyped(next);
      setNotice(why);
      setHeldUp(false);
      keep(next);
    },
    [keep],
  );
  const askFocus = useCallback((on: Focus['on']) => setFocus(({ turn }) => ({ turn: turn + 1, on })), []);

  const change = (part: Partial<EntryFields>): void => {
    const next = withPart(latest.current, part);
    latest.current = next;
    setTyped(next);
    if (saving.saved) forgetOutcome();
    keep(next);
  };
  const clear = (): void => {
    forgetOutcome();
    replace(blankFields);
    askFocus('value');
  };
  const correct = useCallback(
    (entry: EntryInForce) => {
      const before = latest.current;
      const why = isBlank(before) ? undefined : ({ kind: 'replaced', period: entry.period, before } as const);
      forgetOutcome();
      replace(fieldsOfEntry(entry), why);
      askFocus('value');
    },
    [replace, askFocus, forgetOutcome],
  );
  const submit = (): void => {
    const sent = latest.current;
    // What was typed on while the save was under way stays in the form.
    const onSaved = (): void => (latest.current === sent ? replace(blankFields) : keep(latest.current));
    const text = JSON.stringify(fields);
    if (saving.isSaving || saving.retry(text, onSaved)) return;
    const { entry, questions: asked } = judge();
    setHeldUp(entry === undefined);
    flush();
    if (entry !== undefined) saving.save(entry, text, onSaved);
    else askFocus(asked.length > 0 ? 'asked' : 'refused');
  };
  return {
    fields,
    existing,
    refusals,
    questions,
    notice,
    focus,
    ...saving,
    change,
    clear,
    correct,
    replace,
    submit,
    askFocus,
    forgetOutcome,
  };
}

export type EntryFormModel = ReturnType<typeof useEntryForm>;
