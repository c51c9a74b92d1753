import { useMemo } from 'react';
import { Link } from 'wouter';
import type { LightRule } from '../../domain/light-rule.ts';
import { type OrganisationState, postsOf, unitName } from '../../domain/organisation.ts';
import type { Plan } from '../../domain/plan.ts';
import { prospectOf } from '../../domain/prospect.ts';
import type { Item } from '../../domain/worst-first.ts';
import { RuleLine } from '../../parts/rule-line.tsx';
import { useKeptPlace } from '../../parts/use-kept-place.ts';
import { prospectWord } from '../../text/area-forecast-words.ts';
import { basisWords } from '../../text/basis-words.ts';
import { forecastBrief } from '../../text/forecast-brief.ts';
import { filterText, listWords as words } from '../../text/list-words.ts';
import { meanLagParts } from '../../text/mean-lag-parts.ts';
import { shellWords } from '../../text/shell-words.ts';
import { areaAddress, boardAddress, listAddress, targetAddress } from '../../ui/addresses.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Parts } from '../../ui/bulletin-sentence.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { ItemTable } from './item-table.tsx';
import { ListChips } from './list-chips.tsx';
import { ListChoices, ListMoment } from './list-head.tsx';
import type { ListPlace } from './list-place.ts';
import { type ListView, leadingUnits } from './list-view.ts';
import { NoItems } from './no-items.tsx';
import { WithdrawnItems } from './withdrawn-items.tsx';

interface ListPageProps {
  readonly place: ListPlace;
  readonly plan: Plan;
  readonly rule: LightRule;
  readonly organisation: OrganisationState;
  readonly view: ListView;
}

/** 牵头单位 and 牵头领导 of an item, in words. */
function useLeads(organisation: OrganisationState): (item: Item) => string | undefined {
  return useMemo(() => {
    const posts = postsOf(organisation);
    return ({ standing: { assignment } }) => {
      const { leadUnitId, leadPostId } = assignment ?? {};
      const post = posts.find(({ id }) => id === leadPostId);
      const leader = post && words.leader(post.title, post.holder);
      const unit = leadUnitId === undefined ? undefined : unitName(organisation, leadUnitId);
      if (unit === undefined) return leader && words.leaderOnly(leader);
      return words.lead(unit, leader);
    };
  }, [organisation]);
}

/** 预测 of an item in a word, its band and what each month must bring. */
function forecastLinesOf({ year }: ListView, { standing }: Item): string[] {
  const forecast = year.forecastOf(standing);
  return [prospectWord(prospectOf(forecast)), ...forecastBrief(forecast)];
}

/** The places above, as far as the filter names them; what they say is not said again. */
function Where({
  place: { planId, asOf, basis, filter },
  view: { names },
}: Pick<ListPageProps, 'place' | 'view'>) {
  const { areaId, themeId } = filter;
  const { area, theme, ...rest } = names;
  const above = [
    { key: 'board', link: <Link href={boardAddress(planId, asOf, basis)}>{shellWords.navBoard}</Link> },
  ];
  if (areaId === undefined || area === undefined)
    return <Breadcrumbs above={above} here={filterText(filter, names)} />;
  const toArea = areaAddress(planId, asOf, areaId, basis);
  above.push({ key: 'area', link: <Link href={toArea}>{area}</Link> });
  if (themeId !== undefined && theme !== undefined) {
    const toTheme = areaAddress(planId, asOf, areaId, basis, { themeId });
    above.push({ key: 'theme', link: <Link href={toTheme}>{theme}</Link> });
  }
  return <Breadcrumbs above={above} here={filterText(filter, rest)} />;
}

/** The list itself: what is counted, how many, how to see more or fewer, and the items. */
export function ListPage({ place, plan, rule, organisation, view }: ListPageProps) {
  const { planId, asOf, basis, filter } = place;
  const { items, standings, meanLag, names } = view;
  const leadOf = useLeads(organisation);
  useKeptPlace(true);
  const title = filterText(filter, names);
  return (
    <div className="page">
      <Where place={place} view={view} />
      <section className="page-head" aria-labelledby="list-title">
        <PageTitle id="list-title">{title}</PageTitle>
        <ListMoment place={place} plan={plan} />
        <p className="summary" role="status">
          <strong>{words.count(items.length)}</strong>
          {meanLag !== undefined && (
            <Parts
              parts={meanLagParts(meanLag, filter)}
              link={({ phrase, filter: counted }) => (
                <Link className="count-link" href={listAddress(planId, asOf, counted, basis)}>
                  {phrase}
                </Link>
              )}
            />
          )}
        </p>
      </section>
      <section className="list-filters" aria-label={words.filters}>
        <ListChips place={place} view={view} />
        <ListChoices place={place} plan={plan} units={leadingUnits(standings, organisation)} />
      </section>
      {items.length === 0 ? (
        <NoItems place={place} />
      ) : (
        <ItemTable
          caption={words.caption(title, asOf)}
          items={items}
          areaOf={({ standing }) => plan.areas.find(({ id }) => id === standing.target.areaId)?.heading}
          leadOf={leadOf}
          forecastOf={filter.prospects && ((item) => forecastLinesOf(view, item))}
          link={({ standing: { target } }) => (
            <Link href={targetAddress(planId, asOf, target.id, basis)}>{target.name}</Link>
          )}
        />
      )}
      <WithdrawnItems place={place} view={view} />
      <div className="page-foot">
        <p>{words.order}</p>
        <p>{words.lagRule}</p>
        {filter.prospects !== undefined && <p>{words.forecastRule}</p>}
        <p>{basisWords.notes[basis]}</p>
        <RuleLine {...{ rule, planId, asOf, basis }} />
      </div>
    </div>
  );
}
