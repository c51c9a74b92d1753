import { useQuery } from '@tanstack/react-query';
import type { SnapshotFile } from '../../domain/snapshot.ts';
import { snapshotsQuery } from '../../queries/snapshots.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { boardSentence } from '../../text/board-words.ts';
import { snapshotPageWords as words } from '../../text/snapshot-page-words.ts';
import { SnapshotFigures, SnapshotGauges } from './snapshot-board.tsx';
import { SnapshotMarks } from './snapshot-marks.tsx';
import { SnapshotTargets } from './snapshot-targets.tsx';

const TITLE = 'verified-board';

/** From what verifying found to the figures of the file. */
export function focusOnVerified(): void {
  const title = document.getElementById(TITLE);
  title?.scrollIntoView();
  title?.focus({ preventScroll: true });
}

interface VerifiedBoardProps {
  readonly workspace: Workspace;
  readonly file: SnapshotFile;
}

/** A verified file, read like a snapshot that is kept here; whether it is, is said. */
export function VerifiedBoard({ workspace, file: { snapshot, sha256 } }: VerifiedBoardProps) {
  const { data: list } = useQuery(snapshotsQuery(workspace));
  const isHere = list?.some((each) => each.id === snapshot.id && each.sha256 === sha256);
  const { name, plan, board, basis, demonstration } = snapshot;
  const [strong, rest] = boardSentence(board, plan, demonstration, basis);
  return (
    <section className="verified-board" aria-labelledby={TITLE}>
      <div className="snapshot-panel">
        <h2 className="snapshot-panel-title" id={TITLE} tabIndex={-1}>
          {words.fileTitle}
        </h2>
        <p className="page-title snapshot-title">
          {name}{' '}
          <SnapshotMarks demonstration={demonstration} mark={isHere ? words.fromFile : words.notKept} />
        </p>
        <p className="summary">
          <strong>{strong}</strong>
          {rest}
        </p>
        {isHere === false && <p className="field-hint">{words.notKeptText}</p>}
      </div>
      <SnapshotGauges {...snapshot} />
      <SnapshotFigures {...snapshot} />
      <SnapshotTargets {...snapshot} isFolded />
    </section>
  );
}
