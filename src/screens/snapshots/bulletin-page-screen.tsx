import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { InWorkspace } from '../../parts/use-saving.ts';
import { snapshotsQuery } from '../../queries/snapshots.ts';
import { bulletinPageWords as words } from '../../text/bulletin-page-words.ts';
import { shellWords } from '../../text/shell-words.ts';
import { snapshotWords } from '../../text/snapshot-words.ts';
import { snapshotAddress, snapshotsAddress } from '../../ui/addresses.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { FaultState } from '../../ui/fault-state.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { BulletinDesk } from './bulletin-desk.tsx';
import { BulletinRefused } from './bulletin-refused.tsx';
import { BulletinSheets } from './bulletin-sheets.tsx';
import { chosenWay, earlierOnes, readWay } from './bulletin-texts.ts';
import { useBulletinPage } from './use-bulletin-page.ts';

interface BulletinPageScreenProps extends InWorkspace {
  /** opens the browser's print window */
  readonly print: () => void;
  readonly snapshotId: string;
  readonly way?: string | undefined;
  readonly earlierId?: string | undefined;
}

interface PlaceProps {
  readonly snapshotId: string;
  /** the snapshot's; absent where it is not read */
  readonly name?: string | undefined;
  /** what the browser's tab says, and what it proposes as the name of a file */
  readonly title?: string;
  readonly children: ReactNode;
}

function Place({ snapshotId, name = snapshotWords.oneSnapshot, title = words.title, children }: PlaceProps) {
  const list = <Link href={snapshotsAddress}>{snapshotWords.title}</Link>;
  const one = <Link href={snapshotAddress(snapshotId)}>{name}</Link>;
  return (
    <div className="page official-page">
      <Breadcrumbs
        above={[
          { key: 'snapshots', link: list },
          { key: 'snapshot', link: one },
        ]}
        here={words.title}
      />
      <title>{shellWords.pageTitle(title)}</title>
      <h1 className="page-title">{words.title}</h1>
      {children}
    </div>
  );
}

/** A 通报 on sheets as the printer lays them out, from the same value as the Word document. */
export function BulletinPageScreen(props: BulletinPageScreenProps) {
  const { workspace, snapshotId } = props;
  const way = readWay(props.way, props.earlierId);
  const { data, error, refetch, isPending } = useBulletinPage(props, snapshotId, way);
  const { data: snapshots = [] } = useQuery(snapshotsQuery(workspace));
  if (data === null)
    return <NotFound back={<Link href={snapshotsAddress}>{snapshotWords.backToList}</Link>} />;
  if (error)
    return (
      <Place snapshotId={snapshotId}>
        <FaultState error={error} onRetry={() => void refetch()} />
      </Place>
    );
  if (data?.ok === false)
    return (
      <Place snapshotId={snapshotId}>
        <BulletinRefused snapshotId={snapshotId} way={way} fault={data.fault} />
      </Place>
    );
  if (isPending)
    return (
      <p className="page" role="status">
        {words.making}
      </p>
    );
  const { bulletin, file } = data.made;
  return (
    <Place snapshotId={snapshotId} name={file.snapshot.name} title={bulletin.title}>
      <BulletinDesk
        {...props}
        way={chosenWay(way, snapshots, file.snapshot)}
        earlier={earlierOnes(snapshots, file.snapshot)}
      />
      <BulletinSheets bulletin={bulletin} page={way.page} label={words.preview} />
    </Place>
  );
}
