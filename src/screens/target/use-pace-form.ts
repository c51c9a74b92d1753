import { useState } from 'react';
import type { Rim } from '../../actions/rim.ts';
import { setPace } from '../../actions/set-pace.ts';
import type { ChangeBody } from '../../domain/change-bodies.ts';
import { isSamePace } from '../../domain/pace.ts';
import { fieldsOfPace, type PaceFields } from '../../domain/pace-fields.ts';
import { type PaceRefusals, paceSoFar, readPace } from '../../domain/pace-form.ts';
import type { Pace, Plan, Target } from '../../domain/plan.ts';
import { paceOfPlan } from '../../domain/stage-curve.ts';
import type { TargetState } from '../../domain/target-state.ts';
import type { DraftFields } from '../../parts/draft-keeper.ts';
import { useFormDraft } from '../../parts/use-form-draft.ts';
import { useSaving } from '../../parts/use-saving.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { adjustDraftId, draftOfPace, paceFieldsFrom } from './adjust-drafts.ts';
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
  const original = paceOfPlan(state);
  return original === undefined || isSamePace(original, target.pace, plan) ? undefined : original;
}

/** The state of the form in which a pace is set: what is typed, refused, drawn and saved. */
export function usePaceForm(
  place: PaceFormPlace,
  found: DraftFields | undefined,
  onSaved: (pace: Pace) => void,
) {
  const { workspace, rim, plan, target } = place;
  const [opened] = useState(() => fieldsOfPace(target.pace, target, plan));
  const [fields, setFields] = useState(() => paceFieldsFrom(found, opened));
  const [restored, setRestored] = useState<Pace>();
  // Tried and held up: from then on what is wrong is said while typing.
  const [isHeldUp, setHeldUp] = useState(false);
  const { form, focusOn } = useFormFocus();
  const draft = useFormDraft(workspace, adjustDraftId('pace', target.id), found);
  const saving = useSaving({ workspace, rim }, async (store, rimOf, body: ChangeBody<'pace-set'>, newId) => {
    await setPace(store, rimOf, newId(), body);
    draft.forget();
  });
  const read = readPace(fields, target, plan);
  const set = (next: PaceFields): void => {
    setFields(next);
    draft.keep(draftOfPace(next, opened));
  };
  const change = (part: Partial<PaceFields>): void => {
    set({ ...fields, ...part });
    if (Object.keys(part).some((field) => field !== 'reason')) setRestored(undefined);
  };
  const restore = (original: Pace): void => {
    set({ ...fieldsOfPace(original, target, plan), reason: fields.reason });
    setRestored(original);
    focusOn('reason');
  };
  const clear = (): void => {
    setFields(fieldsOfPace(target.pace, target, plan));
    setRestored(undefined);
    setHeldUp(false);
    draft.forget();
    focusOn('first');
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
    draft,
    change,
    restore,
    clear,
    submit,
  };
}

export type PaceFormModel = ReturnType<typeof usePaceForm>;
