import { type SubmitEvent, useState } from 'react';
import { reviseTarget } from '../../actions/revise-target.ts';
import type { Rim } from '../../actions/rim.ts';
import type { ChangeBody } from '../../domain/change-bodies.ts';
import type { Plan, Target } from '../../domain/plan.ts';
import { blankRevision, type RevisionFields, readRevision } from '../../domain/revision-form.ts';
import type { TargetState } from '../../domain/target-state.ts';
import type { DraftFields } from '../../parts/draft-keeper.ts';
import { useFormDraft } from '../../parts/use-form-draft.ts';
import { useSaving } from '../../parts/use-saving.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { revisionRefusalText, revisionWords as words } from '../../text/revision-words.ts';
import { shellWords } from '../../text/shell-words.ts';
import { goalText } from '../../text/target-words.ts';
import { Fact } from '../../ui/fact.tsx';
import { RestoredNotice } from '../../ui/restored-notice.tsx';
import { SaveFault } from '../../ui/save-fault.tsx';
import { adjustDraftId, draftOfRevision, revisionFieldsFrom } from './adjust-drafts.ts';
import { AdjustReason } from './adjust-reason.tsx';
import { DocumentField, GoalField, GoalPreview } from './revise-fields.tsx';
import { useFormFocus } from './use-form-focus.ts';

interface ReviseFormProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly plan: Plan;
  readonly state: TargetState;
  /** as it is in force */
  readonly target: Target;
  /** what was typed before and not saved */
  readonly found: DraftFields | undefined;
  readonly onSaved: (goal: string) => void;
  readonly onClose: () => void;
}

/** The goal of the year's start and, where it was revised already, the one in force. */
function Goals({ state: { definition, revision }, target }: Pick<ReviseFormProps, 'state' | 'target'>) {
  return (
    <dl className="pace-facts">
      <Fact term={words.originalGoal}>{goalText(definition?.target ?? target)}</Fact>
      {revision && <Fact term={words.presentGoal}>{goalText(target)}</Fact>}
    </dl>
  );
}

function useRevision({ workspace, rim, plan, target, found, onSaved }: ReviseFormProps) {
  const [fields, setFields] = useState(() => revisionFieldsFrom(found));
  const [isHeldUp, setHeldUp] = useState(false);
  const { form, focusOn } = useFormFocus();
  const draft = useFormDraft(workspace, adjustDraftId('revise', target.id), found);
  const saving = useSaving(
    { workspace, rim },
    async (store, rimOf, body: ChangeBody<'target-revised'>, newId) => {
      await reviseTarget(store, rimOf, newId(), body);
      draft.forget();
    },
  );
  const read = readRevision(fields, target, plan);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setHeldUp(!read.ok);
    if (!read.ok) {
      focusOn('refused');
      return;
    }
    const { goal, goalStage } = read.body;
    const revised = { ...target, ...(goal && { goal }), ...(goalStage && { goalStage }) };
    saving.save(read.body, () => onSaved(goalText(revised)));
  };
  const change = (part: Partial<RevisionFields>): void => {
    const next = { ...fields, ...part };
    setFields(next);
    draft.keep(draftOfRevision(next));
  };
  const clear = (): void => {
    setFields(blankRevision);
    setHeldUp(false);
    draft.forget();
    focusOn('first');
  };
  const refusals = isHeldUp && !read.ok ? read.refusals : {};
  return { ...saving, draft, form, fields, refusals, change, clear, submit };
}

/** 目标调整: another goal with its reason and document; the goal of the year's start stays beside it. */
export function ReviseForm(props: ReviseFormProps) {
  const { target, onClose } = props;
  const { draft, form, fields, refusals, change, clear, submit, isSaving, fault } = useRevision(props);
  const parts = { target, fields, refusals, onChange: change };
  const giveUp = (): void => {
    draft.forget();
    onClose();
  };
  return (
    <form className="adjust-form" ref={form} noValidate aria-label={words.revise} onSubmit={submit}>
      {draft.isRestored && <RestoredNotice onClear={clear} />}
      <Goals {...props} />
      <GoalField {...parts} />
      <GoalPreview {...parts} />
      <AdjustReason
        label={words.reason}
        value={fields.reason}
        error={refusals.reason && revisionRefusalText(refusals.reason)}
        onChange={(reason) => change({ reason })}
      />
      <DocumentField {...parts} />
      {fault && <SaveFault error={fault} />}
      <div className="button-row">
        <button type="submit" className="button button-primary" aria-disabled={isSaving}>
          {isSaving ? words.saving : words.save}
        </button>
        <button type="button" className="button" onClick={giveUp}>
          {shellWords.cancel}
        </button>
      </div>
    </form>
  );
}
