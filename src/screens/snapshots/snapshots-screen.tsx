import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { useKeptPlace } from '../../parts/use-kept-place.ts';
import type { InWorkspace } from '../../parts/use-saving.ts';
import { snapshotsQuery } from '../../queries/snapshots.ts';
import { shellWords } from '../../text/shell-words.ts';
import { snapshotCompareWords } from '../../text/snapshot-compare-words.ts';
import { snapshotTrustWords } from '../../text/snapshot-trust-words.ts';
import { snapshotWords as words } from '../../text/snapshot-words.ts';
import { compareSnapshotsAddress } from '../../ui/addresses.ts';
import { FaultState } from '../../ui/fault-state.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { QuickFreeze } from './quick-freeze.tsx';
import { SnapshotList } from './snapshot-list.tsx';
import { VerifiedBoard } from './verified-board.tsx';
import type { FileVerification } from './verify-file.ts';
import { VerifyPanel } from './verify-panel.tsx';

function NoSnapshots() {
  return (
    <section className="state state-empty">
      <h2 className="state-title">{words.emptyTitle}</h2>
      <p className="state-text">{words.emptyText}</p>
    </section>
  );
}

function Snapshots({ workspace }: Pick<InWorkspace, 'workspace'>) {
  const { data: snapshots, error, refetch } = useQuery(snapshotsQuery(workspace));
  useKeptPlace(snapshots !== undefined);
  if (error) return <FaultState error={error} onRetry={() => void refetch()} />;
  if (snapshots === undefined) return <p role="status">{shellWords.loading}</p>;
  if (snapshots.length === 0) return <NoSnapshots />;
  return (
    <section className="snapshot-panel snapshot-list-panel" aria-labelledby="snapshot-list">
      <div className="snapshot-panel-head">
        <h2 className="snapshot-panel-title" id="snapshot-list">
          {words.listTitle}
        </h2>
        {snapshots.length > 1 && (
          <Link className="button" href={compareSnapshotsAddress()}>
            {snapshotCompareWords.compareTwo}
          </Link>
        )}
      </div>
      {snapshots.some(({ rivals }) => rivals !== undefined) && (
        <p className="notice" role="alert">
          {snapshotTrustWords.contestedText}
        </p>
      )}
      <SnapshotList snapshots={snapshots} />
    </section>
  );
}

/** 进度快照: taking one, those on this device, and the check of a file from elsewhere. */
export function SnapshotsScreen(desk: InWorkspace) {
  const [found, setFound] = useState<FileVerification>();
  return (
    <div className="page">
      <PageTitle>{words.title}</PageTitle>
      <p>{words.lead}</p>
      <QuickFreeze {...desk} />
      <div className="snapshots">
        <Snapshots workspace={desk.workspace} />
        <VerifyPanel {...desk} onResult={setFound} />
      </div>
      {found?.ok && <VerifiedBoard workspace={desk.workspace} file={found.file} />}
    </div>
  );
}
