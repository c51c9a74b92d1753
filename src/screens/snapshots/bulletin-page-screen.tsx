import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { InWorkspace } from '../../parts/use-saving.ts';
import { snapshotsQuery } from '../../queries/snapshots.ts';
import { bulletinPageWords as words } from '../../text/bulletin-page-words.ts';
import { bulletinFaultText } from '../../text/bulletin-panel-words.ts';
import { shellWords } from '../../text/shell-words.ts';
import { snapshotWords } from '../../text/snapshot-words.ts';
import { bulletinAddress, snapshotAddress, snapshotsAddress } from '../../ui/addresses.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { FaultState } from '../../ui/fault-state.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { BulletinChoices } from './bulletin-choices.tsx';
import { BulletinSheets } from './bulletin-sheets.tsx';
import {
  type BulletinWay,
  chosenWay,
  earlierOnes,
  printEarlier,
  printWay,
  readWay,
} from './bulletin-texts.ts';
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
  /** what the browser's tab says, and what it proposes as the name of a file */
  readonly title?: string;
  readonly children: ReactNode;
}

function Place({ snapshotId, title = words.title, children }: PlaceProps) {
  const list = <Link href={snapshotsAddress}>{snapshotWords.title}</Link>;
  const one = <Link href={snapshotAddress(snapshotId)}>{snapshotWords.oneSnapshot}</Link>;
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

interface DeskProps extends Pick<BulletinPageScreenProps, 'workspace' | 'print' | 'snapshotId'> {
  readonly way: BulletinWay & { readonly earlierId: string };
  readonly earlier: ReturnType<typeof earlierOnes>;
}

/** What stands over the sheets and is not printed. */
function Desk({ print, snapshotId, way, earlier }: DeskProps) {
  const [, navigate] = useLocation();
  return (
    <section className="snapshot-panel official-desk" aria-label={words.choices}>
      <p>{words.lead}</p>
      <BulletinChoices
        way={way}
        earlier={earlier}
        onChange={(next) =>
          navigate(bulletinAddress(snapshotId, printWay(next), printEarlier(next)), { replace: true })
        }
      />
      <div className="button-row">
        <button type="button" className="button button-primary" onClick={print}>
          {words.print}
        </button>
        <Link className="button" href={snapshotAddress(snapshotId)}>
          {words.backToSnapshot}
        </Link>
      </div>
      <p className="field-hint">{words.how}</p>
    </section>
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
  if (error || data?.ok === false)
    return (
      <Place snapshotId={snapshotId}>
        {error ? (
          <FaultState error={error} onRetry={() => void refetch()} />
        ) : (
          <section className="state state-error" role="alert">
            <h2 className="state-title">{words.refusedTitle}</h2>
            <p className="state-text">{data?.ok === false && bulletinFaultText(data.fault)}</p>
            <Link href={snapshotAddress(snapshotId)}>{words.backToSnapshot}</Link>
          </section>
        )}
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
    <Place snapshotId={snapshotId} title={bulletin.title}>
      <Desk
        {...props}
        way={chosenWay(way, snapshots, file.snapshot)}
        earlier={earlierOnes(snapshots, file.snapshot)}
      />
      <BulletinSheets bulletin={bulletin} page={way.page} label={words.preview} />
    </Place>
  );
}
