import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { InWorkspace } from '../../parts/use-saving.ts';
import { claimsQuery, type OpenedClaim, snapshotsQuery } from '../../queries/snapshots.ts';
import { instantText } from '../../text/format.ts';
import { snapshotTrustWords as words } from '../../text/snapshot-trust-words.ts';
import { shortHash, snapshotFaults, snapshotWords } from '../../text/snapshot-words.ts';
import { SaveFault } from '../../ui/save-fault.tsx';
import { openInTurn } from './open-aside.ts';

interface SnapshotRivalsProps extends InWorkspace {
  readonly snapshotId: string;
}

/** What may be told of one of the texts; of one that fails its verification nothing of its content. */
function Claim({ claim, place, onSave }: { claim: OpenedClaim; place: number; onSave: () => void }) {
  const { verification, isShown, isFromHere } = claim;
  const file = verification.ok ? verification.file : undefined;
  return (
    <tr>
      <th scope="row">{isShown ? words.shownClaim : words.otherClaim}</th>
      <td data-head={words.claimFrom}>{words.claimOrigin(isFromHere, place)}</td>
      <td data-head={words.claimSays}>
        {verification.ok
          ? words.signatures[verification.signature].name
          : snapshotFaults[verification.fault].title}
      </td>
      <td data-head={snapshotWords.by}>{file?.snapshot.by ?? words.claimHidden}</td>
      <td data-head={snapshotWords.takenAt}>
        {file ? instantText(file.snapshot.takenAt) : words.claimHidden}
      </td>
      <td data-head={snapshotWords.hash}>
        {file ? <code className="hash">{shortHash(file.sha256)}</code> : words.claimHidden}
      </td>
      <td>
        <button type="button" className="button" onClick={onSave}>
          {snapshotWords.downloadRaw}
          <span className="visually-hidden">{words.claimNumber(place)}</span>
        </button>
      </td>
    </tr>
  );
}

const HEADS = () => [
  words.claim,
  words.claimFrom,
  words.claimSays,
  snapshotWords.by,
  snapshotWords.takenAt,
  snapshotWords.hash,
  words.claimText,
];

function Claims({ workspace, rim, snapshotId }: SnapshotRivalsProps) {
  const titleId = useId();
  const { data: claims, error } = useQuery(claimsQuery(workspace, rim.subtle, snapshotId, openInTurn));
  const save = ({ text }: OpenedClaim, place: number): void =>
    rim.saveFile(words.claimFileName(snapshotId, place), new Blob([text], { type: 'application/json' }));
  return (
    <section className="notice" role="alert" aria-labelledby={titleId}>
      <h2 className="snapshot-panel-title" id={titleId}>
        {words.rivals(claims?.length ?? 2)}
      </h2>
      <p>{words.rivalsText}</p>
      {error && <SaveFault error={error} />}
      {claims && (
        <table className="table snapshot-list">
          <caption className="visually-hidden">{words.rivalsCaption}</caption>
          <thead>
            <tr>
              {HEADS().map((head) => (
                <th scope="col" key={head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {claims.map((claim, n) => (
              <Claim key={claim.changeId} claim={claim} place={n + 1} onSave={() => save(claim, n + 1)} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** That another text claims to be this snapshot too: which ones, whence, what each is worth, and each to be had. */
export function SnapshotRivals(props: SnapshotRivalsProps) {
  const { data: snapshots } = useQuery(snapshotsQuery(props.workspace));
  const row = snapshots?.find(({ id }) => id === props.snapshotId);
  return row?.rivals === undefined ? null : <Claims {...props} />;
}
