import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Item } from '../../domain/worst-first.ts';
import type { BoardView } from '../../queries/board-view.ts';
import { organisationQuery } from '../../queries/organisation.ts';
import { planStatesQuery } from '../../queries/plan-states.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { bulletin, type CountPhrase } from '../../text/bulletin-words.ts';
import { listAddress, targetAddress } from '../../ui/addresses.ts';
import { BulletinSentence, Laggards } from '../../ui/bulletin-sentence.tsx';
import { BoardForecast } from './board-forecast.tsx';
import { leadUnitOf, worstItems } from './board-lagging.ts';

interface BoardBulletinProps {
  readonly workspace: Workspace;
  readonly view: BoardView;
}

/** The worst items; undefined until the database has answered, a mirrored board knows only counts. */
function useWorst(workspace: Workspace, { plan, asOf, basis }: BoardView): readonly Item[] | undefined {
  const { data } = useQuery(planStatesQuery(workspace, plan.id));
  return useMemo(() => (data ? worstItems(data, asOf, basis) : undefined), [data, asOf, basis]);
}

/** The sentence over the gauges and the items that are furthest behind, each number and name a link. */
export function BoardBulletin({ workspace, view }: BoardBulletinProps) {
  const { plan, asOf, basis, board } = view;
  const worst = useWorst(workspace, view);
  const { data: organisation } = useQuery(organisationQuery(workspace));
  const { behind, severe } = board.whole.countsByLight;
  const link = ({ phrase, filter }: CountPhrase) => (
    <Link href={listAddress(plan.id, asOf, filter, basis)}>{phrase}</Link>
  );
  return (
    <>
      <BulletinSentence sentence={bulletin(board, plan, workspace.id === 'demo', basis)} link={link} />
      <Laggards
        lagging={behind + severe}
        items={worst}
        unitOf={leadUnitOf(organisation)}
        link={link}
        itemLink={({ standing: { target } }) => (
          <Link href={targetAddress(plan.id, asOf, target.id, basis)}>{target.name}</Link>
        )}
      />
      <BoardForecast workspace={workspace} view={view} link={link} />
    </>
  );
}
