import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { SnapshotFile } from '../../domain/snapshot.ts';
import type { SignatureState } from '../../domain/snapshot-signature.ts';
import { type SnapshotSummary, snapshotsQuery } from '../../queries/snapshots.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { faultWords } from '../../text/fault-words.ts';
import { shellWords } from '../../text/shell-words.ts';
import { snapshotPageWords } from '../../text/snapshot-page-words.ts';
import { snapshotFaults, snapshotWords as words } from '../../text/snapshot-words.ts';
import { snapshotAddress } from '../../ui/addresses.ts';
import { Fact } from '../../ui/fact.tsx';
import { AlteredList } from './altered-list.tsx';
import { SignatureFact } from './signature-fact.tsx';
import { SnapshotFacts } from './snapshot-facts.tsx';
import { focusOnVerified } from './verified-board.tsx';
import type { FileVerification } from './verify-file.ts';

interface VerifiedProps {
  readonly workspace: Workspace;
  readonly file: SnapshotFile;
  readonly fileName: string;
  readonly recomputed: boolean;
  readonly signature: SignatureState;
}

/** Whether this device holds the same snapshot, or one of the same id with another content. */
function OnDevice({
  own,
  differs,
}: {
  readonly own: SnapshotSummary | undefined;
  readonly differs: boolean;
}) {
  if (own === undefined) return <p>{words.notOnDevice}</p>;
  return (
    <p className={differs ? 'verify-conflict' : undefined}>
      {differs ? words.conflict : words.onDevice}{' '}
      <Link href={snapshotAddress(own.id)}>{words.openOnDevice}</Link>
    </p>
  );
}

function Verified({ workspace, file, fileName, recomputed, signature }: VerifiedProps) {
  const { data: list } = useQuery(snapshotsQuery(workspace));
  const { id, name, demonstration } = file.snapshot;
  const own = list?.find((snapshot) => snapshot.id === id);
  const differs = own !== undefined && own.sha256 !== file.sha256;
  return (
    <div className={differs ? 'verify-result' : 'verify-result verify-passed'}>
      <h3 className="verify-title">
        {differs ? words.verifiedButDiffers : words.verified}
        {demonstration && <strong className="snapshot-mark snapshot-mark-demo">{shellWords.demoMark}</strong>}
      </h3>
      {list && <OnDevice own={own} differs={differs} />}
      <p>
        <button type="button" className="link-button" onClick={focusOnVerified}>
          {snapshotPageWords.seeFigures}
        </button>
      </p>
      <SnapshotFacts
        file={file}
        first={
          <>
            <Fact term={words.file}>{fileName}</Fact>
            <Fact term={words.name}>{name}</Fact>
          </>
        }
        last={<SignatureFact file={file} state={signature} />}
      />
      <p>{recomputed ? words.proves : words.provesHashOnly}</p>
      <p>{words.provesNot}</p>
    </div>
  );
}

/** The one that is here under the id that a refused file names: it counts, and is one step away. */
function OwnOfSameId({ workspace, id }: { readonly workspace: Workspace; readonly id: string }) {
  const { data: list } = useQuery(snapshotsQuery(workspace));
  const own = list?.find((snapshot) => snapshot.id === id);
  if (own === undefined) return null;
  return (
    <p>
      {snapshotPageWords.ownOfSameId(own.name)}{' '}
      <Link href={snapshotAddress(own.id)}>{words.openOnDevice}</Link>
    </p>
  );
}

/** What verifying a file found, in words: what is proved and what is not, or what is wrong and what to do. */
export function VerifyResult({ workspace, result }: { workspace: Workspace; result: FileVerification }) {
  if (result.ok) {
    const { file, fileName, recomputed, signature } = result;
    return <Verified {...{ workspace, file, fileName, recomputed, signature }} />;
  }
  const { fault, fileName, claimedId, ok: _refused, ...named } = result;
  const { title, text, advice } = snapshotFaults[fault];
  return (
    <div className="verify-result state-error">
      <h3 className="verify-title state-title">{title}</h3>
      <p className="state-code">{words.fileOf(fileName)}</p>
      <p>{text}</p>
      <AlteredList {...named} />
      <p>{advice}</p>
      {claimedId !== undefined && <OwnOfSameId workspace={workspace} id={claimedId} />}
      <p className="state-code">{faultWords.code(fault, '')}</p>
    </div>
  );
}
