import { Link } from 'wouter';
import { backupWords as words } from '../../text/backup-words.ts';
import { homeAddress } from '../../ui/addresses.ts';
import { BackupFaultText } from './backup-fault-text.tsx';
import type { Desk } from './desk.ts';
import { FileField } from './file-field.tsx';
import { OpenBackup } from './open-backup.tsx';
import { RestorePreviewTable } from './restore-preview-table.tsx';
import { wasStopped } from './use-long-work.ts';
import { type ChosenBackup, useRestore } from './use-restore.ts';

type Restoring = ReturnType<typeof useRestore>['restoring'];

function Result({ restoring }: { readonly restoring: Restoring }) {
  const { data, error } = restoring;
  if (error)
    return wasStopped(error) ? (
      <p role="alert">{words.stopped}</p>
    ) : (
      <>
        <BackupFaultText error={error} />
        <p>{words.interrupted}</p>
      </>
    );
  if (data === undefined) return null;
  return (
    <div className="verify-result verify-passed">
      <p>
        <strong>{words.restored(data.appended, data.files)}</strong>
      </p>
      <p>{data.copy === undefined ? words.noCopy : words.copied(data.copy)}</p>
      <p>
        <Link href={homeAddress}>{words.toBoard}</Link>
      </p>
    </div>
  );
}

interface DecideProps {
  readonly chosen: ChosenBackup;
  readonly restoring: Restoring;
  readonly onCancel: () => void;
}

function Decide({ chosen, restoring, onCancel }: DecideProps) {
  const { preview } = chosen;
  if (preview === undefined || restoring.data) return null;
  const { fresh, freshFiles, drafts, settings } = preview;
  if (fresh + freshFiles + drafts + settings === 0) return <p>{words.nothingNew}</p>;
  const { isPending, mutate, stop } = restoring;
  return (
    <p className="button-row">
      <button
        type="button"
        className="button button-primary"
        aria-disabled={isPending}
        onClick={() => {
          if (!isPending) mutate(chosen);
        }}
      >
        {fresh > 0 ? words.restore(fresh) : words.restoreRest}
      </button>
      <button type="button" className="button" onClick={isPending ? stop : onCancel}>
        {isPending ? words.stop : words.cancel}
      </button>
    </p>
  );
}

/** 恢复: look first, then merge. */
export function RestorePanel(desk: Desk) {
  const { chosen, reading, restoring, forget } = useRestore(desk);
  const { progress } = restoring;
  const share = reading.progress && Math.floor((100 * reading.progress.done) / (reading.progress.total || 1));
  const needsPassword = chosen !== undefined && chosen.preview === undefined && !reading.isPending;
  return (
    <section className="snapshot-panel" aria-labelledby="backup-restore">
      <h2 className="snapshot-panel-title" id="backup-restore">
        {words.restoreTitle}
      </h2>
      <p className="field-hint">{words.restoreLead}</p>
      <FileField
        label={words.chooseFile}
        onChoose={(file) => {
          if (restoring.isPending) return;
          restoring.reset();
          reading.mutate({ file });
        }}
      />
      <div role="status">
        {reading.isPending && <p>{words.checkingShare(share ?? 0)}</p>}
        {restoring.isPending && (
          <p>{progress ? words.restoring(progress.done, progress.total) : words.copying}</p>
        )}
        {chosen?.preview && (
          <RestorePreviewTable
            fileName={chosen.fileName}
            header={chosen.backup.header}
            preview={chosen.preview}
          />
        )}
      </div>
      {reading.error && !wasStopped(reading.error) && <BackupFaultText error={reading.error} />}
      {needsPassword && chosen.backup.header.encryption && (
        <OpenBackup onOpen={(password) => reading.mutate({ file: chosen, password })} />
      )}
      {chosen && <Decide chosen={chosen} restoring={restoring} onCancel={forget} />}
      <Result restoring={restoring} />
    </section>
  );
}
