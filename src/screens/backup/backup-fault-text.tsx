import { BackupFault } from '../../actions/backup-fault.ts';
import { backupFaults, backupFaultWords as words } from '../../text/backup-fault-words.ts';
import { faultWords } from '../../text/fault-words.ts';
import { SaveFault } from '../../ui/save-fault.tsx';

/** Why a backup was not made, read or restored: what happened, where, what to do. */
export function BackupFaultText({ error }: { readonly error: unknown }) {
  if (!(error instanceof BackupFault)) return <SaveFault error={error} />;
  const { title, text } = backupFaults[error.code];
  return (
    <div className="save-fault" role="alert">
      <p className="save-fault-title">{title}</p>
      <p>{text}</p>
      {error.line !== undefined && <p>{words.line(error.line)}</p>}
      <p className="state-code">{faultWords.code(error.code, '')}</p>
    </div>
  );
}
