import { useMutation } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { commitLedger } from '../../actions/commit-ledger.ts';
import type { Rim } from '../../actions/rim.ts';
import type { LedgerPreview } from '../../domain/ledger.ts';
import { countRows, type DecidedRow, entriesToLog, rowsToCorrect } from '../../domain/ledger-decision.ts';
import type { Period } from '../../domain/period.ts';
import type { Plan, Target } from '../../domain/plan.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { importWords as words } from '../../text/import-words.ts';
import { boardAddress, fillAddress } from '../../ui/addresses.ts';
import { SaveFault } from '../../ui/save-fault.tsx';
import { CorrectionsButton } from './corrections-button.tsx';

interface CommitBarProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly plan: Plan;
  readonly asOf: Period;
  readonly preview: LedgerPreview;
  readonly decided: readonly DecidedRow[];
  readonly targets: ReadonlyMap<string, Target>;
}

/** Says exactly what will be saved and what not, and then what was. */
export function CommitBar({ workspace, rim, plan, asOf, preview, decided, targets }: CommitBarProps) {
  const counts = useMemo(() => countRows(decided), [decided]);
  const ready = useMemo(() => decided.filter(({ isReady }) => isReady), [decided]);
  const left = useMemo(() => rowsToCorrect(decided), [decided]);
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: async () => commitLedger(await workspace.store(), rim, entriesToLog(decided)),
  });
  const added = ready.filter(({ figure }) => figure?.before === undefined).length;
  const waiting = left.filter(({ rowClass }) => rowClass === 'question').length;
  const toCorrect = {
    file: preview.file,
    rows: left,
    targetsById: targets,
    demonstration: workspace.id === 'demo',
  };
  const isIdle = isPending || ready.length === 0;
  return (
    <div className="import-commit">
      {data === undefined && (
        <p className="button-row">
          <button
            type="button"
            className="button button-primary"
            aria-disabled={isIdle}
            onClick={() => {
              if (!isIdle) mutate();
            }}
          >
            {ready.length === 0 ? words.commitNothing : words.commit(ready.length)}
          </button>
          <span>
            {words.commitWhat(added, ready.length - added)}
            {left.length > 0 && words.commitLeft(waiting, left.length - waiting)}
          </span>
        </p>
      )}
      <div role="status">
        {isPending && <p>{words.committing}</p>}
        {data && (
          <p className="import-done">
            <strong>{words.committed(data.appended, counts.same + data.repeated)}</strong>{' '}
            {left.length > 0 && words.committedLeft(left.length)}
          </p>
        )}
      </div>
      {error && <SaveFault error={error} />}
      <div className="button-row">
        {data && (
          <>
            <Link className="button button-primary" href={fillAddress(plan.id, asOf)}>
              {words.toFill}
            </Link>
            <Link className="button" href={boardAddress(plan.id, asOf)}>
              {words.toBoard}
            </Link>
          </>
        )}
        {left.length > 0 && <CorrectionsButton rim={rim} request={toCorrect} />}
      </div>
    </div>
  );
}
