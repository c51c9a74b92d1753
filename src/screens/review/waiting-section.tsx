import { useRef, useState } from 'react';
import type { Verdict } from '../../domain/change-bodies.ts';
import { entryText } from '../../text/entry-words.ts';
import { reviewWords as words } from '../../text/review-words.ts';
import { SaveFault } from '../../ui/save-fault.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import type { ReviewRow } from './review-rows.ts';
import type { SectionProps } from './section-props.ts';
import { useVerdicts } from './use-verdicts.ts';
import { WaitingTable } from './waiting-table.tsx';

interface WaitingSectionProps extends SectionProps {
  readonly rows: readonly ReviewRow[];
}

/** So many at once: what can be looked through in one sitting. */
const SHOWN_AT_ONCE = 100;

interface Asked {
  readonly rows: readonly ReviewRow[];
  readonly verdict: Verdict;
}

/** 待审核: one by one, or several with one append. */
export function WaitingSection({ rows, workspace, rim, planId, asOf, isOwn, isLocked }: WaitingSectionProps) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<Asked>();
  const [done, setDone] = useState<Asked>();
  const title = useRef<HTMLHeadingElement>(null);
  const { give, isPending, fault, forgetFault } = useVerdicts(workspace, rim, planId);
  const shown = rows.slice(0, SHOWN_AT_ONCE);
  const chosen = shown.filter((row) => selected.has(row.entry.id) && !isOwn(row));
  const decide = (next: Asked, note: string, close?: () => void): void => {
    setDone(undefined);
    give(next.rows, next.verdict, note, () => {
      close?.();
      setDone(next);
      setSelected(new Set());
      // The buttons that were pressed are about to go with their figures.
      title.current?.focus();
    });
  };
  const ask = (next: Asked): void => {
    forgetFault();
    setAsked(next);
  };
  const onVerdict = (row: ReviewRow, verdict: Verdict): void => {
    const next = { rows: [row], verdict };
    if (verdict === 'accepted') decide(next, '');
    else ask(next);
  };
  return (
    <section className="part" aria-labelledby="review-waiting">
      <h2 className="part-title" id="review-waiting" ref={title} tabIndex={-1}>
        {words.waiting} <span className="todo-count">{words.count(rows.length)}</span>
      </h2>
      <p className="review-status" role="status">
        {done && words.done(done.verdict, done.rows.length)}
      </p>
      {fault && asked === undefined && <SaveFault error={fault} />}
      {rows.length === 0 && <p className="field-hint">{words.waitingNone}</p>}
      {rows.length > 0 && (
        <>
          <div className="button-row review-batch">
            <button
              type="button"
              className="button button-primary"
              disabled={chosen.length === 0}
              onClick={() => ask({ rows: chosen, verdict: 'accepted' })}
            >
              {words.acceptSelected(chosen.length)}
            </button>
            <p className="field-hint">{words.batchHint}</p>
          </div>
          <WaitingTable
            {...{ planId, asOf, isOwn, selected, isPending, onVerdict }}
            rows={shown}
            onSelect={setSelected}
          />
        </>
      )}
      {rows.length > shown.length && (
        <p className="field-hint">{words.waitingMore(rows.length - shown.length)}</p>
      )}
      {asked && (
        <ReasonDialog
          {...dialogOf(asked, isLocked)}
          label={words.note}
          isPending={isPending}
          fault={fault}
          onConfirm={(note, close) => decide(asked, note, close)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </section>
  );
}

/** What the dialog says of a return, or of accepting several. */
function dialogOf({ rows, verdict }: Asked, isLocked: SectionProps['isLocked']) {
  const [first] = rows;
  if (verdict === 'accepted' || first === undefined)
    return {
      title: words.acceptTitle(rows.length),
      lead: [words.acceptWhat],
      confirm: words.accept,
    };
  const { target, entry } = first;
  const what = words.returnWhat(target.name, entry.period, entryText(entry, target));
  return {
    title: words.returnTitle,
    lead: isLocked(entry.period) ? [what, words.returnLocked] : [what],
    confirm: words.return,
    missing: words.noteMissing,
  };
}
