import { Link } from 'wouter';
import type { SafetyCopy } from '../../actions/save-safety-copy.ts';
import { restoreWords as words } from '../../text/restore-words.ts';
import { homeAddress } from '../../ui/addresses.ts';
import { FileField } from '../../ui/file-field.tsx';
import { BackupFaultText } from './backup-fault-text.tsx';
import type { Desk } from './desk.ts';
import { OpenBackup } from './open-backup.tsx';
import { RestoreDecision } from './restore-decision.tsx';
import { RestorePreviewTable } from './restore-preview-table.tsx';
import { UnreadNote } from './unread-note.tsx';
import { wasStopped } from './use-long-work.ts';
import { useRestore } from './use-restore.ts';
import { WorkState } from './work-state.tsx';

type Restoring = ReturnType<typeof useRestore>['restoring'];

/** Where the state before lies, and what of it is not in there. */
function Copied({ copy: { name, folder, isEncrypted, unread } }: { readonly copy: SafetyCopy }) {
  return (
    <>
      <p>
        {folder === undefined ? words.copied(name) : words.copiedInto(name, folder)}{' '}
        {isEncrypted && words.copyEncrypted}
      </p>
      <UnreadNote unread={unread} />
    </>
  );
}

interface ResultProps {
  readonly restoring: Restoring;
  readonly copy: SafetyCopy | undefined;
}

/** How it ended; the copy is there also when it failed. */
function Result({ restoring: { data, error }, copy }: ResultProps) {
  if (error)
    return (
      <>
        {wasStopped(error) ? <p role="alert">{words.stopped}</p> : <BackupFaultText error={error} />}
        {copy && <Copied copy={copy} />}
      </>
    );
  if (data === undefined) return null;
  const { appended, files } = data;
  return (
    <div className="verify-result verify-passed">
      <p>
        <strong>{words.restored(appended, files)}</strong>
      </p>
      {copy === undefined ? <p>{words.noCopy}</p> : <Copied copy={copy} />}
      <p>
        <Link href={homeAddress}>{words.toBoard}</Link>
      </p>
    </div>
  );
}

/** 恢复: look first, then merge. */
export function RestorePanel(desk: Desk) {
  const { chosen, copy, reading, restoring, forget } = useRestore(desk);
  const needsPassword = chosen !== undefined && chosen.preview === undefined && !reading.isPending;
  const isOver = restoring.data !== undefined;
  return (
    <section className="snapshot-panel" aria-labelledby="backup-restore">
      <h2 className="snapshot-panel-title" id="backup-restore">
        {words.restoreTitle}
      </h2>
      <p className="field-hint">{words.restoreLead}</p>
      <FileField
        label={words.chooseFile}
        hint={words.dropHint}
        accept=".jlbak"
        onChoose={(file) => {
          if (restoring.isPending || reading.isPending) return;
          restoring.reset();
          reading.mutate({ file });
        }}
      />
      <WorkState isRunning={reading.isPending} step={reading.step} onStop={reading.stop} />
      <div role="status">
        {chosen?.preview && (
          <RestorePreviewTable workspace={desk.workspace} chosen={chosen} preview={chosen.preview} />
        )}
      </div>
      {reading.error && !wasStopped(reading.error) && <BackupFaultText error={reading.error} />}
      {needsPassword && <OpenBackup onOpen={(password) => reading.mutate({ file: chosen.file, password })} />}
      {chosen && !isOver && (
        <RestoreDecision
          workspace={desk.workspace}
          chosen={chosen}
          isRestoring={restoring.isPending}
          onRestore={restoring.mutate}
          onCancel={forget}
        />
      )}
      <WorkState isRunning={restoring.isPending} step={restoring.step} onStop={restoring.stop} />
      <Result restoring={restoring} copy={copy} />
    </section>
  );
}
