import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RestorePreview } from '../../actions/preview-restore.ts';
import { backupStateQuery } from '../../queries/backup.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { restoreWords as words } from '../../text/restore-words.ts';
import { IdentityNote } from './identity-note.tsx';
import type { ChosenBackup, RestoringOrder } from './use-restore.ts';

/** The button says what will happen: a copy is saved where there is something to copy. */
function buttonText({ fresh, isCopied }: RestorePreview): string {
  if (isCopied) return fresh > 0 ? words.restore(fresh) : words.restoreRest;
  return fresh > 0 ? words.restoreOnly(fresh) : words.restoreOnlyRest;
}

interface CopyBeforeProps {
  readonly isCopied: boolean;
  /** how automatic backups are made; undefined while that is read */
  readonly state: { readonly folder: string | undefined; readonly isEncrypted: boolean } | undefined;
  /** may the copy have the password of the file, and shall it; undefined: the file has none */
  readonly lock: boolean | undefined;
  readonly onLock: (isLocked: boolean) => void;
}

/** Where the copy before will be, and whether it has a password. */
function CopyBefore({ isCopied, state, lock, onLock }: CopyBeforeProps) {
  if (!isCopied) return <p>{words.copyNone}</p>;
  return (
    <>
      <p>{state?.folder === undefined ? words.copyDownload : words.copyInto(state.folder)}</p>
      {state?.isEncrypted === true && <p>{words.copyLockedAlready}</p>}
      {state?.isEncrypted === false && lock !== undefined && (
        <label className="check">
          <input type="checkbox" checked={lock} onChange={({ target }) => onLock(target.checked)} />
          {words.copyLocked}
        </label>
      )}
    </>
  );
}

interface RestoreDecisionProps {
  readonly workspace: Workspace;
  readonly chosen: ChosenBackup;
  readonly anonymous: string;
  readonly isRestoring: boolean;
  readonly onRestore: (order: RestoringOrder) => void;
  readonly onCancel: () => void;
}

/** What will happen first, and the two buttons; nothing where the file brings nothing. */
export function RestoreDecision({
  workspace,
  chosen,
  anonymous,
  isRestoring,
  onRestore,
  onCancel,
}: RestoreDecisionProps) {
  const { data: state } = useQuery(backupStateQuery(workspace));
  const [isCopyLocked, setCopyLocked] = useState(true);
  const { preview, password } = chosen;
  if (preview === undefined) return null;
  const { fresh, freshFiles, rottenFiles, drafts, settings, isCopied, refused, identity } = preview;
  if (fresh + freshFiles + rottenFiles + drafts + settings === 0)
    return <p>{refused > 0 ? words.nothingFits : words.nothingNew}</p>;
  return (
    <div className="backup-password">
      <IdentityNote identity={identity} anonymous={anonymous} isDone={false} />
      <p>{preview.isOneStep ? words.oneStep : words.manySteps}</p>
      <CopyBefore
        isCopied={isCopied}
        state={state}
        lock={password === undefined ? undefined : isCopyLocked}
        onLock={setCopyLocked}
      />
      {!isRestoring && (
        <p className="button-row">
          <button
            type="button"
            className="button button-primary"
            onClick={() => onRestore({ chosen, isCopyLocked: isCopyLocked && password !== undefined })}
          >
            {buttonText(preview)}
          </button>
          <button type="button" className="button" onClick={onCancel}>
            {words.cancel}
          </button>
        </p>
      )}
    </div>
  );
}
