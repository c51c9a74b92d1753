import { useCallback, useRef, useState } from 'react';
import type { Rim } from '../../actions/rim.ts';
import { type EntryFields, type RefusalsByField, readEntry } from '../../domain/entry-form.ts';
import type { Period } from '../../domain/period.ts';
import type { Plan, Target } from '../../domain/plan.ts';
import type { EntryInForce, TargetState } from '../../domain/target-state.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { blankFields, fieldsOfEntry, isBlank } from './entry-draft.ts';
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
  readonly on: 'value' | 'refused';
}

const within = (asOf: Period, { periods: { from, to } }: Plan): Period =>
  asOf < from ? from : asOf > to ? to : asOf;

/** The state of the entry form: what is typed, what is refused, what was saved. Typed text is never lost. */
export function useEntryForm({ workspace, rim, plan, state, target, asOf, restored }: EntryFormPlace) {
  const [typed, setTyped] = useState(restored ?? blankFields);
  const [isRefused, setRefused] = useState(false);
  const [notice, setNotice] = useState<FormNotice | undefined>(restored && { kind: 'restored' });
  const [focus, setFocus] = useState<Focus>({ turn: 0, on: 'value' });
  const latest = useRef(typed);
  const { keep, flush } = useDraftKeeper(workspace, target.id);
  const { forgetOutcome, ...saving } = useEntrySave(workspace, rim);

  const fields: EntryFields = { ...typed, period: typed.period || within(asOf, plan) };
  const existing = state.entriesByPeriod[fields.period];
  const read = isRefused ? readEntry(fields, state, target, plan) : undefined;
  const refusals: RefusalsByField = read?.ok === false ? read.refusals : {};

  const replace = useCallback(
    (next: EntryFields, why?: FormNotice) => {
      latest.current = next;
      setTyped(next);
      setNotice(why);
      setRefused(false);
      keep(next);
    },
    [keep],
  );
  const askFocus = useCallback((on: Focus['on']) => setFocus(({ turn }) => ({ turn: turn + 1, on })), []);

  const change = (part: Partial<EntryFields>): void => {
    const next = { ...latest.current, ...part };
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
    const result = readEntry(fields, state, target, plan);
    setRefused(!result.ok);
    flush();
    if (result.ok) saving.save(result.entry, text, onSaved);
    else askFocus('refused');
  };
  return {
    fields,
    existing,
    refusals,
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
