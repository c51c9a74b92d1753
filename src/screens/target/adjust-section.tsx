import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Period } from '../../domain/period.ts';
import type { TargetState } from '../../domain/target-state.ts';
import type { DraftFields } from '../../parts/draft-keeper.ts';
import { WithDraft } from '../../parts/with-draft.tsx';
import { paceText, paceWords } from '../../text/pace-words.ts';
import { revisionWords as words } from '../../text/revision-words.ts';
import { type Act, adjustDraftId } from './adjust-drafts.ts';
import { PaceForm } from './pace-form.tsx';
import { ReviseForm } from './revise-form.tsx';
import type { PaceFormPlace } from './use-pace-form.ts';
import { WithdrawDialog } from './withdraw-dialog.tsx';

/** An act that is asked for from elsewhere on the page; a new turn asks again. */
export interface AskedAct {
  readonly act: Act;
  readonly turn: number;
}

interface AdjustSectionProps extends PaceFormPlace {
  /** as the basis sees it */
  readonly counted: TargetState;
  readonly asOf: Period;
  readonly asked: AskedAct | undefined;
}

const NAMES = {
  pace: () => paceWords.edit,
  revise: () => words.revise,
  withdraw: () => words.withdraw,
} as const;
const acts: readonly Act[] = ['pace', 'revise', 'withdraw'];

interface ActProps extends Omit<AdjustSectionProps, 'asked'> {
  readonly found: DraftFields | undefined;
  readonly end: (said?: string) => void;
}

const ACTS: Readonly<Record<Act, (props: ActProps) => ReactNode>> = {
  pace: ({ end, ...props }) => (
    <PaceForm
      {...props}
      onSaved={(pace) => end(paceWords.saved(paceText(pace, props.target)))}
      onClose={() => end()}
    />
  ),
  revise: ({ end, ...props }) => (
    <ReviseForm {...props} onSaved={(goal) => end(words.saved(goal))} onClose={() => end()} />
  ),
  withdraw: ({ end, plan, ...props }) => <WithdrawDialog {...props} planId={plan.id} onClose={() => end()} />,
};

/** Which act is under way, and what was done; the focus returns to the button that began it. */
function useAct(asked: AskedAct | undefined) {
  const [open, setOpen] = useState(false);
  const [act, setAct] = useState<Act>();
  const [done, setDone] = useState('');
  const [seen, setSeen] = useState(asked);
  const section = useRef<HTMLDetailsElement>(null);
  if (asked !== seen) {
    setSeen(asked);
    setOpen(true);
    setAct(asked?.act);
  }
  useEffect(() => {
    if (asked === undefined) return;
    section.current?.scrollIntoView();
    section.current?.querySelector<HTMLElement>('form input, form select')?.focus({ preventScroll: true });
  }, [asked]);
  const begin = (next: Act): void => {
    setDone('');
    setAct((now) => (now === next ? undefined : next));
  };
  const end = (said = ''): void => {
    setDone(said);
    section.current?.querySelector<HTMLElement>(`[data-act=${act}]`)?.focus();
    setAct(undefined);
  };
  return { section, open, setOpen, act, done, begin, end };
}

/** 调整: what changes the target itself, folded away at the end of its page. */
export function AdjustSection({ asked, ...place }: AdjustSectionProps) {
  const { section, open, setOpen, act, done, begin, end } = useAct(asked);
  const { workspace, target } = place;
  return (
    <details
      className="part fold"
      ref={section}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <h2 className="part-title">{words.title}</h2>
        <span className="fold-now">{words.titleHint}</span>
      </summary>
      <p className="field-hint">{words.hint}</p>
      <div className="button-row">
        {acts.map((each) => (
          <button
            key={each}
            type="button"
            className="button"
            data-act={each}
            {...(each === 'withdraw' ? { 'aria-haspopup': 'dialog' } : { 'aria-expanded': act === each })}
            onClick={() => begin(each)}
          >
            {NAMES[each]()}
          </button>
        ))}
      </div>
      <p className="adjust-done" role="status">
        {done}
      </p>
      {act !== undefined && (
        <WithDraft key={act} workspace={workspace} id={adjustDraftId(act, target.id)}>
          {(found) => ACTS[act]({ ...place, found, end })}
        </WithDraft>
      )}
    </details>
  );
}
