import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Rim } from '../../actions/rim.ts';
import type { Basis } from '../../domain/basis.ts';
import { isWithin, type Period } from '../../domain/period.ts';
import { rollUp } from '../../domain/roll-up.ts';
import { RuleLine } from '../../parts/rule-line.tsx';
import { useKeptPlace } from '../../parts/use-kept-place.ts';
import { standingsAsOf } from '../../queries/board-view.ts';
import { planStatesQuery } from '../../queries/plan-states.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { basisWords } from '../../text/basis-words.ts';
import { shellWords } from '../../text/shell-words.ts';
import { boardAddress, homeAddress } from '../../ui/addresses.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { FaultState } from '../../ui/fault-state.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { areaFilterIn } from './area-filter.ts';
import { AreaHead } from './area-head.tsx';
import { AreaHistory } from './area-history.tsx';
import { AreaTargets } from './area-targets.tsx';

interface AreaScreenProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly planId: string;
  readonly asOf: Period;
  readonly areaId: string;
  /** which figures count */
  readonly basis?: Basis;
  /** what is looked for and where the page begins, as `printFilter` wrote it */
  readonly filter?: string | undefined;
}

/** 领域: an area's targets by theme, as of a month. */
export function AreaScreen(props: AreaScreenProps) {
  const { workspace, rim, planId, asOf, areaId, basis = 'reported', filter: filterText } = props;
  const { data, error, refetch, isPending } = useQuery(planStatesQuery(workspace, planId));
  const standings = useMemo(
    () => (data ? standingsAsOf(data, asOf, basis).filter((s) => s.target.areaId === areaId) : []),
    [data, asOf, areaId, basis],
  );
  const area = data?.plan.areas.find(({ id }) => id === areaId);
  const filter = useMemo(() => area && areaFilterIn(filterText, area), [filterText, area]);
  useKeptPlace(area !== undefined);
  if (error && !data)
    return (
      <div className="page">
        <FaultState error={error} onRetry={() => void refetch()} />
      </div>
    );
  if (isPending) return <p className="page">{shellWords.loading}</p>;
  if (!data || !area || !filter || !isWithin(asOf, data.plan.periods))
    return <NotFound back={<Link href={homeAddress}>{shellWords.backToBoard}</Link>} />;
  const { plan, states, rule } = data;
  const place = { plan, area, asOf, basis, filter };
  const board = <Link href={boardAddress(planId, asOf, basis)}>{shellWords.navBoard}</Link>;
  return (
    <div className="page">
      <Breadcrumbs above={[{ key: 'board', link: board }]} here={area.heading} />
      <AreaHead place={place} whole={rollUp(standings, rule)} standings={standings} />
      <AreaHistory
        {...{ rim, area, asOf, basis, plan, states, rule, standings }}
        isDemo={workspace.id === 'demo'}
      />
      <AreaTargets {...{ workspace, place, standings, rule }} />
      <div className="page-foot">
        <p>{basisWords.notes[basis]}</p>
        <RuleLine {...{ rule, planId, asOf, basis }} />
      </div>
    </div>
  );
}
