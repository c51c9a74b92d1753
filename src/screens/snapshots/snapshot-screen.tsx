import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useKeptPlace } from '../../parts/use-kept-place.ts';
import type { InWorkspace } from '../../parts/use-saving.ts';
import { snapshotQuery } from '../../queries/snapshots.ts';
import { snapshotWords as words } from '../../text/snapshot-words.ts';
import { snapshotsAddress } from '../../ui/addresses.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { FaultState } from '../../ui/fault-state.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { BulletinPanel } from './bulletin-panel.tsx';
import { openInTurn } from './open-aside.ts';
import { ReviewDraftPanel } from './review-draft-panel.tsx';
import { SnapshotFigures, SnapshotGauges } from './snapshot-board.tsx';
import { SnapshotExports } from './snapshot-exports.tsx';
import { StoredFault } from './snapshot-fault.tsx';
import { SnapshotHead } from './snapshot-head.tsx';
import { SnapshotPicture } from './snapshot-picture.tsx';
import { SnapshotRivals } from './snapshot-rivals.tsx';
import { SnapshotTargets } from './snapshot-targets.tsx';

interface SnapshotScreenProps extends InWorkspace {
  readonly snapshotId: string;
}

function Place({ here, children }: { readonly here: string; readonly children: ReactNode }) {
  const list = <Link href={snapshotsAddress}>{words.title}</Link>;
  return (
    <div className="page">
      <Breadcrumbs above={[{ key: 'snapshots', link: list }]} here={here} />
      {children}
    </div>
  );
}

/** One snapshot, content and signature verified as it is opened, read-only: what fails is not shown. */
export function SnapshotScreen({ workspace, rim, snapshotId }: SnapshotScreenProps) {
  const { data, error, refetch, isPending } = useQuery(
    snapshotQuery(workspace, rim.subtle, snapshotId, openInTurn),
  );
  useKeptPlace(data?.verification.ok === true);
  if (error)
    return (
      <Place here={words.oneSnapshot}>
        <FaultState error={error} onRetry={() => void refetch()} />
      </Place>
    );
  if (isPending)
    return (
      <p className="page" role="status">
        {words.loading}
      </p>
    );
  if (!data) return <NotFound back={<Link href={snapshotsAddress}>{words.backToList}</Link>} />;
  const { text, verification } = data;
  const rivals = <SnapshotRivals workspace={workspace} rim={rim} snapshotId={snapshotId} />;
  if (!verification.ok) {
    const { ok: _ok, ...refused } = verification;
    return (
      <Place here={words.oneSnapshot}>
        {rivals}
        <StoredFault rim={rim} snapshotId={snapshotId} text={text} {...refused} />
      </Place>
    );
  }
  const { file } = verification;
  const { snapshot } = file;
  return (
    <Place here={snapshot.name}>
      {rivals}
      <SnapshotHead key={snapshotId} workspace={workspace} rim={rim} opened={verification} />
      <SnapshotGauges {...snapshot} />
      <SnapshotFigures {...snapshot} />
      <SnapshotExports workspace={workspace} rim={rim} text={text} />
      <BulletinPanel workspace={workspace} rim={rim} file={file} text={text} />
      <ReviewDraftPanel snapshotId={snapshot.id} />
      <SnapshotPicture rim={rim} file={file} />
      <SnapshotTargets {...snapshot} />
    </Place>
  );
}
