import { Link } from 'wouter';
import type { SoundSnapshot } from '../../domain/open-snapshot.ts';
import type { SignatureState } from '../../domain/snapshot-signature.ts';
import type { InWorkspace } from '../../parts/use-saving.ts';
import { boardSentence } from '../../text/board-words.ts';
import { shellWords } from '../../text/shell-words.ts';
import { snapshotCompareWords } from '../../text/snapshot-compare-words.ts';
import { snapshotTakeWords } from '../../text/snapshot-take-words.ts';
import { compareSnapshotsAddress } from '../../ui/addresses.ts';
import { useArrival } from './arrival.ts';
import { SnapshotBasis } from './snapshot-basis.tsx';
import { SnapshotMarks } from './snapshot-marks.tsx';

interface SnapshotHeadProps extends InWorkspace {
  readonly opened: SoundSnapshot<SignatureState>;
}

/** What the snapshot is, what it says in one sentence, and in one line what it rests on. */
export function SnapshotHead({ workspace, rim, opened }: SnapshotHeadProps) {
  const { id, name, plan, board, basis, demonstration } = opened.file.snapshot;
  const [strong, rest] = boardSentence(board, plan, demonstration, basis);
  const arrival = useArrival();
  return (
    <section className="snapshot-panel snapshot-head" aria-labelledby="snapshot-title">
      <div className="snapshot-panel-head">
        <title>{shellWords.pageTitle(name)}</title>
        <h1 className="page-title snapshot-title" id="snapshot-title" tabIndex={-1}>
          {name} <SnapshotMarks demonstration={demonstration} />
        </h1>
        <Link className="button" href={compareSnapshotsAddress(undefined, id)}>
          {snapshotCompareWords.withAnother}
        </Link>
      </div>
      <p className="taken-status" role="status">
        {arrival === 'taken' && snapshotTakeWords.takenAs(name)}
      </p>
      <p className="summary">
        <strong>{strong}</strong>
        {rest}
      </p>
      <SnapshotBasis workspace={workspace} rim={rim} opened={opened} />
    </section>
  );
}
