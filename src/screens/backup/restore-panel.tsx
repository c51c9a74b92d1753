import { Link } from 'wouter';
import type { SafetyCopy } from '../../actions/save-safety-copy.ts';
import { restoreWords as words } from '../../text/restore-words.ts';
import { homeAddress } from '../../ui/addresses.ts';
import { FileField } from '../../ui/file-field.tsx';
import { BackupFaultText } from './backup-fault-text.tsx';
import type { Desk } from './desk.ts';
import { IdentityNote } from './identity-note.tsx';
import { LeftOutNote } from './left-out-note.tsx';
import { OpenBackup } from './open-backup.tsx';
import { RestoreDecision } from './restore-decision.tsx';
import { RestorePreviewTable } from './restore-preview-table.tsx';
import { UnreadNote } from './unread-note.tsx';
import { wasStopped } from './use-long-work.ts';
import { useRestore } from './use-restore.ts';
import { WorkState } from './work-state.tsx';

type Restoring = ReturnType<typeof useRestore>['restoring'];

interface CopiedProps {
  readonly copy: SafetyCopy;
  /** files of evidence that the restore mended after the copy was made */
  readonly mended: number;
}

/** Where the state before lies, and what of it is not in there; what was mended since needs nothing more to be done. */
function Copied({ copy: { name, folder, isEncrypted, unread, leftOut }, mended }: CopiedProps) {
  return (
    <>
      <p>
        {folder === undefined ? words.copied(name) : words.copiedInto(name, folder)}{' '}
        {isEncrypted && words.copyEncrypted}
      </p>
      {unread?.count === mended ? <p>{words.copyLacks(mended)}</p> : <UnreadNote unread={unread} />}
      <LeftOutNote leftOut={leftOut} />
    </>
  );
}

interface ResultProps {
  readonly restoring: Restoring;
  readonly copy: SafetyCopy | undefined;
  readonly anonymous: string;
}

/** How it ended; the copy is there also when it failed. */
function Result({ restoring: { data, error }, copy, anonymous }: ResultProps) {
  if (error)
    return (
      <>
        {wasStopped(error) ? <p role="alert">{words.stopped}</p> : <BackupFaultText error={error} />}
        {copy && <Copied copy={copy} mended={0} />}
      </>
    );
  if (data === undefined) return null;
  const { appended, snapshots, files, mended, identity } = data;
  return (
    <div className="verify-result verify-passed">
      <p>
        <strong>{words.restored(appended, snapshots, files, mended)}</strong>
      </p>
      {copy === undefined ? <p>{words.noCopy}</p> : <Copied copy={copy} mended={mended} />}
      <IdentityNote identity={identity} anonymous={anonymous} isDone />
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
          <RestorePreviewTable
            workspace={desk.workspace}
            chosen={chosen}
            preview={chosen.preview}
            isOver={isOver}
          />
        )}
      </div>
      {reading.error && !wasStopped(reading.error) && <BackupFaultText error={reading.error} />}
      {needsPassword && <OpenBackup onOpen={(password) => reading.mutate({ file: chosen.file, password })} />}
      {chosen && !isOver && (
        <RestoreDecision
          workspace={desk.workspace}
          chosen={chosen}
          anonymous={desk.rim.anonymous}
          isRestoring={restoring.isPending}
          onRestore={restoring.mutate}
          onCancel={forget}
        />
      )}
      <WorkState isRunning={restoring.isPending} step={restoring.step} onStop={restoring.stop} />
      <Result restoring={restoring} copy={copy} anonymous={desk.rim.anonymous} />
    </section>
  );
}
