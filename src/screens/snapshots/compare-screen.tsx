import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { type DifferenceFilter, parseDifferenceFilter } from '../../domain/difference-filter.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import type { InWorkspace } from '../../parts/use-saving.ts';
import { organisationQuery } from '../../queries/organisation.ts';
import { type SnapshotSummary, snapshotQuery, snapshotsQuery } from '../../queries/snapshots.ts';
import { shellWords } from '../../text/shell-words.ts';
import { snapshotCompareWords as words } from '../../text/snapshot-compare-words.ts';
import { snapshotWords } from '../../text/snapshot-words.ts';
import { NO_SNAPSHOT, snapshotAddress, snapshotsAddress, yearsAddress } from '../../ui/addresses.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { FaultState } from '../../ui/fault-state.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { CompareHead } from './compare-head.tsx';
import { usualPair } from './compare-pair.ts';
import { CompareResult } from './compare-result.tsx';
import { openInTurn } from './open-aside.ts';

interface CompareSnapshotsProps extends InWorkspace {
  /** `NO_SNAPSHOT` or absent: the usual one beside the other */
  readonly beforeId?: string | undefined;
  readonly afterId?: string | undefined;
  /** as `printDifferenceFilter` wrote it */
  readonly filter?: string | undefined;
}

interface PairProps extends InWorkspace {
  readonly before: SnapshotSummary;
  readonly after: SnapshotSummary;
  readonly filter: DifferenceFilter;
}

const given = (id: string | undefined): string | undefined => (id === NO_SNAPSHOT ? undefined : id);

function NothingHere() {
  return <NotFound back={<Link href={snapshotsAddress}>{snapshotWords.backToList}</Link>} />;
}

/** One that failed its verification is not compared: which, and where it says why. */
function Broken({ summary }: { readonly summary: SnapshotSummary }) {
  return (
    <p className="notice" role="alert">
      {words.broken(summary.name)} <Link href={snapshotAddress(summary.id)}>{summary.name}</Link>
    </p>
  );
}

function OtherPlans({ before, after }: { readonly before: Snapshot; readonly after: Snapshot }) {
  return (
    <p className="notice">
      {words.otherPlans(before.plan.name, after.plan.name)} <Link href={yearsAddress()}>{words.years}</Link>
    </p>
  );
}

/** Both are read and opened, then compared if they are of one plan. */
function Pair({ workspace, rim, before, after, filter }: PairProps) {
  const first = useQuery(snapshotQuery(workspace, rim.subtle, before.id, openInTurn));
  const second = useQuery(snapshotQuery(workspace, rim.subtle, after.id, openInTurn));
  const organisation = useQuery(organisationQuery(workspace));
  const failed = [first, second, organisation].find(({ error, data }) => error && !data);
  if (failed) return <FaultState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!first.data || !second.data || !organisation.data) return <p role="status">{words.reading}</p>;
  const [a, b] = [first.data.verification, second.data.verification];
  if (!a.ok) return <Broken summary={before} />;
  if (!b.ok) return <Broken summary={after} />;
  const sides = { before: a.file.snapshot, after: b.file.snapshot };
  if (sides.before.plan.id !== sides.after.plan.id) return <OtherPlans {...sides} />;
  const { areaId } = filter;
  if (areaId !== undefined && !sides.after.plan.areas.some(({ id }) => id === areaId)) return <NothingHere />;
  return <CompareResult {...sides} filter={filter} organisation={organisation.data} />;
}

interface BodyProps extends InWorkspace {
  readonly snapshots: readonly SnapshotSummary[];
  readonly beforeId: string | undefined;
  readonly afterId: string | undefined;
  readonly filter: DifferenceFilter;
}

function Body({ workspace, rim, snapshots, beforeId, afterId, filter }: BodyProps): ReactNode {
  const [before, after] = [beforeId, afterId].map((id) => snapshots.find((each) => each.id === id));
  if (beforeId === undefined || afterId === undefined)
    return <p className="notice">{snapshots.length < 2 ? words.needsTwo : words.chooseBoth}</p>;
  if (!before || !after) return <p className="notice">{words.missing}</p>;
  if (before === after) return <p className="notice">{words.same}</p>;
  return <Pair {...{ workspace, rim, before, after, filter }} />;
}

/** 两份快照对比: what became of each item between two snapshots, by their figures as frozen. */
export function CompareSnapshotsScreen({ workspace, rim, ...asked }: CompareSnapshotsProps) {
  const { data: snapshots, error, refetch } = useQuery(snapshotsQuery(workspace));
  const filter = parseDifferenceFilter(asked.filter);
  if (filter === undefined) return <NothingHere />;
  const named = { beforeId: given(asked.beforeId), afterId: given(asked.afterId) };
  const isWhole = named.beforeId !== undefined && named.afterId !== undefined;
  const pair = isWhole || !snapshots ? named : usualPair(snapshots, named);
  const list = <Link href={snapshotsAddress}>{snapshotWords.title}</Link>;
  return (
    <div className="page">
      <Breadcrumbs above={[{ key: 'snapshots', link: list }]} here={words.here} />
      {error && !snapshots && <FaultState error={error} onRetry={() => void refetch()} />}
      {!error && !snapshots && <p role="status">{shellWords.loading}</p>}
      {snapshots && (
        <>
          <CompareHead snapshots={snapshots} beforeId={pair.beforeId} afterId={pair.afterId} />
          <Body {...{ workspace, rim, snapshots, filter }} beforeId={pair.beforeId} afterId={pair.afterId} />
        </>
      )}
    </div>
  );
}
