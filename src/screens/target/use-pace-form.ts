import { useState } from 'react';
import type { Rim } from '../../actions/rim.ts';
import { setPace } from '../../actions/set-pace.ts';
import type { ChangeBody } from '../../domain/change-bodies.ts';
import { isSamePace } from '../../domain/pace.ts';
import {
  fieldsOfPace,
  type PaceFields,
  type PaceRefusals,
  paceSoFar,
  readPace,
} from '../../domain/pace-form.ts';
import type { Pace, Plan, Target } from '../../domain/plan.ts';
import type { TargetState } from '../../domain/target-state.ts';
import { useSaving } from '../../parts/use-saving.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { useFormFocus } from './use-form-focus.ts';

export interface PaceFormPlace {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly plan: Plan;
  /** with all that was reported */
  readonly state: TargetState;
  /** as it is in force */
  readonly target: Target;
}

const nothingRefused: PaceRefusals = { sharesByPeriod: {} };

/** The pace of the year's start, where another one is in force. */
export function originalPace({ state, target, plan }: Omit<PaceFormPlace, 'workspace' | 'rim'>) {
  const original = state.definition?.target.pace;
  return original === undefined || isSamePace(original, target.pace, plan) ? undefined : original;
}

/** The state of the form in which a pace is set: what is typed, refused, drawn and saved. */
export function usePaceForm(place: PaceFormPlace, onSaved: (pace: Pace) => void) {
  const { workspace, rim, plan, target } = place;
  const [fields, setFields] = useState(() => fieldsOfPace(target.pace, target, plan));
  const [restored, setRestored] = useState<Pace>();
  // Tried and held up: from then on what is wrong is said while typing.
  const [isHeldUp, setHeldUp] = useState(false);
  const { form, focusOn } = useFormFocus();
  const saving = useSaving({ workspace, rim }, (store, rimOf, body: ChangeBody<'pace-set'>, newId) =>
    setPace(store, rimOf, newId(), body),
  );
  const read = readPace(fields, target, plan);
  const change = (part: Partial<PaceFields>): void => {
    setFields((before) => ({ ...before, ...part }));
    if (Object.keys(part).some((field) => field !== 'reason')) setRestored(undefined);
  };
  const restore = (original: Pace): void => {
    setFields(({ reason }) => ({ ...fieldsOfPace(original, target, plan), reason }));
    setRestored(original);
    focusOn('reason');
  };
  const submit = (): void => {
    setHeldUp(!read.ok);
    if (read.ok) saving.save(read.body, () => onSaved(read.body.pace));
    else focusOn('refused');
  };
  return {
    form,
    fields,
    refusals: isHeldUp && !read.ok ? read.refusals : nothingRefused,
    /** as far as it can be read: what is drawn */
    pace: paceSoFar(fields, target, plan),
    restored,
    isSaving: saving.isSaving,
    fault: saving.fault,
    change,
    restore,
    submit,
  };
}

export type PaceFormModel = ReturnType<typeof usePaceForm>;
