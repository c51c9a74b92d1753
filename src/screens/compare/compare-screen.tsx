import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Basis } from '../../domain/basis.ts';
import { parseDifferenceFilter } from '../../domain/difference-filter.ts';
import { type NamedMoments, parseMoments } from '../../domain/difference-moments.ts';
import { isWithin, type Period } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import { monthBefore } from '../../queries/gauge-changes.ts';
import { organisationQuery } from '../../queries/organisation.ts';
import { planStatesQuery } from '../../queries/plan-states.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { compareWords as words } from '../../text/compare-words.ts';
import { shellWords } from '../../text/shell-words.ts';
import { boardAddress, homeAddress } from '../../ui/addresses.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { FaultState } from '../../ui/fault-state.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { CompareHead } from './compare-head.tsx';
import { ComparePage } from './compare-page.tsx';
import type { ComparePlace } from './compare-place.ts';
import { useMoments } from './use-moments.ts';

interface CompareScreenProps {
  readonly workspace: Workspace;
  readonly planId: string;
  readonly asOf: Period;
  /** which figures count */
  readonly basis?: Basis;
  /** as `printMoments` wrote them; absent: the month before */
  readonly moments?: string | undefined;
  /** as `printDifferenceFilter` wrote it */
  readonly filter?: string | undefined;
}

type Asked = Omit<CompareScreenProps, 'workspace'>;

/** The month before; the plan's first month has none and is held against itself until another is chosen. */
const usualMoments = (plan: Plan, asOf: Period): NamedMoments => ({
  before: { asOf: monthBefore(plan, asOf) ?? asOf },
  after: { asOf },
});

/** What the address asks for; undefined when it names what is not here. */
function placeOf(
  plan: Plan,
  { planId, asOf, basis = 'reported', ...parts }: Asked,
): ComparePlace | undefined {
  const moments = parts.moments === undefined ? usualMoments(plan, asOf) : parseMoments(parts.moments, asOf);
  const filter = parseDifferenceFilter(parts.filter);
  if (moments === undefined || filter === undefined) return undefined;
  const isHere = [moments.before, moments.after].every((moment) => isWithin(moment.asOf, plan.periods));
  const { areaId } = filter;
  const hasArea = areaId === undefined || plan.areas.some(({ id }) => id === areaId);
  return isHere && hasArea ? { planId, basis, moments, filter } : undefined;
}

/** 对比: two as-of months, or what was known at two days, side by side. */
export function CompareScreen({ workspace, ...asked }: CompareScreenProps) {
  const { planId, asOf, basis, moments, filter } = asked;
  const states = useQuery(planStatesQuery(workspace, planId));
  const organisation = useQuery(organisationQuery(workspace));
  const plan = states.data?.plan;
  const place = useMemo(
    () => plan && placeOf(plan, { planId, asOf, moments, filter, ...(basis ? { basis } : {}) }),
    [plan, planId, asOf, basis, moments, filter],
  );
  const days = [place?.moments.before.known, place?.moments.after.known] as const;
  const { read, failed: unread } = useMoments(workspace, states.data ?? undefined, days);
  const failed = unread ?? [states, organisation].find(({ error, data }) => error && !data);
  if (failed)
    return (
      <div className="page">
        <FaultState error={failed.error} onRetry={() => void failed.refetch()} />
      </div>
    );
  if (states.isPending || organisation.isPending) return <p className="page">{shellWords.loading}</p>;
  if (!plan || !place || !organisation.data)
    return <NotFound back={<Link href={homeAddress}>{shellWords.backToBoard}</Link>} />;
  const board = <Link href={boardAddress(planId, asOf, basis)}>{shellWords.navBoard}</Link>;
  return (
    <div className="page">
      <Breadcrumbs above={[{ key: 'board', link: board }]} here={shellWords.navCompare} />
      <CompareHead place={place} plan={plan} />
      {read === undefined ? (
        <p role="status">{words.reading}</p>
      ) : (
        <ComparePage place={place} plan={plan} read={read} organisation={organisation.data} />
      )}
    </div>
  );
}
