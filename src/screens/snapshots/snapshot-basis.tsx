import { useQuery } from '@tanstack/react-query';
import type { SoundSnapshot } from '../../domain/open-snapshot.ts';
import type { SignatureState } from '../../domain/snapshot-signature.ts';
import type { InWorkspace } from '../../parts/use-saving.ts';
import { chainQuery } from '../../queries/snapshots.ts';
import { snapshotPageWords as words } from '../../text/snapshot-page-words.ts';
import { snapshotTrustWords } from '../../text/snapshot-trust-words.ts';
import { snapshotWords } from '../../text/snapshot-words.ts';
import { snapshotSchemaAddress } from '../../ui/addresses.ts';
import { Fact } from '../../ui/fact.tsx';
import { ChainFact } from './chain-fact.tsx';
import { HashText } from './hash-text.tsx';
import { openInTurn } from './open-aside.ts';
import { SignatureFact } from './signature-fact.tsx';
import { SnapshotFacts } from './snapshot-facts.tsx';

interface SnapshotBasisProps extends InWorkspace {
  readonly opened: SoundSnapshot<SignatureState>;
}

/** What of the chain must not be folded away: that something does not fit. Undefined where all does, or is not known. */
function useDoubt({ workspace, rim, opened }: SnapshotBasisProps): string | undefined {
  const { data: chain } = useQuery(chainQuery(workspace, rim.subtle, opened.file.snapshot.id, openInTurn));
  if (!chain) return undefined;
  if (chain.state === 'differs') return snapshotTrustWords.chains.differs.name;
  if (chain.state === 'linked' && !chain.isSound) return words.beforeFails;
  return chain.signer && snapshotTrustWords.signers[chain.signer].name;
}

/** How it was verified, and how another program can read its file. */
function Verified({ opened: { file, recomputed } }: Pick<SnapshotBasisProps, 'opened'>) {
  return (
    <div className="snapshot-verified">
      <p>{snapshotWords.verifiedOnOpen(recomputed)}</p>
      <p>{snapshotWords.meaning}</p>
      {file.signature && <p>{snapshotTrustWords.signatureMeans}</p>}
      {file.snapshot.version > 1 && (
        <p>
          <a href={snapshotSchemaAddress} target="_blank" rel="noreferrer">
            {snapshotTrustWords.formatNote}
          </a>{' '}
          {snapshotTrustWords.formatHint}
        </p>
      )}
    </div>
  );
}

/** 快照依据: in one line as of when, when it was taken and that it was verified; opened, the facts it can be told by. */
export function SnapshotBasis(props: SnapshotBasisProps) {
  const { workspace, rim, opened } = props;
  const { file, signature } = opened;
  const { asOf, takenAt, previousHash } = file.snapshot;
  const doubt = useDoubt(props);
  const line = [
    words.asOf(asOf),
    words.taken(takenAt),
    words.verified,
    snapshotTrustWords.signatures[signature].name,
  ];
  return (
    <details className="disclosure snapshot-basis">
      <summary>
        {words.basis} <span className="snapshot-basis-line">{words.basisLine(line)}</span>
        {doubt && <strong className="snapshot-mark snapshot-mark-demo">{doubt}</strong>}
      </summary>
      <SnapshotFacts
        file={file}
        last={
          <>
            <SignatureFact file={file} state={signature} />
            <Fact term={snapshotWords.previousHash}>
              {previousHash === undefined ? snapshotWords.noPrevious : <HashText hash={previousHash} />}
            </Fact>
            <ChainFact workspace={workspace} rim={rim} snapshot={file.snapshot} />
          </>
        }
      />
      <Verified opened={opened} />
    </details>
  );
}
