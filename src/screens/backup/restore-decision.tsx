import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { backupStateQuery } from '../../queries/backup.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { restoreWords as words } from '../../text/restore-words.ts';
import type { ChosenBackup, RestoringOrder } from './use-restore.ts';

interface RestoreDecisionProps {
  readonly workspace: Workspace;
  readonly chosen: ChosenBackup;
  readonly isRestoring: boolean;
  readonly onRestore: (order: RestoringOrder) => void;
  readonly onCancel: () => void;
}

/** What will happen first, and the two buttons; nothing where the file brings nothing. */
export function RestoreDecision({
  workspace,
  chosen,
  isRestoring,
  onRestore,
  onCancel,
}: RestoreDecisionProps) {
  const { data: state } = useQuery(backupStateQuery(workspace));
  const [isCopyLocked, setCopyLocked] = useState(true);
  const { preview, password } = chosen;
  if (preview === undefined) return null;
  const { fresh, freshFiles, drafts, settings } = preview;
  if (fresh + freshFiles + drafts + settings === 0) return <p>{words.nothingNew}</p>;
  const { folder } = state ?? {};
  return (
    <div className="backup-password">
      <p>{preview.isOneStep ? words.oneStep : words.manySteps}</p>
      <p>{folder === undefined ? words.copyDownload : words.copyInto(folder)}</p>
      {password !== undefined && (
        <label className="check">
          <input
            type="checkbox"
            checked={isCopyLocked}
            onChange={({ target }) => setCopyLocked(target.checked)}
          />
          {words.copyLocked}
        </label>
      )}
      {!isRestoring && (
        <p className="button-row">
          <button
            type="button"
            className="button button-primary"
            onClick={() => onRestore({ chosen, isCopyLocked: isCopyLocked && password !== undefined })}
          >
            {fresh > 0 ? words.restore(fresh) : words.restoreRest}
          </button>
          <button type="button" className="button" onClick={onCancel}>
            {words.cancel}
          </button>
        </p>
      )}
    </div>
  );
}
