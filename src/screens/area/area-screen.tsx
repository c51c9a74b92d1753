import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { Basis } from '../../domain/basis.ts';
import type { LightRule } from '../../domain/light-rule.ts';
import { unitName } from '../../domain/organisation.ts';
import { isWithin, type Period } from '../../domain/period.ts';
import type { Area } from '../../domain/plan.ts';
import { rollUp } from '../../domain/roll-up.ts';
import type { Standing } from '../../domain/standing.ts';
import { standingsAsOf } from '../../queries/board-view.ts';
import { organisationQuery } from '../../queries/organisation.ts';
import { planStatesQuery } from '../../queries/plan-states.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { areaWords } from '../../text/area-words.ts';
import { basisWords } from '../../text/basis-words.ts';
import { periodText } from '../../text/format.ts';
import { zh } from '../../text/zh.ts';
import { boardAddress, homeAddress, targetAddress } from '../../ui/addresses.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { FaultState } from '../../ui/fault-state.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { StandingTable } from '../../ui/standing-table.tsx';
import { AreaHead } from './area-head.tsx';
import { AreaHistory } from './area-history.tsx';
import { FilterBar } from './filter-bar.tsx';
import {
  applyFilter,
  noFilter,
  rememberedFilter,
  rememberFilter,
  type TargetFilter,
} from './target-filter.ts';

interface AreaScreenProps {
  readonly workspace: Workspace;
  readonly planId: string;
  readonly asOf: Period;
  readonly areaId: string;
  /** which figures count */
  readonly basis?: Basis;
}

type Part = { readonly id: string; readonly heading: string; readonly standings: readonly Standing[] };

/** The area's standings under its sub-headings, in the plan's order; parts that the filter emptied are left out. */
function partsOf(area: Area, standings: readonly Standing[]): Part[] {
  const themes = area.themes.length > 0 ? area.themes : [{ id: '', heading: area.heading }];
  return themes
    .map(({ id, heading }) => ({
      id,
      heading,
      standings: standings.filter((s) => (s.target.themeId ?? '') === id),
    }))
    .filter((part) => part.standings.length > 0);
}

interface AreaTargetsProps extends Required<Omit<AreaScreenProps, 'areaId'>> {
  readonly area: Area;
  readonly standings: readonly Standing[];
  readonly rule: LightRule;
}

function AreaTargets({ workspace, area, standings, asOf, planId, basis, rule }: AreaTargetsProps) {
  const { data: organisation } = useQuery(organisationQuery(workspace));
  const place = `${planId}/${area.id}`;
  const [filter, setShownFilter] = useState(() => rememberedFilter(place));
  const setFilter = (next: TargetFilter): void => {
    rememberFilter(place, next);
    setShownFilter(next);
  };
  const shown = useMemo(() => applyFilter(standings, filter), [standings, filter]);
  return (
    <>
      <FilterBar standings={standings} filter={filter} onChange={setFilter} />
      <p role="status" className="field-hint">
        {areaWords.shown(shown.length, standings.length)}
      </p>
      {shown.length === 0 && (
        <section className="state state-empty">
          <p>{areaWords.nothing}</p>
          <button type="button" className="button" onClick={() => setFilter(noFilter)}>
            {areaWords.clearFilters}
          </button>
        </section>
      )}
      {partsOf(area, shown).map((part) => (
        <section key={part.id} className="theme" aria-labelledby={`theme-${part.id}`}>
          <h2 className="theme-title" id={`theme-${part.id}`}>
            {part.heading}
            <span className="theme-counts">{areaWords.counts(rollUp(part.standings, rule))}</span>
          </h2>
          <StandingTable
            caption={areaWords.tableCaption(part.heading, periodText(asOf))}
            standings={part.standings}
            unitName={(id) => organisation && unitName(organisation, id)}
            link={({ target }) => (
              <Link href={targetAddress(planId, asOf, target.id, basis)}>{target.name}</Link>
            )}
          />
        </section>
      ))}
    </>
  );
}

/** 领域: an area's targets by theme, as of a month. */
export function AreaScreen({ workspace, planId, asOf, areaId, basis = 'reported' }: AreaScreenProps) {
  const { data, error, refetch, isPending } = useQuery(planStatesQuery(workspace, planId));
  const standings = useMemo(
    () => (data ? standingsAsOf(data, asOf, basis).filter((s) => s.target.areaId === areaId) : []),
    [data, asOf, areaId, basis],
  );
  const area = data?.plan.areas.find(({ id }) => id === areaId);
  if (error && !data)
    return (
      <div className="page">
        <FaultState error={error} onRetry={() => void refetch()} />
      </div>
    );
  if (isPending) return <p className="page">{zh.loading}</p>;
  if (!data || !area || !isWithin(asOf, data.plan.periods))
    return <NotFound back={<Link href={homeAddress}>{zh.backToBoard}</Link>} />;
  const { plan, states, rule } = data;
  const board = <Link href={boardAddress(planId, asOf, basis)}>{zh.navBoard}</Link>;
  return (
    <div className="page">
      <Breadcrumbs above={[{ key: 'board', link: board }]} here={area.heading} />
      <AreaHead {...{ area, asOf, basis, plan }} whole={rollUp(standings, rule)} />
      <AreaHistory {...{ area, asOf, basis, plan, states, rule }} />
      <AreaTargets {...{ workspace, area, standings, asOf, planId, basis, rule }} />
      <div className="page-foot">
        <p>{basisWords.notes[basis]}</p>
        <p>{zh.ruleLine(rule)}</p>
      </div>
    </div>
  );
}
