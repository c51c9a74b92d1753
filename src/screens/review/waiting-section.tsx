import { useRef } from 'react';
import { entryText } from '../../text/entry-words.ts';
import { reviewWords as words } from '../../text/review-words.ts';
import { SaveFault } from '../../ui/save-fault.tsx';
import { sectionIds } from './jump-to.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import type { ReviewRow } from './review-rows.ts';
import { ReviewSection } from './review-section.tsx';
import type { SectionProps } from './section-props.ts';
import { useNextFocus } from './use-next-focus.ts';
import { type Decision, useWaiting } from './use-waiting.ts';
import { WaitingTable } from './waiting-table.tsx';

interface WaitingSectionProps extends SectionProps {
  readonly rows: readonly ReviewRow[];
}

/** So many at once: what can be looked through in one sitting. */
const SHOWN_AT_ONCE = 100;

interface BatchProps {
  readonly rows: readonly ReviewRow[];
  readonly onAsk: (decision: Decision) => void;
}

function Batch({ rows, onAsk }: BatchProps) {
  return (
    <div className="button-row review-batch">
      <button
        type="button"
        className="button button-primary"
        disabled={rows.length === 0}
        onClick={() => onAsk({ rows, verdict: 'accepted' })}
      >
        {words.acceptSelected(rows.length)}
      </button>
      <p className="field-hint">{words.batchHint}</p>
    </div>
  );
}

/** 待审核: one by one, or several with one append. */
export function WaitingSection(props: WaitingSectionProps) {
  const { rows, isOwn, isLocked } = props;
  const title = useRef<HTMLHeadingElement>(null);
  const { list, moveOn } = useNextFocus(title, rows);
  const shown = rows.slice(0, SHOWN_AT_ONCE);
  const { asked, done, fault, selected, isSaving, ...acts } = useWaiting(props, (decision) => {
    // The button for several stands right below the title.
    const [first, ...others] = decision.rows;
    const leaving = first === undefined || others.length > 0 ? idsOf(shown) : [first.entry.id];
    moveOn({ order: idsOf(shown.filter((row) => !isOwn(row))), leaving, act: decision.verdict });
  });
  return (
    <ReviewSection
      id={sectionIds.waiting}
      title={words.waiting}
      titleRef={title}
      count={rows.length}
      said={done && words.done(done.verdict, done.rows.length)}
    >
      {fault && asked === undefined && <SaveFault error={fault} />}
      {rows.length === 0 && <p className="field-hint">{words.waitingNone}</p>}
      {rows.length > 0 && (
        <div className="review-list" ref={list}>
          <Batch rows={shown.filter((row) => selected.has(row.entry.id) && !isOwn(row))} onAsk={acts.ask} />
          <WaitingTable
            {...props}
            {...{ selected, isSaving }}
            rows={shown}
            onSelect={acts.setSelected}
            onVerdict={acts.onVerdict}
          />
        </div>
      )}
      {rows.length > shown.length && (
        <p className="field-hint">{words.waitingMore(rows.length - shown.length)}</p>
      )}
      {asked && (
        <ReasonDialog
          {...dialogOf(asked, isLocked)}
          {...{ isSaving, fault }}
          label={words.note}
          onConfirm={(note, close) => acts.decide(asked, note, close)}
          onClose={acts.forget}
        />
      )}
    </ReviewSection>
  );
}

const idsOf = (rows: readonly ReviewRow[]): string[] => rows.map(({ entry }) => entry.id);

/** What the dialog says of a return, or of accepting several. */
function dialogOf({ rows, verdict }: Decision, isLocked: SectionProps['isLocked']) {
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
