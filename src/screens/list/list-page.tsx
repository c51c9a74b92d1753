import { useMemo } from 'react';
import { Link } from 'wouter';
import type { LightRule } from '../../domain/light-rule.ts';
import { type OrganisationState, postsOf, unitName } from '../../domain/organisation.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Item } from '../../domain/worst-first.ts';
import { useKeptPlace } from '../../parts/use-kept-place.ts';
import { basisWords } from '../../text/basis-words.ts';
import { filterText, listWords as words } from '../../text/list-words.ts';
import { zh } from '../../text/zh.ts';
import { areaAddress, boardAddress, targetAddress } from '../../ui/addresses.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { ItemTable } from './item-table.tsx';
import { ListChips, NoItems } from './list-chips.tsx';
import { ListChoices, ListMoment } from './list-head.tsx';
import type { ListPlace } from './list-place.ts';
import { type ListView, leadingUnits } from './list-view.ts';

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

function Where({
  place: { planId, asOf, basis, filter },
  view: { names },
}: Pick<ListPageProps, 'place' | 'view'>) {
  const board = <Link href={boardAddress(planId, asOf, basis)}>{zh.navBoard}</Link>;
  const area = filter.areaId !== undefined &&
    names.area !== undefined && {
      key: 'area',
      link: <Link href={areaAddress(planId, asOf, filter.areaId, basis)}>{names.area}</Link>,
    };
  const { area: _shownAbove, ...rest } = names;
  return (
    <Breadcrumbs
      above={[{ key: 'board', link: board }, ...(area ? [area] : [])]}
      here={filterText(filter, area ? rest : names)}
    />
  );
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
          {meanLag !== undefined && `；${words.meanLag(meanLag)}`}
        </p>
      </section>
      <section className="list-filters" aria-label={words.filters}>
        <ListChips place={place} standings={standings} />
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
          link={({ standing: { target } }) => (
            <Link href={targetAddress(planId, asOf, target.id, basis)}>{target.name}</Link>
          )}
        />
      )}
      <div className="page-foot">
        <p>{words.order}</p>
        <p>{words.lagRule}</p>
        <p>{basisWords.notes[basis]}</p>
        <p>{zh.ruleLine(rule)}</p>
      </div>
    </div>
  );
}
