import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { Rim } from '../../actions/rim.ts';
import type { SnapshotFile } from '../../domain/snapshot.ts';
import { snapshotsQuery } from '../../queries/snapshots.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { boardSentence } from '../../text/board-words.ts';
import { shellWords } from '../../text/shell-words.ts';
import { snapshotWords as words } from '../../text/snapshot-words.ts';
import { snapshotAddress } from '../../ui/addresses.ts';
import { Fact } from '../../ui/fact.tsx';
import { HashText } from './hash-text.tsx';
import { SnapshotExports } from './snapshot-exports.tsx';
import { SnapshotFacts } from './snapshot-facts.tsx';
import { SnapshotMarks } from './snapshot-marks.tsx';

interface SnapshotHeadProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly file: SnapshotFile;
  /** false: frozen under another calculation, see `Verification` */
  readonly recomputed: boolean;
  readonly text: string;
}

/** The hash of the snapshot before, and the way to it where this device has it. */
function Previous({ workspace, hash }: { readonly workspace: Workspace; readonly hash: string | undefined }) {
  const { data: own } = useQuery(snapshotsQuery(workspace));
  if (hash === undefined) return words.noPrevious;
  const previous = own?.find(({ sha256 }) => sha256 === hash);
  return (
    <>
      <HashText hash={hash} />
      {previous && <Link href={snapshotAddress(previous.id)}>{words.openPrevious(previous.name)}</Link>}
    </>
  );
}

/** What the snapshot is, when it was frozen, by which hash it can be told, and its files. */
export function SnapshotHead({ workspace, rim, file, recomputed, text }: SnapshotHeadProps) {
  const { name, plan, board, basis, demonstration, previousHash } = file.snapshot;
  const [strong, rest] = boardSentence(board, plan, demonstration, basis);
  return (
    <section className="snapshot-panel snapshot-head" aria-labelledby="snapshot-title">
      <div className="snapshot-panel-head">
        <title>{shellWords.pageTitle(name)}</title>
        <h1 className="page-title snapshot-title" id="snapshot-title">
          {name} <SnapshotMarks demonstration={demonstration} />
        </h1>
        <SnapshotExports rim={rim} text={text} />
      </div>
      <p className="summary">
        <strong>{strong}</strong>
        {rest}
      </p>
      <SnapshotFacts
        file={file}
        last={
          <Fact term={words.previousHash}>
            <Previous workspace={workspace} hash={previousHash} />
          </Fact>
        }
      />
      <p className="snapshot-verified" role="status">
        {words.verifiedOnOpen(recomputed)}
        {words.meaning}
      </p>
    </section>
  );
}
