import { useCallback, useMemo } from 'react';
import type { Rim } from '../../actions/rim.ts';
import type { LedgerChoices } from '../../domain/ledger.ts';
import type { Period } from '../../domain/period.ts';
import type { PlanStates } from '../../queries/plan-states.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { importWords as words } from '../../text/import-words.ts';
import { FaultState } from '../../ui/fault-state.tsx';
import { DropField } from './drop-field.tsx';
import { FileRefusal } from './file-refusal.tsx';
import { PreviewPanel } from './preview-panel.tsx';
import { ReadingState } from './reading-state.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { useLedger } from './use-ledger.ts';

interface ImportDeskProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly read: PlanStates;
  readonly asOf: Period;
}

const notes = () => ({ cancelled: words.cancelled, 'one-file': words.oneFile });

/** From a file to its preview; a new file takes the place of the one before. */
export function ImportDesk({ workspace, rim, read, asOf }: ImportDeskProps) {
  const first = useMemo(
    (): LedgerChoices => ({ period: asOf, rolesBySignature: {}, headerRowBySheet: {}, includedSheets: [] }),
    [asOf],
  );
  const { status, open, again, stop } = useLedger(workspace, rim, read.plan.id, first);
  const take = useCallback(
    (files: readonly File[]): void => {
      const [file, another] = files;
      if (another !== undefined) stop('one-file');
      else if (file !== undefined) void open(file);
    },
    [open, stop],
  );
  const isOver = useFileDrop(take);
  const note = status.kind === 'idle' ? status.note : undefined;
  return (
    <>
      {status.kind !== 'reading' && (
        <DropField isOver={isOver} isSmall={status.kind === 'read'} onFile={(file) => void open(file)} />
      )}
      <p className="import-note" role="status">
        {note === undefined ? '' : notes()[note]}
      </p>
      {status.kind === 'reading' && <ReadingState {...status} onCancel={() => stop('cancelled')} />}
      {status.kind === 'refused' && <FileRefusal file={status.file} refusal={status.refusal} />}
      {status.kind === 'faulted' && <FaultState error={status.error} />}
      {status.kind === 'read' && (
        <PreviewPanel
          workspace={workspace}
          rim={rim}
          read={read}
          asOf={asOf}
          preview={status.preview}
          onChoices={again}
        />
      )}
    </>
  );
}
