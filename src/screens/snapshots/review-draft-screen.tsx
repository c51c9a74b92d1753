import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { Link } from 'wouter';
import { draftReview } from '../../actions/draft-review.ts';
import type { Rim } from '../../actions/rim.ts';
import type { EarlierFigure } from '../../domain/earlier-figures.ts';
import type { SnapshotFile } from '../../domain/snapshot.ts';
import { earlierYearsQuery } from '../../queries/earlier-years.ts';
import { snapshotQuery } from '../../queries/snapshots.ts';
import type { Workspace } from '../../queries/workspace.ts';
import type { ReadPublishedYears } from '../../queries/years.ts';
import { basisWords } from '../../text/basis-words.ts';
import { instantText } from '../../text/format.ts';
import { reviewDraftWords as words } from '../../text/review-draft-words.ts';
import { snapshotWords } from '../../text/snapshot-words.ts';
import { snapshotAddress, snapshotsAddress } from '../../ui/addresses.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { FaultState } from '../../ui/fault-state.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { openInTurn } from './open-aside.ts';
import { ReviewDraftActions } from './review-draft-actions.tsx';
import { ReviewDraftConcerns, ReviewDraftSilence } from './review-draft-lists.tsx';
import { itemLinkOf } from './review-draft-said.tsx';
import { ReviewDraftTable } from './review-draft-table.tsx';
import { ReviewDraftText } from './review-draft-text.tsx';
import { StoredFault } from './snapshot-fault.tsx';
import { SnapshotMarks } from './snapshot-marks.tsx';

interface ReviewDraftScreenProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly snapshotId: string;
  /** the documents of all years, as data */
  readonly read: ReadPublishedYears;
}

interface PlaceProps {
  readonly snapshotId: string;
  readonly name?: string;
  readonly children: ReactNode;
}

function Place({ snapshotId, name = snapshotWords.oneSnapshot, children }: PlaceProps) {
  const above = [
    { key: 'snapshots', link: <Link href={snapshotsAddress}>{snapshotWords.title}</Link> },
    { key: 'snapshot', link: <Link href={snapshotAddress(snapshotId)}>{name}</Link> },
  ];
  return (
    <div className="page">
      <Breadcrumbs above={above} here={words.title} />
      {children}
    </div>
  );
}

interface DraftProps {
  readonly rim: Rim;
  readonly file: SnapshotFile;
  readonly text: string;
  readonly earlier: readonly EarlierFigure[];
}

function Draft({ rim, file, text, earlier }: DraftProps) {
  const { draft, plain } = useMemo(() => draftReview(file, earlier), [file, earlier]);
  const { snapshot } = file;
  const { id, name, asOf, takenAt, demonstration, basis = 'reported' } = snapshot;
  const linkOf = (targetId: string) => itemLinkOf(snapshot, targetId);
  const wholeLink = { name: words.wholeOf, address: snapshotAddress(id) };
  return (
    <Place snapshotId={id} name={name}>
      <section className="snapshot-panel">
        <PageTitle>{words.title}</PageTitle>
        <p className="year-review-marks">
          <SnapshotMarks demonstration={demonstration} />
        </p>
        <p className="summary">
          {words.from(name, instantText(takenAt))}{' '}
          <strong>{draft.isWhole ? words.whole(asOf) : words.partly(asOf)}</strong> {basisWords.notes[basis]}
        </p>
        <p className="field-hint">{words.rules}</p>
        <ReviewDraftActions rim={rim} snapshotId={id} text={text} earlier={earlier} plain={plain} />
      </section>
      <ReviewDraftText draft={draft} linkOf={linkOf} wholeLink={wholeLink} />
      <ReviewDraftConcerns draft={draft} linkOf={linkOf} />
      <ReviewDraftTable draft={draft} linkOf={linkOf} />
      <ReviewDraftSilence draft={draft} linkOf={linkOf} />
    </Place>
  );
}

/** 工作回顾草稿 of one snapshot, verified as it is opened: of what fails verification nothing is written. */
export function ReviewDraftScreen({ workspace, rim, snapshotId, read }: ReviewDraftScreenProps) {
  const opened = useQuery(snapshotQuery(workspace, rim.subtle, snapshotId, openInTurn));
  const verification = opened.data?.verification;
  const file = verification?.ok ? verification.file : undefined;
  const years = useQuery({
    ...earlierYearsQuery(workspace, file?.snapshot.plan.year ?? 0, read),
    enabled: file !== undefined,
  });
  const failed = [opened, years].find(({ error }) => error !== null);
  if (opened.data === null)
    return <NotFound back={<Link href={snapshotsAddress}>{snapshotWords.backToList}</Link>} />;
  if (failed)
    return (
      <Place snapshotId={snapshotId}>
        <FaultState error={failed.error} onRetry={() => void failed.refetch()} />
      </Place>
    );
  if (opened.data && verification?.ok === false) {
    const { ok: _ok, ...refused } = verification;
    return (
      <Place snapshotId={snapshotId}>
        <StoredFault rim={rim} snapshotId={snapshotId} text={opened.data.text} {...refused} />
      </Place>
    );
  }
  if (!opened.data || file === undefined || years.data === undefined)
    return (
      <p className="page" role="status">
        {words.loading}
      </p>
    );
  return <Draft rim={rim} file={file} text={opened.data.text} earlier={years.data} />;
}
