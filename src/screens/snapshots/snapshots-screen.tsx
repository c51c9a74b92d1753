import { useQuery } from '@tanstack/react-query';
import { useKeptPlace } from '../../parts/use-kept-place.ts';
import { snapshotsQuery } from '../../queries/snapshots.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { shellWords } from '../../text/shell-words.ts';
import { snapshotWords as words } from '../../text/snapshot-words.ts';
import { FaultState } from '../../ui/fault-state.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { FreezeLink } from './freeze-link.tsx';
import { SnapshotList } from './snapshot-list.tsx';
import { VerifyPanel } from './verify-panel.tsx';

interface SnapshotsScreenProps {
  readonly workspace: Workspace;
}

type InWorkspace = Pick<SnapshotsScreenProps, 'workspace'>;

function NoSnapshots({ workspace }: InWorkspace) {
  return (
    <section className="state state-empty">
      <h2 className="state-title">{words.emptyTitle}</h2>
      <p className="state-text">{words.emptyText}</p>
      <FreezeLink workspace={workspace} primary>
        {words.freezeFirst}
      </FreezeLink>
    </section>
  );
}

function Snapshots({ workspace }: InWorkspace) {
  const { data: snapshots, error, refetch } = useQuery(snapshotsQuery(workspace));
  useKeptPlace(snapshots !== undefined);
  if (error) return <FaultState error={error} onRetry={() => void refetch()} />;
  if (snapshots === undefined) return <p role="status">{shellWords.loading}</p>;
  if (snapshots.length === 0) return <NoSnapshots workspace={workspace} />;
  return (
    <section className="snapshot-panel snapshot-list-panel" aria-labelledby="snapshot-list">
      <div className="snapshot-panel-head">
        <h2 className="snapshot-panel-title" id="snapshot-list">
          {words.listTitle}
        </h2>
        <FreezeLink workspace={workspace} primary={false}>
          {words.freezeMore}
        </FreezeLink>
      </div>
      <SnapshotList snapshots={snapshots} />
    </section>
  );
}

/** 进度快照: those on this device, and the check of a file from elsewhere. */
export function SnapshotsScreen({ workspace }: SnapshotsScreenProps) {
  return (
    <div className="page">
      <PageTitle>{words.title}</PageTitle>
      <p>{words.lead}</p>
      <div className="snapshots">
        <Snapshots workspace={workspace} />
        <VerifyPanel workspace={workspace} />
      </div>
    </div>
  );
}
