import { Link } from 'wouter';
import type { ItemFilter } from '../../domain/item-filter.ts';
import type { Contestant } from '../../domain/ranking-score.ts';
import { reasonOf, rankingWords as words } from '../../text/ranking-words.ts';
import { areaAddress, listAddress } from '../../ui/addresses.ts';
import { nameOf, type RankingLink } from '../../ui/ranking-count.tsx';
import { RankingExcluded } from '../../ui/ranking-excluded.tsx';
import { RankingKey } from '../../ui/ranking-key.tsx';
import { RankingTable } from '../../ui/ranking-table.tsx';
import type { RankingPlace } from './ranking-place.ts';
import type { RankingView } from './ranking-view.ts';

interface RankingTablesProps {
  readonly place: RankingPlace;
  readonly view: RankingView;
}

/** The items of a contestant, and those among them that a number counts. */
function linksOf({ place: { planId, asOf, basis }, view: { way } }: RankingTablesProps) {
  const own = ({ id }: Contestant): ItemFilter => (way.group === 'units' ? { unitId: id } : { areaId: id });
  const address = (contestant: Contestant): string =>
    way.group === 'units'
      ? listAddress(planId, asOf, own(contestant), basis)
      : areaAddress(planId, asOf, contestant.id, basis);
  const countLink: RankingLink = (children, contestant, filter, said) => (
    <Link href={listAddress(planId, asOf, { ...filter, ...own(contestant) }, basis)} aria-label={said}>
      {children}
    </Link>
  );
  const nameLink = (contestant: Contestant) =>
    contestant.gone === 'unknown' ? (
      nameOf(contestant)
    ) : (
      <Link href={address(contestant)}>{nameOf(contestant)}</Link>
    );
  return { countLink, nameLink };
}

/** Who has a place, and who has none and why. */
export function RankingTables({ place, view }: RankingTablesProps) {
  const { way, ranking, before, changes } = view;
  const who = words.who[way.group];
  const links = linksOf({ place, view });
  return (
    <>
      {ranking.ranked.length > 0 && (
        <>
          <RankingKey />
          <RankingTable
            caption={words.caption[way.group](place.asOf)}
            who={who}
            ranked={ranking.ranked}
            changeHead={words.change(before)}
            changes={changes}
            {...links}
          />
        </>
      )}
      {ranking.excluded.length > 0 && (
        <RankingExcluded
          who={who}
          excluded={ranking.excluded}
          reasonOf={({ reason }) => reasonOf(reason, way.group, way.minimum)}
          {...links}
        />
      )}
    </>
  );
}
