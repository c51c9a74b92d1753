import { Link } from 'wouter';
import type { SoundSnapshot } from '../../domain/open-snapshot.ts';
import type { SignatureState } from '../../domain/snapshot-signature.ts';
import type { InWorkspace } from '../../parts/use-saving.ts';
import { boardSentence } from '../../text/board-words.ts';
import { shellWords } from '../../text/shell-words.ts';
import { snapshotCompareWords } from '../../text/snapshot-compare-words.ts';
import { snapshotTrustWords } from '../../text/snapshot-trust-words.ts';
import { snapshotWords as words } from '../../text/snapshot-words.ts';
import { compareSnapshotsAddress, snapshotSchemaAddress } from '../../ui/addresses.ts';
import { Fact } from '../../ui/fact.tsx';
import { ChainFact } from './chain-fact.tsx';
import { HashText } from './hash-text.tsx';
import { SignatureFact } from './signature-fact.tsx';
import { SnapshotFacts } from './snapshot-facts.tsx';
import { SnapshotMarks } from './snapshot-marks.tsx';

interface SnapshotHeadProps extends InWorkspace {
  readonly opened: SoundSnapshot<SignatureState>;
}

/** How it was verified, and how another program can read its file. */
function Verified({ opened: { file, recomputed } }: Pick<SnapshotHeadProps, 'opened'>) {
  return (
    <div className="snapshot-verified">
      <p role="status">
        {words.verifiedOnOpen(recomputed)}
        {words.meaning}
      </p>
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

/** What the snapshot is, when it was frozen, by which hash it can be told, and its files. */
export function SnapshotHead({ workspace, rim, opened }: SnapshotHeadProps) {
  const { file, signature } = opened;
  const { id, name, plan, board, basis, demonstration, previousHash } = file.snapshot;
  const [strong, rest] = boardSentence(board, plan, demonstration, basis);
  return (
    <section className="snapshot-panel snapshot-head" aria-labelledby="snapshot-title">
      <div className="snapshot-panel-head">
        <title>{shellWords.pageTitle(name)}</title>
        <h1 className="page-title snapshot-title" id="snapshot-title">
          {name} <SnapshotMarks demonstration={demonstration} />
        </h1>
        <Link className="button" href={compareSnapshotsAddress(undefined, id)}>
          {snapshotCompareWords.withAnother}
        </Link>
      </div>
      <p className="summary">
        <strong>{strong}</strong>
        {rest}
      </p>
      <SnapshotFacts
        file={file}
        last={
          <>
            <SignatureFact file={file} state={signature} />
            <Fact term={words.previousHash}>
              {previousHash === undefined ? words.noPrevious : <HashText hash={previousHash} />}
            </Fact>
            <ChainFact workspace={workspace} rim={rim} snapshot={file.snapshot} />
          </>
        }
      />
      <Verified opened={opened} />
    </section>
  );
}
