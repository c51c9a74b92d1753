import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import { allItems, type ItemFilter, passes } from '../../domain/item-filter.ts';
import type { LightRule } from '../../domain/light-rule.ts';
import { type OrganisationState, unitName } from '../../domain/organisation.ts';
import type { Area } from '../../domain/plan.ts';
import { rollUp } from '../../domain/roll-up.ts';
import type { Standing } from '../../domain/standing.ts';
import { useAnchor } from '../../parts/use-anchor.ts';
import { organisationQuery } from '../../queries/organisation.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { countParts } from '../../text/area-count-words.ts';
import { areaWords } from '../../text/area-words.ts';
import { periodText } from '../../text/format.ts';
import { areaAddress, targetAddress } from '../../ui/addresses.ts';
import { StandingTable } from '../../ui/standing-table.tsx';
import { AreaCounts } from './area-counts.tsx';
import { withoutTheme } from './area-filter.ts';
import type { AreaPlace } from './area-place.ts';
import { FilterBar } from './filter-bar.tsx';

interface AreaTargetsProps {
  readonly workspace: Workspace;
  readonly place: AreaPlace;
  /** all of the area */
  readonly standings: readonly Standing[];
  readonly rule: LightRule;
}

interface Theme {
  readonly id: string;
  readonly heading: string;
}

/** The sub-headings in the plan's order, with what is below each. An area without any is its own. */
const themesOf = ({ themes, heading }: Area): readonly Theme[] =>
  themes.length > 0 ? themes : [{ id: '', heading }];

const below = (standings: readonly Standing[], { id }: Theme): Standing[] =>
  standings.filter(({ target }) => (target.themeId ?? '') === id);

const headingId = (themeId: string): string => `theme-${themeId}`;

interface ThemeSectionProps extends Pick<AreaTargetsProps, 'place' | 'rule'> {
  readonly theme: Theme;
  readonly standings: readonly Standing[];
  /** those of them that pass the filter */
  readonly shown: readonly Standing[];
  readonly organisation: OrganisationState | undefined;
}

function ThemeSection({ place, rule, theme, standings, shown, organisation }: ThemeSectionProps) {
  const { plan, asOf, basis } = place;
  const within = theme.id === '' ? allItems : { themeId: theme.id };
  return (
    <section className="theme" aria-labelledby={headingId(theme.id)}>
      <div className="theme-title">
        <h2 className="theme-name" id={headingId(theme.id)} tabIndex={-1}>
          {theme.heading}
        </h2>
        <p className="theme-counts">
          <AreaCounts place={place} parts={countParts(rollUp(standings, rule), within)} />
        </p>
      </div>
      <StandingTable
        caption={areaWords.tableCaption(theme.heading, periodText(asOf))}
        standings={shown}
        unitName={(id) => organisation && unitName(organisation, id)}
        link={({ target }) => (
          <Link href={targetAddress(plan.id, asOf, target.id, basis)}>{target.name}</Link>
        )}
      />
    </section>
  );
}

/** The area's targets by theme; what the filter asks for is in the address. */
export function AreaTargets({ workspace, place, standings, rule }: AreaTargetsProps) {
  const { plan, area, asOf, basis, filter } = place;
  const { data: organisation } = useQuery(organisationQuery(workspace));
  const [, navigate] = useLocation();
  const wanted = useMemo(() => withoutTheme(filter), [filter]);
  const shown = useMemo(() => standings.filter((each) => passes(wanted, each)), [standings, wanted]);
  const setFilter = (next: ItemFilter, isTyped = false): void =>
    navigate(areaAddress(plan.id, asOf, area.id, basis, next), { replace: isTyped });
  useAnchor(filter.themeId === undefined ? undefined : headingId(filter.themeId), true);
  return (
    <>
      <FilterBar standings={standings} filter={wanted} onChange={setFilter} />
      <p role="status" className="field-hint">
        {areaWords.shown(shown.length, standings.length)}
      </p>
      {shown.length === 0 && (
        <section className="state state-empty">
          <p>{areaWords.nothing}</p>
          <button type="button" className="button" onClick={() => setFilter(allItems)}>
            {areaWords.clearFilters}
          </button>
        </section>
      )}
      {themesOf(area)
        .map((theme) => ({ theme, standings: below(standings, theme), shown: below(shown, theme) }))
        .filter((part) => part.shown.length > 0)
        .map((part) => (
          <ThemeSection key={part.theme.id} {...part} {...{ place, rule, organisation }} />
        ))}
    </>
  );
}
