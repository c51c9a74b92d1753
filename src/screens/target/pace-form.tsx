import type { SubmitEvent } from 'react';
import type { Period } from '../../domain/period.ts';
import type { Pace } from '../../domain/plan.ts';
import type { TargetState } from '../../domain/target-state.ts';
import { paceSeries } from '../../drawing/pace-series.ts';
import type { DraftFields } from '../../parts/draft-keeper.ts';
import { paceText, paceWords as words } from '../../text/pace-words.ts';
import { reasonRefusalText } from '../../text/revision-words.ts';
import { shellWords } from '../../text/shell-words.ts';
import { PaceFigure } from '../../ui/pace-figure.tsx';
import { RestoredNotice } from '../../ui/restored-notice.tsx';
import { SaveFault } from '../../ui/save-fault.tsx';
import { AdjustReason } from './adjust-reason.tsx';
import { PaceFields } from './pace-fields.tsx';
import { originalPace, type PaceFormModel, type PaceFormPlace, usePaceForm } from './use-pace-form.ts';

interface PaceFormProps extends PaceFormPlace {
  /** as the basis sees it: whose figures are drawn */
  readonly counted: TargetState;
  readonly asOf: Period;
  /** what was typed before and not saved */
  readonly found: DraftFields | undefined;
  readonly onSaved: (pace: Pace) => void;
  readonly onClose: () => void;
}

interface ButtonsProps {
  readonly model: PaceFormModel;
  readonly original: Pace | undefined;
  readonly onClose: () => void;
}

function Buttons({ model: { isSaving, restore }, original, onClose }: ButtonsProps) {
  return (
    <div className="button-row">
      <button type="submit" className="button button-primary" aria-disabled={isSaving}>
        {isSaving ? words.saving : words.save}
      </button>
      <button type="button" className="button" onClick={onClose}>
        {shellWords.cancel}
      </button>
      {original && (
        <button type="button" className="button" onClick={() => restore(original)}>
          {words.restore}
        </button>
      )}
    </div>
  );
}

/** Sets how much of a target is due when; what is typed is drawn against the pace in force. */
export function PaceForm(props: PaceFormProps) {
  const { plan, target, counted, asOf, found, onSaved, onClose } = props;
  const model = usePaceForm(props, found, onSaved);
  const { form, fields, refusals, pace, restored, draft, change, clear, submit, fault } = model;
  const giveUp = (): void => {
    draft.forget();
    onClose();
  };
  const points = paceSeries({ target, plan, state: counted, asOf }, pace, target.pace);
  return (
    <form
      className="adjust-form"
      ref={form}
      noValidate
      aria-label={words.edit}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        submit();
      }}
    >
      {draft.isRestored && <RestoredNotice onClear={clear} />}
      <PaceFields model={model} plan={plan} target={target} />
      <p className="adjust-note" role="status">
        {restored && words.restoreReady(paceText(restored, target))}
      </p>
      <PaceFigure points={points} target={target} label={words.figure(target.name, paceText(pace, target))} />
      <div data-reason>
        <AdjustReason
          label={words.reason}
          value={fields.reason}
          error={refusals.reason && reasonRefusalText(refusals.reason, words.refusals['reason-missing'])}
          onChange={(reason) => change({ reason })}
        />
      </div>
      {fault && <SaveFault error={fault} />}
      <Buttons model={model} original={originalPace(props)} onClose={giveUp} />
    </form>
  );
}
