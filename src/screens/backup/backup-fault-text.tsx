import { BackupFault, type FaultPlace } from '../../actions/backup-fault.ts';
import { backupFaults, backupFaultWords as words } from '../../text/backup-fault-words.ts';
import { faultWords } from '../../text/fault-words.ts';
import { faultCodeOf } from '../../ui/fault-state.tsx';
import { SaveFault } from '../../ui/save-fault.tsx';
import { wasStopped } from './use-long-work.ts';

function Sizes({ expected, found }: FaultPlace) {
  if (expected === undefined || found === undefined) return null;
  const isShort = found < expected;
  return <p>{words.sizes(String(expected), String(found), String(Math.abs(expected - found)), isShort)}</p>;
}

/** What stood behind a fault, in words; nothing where the person gave up. */
function causeOf({ cause }: BackupFault): string | undefined {
  if (cause === undefined || wasStopped(cause)) return undefined;
  return cause instanceof BackupFault ? backupFaults[cause.code].title : faultWords[faultCodeOf(cause)].title;
}

/** Why a backup was not made, read or restored: what happened, where, what to do. */
export function BackupFaultText({ error }: { readonly error: unknown }) {
  if (!(error instanceof BackupFault)) return <SaveFault error={error} />;
  const { title, text } = backupFaults[error.code];
  const cause = causeOf(error);
  return (
    <div className="save-fault" role="alert">
      <p className="save-fault-title">{title}</p>
      <p>{text}</p>
      {error.place.line !== undefined && <p>{words.line(error.place.line)}</p>}
      <Sizes {...error.place} />
      {cause !== undefined && <p>{words.because(cause)}</p>}
      <p className="state-code">{faultWords.code(error.code, '')}</p>
    </div>
  );
}
