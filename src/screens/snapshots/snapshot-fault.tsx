import type { Rim } from '../../actions/rim.ts';
import type { Refused, SnapshotFault } from '../../domain/snapshot.ts';
import { faultWords } from '../../text/fault-words.ts';
import { snapshotFaults, snapshotWords as words } from '../../text/snapshot-words.ts';
import { AlteredList } from './altered-list.tsx';

interface StoredFaultProps extends Pick<Refused, 'altered' | 'boardFigures'> {
  readonly rim: Rim;
  readonly snapshotId: string;
  readonly text: string;
  readonly fault: SnapshotFault;
}

/** A stored snapshot that failed: which check, what to do, its raw text; nothing of it is shown as frozen. */
export function StoredFault({ rim, snapshotId, text, fault, ...named }: StoredFaultProps) {
  const { title, text: found } = snapshotFaults[fault];
  const save = (): void =>
    rim.saveFile(words.rawFileName(snapshotId), new Blob([text], { type: 'application/json' }));
  return (
    <section className="state state-error" role="alert">
      <h1 className="state-title">{words.storedFaultTitle}</h1>
      <p>{words.storedFaultFound(title, found)}</p>
      <AlteredList {...named} />
      <p className="state-text">{words.storedFaultText}</p>
      <p className="state-text">{words.storedFaultAdvice}</p>
      <p className="state-code">{faultWords.code(fault, snapshotId)}</p>
      <button type="button" className="button" onClick={save}>
        {words.downloadRaw}
      </button>
    </section>
  );
}
