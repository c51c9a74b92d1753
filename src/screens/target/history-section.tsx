import { memo, useRef, useState } from 'react';
import type { Rim } from '../../actions/rim.ts';
import type { Change } from '../../domain/change.ts';
import type { Target } from '../../domain/plan.ts';
import type { EntryInForce, TargetState } from '../../domain/target-state.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { targetWords as words } from '../../text/target-screen-words.ts';
import { HistoryTable } from '../../ui/history-table.tsx';
import { entryBefore, historyRows } from './history-rows.ts';
import { RetractDialog } from './retract-dialog.tsx';
import { useHistoryNames } from './use-history-names.ts';

interface HistorySectionProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly planId: string;
  readonly target: Target;
  readonly state: TargetState;
  /** oldest first */
  readonly changes: readonly Change[];
  readonly onCorrect: (entry: EntryInForce) => void;
  readonly onRetracted: () => void;
}

interface EntryActionsProps {
  readonly entry: EntryInForce;
  readonly onCorrect: (entry: EntryInForce) => void;
  readonly onRetract: (entry: EntryInForce) => void;
}

function EntryActions({ entry, onCorrect, onRetract }: EntryActionsProps) {
  return (
    <>
      <button
        type="button"
        className="button button-small"
        aria-label={words.correctOf(entry.period)}
        onClick={() => onCorrect(entry)}
      >
        {words.correct}
      </button>
      <button
        type="button"
        className="button button-small"
        aria-label={words.retractOf(entry.period)}
        onClick={() => onRetract(entry)}
      >
        {words.retract}
      </button>
    </>
  );
}

/** 全部记录: nothing that happened is hidden; the figures in force can be corrected or taken back. */
export const HistorySection = memo(function HistorySection(props: HistorySectionProps) {
  const { workspace, rim, planId, target, state, changes, onCorrect, onRetracted } = props;
  const [retracting, setRetracting] = useState<EntryInForce>();
  const [retracted, setRetracted] = useState<EntryInForce>();
  const names = useHistoryNames(workspace);
  const title = useRef<HTMLHeadingElement>(null);
  const retract = (entry: EntryInForce): void => {
    setRetracted(undefined);
    setRetracting(entry);
  };
  return (
    <section className="part" aria-labelledby="history-title">
      <h2 className="part-title" id="history-title" ref={title} tabIndex={-1}>
        {words.history}
      </h2>
      <p className="history-status" role="status">
        {retracted && words.retractDone(retracted.period)}
      </p>
      <HistoryTable
        lines={historyRows(changes, state, names)}
        actions={({ entry }) =>
          entry && <EntryActions entry={entry} onCorrect={onCorrect} onRetract={retract} />
        }
      />
      {retracting && (
        <RetractDialog
          workspace={workspace}
          rim={rim}
          planId={planId}
          target={target}
          entry={retracting}
          before={entryBefore(changes, state, retracting)}
          onClose={() => setRetracting(undefined)}
          onRetracted={() => {
            setRetracted(retracting);
            onRetracted();
            // The button that opened the dialog is about to go with its entry.
            title.current?.focus();
          }}
        />
      )}
    </section>
  );
});
