import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Rim } from '../../actions/rim.ts';
import type { Refused } from '../../domain/snapshot.ts';
import { signatureQuery } from '../../queries/signature.ts';
import { snapshotQuery } from '../../queries/snapshots.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { snapshotWords as words } from '../../text/snapshot-words.ts';
import { snapshotsAddress } from '../../ui/addresses.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { FaultState } from '../../ui/fault-state.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { BulletinPanel } from './bulletin-panel.tsx';
import { ReviewDraftPanel } from './review-draft-panel.tsx';
import { signatureRefusal } from './signature-refusal.ts';
import { SnapshotFigures, SnapshotGauges, SnapshotTargets } from './snapshot-board.tsx';
import { SnapshotExports } from './snapshot-exports.tsx';
import { StoredFault } from './snapshot-fault.tsx';
import { SnapshotHead } from './snapshot-head.tsx';
import { SnapshotPicture } from './snapshot-picture.tsx';

interface SnapshotScreenProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
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

/** One snapshot, verified as it is opened, read-only: what fails verification is not shown. */
export function SnapshotScreen({ workspace, rim, snapshotId }: SnapshotScreenProps) {
  const { data, error, refetch, isPending } = useQuery(snapshotQuery(workspace, snapshotId));
  const opened = data?.verification.ok ? data.verification.file : undefined;
  const { data: signature } = useQuery(signatureQuery(workspace, rim.subtle, opened));
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
  const faulty = ({ ok: _ok, ...refused }: Refused) => (
    <Place here={words.oneSnapshot}>
      <StoredFault rim={rim} snapshotId={snapshotId} text={text} {...refused} />
    </Place>
  );
  if (!verification.ok) return faulty(verification);
  const forged = signatureRefusal(signature);
  if (forged) return faulty(forged);
  const { snapshot } = verification.file;
  return (
    <Place here={snapshot.name}>
      <SnapshotHead
        workspace={workspace}
        file={verification.file}
        recomputed={verification.recomputed}
        signature={signature}
      />
      <SnapshotExports workspace={workspace} rim={rim} snapshot={snapshot} text={text} />
      <BulletinPanel workspace={workspace} rim={rim} file={verification.file} text={text} />
      <ReviewDraftPanel snapshotId={snapshot.id} />
      <SnapshotPicture rim={rim} file={verification.file} />
      <SnapshotGauges {...snapshot} />
      <SnapshotFigures {...snapshot} />
      <SnapshotTargets {...snapshot} />
    </Place>
  );
}
