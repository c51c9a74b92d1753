import { type SubmitEvent, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { Basis } from '../../domain/basis.ts';
import type { Entry } from '../../domain/change-bodies.ts';
import type { Period } from '../../domain/period.ts';
import type { Plan, Target } from '../../domain/plan.ts';
import { entryWords as words } from '../../text/entry-words.ts';
import { targetAddress } from '../../ui/addresses.ts';
import { SaveFault } from '../../ui/save-fault.tsx';
import { GradeField, NoteField, PeriodField, ReasonField } from './entry-fields.tsx';
import { EntryQuestions } from './entry-questions.tsx';
import { MoreFields } from './more-fields.tsx';
import { ReadingFields } from './reading-fields.tsx';
import type { EntryFormModel } from './use-entry-form.ts';

interface EntryFormProps {
  readonly form: EntryFormModel;
  readonly plan: Plan;
  readonly target: Target;
  readonly asOf: Period;
  readonly basis: Basis;
}

const FOCUS = {
  value: '[name=value]:enabled, [name=stage]:enabled, [name=notApplicable]',
  refused: '[aria-invalid=true]:enabled',
  asked: '[name=confirmed]:not(:checked)',
} as const;

/** Moves the focus where the model wishes it, each time it wishes anew. */
function useWishedFocus({ turn, on }: EntryFormModel['focus']) {
  const ref = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (turn > 0) ref.current?.querySelector<HTMLElement>(FOCUS[on])?.focus();
  }, [turn, on]);
  return ref;
}

function Notice({ form: { notice, clear, replace } }: Pick<EntryFormProps, 'form'>) {
  if (notice === undefined) return null;
  const replaced = notice.kind === 'replaced';
  return (
    <div className="notice form-notice" role="status">
      <p>{replaced ? words.replaced(notice.period) : words.restored}</p>
      <button type="button" className="link-button" onClick={replaced ? () => replace(notice.before) : clear}>
        {replaced ? words.putBack : words.clear}
      </button>
    </div>
  );
}

/** 已保存, said only once it is true; a later month than the screen's has a link of its own. */
function Saved({
  entry,
  plan,
  target,
  asOf,
  basis,
}: Omit<EntryFormProps, 'form'> & { readonly entry: Entry }) {
  const { period } = entry;
  return (
    <>
      {words.saved(entry, target)}
      {period > asOf && (
        <Link href={targetAddress(plan.id, period, target.id, basis)}>{words.showMonth(period)}</Link>
      )}
    </>
  );
}

/** Logs a figure of one month, or corrects the one that is there. */
export function EntryForm({ form, plan, target, asOf, basis }: EntryFormProps) {
  const { fields, existing, refusals, questions, isSaving, fault, saved } = form;
  const ref = useWishedFocus(form.focus);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    form.submit();
  };
  const parts = { plan, target, fields, refusals, onChange: form.change };
  return (
    <form className="entry-form" ref={ref} noValidate onSubmit={submit} aria-labelledby="entry-title">
      <h2 className="part-title" id="entry-title">
        {words.title}
      </h2>
      <Notice form={form} />
      <PeriodField {...parts} />
      {existing && <p className="existing">{words.existing(existing, target)}</p>}
      <ReadingFields {...parts} />
      <GradeField {...parts} />
      <NoteField {...parts} />
      <MoreFields {...parts} />
      {existing && <ReasonField {...parts} />}
      <EntryQuestions {...parts} questions={questions} />
      {fault && <SaveFault error={fault} />}
      <div className="button-row">
        <button type="submit" className="button button-primary" aria-disabled={isSaving}>
          {isSaving ? words.saving : (existing ? words.saveCorrection : words.save)(fields.period)}
        </button>
        <p className="saved" role="status">
          {saved && !isSaving && <Saved {...{ plan, target, asOf, basis }} entry={saved} />}
        </p>
      </div>
    </form>
  );
}
